//! What a Task calls.

use crate::json::SmolStr;
use sfn_core::asl::hole::{self, Reference};
use sfn_core::json::Value;
use std::fmt;

/// What the `Resource` of a Task names.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Resource {
    /// A Lambda function of the program, by its id: `crate::module::name`.
    Function(SmolStr),
    /// A Lambda function, by its ARN; or a text that stands for one, such as a placeholder.
    FunctionArn(SmolStr),
    /// An activity, by its ARN.
    Activity(SmolStr),
    /// A state machine of the program, by its id.
    Machine(SmolStr),
    /// An integration of a service.
    Integration(Integration),
}

/// `arn:aws:states:::service:action.pattern`.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Integration {
    /// The service, `lambda` or `aws-sdk:dynamodb`.
    pub service: SmolStr,
    /// The action, `invoke`.
    pub action: SmolStr,
    /// How it is waited for.
    pub pattern: Pattern,
}

/// How a Task waits for a service.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum Pattern {
    /// For its answer.
    #[default]
    RequestResponse,
    /// `.sync`: until its job is done.
    RunJob,
    /// `.sync:2`: the same, with JSON for an answer.
    RunJobJson,
    /// `.waitForTaskToken`: until somebody sends the token back.
    WaitForTaskToken,
}

impl Pattern {
    /// As it stands behind the action.
    #[must_use]
    pub const fn suffix(self) -> &'static str {
        match self {
            Self::RequestResponse => "",
            Self::RunJob => ".sync",
            Self::RunJobJson => ".sync:2",
            Self::WaitForTaskToken => ".waitForTaskToken",
        }
    }

    const ALL: [Self; 3] = [Self::WaitForTaskToken, Self::RunJobJson, Self::RunJob];
}

impl Resource {
    /// What the `Resource` of a definition names.
    #[must_use]
    pub fn of(value: &Value) -> Self {
        match (hole::reference(value), value.as_str()) {
            (Some(Reference::Lambda(id)), _) => Self::Function(id.into()),
            (Some(Reference::Machine(id)), _) => Self::Machine(id.into()),
            (None, Some(text)) => Self::of_text(text),
            (None, None) => Self::FunctionArn(serde_json::to_string(value).unwrap_or_default().into()),
        }
    }

    fn of_text(text: &str) -> Self {
        let parts: Vec<&str> = text.splitn(6, ':').collect();
        match parts.as_slice() {
            ["arn", _, "states", _, _, rest] if rest.starts_with("activity:") => Self::Activity(text.into()),
            ["arn", _, "states", "", "", rest] => match rest.rsplit_once(':').filter(|(_, last)| *last != "2") {
                Some((service, action)) => Self::Integration(Integration::new(service, action)),
                // `.sync:2` has a colon of its own.
                None => match rest.strip_suffix(":2").and_then(|rest| rest.rsplit_once(':')) {
                    Some((service, action)) => Self::Integration(Integration::new(service, &format!("{action}:2"))),
                    None => Self::FunctionArn(text.into()),
                },
            },
            _ => Self::FunctionArn(text.into()),
        }
    }

    /// Whether a text names it: the whole `Resource`, what stands behind `arn:aws:states:::`, or that without `.sync` and
    /// `.waitForTaskToken`; the name of an activity; any name of a function.
    #[must_use]
    pub fn is_called(&self, text: &str) -> bool {
        match self {
            Self::Integration(Integration { service, action, pattern }) => {
                let name = text.strip_prefix(INTEGRATIONS).unwrap_or(text);
                let rest = name.strip_prefix(service.as_str()).and_then(|rest| rest.strip_prefix(':'));
                let suffix = rest.and_then(|rest| rest.strip_prefix(action.as_str()));
                suffix.is_some_and(|suffix| suffix.is_empty() || suffix == pattern.suffix())
            }
            Self::Function(called) | Self::FunctionArn(called) => is_same_function(called, text),
            Self::Activity(arn) => arn == text || arn.rsplit(':').next() == Some(text),
            Self::Machine(id) => id == text || id.rsplit("::").next() == Some(text),
        }
    }

    /// Whether it starts an execution of a state machine.
    #[must_use]
    pub fn is_execution(&self) -> bool {
        match self {
            Self::Machine(_) => true,
            Self::Integration(Integration { service, action, .. }) => service == "states" && action == "startExecution",
            _ => false,
        }
    }

