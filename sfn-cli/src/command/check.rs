//! `check`: all that is wrong or doubtful in what the binary links, or in files.

mod declared;
mod files;
mod finding;
mod found;
mod linked;
mod render;
mod within;

#[cfg(test)]
mod tests;

use super::{Format, json};
use crate::document::Document;
use crate::error::{Error, Exit};
use crate::selection::{Machines, Service};
use crate::streams::Streams;
use finding::Finding;
use sfn_core::check::{Code, Codes, Severity};
use sfn_core::json::Value;
use std::fmt;
use std::path::PathBuf;

/// What is printed under the help.
const EXAMPLES: &str = "\
Examples:
  sfn check                                      what this binary links
  sfn check order.asl.json serverless.yml        the state machines in files
  sfn check --data-flow order.asl.json           what flows from state to state, too
  sfn check --format json template.yaml          for programs
  terraform output -raw definition | sfn check -

In files, a definition may stand by itself (JSON or YAML), in a serverless.yml, or in a template of SAM or CloudFormation.

The data that flows from state to state is checked by the compiler, which knows the types: `unfit-data` and `unchecked-data` \
are said at `cargo check`, and not again of what is linked. Of a file they are said with --data-flow only; no file says a type, \
so what a function gives is unchecked there. `--allow unchecked-data` leaves those out.

In the JSON each problem has these fields, null where there is nothing to say:
  code, location      AWS's own, as ValidateStateMachineDefinition gives them
  severity, message   ERROR or WARNING, and what is wrong
  rule                our code: see `sfn explain`
  path                the place in words: CreateOrder.Pay.Retry[0].MaxAttempts
  offset              the byte of the string at `path` where it begins
  file, line, column  from 1; of what is linked, the item's line and no column
  help                how to mend it
  also                a second place: its path, line and column";

/// The options of `check`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLES)]
pub(crate) struct Args {
    /// Check the state machines in these files instead of what the binary links; `-` is the standard input
    #[arg(value_name = "FILE", conflicts_with_all = ["packages", "machines", "service", "base"])]
    files: Vec<PathBuf>,
    #[command(flatten)]
    machines: Machines,
    #[command(flatten)]
    service: Service,
    /// The type of a machine whose file is a definition and no more; other files say it themselves
    #[arg(long = "type", value_enum, default_value_t = Type::Standard, requires = "files")]
    machine_type: Type,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
    /// Say matters of taste too: a Lambda function called without `Retry`, a Choice without `Default`
    #[arg(long)]
    advice: bool,
    /// Follow the data from state to state too: a path to what no state puts there, and, as `unchecked-data`, each place
    /// behind which nothing is known. In Rust the compiler says both, by the types of the functions
    #[arg(long, requires = "files")]
    data_flow: bool,
    /// Do not tell problems of this code, as `--format human` has it in brackets, unless AWS refuses the definition for it;
    /// repeatable
    #[arg(long, value_name = "CODE", value_parser = super::code(), hide_possible_values = true, requires = "files")]
    allow: Vec<String>,
    /// Fail on warnings too
    #[arg(long)]
    deny_warnings: bool,
}

/// The type of a machine, as an argument.
#[derive(clap::ValueEnum, Clone, Copy, Debug)]
enum Type {
    Standard,
    Express,
}

/// What AWS refuses in a file, for people; nothing where there is nothing.
pub(super) fn refused(document: &Document) -> String {
    let everything: Codes = Code::ALL.iter().copied().collect();
    let mut found: Vec<_> = found::in_document(document, found::Asked::default(), everything).collect();
    found.retain(|found| found.severity == Severity::Error);
    render::human(&mut found, false)
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    if args.files.is_empty() { linked::run(args, streams) } else { files::run(args, streams) }
}

/// What was found, as it is to be written.
fn written(found: &mut [Finding], format: Format, is_styled: bool) -> Result<String, Error> {
    match format {
        Format::Human => Ok(render::human(found, is_styled)),
        Format::Json => json(&Value::Array(found.iter().map(Finding::json).collect())),
    }
}

/// How many problems there are.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    errors: usize,
    warnings: usize,
}

impl Tally {
    fn of(severities: impl Iterator<Item = Severity>) -> Self {
        severities.fold(Self::default(), |mut tally, severity| {
            match severity {
                Severity::Error => tally.errors += 1,
                Severity::Warning => tally.warnings += 1,
            }
            tally
        })
    }

    const fn exit(self, args: &Args) -> Exit {
        let is_fine = self.errors == 0 && (self.warnings == 0 || !args.deny_warnings);
        if is_fine { Exit::Done } else { Exit::Invalid }
    }
}

impl fmt::Display for Tally {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}, {}", counted(self.errors, "error"), counted(self.warnings, "warning"))
    }
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
