//! Lambda functions of this program, run in process.

use super::handler_thread::HandlerThreads;
use super::lambda::Caller;
use super::on_thread::Runner;
use super::resource::{function_name, is_id};
use super::states::States;
use super::{BoxFuture, Call, Reply, Tasks, poll_within};
use crate::clock::later;
use crate::failure::Failure;
use crate::json::{SmolStr, Value};
use crate::payload::Payload;
use futures_util::future::{Either, select};
use heck::ToKebabCase;
use sfn_core::json;
use sfn_core::lambda::{Context, InvocationError};
use sfn_core::registry::{self, LambdaRegistration};
use std::any::TypeId;
use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

/// How long a function may take that says nothing of it, in seconds: the Serverless Framework's default.
const DEFAULT_TIMEOUT: u64 = 6;
/// How much memory it has then, in MB, likewise.
const DEFAULT_MEMORY_SIZE: u64 = 1024;

/// The Lambda functions that the program declares with `#[lambda]`.
///
/// A call names a function by its id, by its name in Rust or by an ARN that ends in it; `write_report`, `write-report` and
/// `shop-dev-write_report` are one name. What a function fails with has its declared name as the error, and Lambda's JSON text
/// of it as the cause. A panic is an error too (`Runtime.Panic`).
///
/// A function that takes longer than its `timeout` is stopped with `Sandbox.Timedout`, as Lambda stops it; the timeout of the state
/// stops it too. Nothing can stop a thread: one that a function blocks is left behind with it. What the function returns later is
/// dropped, and a loop without end keeps a processor busy until the process ends.
///
/// Functions, and what their `init` makes, are polled on threads of their own, in the runtime of tokio of whoever runs the execution, but
/// without its thread-local values. The threads are begun when they are needed, called as the one that asks for them, and end with
/// the last copy of this. The execution stands still until a function has been polled, so that the order of events is the same in each
/// run. It goes on beside a function that blocks its thread for longer than the clock has patience
/// ([`Clock::patience_for_blocking`](crate::clock::Clock::patience_for_blocking)). A client that blocks on a runtime of its own works in an
/// `init` and in a function that is not `async`, and panics in one that is, as on AWS Lambda. A function that blocks until something
/// happens on the caller's own runtime, such as a task that it has spawned there, needs one of several threads
/// (`#[tokio::test(flavor = "multi_thread")]`): the only thread of the other kind stands still with the execution.
///
/// Where the system has no thread for a function, it fails with `Lambda.TooManyRequestsException`, as Lambda says it.
///
/// What a function shares between its invocations (`#[lambda(init = …)]`) is made when it is first called, once for all copies of this.
/// Each function has one of its own, as on Lambda, where each is a process.
#[derive(Clone, Debug)]
pub struct Registered {
    functions: Vec<&'static LambdaRegistration>,
    /// Their places, by id and by what they are called here.
    places: HashMap<SmolStr, usize>,
    states: States,
    threads: HandlerThreads,
}

impl Registered {
    /// All functions that the program links.
    #[must_use]
    pub fn all() -> Self {
        let functions = registry::lambdas();
        let names = |id: &'static str| [SmolStr::new_static(id), crate::registered::function_name(id)];
        let places = functions.iter().enumerate();
        let places = places.flat_map(|(place, lambda)| names(lambda.id).map(|name| (name, place))).collect();
        Self { functions, places, states: States::default(), threads: HandlerThreads::default() }
    }

