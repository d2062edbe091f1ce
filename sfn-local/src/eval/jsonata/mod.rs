//! JSONata: expressions, and the templates that hold them.
//!
//! A text is read once and evaluated often: a [`Template`] is shared by all executions, on any thread. What an expression
//! costs is what it reads: plain paths, comparisons and the like are evaluated by [`plain`] on the values as they are, and
//! whatever else by an [`engine`], which is given only those fields of the data that the tree of the expression names.

mod core;
mod engine;
mod error;
mod expression;
mod plain;
mod template;
#[cfg(test)]
mod tests;
mod uses;
mod wanted;

pub(crate) use error::EvaluationError;
pub(crate) use expression::Expression;
#[allow(unused_imports, reason = "used by what follows")]
pub(crate) use template::{Template, expression_text};
pub(crate) use wanted::Wanted;
