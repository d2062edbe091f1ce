//! The traits behind `#[lambda]`, `state_machine!` and `#[derive(ErrorNames)]`.

mod context;
pub mod context_object;
pub(crate) mod invoke;
pub(crate) mod state;

pub use context::Context;
pub use context_object::ContextObject;
pub use invoke::{
    CatchPanic, Invocation, InvocationError, Invoke, MARSHAL_ERROR, PANIC, Request, Run, Running, UNMARSHAL_ERROR,
};
pub use state::{INIT_ERROR, Init, InitFuture, State};

use crate::asl::hole::Reference;
use crate::flow::Leaf;
use crate::json::Value;
use crate::shape::SchemaRef;
use serde::{Deserialize, Serialize};
use std::convert::Infallible;
use std::error::Error;
use std::fmt;

/// A Lambda function. `#[lambda]` implements it for a struct that has the function's name.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Lambda function",
    label = "not a Lambda function",
    note = "put `#[lambda]` on the function"
)]
pub trait Lambda {
    /// What the function takes: the event.
    type Input;
    /// What the function returns when it succeeds.
    type Output;
    /// What the function fails with; [`std::convert::Infallible`] where it does not.
    type Error: ErrorNames;
    /// The name of the Rust function.
    const NAME: &'static str;
    /// The function's path in the program, unique in it: `crate::module::name`.
    const ID: &'static str;
    /// The schema of [`Lambda::Input`], where it has one. `#[lambda]` writes it: only where the types are named can a
    /// constant tell which of them have one.
    #[doc(hidden)]
    const INPUT: SchemaRef = SchemaRef::UNKNOWN;
    /// The schema of [`Lambda::Output`], likewise.
    #[doc(hidden)]
    const OUTPUT: SchemaRef = SchemaRef::UNKNOWN;
    /// The names of [`Lambda::Error`], where it declares any: that it does not is said once, of the type.
    #[doc(hidden)]
    const ERRORS: Errors = Errors::of::<Self::Error>();
}

/// A state machine. `state_machine!` implements it for the type that it declares.
pub trait StateMachine {
    /// What an execution takes.
    type Input;
    /// What an execution gives when it succeeds.
    type Output;
    /// The name of the Rust type.
    const NAME: &'static str;
    /// The machine's path in the program, unique in it: `crate::module::Name`.
    const ID: &'static str;
}

/// What a Task state can call by its Rust path: a Lambda function or another state machine.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not a Lambda function",
    label = "neither a Lambda function nor a state machine",
    note = "put `#[lambda]` on the function, declare the machine with `state_machine!`, or give an ARN as a string"
)]
pub trait Resource {
    /// The reference that stands for the ARN in a definition.
    fn reference() -> Reference<'static>;

    /// What it takes, gives and fails with, for the checks of the data that flows.
    #[doc(hidden)]
    const LEAF: Leaf = Leaf::UNKNOWN;
    /// What it takes, for the editor.
    #[doc(hidden)]
    type Takes;
    /// What it gives, for the editor.
    #[doc(hidden)]
    type Gives;
    /// What a Task gets that calls it, for the editor.
    #[doc(hidden)]
    type Answer;
}

impl<L: Lambda> Resource for L {
    type Takes = L::Input;
    type Gives = L::Output;
    type Answer = L::Output;

    fn reference() -> Reference<'static> {
        Reference::Lambda(L::ID)
    }

    const LEAF: Leaf = Leaf {
        name: L::NAME,
        is_function: true,
        input: L::INPUT,
        output: L::OUTPUT,
        errors: L::ERRORS.names,
        fails_with_any: L::ERRORS.others,
    };
}

/// The error names that Step Functions sees (`errorType`), and that `Retry` and `Catch` match.
///
/// They are declared, with `#[derive(ErrorNames)]`, and never a Rust type's path: renaming a module must not change
/// what a deployed machine catches.
#[diagnostic::on_unimplemented(
    message = "`{Self}` declares no error names",
    label = "not an error that `Retry` and `Catch` can name",
    note = "put `#[derive(ErrorNames)]` on the type"
)]
pub trait ErrorNames: fmt::Display {
    /// Each variant with the name that it has in `ErrorEquals`; for a struct, its own.
    const NAMES: &'static [ErrorName];

    /// Whether there are errors with other names than these; then `Retry` and `Catch` may name any.
    const OTHERS: bool = false;

    /// The name of this error.
    fn error_name(&self) -> &'static str;
}

/// One error name of a type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ErrorName {
    /// The variant, or the struct, in Rust.
    pub variant: &'static str,
    /// The name in `ErrorEquals`.
    pub name: &'static str,
}

/// The error names of a type.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct Errors {
    /// [`ErrorNames::NAMES`].
    pub names: &'static [ErrorName],
    /// [`ErrorNames::OTHERS`].
    pub others: bool,
    /// Whether it declares any at all.
    pub declared: bool,
}

impl Errors {
    /// Those of a type that declares none.
    pub const UNDECLARED: Self = Self { names: &[], others: true, declared: false };

    /// Those that a type declares.
    #[must_use]
    pub const fn of<E: ErrorNames + ?Sized>() -> Self {
        Self { names: E::NAMES, others: E::OTHERS, declared: true }
    }
}

/// Any error: what it is called, nobody declares.
impl ErrorNames for Box<dyn Error + Send + Sync> {
    const NAMES: &'static [ErrorName] = &[];
    const OTHERS: bool = true;

    fn error_name(&self) -> &'static str {
        "Error"
    }
}

impl ErrorNames for Infallible {
    const NAMES: &'static [ErrorName] = &[];

    fn error_name(&self) -> &'static str {
        match *self {}
    }
}

/// What a catcher hands to its state: the error output of ASL.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "PascalCase")]
pub struct ErrorOutput {
    /// The error name, such as `States.Timeout`.
    pub error: String,
    /// What happened; for a Lambda function the JSON text of its error. Absent where the error was raised without one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cause: Option<String>,
}

/// What fills a hole: JSON, or why the Rust value has none.
#[doc(hidden)]
pub type Filled = Result<Value, String>;

/// The name of a Task state that has none of its own: its Lambda function's, in PascalCase.
#[must_use]
pub fn state_name(function: &str) -> String {
    use heck::ToUpperCamelCase;
    function.to_upper_camel_case()
}
