//! The commands: one file each.

mod check;
mod compare;
mod emit;
mod explain;
mod import;
mod list;
mod new;
#[cfg(feature = "run")]
mod run;
#[cfg(not(feature = "run"))]
#[path = "run/absent.rs"]
mod run;

use crate::error::{Error, Exit};
use crate::streams::Streams;
use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};

macro_rules! status {
    ($of_run:literal) => {
        concat!(
            "Exit status: 0 fine, 1 could not or differs, 2 usage, 3 invalid declarations or files",
            $of_run,
            ".\nThe result goes to the standard output, all else to the standard error."
        )
    };
}

/// What is printed under the help.
#[cfg(feature = "run")]
const STATUS: &str = status!(";\nof `run`: 4 the execution failed, 5 it timed out");
#[cfg(not(feature = "run"))]
const STATUS: &str = status!("");

#[cfg_attr(
    feature = "run",
    doc = "Emits, lists, checks and runs the AWS Step Functions state machines and Lambda functions that this binary links; checks,
imports and runs those in files."
)]
#[cfg_attr(
    not(feature = "run"),
    doc = "Emits, lists and checks the AWS Step Functions state machines and Lambda functions that this binary links; checks and
imports those in files."
)]
///
/// Without a command it emits: `sfn > serverless.yml`.
#[derive(clap::Parser, Debug)]
#[command(name = "sfn", version, args_conflicts_with_subcommands = true, after_help = STATUS)]
pub(crate) struct Cli {
    #[command(subcommand)]
    command: Option<Command>,
    #[command(flatten)]
    emit: emit::Args,
}

#[derive(clap::Subcommand, Debug)]
enum Command {
    /// Write the serverless.yml, or the definitions
    Emit(emit::Args),
    /// List the state machines and the functions
    List(list::Args),
    /// Say all that is wrong or doubtful, in what is linked or in files
    Check(check::Args),
    /// Explain a problem: what it means, an example, how to mend it
    Explain(explain::Args),
    /// Write Rust source from definitions that exist
    Import(import::Args),
    /// Make a project to begin with
    New(new::Args),
    /// Run a state machine here: linked functions are called, services of AWS are not
    #[cfg_attr(not(feature = "run"), command(hide = true))]
    Run(run::Args),
}

/// How a result is written.
#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// For people
    Human,
    /// For programs
    Json,
}

/// Reads the code of a problem, as `check` prints it, or as it is in Rust: `#[allow(no_timeout)]`.
fn code() -> impl TypedValueParser<Value = String> {
    let spelt = |code: &'static str| PossibleValue::new(code).alias(code.replace('-', "_"));
    PossibleValuesParser::new(explain::pages().map(|(code, _)| spelt(code))).map(|text| text.replace('_', "-"))
}

/// Runs the command.
pub(crate) fn run(cli: &Cli, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    match &cli.command {
        None => emit::run(&cli.emit, streams),
        Some(Command::Emit(args)) => emit::run(args, streams),
        Some(Command::List(args)) => list::run(args, streams),
        Some(Command::Check(args)) => check::run(args, streams),
        Some(Command::Explain(args)) => explain::run(args, streams),
        Some(Command::Import(args)) => import::run(args, streams),
        Some(Command::New(args)) => new::run(args, streams),
        Some(Command::Run(args)) => run::run(args, streams),
    }
}

/// Says what clap has to say: the help that was asked for, or what is wrong with the arguments.
pub(crate) fn usage(said: &clap::Error, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let text = said.render().to_string();
    if said.use_stderr() {
        streams.say(text);
        return Ok(Exit::Usage);
    }
    streams.result(&text)?;
    Ok(Exit::Done)
}

/// JSON as a result: indented, one newline at the end.
fn json(value: &impl serde::Serialize) -> Result<String, Error> {
    Ok(format!("{}\n", serde_json::to_string_pretty(value)?))
}
