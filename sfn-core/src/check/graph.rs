//! How states hang together: targets, reachability, ends.

use super::context::{Context, Scope};
use super::place::Place;
use super::words::did_you_mean;
use super::{Code, Problem, Step};
use crate::asl::hole;
use crate::json::{Map, SmolStr, Value};
use crate::suggest;

/// The fields that say what follows a state, or hold what does.
const TRANSITIONS: &[&str] = &["Next", "End", "Default", "Choices", "Catch", "Type"];

/// With so many problems before it, an unknown target gets no suggestion.
const MOST_COMPARED: usize = 50;

/// Checks that a transition's target is a state of the same scope.
pub(super) fn target(cx: &Context<'_>, name: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(scope) = cx.scope else { return };
    // That there are no states at all is said by itself.
    if scope.graph.is_closed || scope.states.contains_key(name) || scope.states.is_empty() {
        return;
    }
    unresolved(cx);
    // Each comparison with every state is worth it for the first mistakes, not for the thousandth.
    let near = if found.len() < MOST_COMPARED {
        did_you_mean(name, scope.states.keys().map(SmolStr::as_str))
    } else {
        String::new()
    };
    let problem = at.error(Code::UnknownTarget, format!("no state `{name}` here{near}"));
    found.push(match cx.names.declared(name).first() {
        Some(elsewhere) => {
            let help = "a transition stays among the states of one machine, branch or item processor";
            Problem { message: format!("no state `{name}` here: it is in another scope"), ..problem }
                .help(help)
                .also(elsewhere.clone())
        }
        None => problem,
    });
}

/// Notes that a transition's target is not known.
pub(super) fn unresolved(cx: &Context<'_>) {
    if let Some(scope) = cx.scope {
        scope.unresolved.set(true);
    }
}

/// Whether a problem of a state leaves open what follows it.
pub(super) fn hides_transitions(problem: &Problem, state: &Place<'_>) -> bool {
    let location = state.location();
    let Some(below) = problem.location.steps().get(location.steps().len()..) else { return false };
    if matches!(below.first(), Some(Step::Key(key)) if ["Branches", "ItemProcessor", "Iterator"].contains(&key.as_str()))
    {
        return false;
    }
    match (problem.code, below.iter().rev().find_map(as_key)) {
        (Code::MissingTransition | Code::UnknownTarget, _) => true,
        (Code::WrongKind, None) => true,
        (Code::MissingField, None) => problem.message.ends_with("`Type`") || problem.message.ends_with("`Choices`"),
        // An entry without `Next`.
        (Code::MissingField, Some(field)) => TRANSITIONS.contains(&field),
        (Code::UnknownField, Some(field)) => {
            field.len() <= 100 && suggest::nearest(field, TRANSITIONS.iter().copied()).is_some()
        }
        (_, Some(field)) => TRANSITIONS.contains(&field),
        _ => false,
    }
}

fn as_key(step: &Step) -> Option<&str> {
    match step {
        Step::Key(key) => Some(key),
        Step::Index(_) => None,
    }
}

/// Checks that every state is reached and that one of them ends.
pub(super) fn check(scope: &Scope<'_>, machine: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let start = machine.get("StartAt").and_then(Value::as_str);
    let Some(start) = start.filter(|name| !scope.unresolved.get() && scope.states.contains_key(name)) else { return };
    let graph = scope.graph;
    if !graph.ends {
        let message = "no state ends here: one of them says `End`, or is a Succeed or Fail state";
        found.push(at.error_of_object(Code::NoTerminalState, message));
    }
    let mut reached = vec![false; scope.states.len()];
    graph.spread(start, &mut reached);
    unreached(graph, scope.states, &mut reached, &at.key("States"), found);
}

