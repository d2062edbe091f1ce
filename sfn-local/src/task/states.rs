//! What a function shares between its invocations: made when it is first called, or given by a test.

use super::on_thread::Runner;
use sfn_core::lambda::{InvocationError, State};
use sfn_core::registry::LambdaRegistration;
use std::any::TypeId;
use std::collections::HashMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use tokio::sync::OnceCell;

type Made = HashMap<&'static str, Arc<OnceCell<State>>>;

/// The states of functions: one for each, as each is a process of its own on Lambda.
#[derive(Clone, Default)]
pub(super) struct States {
    /// By their types.
    given: HashMap<TypeId, State>,
    /// By the ids of the functions that take them.
    made: Arc<Mutex<Made>>,
}

impl States {
    /// Has all functions that take a `T` take this one.
    pub(super) fn give<T: Send + Sync + 'static>(&mut self, state: T) {
        self.given.insert(TypeId::of::<T>(), Arc::new(state));
    }

    /// The state of a function. What could not be made is tried again at the next call, as Lambda starts another process.
    pub(super) async fn get(
        &self,
        function: &LambdaRegistration,
        runner: Runner<'_>,
    ) -> Result<Option<State>, InvocationError> {
        let Some(init) = function.init else { return Ok(None) };
        if let Some(given) = self.given.get(&init.state()) {
            return Ok(Some(given.clone()));
        }
        let cell = self.cell(function.id);
        cell.get_or_try_init(|| runner.run(true, init.make())).await.cloned().map(Some)
    }

    fn cell(&self, function: &'static str) -> Arc<OnceCell<State>> {
        // Nothing panics while it is locked.
        let mut made = self.made.lock().unwrap_or_else(PoisonError::into_inner);
        made.entry(function).or_default().clone()
    }
}

impl fmt::Debug for States {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("States").field("given", &self.given.len()).finish_non_exhaustive()
    }
}
