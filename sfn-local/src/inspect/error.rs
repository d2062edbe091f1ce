//! What cannot be inspected.

use std::fmt;

/// Why AWS would refuse to test a state.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct InspectionError {
    /// AWS's name of the error.
    pub code: ErrorCode,
    /// AWS's words, where they are known.
    pub message: String,
}

/// The errors of TestState.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorCode {
    /// The definition is none.
    InvalidDefinition,
    /// The input is no JSON.
    InvalidExecutionInput,
    /// What is asked for does not fit together.
    ValidationException,
}

impl ErrorCode {
    /// The status of the HTTP answer that has it.
    #[must_use]
    pub const fn http_status(self) -> u16 {
        400
    }

    /// As AWS writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::InvalidDefinition => "InvalidDefinition",
            Self::InvalidExecutionInput => "InvalidExecutionInput",
            Self::ValidationException => "ValidationException",
        }
    }
}

impl InspectionError {
    pub(super) fn validation(message: impl Into<String>) -> Self {
        Self { code: ErrorCode::ValidationException, message: message.into() }
    }

    pub(super) fn definition(message: impl Into<String>) -> Self {
        Self { code: ErrorCode::InvalidDefinition, message: message.into() }
    }

    pub(super) fn input(message: impl Into<String>) -> Self {
        Self { code: ErrorCode::InvalidExecutionInput, message: message.into() }
    }
}

impl fmt::Display for InspectionError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.code.as_str(), self.message)
    }
}

impl std::error::Error for InspectionError {}
