//! The binary that is deployed.

use sfn_bootstrap_tests as _;

fn main() -> std::process::ExitCode {
    sfn::bootstrap()
}
