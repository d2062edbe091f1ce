//! The references in a definition.

use sfn_core::check::{Location, has_placeholder};
use sfn_core::json::{Map, Value};
use std::collections::HashSet;

/// A name in a definition.
#[derive(Debug)]
pub(super) struct Reference {
    pub(super) name: String,
    /// The attribute of it; none: `Ref`.
    attribute: Option<String>,
    pub(super) location: Location,
    /// Whether a function, or a machine, is called by it: as the resource of a Task, or as the `FunctionName` of a call.
    pub(super) is_called: bool,
    /// What the text around it has names for, by itself.
    own: HashSet<String>,
}

impl Reference {
    /// Whether one of these names stands for it, alone or with its attribute.
    pub(super) fn is_given(&self, names: &HashSet<&str>) -> bool {
        let whole = self.attribute.as_ref().map(|attribute| format!("{}.{attribute}", self.name));
        let mut forms = std::iter::once(&self.name).chain(&whole);
        forms.any(|form| names.contains(form.as_str()) || self.own.contains(form))
    }

    /// Whether it is a `Ref`, which may name a parameter too.
    pub(super) const fn is_ref(&self) -> bool {
        self.attribute.is_none()
    }
}

/// All references in a definition, in its order.
pub(super) fn references(definition: &Value) -> Vec<Reference> {
    let mut found = Vec::new();
    walk(definition, &Location::root(), false, &mut found);
    found
}

// Recursion as deep as definitions nest, which their reader limits.
fn walk(value: &Value, at: &Location, is_called: bool, found: &mut Vec<Reference>) {
    match value {
        Value::String(text) => in_text(text, at, is_called, &HashSet::new(), found),
        Value::Array(list) => {
            for (index, value) in list.iter().enumerate() {
                walk(value, &at.index(index), is_called, found);
            }
        }
        Value::Object(object) if intrinsic(object, at, is_called, found) => {}
        Value::Object(object) => {
            let is_task = object.get("Type").and_then(Value::as_str) == Some("Task");
            for (key, value) in object {
                let is_called = matches!(key.as_str(), "FunctionName") || (is_task && key == "Resource");
                walk(value, &at.key(key.as_str()), is_called, found);
            }
        }
        _ => {}
    }
}

/// An intrinsic function of CloudFormation that names something; false: the object is none.
fn intrinsic(object: &Map, at: &Location, is_called: bool, found: &mut Vec<Reference>) -> bool {
    let mut entries = object.iter();
    let (Some((function, argument)), None) = (entries.next(), entries.next()) else { return false };
    let here = at.key(function.as_str());
    let mut push = |name: &str, attribute: Option<&str>| {
        if !is_pseudo(name) {
            let (name, attribute) = (name.to_owned(), attribute.map(str::to_owned));
            found.push(Reference { name, attribute, location: here.clone(), is_called, own: HashSet::new() });
        }
    };
    match (function.as_str(), argument) {
        ("Ref", Value::String(name)) => push(name, None),
        ("Fn::GetAtt", Value::String(path)) => {
            if let Some((name, attribute)) = path.split_once('.') {
                push(name, Some(attribute));
            }
        }
        ("Fn::GetAtt", Value::Array(path)) => {
            if let [Value::String(name), Value::String(attribute)] = path.as_slice() {
                push(name, Some(attribute));
            }
        }
        ("Fn::Sub", Value::String(text)) => in_text(text, &here, is_called, &HashSet::new(), found),
        ("Fn::Sub", Value::Array(list)) => {
            if let [Value::String(text), Value::Object(names)] = list.as_slice() {
                let own = names.keys().map(|name| name.to_string()).collect();
                in_text(text, &here.index(0), is_called, &own, found);
            }
        }
        _ => return false,
    }
    true
}

/// `${Name.Attribute}` in a text: what else stands between `${` and `}` may be a variable of the framework, or of a shell.
fn in_text(text: &str, at: &Location, is_called: bool, own: &HashSet<String>, found: &mut Vec<Reference>) {
    for part in text.split("${").skip(1) {
        let Some((inside, _)) = part.split_once('}') else { continue };
        let Some((name, attribute)) = inside.split_once('.') else { continue };
        let is_name = |text: &str| !text.is_empty() && text.chars().all(|char| char.is_ascii_alphanumeric());
        if is_name(name) && attribute == "Arn" {
            let (name, attribute) = (name.to_owned(), Some(attribute.to_owned()));
            found.push(Reference { name, attribute, location: at.clone(), is_called, own: own.clone() });
        }
    }
}

/// What CloudFormation itself declares: `AWS::Region`.
fn is_pseudo(name: &str) -> bool {
    name.contains("::") || has_placeholder(name)
}
