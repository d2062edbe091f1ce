//! Variables that are read: each has a value by then.
//!
//! What a scope does not assign on every way is left to the scope around it, where it is read by the state that holds
//! the inner one; what is left at the end is reported.

use super::super::context::Scope;
use super::super::words::LONGEST_COMPARED;
use super::super::{Code, Problem, graph};
use super::flow::{Flow, Status};
use super::uses::Use;
use crate::asl::hole;
use crate::json::{Map, Value};
use crate::suggest;
use std::collections::BTreeSet;

/// With so many problems before it, no more is said than that the value is missing.
const MOST_EXPLAINED: usize = 50;

/// The most states of a way that are named.
const LONGEST_WAY: usize = 6;

/// Judges the variables that the states of a scope read.
pub(in super::super) fn settle(scope: &Scope<'_>, machine: &Map, found: &mut Vec<Problem>) {
    let uses = scope.uses.take();
    if uses.is_empty() || scope.states.values().any(hides_assignments) {
        return;
    }
    let is_known = !scope.unresolved.get();
    let start = machine.get("StartAt").and_then(Value::as_str).filter(|_| is_known);
    let flow = start.and_then(|start| Flow::new(scope.states, start));
    let statuses = flow.as_ref().map(|flow| flow.statuses(&uses));
    for (place, mut read) in uses.into_iter().enumerate() {
        let is_assigned = scope.variables.contains(read.name.as_str());
        read.is_assigned |= is_assigned;
        let status = match &statuses {
            _ if !is_assigned => Status::Never,
            // Where transitions lead nowhere, no way is known.
            None => Status::Assigned,
            Some(statuses) => statuses.get(place).copied().unwrap_or(Status::Assigned),
        };
        match status {
            Status::Assigned => continue,
            Status::Perhaps if read.way.is_none() => {
                let explained = flow.as_ref().filter(|_| found.len() < MOST_EXPLAINED);
                let way = explained.and_then(|flow| flow.way(&read.name, &read.state));
                read.is_guarded |= scope.states.get(&read.state).is_some_and(|state| asks_for(state, &read.name));
                read.way = Some(way.unwrap_or_default());
            }
            Status::Perhaps | Status::Never => {}
        }
        match (scope.outer, scope.enclosing) {
            (Some(outer), Some(enclosing)) => {
                read.state = enclosing.to_owned();
                outer.uses.borrow_mut().push(read);
            }
            _ => found.extend(judge(scope, read, found.len() < MOST_EXPLAINED)),
        }
    }
}

/// Whether what a state assigns is not known: it, or its `Assign`, is a hole or a reference.
fn hides_assignments(state: &Value) -> bool {
    let hides = |object: &Value| {
        hole::is_opaque(object)
            || object.get("Assign").is_some_and(|assign| !assign.is_object() || hole::is_opaque(assign))
    };
    hides(state) || graph::entries(state).any(hides)
}

/// Whether a Choice state asks whether a variable is there.
fn asks_for(state: &Value, name: &str) -> bool {
    let is_it = |path: &str| {
        let rest = path.strip_prefix('$').and_then(|path| path.strip_prefix(name));
        rest.is_some_and(|rest| !rest.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
    };
    let mut rules: Vec<&Value> = state.get("Choices").and_then(Value::as_array).into_iter().flatten().collect();
    while let Some(rule) = rules.pop() {
        if rule.get("IsPresent").is_some() && rule.get("Variable").and_then(Value::as_str).is_some_and(is_it) {
            return true;
        }
        rules.extend(["And", "Or"].into_iter().filter_map(|list| rule.get(list)?.as_array()).flatten());
        rules.extend(rule.get("Not"));
    }
    false
}

/// The problem of a variable that no scope assigns on every way.
fn judge(scope: &Scope<'_>, read: Use, is_explained: bool) -> Option<Problem> {
    let Use { name, reader, location, offset, .. } = &read;
    if let Some(way) = &read.way {
        if read.is_guarded {
            return None;
        }
        let way =
            if way.is_empty() { String::new() } else { format!(": nothing assigns it on the way {}", shown(way)) };
        let message = format!("variable `${name}` may have no value in state `{reader}`{way}");
        let help = "assign it on every way, or ask with `$exists` or `IsPresent`";
        let problem = Problem::warning(Code::UnassignedVariable, location.clone(), message);
        return Some(problem.at_offset(*offset).help(help));
    }
    if read.is_guarded && read.is_assigned {
        return None;
    }
    let problem =
        |message: String| Problem::error(Code::UndefinedVariable, location.clone(), message).at_offset(*offset);
    if scope.beyond.is_some_and(|beyond| beyond.assigns(name)) {
        let message = format!(
            "variable `${name}` is assigned outside, and the child executions of a DISTRIBUTED Map cannot read it"
        );
        return Some(problem(message).help("hand it in with `ItemSelector`"));
    }
    if read.is_assigned {
        let message = format!("variable `${name}` has no value in state `{reader}`: no state before it assigns it");
        let help = "a state reads the values from before it; what its own `Assign` sets is there for the next";
        return Some(problem(message).help(help));
    }
    if !is_explained {
        return Some(problem(format!("there is no variable `${name}` here")));
    }
    if let Some(holder) = inside(scope.states, name) {
        let message =
            format!("there is no variable `${name}` here: it ends with the states inside `{holder}`, which assign it");
        return Some(problem(message).help("hand it out with their output"));
    }
    let near = nearest(scope, &read);
    let message = format!("there is no variable `${name}` here{near}");
    Some(if near.is_empty() {
        problem(message).help("a variable is assigned by `Assign` in a state before")
    } else {
        problem(message)
    })
}

/// The end of a message: the nearest variable, or where none is near, the nearest function.
fn nearest(scope: &Scope<'_>, read: &Use) -> String {
    let mut candidates: BTreeSet<&str> = read.near.variable.iter().map(String::as_str).collect();
    candidates.extend(scope.variables.iter().copied().filter(|_| read.name.len() <= LONGEST_COMPARED));
    let near = suggest::nearest(&read.name, candidates).or(read.near.function.as_deref());
    near.map_or_else(String::new, |near| format!("; did you mean `${near}`?"))
}

/// The states of a way, the first and the last of them where they are many.
fn shown(way: &[String]) -> String {
    let quoted = |states: &[String]| states.iter().map(|state| format!("`{state}`")).collect::<Vec<_>>().join(" → ");
    let half = LONGEST_WAY / 2;
    match (way.get(..half), way.get(way.len().saturating_sub(half)..)) {
        (Some(first), Some(last)) if way.len() > LONGEST_WAY => format!("{} → … → {}", quoted(first), quoted(last)),
        _ => quoted(way),
    }
}

/// The state that holds states which assign a variable.
fn inside<'a>(states: &'a Map, name: &str) -> Option<&'a str> {
    states
        .iter()
        .find(|(_, state)| scopes(state).any(|scope| assigns_inside(scope, name)))
        .map(|(holder, _)| holder.as_str())
}

fn scopes(state: &Value) -> impl Iterator<Item = &Map> {
    let branches = state.get("Branches").and_then(Value::as_array).into_iter().flatten();
    let processors = ["ItemProcessor", "Iterator"].into_iter().filter_map(|field| state.get(field));
    branches.chain(processors).filter_map(|scope| scope.get("States")?.as_object())
}

fn assigns_inside(states: &Map, name: &str) -> bool {
    super::of_states(states).contains(name) || states.values().flat_map(scopes).any(|scope| assigns_inside(scope, name))
}
