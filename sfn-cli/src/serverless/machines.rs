//! `stepFunctions: stateMachines`: one entry for each state machine, and the resources that go with it.

use super::base::Provider;
use super::definition::{self, Placeholder};
use super::events;
use super::iam::{self, Role};
use super::names::{MachineNames, Names};
use super::problem::Report;
use super::program::{Machine, Program};
use super::reference::{self, Reader};
use super::resources::Resources;
use super::settings::Settings;
use super::validator::{self, FalseAlarm};
use sfn_core::json::{Map, Value, json};

/// The plugin's keys of a machine, in the order in which they are written.
const ORDER: &[&str] = &[
    "id",
    "name",
    "type",
    "definition",
    "loggingConfig",
    "tracingConfig",
    "role",
    "iamRoleStatements",
    "encryptionConfig",
    "kmsKeyArns",
    "useExactVersion",
    "configureTaskTimeouts",
    "dependsOn",
    "retain",
    "tags",
    "inheritGlobalTags",
    "alarms",
    "notifications",
    "events",
];

/// What the machines of a file have in common.
pub(super) struct Common<'c> {
    pub(super) names: &'c Names<'c>,
    pub(super) settings: &'c Settings,
    pub(super) provider: &'c Provider,
}

/// What is written of the machines.
#[derive(Default)]
pub(super) struct Entries<'p> {
    /// The entries by key.
    pub(super) entries: Map,
    /// What asl-validator would refuse in them.
    pub(super) alarms: Vec<(&'p Machine, FalseAlarm)>,
    /// What they refer to by `${Name}`.
    pub(super) placeholders: Vec<(&'p Machine, Placeholder)>,
}

/// All machines, with the definition of each. Their log groups and roles go to `resources`.
pub(super) fn machines<'p>(
    program: &'p Program,
    definitions: Vec<Value>,
    common: &Common<'_>,
    resources: &mut Resources,
    report: &mut Report,
) -> Entries<'p> {
    let mut all = Entries::default();
    for (machine, mut definition) in program.machines.iter().zip(definitions) {
        let Some(named) = common.names.machine(&machine.id) else { continue };
        let found = definition::write(machine, &mut definition, common.names, &common.settings.sources, report);
        all.placeholders.extend(found.into_iter().map(|placeholder| (machine, placeholder)));
        let entry = entry(machine, definition, named, common, resources, report);
        let alarm = entry.get("definition").and_then(validator::false_alarm);
        all.alarms.extend(alarm.map(|alarm| (machine, alarm)));
        all.entries.insert(named.key.clone(), Value::Object(entry));
    }
    all
}

fn entry(
    machine: &Machine,
    definition: Value,
    named: &MachineNames,
    common: &Common<'_>,
    resources: &mut Resources,
    report: &mut Report,
) -> Map {
    let names = common.names;
    let mut entry = options(machine, names, report);
    entry.insert("id".to_owned(), Value::from(named.id.clone()));
    entry.insert("name".to_owned(), Value::from(named.deployed.clone()));
    logging(&mut entry, named, common.settings, resources);
    if common.settings.tracing && !entry.contains_key("tracingConfig") {
        entry.insert("tracingConfig".to_owned(), json!({ "enabled": true }));
    }
    role(machine, named, common, &definition, &mut entry, resources, report);
    entry.insert("definition".to_owned(), definition);
    let events = events::events(machine, names, report);
    if !events.is_empty() {
        entry.insert("events".to_owned(), Value::Array(events));
    }
    in_order(entry)
}

fn options(machine: &Machine, names: &Names<'_>, report: &mut Report) -> Map {
    let mut options = Value::Object(machine.options.clone());
    reference::resolve(&mut options, names, Reader::CloudFormation, &mut |message| {
        report.machine(machine, "serverless", message)
    });
    match options {
        Value::Object(options) => options,
        _ => Map::new(),
    }
}

/// Without a log group the plugin's `loggingConfig` is refused by Step Functions, and it makes none.
///
/// A machine with a role of its author's logs only where it says so: without permissions it could not be created.
fn logging(entry: &mut Map, named: &MachineNames, settings: &Settings, resources: &mut Resources) {
    if settings.logging && !entry.contains_key("loggingConfig") && !entry.contains_key("role") {
        entry.insert("loggingConfig".to_owned(), json!({ "level": "ERROR", "includeExecutionData": true }));
    }
    let Some(config) = entry.get_mut("loggingConfig").and_then(Value::as_object_mut) else { return };
    // The plugin's default is OFF.
    let off = config.get("level").and_then(Value::as_str).is_none_or(|level| level == "OFF");
    if off || config.contains_key("destinations") {
        return;
    }
    config.insert("destinations".to_owned(), json!([{ "Fn::GetAtt": [named.log_group_id, "Arn"] }]));
    resources.machine_log_group(named, settings);
}

fn role(
    machine: &Machine,
    named: &MachineNames,
    common: &Common<'_>,
    definition: &Value,
    entry: &mut Map,
    resources: &mut Resources,
    report: &mut Report,
) {
    if entry.contains_key("role") {
        return;
    }
    let given = given_statements(entry);
    let knows_better = given.is_some();
    let given = given.into_iter().flatten();
    match iam::role(machine, named, common.names, definition, knows_better, report) {
        Role::Plugin if knows_better => {
            entry.insert("iamRoleStatements".to_owned(), given.collect());
        }
        Role::Plugin => {}
        Role::Extended(statements) => {
            entry.insert("iamRoleStatements".to_owned(), given.chain(statements).collect());
        }
        Role::Own(statements) => {
            let statements = given.chain(statements).chain(iam::surroundings(entry)).collect();
            let Provider { boundary, path, .. } = common.provider;
            let role = iam::resource(statements, boundary.clone(), path.clone());
            resources.resources.insert(named.role_id.clone(), role);
            entry.insert("role".to_owned(), json!({ "Fn::GetAtt": [named.role_id, "Arn"] }));
        }
    }
}

/// The author's statements, taken out of the entry: where they go depends on who writes the role.
fn given_statements(entry: &mut Map) -> Option<Vec<Value>> {
    match entry.shift_remove("iamRoleStatements")? {
        Value::Array(statements) => Some(statements.into_iter().map(with_listed_resource).collect()),
        _ => None,
    }
}

/// The plugin refuses a `Resource` that is a bare object, which IAM's other tools write.
fn with_listed_resource(mut statement: Value) -> Value {
    if let Some(resource) = statement.get_mut("Resource").filter(|resource| resource.is_object()) {
        *resource = Value::Array(vec![resource.take()]);
    }
    statement
}

fn in_order(mut entry: Map) -> Map {
    let known = ORDER.iter().filter_map(|key| entry.shift_remove_entry(key)).collect::<Vec<_>>();
    known.into_iter().chain(entry).collect()
}

#[cfg(test)]
mod tests;
