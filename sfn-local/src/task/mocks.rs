//! Answers that a test or a user gives.

use super::resource::is_same_function;
use super::{BoxFuture, Call, Reply, Tasks, Unanswered};
use crate::json::SmolStr;
use futures_util::FutureExt;
use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Which calls a mock answers.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
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

/// What it names, as in a message.
impl fmt::Display for Key {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (what, name) = match self {
            Self::State(name) => ("state", name),
            Self::Function(name) => ("function", name),
            Self::Resource(name) => ("resource", name),
        };
        write!(f, "the mock of {what} `{name}`")
    }
}

/// Answers by the state, the function or the resource that is called, whichever is first in this order.
///
/// Of several answers to the same calls, those with a number of times come first, in their order; then the last one without.
/// What panics in a mock is not caught: an assertion that fails there fails the test.
#[derive(Default)]
pub struct Mocks(Mutex<Vec<Mock>>);

struct Mock {
    key: Key,
    /// How many calls it still answers; `None`: all.
    left: Option<u64>,
    /// How many calls it has answered.
    answered: u64,
    answer: Answer,
}

type Answer = Arc<Mutex<dyn FnMut(Call) -> BoxFuture<'static, Reply> + Send>>;

impl Mocks {
    /// Without answers.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Answers the calls of a key.
    pub fn insert<R: Into<Reply>>(&mut self, key: Key, mut answer: impl FnMut(Call) -> R + Send + 'static) {
        self.insert_async(key, move |call| std::future::ready::<Reply>(answer(call).into()));
    }

    /// Answers the calls of a key with what a future gives: an answer that waits, or that says meanwhile how the task goes on.
    pub fn insert_async<R: Into<Reply> + 'static, F: Future<Output = R> + Send + 'static>(
        &mut self,
        key: Key,
        mut answer: impl FnMut(Call) -> F + Send + 'static,
    ) {
        let answer = move |call| -> BoxFuture<'static, Reply> { Box::pin(answer(call).map(Into::into)) };
        lock(&self.0).push(Mock { key, left: None, answered: 0, answer: Arc::new(Mutex::new(answer)) });
    }

    /// Has the answer that was inserted last answer so many calls only. What comes after them goes to the other answers to
    /// the same calls, and where there is none, on to what answers without mocks.
    pub fn times(&mut self, calls: u64) {
        if let Some(last) = lock(&self.0).last_mut() {
            last.left = Some(calls);
        }
    }

    /// The mocks that have answered no call, and those with a number of times that have answered fewer: a line for each.
    #[must_use]
    pub fn unused(&self) -> Vec<String> {
        let unused = |mock: &Mock| match (mock.answered, mock.left) {
            (0, _) => Some(format!("{} was not called", mock.key)),
            (answered, Some(left)) if left > 0 => {
                Some(format!("{} answered {answered} of {} calls", mock.key, answered + left))
            }
            _ => None,
        };
        lock(&self.0).iter().filter_map(unused).collect()
    }

    /// Answers a call, without holding on to the others meanwhile: an answer may take long.
    fn answer(&self, call: Call) -> BoxFuture<'_, Reply> {
        let is_waited_for = call.resource.takes_token();
        let taken = {
            let mut mocks = lock(&self.0);
            find(&mocks, &call).and_then(|at| mocks.get_mut(at)).map(|mock| {
                mock.left = mock.left.map(|left| left.saturating_sub(1));
                mock.answered += 1;
                (Arc::clone(&mock.answer), !matches!(mock.key, Key::Function(_)))
            })
        };
        match taken {
            // A function that fails was not submitted.
            Some((answer, true)) if is_waited_for => {
                let reply = (lock(&answer))(call.clone());
                Box::pin(reply.map(move |reply| submitted(&call, reply)))
            }
            Some((answer, _)) => (lock(&answer))(call),
            None => Unanswered.call(call),
        }
    }
}

/// The answer to a call whose task goes on after it.
fn submitted(call: &Call, reply: Reply) -> Reply {
    let reply = if call.is_answered() { reply.before_token() } else { reply };
    reply.after_submission()
}

/// What a panic has left behind is used all the same.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

/// Which mock answers a call.
fn find(mocks: &[Mock], call: &Call) -> Option<usize> {
    let of_call = mocks.iter().enumerate().filter(|(_, mock)| mock.left != Some(0) && mock.key.is_of(call));
    let class = |key: &Key| match key {
        Key::State(_) => 0,
        Key::Function(_) => 1,
        Key::Resource(_) => 2,
    };
    let last = mocks.len();
    let order = |(at, mock): &(usize, &Mock)| match mock.left {
        Some(_) => (class(&mock.key), false, *at),
        None => (class(&mock.key), true, last - at),
    };
    of_call.min_by_key(order).map(|(at, _)| at)
}

impl Tasks for Mocks {
    fn answers(&self, call: &Call) -> bool {
        find(&lock(&self.0), call).is_some()
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move { self.answer(call).await })
    }
}

impl fmt::Debug for Mocks {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_list().entries(lock(&self.0).iter().map(|mock| (&mock.key, mock.left))).finish()
    }
}
