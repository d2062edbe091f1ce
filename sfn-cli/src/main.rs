//! The `sfn` command; in its own workspace, over the examples.

#[cfg(feature = "examples")]
use sfn_examples as _;
use std::process::ExitCode;

fn main() -> ExitCode {
    sfn_cli::main()
}
