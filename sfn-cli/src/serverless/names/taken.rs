//! Who has which name already. The framework and the plugin merge what has the same one, and say nothing.

use super::super::base::BaseItem;
use super::super::problem::Report;
use super::super::program::{Function, Machine, Source};
use super::{FunctionNames, MachineNames, PREFIX, default_machine_id, function_logical_id, normalize};
use std::collections::{BTreeMap, HashMap};

/// The names that are in use.
#[derive(Default)]
pub(super) struct Taken {
    logical_ids: HashMap<String, (String, Source)>,
    deployed: BTreeMap<(&'static str, String), (String, Source)>,
    function_keys: HashMap<String, String>,
    machine_keys: HashMap<String, (String, Source)>,
}

impl Taken {
    pub(super) fn function(&mut self, function: &Function, named: &FunctionNames, report: &mut Report) {
        self.function_keys.insert(named.logical_id.clone(), named.key.clone());
        let owner = (format!("function `{}`", function.id), function.source.clone());
        let rename = "rename one of the functions";
        // One collision is one problem: equal keys have all their logical ids equal.
        let _ = self.logical_id(&named.logical_id, &owner, &function.name, rename, report)
            && self.logical_id(&named.log_group_id, &owner, &function.name, rename, report)
            && self.deployed("function", &named.deployed, &owner, &function.name, report);
    }

    pub(super) fn machine(&mut self, machine: &Machine, named: &MachineNames, report: &mut Report) {
        let owner = (format!("state machine `{}`", machine.id), machine.source.clone());
        let rename = "give one of them an `id` and a `name` of its own";
        self.machine_keys.insert(named.key.clone(), owner.clone());
        let _ = self.logical_id(&named.id, &owner, &machine.name, rename, report)
            && self.logical_id(&named.role_id, &owner, &machine.name, rename, report)
            && self.logical_id(&named.log_group_id, &owner, &machine.name, rename, report)
            && self.deployed("state machine", &named.deployed, &owner, &machine.name, report);
    }

    /// A function of the base file: one of the program's to which it adds, or one by itself.
    pub(super) fn base_function(&self, function: &BaseItem, report: &mut Report) {
        let BaseItem { key, name, .. } = function;
        let ours = self.function_keys.get(&function_logical_id(key));
        if ours == Some(key) {
            return;
        }
        let place = format!("functions.{key}");
        if let Some(ours) = ours {
            return report.other(place, format!("its logical id is that of the function `{ours}`: rename one of them"));
        }
        let deployed = name.clone().unwrap_or_else(|| format!("{PREFIX}{key}"));
        self.not_deployed("function", &place, deployed, report);
    }

    /// A machine of the base file: what is added to one of the program's, or one by itself.
    pub(super) fn base_machine(&self, machine: &BaseItem, report: &mut Report) {
        let BaseItem { key, name, id, is_whole } = machine;
        let place = format!("stepFunctions.stateMachines.{key}");
        if let Some((ours, at)) = self.machine_keys.get(key) {
            if *is_whole {
                let message = format!("{ours} ({at}) has this key and a `definition` too: rename one of them");
                report.other(place, message);
            }
            return;
        }
        // The plugin's rule (`getStateMachineLogicalId`).
        let logical_id = id.as_ref().or(name.as_ref()).map_or_else(|| default_machine_id(key), |name| normalize(name));
        if let Some((other, at)) = self.logical_ids.get(&logical_id) {
            let message =
                format!("its logical id `{logical_id}` is that of {other} ({at}): give it an `id` of its own");
            return report.other(place, message);
        }
        if let Some(deployed) = name {
            self.not_deployed("state machine", &place, deployed.clone(), report);
        }
    }

    /// Refuses the name of something of the base file that the program deploys under it.
    fn not_deployed(&self, kind: &'static str, place: &str, name: String, report: &mut Report) {
        if let Some((other, at)) = self.deployed.get(&(kind, name.clone())) {
            report
                .other(place, format!("it is deployed as `{name}`, and so is {other} ({at}): give one another `name`"));
        }
    }

    fn logical_id(
        &mut self,
        id: &str,
        owner: &(String, Source),
        place: &str,
        remedy: &str,
        report: &mut Report,
    ) -> bool {
        let Some((other, at)) = self.logical_ids.get(id) else {
            self.logical_ids.insert(id.to_owned(), owner.clone());
            return true;
        };
        let message = format!("{} has the logical id `{id}`, and so has {other} ({at}): {remedy}", owner.0);
        report.push(place.to_owned(), Some(&owner.1), message);
        false
    }

    fn deployed(
        &mut self,
        kind: &'static str,
        name: &str,
        owner: &(String, Source),
        place: &str,
        report: &mut Report,
    ) -> bool {
        let slot = (kind, name.to_owned());
        let Some((other, at)) = self.deployed.get(&slot) else {
            self.deployed.insert(slot, owner.clone());
            return true;
        };
        let message = format!("{} is deployed as `{name}`, and so is {other} ({at}): give one another `name`", owner.0);
        report.push(place.to_owned(), Some(&owner.1), message);
        false
    }
}
