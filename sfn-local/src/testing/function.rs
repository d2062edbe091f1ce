//! Functions as `mock` takes them: by their names, with what rustc knows of them.

use crate::Failure;
use crate::payload::Payload;
use crate::task::function_failure;
use serde::Serialize;
use serde::de::DeserializeOwned;
use sfn_core::lambda::{ErrorNames, InvocationError};
use sfn_core::private;
use std::convert::Infallible;

/// A function that `#[lambda]` takes: asynchronous or not, with or without an input and a `Context`.
///
/// What `Kind` is, rustc finds out by itself.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Lambda function",
    label = "not a Lambda function",
    note = "name a function with `#[lambda]`"
)]
pub trait Function<Kind> {
    /// What it takes.
    type Input;
    /// What it returns, awaited.
    type Output;

    /// Reads what it takes from an event.
    ///
    /// # Errors
    /// When the event is not what it takes.
    fn input(event: &Payload) -> Result<Self::Input, InvocationError>;

    /// What a call is answered that returned this.
    ///
    /// # Errors
    /// With what the function fails with.
    fn answer(output: Self::Output) -> Result<Payload, Failure>;
}

/// What a function returns: a `Result`, or its output.
pub trait Returned<Kind> {
    /// What a call is answered that returned this.
    ///
    /// # Errors
    /// With what the function fails with.
    fn answer(self) -> Result<Payload, Failure>;
}

/// A function returns a `Result`.
#[derive(Debug)]
pub struct Fallible;

/// A function returns its output.
#[derive(Debug)]
pub struct Plain;

impl<T: Serialize, E: ErrorNames> Returned<Fallible> for Result<T, E> {
    fn answer(self) -> Result<Payload, Failure> {
        written(self)
    }
}

impl<T: Serialize> Returned<Plain> for T {
    fn answer(self) -> Result<Payload, Failure> {
        written(Ok::<_, Infallible>(self))
    }
}

fn written(returned: Result<impl Serialize, impl ErrorNames>) -> Result<Payload, Failure> {
    let output = private::written(returned).map_err(|error| function_failure(&error))?;
    Payload::parse(Box::<str>::from(output).into_string())
        .map_err(|error| Failure::runtime(format!("the output cannot be read back: {error}")))
}

/// What a function is given, by its arguments.
pub trait Arguments {
    /// Its input.
    type Input;

    /// Reads its input from an event.
    ///
    /// # Errors
    /// When the event is not what it takes.
    fn input(event: &Payload) -> Result<Self::Input, InvocationError>;
}

impl Arguments for fn() {
    type Input = ();

    fn input(_: &Payload) -> Result<(), InvocationError> {
        Ok(())
    }
}

impl<I: DeserializeOwned> Arguments for fn(I) {
    type Input = I;

    fn input(event: &Payload) -> Result<I, InvocationError> {
        private::input(event.text())
    }
}

impl<I: DeserializeOwned, C> Arguments for fn(I, C) {
    type Input = I;

    fn input(event: &Payload) -> Result<I, InvocationError> {
        private::input(event.text())
    }
}

/// A function that is not asynchronous.
#[derive(Debug)]
pub struct Now;

/// An asynchronous function.
#[derive(Debug)]
pub struct Later;

macro_rules! functions {
    ($(($($argument:ident),*))*) => {
        $(
            impl<F, R, K $(, $argument)*> Function<(Now, K, fn($($argument),*))> for F
            where
                F: Fn($($argument),*) -> R,
                R: Returned<K>,
                fn($($argument),*): Arguments,
            {
                functions!(@ R, fn($($argument),*));
            }

            impl<F, W, K $(, $argument)*> Function<(Later, K, fn($($argument),*))> for F
            where
                F: Fn($($argument),*) -> W,
                W: Future,
                W::Output: Returned<K>,
                fn($($argument),*): Arguments,
            {
                functions!(@ W::Output, fn($($argument),*));
            }
        )*
    };
    (@ $Returned:ty, $Arguments:ty) => {
        type Input = <$Arguments as Arguments>::Input;
        type Output = $Returned;

        fn input(event: &Payload) -> Result<Self::Input, InvocationError> {
            <$Arguments as Arguments>::input(event)
        }

        fn answer(output: $Returned) -> Result<Payload, Failure> {
            output.answer()
        }
    };
}

functions! { () (I) (I, C) }