    /// Whether it is the optimized integration of Lambda.
    pub(crate) fn is_invoke(&self) -> bool {
        matches!(self, Self::Integration(Integration { service, action, .. }) if service == "lambda" && action == "invoke")
    }

    /// Whether it is answered by whoever is given the token.
    pub(crate) fn is_callback(&self) -> bool {
        matches!(self, Self::Integration(Integration { pattern: Pattern::WaitForTaskToken, .. }))
    }

    /// The resource without `arn:aws:states:::`.
    pub(crate) fn short_name(&self) -> String {
        let text = self.to_string();
        text.strip_prefix(INTEGRATIONS).map(str::to_owned).unwrap_or(text)
    }

    /// The service and the action with its pattern, as events name them; `None`: a function or an activity, by its ARN.
    #[must_use]
    pub fn as_task(&self) -> Option<(SmolStr, SmolStr)> {
        match self {
            Self::Integration(Integration { service, action, pattern }) => {
                Some((service.clone(), smol_str::format_smolstr!("{action}{}", pattern.suffix())))
            }
            Self::Machine(_) => Some((SmolStr::new_static("states"), SmolStr::new_static("startExecution.sync:2"))),
            _ => None,
        }
    }

    /// Whether whoever does the task is given a token to answer with.
    #[must_use]
    pub fn takes_token(&self) -> bool {
        match self {
            // With `.sync` too: recorded.
            Self::Integration(integration) => integration.pattern != Pattern::RequestResponse,
            Self::Activity(_) | Self::Machine(_) => true,
            _ => false,
        }
    }
}

impl Integration {
    fn new(service: &str, action: &str) -> Self {
        let of = |pattern: &Pattern| Some((action.strip_suffix(pattern.suffix())?, *pattern));
        let (action, pattern) = Pattern::ALL.iter().find_map(of).unwrap_or((action, Pattern::RequestResponse));
        Self { service: service.into(), action: action.into(), pattern }
    }
}

/// What the resources of integrations begin with, in the partition of most regions.
const INTEGRATIONS: &str = "arn:aws:states:::";

/// Whether a text that names a function is the id of one that the program declares: its path in Rust.
pub(super) fn is_id(text: &str) -> bool {
    text.contains("::")
}

/// The name in what names a function: an ARN, a part of one (`123456789012:function:NAME`), or a name, each with or without a
/// version or an alias. An id is its own name.
pub(super) fn function_name(text: &str) -> &str {
    if is_id(text) {
        return text;
    }
    let mut parts = text.split(':');
    match parts.by_ref().find(|part| *part == "function") {
        Some(_) => parts.next().unwrap_or_default(),
        None => text.split(':').next().unwrap_or(text),
    }
}

/// Whether two texts name one function. Each may be an id, an ARN or a name.
pub(crate) fn is_same_function(one: &str, other: &str) -> bool {
    let last = |text| function_name(text).rsplit("::").next();
    one == other || last(one) == last(other) && !(is_id(one) && is_id(other))
}

/// An ARN; for what the program declares, its id.
impl fmt::Display for Resource {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Function(name) | Self::FunctionArn(name) | Self::Activity(name) | Self::Machine(name) => {
                f.write_str(name)
            }
            Self::Integration(Integration { service, action, pattern }) => {
                write!(f, "{INTEGRATIONS}{service}:{action}{}", pattern.suffix())
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn resources_are_told_apart_and_written_as_they_were() {
        for (text, task) in [
            ("arn:aws:states:::lambda:invoke", Some(("lambda", "invoke"))),
            ("arn:aws:states:::states:startExecution.sync:2", Some(("states", "startExecution.sync:2"))),
            ("arn:aws:states:::states:startExecution.sync", Some(("states", "startExecution.sync"))),
            ("arn:aws:states:::sqs:sendMessage.waitForTaskToken", Some(("sqs", "sendMessage.waitForTaskToken"))),
            ("arn:aws:states:::aws-sdk:dynamodb:getItem", Some(("aws-sdk:dynamodb", "getItem"))),
            ("arn:aws:states:us-east-1:123456789012:activity:pick", None),
            ("arn:aws:lambda:us-east-1:123456789012:function:pick:$LATEST", None),
            ("${PickFunctionArn}", None),
        ] {
            let resource = Resource::of(&text.into());
            assert_eq!(resource.to_string(), text);
            let found = resource.as_task();
            assert_eq!(found.as_ref().map(|(kind, name)| (kind.as_str(), name.as_str())), task);
        }
    }
}
