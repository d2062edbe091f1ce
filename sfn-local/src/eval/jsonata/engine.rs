//! What evaluates expressions: an implementation of JSONata behind an interface of ours.

use crate::eval::Scope;
use crate::json::Value;
use std::fmt;

/// An expression that an implementation has read. It is shared by threads.
pub(super) trait Program: fmt::Debug + Send + Sync {
    /// What the expression gives in a scope; `None`: nothing (undefined).
    fn evaluate(&self, scope: &Scope<'_>) -> Result<Option<Value>, Fault>;
}

/// Why an evaluation gives no value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Fault {
    /// It went wrong. With its code, as the reference implementation words it: `T1006: Attempted to invoke a non-function`.
    Thrown(String),
    /// What it gives is no JSON: a function.
    Unsupported,
}

impl Fault {
    /// It went wrong, with a code of JSONata.
    pub(super) fn thrown(message: impl Into<String>) -> Self {
        Self::Thrown(message.into())
    }
}
