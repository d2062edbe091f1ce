//! How a Lambda function is called, whatever its types: an event as JSON text, its answer as JSON text.
//!
//! What calls is the deployed program or the local engine; both see the same answers and the same errors.

mod place;
#[cfg(test)]
mod tests;

use super::{Context, ErrorNames, Lambda, State};
use serde::Serialize;
use serde::de::DeserializeOwned;
use std::any::Any;
use std::fmt;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::pin::Pin;
use std::task::{Poll, ready};

/// The error of an event that the function's input cannot be read from. Other Lambda runtimes call it so.
pub const UNMARSHAL_ERROR: &str = "Runtime.UnmarshalError";
/// The error of an output that has no JSON form. Other Lambda runtimes call it so.
pub const MARSHAL_ERROR: &str = "Runtime.MarshalError";
/// The error of a function that panicked.
pub const PANIC: &str = "Runtime.Panic";

/// Why an invocation failed, as Lambda tells it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct InvocationError {
    /// The error's name, which `Retry` and `Catch` match: one that the function declares ([`ErrorNames`]),
    /// [`UNMARSHAL_ERROR`], [`MARSHAL_ERROR`] or [`PANIC`].
    pub error_type: String,
    /// What happened: the error's `Display`, or the message of the panic.
    pub message: String,
}

impl InvocationError {
    fn new(error_type: &str, message: String) -> Self {
        Self { error_type: error_type.to_owned(), message }
    }

    /// What a function fails with that returns this error: its declared name and its `Display`.
    #[must_use]
    pub fn of(error: &impl ErrorNames) -> Self {
        Self::new(error.error_name(), error.to_string())
    }
}

impl fmt::Display for InvocationError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.error_type, self.message)
    }
}

impl std::error::Error for InvocationError {}

/// What a function of any types does when it is called: all of it happens when it is polled.
pub type InvocationFuture = Pin<Box<dyn Future<Output = Result<String, InvocationError>> + Send>>;

/// What reads the event, calls a function with its state and writes its output.
type Call = fn(String, Context, Option<State>) -> InvocationFuture;

/// A function that can be called without its types.
#[derive(Clone, Copy)]
pub struct Invoke {
    call: Call,
    is_async: bool,
}

impl Invoke {
    /// From what reads the event, calls an `async` function and writes its output.
    #[must_use]
    pub const fn new(call: Call) -> Self {
        Self { call, is_async: true }
    }

    /// The same of a function that is not `async`.
    #[must_use]
    pub const fn blocking(call: Call) -> Self {
        Self { call, is_async: false }
    }

    /// Whether the function is `async`. One that is not may block the thread that it is called on.
    #[must_use]
    pub const fn is_async(self) -> bool {
        self.is_async
    }

    /// Calls the function with an event, which is JSON text, and with the state that it takes
    /// ([`LambdaRegistration::init`](crate::registry::LambdaRegistration::init)). The output is JSON text too.
    ///
    /// A function that panics fails with [`PANIC`], where panics unwind.
    pub fn call(self, event: String, context: Context, state: Option<State>) -> Invocation {
        CatchPanic::new((self.call)(event, context, state))
    }
}

impl fmt::Debug for Invoke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Invoke(..)")
    }
}

/// The call of a function.
pub type Invocation = CatchPanic<String>;

/// What runs code of the author's: a future that no panic leaves. To drop it ends what runs.
#[must_use = "a function runs when its invocation is awaited"]
pub struct CatchPanic<T>(Option<Fallible<T>>);

type Fallible<T> = Pin<Box<dyn Future<Output = Result<T, InvocationError>> + Send>>;

impl<T> Future for CatchPanic<T> {
    type Output = Result<T, InvocationError>;

    fn poll(mut self: Pin<&mut Self>, context: &mut std::task::Context<'_>) -> Poll<Self::Output> {
        let Some(future) = &mut self.0 else { return Poll::Pending };
        // Nothing of the future is looked at after a panic: it is only dropped.
        let polled = catch_unwind(AssertUnwindSafe(|| future.as_mut().poll(context)));
        let result = match polled {
            Ok(poll) => ready!(poll),
            Err(panic) => Err(InvocationError::new(PANIC, message(&*panic))),
        };
        self.end();
        Poll::Ready(result)
    }
}

impl<T> CatchPanic<T> {
    pub(super) fn new(future: Fallible<T>) -> Self {
        Self(Some(future))
    }

    /// Drops what the future holds, which may panic.
    fn end(&mut self) {
        let future = self.0.take();
        let _ = catch_unwind(AssertUnwindSafe(|| drop(future)));
    }
}

impl<T> Drop for CatchPanic<T> {
    fn drop(&mut self) {
        self.end();
    }
}

impl<T> fmt::Debug for CatchPanic<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CatchPanic(..)")
    }
}

fn message(panic: &(dyn Any + Send)) -> String {
    let text = panic.downcast_ref::<&str>().copied();
    let text = text.or_else(|| panic.downcast_ref::<String>().map(String::as_str));
    text.unwrap_or("the function panicked with something that is no text").to_owned()
}

/// Reads the input of a function from its event.
///
/// # Errors
/// [`UNMARSHAL_ERROR`], with the place of what does not fit.
pub fn read<T: DeserializeOwned>(event: String) -> Result<T, InvocationError> {
    serde_json::from_str(&event).map_err(|error| unread(&event, &error))
}

fn unread(event: &str, error: &serde_json::Error) -> InvocationError {
    let message = format!("the event is not what the function takes: {}", located(event, error));
    InvocationError::new(UNMARSHAL_ERROR, message)
}

/// What is wrong with a JSON text, by the path of the value that it is wrong with: `` `$.lines[1].price`: invalid type ``.
#[must_use]
pub fn located(text: &str, error: &serde_json::Error) -> String {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let reason = message.strip_suffix(&position).unwrap_or(&message);
    format!("`{}`: {reason}", place::of(text, error.line(), error.column()))
}

/// Writes what a function returned.
///
/// # Errors
/// What the function fails with; [`MARSHAL_ERROR`] where its output has no JSON form.
pub fn write<T: Serialize, L: Lambda<Output = T>>(result: Result<T, L::Error>) -> Result<String, InvocationError> {
    written(result)
}

/// One copy for all functions with these types.
#[inline(never)]
fn written<T: Serialize, E: ErrorNames>(result: Result<T, E>) -> Result<String, InvocationError> {
    marshal(&result.map_err(|error| InvocationError::of(&error))?)
}

/// Writes the output of a function.
///
/// # Errors
/// [`MARSHAL_ERROR`] where it has no JSON form.
pub fn marshal(output: &impl Serialize) -> Result<String, InvocationError> {
    serde_json::to_string(output).map_err(|error| {
        InvocationError::new(MARSHAL_ERROR, format!("the function's output has no JSON form: {error}"))
    })
}
