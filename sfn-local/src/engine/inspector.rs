//! Who is told what the stages of a state make of its data, and says what stands in the place of its work.

use super::data::Stage;
use super::failed::Failed;
use super::thread::Thread;
use crate::Failure;
use crate::inspect::Data;
use crate::json::Value;
use crate::payload::Payload;
use std::sync::{Mutex, PoisonError};

/// An inspection of the state that a thread is in.
#[derive(Debug, Default)]
pub(crate) struct Inspector {
    given: Given,
    data: Mutex<Data>,
}

/// What an inspection has in place of what the run would have.
#[derive(Debug, Default)]
pub(crate) struct Given {
    /// The context object.
    pub(crate) context: Option<Value>,
    /// What the work of the state comes to.
    pub(crate) mock: Option<Result<Payload, Failure>>,
    /// How many iterations of a mocked Map state have failed.
    pub(crate) failures: u64,
    /// Whether what a mocked Map state would read is there.
    pub(crate) has_reader_data: bool,
}

impl Inspector {
    /// An inspection with this.
    pub(crate) fn new(given: Given) -> Self {
        Self { given, ..Self::default() }
    }

    /// Has what happens written down.
    pub(crate) fn tell(&self, tell: impl FnOnce(&mut Data)) {
        tell(&mut self.data.lock().unwrap_or_else(PoisonError::into_inner));
    }

    /// What was told.
    pub(crate) fn take(&self) -> Data {
        std::mem::take(&mut self.data.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Inspector {
    fn mock(&self) -> Option<Result<Payload, Failed>> {
        Some(self.given.mock.clone()?.map_err(Failed::from))
    }
}

impl Thread {
    /// What an inspection has in place of the state's work.
    pub(super) fn mock(&self) -> Option<Result<Payload, Failed>> {
        self.inspector.as_ref()?.mock()
    }
}

impl Stage<'_> {
    /// Tells an inspection, where there is one.
    pub(super) fn tell(&self, tell: impl FnOnce(&mut Data)) {
        if let Some(inspector) = &self.inspector {
            inspector.tell(tell);
        }
    }

    /// Tells an inspection of a stage that only JSONPath has.
    pub(super) fn tell_path(&self, tell: impl FnOnce(&mut Data)) {
        if !self.state.is_jsonata() {
            self.tell(tell);
        }
    }

    /// What an inspection has in place of the state's work.
    pub(super) fn mock(&self) -> Option<Result<Payload, Failed>> {
        self.inspector.as_ref()?.mock()
    }

    /// How many iterations are to have failed.
    pub(super) fn failures(&self) -> usize {
        let failures = self.inspector.as_ref().map(|inspector| inspector.given.failures);
        failures.and_then(|failures| usize::try_from(failures).ok()).unwrap_or_default()
    }

    /// Whether what the state would read is there.
    pub(super) fn has_reader_data(&self) -> bool {
        self.inspector.as_ref().is_some_and(|inspector| inspector.given.has_reader_data)
    }

    /// The context object.
    pub(super) fn context(&self) -> Value {
        let (item, token) = (self.item.as_deref(), self.token.as_deref());
        let given = self.inspector.as_ref().and_then(|inspector| inspector.given.context.as_ref());
        let Some(given) = given else { return self.run.context(self.state, self.visit, item, token) };
        let mut context = given.clone();
        if let Some(object) = context.as_object_mut() {
            if let Some(item) = item {
                object.insert("Map", item.clone());
            }
            if let (Some(token), None) = (token, object.get("Task")) {
                object.insert("Task", Value::from_iter([("Token", Value::from(token))]));
            }
        }
        context
    }
}
