//! What the macros' output names: one path, so that nothing else of this crate is part of their contract.

pub use crate::asl::hole::Reference;
pub use crate::check::{Code, Codes};
pub use crate::editor;
pub use crate::flow::{Flow, Leaf};
pub use crate::lambda::invoke::{input, located, read, running, written};
pub use crate::lambda::state::{made, shared};
pub use crate::lambda::{ErrorName, Errors, Filled, Init, Invoke};
pub use crate::registry::{LambdaRegistration, MachineRegistration, Source, Template};
pub use crate::words;
pub use crate::{__register_lambda as register_lambda, __register_machine as register_machine};
pub use inventory;
pub use linkme;
pub use serde_json;
pub use serde_json::Value;

use crate::arn::{FunctionArn, MachineArn};
use crate::lambda::{Context, ErrorNames, Request};
pub use crate::shape::SchemaRef;
use crate::shape::{Kind, Shape};
use serde::Serialize;
use std::marker::PhantomData;

/// What `#[derive(Shape)]` names.
pub mod shape {
    pub use crate::__sfn_json as json;
    pub use crate::editor::Json;
    pub use crate::shape::make::*;
    pub use crate::shape::{Kind, Schema, SchemaRef, Shape};
}

/// Fills a hole with the reference to a Lambda function or a state machine.
///
/// # Errors
/// Never: the type is that of every filler.
pub fn reference(reference: Reference<'static>) -> Filled {
    Ok(reference.to_value())
}

/// Fills a hole with any Rust value.
///
/// # Errors
/// When the value has no JSON form.
pub fn json<T: Serialize + ?Sized>(value: &T) -> Filled {
    crate::json::to_value(value).map_err(|error| error.to_string())
}

/// A Rust type that a whole number may have.
#[diagnostic::on_unimplemented(message = "expected a whole number, found `{Self}`", label = "not a whole number")]
pub trait Whole: Serialize {}

/// A Rust type that a number may have.
#[diagnostic::on_unimplemented(message = "expected a number, found `{Self}`", label = "not a number")]
pub trait Numeric: Serialize {}

macro_rules! numbers {
    ($($whole:ty)* ; $($other:ty)*) => {
        $(impl Whole for $whole {} impl Numeric for $whole {})*
        $(impl Numeric for $other {})*
    };
}

numbers!(u8 u16 u32 u64 usize i8 i16 i32 i64 isize ; f32 f64);

/// Fills a hole that takes a whole number.
///
/// # Errors
/// Never: the type is that of every filler.
pub fn whole<N: Whole>(value: N) -> Filled {
    json(&value)
}

/// Fills a hole that takes a number.
///
/// # Errors
/// When it is not finite: JSON has no such numbers.
pub fn number<N: Numeric>(value: N) -> Filled {
    match json(&value)? {
        crate::json::Value::Null => Err("a number that is not finite".to_owned()),
        number => Ok(number),
    }
}

/// Fills a hole that takes a string.
///
/// # Errors
/// Never: the type is that of every filler.
pub fn text(value: &str) -> Filled {
    Ok(value.into())
}

/// Fills a hole with the declared name of a variant.
///
/// # Errors
/// When there is no such variant among `errors`: a hand-written [`ErrorNames`] may leave one out.
pub fn error_name(errors: Errors, variant: &str) -> Filled {
    let declared = errors.names.iter().find(|error| error.variant == variant);
    declared.map(|error| error.name.into()).ok_or_else(|| format!("no error name is declared for `{variant}`"))
}

/// The name of an error that has one only: a struct.
///
/// # Panics
/// At compile time, for a type with several names.
#[expect(clippy::panic, reason = "evaluated by rustc, as a compile error")]
#[must_use]
#[track_caller]
pub const fn only_error_name(errors: Errors) -> &'static str {
    match errors.names {
        [only] => only.name,
        // Where it is named first, rustc says so.
        _ if !errors.declared => "",
        _ => panic!("this type has several error names: name one of its variants, as in `Error::Variant`"),
    }
}

/// Holds for [`Context`] only.
#[diagnostic::on_unimplemented(
    message = "`{Self}` is not the `Context` of an invocation",
    label = "the second argument of a Lambda function is its `sfn::Context`",
    note = "the input is one argument: put several values into one struct"
)]
pub trait IsContext {
    /// What a function is given as its second argument.
    fn from_context(context: Context) -> Self;
}

impl IsContext for Context {
    fn from_context(context: Context) -> Self {
        context
    }
}

/// The second argument of a Lambda function.
pub fn context<T: IsContext>(request: &mut Request) -> T {
    T::from_context(request.context())
}

/// What a function returns, behind an alias of `Result`.
pub trait Returned {
    /// The type in `Ok`.
    type Output;
    /// The type in `Err`.
    type Error;
}

impl<T, E> Returned for Result<T, E> {
    type Output = T;
    type Error = E;
}

/// A type whose schema, or whose error names, are looked for: an inherent constant is found before a trait's, where its bound holds.
#[derive(Debug)]
pub struct Of<T: ?Sized>(PhantomData<T>);

/// What [`Of`] falls back upon.
pub trait Unshaped {
    /// Nothing is known.
    const SCHEMA: SchemaRef = SchemaRef::UNKNOWN;
    /// Nothing is declared.
    const ERRORS: Errors = Errors::UNDECLARED;
}

impl<T: ?Sized> Unshaped for Of<T> {}

impl<T: Shape + ?Sized> Of<T> {
    /// The type's schema.
    pub const SCHEMA: SchemaRef = T::SCHEMA;
}

impl<T: ErrorNames + ?Sized> Of<T> {
    /// The names that it declares.
    pub const ERRORS: Errors = Errors::of::<T>();
}

/// What an argument of a service's call names, where a function or a machine is expected.
#[derive(Debug)]
pub struct Named<T>(pub T);

impl Named<FunctionArn> {
    /// What the function takes and gives.
    #[must_use]
    pub const fn leaf(self) -> Leaf {
        self.0.leaf()
    }
}

impl Named<MachineArn> {
    /// What the machine takes and gives.
    #[must_use]
    pub const fn leaf(self) -> Leaf {
        self.0.leaf()
    }
}

impl Named<&'static str> {
    /// Any ARN: nothing is known of it.
    #[must_use]
    pub const fn leaf(self) -> Leaf {
        Leaf::UNKNOWN
    }
}

/// Holds for a machine whose data is what this question asks of it.
///
/// # Panics
/// At compile time, with what is wrong: where it is called, which is where the author wrote what is asked about.
#[track_caller]
pub const fn holds(flow: &Flow<'static>, question: u32) {
    flow.assert(question);
}

/// Whether something that takes JSON of a kind is given what this number stands for, of which nothing is known.
#[must_use]
pub const fn is_read(flow: &Flow<'static>, unknown: u32) -> bool {
    flow.is_read(unknown)
}

/// Whether nothing is known of what a leaf takes.
#[must_use]
pub const fn takes_unknown(flow: &Flow<'static>, leaf: u32) -> bool {
    matches!(flow.leaf(leaf), Some(leaf) if is_unknown(leaf.input))
}

/// Whether nothing is known of what a leaf gives.
#[must_use]
pub const fn gives_unknown(flow: &Flow<'static>, leaf: u32) -> bool {
    matches!(flow.leaf(leaf), Some(leaf) if is_unknown(leaf.output))
}

const fn is_unknown(schema: SchemaRef) -> bool {
    matches!(schema.get().kind, Kind::Unknown)
}
