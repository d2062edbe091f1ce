//! Which variables of a scope may have a value when one of its states is entered.

use super::context::Scope;
use super::variables;
use std::cell::RefCell;
use std::collections::{HashMap, VecDeque};

/// The answers for the variables that were asked for.
#[derive(Debug, Default)]
pub(super) struct Inherited {
    by_name: RefCell<HashMap<String, Vec<Sources>>>,
}

/// Which states that lead to a state assign a variable.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Sources {
    #[default]
    None,
    /// This one only, by its number.
    One(usize),
    Several,
}

/// The most variables whose answers are kept: a machine may assign thousands inside and outside, and have thousands of
/// states.
const KEPT: usize = 64;

impl Inherited {
    /// Whether a state that leads to `state`, other than itself, assigns the variable.
    pub(super) fn is_assigned_before(&self, scope: &Scope<'_>, name: &str, state: &str) -> bool {
        let Some(number) = scope.graph.number(state) else { return false };
        let mut by_name = self.by_name.borrow_mut();
        if by_name.len() >= KEPT && !by_name.contains_key(name) {
            by_name.clear();
        }
        let sources = by_name.entry(name.to_owned()).or_insert_with(|| sources(scope, name));
        match sources.get(number) {
            None | Some(Sources::None) => false,
            Some(Sources::One(source)) => *source != number,
            Some(Sources::Several) => true,
        }
    }
}

/// The sources of a variable for each state. Each state changes twice at most, so the work is linear.
fn sources(scope: &Scope<'_>, name: &str) -> Vec<Sources> {
    let graph = scope.graph;
    let mut found = vec![Sources::None; scope.states.len()];
    let mut next = VecDeque::new();
    for (number, state) in scope.states.values().enumerate() {
        if variables::assigned(state).any(|assigned| assigned == name) {
            next.push_back((number, Sources::One(number)));
        }
    }
    while let Some((number, sources)) = next.pop_front() {
        for follower in graph.followers(number) {
            let Some(known) = found.get_mut(*follower) else { continue };
            let both = match (*known, sources) {
                (Sources::None, sources) => sources,
                (known, sources) if known == sources => known,
                _ => Sources::Several,
            };
            if both != *known {
                *known = both;
                next.push_back((*follower, both));
            }
        }
    }
    found
}
