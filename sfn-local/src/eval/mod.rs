//! The query languages, evaluated. What is wrong with data is a [`Failure`](crate::Failure), as AWS words it.

pub(crate) mod jsonata;
pub(crate) mod random;
mod scope;

#[allow(unused_imports, reason = "used by what follows")]
pub(crate) use scope::{Scope, Variables};
