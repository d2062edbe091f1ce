//! Placeholders of definitions, such as `${OrdersTable}`: whether the file has what they refer to.

use super::base::at;
use super::definition::Placeholder;
use super::escape;
use super::names::{Names, normalize};
use super::problem::{EmitProblem, Report};
use super::program::Machine;
use sfn_core::json::{Map, SmolStr, Value};
use std::collections::HashSet;

/// Resources that the framework adds by itself (osls 4, `lib/plugins/aws/lib/naming.js`).
const FRAMEWORKS: &[&str] = &[
    "ApiGatewayRestApi",
    "HttpApi",
    "IamRoleLambdaExecution",
    "ServerlessDeploymentBucket",
    "ServerlessDeploymentBucketPolicy",
    "WebsocketsApi",
];

/// The placeholders that refer to nothing that `file` shows, as far as its resources are not elsewhere, and those that can refer
/// to nothing.
pub(super) fn unknown(file: &Value, names: &Names<'_>, placeholders: &[(&Machine, Placeholder)]) -> Vec<EmitProblem> {
    let mut warnings = Report::default();
    if placeholders.is_empty() {
        return Vec::new();
    }
    let known = declared(file);
    for (machine, (at, text)) in placeholders {
        let Some(reference) = escape::reference(text) else {
            if !escape::has_pseudo(text) {
                warnings.machine(machine, at, kept(text));
            }
            continue;
        };
        let (name, Some(known)) = (reference.name, &known) else { continue };
        if !known.contains(name) && !is_made(name) && !names.is_function(name) {
            let message = format!(
                "`{text}` is a reference to a parameter or a resource, and the file has none of that name: put \
                 `{name}` into serverless.base.yml, below `resources: Parameters:` or `resources: Resources:`"
            );
            warnings.machine(machine, at, message);
        }
    }
    warnings.into_problems()
}

/// Said of a placeholder of another tool's, or one that still waits for its value.
fn kept(text: &str) -> String {
    format!(
        "`{text}` is deployed as this text: CloudFormation has no name like that, so nothing is put there; write the value \
         itself, or `${{Name}}` of letters and digits"
    )
}

/// Whether the framework or the plugin for roles makes a resource of that name.
fn is_made(name: &str) -> bool {
    FRAMEWORKS.contains(&name) || name.ends_with("IamRoleLambdaExecution")
}

/// The names of all resources, parameters and machines that the file declares; `None` where a variable stands for a part of it.
pub(crate) fn declared(file: &Value) -> Option<HashSet<String>> {
    let mut names = HashSet::new();
    let sections = match file.get("resources") {
        Some(Value::Array(sections)) => sections.iter().collect(),
        Some(section) => vec![section],
        None => Vec::new(),
    };
    for section in sections {
        for part in ["Parameters", "Resources"] {
            names.extend(entries(Some(section), part)?.into_iter().flat_map(Map::keys).map(SmolStr::to_string));
        }
    }
    for (key, machine) in entries(file.get("stepFunctions"), "stateMachines")?.into_iter().flatten() {
        let text = |field| at(machine, &[field]).and_then(Value::as_str);
        let id = text("id").or_else(|| text("name"));
        let id = id.map_or_else(|| format!("{}StepFunctionsStateMachine", normalize(key)), normalize);
        names.insert(format!("{id}Role"));
        names.insert(id);
    }
    Some(names)
}

/// What stands below a key of a section; `None` where a variable stands for it.
fn entries<'v>(section: Option<&'v Value>, key: &str) -> Option<Option<&'v Map>> {
    let part = match section {
        Some(Value::String(_)) => return None,
        section => section.and_then(|section| section.get(key)),
    };
    match part {
        Some(Value::String(_)) => None,
        part => Some(part.and_then(Value::as_object)),
    }
}

#[cfg(test)]
mod tests;
