//! Executions that an execution starts: `states:startExecution`.

use super::execution::{Execution, Start, Status};
use super::family::{Ended, Family, Named};
use super::machine::Machine;
use super::run::Run;
use crate::Failure;
use crate::clock::{Clock, Timestamp};
use crate::eval::random;
use crate::json::{Object, SmolStr, Value};
use crate::payload::Payload;
use crate::task::{BoxFuture, Call, Outcome, Reply, Resource};
use sfn_core::asl::MachineType;
use std::future::ready;
use std::sync::Arc;

/// Why an execution starts no more. AWS has the name for executions that are open at once.
const LIMIT: &str = "this execution and those that it has started have started too many, or wait for each other too deep: \
                     does the machine start itself without an end?";

/// What a task does with the execution that it starts.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Pattern {
    /// Goes on.
    Start,
    /// Waits, and gives input and output as text.
    Sync,
    /// Waits, and gives input and output as JSON.
    Sync2,
}

impl Run {
    /// The execution that a call starts, where the engine knows the machine.
    pub(super) fn nested(&self, call: &Call) -> Option<BoxFuture<'_, Reply>> {
        let (pattern, machine, start) = match self.nested_start(call)? {
            Ok(start) => start,
            Err(refused) => return Some(Box::pin(ready(refused.into()))),
        };
        // Whoever starts others has a name that these could start again.
        self.descent.family.name(&self.arn, &self.input, self.started);
        if let Some(before) = self.named_so(call, machine, &start) {
            return Some(self.again(call, pattern, machine, &start, before));
        }
        let (engine, random) = (self.engine.clone(), Arc::new(self.random.fork()));
        let Some(descent) = self.descent.below(pattern != Pattern::Start) else {
            let failure = Failure::new("StepFunctions.ExecutionLimitExceeded", LIMIT);
            return Some(Box::pin(ready(Reply::new(Outcome::Failed(failure)))));
        };
        let (machine, call) = (machine.clone(), call.clone());
        Some(Box::pin(async move {
            let answer = started(start.arn.clone().unwrap_or_default(), self.now());
            let running = Running::new(self, &start);
            if pattern == Pattern::Start {
                self.descent.family.start_beside(Box::pin(async move {
                    let execution = engine.execute(machine, start, random, descent).await;
                    running.ended(&execution);
                    execution
                }));
                return answer.into();
            }
            call.submitted(answer);
            let execution = engine.execute(machine.clone(), start, random, descent).await;
            running.ended(&execution);
            let Execution { arn, name, input, started, .. } = &execution;
            described(
                &Known { machine: &machine, arn, name, input, started: *started, pattern },
                &Ended::from(&execution),
            )
        }))
    }

    /// The execution that has the name already which a call gives to another; `None`: it has a name of its own. The executions of
    /// Express machines may all have one name.
    fn named_so(&self, call: &Call, machine: &Machine, start: &Start) -> Option<Named> {
        let has_name = call.input.value().get("Name").is_some_and(|name| name.as_str().is_some());
        let arn = start.arn.as_ref().filter(|_| has_name && machine.machine_type == MachineType::Standard)?;
        self.descent.family.name(arn, &start.input, self.now())
    }

    /// Answers a call that starts an execution whose name is taken: by the one that has it, while that runs and has the same input.
    /// Source: StartExecution in the reference of the API, 2026.
    fn again<'a>(
        &'a self,
        call: &Call,
        pattern: Pattern,
        machine: &Machine,
        start: &Start,
        before: Named,
    ) -> BoxFuture<'a, Reply> {
        let (arn, name) = (start.arn.clone().unwrap_or_default(), start.name.clone().unwrap_or_default());
        if !before.is_running() || *before.input.value() != *start.input.value() {
            return Box::pin(ready(self.exists(&arn).into()));
        }
        let answer = started(arn.clone(), before.started);
        if pattern == Pattern::Start {
            return Box::pin(ready(answer.into()));
        }
        call.submitted(answer);
        let machine = machine.clone();
        Box::pin(async move {
            let Some(ended) = before.end().await else { return Reply::new(Outcome::Never) };
            let Named { input, started, .. } = &before;
            described(&Known { machine: &machine, arn: &arn, name: &name, input, started: *started, pattern }, &ended)
        })
    }

    fn exists(&self, arn: &str) -> Failure {
        let cause = format!(
            "Execution Already Exists: '{arn}' (Service: AWSStepFunctions; Status Code: 400; Error Code: \
             ExecutionAlreadyExists; Request ID: {}; Proxy: null)",
            random::uuid(&*self.random)
        );
        Failure::new("StepFunctions.ExecutionAlreadyExistsException", cause)
    }

    /// What a call starts; `None`: the engine has no such machine.
    fn nested_start(&self, call: &Call) -> Option<Result<(Pattern, &Machine, Start), Failure>> {
        if let Resource::Machine(id) = &call.resource {
            let machine = self.engine.machine(id)?;
            return Some(Ok((Pattern::Sync2, machine, self.start(machine, call.input.clone(), None))));
        }
        let (kind, action) = call.resource.as_task()?;
        let pattern = match (kind.as_str(), action.as_str()) {
            ("states", "startExecution") => Pattern::Start,
            ("states", "startExecution.sync") => Pattern::Sync,
            ("states", "startExecution.sync:2") => Pattern::Sync2,
            _ => return None,
        };
        let arguments = call.input.value();
        let machine = self.engine.machine(arguments.get("StateMachineArn")?.as_str()?)?;
        let name = arguments.get("Name").and_then(Value::as_str).map(SmolStr::new);
        let input = given(arguments.get("Input"));
        Some(input.map(|input| (pattern, machine, self.start(machine, input, name))))
    }

    fn start(&self, machine: &Machine, input: Payload, name: Option<SmolStr>) -> Start {
        let name = name.unwrap_or_else(|| random::uuid(&*self.random).into());
        let arn = machine.execution_arn(&name, &*self.random);
        Start { arn: Some(arn), ..Start::new(input).named(name) }
    }
}

