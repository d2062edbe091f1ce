//! TestState in the form of the API.
//!
//! Source: the API model of botocore 1.44.5; messages and their order were recorded.

use super::{Inspected, Inspection, InspectionError, Level, Mock, Validation, definition};
use crate::Failure;
use crate::engine::Engine;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use crate::program::Kind;
use crate::task::Resource;
use serde::Deserialize;

/// The request of TestState. What JSON it holds is text, as in the API.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Request {
    /// The definition of a state, or of a machine if there is a `state_name`.
    pub definition: String,
    /// The role that the state has in its context object. Task states without a mock need one.
    pub role_arn: Option<String>,
    /// The input; `None`: `{}`.
    pub input: Option<String>,
    /// How much is told: `INFO`, `DEBUG` or `TRACE`.
    pub inspection_level: Option<String>,
    /// Whether the secrets of an HTTP Task are told.
    pub reveal_secrets: Option<bool>,
    /// An object of the variables that the state sees.
    pub variables: Option<String>,
    /// The state of the machine.
    pub state_name: Option<String>,
    /// What stands for the state's work.
    pub mock: Option<RequestMock>,
    /// The context object. Only with a mock.
    pub context: Option<String>,
    /// What was before.
    pub state_configuration: Option<Configuration>,
}

/// `mock` of a [`Request`].
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct RequestMock {
    /// The result.
    pub result: Option<String>,
    /// The error.
    pub error_output: Option<ErrorOutput>,
    /// `STRICT`, `PRESENT` or `NONE`.
    pub field_validation_mode: Option<String>,
}

/// `mock.errorOutput` of a [`Request`].
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct ErrorOutput {
    /// The error's name.
    pub error: Option<String>,
    /// What happened.
    pub cause: Option<String>,
}

/// `stateConfiguration` of a [`Request`].
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(rename_all = "camelCase", default)]
#[non_exhaustive]
pub struct Configuration {
    /// How often the retrier of the mocked error has retried.
    pub retrier_retry_count: Option<i64>,
    /// The state within a Map or Parallel state that raised the mocked error.
    pub error_caused_by_state: Option<String>,
    /// How many iterations of a Map state have failed.
    pub map_iteration_failure_count: Option<i64>,
    /// What the `ItemReader` of a Map state reads, as it stands in its object.
    pub map_item_reader_data: Option<String>,
}

impl Request {
    /// Tests the state; gives AWS's answer.
    ///
    /// # Errors
    /// When AWS would refuse the request.
    pub async fn run(&self, engine: &Engine) -> Result<Value, InspectionError> {
        let level = self.level()?;
        Ok(self.inspect(engine).await?.to_json(level))
    }

    /// Tests the state.
    ///
    /// # Errors
    /// When AWS would refuse the request.
    pub async fn inspect(&self, engine: &Engine) -> Result<Inspected, InspectionError> {
        Ok(self.inspection()?.run(engine).await)
    }

    /// How much is to be told.
    ///
    /// # Errors
    /// When it is no such level.
    pub fn level(&self) -> Result<Level, InspectionError> {
        match self.inspection_level.as_deref() {
            None | Some("INFO") => Ok(Level::Info),
            Some("DEBUG") => Ok(Level::Debug),
            Some("TRACE") => Ok(Level::Trace),
            Some(other) => Err(not_among("inspectionLevel", other, "INFO, DEBUG, TRACE")),
        }
    }

    /// The inspection that it asks for.
    ///
    /// # Errors
    /// When AWS would refuse the request.
    pub fn inspection(&self) -> Result<Inspection, InspectionError> {
        self.check_lengths()?;
        let mut inspection = match &self.state_name {
            Some(name) => Inspection::of_machine(&self.definition, name)?,
            None => Inspection::of_state(&self.definition)?,
        };
        self.check_mockable(&inspection)?;
        if let Some(mock) = self.mock()? {
            inspection = inspection.with_mock(mock)?;
        }
        inspection = self.configure(inspection)?;
        definition::set_role(&mut inspection.machine, self.role_arn.as_deref());
        if let Some(input) = &self.input {
            let invalid = |error| InspectionError::input(format!("Invalid State Machine Execution Input: '{error}'"));
            inspection = inspection.with_input(Payload::parse(input.as_str()).map_err(invalid)?);
        }
        if let Some(variables) = &self.variables {
            let variables = Value::parse(variables).ok();
            let Some(Value::Object(variables)) = variables else {
                return Err(InspectionError::validation("Variables must be a JSON object."));
            };
            inspection = inspection.with_variables((*variables).clone());
        }
        if let Some(context) = &self.context {
            if self.mock.is_none() {
                return Err(InspectionError::validation(
                    "TestState does not support Context when a mock is not specified.",
                ));
            }
            let context = Value::parse(context).ok().filter(|context| context.as_object().is_some());
            let not_valid = || InspectionError::validation("Context must be a JSON object.");
            inspection = inspection.with_context(context.ok_or_else(not_valid)?);
        }
        Ok(inspection)
    }

