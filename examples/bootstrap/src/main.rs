//! The program that is deployed: every Lambda function of the examples.

use sfn_examples as _;

fn main() -> std::process::ExitCode {
    sfn::bootstrap()
}
