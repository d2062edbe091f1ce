//! Every state of a machine, at every depth.

use super::QueryLanguage;
use super::machine::StateMachine;
use super::state::State;
use crate::check::Location;

/// A state on the way through a machine.
#[derive(Clone, Debug)]
pub struct Visit<'a> {
    /// Its name.
    pub name: &'a str,
    /// The state.
    pub state: &'a State,
    /// Where it stands.
    pub location: Location,
    /// Its effective query language.
    pub language: QueryLanguage,
    /// How many states it is inside of: 0 for the machine's own.
    pub depth: usize,
}

/// The iterator of [`StateMachine::walk`].
#[derive(Debug)]
pub struct Walk<'a> {
    scopes: Vec<Scope<'a>>,
    /// The machine's, and that of each state that does not say its own, at every depth.
    language: QueryLanguage,
}

#[derive(Debug)]
struct Scope<'a> {
    states: indexmap::map::Iter<'a, String, State>,
    /// The place of `States`.
    location: Location,
    depth: usize,
}

impl StateMachine {
    /// Every state at every depth: in the order of the definition, a state before those inside it.
    #[must_use]
    pub fn walk(&self) -> Walk<'_> {
        let location = Location::root().key("States");
        let language = self.query_language.unwrap_or_default();
        Walk { scopes: vec![Scope { states: self.states.iter(), location, depth: 0 }], language }
    }
}

impl<'a> Iterator for Walk<'a> {
    type Item = Visit<'a>;

    fn next(&mut self) -> Option<Visit<'a>> {
        while let Some(scope) = self.scopes.last_mut() {
            let Some((name, state)) = scope.states.next() else {
                self.scopes.pop();
                continue;
            };
            let location = scope.location.key(name);
            let language = state.query_language().unwrap_or(self.language);
            let depth = scope.depth;
            self.enter(state, &location, depth + 1);
            return Some(Visit { name, state, location, language, depth });
        }
        None
    }
}

impl<'a> Walk<'a> {
    fn enter(&mut self, state: &'a State, location: &Location, depth: usize) {
        for inner in state.inner().into_iter().rev() {
            let field = location.key(inner.field);
            let machine = inner.index.map_or_else(|| field.clone(), |index| field.index(index));
            let location = machine.key("States");
            self.scopes.push(Scope { states: inner.states.iter(), location, depth });
        }
    }
}
