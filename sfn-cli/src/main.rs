//! The `sfn` command; in its own workspace, over the examples.

#[cfg(feature = "examples")]
use sfn_examples as _;
use std::process::ExitCode;

#[cfg(feature = "mimalloc")]
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    sfn_cli::main()
}
