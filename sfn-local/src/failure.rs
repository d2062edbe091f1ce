//! The errors of ASL: what `Retry` and `Catch` match, and what an execution that failed says.

use crate::json::SmolStr;
use std::borrow::Cow;
use std::fmt;

/// An error of ASL. It is a value inside a run, not an error of the engine.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Failure {
    /// The error's name, such as `States.Timeout`. Absent where a Fail state gives none.
    pub error: Option<SmolStr>,
    /// What happened. Absent where the error was raised without one.
    pub cause: Option<String>,
}

macro_rules! names {
    ($($function:ident $name:literal $doc:literal;)*) => {
        impl Failure {
            $(
                #[doc = concat!("`", $name, "`: ", $doc, ".")]
                #[must_use]
                pub fn $function(cause: impl Into<String>) -> Self {
                    Self::new($name, cause)
                }
            )*
        }
    };
}

names! {
    runtime "States.Runtime" "the state's data is not what its paths need; neither retried nor caught";
    intrinsic "States.IntrinsicFailure" "an intrinsic function failed";
    query_evaluation "States.QueryEvaluationError" "a JSONata expression failed";
    data_limit_exceeded "States.DataLimitExceeded" "more than 256 KiB of data";
    no_choice_matched "States.NoChoiceMatched" "no rule of a Choice state is true, and it has no `Default`";
    parameter_path "States.ParameterPathFailure" "a path of a payload template leads to nothing";
    result_path_match "States.ResultPathMatchFailure" "`ResultPath` cannot be applied to the input";
    task_failed "States.TaskFailed" "a task failed";
    permissions "States.Permissions" "a task lacks a permission";
    item_reader_failed "States.ItemReaderFailed" "the items of a Map state cannot be read";
    result_writer_failed "States.ResultWriterFailed" "the results of a Map state cannot be written";
    exceed_tolerated_failure_threshold "States.ExceedToleratedFailureThreshold" "more items failed than a Map state tolerates";
}

impl Failure {
    /// An error with a name and a cause.
    #[must_use]
    pub fn new(error: impl Into<SmolStr>, cause: impl Into<String>) -> Self {
        Self { error: Some(error.into()), cause: Some(cause.into()) }
    }

    /// `States.Timeout`, which has no cause.
    #[must_use]
    pub const fn timeout() -> Self {
        Self { error: Some(SmolStr::new_static("States.Timeout")), cause: None }
    }

    /// As AWS keeps it: a name of 256 characters at most, and a cause of 32,768. Source: botocore 1.44.5, stepfunctions,
    /// `SensitiveError` and `SensitiveCause`.
    #[must_use]
    pub fn limited(self) -> Self {
        let cut = |text: &str, most: usize| text.char_indices().nth(most).map(|(end, _)| end);
        let error = self.error.map(|error| match cut(&error, 256) {
            Some(end) => error.get(..end).unwrap_or_default().into(),
            None => error,
        });
        let cause = self.cause.map(|mut cause| {
            if let Some(end) = cut(&cause, 32_768) {
                cause.truncate(end);
            }
            cause
        });
        Self { error, cause }
    }

    /// The error's name; empty where there is none.
    #[must_use]
    pub fn name(&self) -> &str {
        self.error.as_deref().unwrap_or_default()
    }

    /// Whether it has this name.
    #[must_use]
    pub fn is(&self, name: &str) -> bool {
        self.error.as_deref() == Some(name)
    }
}

impl fmt::Display for Failure {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let name = self.error.as_deref().map_or(Cow::Borrowed("an error without a name"), Cow::Borrowed);
        match &self.cause {
            Some(cause) => write!(f, "{name}: {cause}"),
            None => f.write_str(&name),
        }
    }
}

impl std::error::Error for Failure {}
