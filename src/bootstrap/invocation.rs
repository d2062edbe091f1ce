//! One event, and its answer.

use lambda_runtime::{Diagnostic, LambdaEvent};
use serde_json::value::RawValue;
use sfn_core::lambda::{Context, InvocationError, MARSHAL_ERROR};
use sfn_core::registry::LambdaRegistration;
use std::fmt;

/// Calls a function with an event. Both are JSON texts, which the function's own types are read from and written to.
pub(super) async fn answer(
    function: &'static LambdaRegistration,
    event: LambdaEvent<Box<RawValue>>,
) -> Result<Box<RawValue>, Failed> {
    let LambdaEvent { payload, context } = event;
    let output = function.invoke.call(Box::<str>::from(payload).into_string(), told(context)).await?;
    let output = RawValue::from_string(output);
    output.map_err(|error| Failed(InvocationError { error_type: MARSHAL_ERROR.to_owned(), message: error.to_string() }))
}

fn told(given: lambda_runtime::Context) -> Context {
    let mut context = Context::default();
    context.request_id = given.request_id;
    context.invoked_function_arn = given.invoked_function_arn;
    context.deadline = given.deadline;
    context
}

/// Why an invocation failed. lambda_runtime logs what `Debug` says.
pub(super) struct Failed(InvocationError);

impl From<InvocationError> for Failed {
    fn from(error: InvocationError) -> Self {
        Self(error)
    }
}

impl fmt::Debug for Failed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl From<Failed> for Diagnostic {
    fn from(Failed(error): Failed) -> Self {
        Self { error_type: error.error_type, error_message: error.message }
    }
}
