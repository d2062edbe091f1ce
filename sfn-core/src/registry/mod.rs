//! What the macros register, collected by `inventory`, and how it is read back.
//!
//! Everything is sorted before use: `inventory` gives it in the order of linking.
//!
//! With the feature `registry`, which the command line and the local engine turn on, a program holds all that is registered. Without
//! it, as it is deployed, it holds what calls its functions ([`LinkedLambda`]), and no definitions.

mod fill;
mod linked;
mod machine;
mod nested;

#[cfg(test)]
mod tests;

pub use fill::FillError;
#[cfg(not(feature = "registry"))]
#[doc(hidden)]
pub use linked::LINKED;
pub use linked::LinkedLambda;
pub use machine::{Fault, InvalidMachine, Machine, MachinePart};

use crate::check::Codes;
use crate::json::Value;
use crate::lambda::Filled;

/// Where an item was declared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source {
    /// The package, as in its `Cargo.toml`.
    pub package: &'static str,
    /// The module, from the crate's root.
    pub module: &'static str,
    /// The file, as the compiler was given it.
    pub file: &'static str,
    /// The line, from 1.
    pub line: u32,
}

/// JSON that a macro wrote, with holes for what only the program knows.
#[derive(Clone, Copy, Debug)]
pub struct Template {
    /// The text; holes are as in [`crate::asl::hole`].
    pub json: &'static str,
    /// What fills each hole, by its number: [`HOLES_PER_LIST`] to a list.
    pub holes: &'static [&'static [fn() -> Filled]],
}

/// How many holes a list holds. rustc checks each list by itself: one list of 12,000 takes it 6.7 s of its 8.6.
pub const HOLES_PER_LIST: usize = 32;

/// A Lambda function that the program declares.
#[derive(Clone, Copy, Debug)]
pub struct LambdaRegistration {
    /// [`crate::lambda::Lambda::NAME`].
    pub name: &'static str,
    /// [`crate::lambda::Lambda::ID`].
    pub id: &'static str,
    /// Where it is declared.
    pub source: Source,
    /// Its doc comment; empty where it has none.
    pub description: &'static str,
    /// The arguments of `#[lambda]`: an object of [`crate::field::Object::Function`].
    pub options: Template,
    /// The error names that it declares.
    pub errors: &'static [crate::lambda::ErrorName],
    /// Whether it fails with errors of other names too: [`crate::lambda::ErrorNames::OTHERS`].
    pub fails_with_any: bool,
    /// What JSON it takes: [`crate::lambda::Lambda::INPUT`].
    pub input: crate::shape::SchemaRef,
    /// What JSON it returns: [`crate::lambda::Lambda::OUTPUT`].
    pub output: crate::shape::SchemaRef,
    /// How it is called.
    pub invoke: crate::lambda::Invoke,
    /// How what it shares between its invocations is made; `None` where it takes nothing of that kind.
    pub init: Option<&'static crate::lambda::Init>,
}

/// A state machine that the program declares.
#[derive(Clone, Copy, Debug)]
pub struct MachineRegistration {
    /// [`crate::lambda::StateMachine::NAME`].
    pub name: &'static str,
    /// [`crate::lambda::StateMachine::ID`].
    pub id: &'static str,
    /// Where it is declared.
    pub source: Source,
    /// The definition in the Amazon States Language.
    pub definition: Template,
    /// The arguments of `#[serverless]`: an object of [`crate::field::Object::ServerlessMachine`].
    pub options: Template,
    /// The `#[event]`s: a list of objects of [`crate::field::Object::MachineEvent`].
    pub events: Template,
    /// The problems that `#[allow(…)]` names.
    pub allowed: Codes,
    /// What an execution takes; any JSON where it is not declared.
    pub input: crate::shape::SchemaRef,
    /// What it gives, likewise.
    pub output: crate::shape::SchemaRef,
}

inventory::collect!(LambdaRegistration);
inventory::collect!(MachineRegistration);

/// The Lambda functions that the program links, by id.
#[cfg(feature = "registry")]
#[must_use]
pub fn lambdas() -> Vec<&'static LambdaRegistration> {
    in_order(inventory::iter::<LambdaRegistration>, |lambda| (lambda.source.package, lambda.id, lambda.source))
}

/// The state machines that the program links, by id.
#[cfg(feature = "registry")]
#[must_use]
pub fn machines() -> Vec<&'static MachineRegistration> {
    in_order(inventory::iter::<MachineRegistration>, |machine| (machine.source.package, machine.id, machine.source))
}

/// The items by package and id (and place, where two have one id), whatever the linker's order.
#[cfg(any(feature = "registry", test))]
fn in_order<T, K: Ord>(items: impl IntoIterator<Item = &'static T>, key: fn(&T) -> K) -> Vec<&'static T> {
    let mut items: Vec<_> = items.into_iter().collect();
    items.sort_by_key(|item| key(item));
    items
}

impl Template {
    /// The JSON with its holes filled. References to functions and machines stay references.
    ///
    /// # Errors
    /// When the text is not JSON, or a Rust value has no JSON form (a map with keys that are no strings, say).
    pub fn fill(&self) -> Result<Value, FillError> {
        fill::fill(self)
    }
}
