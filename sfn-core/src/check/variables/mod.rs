//! Variables: their names, that an inner scope assigns none of an outer one, and that what is read has a value.

mod flow;
mod reads;
mod uses;

pub(super) use reads::settle;
pub(super) use uses::{Near, Use, of_call, of_path};

use super::context::{Context, Scope};
use super::place::Place;
use super::{Code, Problem, data, graph, jsonata};
use crate::json::{Map, Value};
use std::collections::HashSet;

/// The most characters of a variable's name.
const LONGEST: usize = 80;

/// `Assign`: names, and their values.
pub(super) fn assign(cx: &Context<'_>, variables: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    for key in variables.keys() {
        let name = if cx.is_jsonata() { key } else { variable(key) };
        if let Some(message) = refused(cx, name) {
            found.push(at.key(key).error(Code::InvalidVariable, message).at_key());
        }
    }
    match cx.language {
        None => {}
        Some(_) if cx.is_jsonata() => {
            variables.iter().for_each(|(key, value)| jsonata::value(cx, value, &at.key(key), found));
        }
        Some(_) => data::template_object(cx, variables, at, found),
    }
}

/// Why a variable cannot have this name.
fn refused(cx: &Context<'_>, name: &str) -> Option<String> {
    if name == "states" {
        return Some("`states` is reserved: `$states` is the state's own data".to_owned());
    }
    if !is_identifier(name) {
        return Some(format!("`{name}` is no variable name: it takes letters, digits and `_`, and no digit first"));
    }
    if name.chars().count() > LONGEST {
        return Some(format!("a variable's name has at most {LONGEST} characters"));
    }
    let is_outer = cx.scope.is_some_and(|scope| is_outer(scope, name));
    is_outer.then(|| format!("variable `{name}` is assigned outside: in here it can only be read"))
}

fn is_identifier(name: &str) -> bool {
    let mut characters = name.chars();
    let first = characters.next().is_some_and(|first| first.is_alphabetic() || first == '_');
    first && characters.all(|other| other.is_alphanumeric() || other == '_')
}

/// Whether a variable has a value outside when the scope is entered.
fn is_outer(scope: &Scope<'_>, name: &str) -> bool {
    let mut inner = scope;
    while let (Some(outer), Some(enclosing)) = (inner.outer, inner.enclosing) {
        // AWS takes a branch that assigns what only the catcher of its own Parallel state, or a later state, assigns
        // (seen in a recorded execution); so what counts is what may have run before.
        if outer.variables.contains(name) && outer.inherited.is_assigned_before(outer, name, enclosing) {
            return true;
        }
        inner = outer;
    }
    false
}

/// The variables that these states assign.
pub(super) fn of_states(states: &Map) -> HashSet<&str> {
    let mut names = HashSet::new();
    // Most states assign none, and are only looked through.
    for state in states.values() {
        for (field, value) in state.as_object().into_iter().flatten() {
            match value {
                Value::Object(assign) if field == "Assign" => names.extend(assign.keys().map(|key| variable(key))),
                Value::Array(entries) if field == "Choices" || field == "Catch" => {
                    names.extend(entries.iter().flat_map(of_object));
                }
                _ => {}
            }
        }
    }
    names
}

/// The variables that a state assigns: itself, in its rules and in its catchers.
pub(super) fn assigned(state: &Value) -> impl Iterator<Item = &str> {
    graph::entries(state).chain([state]).flat_map(of_object)
}

fn of_object(object: &Value) -> impl Iterator<Item = &str> {
    let assign = object.get("Assign").and_then(Value::as_object);
    assign.into_iter().flat_map(Map::keys).map(|key| variable(key))
}

/// The variable that a key of `Assign` names.
fn variable(key: &str) -> &str {
    key.strip_suffix(".$").unwrap_or(key)
}
