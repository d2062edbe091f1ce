//! The state machine that is to run, and those that it may start.

use crate::command::check;
use crate::document::{self, Document};
use crate::error::Error;
use crate::selection::unknown_name;
use crate::serverless::Linked;
use crate::streams::Streams;
use sfn_core::registry;
use sfn_local::{Machine, Refused, registered};
use std::path::Path;

/// A machine, and those that it may start.
pub(super) struct Source {
    pub(super) machine: Machine,
    pub(super) others: Vec<Machine>,
}

/// Finds a machine: one of the program, by its name, or one of a file.
pub(super) fn find(name: &str, of_file: Option<&str>, streams: &mut Streams<'_>) -> Result<Source, Error> {
    let machines = registry::machines();
    let declared = machines.iter().find(|machine| machine.name == name || machine.id == name);
    match declared {
        Some(machine) => {
            let machine = registered::machine(machine).map_err(|error| Error::Machine(error.to_string()))?;
            Ok(Source { machine, others: machines_here().collect() })
        }
        None if Path::new(name).extension().is_some() || Path::new(name).exists() => in_file(name, of_file, streams),
        None => {
            let names = machines.iter().map(|machine| machine.name).collect();
            Err(unknown_name("run", "state machine, and no such file", name, names))
        }
    }
}

/// The machines that the program declares.
fn machines_here() -> impl Iterator<Item = Machine> {
    registry::machines().into_iter().filter_map(|machine| registered::machine(machine).ok())
}

fn in_file(path: &str, name: Option<&str>, streams: &mut Streams<'_>) -> Result<Source, Error> {
    let document = document::read(Path::new(path))?;
    if document.machines.is_empty() {
        streams.say(check::refused(&document));
        return Err(Error::Machine(format!("there is no state machine in {path}")));
    }
    let wanted = wanted(&document, path, name)?;
    let linked = Linked::new();
    let machine = |machine: &document::Machine| {
        let mut definition = machine.definition.clone();
        linked.resolve(&mut definition);
        Machine::of_definition(&machine.name, definition.into(), machine.machine_type)
    };
    // Of two of one name, the engine takes the last.
    let of_file = document.machines.iter().filter_map(|other| machine(other).ok());
    let others = machines_here().chain(of_file).collect();
    match machine(wanted) {
        Ok(machine) => Ok(Source { machine, others }),
        Err(Refused::Definition(_)) => {
            // With the places in the file.
            streams.say(check::refused(&document));
            Err(Error::Machine(format!("`{}` of {path} cannot run: AWS would refuse it", wanted.name)))
        }
        Err(error) => Err(Error::Machine(format!("`{}` of {path} cannot run: {error}", wanted.name))),
    }
}

fn wanted<'a>(document: &'a Document, path: &str, name: Option<&str>) -> Result<&'a document::Machine, Error> {
    let names = || document.machines.iter().map(|machine| machine.name.as_str()).collect();
    match (name, document.machines.as_slice()) {
        (Some(name), machines) => {
            let found = machines.iter().find(|machine| machine.name == name);
            found.ok_or_else(|| unknown_name("--machine", "state machine in the file", name, names()))
        }
        (None, [only]) => Ok(only),
        (None, _) => {
            let names: Vec<&str> = names().into_iter().collect();
            Err(Error::Usage(format!(
                "{path} has several state machines: give one with --machine: {}",
                names.join(", ")
            )))
        }
    }
}
