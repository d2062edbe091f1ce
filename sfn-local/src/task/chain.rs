//! Several implementations one after the other, and what is behind the last.

use super::{BoxFuture, Call, Reply, Resource, Tasks};
use crate::failure::Failure;
use sfn_core::registry;
use sfn_core::suggest::did_you_mean;
use std::fmt;
use std::sync::Arc;

/// Several implementations: the first that answers a call is asked. What none answers is [`Unanswered`].
#[derive(Clone, Default)]
pub struct Chain(Vec<Arc<dyn Tasks>>);

impl Chain {
    /// Without implementations.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The same, with one more, which is asked last.
    #[must_use]
    pub fn with(mut self, tasks: impl Tasks + 'static) -> Self {
        self.0.push(Arc::new(tasks));
        self
    }
}

/// One implementation that several hold.
impl<T: Tasks + ?Sized> Tasks for Arc<T> {
    fn answers(&self, call: &Call) -> bool {
        (**self).answers(call)
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        (**self).call(call)
    }
}

impl Tasks for Chain {
    fn answers(&self, call: &Call) -> bool {
        self.0.iter().any(|tasks| tasks.answers(call))
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        match self.0.iter().find(|tasks| tasks.answers(&call)) {
            Some(tasks) => tasks.call(call),
            None => Unanswered.call(call),
        }
    }
}

impl fmt::Debug for Chain {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Chain({} implementations)", self.0.len())
    }
}

/// Answers nothing: a call fails with `States.Runtime`, which is neither retried nor caught, and with a cause that says how
/// to supply an answer.
#[derive(Clone, Copy, Debug, Default)]
pub struct Unanswered;

impl Tasks for Unanswered {
    fn answers(&self, _: &Call) -> bool {
        false
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move { Failure::runtime(how_to_answer(&call)).into() })
    }
}

fn how_to_answer(call: &Call) -> String {
    let how = match call.function() {
        Some(_) => "link the crate whose `#[lambda]` it is, or give the function or the state a mock",
        None => "give the state or the resource a mock, or implement `Tasks` for it",
    };
    format!("{}; {how}", why_unanswered(call))
}

/// Why nothing answers a call, for people: what it calls, and that this is not here. How to supply an answer is for the caller to say.
#[must_use]
pub fn why_unanswered(call: &Call) -> String {
    let Call { state, resource, .. } = call;
    if let Some(function) = call.function() {
        let names = registry::lambdas().into_iter().map(|lambda| lambda.name);
        let near = did_you_mean(super::resource::function_name(function), names);
        return format!(
            "nothing answers the task of state `{state}`: this program declares no Lambda function `{function}`{near}"
        );
    }
    let called = match resource {
        Resource::Activity(_) => "no worker is here to take it",
        Resource::Machine(_) => "no such machine is here",
        _ => "no service of AWS is called from here",
    };
    format!("nothing answers the task of state `{state}`, which calls `{resource}`: {called}")
}
