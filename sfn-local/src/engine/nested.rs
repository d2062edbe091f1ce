//! Executions that an execution starts: `states:startExecution`.

use super::execution::{Execution, Start, Status};
use super::machine::Machine;
use super::run::Run;
use crate::Failure;
use crate::clock::Timestamp;
use crate::eval::random;
use crate::json::{Object, SmolStr, Value};
use crate::payload::Payload;
use crate::task::{BoxFuture, Call, Outcome, Reply, Resource};
use sfn_core::asl::MachineType;
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
        let (pattern, machine, start) = self.nested_start(call)?;
        if let Some(reply) = self.exists(call, pattern, machine, &start) {
            return Some(Box::pin(std::future::ready(reply)));
        }
        let (engine, random) = (self.engine.clone(), Arc::new(self.random.fork()));
        let Some(descent) = self.descent.below(pattern != Pattern::Start) else {
            let failure = Failure::new("StepFunctions.ExecutionLimitExceeded", LIMIT);
            return Some(Box::pin(std::future::ready(Reply::new(Outcome::Failed(failure)))));
        };
        let (machine, call) = (machine.clone(), call.clone());
        Some(Box::pin(async move {
            let answer = started(start.arn.clone().unwrap_or_default(), self.now());
            if pattern == Pattern::Start {
                let family = Arc::clone(&self.descent.family);
                self.descent.family.start_beside(Box::pin(async move {
                    let execution = engine.execute(machine, start, random, descent).await;
                    family.has_ended(&execution.arn);
                    execution
                }));
                return answer.into();
            }
            call.submitted(answer);
            let execution = engine.execute(machine.clone(), start, random, descent).await;
            self.descent.family.has_ended(&execution.arn);
            let described = Payload::from(described(&machine, &execution, pattern));
            let outcome = match execution.status {
                Status::Succeeded => Outcome::Succeeded(described),
                _ => Outcome::Failed(Failure::task_failed(described.text())),
            };
            Reply::new(outcome)
        }))
    }

    /// The answer where the execution has the name of another of its machine; `None`: it has a name of its own. The executions of
    /// Express machines may all have one name.
    fn exists(&self, call: &Call, pattern: Pattern, machine: &Machine, start: &Start) -> Option<Reply> {
        let has_name = call.input.value().get("Name").is_some_and(|name| name.as_str().is_some());
        if !has_name || machine.machine_type == MachineType::Express {
            return None;
        }
        let arn = start.arn.as_ref()?;
        let before = match *arn == self.arn {
            true => Some((self.input.clone(), self.started)),
            false => self.descent.family.name(arn, &start.input, self.now()),
        };
        let (input, time) = before?;
        // It is the same request, as long as that one runs: the answer is the same.
        if pattern == Pattern::Start && *input.value() == *start.input.value() && self.descent.family.is_running(arn) {
            return Some(started(arn.clone(), time).into());
        }
        let cause = format!(
            "Execution Already Exists: '{arn}' (Service: AWSStepFunctions; Status Code: 400; Error Code: \
             ExecutionAlreadyExists; Request ID: {}; Proxy: null)",
            random::uuid(&*self.random)
        );
        Some(Failure::new("StepFunctions.ExecutionAlreadyExistsException", cause).into())
    }

    fn nested_start(&self, call: &Call) -> Option<(Pattern, &Machine, Start)> {
        if let Resource::Machine(id) = &call.resource {
            let machine = self.engine.machine(id)?;
            return Some((Pattern::Sync2, machine, self.start(machine, call.input.clone(), None)));
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
        let input = match arguments.get("Input") {
            None => Value::empty_object().into(),
            // A text is the JSON itself: recorded.
            Some(Value::String(text)) => match Payload::parse(text.as_str()) {
                Ok(input) => input,
                Err(_) => return None,
            },
            Some(input) => input.clone().into(),
        };
        let name = arguments.get("Name").and_then(Value::as_str).map(SmolStr::new);
        Some((pattern, machine, self.start(machine, input, name)))
    }

    fn start(&self, machine: &Machine, input: Payload, name: Option<SmolStr>) -> Start {
        let name = name.unwrap_or_else(|| random::uuid(&*self.random).into());
        let arn = machine.execution_arn(&name, &*self.random);
        Start { arn: Some(arn), ..Start::new(input).named(name) }
    }
}

/// What StartExecution answers.
fn started(arn: SmolStr, time: Timestamp) -> Value {
    let mut answer = Object::with_capacity(2);
    answer.insert("ExecutionArn", arn);
    answer.insert("StartDate", time.as_millisecond());
    answer.into()
}

/// What DescribeExecution says of it, as a task gets it.
fn described(machine: &Machine, execution: &Execution, pattern: Pattern) -> Value {
    let data = |payload: &Payload| match pattern {
        Pattern::Sync2 => payload.value().clone(),
        _ => Value::from(payload.text()),
    };
    let included = || Value::from_iter([("Included", Value::Bool(true))]);
    let mut answer = Object::with_capacity(12);
    answer.insert("ExecutionArn", execution.arn.clone());
    answer.insert("Input", data(&execution.input));
    answer.insert("InputDetails", included());
    answer.insert("Name", execution.name.clone());
    if let Some(output) = &execution.output {
        answer.insert("Output", data(output));
        answer.insert("OutputDetails", included());
    }
    if let Some(failure) = &execution.failure {
        if let Some(error) = &failure.error {
            answer.insert("Error", error.clone());
        }
        if let Some(cause) = &failure.cause {
            answer.insert("Cause", cause.as_str());
        }
    }
    answer.insert("RedriveCount", 0_i64);
    answer.insert("RedriveStatus", if execution.status == Status::Succeeded { "NOT_REDRIVABLE" } else { "REDRIVABLE" });
    if execution.status == Status::Succeeded {
        answer.insert("RedriveStatusReason", "Execution is SUCCEEDED and cannot be redriven");
    }
    answer.insert("StartDate", execution.started.as_millisecond());
    answer.insert("StateMachineArn", machine.arn.clone());
    answer.insert("Status", execution.status.as_str());
    answer.insert("StopDate", execution.stopped.as_millisecond());
    answer.into()
}