    /// Gives all functions that take a `&T` this one, instead of what `init` makes.
    #[must_use]
    pub fn with_state<T: Send + Sync + 'static>(mut self, state: T) -> Self {
        self.states.give(state);
        self
    }

    /// Whether a function takes a `&T`.
    pub(crate) fn takes<T: 'static>(&self) -> bool {
        let mut inits = self.functions.iter().filter_map(|function| function.init);
        inits.any(|init| init.state() == TypeId::of::<T>())
    }

    async fn invoke(
        &self,
        call: &Call,
        function: &LambdaRegistration,
        context: Context,
        runner: Runner<'_>,
    ) -> Result<String, InvocationError> {
        let state = self.states.get(function, runner).await?;
        let event = call.event().text().to_owned();
        let invocation = function.invoke.call(event, context, state);
        let output = runner.run(!function.invoke.is_async(), invocation).await?;
        Ok(Box::<str>::from(output).into_string())
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
            let caller = match call.caller() {
                Ok(caller) => caller,
                Err(refused) => return refused.into(),
            };
            let limits = Limits::of(function);
            let until = later(call.time(), call.timeout.map_or(limits.timeout, |state| state.min(limits.timeout)));
            let runner = Runner { threads: &self.threads, link: &call.link, until };
            let mut invocation = pin!(self.invoke(&call, function, context(&call, &limits, caller), runner));
            // `None`: it has blocked its thread for longer than that, and what it answers now is too late.
            let invocation = poll_fn(|cx| match poll_within(invocation.as_mut(), cx, limits.timeout) {
                Some(polled) => polled.map(Some),
                None => Poll::Ready(None),
            });
            // The function is at work meanwhile: the clock gives it the real time that its timeout has.
            let invoked = match select(invocation, call.link.after(limits.timeout)).await {
                Either::Left((Some(invoked), _)) => invoked,
                Either::Left((None, timer)) => {
                    call.link.until(timer).await;
                    Err(timed_out(&call, limits.timeout))
                }
                Either::Right(_) => Err(timed_out(&call, limits.timeout)),
            };
            match invoked {
                Ok(output) => match Payload::parse(output) {
                    Ok(output) => call.returned(output),
                    Err(error) => Failure::runtime(format!("the function's output is no JSON: {error}")).into(),
                },
                Err(error) => function_failure(&error).into(),
            }
        })
    }
}

/// What Step Functions makes of a function's error: its cause is the JSON text that the deployed program answers with.
pub(crate) fn function_failure(error: &InvocationError) -> Failure {
    let InvocationError { error_type, message } = error;
    let cause = Value::from_iter([
        ("errorType", Value::from(error_type.as_str())),
        ("errorMessage", Value::from(message.as_str())),
    ]);
    Failure::new(error_type.as_str(), cause.to_text())
}

/// What a function may take.
struct Limits {
    timeout: Duration,
    /// In MB.
    memory_size: u32,
}

impl Limits {
    /// By the options of a function.
    fn of(function: &LambdaRegistration) -> Self {
        let options = function.options.fill().ok();
        let whole = |key: &str| options.as_ref()?.get(key).and_then(json::Value::as_u64);
        Self {
            timeout: Duration::from_secs(whole("timeout").unwrap_or(DEFAULT_TIMEOUT)),
            memory_size: whole("memorySize").unwrap_or(DEFAULT_MEMORY_SIZE).try_into().unwrap_or(u32::MAX),
        }
    }
}

/// What Lambda says of a function that it stops. Source: docs.aws.amazon.com, "Troubleshoot invocation issues in Lambda", 2026.
fn timed_out(call: &Call, timeout: Duration) -> InvocationError {
    let (request, seconds) = (call.request_id(), timeout.as_secs());
    let message = format!("RequestId: {request} Error: Task timed out after {seconds}.00 seconds");
    InvocationError { error_type: "Sandbox.Timedout".to_owned(), message }
}

fn context(call: &Call, limits: &Limits, caller: Caller) -> Context {
    let Limits { timeout, memory_size } = *limits;
    let named = call.function().unwrap_or_default();
    let name = function_name(named).rsplit("::").next().unwrap_or_default();
    let mut context = Context::default();
    context.request_id = call.request_id();
    context.invoked_function_arn = named.to_owned();
    let now = u64::try_from(call.now.as_millisecond()).unwrap_or_default();
    context.deadline = now.saturating_add(u64::try_from(timeout.as_millis()).unwrap_or(u64::MAX));
    context.function_name = name.to_owned();
    context.function_version = "$LATEST".to_owned();
    context.memory_size = memory_size;
    context.log_group_name = format!("/aws/lambda/{name}");
    Caller { client_context: context.client_context, tenant_id: context.tenant_id } = caller;
    context.with_time_remaining(timeout)
}
