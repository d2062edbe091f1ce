//! AWS Step Functions workflows in Rust: declared in source, checked by the compiler, emitted for the Serverless
//! Framework.
//!
//! Write Lambda functions with [`lambda`] and state machines with [`state_machine!`]:
//!
//! ```
//! use serde::{Deserialize, Serialize};
//! use sfn::{ErrorOutput, lambda, state_machine};
//!
//! #[derive(Serialize, Deserialize)]
//! pub struct Order {
//!     id: String,
//! }
//!
//! /// Calls the partner's API.
//! #[lambda(timeout = 30)]
//! async fn call_external_api(order: Order) -> Order {
//!     order
//! }
//!
//! /// Logs why an order failed.
//! #[lambda]
//! async fn log_error(error: ErrorOutput) {
//!     eprintln!("{error:?}");
//! }
//!
//! state_machine! {
//!     /// Creates an order through the partner's API.
//!     CreateOrder<Order, _> {
//!         CallExternalApi: Task(
//!             call_external_api,
//!             Retry(States::ALL, IntervalSeconds = 2, BackoffRate = 2.0, MaxAttempts = 4),
//!             Catch(States::ALL, Next = CatchAllFallback),
//!             End,
//!         ),
//!         CatchAllFallback: Task(log_error, End),
//!     }
//! }
//! # fn main() {}
//! ```
//!
//! A state is its ASL type called with its ASL fields, a Choice is an `if`, and names are identifiers. What is wrong is
//! said at `cargo check`, under the word that is wrong. A binary that links the library and calls `sfn_cli::main()`
//! writes the `serverless.yml`.
//!
//! # Features
//!
//! | feature | what it adds |
//! |---|---|
//! | `testing` | `sfn::testing`: machines in unit tests, with mocks and virtual time |
//! | `lambda` | `sfn::bootstrap()`: runs the functions on AWS Lambda, with log lines in JSON |
//! | `bootstrap` | the same without log lines |
//! | `bytes`, `chrono`, `rust_decimal`, `time`, `url`, `uuid` | [`Shape`] for the types of these crates |
//! | `registry` | `sfn::core::registry` has all that the macros register; `sfn-cli` and `testing` turn it on |
#![doc(html_no_source)]

pub use sfn_core::arn::{FunctionArn, MachineArn};
pub use sfn_core::lambda::{Context, ContextObject, ErrorNames, ErrorOutput, Lambda, Resource, StateMachine};

pub use sfn_core::lambda::context_object;
pub use sfn_core::shape::Shape;

/// The model, the field tables and the checks: what tools build upon.
pub use sfn_core as core;

