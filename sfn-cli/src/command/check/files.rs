//! What is wrong or doubtful in the state machines of files.

use super::finding::Finding;
use super::found;
use super::{Args, Tally, Type, counted, written};
use crate::document::{self, Document, Kind};
use crate::error::{Error, Exit};
use crate::streams::Streams;
use sfn_core::asl::MachineType;
use sfn_core::check::{Code, Severity};

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let mut found: Vec<Finding> = Vec::new();
    let (mut machines, mut read) = (0, 0);
    let asked = found::Asked { advice: args.advice, data_flow: args.data_flow };
    let is_allowed = |rule: &str| args.allow.iter().any(|allowed| allowed == rule);
    let allowed = Code::ALL.iter().copied().filter(|code| is_allowed(code.as_str())).collect();
    for (number, path) in args.files.iter().enumerate() {
        match document::read(path) {
            Ok(mut document) => {
                set_type(&mut document, args.machine_type);
                read += 1;
                machines += document.machines.len();
                let said = found::in_document(&document, asked, allowed);
                // What the checker does not know, of files and what they refer to.
                found.extend(said.filter(|said| said.severity == Severity::Error || !is_allowed(said.rule)));
                if number + 1 == args.files.len() {
                    // The process ends: to take the tree apart costs a tenth of the time of a large file.
                    std::mem::forget(document);
                }
            }
            // The other files are checked all the same.
            Err(error) => streams.error(&error),
        }
    }
    streams.result(&written(&mut found, args.format, streams.is_styled)?)?;
    let tally = Tally::of(found.iter().map(|found| found.severity));
    let (machines, files) = (counted(machines, "state machine"), counted(read, "file"));
    streams.note(format_args!("checked {machines} in {files}: {tally}"));
    Ok(if read < args.files.len() { Exit::Failed } else { tally.exit(args) })
}

/// Gives the type to a definition, which does not say its own.
fn set_type(document: &mut Document, machine_type: Type) {
    if document.kind == Kind::Definition {
        for machine in &mut document.machines {
            machine.machine_type = match machine_type {
                Type::Standard => MachineType::Standard,
                Type::Express => MachineType::Express,
            };
        }
    }
}
