//! The `sfn` command over the examples of this workspace.

#[cfg(feature = "examples")]
use sfn_examples as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    sfn_cli::main()
}
