//! The command line of `sfn`: writes the `serverless.yml` of the state machines and Lambda functions that a binary
//! links, lists them and checks them; checks the definitions in files, and writes Rust source from them.
//!
//! The macros register what they declare in the program that links them, so the command is a binary of your own:
//!
//! ```no_run
//! // emit/src/main.rs: a package of its own, beside the library
//! # mod my_workflows {}
//! use my_workflows as _; // the library that declares them: without this line the linker leaves it out
//!
//! fn main() -> std::process::ExitCode {
//!     sfn_cli::main()
//! }
//! ```
//!
//! Then `cargo run -p emit -- emit --out serverless.yml`. The package does well to have `unused_crate_dependencies = "deny"`
//! below `[lints.rust]`: then rustc finds the `use` that was forgotten.
//!
//! | command | what it does |
//! |---|---|
//! | `emit`, or none | writes the `serverless.yml`, merged with `serverless.base.yml` where there is one, or with `--format asl` the definitions |
//! | `emit --check` | writes nothing, and shows how the file differs from what would be written |
//! | `list` | the state machines and the functions that the binary links |
//! | `check` | all that is wrong or doubtful in them, each with its path, such as `CreateOrder.CallExternalApi.Retry[0].MaxAttempts` |
//! | `check FILE…` | the same of the state machines in files: definitions (JSON, YAML), serverless.yml, SAM, CloudFormation |
//! | `explain CODE` | what a problem means, an example, how to mend it; without a code, which problems there are |
//! | `import FILE…` | writes Rust source from the state machines in files, with stubs of their functions |
//! | `new NAME` | makes a project: a function, a machine, a test, the binaries `bootstrap` and `emit`, the base file |
//! | `run NAME` | runs a state machine here, with the functions that the binary links and a mock file for the rest |
//! | `run FILE` | the same of a state machine in a file |
//!
//! | exit status | meaning |
//! |---|---|
//! | 0 | fine; warnings only |
//! | 1 | could not: a file, the linking, or `emit --check` found a difference |
//! | 2 | usage: unknown options, machines or packages, a missing service name |
//! | 3 | invalid: what is declared, the base file, a mock file, or a definition in a file has mistakes |
//! | 4 | `run`: the execution failed |
//! | 5 | `run`: the execution timed out |
//!
//! The standard output gets the result and nothing else, and only when all of it is ready.

pub mod serverless;
pub mod yaml;

mod base_file;
mod command;
mod document;
mod error;
mod import;
mod linked;
mod output;
mod references;
mod rule;
mod scaffold;
mod second;
mod selection;
mod streams;
mod table;
mod workspace;

use anstream::{AutoStream, ColorChoice};
use clap::Parser;
use command::Cli;
use std::ffi::OsString;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use streams::Streams;

/// Runs the command that the program's arguments name: the whole `main` of a binary that links workflows.
#[must_use]
pub fn main() -> ExitCode {
    let is_styled = AutoStream::choice(&io::stdout()) != ColorChoice::Never;
    let is_live = io::stderr().is_terminal();
    // Not locked: spinners are drawn by a thread of their own.
    let (mut stdout, mut stderr) = (io::stdout().lock(), io::stderr());
    ExitCode::from(run_with(
        std::env::args_os(),
        Streams::new(&mut stdout, &mut stderr).styled(is_styled).live(is_live),
    ))
}

/// [`main`] with its surroundings given: the arguments, of which the first is the program's name, and both outputs.
/// Gives the exit status.
pub fn run(args: impl IntoIterator<Item = OsString>, stdout: &mut dyn Write, stderr: &mut dyn Write) -> u8 {
    run_with(args, Streams::new(stdout, stderr))
}

fn run_with(args: impl IntoIterator<Item = OsString>, mut streams: Streams<'_>) -> u8 {
    let outcome = match Cli::try_parse_from(args) {
        Ok(cli) => command::run(&cli, &mut streams),
        Err(said) => command::usage(&said, &mut streams),
    };
    let exit = outcome.unwrap_or_else(|error| {
        streams.error(&error);
        error.exit()
    });
    exit as u8
}