/// The input of an execution that is started with this `Input`. A text is the JSON itself, and `null` is none: recorded.
fn given(input: Option<&Value>) -> Result<Payload, Failure> {
    match input {
        None | Some(Value::Null) => Ok(Value::empty_object().into()),
        Some(Value::String(text)) => Payload::parse(text.as_str()).map_err(|_| {
            // AWS's first words, and its parser's after them; these are ours.
            let cause = "Invalid State Machine Execution Input: the text in `Input` is no JSON";
            Failure::new("StepFunctions.InvalidExecutionInputException", cause)
        }),
        Some(input) => Ok(input.clone().into()),
    }
}

/// What StartExecution answers.
fn started(arn: SmolStr, time: Timestamp) -> Value {
    let mut answer = Object::with_capacity(2);
    answer.insert("ExecutionArn", arn);
    answer.insert("StartDate", time.as_millisecond());
    answer.into()
}

/// An execution that runs, until it is told how it ended. Dropped before, it was stopped, as AWS stops those that nobody waits for any
/// more.
struct Running {
    family: Arc<Family>,
    clock: Arc<dyn Clock>,
    arn: SmolStr,
}

impl Running {
    fn new(run: &Run, start: &Start) -> Self {
        let arn = start.arn.clone().unwrap_or_default();
        Self { family: Arc::clone(&run.descent.family), clock: Arc::clone(run.clock()), arn }
    }

    fn ended(&self, execution: &Execution) {
        self.family.has_ended(&self.arn, || Ended::from(execution));
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let stopped = || Ended { status: None, output: None, failure: None, stopped: self.clock.now() };
        self.family.has_ended(&self.arn, stopped);
    }
}

/// What is known of an execution from its start, and how it is told.
struct Known<'a> {
    machine: &'a Machine,
    arn: &'a SmolStr,
    name: &'a SmolStr,
    input: &'a Payload,
    started: Timestamp,
    pattern: Pattern,
}

/// The answer to a task that has waited for an execution: what DescribeExecution says of it.
fn described(known: &Known<'_>, ended: &Ended) -> Reply {
    let description = Payload::from(description(known, ended));
    Reply::new(match ended.status {
        Some(Status::Succeeded) => Outcome::Succeeded(description),
        _ => Outcome::Failed(Failure::task_failed(description.text())),
    })
}

fn description(known: &Known<'_>, ended: &Ended) -> Value {
    let data = |payload: &Payload| match known.pattern {
        Pattern::Sync2 => payload.value().clone(),
        _ => Value::from(payload.text()),
    };
    let included = || Value::from_iter([("Included", Value::Bool(true))]);
    let has_succeeded = ended.status == Some(Status::Succeeded);
    let mut answer = Object::with_capacity(12);
    answer.insert("ExecutionArn", known.arn.clone());
    answer.insert("Input", data(known.input));
    answer.insert("InputDetails", included());
    answer.insert("Name", known.name.clone());
    if let Some(output) = &ended.output {
        answer.insert("Output", data(output));
        answer.insert("OutputDetails", included());
    }
    if let Some(failure) = &ended.failure {
        if let Some(error) = &failure.error {
            answer.insert("Error", error.clone());
        }
        if let Some(cause) = &failure.cause {
            answer.insert("Cause", cause.as_str());
        }
    }
    answer.insert("RedriveCount", 0_i64);
    answer.insert("RedriveStatus", if has_succeeded { "NOT_REDRIVABLE" } else { "REDRIVABLE" });
    if has_succeeded {
        answer.insert("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    }
    answer.insert("StartDate", known.started.as_millisecond());
    answer.insert("StateMachineArn", known.machine.arn.clone());
    answer.insert("Status", ended.status.map_or("ABORTED", Status::as_str));
    answer.insert("StopDate", ended.stopped.as_millisecond());
    answer.into()
}
