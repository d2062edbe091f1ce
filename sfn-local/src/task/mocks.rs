//! Answers that a test or a user gives.

use super::resource::is_same_function;
use super::{BoxFuture, Call, Reply, Tasks};
use crate::json::SmolStr;
use std::collections::HashMap;
use std::fmt;
use std::sync::Arc;

/// Which calls a mock answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Key {
    /// Those of a state, by its name.
    State(SmolStr),
    /// Those of a Lambda function, by its id, its name or its ARN: as the resource, and by `lambda:invoke`.
    Function(SmolStr),
    /// Those of a resource, as [`Resource::is_called`](super::Resource::is_called) names it.
    Resource(SmolStr),
}

impl Key {
    fn is_of(&self, call: &Call) -> bool {
        match self {
            Self::State(state) => *state == call.state,
            Self::Function(name) => call.function().is_some_and(|called| is_same_function(called, name)),
            Self::Resource(text) => call.resource.is_called(text),
        }
    }
}

type Answer = Arc<dyn Fn(Call) -> BoxFuture<'static, Reply> + Send + Sync>;

/// Answers by the state, the function or the resource that is called, whichever is first in this order.
///
/// What panics in a mock is not caught: an assertion that fails there fails the test.
#[derive(Clone, Default)]
pub struct Mocks {
    states: HashMap<SmolStr, Answer>,
    others: Vec<(Key, Answer)>,
}

impl Mocks {
    /// Without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the calls of a key; in place of what answered them before.
    pub fn insert<R: Into<Reply>>(&mut self, key: Key, answer: impl Fn(Call) -> R + Send + Sync + 'static) {
        self.insert_async(key, move |call| {
            let reply = answer(call).into();
            Box::pin(async { reply })
        });
    }

    /// Answers the calls of a key, with a future.
    pub fn insert_async(
        &mut self,
        key: Key,
        answer: impl Fn(Call) -> BoxFuture<'static, Reply> + Send + Sync + 'static,
    ) {
        let answer: Answer = Arc::new(answer);
        match key {
            Key::State(state) => {
                self.states.insert(state, answer);
            }
            key => {
                self.others.retain(|(other, _)| *other != key);
                let is_function = matches!(key, Key::Function(_));
                let at = if is_function { 0 } else { self.others.len() };
                self.others.insert(at, (key, answer));
            }
        }
    }

    fn find(&self, call: &Call) -> Option<&Answer> {
        let of_others = || self.others.iter().find(|(key, _)| key.is_of(call)).map(|(_, answer)| answer);
        self.states.get(&call.state).or_else(of_others)
    }
}

impl Tasks for Mocks {
    fn answers(&self, call: &Call) -> bool {
        self.find(call).is_some()
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        match self.find(&call) {
            Some(answer) => answer(call),
            None => super::Unanswered.call(call),
        }
    }
}

impl fmt::Debug for Mocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut keys: Vec<_> = self.states.keys().cloned().map(Key::State).collect();
        keys.sort_by_key(|key| format!("{key:?}"));
        f.debug_set().entries(keys).entries(self.others.iter().map(|(key, _)| key)).finish()
    }
}
