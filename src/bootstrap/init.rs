//! The init phase: what happens before the first event is asked for.

use super::{Error, blocking, function};
use lambda_runtime::Diagnostic;
use lambda_runtime_api_client::body::Body;
use lambda_runtime_api_client::{PooledClient, build_request};
use sfn_core::lambda::{InvocationError, State};
use sfn_core::registry::LinkedLambda;
use std::env;
use std::time::Duration;
use tokio::time::timeout;
use tracing::Span;

/// Without these, or with values of another form, lambda_runtime panics.
const NEEDED: [&str; 4] = [
    "AWS_LAMBDA_RUNTIME_API",
    "AWS_LAMBDA_FUNCTION_NAME",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE",
    "AWS_LAMBDA_FUNCTION_VERSION",
];

/// How long Lambda may take to hear that the function cannot start: `cargo lambda watch` never answers.
const LONGEST_REPORT: Duration = Duration::from_secs(2);

/// Checks that the process runs where Lambda functions do.
pub(super) fn environment() -> Result<(), Error> {
    NEEDED.into_iter().find(|name| !is_given(name)).map_or(Ok(()), |name| Err(Error::Environment(name)))
}

#[inline(never)]
fn is_given(name: &str) -> bool {
    env::var(name).is_ok_and(|value| match name {
        "AWS_LAMBDA_RUNTIME_API" => is_address(&value),
        "AWS_LAMBDA_FUNCTION_MEMORY_SIZE" => value.parse::<i32>().is_ok(),
        _ => true,
    })
}

/// Whether it is a text that an address can be; what is none Lambda does not set.
fn is_address(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_graphic())
}

/// The function that is served, with what it shares between its invocations.
pub(super) async fn ready() -> Result<(LinkedLambda, Option<State>), InvocationError> {
    let function = function::chosen()?;
    let state = match function.init {
        Some(init) => Some(blocking::wait(init.make(), true, &Span::none()).await?),
        None => None,
    };
    Ok((function, state))
}

/// Tells Lambda, and the log, that the function cannot start.
pub(super) async fn failed(error: InvocationError) -> Error {
    #[cfg(feature = "lambda")]
    super::logging::failed(&error);
    match report(&error).await {
        Ok(()) => Error::Init(error),
        Err(reason) => Error::Unreported(error, reason),
    }
}

async fn report(error: &InvocationError) -> Result<(), lambda_runtime::Error> {
    let InvocationError { error_type, message } = error.clone();
    let body = serde_json::to_vec(&Diagnostic { error_type, error_message: message })?;
    // Parsed here, as lambda_runtime parses its own: the methods of the builder would each be compiled once more.
    let mut request = build_request().body(Body::from(body))?;
    *request.method_mut() = "POST".parse()?;
    *request.uri_mut() = "/2018-06-01/runtime/init/error".parse()?;
    let header = "Lambda-Runtime-Function-Error-Type".parse()?;
    request.headers_mut().extend([(Some(header), error.error_type.parse()?)]);
    let client = PooledClient::builder().build();
    let status = timeout(LONGEST_REPORT, client.call(request)).await??.status();
    if status.is_success() { Ok(()) } else { Err(format!("it answers {status}").into()) }
}
