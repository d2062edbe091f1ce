//! One event, and its answer.

use super::blocking;
use lambda_runtime::{Diagnostic, LambdaEvent};
use serde::{Deserialize, Deserializer};
use serde_json::value::RawValue;
use sfn_core::lambda::{Context, InvocationError, State, UNMARSHAL_ERROR};
use sfn_core::registry::LinkedLambda;
use std::fmt;
use tracing::Span;

/// An event: JSON text, or why it is none. lambda_runtime would call that error by the name of a type of its own.
pub(super) struct Event(Result<Box<RawValue>, String>);

impl<'de> Deserialize<'de> for Event {
    fn deserialize<D: Deserializer<'de>>(event: D) -> Result<Self, D::Error> {
        Ok(Self(<Box<RawValue>>::deserialize(event).map_err(|error| error.to_string())))
    }
}

impl Event {
    fn text(self) -> Result<String, InvocationError> {
        self.0.map(|json| Box::<str>::from(json).into_string()).map_err(|reason| InvocationError {
            error_type: UNMARSHAL_ERROR.to_owned(),
            message: format!("the event is not JSON: {reason}"),
        })
    }
}

/// Calls a function with an event. Both are JSON texts, which the function's own types are read from and written to.
pub(super) async fn answer(
    function: LinkedLambda,
    state: Option<State>,
    event: LambdaEvent<Event>,
) -> Result<Box<RawValue>, Failed> {
    let LambdaEvent { payload, context } = event;
    let span = span(&context);
    let answer = match payload.text() {
        Ok(event) => {
            let invocation = function.invoke.call(event, told(context), state);
            blocking::wait(invocation, !function.invoke.is_async(), &span).await
        }
        Err(error) => Err(error),
    };
    #[cfg(feature = "lambda")]
    let answer = answer.inspect_err(|error| span.in_scope(|| super::logging::failed(error)));
    answer.map_err(Failed)
}

/// The span that `lambda_runtime::run` puts around an event, under the same names. Its layer would be 3 KB more of the program.
fn span(context: &lambda_runtime::Context) -> Span {
    tracing::info_span!(
        target: "lambda_runtime::layers::trace",
        "Lambda runtime invoke",
        requestId = context.request_id.as_str(),
        xrayTraceId = context.xray_trace_id.as_deref(),
        tenantId = context.tenant_id.as_deref(),
    )
}

fn told(given: lambda_runtime::Context) -> Context {
    let mut context = Context::default();
    context.request_id = given.request_id;
    context.invoked_function_arn = given.invoked_function_arn;
    context.deadline = given.deadline;
    context.function_name.clone_from(&given.env_config.function_name);
    context.function_version.clone_from(&given.env_config.version);
    context.memory_size = u32::try_from(given.env_config.memory).unwrap_or_default();
    context.log_group_name.clone_from(&given.env_config.log_group);
    context.log_stream_name.clone_from(&given.env_config.log_stream);
    context.xray_trace_id = given.xray_trace_id;
    context.client_context = given.client_context.and_then(|passed| serde_json::to_string(&passed).ok());
    context.tenant_id = given.tenant_id;
    let remaining = context.time_remaining();
    context.with_time_remaining(remaining)
}

/// Why an invocation failed. lambda_runtime logs what `Debug` says.
pub(super) struct Failed(InvocationError);

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
