//! Lambda functions of this program, run in process.

use super::resource::{function_name, is_id};
use super::{BoxFuture, Call, Reply, Tasks};
use crate::failure::Failure;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use heck::ToKebabCase;
use sfn_core::json;
use sfn_core::lambda::{Context, InvocationError};
use sfn_core::registry::{self, LambdaRegistration};
use std::collections::HashMap;

/// How long a function may take that says nothing of it, in seconds: the Serverless Framework's default.
const DEFAULT_TIMEOUT: u64 = 6;

/// The Lambda functions that the program declares with `#[lambda]`.
///
/// A call names a function by its id, by its name in Rust or by an ARN that ends in it; `write_report`, `write-report` and
/// `shop-dev-write_report` are one name. What a function fails with has its declared name as the error, and Lambda's JSON text
/// of it as the cause. A panic is an error too (`Runtime.Panic`).
#[derive(Clone, Debug)]
pub struct Registered {
    functions: Vec<&'static LambdaRegistration>,
    /// Their places, by id and by what they are called here.
    places: HashMap<SmolStr, usize>,
}

impl Registered {
    /// All functions that the program links.
    #[must_use]
    pub fn all() -> Self {
        let functions = registry::lambdas();
        let names = |id: &'static str| [SmolStr::new_static(id), crate::registered::function_name(id)];
        let places = functions.iter().enumerate();
        let places = places.flat_map(|(place, lambda)| names(lambda.id).map(|name| (name, place))).collect();
        Self { functions, places }
    }

    /// The function that a call names.
    fn find(&self, call: &Call) -> Option<&'static LambdaRegistration> {
        self.named(call.function()?)
    }

    /// The function that a text names.
    pub(crate) fn named(&self, text: &str) -> Option<&'static LambdaRegistration> {
        let name = function_name(text);
        match self.places.get(name) {
            Some(place) => self.functions.get(*place).copied(),
            None if is_id(name) => None,
            None => self.find_similar(&name.to_kebab_case()),
        }
    }

    fn find_similar(&self, name: &str) -> Option<&'static LambdaRegistration> {
        let names = || self.functions.iter().map(|lambda| (*lambda, lambda.name.to_kebab_case()));
        let whole = names().find(|(_, own)| *own == name);
        // Serverless puts service and stage before it: the longest name is meant.
        let ends = |own: &str| name.strip_suffix(own).is_some_and(|before| before.ends_with('-'));
        let longest = || names().filter(|(_, own)| ends(own)).max_by_key(|(_, own)| own.len());
        whole.or_else(longest).map(|(lambda, _)| lambda)
    }
}

impl Default for Registered {
    fn default() -> Self {
        Self::all()
    }
}

impl Tasks for Registered {
    fn answers(&self, call: &Call) -> bool {
        self.find(call).is_some()
    }

    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        let Some(function) = self.find(&call) else { return super::Unanswered.call(call) };
        Box::pin(async move {
            let invocation = function.invoke.call(call.event().text().to_owned(), context(&call, function));
            match invocation.await {
                Ok(output) => match Payload::parse(output) {
                    Ok(output) => call.returned(output),
                    Err(error) => Failure::runtime(format!("the function's output is no JSON: {error}")).into(),
                },
                Err(error) => function_failure(&error).into(),
            }
        })
    }
}

/// What Step Functions makes of a function's error.
pub(crate) fn function_failure(error: &InvocationError) -> Failure {
    let InvocationError { error_type, message } = error;
    let cause = Value::from_iter([
        ("errorMessage", Value::from(message.as_str())),
        ("errorType", Value::from(error_type.as_str())),
    ]);
    Failure::new(error_type.as_str(), cause.to_text())
}

fn context(call: &Call, function: &LambdaRegistration) -> Context {
    let options = function.options.fill().ok();
    let timeout = options.as_ref().and_then(|options| options.get("timeout")).and_then(json::Value::as_u64);
    let mut context = Context::default();
    context.request_id = call.request_id();
    context.invoked_function_arn = call.function().unwrap_or_default().to_owned();
    let now = u64::try_from(call.now.as_millisecond()).unwrap_or_default();
    context.deadline = now.saturating_add(timeout.unwrap_or(DEFAULT_TIMEOUT).saturating_mul(1000));
    context
}
