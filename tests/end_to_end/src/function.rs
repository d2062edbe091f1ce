//! A function that is deployed.

use std::path::PathBuf;
use std::time::Duration;

/// A function that is deployed.
#[derive(Clone, Debug)]
pub struct Function {
    /// What callers name it by.
    pub name: String,
    /// What the program finds in `_HANDLER`.
    pub handler: String,
    /// The program: `bootstrap` in the folder that stands for `/var/task`.
    pub program: PathBuf,
    /// How long a call may take.
    pub timeout: Duration,
    /// Variables of its own.
    pub variables: Vec<(String, String)>,
}

impl Function {
    /// The function's ARN.
    pub(crate) fn arn(&self) -> String {
        format!("arn:aws:lambda:us-east-1:123456789012:function:{}", self.name)
    }
}
