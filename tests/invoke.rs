//! Lambda functions of every signature, called through the registry.
#![expect(clippy::expect_used, clippy::panic, clippy::unwrap_used, reason = "a test")]

use serde::{Deserialize, Serialize};
use sfn::core::lambda::{InvocationError, State};
use sfn::core::registry::{self, LambdaRegistration};
use sfn::{Context, ErrorNames, lambda};
use std::any::TypeId;
use std::fmt;
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::task::{Poll, Waker};

#[derive(Debug, ErrorNames)]
#[error_name(prefix = "Pay.")]
enum PayError {
    Declined { cents: u64 },
}

impl fmt::Display for PayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self::Declined { cents } = self;
        write!(f, "{cents} cents were declined")
    }
}

#[derive(Debug, Serialize, Deserialize)]
struct Order {
    id: String,
    cents: u64,
}

type Result<T, E = PayError> = std::result::Result<T, E>;

#[lambda]
fn nothing() {}

#[lambda]
async fn nothing_later() -> &'static str {
    "done"
}

#[lambda]
fn plain(order: Order) -> Option<String> {
    Some(order.id)
}

#[lambda]
async fn pay(order: Order) -> std::result::Result<u64, PayError> {
    if order.cents > 100 { Err(PayError::Declined { cents: order.cents }) } else { Ok(order.cents) }
}

#[lambda]
fn aliased(cents: u64, context: Context) -> Result<String> {
    if cents > 100 { Err(PayError::Declined { cents }) } else { Ok(context.request_id) }
}

#[lambda]
async fn any_error(
    value: serde_json::Value,
    _context: Context,
) -> Result<(), Box<dyn std::error::Error + Send + Sync>> {
    Err(format!("what is {value}?").into())
}

#[lambda]
async fn panics(order: Order) -> u64 {
    let order: Option<Order> = Some(order).filter(|order| order.cents == 0);
    order.expect("an order over nothing").cents
}

/// What some functions share.
struct Clients {
    currency: &'static str,
}

impl Clients {
    fn new() -> Self {
        Self { currency: "EUR" }
    }

    async fn connect() -> std::result::Result<Self, std::num::ParseIntError> {
        "7".parse::<u32>().map(|_| Self::new())
    }

    async fn waits() -> Self {
        Self::new()
    }

    fn may_fail() -> std::result::Result<Self, String> {
        Err("no route to the bank".to_owned())
    }
}

#[lambda(init = Clients::new)]
fn behind_the_input(cents: u64, clients: &Clients) -> String {
    format!("{cents} {}", clients.currency)
}

#[lambda(init = Clients::connect, timeout = 3)]
async fn between(cents: u64, clients: &Clients, context: Context) -> String {
    format!("{cents} {} {}", clients.currency, context.request_id)
}

#[lambda(init = Clients::waits)]
async fn last(cents: u64, context: Context, clients: &Clients) -> String {
    format!("{cents} {} {}", clients.currency, context.request_id)
}

#[lambda(init = Clients::waits)]
fn alone(clients: &Clients) -> String {
    clients.currency.to_owned()
}

#[lambda(init = Clients::may_fail)]
fn never_called(_cents: u64, _clients: &Clients) {}

#[lambda(init = Clients::may_fail)]
fn nor_this(_cents: u64, _clients: &Clients) {}

fn call(name: &str, event: &str) -> std::result::Result<String, InvocationError> {
    let function = registry::lambdas().into_iter().find(|function| function.name == name).unwrap();
    let mut context = Context::default();
    context.request_id = "r-1".to_owned();
    let mut call = pin!(function.invoke.call(event.to_owned(), context, state(function)));
    match call.as_mut().poll(&mut std::task::Context::from_waker(Waker::noop())) {
        Poll::Ready(answer) => answer.map(|output| output.get().to_owned()),
        Poll::Pending => panic!("`{name}` waits"),
    }
}

/// The state of a function, as the bootstrap makes it.
fn state(function: &LambdaRegistration) -> Option<State> {
    let mut made = pin!(function.init?.make());
    match made.as_mut().poll(&mut std::task::Context::from_waker(Waker::noop())) {
        Poll::Ready(state) => Some(state.unwrap()),
        Poll::Pending => panic!("the state of `{}` waits", function.name),
    }
}

fn fails(name: &str, event: &str) -> String {
    call(name, event).unwrap_err().to_string()
}

#[test]
fn a_function_of_any_signature_is_called() {
    let order = r#"{"id":"a","cents":7}"#;
    assert_eq!(call("nothing", "{}").unwrap(), "null");
    assert_eq!(call("nothing_later", "{}").unwrap(), r#""done""#);
    assert_eq!(call("plain", order).unwrap(), r#""a""#);
    assert_eq!(call("pay", order).unwrap(), "7");
    assert_eq!(call("aliased", "7").unwrap(), r#""r-1""#);
}

#[test]
fn an_error_has_its_declared_name_and_its_text() {
    assert_eq!(fails("pay", r#"{"id":"a","cents":700}"#), "Pay.Declined: 700 cents were declined");
    assert_eq!(fails("aliased", "101"), "Pay.Declined: 101 cents were declined");
    assert_eq!(fails("any_error", "[1]"), "Error: what is [1]?");
    assert_eq!(fails("panics", r#"{"id":"a","cents":7}"#), "Runtime.Panic: an order over nothing");
}

#[test]
fn an_event_that_does_not_fit_is_told_with_its_path() {
    let expected = "Runtime.UnmarshalError: the event is not what the function takes: \
                    `$.cents`: invalid type: string \"7\", expected u64";
    assert_eq!(fails("plain", r#"{"id":"a","cents":"7"}"#), expected);
}

#[test]
fn a_function_takes_its_state_wherever_it_stands() {
    assert_eq!(call("behind_the_input", "7").unwrap(), r#""7 EUR""#);
    assert_eq!(call("between", "7").unwrap(), r#""7 EUR r-1""#);
    assert_eq!(call("last", "7").unwrap(), r#""7 EUR r-1""#);
    assert_eq!(call("alone", "{}").unwrap(), r#""EUR""#);
}

#[test]
fn a_state_is_known_by_its_type_and_may_not_be_made() {
    let init = |name: &str| registry::lambdas().into_iter().find(|function| function.name == name).unwrap().init;
    let init = |name| init(name).unwrap();
    assert_eq!(init("last").state(), TypeId::of::<Clients>());
    let mut made = pin!(init("never_called").make());
    let Poll::Ready(Err(error)) = made.as_mut().poll(&mut std::task::Context::from_waker(Waker::noop())) else {
        panic!("it waits, or is there");
    };
    assert_eq!(error.to_string(), "Runtime.InitError: no route to the bank");
}

#[test]
fn a_call_without_the_state_is_an_error() {
    let function = registry::lambdas().into_iter().find(|function| function.name == "alone").unwrap();
    let mut call = pin!(function.invoke.call("{}".to_owned(), Context::default(), Some(Arc::new(5))));
    let Poll::Ready(Err(error)) = call.as_mut().poll(&mut std::task::Context::from_waker(Waker::noop())) else {
        panic!("it waits, or answers");
    };
    assert!(error.to_string().starts_with("Runtime.InitError: the function was called without its state"), "{error}");
}
