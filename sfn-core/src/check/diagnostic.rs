//! A problem as AWS's `ValidateStateMachineDefinition` tells it: code and location.
//!
//! Source: the API reference, `ValidateStateMachineDefinitionDiagnostic`; recorded answers of the service.

use super::location::leads_to_state;
use super::{Code, Location, Part, Problem, Severity, Step};

/// The fields that AWS points at as a whole, whatever is wrong inside (recorded of `Parameters`).
const WHOLE: &[&str] = &[
    "Arguments",
    "Assign",
    "BatchInput",
    "Credentials",
    "ItemSelector",
    "Output",
    "Parameters",
    "Result",
    "ResultSelector",
];

impl Code {
    /// AWS's code for it; `None`: AWS takes such a definition without a word.
    #[must_use]
    pub const fn aws(self) -> Option<&'static str> {
        Some(match self {
            Self::UnknownTarget | Self::UnreachableState => "MISSING_TRANSITION_TARGET",
            Self::NoTerminalState => "MISSING_END_STATE",
            Self::DuplicateState => "DUPLICATE_STATE_NAME",
            Self::InvalidStateName => "INVALID_STATE_NAME",
            Self::InvalidLabel => "INVALID_LABEL_NAME",
            Self::DuplicateLabel => "DUPLICATE_LABEL_NAME",
            Self::TooDeep => "TOO_DEEPLY_NESTED",
            Self::DuplicateField => "INVALID_JSON_DESCRIPTION",
            Self::PathAsText => "NO_DOLLAR",
            Self::StaticResult => "PASS_RESULT_IS_STATIC",
            Self::UndefinedVariable
            | Self::UnassignedVariable
            | Self::UnknownFunction
            | Self::WrongArguments
            | Self::UnboundName
            | Self::UnknownContextField
            | Self::UnknownErrorName
            | Self::UnusedErrorName
            | Self::ErrorNamePrefix
            | Self::RetryDelay
            | Self::RepeatedRule
            | Self::TaskToken
            | Self::NoTimeout
            | Self::ExpressTime
            | Self::UnfitData
            | Self::UncheckedData
            | Self::NoRetry
            | Self::NoDefault => return None,
            _ => "SCHEMA_VALIDATION_FAILED",
        })
    }
}

impl Problem {
    /// The code that AWS gives for it, such as `SCHEMA_VALIDATION_FAILED`; `None`: AWS takes such a definition, and it is
    /// a mistake all the same.
    #[must_use]
    pub fn aws_code(&self) -> Option<&'static str> {
        let is_known = match self.severity {
            Severity::Error => true,
            Severity::Warning => matches!(self.code, Code::PathAsText | Code::StaticResult),
        };
        self.code.aws().filter(|_| is_known)
    }

    /// Where AWS sees it, in AWS's form: `/States/Pay/Retry[0]/MaxAttempts`, `/States/Pay/Parameters`, `/`.
    ///
    /// It is coarser than [`Problem::location`]: a payload template is one place, and what is wrong with the query
    /// language of a state is the state's.
    #[must_use]
    pub fn aws_location(&self) -> String {
        let steps = self.location.steps();
        let end = steps.iter().enumerate().position(|(at, step)| is_whole(steps, at, step)).map(|at| at + 1);
        let mut seen = steps.get(..end.unwrap_or(steps.len())).unwrap_or_default();
        if self.code == Code::WrongQueryLanguage
            && self.part == Part::Value
            && let [state @ .., Step::Key(field)] = seen
            && field == "QueryLanguage"
        {
            seen = state;
        }
        seen.iter().cloned().collect::<Location>().aws()
    }
}

/// Whether a step is a field that AWS points at as a whole, and not a state of that name.
fn is_whole(steps: &[Step], at: usize, step: &Step) -> bool {
    let is_state = steps.get(..=at).is_some_and(leads_to_state);
    matches!(step, Step::Key(key) if WHOLE.contains(&key.as_str())) && !is_state
}

impl Location {
    /// The form of AWS's messages: `/States/Pay/Retry[0]/MaxAttempts`; `/` is the root.
    #[must_use]
    pub fn aws(&self) -> String {
        if self.steps().is_empty() {
            return "/".to_owned();
        }
        self.steps().iter().fold(String::new(), |text, step| match step {
            Step::Key(key) => text + "/" + key,
            Step::Index(index) => format!("{text}[{index}]"),
        })
    }
}

#[cfg(test)]
mod tests {
    use crate::check::{Code, Location, Problem};

    #[test]
    fn locations_are_as_coarse_as_those_of_aws() {
        let state = Location::root().key("States").key("Output");
        let at = |code, location: Location| Problem::error(code, location, "").aws_location();
        assert_eq!(at(Code::MissingField, Location::root()), "/");
        assert_eq!(at(Code::InvalidPath, state.key("Parameters").key("a").key("b.$")), "/States/Output/Parameters");
        assert_eq!(at(Code::WrongQueryLanguage, state.key("QueryLanguage")), "/States/Output");
        assert_eq!(at(Code::UnknownWord, state.key("QueryLanguage")), "/States/Output/QueryLanguage");
        let retry = state.key("Retry").index(0).key("MaxAttempts");
        assert_eq!(at(Code::OutOfBounds, retry), "/States/Output/Retry[0]/MaxAttempts");
    }

    #[test]
    fn what_aws_takes_has_no_code_of_aws() {
        let warning = Problem::warning(Code::InvalidErrorName, Location::root(), "");
        assert_eq!(warning.aws_code(), None);
        assert_eq!(Problem::warning(Code::PathAsText, Location::root(), "").aws_code(), Some("NO_DOLLAR"));
        let error = Problem::error(Code::UnknownTarget, Location::root(), "");
        assert_eq!(error.aws_code(), Some("MISSING_TRANSITION_TARGET"));
    }
}
