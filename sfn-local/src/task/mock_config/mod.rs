//! The mock files of AWS's Step Functions Local.
//!
//! Source: docs.aws.amazon.com, "Testing state machines with Step Functions Local", mocked service integrations.

mod error;
mod read;
mod responses;

pub use error::{MockConfigError, MockConfigProblem};

use super::{BoxFuture, Call, Reply, Resource, Tasks, Unanswered, mockable};
use crate::engine::Machine;
use crate::failure::Failure;
use crate::json::{SmolStr, Value};
use crate::program::{State, Task};
use indexmap::IndexMap;
use responses::{Response, Responses};
use sfn_core::suggest::did_you_mean;
use std::collections::HashMap;
use std::sync::atomic::{AtomicU64, Ordering};

/// A mock file: test cases of state machines, which say for each state what its calls are answered.
///
/// ```json
/// { "StateMachines": { "CreateOrder": { "TestCases": {
///       "Busy": { "CallExternalApi": "BusyTwice" } } } },
///   "MockedResponses": { "BusyTwice": {
///       "0-1": { "Throw": { "Error": "ApiError.Busy", "Cause": "the partner is busy" } },
///       "2": { "Return": { "order": "A-1", "reference": "P-1" } } } } }
/// ```
///
/// The keys of a response count the calls of the state in one execution, from 0, retries and iterations too.
#[derive(Clone, Debug, Default)]
pub struct MockConfig {
    machines: IndexMap<SmolStr, IndexMap<SmolStr, TestCase>>,
    responses: HashMap<SmolStr, Responses>,
}

/// The response of each state, by its name.
type TestCase = IndexMap<SmolStr, SmolStr>;

impl MockConfig {
    /// Reads a mock file.
    ///
    /// # Errors
    /// With everything that is wrong in it, each with its place.
    pub fn parse(text: &str) -> Result<Self, MockConfigError> {
        read::read(text)
    }

    /// The machines that have test cases.
    pub fn machines(&self) -> impl Iterator<Item = &str> {
        self.machines.keys().map(SmolStr::as_str)
    }

    /// The test cases of a machine.
    pub fn test_cases(&self, machine: &str) -> impl Iterator<Item = &str> {
        self.machines.get(machine).into_iter().flat_map(|cases| cases.keys().map(SmolStr::as_str))
    }

    /// That the test cases of a machine are of its Task states, and that what they answer is what these call can return. An
    /// error that the called function never fails with is one where its name is nearly that of one that is meant.
    ///
    /// # Errors
    /// With everything that is wrong, each with its place.
    pub fn check(&self, machine: &Machine) -> Result<(), MockConfigError> {
        let mut problems = Vec::new();
        let cases = self.machines.get(&machine.name);
        let states = cases.into_iter().flatten().flat_map(|(case, states)| states.iter().map(move |of| (case, of)));
        for (case, (state, response)) in states {
            match mockable::task(&[machine], state) {
                Ok((state, task)) => self.check_answers(response, state, task, &mut problems),
                Err(message) => {
                    let path = format!("StateMachines.{}.TestCases.{case}.{state}", machine.name);
                    problems.push(MockConfigProblem { path, message });
                }
            }
        }
        problems.dedup();
        if problems.is_empty() { Ok(()) } else { Err(MockConfigError::new(problems)) }
    }

    fn check_answers(&self, response: &SmolStr, state: &State, task: &Task, problems: &mut Vec<MockConfigProblem>) {
        let (resource, function) = (&task.resource, task.function());
        for (range, answer) in self.responses.get(response).into_iter().flat_map(Responses::iter) {
            let (key, checked) = match answer {
                Response::Return(result) => {
                    ("Return", mockable::result(resource, function, result_for(resource, result)))
                }
                Response::Throw(failure) => {
                    ("Throw.Error", mockable::error(resource, function, Some(state), failure.name()))
                }
            };
            if let Err(message) = checked {
                let path = format!("MockedResponses.{response}.{range}.{key}");
                problems.push(MockConfigProblem { path, message });
            }
        }
    }