    fn check_lengths(&self) -> Result<(), InspectionError> {
        let name = self.state_name.as_ref().map(|name| name.chars().count());
        match (name, self.definition.is_empty()) {
            (Some(0), _) => Err(too_short("stateName")),
            (Some(length), _) if length > 80 => Err(constraint("stateName", "have length less than or equal to 80")),
            (_, true) => Err(too_short("definition")),
            _ => Ok(()),
        }
    }

    /// Refuses what AWS tests with a mock only, or with a role only.
    fn check_mockable(&self, inspection: &Inspection) -> Result<(), InspectionError> {
        let (_, state) = inspection.state()?;
        if self.mock.is_some() {
            return Ok(());
        }
        match &state.kind {
            Kind::Map(_) | Kind::Parallel(_) => Err(InspectionError::definition(
                "TestState API does not support Map or Parallel states. Supported state types include: [Task, Wait, \
                 Pass, Succeed, Fail, Choice]",
            )),
            Kind::Task(_) if self.role_arn.is_none() => {
                Err(InspectionError::validation("RoleArn must be specified when testing a Task state"))
            }
            Kind::Task(task) if matches!(task.resource, Resource::Activity(_)) || task.resource.takes_token() => {
                Err(InspectionError::validation(
                    "TestState does not support activities, '.sync' and '.waitForTaskToken' without a mock.",
                ))
            }
            _ => Ok(()),
        }
    }

    fn mock(&self) -> Result<Option<Mock>, InspectionError> {
        let Some(mock) = &self.mock else { return Ok(None) };
        if self.reveal_secrets == Some(true) {
            return Err(InspectionError::validation(
                "TestState does not support RevealSecrets when a mock is specified.",
            ));
        }
        let validation = match mock.field_validation_mode.as_deref() {
            None | Some("STRICT") => Validation::Strict,
            Some("PRESENT") => Validation::Present,
            Some("NONE") => Validation::None,
            Some(other) => return Err(not_among("mock.fieldValidationMode", other, "STRICT, PRESENT, NONE")),
        };
        let made = match (&mock.result, &mock.error_output) {
            (Some(result), None) => {
                let not_json = |_| InspectionError::validation("Mocked result must be valid JSON.");
                Mock::result(Payload::parse(result.as_str()).map_err(not_json)?)
            }
            (None, Some(output)) => {
                let (error, cause) = (output.error.as_ref().map(SmolStr::from), output.cause.clone());
                Mock::error(Failure { error, cause })
            }
            _ => {
                let message = "A test mock should have only one of the following fields: [result, errorOutput].";
                return Err(InspectionError::validation(message));
            }
        };
        Ok(Some(made.validated(validation)))
    }

    fn configure(&self, inspection: Inspection) -> Result<Inspection, InspectionError> {
        let Some(configuration) = &self.state_configuration else { return Ok(inspection) };
        let count = |name: &str, count: Option<i64>| match count.map(u64::try_from).transpose() {
            Ok(count) => Ok(count),
            Err(_) => Err(constraint(name, "have value greater than or equal to 0")),
        };
        let retries = count("stateConfiguration.retrierRetryCount", configuration.retrier_retry_count)?;
        let failures = count("stateConfiguration.mapIterationFailureCount", configuration.map_iteration_failure_count)?;
        let mut inspection = inspection.after_retries(retries.unwrap_or_default());
        if let Some(failures) = failures {
            let iterations = inspection.mock.as_ref().and_then(Mock::items);
            if iterations.is_some_and(|iterations| failures > iterations as u64) {
                return Err(InspectionError::validation(
                    "Map iteration failure count must be less than or equal to the number of Map iterations",
                ));
            }
            inspection = inspection.with_failed_iterations(failures);
        }
        Ok(inspection)
    }
}

/// AWS's words for a value that breaks a constraint of the model. It does not show what may be secret.
fn constraint(at: &str, rule: &str) -> InspectionError {
    let at = format!("Value at '{at}' failed to satisfy constraint: Member must {rule}");
    InspectionError::validation(format!("1 validation error detected: {at}"))
}

fn too_short(at: &str) -> InspectionError {
    constraint(at, "have length greater than or equal to 1")
}

fn not_among(at: &str, value: &str, all: &str) -> InspectionError {
    let rule = format!("Member must satisfy enum value set: [{all}]");
    InspectionError::validation(format!(
        "1 validation error detected: Value '{value}' at '{at}' failed to satisfy constraint: {rule}"
    ))
}
