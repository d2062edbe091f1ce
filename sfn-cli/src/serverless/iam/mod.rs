//! What a state machine's role must allow, and who writes it.
//!
//! The plugin derives a role from the definition, but knows only some integrations, and only in some forms. So for each
//! task of a machine [`covered`] says what the plugin would do (by its source, 3.31.2), and [`grants`] what is needed:
//!
//! | what the plugin does | what is emitted |
//! |---|---|
//! | it grants all that is needed | nothing |
//! | it grants too little, with or without a line in its log | `iamRoleStatements` with what is missing |
//! | it stops with a `TypeError`, or writes a policy that AWS refuses | a role of our own with everything, in `resources` |
//!
//! A machine with a `role` of its author's gets nothing. A task under `Credentials` needs `sts:AssumeRole` only.

mod covered;
mod grants;
mod params;
mod sdk;
mod statement;
mod table;
mod target;
mod tasks;

#[cfg(test)]
mod tests;

use self::covered::Coverage;
use self::grants::Needs;
use self::statement::Grant;
use super::names::{MachineNames, Names};
use super::problem::Report;
use super::program::Machine;
use sfn_core::json::{Map, Value, json};

/// Who writes a machine's role.
#[derive(Debug, PartialEq)]
pub(super) enum Role {
    /// The plugin, all of it.
    Plugin,
    /// The plugin, with these `iamRoleStatements`.
    Extended(Vec<Value>),
    /// We: these are all the statements.
    Own(Vec<Value>),
}

/// What a machine's role must allow for the tasks of `definition`, which is in the form that the plugin reads.
///
/// `knows_better`: whether the author wrote statements of his own, so that an integration that we do not know is his.
pub(super) fn role(
    machine: &Machine,
    named: &MachineNames,
    names: &Names<'_>,
    definition: &Value,
    knows_better: bool,
    report: &mut Report,
) -> Role {
    let tasks: Vec<_> = tasks::tasks(definition).into_iter().map(|task| (covered::coverage(&task), task)).collect();
    let broken = tasks.iter().any(|(coverage, _)| *coverage == Coverage::Broken);
    let mut wanted = Vec::new();
    for (_, task) in tasks.iter().filter(|(coverage, _)| broken || *coverage != Coverage::Full) {
        match grants::needs(task, named, names) {
            Needs::Grants(grants) => wanted.extend(grants),
            Needs::Unknown(_) if knows_better => {}
            Needs::Unknown(message) => report.machine(machine, &task.place, message),
        }
    }
    match (broken, wanted.is_empty()) {
        (true, _) => Role::Own(statement::merge(wanted)),
        (false, true) => Role::Plugin,
        (false, false) => Role::Extended(statement::merge(wanted)),
    }
}

/// The statements for what surrounds the tasks, which the plugin adds to a role that it writes.
pub(super) fn surroundings(entry: &Map) -> Vec<Value> {
    let mut grants = Vec::new();
    if entry.contains_key("loggingConfig") {
        grants.push(Grant::new(table::LOG_DELIVERY, Value::from("*")));
    }
    if entry.contains_key("tracingConfig") {
        grants.push(Grant::new(table::TRACING, Value::from("*")));
    }
    let keys = entry.get("kmsKeyArns").and_then(Value::as_array).into_iter().flatten();
    grants.extend(keys.map(|key| Grant::new(table::KEYS, key.clone())));
    if let Some(key) = entry.get("encryptionConfig").and_then(|config| config.get("KmsKeyId")) {
        grants.push(Grant::new(["kms:Decrypt", "kms:Encrypt"], json!({ "Fn::Sub": key })));
    }
    statement::merge(grants)
}

/// The resource of a role of our own. `boundary` and `path` are those of the provider, as the plugin has them.
pub(super) fn resource(statements: Vec<Value>, boundary: Option<Value>, path: Option<Value>) -> Value {
    let mut properties = Map::new();
    let trust = json!([{
        "Effect": "Allow",
        "Principal": { "Service": "states.amazonaws.com" },
        "Action": "sts:AssumeRole",
    }]);
    properties.insert("AssumeRolePolicyDocument".to_owned(), policy(trust));
    let policies = json!([{
        "PolicyName": "${sls:stage}-${self:service}-statemachine",
        "PolicyDocument": policy(Value::Array(statements)),
    }]);
    properties.insert("Policies".to_owned(), policies);
    let more = [("PermissionsBoundary", boundary), ("Path", path)];
    properties.extend(more.into_iter().filter_map(|(key, value)| Some((key.to_owned(), value?))));
    json!({ "Type": "AWS::IAM::Role", "Properties": properties })
}

fn policy(statements: Value) -> Value {
    json!({ "Version": "2012-10-17", "Statement": statements })
}
