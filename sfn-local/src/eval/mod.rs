//! The query languages, evaluated. What is wrong with data is a [`Failure`](crate::Failure), as AWS words it.

pub(crate) mod hash;
pub(crate) mod intrinsics;
mod java;
pub(crate) mod jsonata;
pub(crate) mod path;
pub(crate) mod random;
mod scope;
pub(crate) mod template;
#[cfg(test)]
mod testing;
#[cfg(test)]
mod tests;
mod text;

pub(crate) use scope::{Scope, Variables};
pub(crate) use text::{matches, timestamp};

/// Why something could not be evaluated.
#[derive(Clone, Debug)]
pub(crate) struct EvaluationError {
    /// The error, in AWS's words, without what state it was.
    pub(crate) failure: crate::Failure,
    /// The field that holds the expression, such as `Output/total`.
    pub(crate) location: Option<String>,
}

impl From<crate::Failure> for EvaluationError {
    fn from(failure: crate::Failure) -> Self {
        Self { failure, location: None }
    }
}

impl From<jsonata::EvaluationError> for EvaluationError {
    fn from(error: jsonata::EvaluationError) -> Self {
        let location = Some(error.location.clone());
        Self { failure: error.into_failure(), location }
    }
}
