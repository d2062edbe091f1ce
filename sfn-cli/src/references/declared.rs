//! The names that a file declares.

use super::read::Reference;
use crate::document::{Document, Kind, Machine};
use crate::serverless::{declared, function_logical_id};
use sfn_core::check::has_placeholder;
use sfn_core::json::{Map, Value};
use std::collections::{BTreeSet, HashSet};

/// How the framework ends the name of a function in CloudFormation: no other thing is called so.
const FUNCTION: &str = "LambdaFunction";

/// How the step-functions plugin ends the names of what it declares: a machine may be in another file.
const OTHERS: &[&str] = &["StepFunctionsStateMachine", "StepFunctionsActivity"];

/// The transforms of which it is known what they add to a template.
const TRANSFORMS: &[&str] = &["AWS::Serverless-2016-10-31", "AWS::LanguageExtensions"];

/// The types of functions in templates.
const FUNCTION_TYPES: &[&str] = &["AWS::Serverless::Function", "AWS::Lambda::Function"];

/// What a file declares, where all of it is known.
pub(super) struct Declared {
    kind: Kind,
    functions: Vec<String>,
    names: BTreeSet<String>,
}

impl Declared {
    /// `None`: some of it stands elsewhere, or is made by what nobody knows.
    pub(super) fn of(document: &Document) -> Option<Self> {
        match document.kind {
            Kind::Serverless => of_serverless(document),
            Kind::CloudFormation => of_template(&document.rest),
            Kind::Definition | Kind::Unknown => None,
        }
    }

    /// The functions, as references name them.
    pub(super) fn functions(&self) -> impl Iterator<Item = &str> {
        self.functions.iter().map(String::as_str)
    }

    /// All names.
    pub(super) fn names(&self) -> impl Iterator<Item = &str> {
        self.names.iter().map(String::as_str)
    }

    /// What `DefinitionSubstitutions` gives to a machine; `None`: nobody knows what it gives.
    pub(super) fn given<'m>(&self, machine: &'m Machine) -> Option<HashSet<&'m str>> {
        match machine.properties.get("DefinitionSubstitutions") {
            Some(Value::Object(names)) if !has_functions(names) => {
                Some(names.keys().map(|name| name.as_str()).collect())
            }
            Some(_) => None,
            None => Some(HashSet::new()),
        }
    }

    /// Whether the file should declare what a reference names, and does not.
    pub(super) fn lacks(&self, reference: &Reference) -> bool {
        let name = reference.name.as_str();
        if self.names.contains(name) {
            return false;
        }
        match self.kind {
            // Plugins declare resources too: what is no function, and called by nobody, may be one of those.
            Kind::Serverless if OTHERS.iter().any(|other| name.ends_with(other)) => false,
            Kind::Serverless => name.ends_with(FUNCTION) || (reference.is_called && !reference.is_ref()),
            // SAM calls what it adds after what it adds it for.
            _ => !name.starts_with("Serverless") && !self.names.iter().any(|known| name.starts_with(known.as_str())),
        }
    }
}

fn of_serverless(document: &Document) -> Option<Declared> {
    let file = &document.rest;
    let keys = match file.get("functions")? {
        Value::Object(functions) => keys(functions)?,
        Value::Array(lists) => keys_of_all(lists)?,
        _ => return None,
    };
    let functions: Vec<_> = keys.iter().map(|key| function_logical_id(key)).collect();
    let mut names = declared(file).filter(|names| !names.iter().any(|name| is_function(name)))?;
    names.extend(keys.into_iter().chain(functions.iter().cloned()));
    let machines = document.machines.iter();
    names.extend(machines.filter_map(|machine| machine.properties.get("id")?.as_str().map(str::to_owned)));
    Some(Declared { kind: Kind::Serverless, functions, names: names.into_iter().collect() })
}

fn of_template(template: &Value) -> Option<Declared> {
    let is_known = |transform: &Value| transform.as_str().is_some_and(|name| TRANSFORMS.contains(&name));
    let transforms_are_known = match template.get("Transform") {
        None => true,
        Some(Value::Array(transforms)) => transforms.iter().all(is_known),
        Some(transform) => is_known(transform),
    };
    let resources = template.get("Resources")?.as_object().filter(|_| transforms_are_known)?;
    let mut names: BTreeSet<String> = keys(resources)?.into_iter().collect();
    if let Some(parameters) = template.get("Parameters") {
        names.extend(keys(parameters.as_object()?)?);
    }
    let is_lambda = |resource: &Value| {
        resource.get("Type").and_then(Value::as_str).is_some_and(|word| FUNCTION_TYPES.contains(&word))
    };
    let functions = resources.iter().filter(|(_, resource)| is_lambda(resource)).map(|(id, _)| id.to_string());
    Some(Declared { kind: Kind::CloudFormation, functions: functions.collect(), names })
}

/// The keys of an object; `None`: some are made by a function, or by a variable.
fn keys(object: &Map) -> Option<Vec<String>> {
    (!has_functions(object)).then(|| object.keys().map(|key| key.to_string()).collect())
}

fn keys_of_all(objects: &[Value]) -> Option<Vec<String>> {
    let keys: Option<Vec<_>> = objects.iter().map(|object| self::keys(object.as_object()?)).collect();
    Some(keys?.concat())
}

fn has_functions(object: &Map) -> bool {
    object.keys().any(|key| is_function(key))
}

/// Whether a key is made when the file is deployed.
fn is_function(key: &str) -> bool {
    key.starts_with("Fn::") || has_placeholder(key)
}
