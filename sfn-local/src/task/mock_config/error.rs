//! What is wrong with a mock file.

use std::fmt;

/// Why a mock file cannot be used.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct MockConfigError {
    problems: Vec<MockConfigProblem>,
}

/// One mistake in a mock file.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct MockConfigProblem {
    /// Where: the keys to it, such as `MockedResponses.Busy.0-1`; empty for the whole file.
    pub path: String,
    /// What is wrong, and what is allowed there.
    pub message: String,
}

impl MockConfigError {
    pub(super) fn new(problems: Vec<MockConfigProblem>) -> Self {
        Self { problems }
    }

    pub(super) fn of(path: String, message: String) -> Self {
        Self::new(vec![MockConfigProblem { path, message }])
    }

    /// Everything that is wrong, in the order of the file.
    #[must_use]
    pub fn problems(&self) -> &[MockConfigProblem] {
        &self.problems
    }
}

/// One problem a line.
impl fmt::Display for MockConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (number, problem) in self.problems.iter().enumerate() {
            let line = if number == 0 { "" } else { "\n" };
            write!(f, "{line}{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for MockConfigError {}

impl fmt::Display for MockConfigProblem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.path.as_str() {
            "" => f.write_str(&self.message),
            path => write!(f, "{path}: {}", self.message),
        }
    }
}
