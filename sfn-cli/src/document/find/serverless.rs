//! The machines of a `serverless.yml`.

use super::super::file::File;
use super::super::reference::Site;
use super::{About, Finder};
use crate::rule::Rule;
use sfn_core::asl::MachineType;
use sfn_core::check::Location;
use sfn_core::json::{Map, SmolStr, Value};
use std::rc::Rc;

/// Finds those below `stepFunctions.stateMachines`, or `stateMachines` in a file that is a part.
pub(super) fn find(document: &mut Site, finder: &mut Finder) {
    if let Some(section) = document.take("stepFunctions") {
        let Some(mut section) = finder.resolved(section) else { return };
        machines(&mut section, finder);
        if let Some(value) = document.value.get_mut("stepFunctions") {
            *value = section.value;
        }
    } else {
        machines(document, finder);
    }
}

fn machines(section: &mut Site, finder: &mut Finder) {
    let Some(machines) = section.take("stateMachines") else {
        finder.faults.push(section.fault(Rule::NoStateMachine, "`stepFunctions` has no `stateMachines`"));
        return;
    };
    let Some(mut machines) = finder.resolved(machines) else { return };
    let keys: Vec<String> = match &machines.value {
        Value::Object(object) => object.keys().map(SmolStr::to_string).collect(),
        _ => {
            finder
                .faults
                .push(machines.fault(Rule::NoStateMachine, "`stateMachines` must be an object of state machines"));
            return;
        }
    };
    for key in keys {
        let Some(machine) = machines.take(&key) else { continue };
        let mut entries = vec![(Rc::clone(&machine.file), machine.at.clone())];
        if let Some(machine) = finder.resolved(machine) {
            entries.push((Rc::clone(&machine.file), machine.at.clone()));
            entries.dedup_by(|one, other| Rc::ptr_eq(&one.0, &other.0) && one.1 == other.1);
            add(key, machine, entries, finder);
        }
    }
}

fn add(key: String, mut machine: Site, entries: Vec<(Rc<File>, Location)>, finder: &mut Finder) {
    let Some(definition) = machine.take("definition") else {
        let message = format!("state machine `{key}` has no `definition`");
        finder.faults.push(machine.fault(Rule::UnreadDefinition, message));
        return;
    };
    let Some(definition) = finder.resolved(definition) else { return };
    let mut properties = match machine.value {
        Value::Object(properties) => properties,
        _ => Map::new(),
    };
    properties.shift_remove("definition");
    let machine_type = MachineType::of(properties.get("type"));
    finder.add(About { name: key, machine_type, properties, entries }, definition);
}

impl Finder {
    /// What a `${file(…)}` names; else the site itself.
    fn resolved(&mut self, site: Site) -> Option<Site> {
        let resolved = self.files.resolve(site);
        self.keep(resolved)
    }
}
