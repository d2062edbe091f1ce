//! What nothing answers, and how a mock file does.

use sfn_core::json::Value;
use sfn_local::Failure;
use sfn_local::task::{BoxFuture, Call, Chain, Reply, Tasks, why_unanswered};
use std::path::Path;
use std::sync::{Mutex, PoisonError};

/// What answers calls, and the first call that it did not answer.
pub(super) struct Answers {
    tasks: Chain,
    unanswered: Mutex<Option<Call>>,
}

/// The test case of a mock file.
pub(super) struct Case<'a> {
    pub(super) file: &'a Path,
    pub(super) name: &'a str,
}

impl Answers {
    pub(super) const fn new(tasks: Chain) -> Self {
        Self { tasks, unanswered: Mutex::new(None) }
    }

    /// How to supply what was missing; `case`: what was given already.
    pub(super) fn help(&self, machine: &str, case: Option<&Case<'_>>) -> Option<String> {
        let unanswered = self.unanswered.lock().unwrap_or_else(PoisonError::into_inner);
        let call = unanswered.as_ref()?;
        // A distributed Map runs its items as `NAME/LABEL`.
        let other = call.machine.split('/').next().filter(|of_call| *of_call != machine);
        Some(match (other, case) {
            (Some(other), _) => format!(
                "a mock file answers the states of `{machine}`: let it answer the one that starts `{other}`, for all of it"
            ),
            (None, None) => new_file(machine, &call.state),
            (None, Some(Case { file, name })) => format!(
                "in {}, add `{}: \"Answer\"` to the test case `{name}`, and `\"Answer\": {ANSWER}` to `MockedResponses`",
                file.display(),
                quoted(&call.state),
            ),
        })
    }
}

/// What a mocked response may be.
const ANSWER: &str = r#"{ "0": { "Return": {} } }"#;

fn new_file(machine: &str, state: &str) -> String {
    format!(
        "put this into a file, and name it with `--mock FILE`; `Return` is what the call gives, and\n  \
         `\"Throw\": {{ \"Error\": \"…\", \"Cause\": \"…\" }}` in its place makes it fail:\n  \
         {{\n    \
           \"StateMachines\": {{ {}: {{ \"TestCases\": {{ \"Main\": {{ {}: \"Answer\" }} }} }} }},\n    \
           \"MockedResponses\": {{ \"Answer\": {ANSWER} }}\n  \
         }}",
        quoted(machine),
        quoted(state),
    )
}

fn quoted(text: &str) -> Value {
    text.into()
}

impl Tasks for Answers {
    fn answers(&self, call: &Call) -> bool {
        self.tasks.answers(call)
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        if self.tasks.answers(&call) {
            return self.tasks.call(call);
        }
        let how = match call.function() {
            Some(_) => "link the crate whose `#[lambda]` it is, or give the state an answer with --mock FILE",
            None => "give the state an answer with --mock FILE",
        };
        let failure = Failure::new("States.Runtime", format!("{}; {how}", why_unanswered(&call)));
        self.unanswered.lock().unwrap_or_else(PoisonError::into_inner).get_or_insert(call);
        Box::pin(async { failure.into() })
    }
}