/// Declares a function as a Lambda function.
///
/// The function stays as it is, so that tests call it. Beside it stands a type of the same name, which implements
/// [`Lambda`]: one `use` brings both, and a [`state_machine!`] names the function as the resource of a Task.
///
/// A Lambda function takes nothing, its input, or its input and a [`Context`], and what it shares between its invocations; it is `async` or not; it returns a
/// `Result` or a plain value. Input and output are serde types, which derive [`derive@Shape`] for the data to be checked; an
/// error declares its names with [`derive@ErrorNames`], or is a `Box<dyn Error + Send + Sync>`, which may have any.
///
/// The arguments are the [Serverless Framework's own](https://www.serverless.com/framework/docs/providers/aws/guide/functions)
/// keys of a function: `name`, `timeout` (seconds, 1 to 900), `memorySize` (MB, 128 to 10240), `environment(KEY = "…")`,
/// `events(…)`, `tags(…)`, `url`, `vpc(…)`, … The first paragraph of the doc comment is the function's `description`.
/// `crate = path` names this crate where it is re-exported.
///
/// **What is made once.** Clients and pools belong to a process, not to an event: `init = path` names a function that makes them, and
/// the Lambda function takes a reference to what it returns. That function is `async` or not, and returns what is shared or a
/// `Result` of it, whose error is `Display`. `sfn::bootstrap()` calls it before it asks for the first event; a failure is the
/// error `Runtime.InitError`. Functions with one `init` share nothing: each has a process of its own. In the local engine it is called
/// when the Lambda function is called first, for each by itself; a test gives one of its own with `sfn::testing::Test::state`.
///
/// ```
/// use sfn::{Context, lambda};
///
/// struct Clients {
///     rates: Vec<u64>,
/// }
///
/// impl Clients {
///     async fn connect() -> Result<Self, std::num::ParseIntError> {
///         Ok(Self { rates: vec!["7".parse()?, "19".parse()?] })
///     }
/// }
///
/// #[lambda(init = Clients::connect)]
/// async fn tax(cents: u64, clients: &Clients) -> u64 {
///     clients.rates.iter().max().map_or(0, |rate| cents * rate / 100)
/// }
///
/// #[lambda(init = Clients::connect, timeout = 30)]
/// async fn reduced_tax(cents: u64, context: Context, clients: &Clients) -> u64 {
///     println!("{} has {:?}", context.request_id, context.time_remaining());
///     clients.rates.iter().min().map_or(0, |rate| cents * rate / 100)
/// }
/// ```
///
/// **The execution** that calls is known where the definition says so: Step Functions passes only what stands in `Parameters` or
/// `Arguments`. `$$`, or `$states.context`, is a [`ContextObject`]:
///
/// ```
/// use serde::Deserialize;
/// use sfn::{ContextObject, Shape, lambda, state_machine};
///
/// #[derive(Deserialize, Shape)]
/// struct Asked {
///     question: String,
///     context: ContextObject,
/// }
///
/// /// Asks a person, who answers with the token.
/// #[lambda]
/// async fn ask(asked: Asked) {
///     let token = asked.context.task.map(|task| task.token);
///     println!("{} of {}: {token:?}", asked.question, asked.context.execution.name);
/// }
///
/// state_machine! {
///     Review<_> {
///         Ask: Task(
///             "arn:aws:states:::lambda:invoke.waitForTaskToken" as _,
///             Parameters = json!({ "FunctionName": ask::ARN, "Payload": { "question": "Is it right?", "context": $$ } }),
///             TimeoutSeconds = 3600,
///             End,
///         ),
///     }
/// }
/// ```
///
/// ```
/// use sfn::{ErrorNames, lambda};
/// use std::fmt;
///
/// #[derive(Debug, ErrorNames)]
/// enum PayError {
///     Declined,
/// }
///
/// impl fmt::Display for PayError {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         f.write_str("the card was declined")
///     }
/// }
///
/// /// Takes the money.
/// #[lambda(timeout = 10, memorySize = 256, environment(CURRENCY = "EUR"))]
/// fn pay(cents: u64) -> Result<u64, PayError> {
///     if cents > 10_000 { Err(PayError::Declined) } else { Ok(cents) }
/// }
///
/// assert_eq!(<pay as sfn::Lambda>::NAME, "pay");
/// assert!(pay(20_000).is_err());
/// ```
pub use sfn_macros::lambda;

