//! What a function shares between its invocations, and how it is made: `#[lambda(init = …)]`.

use super::invoke::{CatchPanic, InvocationError, Request};
use std::any::{Any, TypeId};
use std::fmt;
use std::future::ready;
use std::pin::Pin;
use std::sync::Arc;

/// The error of a function whose state could not be made. lambda_runtime calls it so.
pub const INIT_ERROR: &str = "Runtime.InitError";

/// What a function shares between its invocations, whatever its type is.
pub type State = Arc<dyn Any + Send + Sync>;

/// The making of a state, which happens when it is polled.
pub type InitFuture = StateFuture<State>;

/// How the state of a function is made.
#[derive(Clone, Copy)]
pub struct Init {
    state: fn() -> TypeId,
    make: fn() -> InitFuture,
}

impl Init {
    /// From the type of what is made, and from what makes it.
    #[must_use]
    pub const fn new(state: fn() -> TypeId, make: fn() -> InitFuture) -> Self {
        Self { state, make }
    }

    /// The type of the state.
    #[must_use]
    pub fn state(self) -> TypeId {
        (self.state)()
    }

    /// Makes the state. A panic is an error, where panics unwind.
    pub fn make(self) -> CatchPanic<State> {
        CatchPanic::new(Box::pin(async move { (self.make)().await }))
    }
}

impl fmt::Debug for Init {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Init(..)")
    }
}

/// A state that is waited for.
type StateFuture<T> = Pin<Box<dyn Future<Output = Result<T, InvocationError>> + Send>>;

/// What the function behind `init` may return, for a function that takes `&T`. What `Kind` is, rustc finds out by itself.
#[diagnostic::on_unimplemented(
    message = "`init` returns `{Self}`, and the function takes `&{T}`",
    label = "does not make what the function takes",
    note = "it returns `{T}` or a `Result` of it whose error is `Display`, and may be `async`"
)]
pub trait IntoState<T, Kind> {
    /// Waits for the state.
    fn into_state(self) -> StateFuture<T>;
}

/// It returns the state.
#[derive(Debug)]
pub struct Plain;

/// It may fail.
#[derive(Debug)]
pub struct Fallible;

/// It is `async`.
#[derive(Debug)]
pub struct Later<Kind>(Kind);

#[diagnostic::do_not_recommend]
impl<T: Send + 'static> IntoState<T, Plain> for T {
    fn into_state(self) -> StateFuture<T> {
        Box::pin(ready(Ok(self)))
    }
}

#[diagnostic::do_not_recommend]
impl<T: Send + 'static, E: fmt::Display> IntoState<T, Fallible> for Result<T, E> {
    fn into_state(self) -> StateFuture<T> {
        let failed = |error: E| InvocationError { error_type: INIT_ERROR.to_owned(), message: error.to_string() };
        Box::pin(ready(self.map_err(failed)))
    }
}

#[diagnostic::do_not_recommend]
impl<F, T, Kind> IntoState<T, Later<Kind>> for F
where
    F: Future<Output: IntoState<T, Kind>> + Send + 'static,
{
    fn into_state(self) -> StateFuture<T> {
        Box::pin(async move { self.await.into_state().await })
    }
}

/// The state behind what `init` returned. It fails with [`INIT_ERROR`] and the error's text.
pub fn made<T, R, Kind>(returned: R) -> InitFuture
where
    T: Send + Sync + 'static,
    R: IntoState<T, Kind>,
{
    let state = returned.into_state();
    Box::pin(async move { Ok(Arc::new(state.await?) as State) })
}

/// The state as the function takes it; `None` where whoever calls the function has made none, or another, which is [`INIT_ERROR`].
pub fn shared<T: Send + Sync + 'static>(request: &mut Request) -> Option<Arc<T>> {
    let state = request.state().and_then(|state| state.downcast().ok());
    if state.is_none() {
        request.refuse(missing(std::any::type_name::<T>()));
    }
    state
}

#[cold]
fn missing(state: &str) -> InvocationError {
    InvocationError {
        error_type: INIT_ERROR.to_owned(),
        message: format!("the function was called without its state, a `{state}`"),
    }
}