/// Reports each state that is never reached, but not those that only such a state leads to.
fn unreached(graph: &Graph<'_>, states: &Map, reached: &mut [bool], at: &Place<'_>, found: &mut Vec<Problem>) {
    if reached.iter().all(|reached| *reached) {
        return;
    }
    let mut sources = vec![0_usize; states.len()];
    for from in 0..states.len() {
        for to in graph.followers(from).iter().filter(|to| **to != from) {
            sources.get_mut(*to).into_iter().for_each(|count| *count += 1);
        }
    }
    let is_source = |number: usize| sources.get(number).is_some_and(|count| *count == 0);
    // First those that nothing leads to; what is left leads in circles.
    for only_sources in [true, false] {
        for (number, name) in states.keys().enumerate() {
            let is_reached = reached.get(number).is_none_or(|reached| *reached);
            if is_reached || (only_sources && !is_source(number)) {
                continue;
            }
            let message = if only_sources {
                format!("state `{name}` is never reached: no `Next`, `Catch` or `if` leads to it")
            } else {
                format!("state `{name}` is never reached: only states that are never reached lead to it")
            };
            found.push(at.key(name).error(Code::UnreachableState, message).at_key());
            graph.spread(name, reached);
        }
    }
}

/// The states of a scope by their numbers, and where each leads.
#[derive(Debug)]
pub(super) struct Graph<'a> {
    states: &'a Map,
    /// Those of each state behind those of the state before it.
    followers: Vec<usize>,
    /// Where those of each state end.
    last: Vec<usize>,
    /// Whether one of them ends.
    ends: bool,
    /// Whether every target is one of them, that of `StartAt` included.
    is_closed: bool,
}

impl<'a> Graph<'a> {
    /// Looks at each state once: in a large machine each look is slow.
    pub(super) fn new(states: &'a Map, start: Option<&str>) -> Self {
        let (followers, last) = (Vec::with_capacity(states.len()), Vec::with_capacity(states.len()));
        let is_closed = start.is_none_or(|start| states.contains_key(start));
        let mut graph = Self { states, followers, last, ends: false, is_closed };
        // Most states lead to the one that is written behind them: then no name is hashed.
        let mut behind = states.keys().enumerate().skip(1);
        for state in states.values() {
            let behind = behind.next();
            for (field, value) in state.as_object().into_iter().flatten() {
                match (field.as_str(), value) {
                    ("Next" | "Default", Value::String(target)) => graph.follow(target, behind),
                    ("Choices" | "Catch", Value::Array(entries)) => {
                        let targets = entries.iter().filter_map(|entry| entry.get("Next")?.as_str());
                        targets.for_each(|target| graph.follow(target, behind));
                    }
                    ("End", end) => graph.ends |= *end == Value::Bool(true) || hole::is_opaque(end),
                    ("Type", Value::String(word)) => graph.ends |= matches!(word.as_str(), "Succeed" | "Fail"),
                    _ => {}
                }
            }
            graph.last.push(graph.followers.len());
        }
        graph
    }

    /// Adds a target of the state that is looked at; `behind` is written behind it.
    fn follow(&mut self, target: &str, behind: Option<(usize, &SmolStr)>) {
        let number = match behind {
            Some((number, name)) if name == target => Some(number),
            _ => self.states.get_index_of(target),
        };
        self.followers.extend(number);
        self.is_closed &= number.is_some();
    }

    /// The number of a state: its place among the states.
    pub(super) fn number(&self, name: &str) -> Option<usize> {
        self.states.get_index_of(name)
    }

    /// Where a state leads.
    pub(super) fn followers(&self, number: usize) -> &[usize] {
        let before = number.checked_sub(1).and_then(|number| self.last.get(number)).copied().unwrap_or_default();
        let last = self.last.get(number).copied().unwrap_or_default();
        self.followers.get(before..last).unwrap_or_default()
    }

    /// Marks a state and all that it leads to.
    fn spread(&self, start: &str, reached: &mut [bool]) {
        let mut next = Vec::from_iter(self.number(start));
        while let Some(number) = next.pop() {
            let Some(mark) = reached.get_mut(number).filter(|mark| !**mark) else { continue };
            *mark = true;
            next.extend(self.followers(number));
        }
    }
}

/// The rules of a state and its catchers.
pub(super) fn entries(state: &Value) -> impl Iterator<Item = &Value> {
    let fields = state.as_object().into_iter().flatten();
    let lists = fields.filter(|(field, _)| matches!(field.as_str(), "Choices" | "Catch"));
    lists.filter_map(|(_, list)| list.as_array()).flatten()
}