/// Declares a state machine.
///
/// ```
/// # use sfn::{lambda, state_machine};
/// # #[lambda] fn resize(image: String) -> String { image }
/// # #[lambda] fn publish(images: Vec<String>) {}
/// state_machine! {
///     /// Publishes images.
///     #[asl(TimeoutSeconds = 300)]
///     #[serverless(type = EXPRESS)]
///     #[event(schedule(rate = "rate(1 hour)"))]
///     pub Publish<Vec<String>, _> {
///         Any: if IsPresent("$[0]") { Each } else { Nothing },
///         Each: Map(ItemProcessor { Task(resize, End) }, Next = Publish),
///         Publish: Task(publish, Retry(States::TaskFailed, MaxAttempts = 2), End),
///         Nothing: Succeed,
///     }
/// }
///
/// assert_eq!(<Publish as sfn::StateMachine>::NAME, "Publish");
/// ```
///
/// **The machine.** `Name<Input, Output> { … }` declares a type that implements [`StateMachine`]; `_` or nothing means
/// any JSON, and `_` says that it is meant. Its doc comment is the machine's `Comment`. The first state is `StartAt`.
/// `Name::ARN` is its ARN.
///
/// | attribute | what it holds |
/// |---|---|
/// | `#[asl(…)]` | `Comment`, `QueryLanguage`, `TimeoutSeconds`, `Version`; `crate = path` where this crate is re-exported |
/// | `#[serverless(…)]` | the keys of the [step-functions plugin](https://www.serverless.com/plugins/serverless-step-functions): `type`, `name`, `loggingConfig(…)`, `tracingConfig(…)`, `alarms(…)`, `notifications(…)`, `tags(…)`, … |
/// | `#[event(…)]` | what starts it: `schedule(…)`, `http(…)`, `eventBridge(…)`, `cloudwatchEvent(…)`; repeatable |
/// | `#[allow(…)]` | problems that are not to be told, by their codes: warnings, and errors that AWS takes and that show only when the state runs: `#[allow(no_timeout, undefined_variable)]` |
/// | `#[default(…)]` | `Retry`, `Catch`, `TimeoutSeconds`, `HeartbeatSeconds` for every state that may have the field and has none |
///
/// **States.** `Name: Type(Field = value, …)`, where `Type` is `Task`, `Pass`, `Wait`, `Choice`, `Succeed`, `Fail`,
/// `Parallel` or `Map`, and the fields are those of the Amazon States Language; `End` alone means `End = true`. A doc
/// comment is the state's `Comment`; `#[name = "…"]` gives it a name that is no Rust identifier. A Task that calls a
/// Lambda function may do without a name: it is named after the function, in PascalCase.
///
/// **A Task** begins with its resource: a [`lambda`] function, another state machine, or an ARN as a string. A machine is
/// started and waited for (`.sync:2`) with the Task's input, unless `Parameters = json!({ "Input": … })` (in JSONata
/// `Arguments`) says otherwise; the result is what `DescribeExecution` gives, its output in `$.Output`. Where an ARN stands
/// in JSON, `function::ARN` and `Machine::ARN` give it: `"FunctionName": ask_reviewer::ARN`.
///
/// **A Parallel** has a `Branch { … }` for each of its branches; **a Map** has an `ItemProcessor { … }`, and for a
/// distributed one `ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = STANDARD)`, `ItemReader(…)`, `ItemBatcher(…)` and
/// `ResultWriter(…)` beside it:
///
/// ```
/// # use sfn::{lambda, state_machine};
/// # #[lambda] fn charge(order: String) {}
/// # #[lambda] fn pack(item: String) {}
/// state_machine! {
///     Fulfil {
///         Both: Parallel(
///             Branch { Task(charge, End) },
///             Branch {
///                 EachItem: Map(ItemsPath = $.items, MaxConcurrency = 5, ItemProcessor { Task(pack, End) }, End),
///             },
///             Catch(States::ALL, ResultPath = $.error, Next = Failed),
///             Next = Done,
///         ),
///         Done: Succeed,
///         Failed: Fail(ErrorPath = $.error.Error, CausePath = $.error.Cause),
///     }
/// }
/// ```
///
/// **`Retry(errors, …)` and `Catch(errors, …)`** stand as often as needed. Errors are `States::Timeout`, a variant of a
/// type with [`derive@ErrorNames`], a string, or a list of these.
///
/// **A Choice is an `if`**: `if StringEquals($.status, "done") && !IsPresent($.error) { Done } else { Wait }`, with any
/// comparator of ASL, or with a JSONata string; before the target, `{ Assign = json!({ … }); Target }` gives the rule's
/// other fields. A rule that Rust's operators cannot say (a nested one with a `Comment`, a list with one entry) is a condition
/// in JSON: `if json!({ "And": […] }) && !IsPresent($.error) { … }`. A Choice with fields of its own is `Choice(Field = value, if …)`. In JSON, the rules can be given as ASL
/// has them: `Choice(Choices = json!([…]), Default = Name)`. So can the machines inside a state, where they have more than
/// states and a doc comment: `Branches = json!([…])`, `ItemProcessor = json!({ … })`.
///
/// **Paths are written bare**: `ItemsPath = $.user_ids`, `$$.Execution.Id`, `$.lines[*].price`. What is no Rust token (a
/// filter, say) is a string. In `json!`, `"key": $.a` is what ASL writes as `"key.$": "$.a"`; so is a call of an
/// intrinsic function, `States::Format("{}!", $.a)`.
///
/// **The data** is followed by rustc from state to state, where the types derive [`derive@Shape`]: what reaches a function must be
/// what it takes, a path must lead to a field, an `ItemsPath` to a list, a comparison must be able to hold, an error name must be
/// one that the function has, and the machine's ends must give its `Output`. A Choice narrows: behind `IsPresent($.a)` the field is
/// there, behind `StringEquals($.kind, "card")` the enum is that variant. What is wrong is error `E0080`, under the path or the
/// function. Where nothing is known of what is read, the warning `unchecked_data` says so. A type can be stated: `as Type` behind a
/// resource is what it gives, behind a target what flows there, and `as _` is any JSON:
///
/// ```
/// # use serde::{Deserialize, Serialize};
/// # use sfn::{Shape, lambda, state_machine};
/// #[derive(Serialize, Deserialize, Shape)]
/// struct Found {
///     #[serde(rename = "Count")]
///     count: u32,
/// }
/// # #[lambda] fn report(count: u32) {}
///
/// state_machine! {
///     Inventory<_> {
///         Count: Task(
///             "arn:aws:states:::aws-sdk:dynamodb:scan" as Found,
///             Arguments = json!({ "TableName": "articles", "Select": "COUNT" }),
///             QueryLanguage = JSONata,
///             Next = Report,
///         ),
///         Report: Task(report, InputPath = $.Count, End),
///     }
/// }
/// ```
///
/// **JSONata** is for a machine, or a state, that says `QueryLanguage = JSONata`: a string `"{% … %}"` is an expression. It is
/// read where it is written, as JSONata 2.0.6 reads it, which AWS runs: its syntax, its functions and what they take, and
/// that `$states.result` and `$states.errorOutput` stand where there is one. The caret in the message is below what is wrong:
///
/// ```compile_fail
/// # use sfn::state_machine;
/// state_machine! {
///     #[asl(QueryLanguage = JSONata)]
///     Total {
///         // error: JSONata has no operator `==`
///         Sum: Pass(Output = "{% $sum($states.input.prices) == 1 %}", End),
///     }
/// }
/// ```
///
/// **Variables**, in both query languages, are set by `Assign = json!({ … })` and read as `$name`. Each is followed through
/// the machine: one that nothing before the state assigns is an error; one that some ways to it do not assign is a warning
/// that names such a way.
///
/// **Constants and expressions** may stand for a value: `TimeoutSeconds = LIMIT`, `"url": format!("{BASE}/orders")`. rustc
/// checks their types; what they are is known when the file is emitted, and checked again then. (`json!` belongs to the
/// language here: nothing needs to be imported.) Where a field takes a word, such as `Mode = DISTRIBUTED`, a bare word is the
/// language's; a constant is named by its path: `Mode = self::MODE`. `TimeoutSeconds = "${Timeout}"` is a number that
/// deployment puts there.
///
/// `Input` and `Output` are what the machine is declared to take and give ([`StateMachine::Input`]); what flows from state
/// to state is compared with them.
pub use sfn_macros::state_machine;

