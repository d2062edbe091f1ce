//! A function at work, without its types.

use super::{InvocationError, MARSHAL_ERROR, Running};
use crate::lambda::{ErrorNames, Lambda};
use serde::Serialize;
use serde_json::value::{RawValue, to_raw_value};
use std::pin::Pin;
use std::task::{Context, Poll};

/// A function at work: a future that gives the function's output as JSON text.
///
/// It is not a [`Future`] around the function's, so that the function's own is all that is compiled for it.
pub trait Run: Send {
    /// Goes on with the work. What a function fails with has its declared name; [`MARSHAL_ERROR`] where its output has no JSON form.
    fn run(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<Box<RawValue>, InvocationError>>;
}

impl<F, T, E> Run for F
where
    F: Future<Output = Result<T, E>> + Send,
    T: Serialize,
    E: ErrorNames,
{
    fn run(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Result<Box<RawValue>, InvocationError>> {
        self.poll(context).map(written)
    }
}

/// The work of a function, of which nothing but its future is known from here on.
pub fn running<T, L, F>(future: F) -> Option<Running>
where
    T: Serialize,
    L: Lambda<Output = T>,
    F: Future<Output = Result<T, L::Error>> + Send + 'static,
{
    Some(Box::pin(future))
}

/// The answer of a function that returned this. One copy for all functions with these types.
///
/// # Errors
/// What the function fails with; [`MARSHAL_ERROR`] where its output has no JSON form.
#[inline(never)]
pub fn written<T: Serialize, E: ErrorNames>(result: Result<T, E>) -> Result<Box<RawValue>, InvocationError> {
    match result {
        Ok(output) => to_raw_value(&output).map_err(|error| unwritten(&error)),
        Err(error) => Err(InvocationError::of(&error)),
    }
}

#[cold]
fn unwritten(error: &serde_json::Error) -> InvocationError {
    InvocationError::new(MARSHAL_ERROR, format!("the function's output has no JSON form: {error}"))
}
