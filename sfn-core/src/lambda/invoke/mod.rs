//! How a Lambda function is called, whatever its types: an event as JSON text, its answer as JSON text.
//!
//! What calls is the deployed program or the local engine; both see the same answers and the same errors.

mod place;
mod request;
mod run;
#[cfg(test)]
mod tests;

pub use request::{Request, input, read};
pub use run::{Run, running, written};

use super::{Context, ErrorNames, State};
use serde_json::value::RawValue;
use std::any::Any;
use std::fmt;
use std::future::poll_fn;
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

/// A function at work, whatever its types are.
pub type Running = Pin<Box<dyn Run>>;

/// What reads the event and begins the work; `None` once the request has been told why not.
type Begin = fn(&mut Request) -> Option<Running>;

/// A function that can be called without its types.
#[derive(Clone, Copy)]
pub struct Invoke {
    begin: Begin,
    is_async: bool,
}

impl Invoke {
    /// From what reads the event and begins the work of an `async` function.
    #[must_use]
    pub const fn new(begin: Begin) -> Self {
        Self { begin, is_async: true }
    }

    /// The same of a function that is not `async`.
    #[must_use]
    pub const fn blocking(begin: Begin) -> Self {
        Self { begin, is_async: false }
    }

    /// Whether the function is `async`. One that is not may block the thread that it is called on.
    #[must_use]
    pub const fn is_async(self) -> bool {
        self.is_async
    }

    /// Calls the function with an event, which is JSON text, and with the state that it takes
    /// ([`LambdaRegistration::init`](crate::registry::LambdaRegistration::init)). The output is JSON text too.
    /// All of it happens when it is polled.
    ///
    /// A function that panics fails with [`PANIC`], where panics unwind.
    pub fn call(self, event: String, context: Context, state: Option<State>) -> Invocation {
        let mut request = Request::new(event, context, state);
        CatchPanic::new(Box::pin(async move {
            let Some(mut running) = (self.begin)(&mut request) else { return Err(request.refused()) };
            // The event may be 6 MB.
            drop(request);
            poll_fn(|context| running.as_mut().run(context)).await
        }))
    }
}

impl fmt::Debug for Invoke {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Invoke(..)")
    }
}

/// The call of a function.
pub type Invocation = CatchPanic<Box<RawValue>>;

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

/// What is wrong with a JSON text, by the path of the value that it is wrong with: `` `$.lines[1].price`: invalid type ``.
#[must_use]
pub fn located(text: &str, error: &serde_json::Error) -> String {
    let message = error.to_string();
    let position = format!(" at line {} column {}", error.line(), error.column());
    let reason = message.strip_suffix(&position).unwrap_or(&message);
    format!("`{}`: {reason}", place::of(text, error.line(), error.column()))
}