/// Declares the error names of a type, as `Retry` and `Catch` see them.
///
/// Each variant is named after itself; `#[error_name("…")]` gives it another name, `#[error_name(prefix = "…")]` on the
/// enum begins all of them. A struct has one name. Names that begin with `States.` are AWS's own. The error is `Display`, by
/// hand or with `thiserror`: its text is the error's cause.
///
/// ```
/// use sfn::ErrorNames;
/// use std::fmt;
///
/// #[derive(Debug, ErrorNames)]
/// #[error_name(prefix = "Api.")]
/// enum ApiError {
///     Busy,
///     #[error_name("Refused")]
///     Refused { reason: String },
/// }
///
/// impl fmt::Display for ApiError {
///     fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
///         match self {
///             Self::Busy => f.write_str("the partner is busy"),
///             Self::Refused { reason } => write!(f, "refused: {reason}"),
///         }
///     }
/// }
///
/// assert_eq!(ApiError::Busy.error_name(), "Api.Busy");
/// assert_eq!(ApiError::Refused { reason: String::new() }.error_name(), "Refused");
/// ```
pub use sfn_macros::ErrorNames;

/// Says what JSON a type is written as and read from, by serde's attributes ([`trait@Shape`]).
///
/// It stands beside serde's derives, on each type that flows through a [`state_machine!`]:
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use sfn::Shape;
///
/// #[derive(Serialize, Deserialize, Shape)]
/// #[serde(rename_all = "camelCase")]
/// pub struct Order {
///     order_id: String,
///     lines: Vec<Line>,
///     #[serde(skip_serializing_if = "Option::is_none")]
///     coupon: Option<String>,
/// }
///
/// #[derive(Serialize, Deserialize, Shape)]
/// pub struct Line {
///     article: String,
///     count: u32,
/// }
///
/// #[derive(Serialize, Deserialize, Shape)]
/// #[serde(tag = "kind")]
/// pub enum Payment {
///     Card { number: String },
///     Invoice,
/// }
/// ```
///
/// serde's attributes are all it reads: names (`rename`, `rename_all`, `rename_all_fields`, `alias`), forms of enums (`tag`,
/// `content`, `untagged`, `other`), what may be absent (`default`, `skip…`, `skip_serializing_if`), `flatten`,
/// `transparent`, `from`, `try_from`, `into`, `deny_unknown_fields`. What a function of your own writes or reads (`with`,
/// `serialize_with`, `deserialize_with`) is unknown unless you say it:
///
/// | attribute | where | meaning |
/// |---|---|---|
/// | `#[shape(as = Type)]` | a type, a field, a variant | its JSON is that of `Type` |
/// | `#[shape(any)]` | a type, a field, a variant | any JSON, on purpose: nothing is checked |
/// | `#[shape(crate = path)]` | a type | names this crate where it is re-exported |
///
/// ```
/// use serde::{Deserialize, Serialize};
/// use sfn::Shape;
///
/// # mod as_text {
/// #     use serde::{Deserialize, Deserializer, Serializer};
/// #     pub fn serialize<S: Serializer>(cents: &u64, to: S) -> Result<S::Ok, S::Error> { to.serialize_str(&cents.to_string()) }
/// #     pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<u64, D::Error> {
/// #         String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
/// #     }
/// # }
/// # #[derive(Serialize, Deserialize)]
/// # pub struct Foreign;
/// #[derive(Serialize, Deserialize, Shape)]
/// pub struct Bill {
///     /// A module that writes and reads it as a string.
///     #[serde(with = "as_text")]
///     #[shape(as = String)]
///     cents: u64,
///     /// A type of another crate, which derives no `Shape`.
///     #[shape(any)]
///     details: Foreign,
/// }
/// ```
///
/// The types of the standard library and of `serde_json` have a `Shape`. So have those of other crates, with the feature of
/// the crate's name:
///
/// | feature | types | JSON |
/// |---|---|---|
/// | `bytes` | `Bytes`, `BytesMut` | a list of numbers |
/// | `chrono` | `DateTime` | a string, a timestamp as Step Functions has it |
/// | | `NaiveDateTime`, `NaiveDate`, `NaiveTime`, `Weekday`, `Month` | a string |
/// | `rust_decimal` | `Decimal` | a string (without its features `serde-float` and `serde-arbitrary-precision`) |
/// | `time` | `OffsetDateTime`, `Date`, `Time`, `Duration`, … | a string of its own form, no timestamp; turns on `time/serde-human-readable`, without which they would be lists |
/// | `url` | `Url` | a string |
/// | `uuid` | `Uuid` | a string |
///
/// A type parameter that the JSON depends on must have a `Shape` too, which the derive demands. A generic type that holds
/// itself is unknown where it does.
pub use sfn_macros::Shape;

