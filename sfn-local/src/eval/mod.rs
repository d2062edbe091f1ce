//! The query languages, evaluated. What is wrong with data is a [`Failure`](crate::Failure), as AWS words it.

pub(crate) mod intrinsics;
mod java;
pub(crate) mod jsonata;
pub(crate) mod path;
pub(crate) mod random;
mod scope;
pub(crate) mod template;
#[cfg(test)]
mod testing;

#[allow(unused_imports, reason = "used by what follows")]
pub(crate) use scope::{Scope, Variables};
