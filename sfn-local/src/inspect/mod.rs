//! One state by itself: what each of its stages makes of its data, and who handles its error. AWS's TestState.
//!
//! ```
//! use sfn_local::inspect::{Inspection, Mock, Status};
//! use sfn_local::{Engine, Payload, json};
//!
//! # tokio::runtime::Builder::new_current_thread().enable_time().build().unwrap().block_on(async {
//! let state = r#"{
//!     "Type": "Task",
//!     "Resource": "arn:aws:states:::sqs:sendMessage",
//!     "Parameters": { "QueueUrl": "https://example.com/orders", "MessageBody.$": "$.order" },
//!     "ResultPath": "$.sent",
//!     "Next": "Done"
//! }"#;
//! let inspected = Inspection::of_state(state)?
//!     .with_input(Payload::parse(r#"{"order":{"id":7}}"#)?)
//!     .with_mock(Mock::result(Payload::parse(r#"{"MessageId":"m-1"}"#)?))?
//!     .run(&Engine::default())
//!     .await;
//! assert_eq!(inspected.status, Status::Succeeded);
//! assert_eq!(inspected.next_state.as_deref(), Some("Done"));
//! assert_eq!(inspected.output.unwrap().text(), r#"{"order":{"id":7},"sent":{"MessageId":"m-1"}}"#);
//! let parameters = inspected.data.after_parameters.unwrap();
//! assert_eq!(parameters.value().get("MessageBody").and_then(|body| body.get("id")), Some(&json::Value::from(7_i64)));
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! # }).unwrap();
//! ```
//!
//! [`Request`] is the same in the form of the API, with what AWS refuses.

mod data;
mod definition;
mod error;
mod inspected;
mod mock;
mod reader_data;
mod request;
mod schema;
#[cfg(test)]
mod tests;

pub use data::{Data, ErrorDetails};
pub use error::{ErrorCode, InspectionError};
pub use inspected::{Inspected, Level, Status};
pub use mock::{Mock, Validation};
pub use request::{Configuration, ErrorOutput, Request, RequestMock};

use crate::engine::{Engine, Given, Inspector, Machine, Subject};
use crate::json::{Object, SmolStr, Value};
use crate::payload::Payload;
use crate::program::{Block, State};
use reader_data::ReaderData;
use std::sync::Arc;

/// A state to be run by itself, and what it is given.
#[derive(Clone, Debug)]
pub struct Inspection {
    machine: Machine,
    state: SmolStr,
    input: Payload,
    variables: Object,
    context: Option<Value>,
    mock: Option<Mock>,
    retries: u64,
    failures: u64,
    reader_data: Option<ReaderData>,
}

impl Inspection {
    /// Of a state of a machine, at whatever depth. Of several with the name it is the first.
    ///
    /// # Errors
    /// When the machine has no state of that name.
    pub fn new(machine: Machine, state: &str) -> Result<Self, InspectionError> {
        if machine.program.find(state).is_none() {
            return Err(InspectionError::validation("State not found in definition"));
        }
        Ok(Self {
            machine,
            state: state.into(),
            input: Value::empty_object().into(),
            variables: Object::default(),
            context: None,
            mock: None,
            retries: 0,
            failures: 0,
            reader_data: None,
        })
    }

    /// Of a state that is defined by itself. It is called `StateName`.
    ///
    /// # Errors
    /// When the text is no definition of a state.
    pub fn of_state(definition: &str) -> Result<Self, InspectionError> {
        Self::new(definition::of_state(definition)?, definition::STATE)
    }

    /// Of a state of the machine that is defined by this text.
    ///
    /// # Errors
    /// When the text is no definition of a machine, or has no state of that name.
    pub fn of_machine(definition: &str, state: &str) -> Result<Self, InspectionError> {
        Self::new(definition::of_machine(definition)?, state)
    }

    /// With this input. Without: `{}`.
    #[must_use]
    pub fn with_input(mut self, input: Payload) -> Self {
        self.input = input;
        self
    }

    /// With these variables, and no others.
    #[must_use]
    pub fn with_variables(mut self, variables: Object) -> Self {
        self.variables = variables;
        self
    }

    /// With this context object, in place of one that is made up.
    #[must_use]
    pub fn with_context(mut self, context: Value) -> Self {
        self.context = Some(context);
        self
    }

    /// With this in place of what the state calls, or runs.
    ///
    /// # Errors
    /// When the state does nothing that can be mocked, or what it does cannot have this result.
    pub fn with_mock(mut self, mock: Mock) -> Result<Self, InspectionError> {
        mock.check(self.state()?.1)?;
        self.mock = Some(mock);
        Ok(self)
    }

    /// After so many retries by the retrier of its error.
    #[must_use]
    pub const fn after_retries(mut self, retries: u64) -> Self {
        self.retries = retries;
        self
    }

    /// Of a Map state with a mock: with so many iterations that have failed.
    #[must_use]
    pub const fn with_failed_iterations(mut self, failures: u64) -> Self {
        self.failures = failures;
        self
    }

    /// Of a mocked Map state with an `ItemReader`: with this for the content of the object that it reads.
    #[must_use]
    pub fn with_reader_data(mut self, content: impl Into<Vec<u8>>) -> Self {
        self.reader_data = Some(ReaderData::new(content.into()));
        self
    }

    /// Runs the state. Calls that are not mocked are answered by the engine's tasks.
    pub async fn run(&self, engine: &Engine) -> Inspected {
        let (block, state) = match self.state() {
            Ok(found) => found,
            Err(error) => return Inspected::failed(error.message),
        };
        let given = Given {
            context: self.context.clone(),
            mock: self.mock.as_ref().map(Mock::outcome),
            failures: self.failures,
            has_reader_data: self.reader_data.is_some(),
        };
        let inspector = Arc::new(Inspector::new(given));
        inspector.tell(|data| data.input = Some(self.input.clone()));
        let (machine, input, retries) = (self.machine.clone(), self.input.clone(), self.retries);
        let variables = self.variables.iter().map(|(name, value)| (name.clone(), value.clone())).collect();
        let subject = Subject { machine, block, state, input, variables, retries };
        let (end, variables) = self.engine(engine).inspect(subject, Arc::clone(&inspector)).await;
        let mut data = inspector.take();
        let mut variables = variables.iter().map(|(name, value)| (name.clone(), value.clone())).peekable();
        data.variables = variables.peek().is_some().then(|| variables.collect::<Value>().into());
        Inspected::new(end, data)
    }

    /// The engine, with what is given in place of what it has.
    fn engine(&self, engine: &Engine) -> Engine {
        let mut engine = engine.clone();
        if let Some(mock) = &self.mock {
            engine = engine.answered_by(mock.clone());
        }
        if let Some(content) = &self.reader_data {
            engine = engine.with_objects(content.clone());
        }
        engine
    }

    fn state(&self) -> Result<(&Block, &State), InspectionError> {
        self.machine
            .program
            .find(&self.state)
            .ok_or_else(|| InspectionError::validation("State not found in definition"))
    }
}
