//! A machine, a branch or an item processor, and its states.

use super::context::{Context, Scope};
use super::place::Place;
use super::words::{did_you_mean, list};
use super::{Code, Problem, fields, graph, halves, kind, names, variables};
use crate::asl::fields::{STATE_TYPES, state_type};
use crate::asl::{MachineType, QueryLanguage, hole};
use crate::field::{Kind, Object};
use crate::json::{Map, Value};
use crate::suggest;

/// Checks a machine's own fields, then each of its states, then how they hang together.
pub(super) fn check(cx: &Context<'_>, object: Object, machine: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let language = language(cx, machine);
    downgrade(cx, machine, at, found);
    let cx = Context { language, default: language, ..*cx };
    let Some(states) = machine.get("States").and_then(Value::as_object) else {
        return fields::check(&Context { scope: None, ..cx }, object, machine, at, found);
    };
    let is_distributed = is_distributed(machine);
    let (variables, graph) = halves::overview(&cx, states, machine.get("StartAt").and_then(Value::as_str));
    let scope = Scope {
        // The child executions of a DISTRIBUTED Map have variables of their own.
        outer: cx.scope.filter(|_| !is_distributed),
        enclosing: cx.state,
        beyond: cx.scope.filter(|_| is_distributed),
        ..Scope::of_machine(states, &variables, &graph)
    };
    let execution = if is_distributed { child_execution(machine) } else { cx.execution };
    let cx = Context { scope: Some(&scope), execution, ..cx };
    fields::check(&cx, object, machine, at, found);
    if !halves::are_fine(&cx, &scope) {
        self::states(&cx, states, &at.key("States"), found);
    }
    graph::check(&scope, machine, at, found);
    variables::settle(&scope, machine, found);
}

fn states(cx: &Context<'_>, states: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    if states.is_empty() {
        found.push(at.error(Code::OutOfBounds, "`States` is empty: a machine needs at least one state"));
        graph::unresolved(cx);
    }
    for (name, value) in states {
        named(cx, name, value, at, found);
    }
}

/// Checks one of the states that stand at a place.
pub(super) fn named(cx: &Context<'_>, name: &str, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    let place = at.key(name);
    let before = found.len();
    names::length(name, &place, found);
    state(cx, value, &place, found);
    let problems = found.get(before..).unwrap_or_default();
    if problems.iter().any(|problem| graph::hides_transitions(problem, &place)) {
        graph::unresolved(cx);
    }
}

fn state(cx: &Context<'_>, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    // A state that only the program knows, or that a macro could not read: nobody knows where it leads.
    if hole::is_opaque(value) {
        return graph::unresolved(cx);
    }
    let name = at.name().unwrap_or_default();
    let Some(state) = value.as_object() else {
        found.push(at.error(Code::WrongKind, format!("state `{name}` is to be an object")));
        return;
    };
    let object = match state.get("Type") {
        Some(Value::String(word)) => match state_type(word) {
            Some(object) => object,
            None => return found.push(unknown_type(word, &at.key("Type"))),
        },
        Some(other) => {
            let kind = Kind::OneOf(&["Task", "Pass", "Wait", "Choice", "Succeed", "Fail", "Parallel", "Map"]);
            return found.push(kind::wrong(cx, &kind, other, &at.key("Type")));
        }
        None => return found.push(missing_type(state, at)),
    };
    let language = language(cx, state);
    downgrade(cx, state, at, found);
    fields::check(&Context { language, state: Some(name), ..*cx }, object, state, at, found);
}

fn unknown_type(word: &str, at: &Place<'_>) -> Problem {
    let types: Vec<_> = STATE_TYPES.iter().map(|(name, _)| *name).collect();
    let near = did_you_mean(word, types.iter().copied());
    at.error(Code::UnknownWord, format!("no state type `{word}`{near}"))
        .help(format!("the types are {}", list(&types, "and")))
}

fn missing_type(state: &Map, at: &Place<'_>) -> Problem {
    match state.keys().find(|key| key.len() <= 100 && suggest::nearest(key, ["Type"]).is_some()) {
        Some(key) => at
            .key(key)
            .error(Code::UnknownField, format!("a state has no field `{key}`; did you mean `Type`?"))
            .at_key(),
        None => {
            at.error(Code::MissingField, format!("state `{}` has no `Type`", at.name().unwrap_or_default())).at_key()
        }
    }
}

/// The query language that an object says, or the machine's.
fn language(cx: &Context<'_>, object: &Map) -> Option<QueryLanguage> {
    match object.get("QueryLanguage") {
        Some(Value::String(word)) if word == "JSONata" => Some(QueryLanguage::JSONata),
        Some(Value::String(word)) if word == "JSONPath" => Some(QueryLanguage::JSONPath),
        Some(_) => None,
        None => cx.default,
    }
}

/// A JSONata machine holds no JSONPath states (recorded from ValidateStateMachineDefinition).
fn downgrade(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    if cx.default == Some(QueryLanguage::JSONata)
        && state.get("QueryLanguage").and_then(Value::as_str) == Some("JSONPath")
    {
        let message = "`QueryLanguage` cannot be `JSONPath` where the whole state machine's is `JSONata`";
        found.push(at.key("QueryLanguage").error(Code::WrongQueryLanguage, message));
    }
}

fn is_distributed(machine: &Map) -> bool {
    let config = machine.get("ProcessorConfig");
    config.and_then(|config| config.get("Mode")).and_then(Value::as_str) == Some("DISTRIBUTED")
}

fn child_execution(machine: &Map) -> MachineType {
    MachineType::of(machine.get("ProcessorConfig").and_then(|config| config.get("ExecutionType")))
}
