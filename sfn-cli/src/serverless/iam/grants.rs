//! What one task needs, whoever grants it.

use super::super::intrinsic;
use super::super::names::{MachineNames, Names};
use super::params::{Param, param, within};
use super::sdk;
use super::statement::Grant;
use super::table::{self, Need};
use super::target::{self, Target};
use super::tasks::{Kind, Task};
use sfn_core::asl::hole;
use sfn_core::check::{Service, has_placeholder};
use sfn_core::json::{Value, json};

/// What a task needs.
#[derive(Debug)]
pub(super) enum Needs {
    /// These, which may be none.
    Grants(Vec<Grant>),
    /// Nobody here knows.
    Unknown(String),
}

/// What the task needs. `named` is its machine.
pub(super) fn needs(task: &Task<'_>, named: &MachineNames, names: &Names<'_>) -> Needs {
    if task.kind == Kind::Distributed {
        return Needs::Grants(distributed(named));
    }
    if let Some(credentials) = task.fields.get("Credentials") {
        return Needs::Grants(vec![Grant::new(["sts:AssumeRole"], role(credentials))]);
    }
    let Some(resource) = task.fields.get("Resource") else {
        // A result writer that only says how to format needs no bucket.
        return Needs::Grants(Vec::new());
    };
    match Resource::of(resource) {
        Resource::Function => {
            let functions = target::function_resource(resource, names);
            Needs::Grants(functions.into_iter().map(|arn| Grant::new(["lambda:InvokeFunction"], arn)).collect())
        }
        // Its workers ask for the work; the role needs nothing ("IAM policies for activities").
        Resource::Activity => Needs::Grants(Vec::new()),
        Resource::Integration(name) => integration(task, &name, names),
        Resource::Unknown => Needs::Unknown(format!(
            "cannot tell what the role must allow for the resource `{}`: give the machine a `role` or `iamRoleStatements`",
            resource.as_str().unwrap_or_default()
        )),
    }
}

/// What a `Resource` is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Resource {
    /// A Lambda function. The plugin takes every intrinsic function for one.
    Function,
    /// An activity.
    Activity,
    /// `service:action`, with its pattern.
    Integration(String),
    /// Neither.
    Unknown,
}

impl Resource {
    pub(super) fn of(resource: &Value) -> Self {
        let text = match resource {
            Value::String(text) => text,
            // It has been said already that the file does not contain it.
            _ if hole::is_opaque(resource) => return Self::Function,
            _ => match resource.get("Fn::Sub").and_then(Value::as_str) {
                Some(text) => text,
                None if intrinsic::is_intrinsic(resource) => return Self::Function,
                None => return Self::Unknown,
            },
        };
        // A variable that is all of the text can hardly be anything else.
        if text.starts_with("${") {
            return Self::Function;
        }
        let flat = text.replace("AWS::", "AWS.");
        match flat.splitn(6, ':').collect::<Vec<_>>().as_slice() {
            ["arn", _, "lambda", ..] => Self::Function,
            ["arn", _, "states", _, _, rest] if rest.starts_with("activity:") => Self::Activity,
            ["arn", _, "states", _, _, rest] if rest.starts_with("stateMachine:") => Self::Unknown,
            // Region and account may be written out: `arn:aws:states:eu-west-1:123456789012:aws-sdk:s3:getObject`.
            ["arn", _, "states", _, _, rest] if !has_placeholder(rest) => Self::Integration((*rest).to_owned()),
            _ => Self::Unknown,
        }
    }
}

fn integration(task: &Task<'_>, name: &str, names: &Names<'_>) -> Needs {
    let (name, pattern) = name.split_once('.').unwrap_or((name, ""));
    let resources = |target: Target| target::resources(target, task.fields, names);
    let grants = |need: &Need| grants(need.actions, resources(need.target));
    if let Some((service, action)) = name.strip_prefix("aws-sdk:").and_then(|call| call.split_once(':')) {
        // To grant what is not known would be to guess.
        if !Service::named(service).is_some_and(|known| known.has(action)) {
            return Needs::Unknown(format!(
                "`{name}` is not known here, so nothing says what the role must allow: give the machine a `role` or \
                 `iamRoleStatements`"
            ));
        }
        let (actions, targets) = sdk::call(service, action);
        let targets = targets.into_iter().flat_map(resources);
        let mut needed: Vec<Grant> = targets.map(|resource| Grant::new(&actions, resource)).collect();
        needed.extend(sdk::passes_role(service, action).iter().flat_map(grants));
        return Needs::Grants(needed);
    }
    let Some(integration) = table::integration(name) else {
        return Needs::Unknown(format!(
            "the integration `{name}` is not known here, nor to the plugin, so nothing says what the role must allow: \
             give the machine a `role` or `iamRoleStatements`"
        ));
    };
    let sync = if pattern.starts_with("sync") { integration.sync } else { &[] };
    let mut needed: Vec<Grant> = integration.call.iter().chain(sync).flat_map(grants).collect();
    needed.extend(beyond(task, name));
    Needs::Grants(needed)
}

fn grants(actions: &[&str], resources: Vec<Value>) -> Vec<Grant> {
    resources.into_iter().map(|resource| Grant::new(actions, resource)).collect()
}

/// What a parameter asks for beyond the call.
fn beyond(task: &Task<'_>, name: &str) -> Option<Grant> {
    // A manifest names other objects, which may be in any bucket.
    let reader = || task.fields.get("ReaderConfig").map_or(Param::Absent, |config| within(config, &["InputType"]));
    if task.kind == Kind::Reader && reader() == Param::Text("MANIFEST") {
        return Some(Grant::new(["s3:GetObject", "s3:ListBucket"], Value::from("*")));
    }
    // A message to a phone has no topic.
    if name == "sns:publish" && param(task.fields, &["TopicArn"]) == Param::Absent {
        return Some(Grant::new(["sns:Publish"], Value::from("*")));
    }
    None
}

/// A distributed Map state starts executions of its own machine. By name, since by reference role and machine would
/// wait for each other.
fn distributed(named: &MachineNames) -> Vec<Grant> {
    let sub = |text: String| json!({ "Fn::Sub": text });
    vec![
        Grant::new(["states:StartExecution"], sub(named.arn())),
        Grant::new(["states:DescribeExecution", "states:StopExecution"], sub(named.executions_arn(':'))),
        Grant::new(
            ["states:DescribeExecution", "states:RedriveExecution", "states:StopExecution"],
            sub(named.executions_arn('/')),
        ),
    ]
}

fn role(credentials: &Value) -> Value {
    match within(credentials, &["RoleArn"]) {
        Param::Text(arn) if arn.contains("${AWS::") => json!({ "Fn::Sub": arn }),
        Param::Text(arn) => Value::from(arn),
        Param::Intrinsic(value) => value.clone(),
        Param::Absent | Param::Dynamic | Param::Other(_) => Value::from("*"),
    }
}
