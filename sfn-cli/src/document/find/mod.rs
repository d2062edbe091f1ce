//! Which state machines a value holds.

mod cloudformation;
mod serverless;

use super::embedded::Embedded;
use super::fault::Fault;
use super::file::File;
use super::machine::{Machine, Origin};
use super::parse::{self, Parsed};
use super::reference::{Files, Site};
use super::{Document, Kind};
use crate::rule::Rule;
use sfn_core::asl::MachineType;
use sfn_core::check::{Extent, Location, Step};
use sfn_core::json::{Map, Value};
use std::collections::HashMap;
use std::path::Path;
use std::rc::Rc;

/// What a file without a state machine could have had.
pub(super) const LOOKED_FOR: &str = "looked for a definition (an object with `StartAt` and `States`), for \
     `stepFunctions.stateMachines` of a serverless.yml, and for resources of the types `AWS::Serverless::StateMachine` and \
     `AWS::StepFunctions::StateMachine` of a template";

/// Finds the machines in the value of a file.
pub(super) fn find(file: Rc<File>, parsed: Parsed) -> Document {
    let Parsed { value, duplicates, extent } = parsed;
    let mut finder = Finder { files: Files::new(file.folder()), machines: Vec::new(), faults: Vec::new() };
    let kind = kind(&value);
    let mut site = Site { file: Rc::clone(&file), at: Location::root(), value };
    match kind {
        Kind::Definition => finder.definition_file(&mut site, extent),
        Kind::Serverless => serverless::find(&mut site, &mut finder),
        Kind::CloudFormation => cloudformation::find(&mut site, &mut finder),
        Kind::Unknown => {}
    }
    let Finder { files, mut machines, mut faults } = finder;
    let read = std::iter::once((Rc::clone(&file), duplicates)).chain(files.duplicates());
    for (file, duplicates) in read {
        faults.extend(share_out(&file, duplicates, &mut machines));
    }
    if machines.is_empty() && faults.is_empty() {
        let fault = Fault::at_offset(Rule::NoStateMachine, &file, 0, "no state machine in this file");
        faults.push(fault.help(LOOKED_FOR));
    }
    Document { file, kind, machines, rest: site.value, faults }
}

fn kind(value: &Value) -> Kind {
    let has = |key: &str| value.get(key).is_some();
    match value {
        _ if has("stepFunctions") || has("stateMachines") => Kind::Serverless,
        _ if has("Resources") => Kind::CloudFormation,
        _ if has("States") || has("StartAt") => Kind::Definition,
        _ => Kind::Unknown,
    }
}

/// Gives each machine the duplicates that are in its definition; the others are the file's.
fn share_out(file: &Rc<File>, duplicates: Vec<Location>, machines: &mut [Machine]) -> Vec<Fault> {
    if duplicates.is_empty() {
        return Vec::new();
    }
    // By the place of the definition, which several may share.
    let mut here: HashMap<Vec<Step>, Vec<&mut Machine>> = HashMap::new();
    for machine in machines {
        let Origin { file: own, at, embedded } = &machine.origin;
        if Rc::ptr_eq(file, own) && embedded.is_none() {
            here.entry(at.steps().to_vec()).or_default().push(machine);
        }
    }
    let mut faults = Vec::new();
    for location in duplicates {
        let mut is_in_machine = false;
        for length in 0..=location.steps().len() {
            let (at, below) = location.steps().split_at(length);
            for machine in here.get_mut(at).into_iter().flatten() {
                machine.duplicates.push(below.iter().cloned().collect());
                is_in_machine = true;
            }
        }
        if !is_in_machine {
            let message = format!("`{}` is given twice", location.last_key().unwrap_or_default());
            faults.push(Fault::at_key(Rule::DuplicateField, file, location, message));
        }
    }
    faults
}

/// What is found, and the files that were read for it.
struct Finder {
    files: Files,
    machines: Vec<Machine>,
    faults: Vec<Fault>,
}

/// What is known of a machine besides its definition.
struct About {
    name: String,
    machine_type: MachineType,
    properties: Map,
    entries: Vec<(Rc<File>, Location)>,
}

impl Finder {
    fn definition_file(&mut self, site: &mut Site, extent: Option<Extent>) {
        let file = &site.file;
        let about = About {
            name: stem(file.path()),
            machine_type: MachineType::default(),
            properties: Map::new(),
            entries: vec![(Rc::clone(file), Location::root())],
        };
        let origin = Origin { file: Rc::clone(file), at: Location::root(), embedded: None };
        let parsed = Parsed { value: site.value.take(), duplicates: Vec::new(), extent };
        self.push(about, parsed, origin);
    }

    /// Keeps what goes well, and the fault of what does not.
    fn keep<T>(&mut self, result: Result<T, Box<Fault>>) -> Option<T> {
        result.map_err(|fault| self.faults.push(*fault)).ok()
    }

    fn add(&mut self, about: About, site: Site) {
        let Site { file, at, value } = site;
        let parsed = Parsed { value, duplicates: Vec::new(), extent: None };
        self.push(about, parsed, Origin { file, at, embedded: None });
    }

    /// A machine whose definition is JSON inside a text.
    fn add_embedded(&mut self, about: About, embedded: Embedded, file: Rc<File>, at: Location) {
        match parse::json(embedded.text()) {
            Ok(parsed) => self.push(about, parsed, Origin { file, at, embedded: Some(embedded) }),
            Err(error) => {
                let inner = error.offset(embedded.text(), embedded.lines());
                let outer = embedded.outer(inner..inner, &file, &at);
                let message = format!("the definition of `{}` is {}", about.name, error.message);
                self.faults.push(Fault::at_offset(Rule::InvalidJson, &file, outer.start, message).below(at));
            }
        }
    }

    fn push(&mut self, about: About, parsed: Parsed, origin: Origin) {
        let About { name, machine_type, properties, entries } = about;
        let Parsed { value: definition, duplicates, extent } = parsed;
        self.machines.push(Machine { name, machine_type, definition, extent, properties, duplicates, entries, origin });
    }
}

/// The name of a file without what its endings say: `order` for `order.asl.json`.
fn stem(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    let name = [".json", ".yaml", ".yml"].iter().find_map(|ending| name.strip_suffix(ending)).unwrap_or(&name);
    name.strip_suffix(".asl").unwrap_or(name).trim_matches(['<', '>']).to_owned()
}