    /// The answers of one test case, for one execution.
    ///
    /// # Errors
    /// When there is no such machine, or no such test case.
    pub fn test_case(&self, machine: &str, name: &str) -> Result<MockedCase, MockConfigError> {
        let missing = |what: &str, name: &str, near: String, place: String| {
            MockConfigError::of(place, format!("no {what} is called `{name}`{near}"))
        };
        let Some(cases) = self.machines.get(machine) else {
            let near = near_or_all(machine, self.machines());
            return Err(missing("state machine", machine, near, "StateMachines".to_owned()));
        };
        let Some(case) = cases.get(name) else {
            let near = near_or_all(name, self.test_cases(machine));
            return Err(missing("test case", name, near, format!("StateMachines.{machine}.TestCases")));
        };
        let of_state = |(state, response): (&SmolStr, &SmolStr)| {
            let responses = self.responses.get(response)?.clone();
            Some((state.clone(), MockedState { response: response.clone(), responses, calls: AtomicU64::new(0) }))
        };
        Ok(MockedCase { machine: machine.into(), states: case.iter().filter_map(of_state).collect() })
    }
}

/// The end of a message: the name that is meant, or all that there are.
fn near_or_all<'a>(name: &str, known: impl Iterator<Item = &'a str>) -> String {
    let known: Vec<_> = known.collect();
    let near = did_you_mean(name, known.iter().copied());
    if known.is_empty() {
        "; there is none".to_owned()
    } else if near.is_empty() {
        format!("; there are: `{}`", known.join("`, `"))
    } else {
        near
    }
}

/// One test case of a mock file, while an execution uses it: it counts the calls of each state.
#[derive(Debug)]
pub struct MockedCase {
    machine: SmolStr,
    states: IndexMap<SmolStr, MockedState>,
}

#[derive(Debug)]
struct MockedState {
    response: SmolStr,
    responses: Responses,
    calls: AtomicU64,
}

impl MockedCase {
    /// The states that have answers.
    pub fn states(&self) -> impl Iterator<Item = &str> {
        self.states.keys().map(SmolStr::as_str)
    }

    /// The states that have answers, and were not called.
    pub fn unused(&self) -> impl Iterator<Item = &str> {
        let unused = |(_, state): &(&SmolStr, &MockedState)| state.calls.load(Ordering::Relaxed) == 0;
        self.states.iter().filter(unused).map(|(name, _)| name.as_str())
    }

    fn find(&self, call: &Call) -> Option<&MockedState> {
        self.states.get(&call.state).filter(|_| mockable::machine_name(&call.machine) == self.machine)
    }
}

impl MockedState {
    fn answer(&self, call: &Call) -> Reply {
        let number = self.calls.fetch_add(1, Ordering::Relaxed);
        match self.responses.of(number) {
            Some(Response::Return(result)) => result_for(&call.resource, result).clone().into(),
            Some(Response::Throw(failure)) => failure.clone().into(),
            None => Failure::runtime(format!(
                "the mocked response `{}` of state `{}` has no answer to call {number}; it answers {}",
                self.response, call.state, self.responses
            ))
            .into(),
        }
    }
}

/// What a state is given of a mocked result: a function that is called by its ARN answers with its payload alone.
fn result_for<'a>(resource: &Resource, result: &'a Value) -> &'a Value {
    let is_function = matches!(resource, Resource::Function(_) | Resource::FunctionArn(_));
    let payload = is_function.then(|| result.get("Payload")).flatten();
    payload.unwrap_or(result)
}

impl Tasks for MockedCase {
    fn answers(&self, call: &Call) -> bool {
        self.find(call).is_some()
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        match self.find(&call) {
            Some(state) => {
                let reply = state.answer(&call);
                let is_waited_for = call.resource.takes_token();
                let reply = if is_waited_for { reply.after_submission() } else { reply };
                Box::pin(async { reply })
            }
            None => Unanswered.call(call),
        }
    }
}
