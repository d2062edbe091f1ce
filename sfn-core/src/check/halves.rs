//! A large machine, of whose states two halves are checked at the same time: whoever asks for it has the threads.
//!
//! What the halves say is taken only where it is nothing. Where there is a problem, or variables are read, which hang together
//! over all states, they are checked one after the other, so what is found does not depend on it.

use super::context::{Context, Scope};
use super::graph::Graph;
use super::names::Names;
use super::place::Place;
use super::{scope, variables};
use crate::json::{Map, Value};
use std::collections::HashSet;
use std::fmt;
use std::ops::Range;
use std::ptr;

/// Fewer states are checked before a thread has well begun.
const LARGE: usize = 2_000;

/// A part of the work.
pub type Task<'t> = &'t mut (dyn FnMut() + Send);

/// Runs two tasks, at the same time if it can, and is done when both are.
#[derive(Clone, Copy)]
pub struct Both<'b>(pub &'b dyn Fn(Task<'_>, Task<'_>));

impl fmt::Debug for Both<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Both")
    }
}

/// What each state of a machine may have to do with all others: the variables that they assign, and where they lead.
///
/// In a large machine, names that stand twice are looked for meanwhile.
pub(super) fn overview<'a>(cx: &Context<'a>, states: &'a Map, start: Option<&str>) -> (HashSet<&'a str>, Graph<'a>) {
    let look = || (variables::of_states(states), Graph::new(states, start));
    let Some((both, definition)) = of_large(cx, states) else { return look() };
    let (mut looked, mut duplicates) = (None, Vec::new());
    (both.0)(&mut || Names::of(definition).duplicates(&mut duplicates), &mut || looked = Some(look()));
    cx.names.duplicates_are(duplicates);
    looked.unwrap_or_else(look)
}

/// What runs two tasks, and the definition, where these are the states of a large machine.
fn of_large<'a>(cx: &Context<'a>, states: &Map) -> Option<(Both<'a>, &'a Value)> {
    let (both, definition) = (cx.both?, cx.names.definition()?);
    let own = definition.get("States")?.as_object()?;
    (states.len() >= LARGE && ptr::eq(own, states)).then_some((both, definition))
}

/// Whether nothing is to be said of a machine's states; `false`: that is not known.
pub(super) fn are_fine(cx: &Context<'_>, scope: &Scope<'_>) -> bool {
    let states = scope.states;
    let Some((both, definition)) = of_large(cx, states) else { return false };
    let (options, language, default, execution) = (cx.options, cx.language, cx.default, cx.execution);
    let (variables, graph) = (scope.variables, scope.graph);
    let is_fine = |range: Range<usize>| {
        let names = Names::of(definition);
        let scope = Scope::of_machine(states, variables, graph);
        let cx = Context { default, execution, scope: Some(&scope), ..Context::new(options, language, &names) };
        some_are_fine(&cx, &scope, range)
    };
    let (middle, mut first, mut second) = (states.len() / 2, false, false);
    (both.0)(&mut || first = is_fine(0..middle), &mut || second = is_fine(middle..states.len()));
    first && second
}

fn some_are_fine(cx: &Context<'_>, scope: &Scope<'_>, range: Range<usize>) -> bool {
    let at = Place::ROOT.key("States");
    let mut found = Vec::new();
    let is_fine = scope.states.iter().take(range.end).skip(range.start).all(|(name, value)| {
        scope::named(cx, name, value, &at, &mut found);
        found.is_empty()
    });
    is_fine && !scope.unresolved.get() && scope.uses.borrow().is_empty()
}
