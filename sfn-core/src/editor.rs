//! The JSON of Rust types as structs, whose fields an editor completes, shows and jumps to.
//!
//! rustc never uses them: what `state_machine!` and `#[derive(Shape)]` write of them is under `cfg(rust_analyzer)`.
#![expect(non_snake_case, reason = "the names are those of the JSON, for editors only")]

use crate::lambda::{ErrorOutput, Resource};
use std::borrow::Cow;
use std::collections::{BTreeSet, BinaryHeap, HashSet, LinkedList, VecDeque};
use std::process::abort;
use std::rc::Rc;
use std::sync::Arc;

/// A type whose JSON has parts.
pub trait Json {
    /// A struct with the fields of the object.
    type Fields;
    /// What the list has.
    type Entry;
}

/// The fields of what is read from.
pub fn fields<T: Json>(_: T) -> T::Fields {
    abort()
}

/// An entry of what is read from.
pub fn entry<T: Json>(_: T) -> T::Entry {
    abort()
}

/// What a resource takes.
pub type Input<R> = <R as Resource>::Takes;
/// What a resource gives.
pub type Output<R> = <R as Resource>::Gives;
/// What a Task gets that calls a resource.
pub type Result<R> = <R as Resource>::Answer;

/// What leads from a type to the fields of its JSON, as `#[derive(Shape)]` writes it: the type's generics, itself, its clause;
/// then the type whose JSON its own is, or a struct of its fields, with its generics, and what else is of that struct.
#[doc(hidden)]
#[macro_export]
macro_rules! __sfn_json {
    ([$($generics:tt)*] [$($of:tt)*] [$($clause:tt)*] = $same:ty) => {
        impl $($generics)* $crate::editor::Json for $($of)* $($clause)* {
            type Fields = <$same as $crate::editor::Json>::Fields;
            type Entry = <$same as $crate::editor::Json>::Entry;
        }
    };
    (
        [$($generics:tt)*] [$($of:tt)*] [$($clause:tt)*]
        $name:ident [$($own:tt)*] [$($arguments:tt)*] [$($own_clause:tt)*] { $($fields:tt)* } $($more:tt)*
    ) => {
        #[allow(non_camel_case_types, non_snake_case)]
        pub struct $name $($own)* $($own_clause)* { $($fields)* }
        impl $($generics)* $crate::editor::Json for $($of)* $($clause)* {
            type Fields = $name $($arguments)*;
            type Entry = ();
        }
        $($more)*
    };
}

/// JSON that the definition builds.
#[derive(Debug)]
pub struct Value;

macro_rules! json_of {
    ($({$($generics:tt)*} $type:ty: $fields:ty, $entry:ty;)*) => {$(
        impl<$($generics)*> Json for $type {
            type Fields = $fields;
            type Entry = $entry;
        }
    )*};
}

json_of! {
    {T: Json} Option<T>: T::Fields, T::Entry;
    {T: Json + ?Sized} &T: T::Fields, T::Entry;
    {T: Json + ?Sized} Box<T>: T::Fields, T::Entry;
    {T: Json + ?Sized} Rc<T>: T::Fields, T::Entry;
    {T: Json + ?Sized} Arc<T>: T::Fields, T::Entry;
    {T: Json + ToOwned + ?Sized} Cow<'_, T>: T::Fields, T::Entry;
    {T} Vec<T>: (), T;
    {T} [T]: (), T;
    {T, const N: usize} [T; N]: (), T;
    {T} VecDeque<T>: (), T;
    {T} LinkedList<T>: (), T;
    {T} BinaryHeap<T>: (), T;
    {T} BTreeSet<T>: (), T;
    {T, S} HashSet<T, S>: (), T;
    {} ErrorOutput: ErrorFields, ();
    {T} Execution<T>: Self, ();
}

/// The error output of ASL.
#[derive(Debug)]
pub struct ErrorFields {
    /// The error name, such as `States.Timeout`.
    pub Error: String,
    /// What happened; for a Lambda function the JSON text of its error.
    pub Cause: Option<String>,
}

/// What a Task gets that runs a state machine to its end.
#[derive(Debug)]
pub struct Execution<T> {
    /// What the machine gives.
    pub Output: T,
    /// The ARN of the execution.
    pub ExecutionArn: String,
    /// What the execution was started with.
    pub Input: Value,
    /// The name of the execution.
    pub Name: String,
    /// When it started, in milliseconds since the Unix epoch.
    pub StartDate: u64,
    /// The ARN of the machine.
    pub StateMachineArn: String,
    /// `SUCCEEDED`.
    pub Status: String,
    /// When it ended, in milliseconds since the Unix epoch.
    pub StopDate: u64,
}
