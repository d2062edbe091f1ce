mod functions;
mod limits;
mod messages;
mod plain;
mod suite;
mod template;

use super::engine::Fault;
use super::*;
use crate::eval::random::Random;
use crate::eval::{Scope, Variables};
use crate::json::Value;
use sfn_core::json;
use sfn_core::query::jsonata;
use std::cell::Cell;

/// Counts, so that each number is another one and all is the same each time.
struct Counting(Cell<u64>);

impl Random for Counting {
    fn next_u64(&self) -> u64 {
        self.0.set(self.0.get().wrapping_add(0x9E37_79B9_7F4A_7C15));
        self.0.get()
    }
}

/// 2026-11-22T14:30:00.125Z.
const NOW: i64 = 1_795_357_800_125;

/// What a test's expressions see.
struct World {
    input: Value,
    result: Option<Value>,
    variables: Variables,
    now_ms: i64,
}

impl World {
    fn new(input: &str) -> Self {
        Self { input: parse(input), result: None, variables: Variables::default(), now_ms: NOW }
    }

    fn with(mut self, name: &str, value: &str) -> Self {
        self.variables.set(name.into(), parse(value));
        self
    }

    fn see<T>(&self, look: impl FnOnce(&Scope<'_>) -> T) -> T {
        let random = Counting(Cell::new(0));
        let context = || parse(r#"{"Execution": {"Id": "e1"}, "State": {"Name": "S"}}"#);
        let mut scope = Scope::new(&self.input, &self.variables, &random, &context);
        scope.result = self.result.as_ref();
        scope.now_ms = self.now_ms;
        look(&scope)
    }

    fn evaluate(&self, expression: &str) -> Result<Value, EvaluationError> {
        let template = Template::compile("Output", &json::Value::from(format!("{{% {expression} %}}"))).unwrap();
        self.see(|scope| template.evaluate(scope))
    }

    /// What an expression gives, as JSON.
    fn text(&self, expression: &str) -> String {
        match self.evaluate(expression) {
            Ok(value) => value.to_text(),
            Err(error) => error.cause,
        }
    }
}

fn parse(text: &str) -> Value {
    Value::parse(text).unwrap()
}
