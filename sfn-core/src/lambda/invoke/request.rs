//! What a function is called with.

use super::{InvocationError, UNMARSHAL_ERROR, located};
use crate::lambda::{Context, State};
use serde::de::DeserializeOwned;
use std::mem::take;

/// What a function is called with, and why it does not begin where it does not.
#[derive(Debug)]
pub struct Request {
    event: String,
    context: Context,
    state: Option<State>,
    refused: Option<InvocationError>,
}

impl Request {
    pub(super) fn new(event: String, context: Context, state: Option<State>) -> Self {
        Self { event, context, state, refused: None }
    }

    /// What is told about the invocation.
    pub(crate) fn context(&mut self) -> Context {
        take(&mut self.context)
    }

    /// What is shared between invocations.
    pub(crate) fn state(&mut self) -> Option<State> {
        self.state.take()
    }

    /// Remembers why the function does not begin.
    #[cold]
    pub(crate) fn refuse(&mut self, error: InvocationError) {
        self.refused = Some(error);
    }

    /// Why the function did not begin.
    pub(super) fn refused(self) -> InvocationError {
        self.refused.unwrap_or_else(|| InvocationError::new(UNMARSHAL_ERROR, String::new()))
    }
}

/// Reads the input of a function from its event, which is JSON text.
///
/// # Errors
/// [`UNMARSHAL_ERROR`], with the place of what does not fit.
pub fn input<T: DeserializeOwned>(event: &str) -> Result<T, InvocationError> {
    serde_json::from_str(event).map_err(|error| unread(event, &error))
}

#[cold]
fn unread(event: &str, error: &serde_json::Error) -> InvocationError {
    let message = format!("the event is not what the function takes: {}", located(event, error));
    InvocationError::new(UNMARSHAL_ERROR, message)
}

/// Reads the input of a function that is called; `None` where the event does not fit, which is then known to the request.
///
/// One copy for all functions that take this type.
#[inline(never)]
pub fn read<T: DeserializeOwned>(request: &mut Request) -> Option<T> {
    match input(&request.event) {
        Ok(input) => Some(input),
        Err(error) => {
            request.refuse(error);
            None
        }
    }
}
