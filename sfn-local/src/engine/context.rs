//! The context object: `$$` and `$states.context`.
//!
//! Source: docs.aws.amazon.com, "Accessing execution data from the Context object", 2025; recorded executions.

use super::run::Run;
use super::thread::Visit;
use crate::clock;
use crate::json::{Object, Value};
use crate::program::{Kind, State};

impl Run {
    /// The context object of a state.
    pub(super) fn context(&self, state: &State, visit: &Visit, item: Option<&Value>, token: Option<&str>) -> Value {
        let mut execution = Object::with_capacity(6);
        execution.insert("Id", self.arn.clone());
        execution.insert("Input", self.input.value().clone());
        execution.insert("StartTime", clock::text(self.started));
        execution.insert("Name", self.name.clone());
        execution.insert("RoleArn", self.machine.role.clone());
        // Who waits for an Express execution cannot have it redriven.
        if !self.is_sync {
            execution.insert("RedriveCount", 0_i64);
        }
        let mut machine = Object::with_capacity(2);
        machine.insert("Id", self.machine.arn.clone());
        machine.insert("Name", self.machine.name.clone());
        let mut visited = Object::with_capacity(3);
        visited.insert("Name", state.name.clone());
        visited.insert("EnteredTime", clock::text(visit.time));
        if matches!(state.kind, Kind::Task(_) | Kind::Parallel(_) | Kind::Map(_)) {
            visited.insert("RetryCount", visit.retries);
        }
        let mut context = Object::with_capacity(5);
        context.insert("Execution", execution);
        context.insert("StateMachine", machine);
        context.insert("State", visited);
        if let Some(token) = token {
            context.insert("Task", Value::from_iter([("Token", Value::from(token))]));
        }
        if let Some(item) = item {
            context.insert("Map", item.clone());
        }
        context.into()
    }
}