#[cfg(feature = "bootstrap")]
pub mod bootstrap;
#[cfg(feature = "bootstrap")]
pub use bootstrap::bootstrap;

/// With the feature `testing`, which belongs among the `[dev-dependencies]`:
///
/// ```
/// # use serde::{Deserialize, Serialize};
/// # use sfn::{ErrorNames, lambda, state_machine};
/// # use std::time::Duration;
/// # #[derive(Debug, Serialize, Deserialize)]
/// # struct Order { id: String }
/// # #[derive(Debug, PartialEq, Serialize, Deserialize)]
/// # struct Receipt { reference: String }
/// # #[derive(Debug, thiserror::Error, ErrorNames)]
/// # enum ApiError {
/// #     #[error("busy")]
/// #     Busy,
/// # }
/// # #[lambda]
/// # async fn call_external_api(order: Order) -> Result<Receipt, ApiError> { Ok(Receipt { reference: order.id }) }
/// # state_machine! {
/// #     CreateOrder<Order, Receipt> {
/// #         Task(call_external_api, Retry(States::ALL, IntervalSeconds = 2, BackoffRate = 2.0, MaxAttempts = 4), End),
/// #     }
/// # }
/// use sfn::testing::StateMachineExt;
///
/// # /*
/// #[tokio::test]
/// # */
/// async fn a_busy_partner_is_asked_again() {
///     let run = CreateOrder::test()
///         .mock(call_external_api, |_| Err(ApiError::Busy)).times(2)
///         .mock(call_external_api, |order| Ok(Receipt { reference: format!("P-{}", order.id) }))
///         .run(Order { id: "A-1".to_owned() })
///         .await;
///
///     assert_eq!(run.output(), Receipt { reference: "P-A-1".to_owned() });
///     assert_eq!(run.attempts("CallExternalApi"), 3);
///     assert_eq!(run.duration(), Duration::from_secs(2 + 4));
/// }
/// # tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap().block_on(a_busy_partner_is_asked_again());
/// ```
#[cfg(feature = "testing")]
pub use sfn_local::testing;

/// What generated code names; not for use by hand.
#[doc(hidden)]
pub use sfn_core::private as __private;

/// The README's Rust compiles.
#[cfg(doctest)]
#[doc = include_str!("../README.md")]
struct Readme;
