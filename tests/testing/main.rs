//! Tests of machines, and what they say where they are wrong.

use serde_json::json;
use sfn::testing::{Failure, MockConfig, Outcome, StateMachineExt, TaskTokens, failure};
use sfn::{Context, ContextObject, ErrorNames, Shape, lambda, state_machine};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

#[derive(Debug, serde::Serialize, thiserror::Error, ErrorNames)]
enum PayError {
    #[error("declined")]
    Declined,
}

#[lambda(timeout = 3)]
async fn pay(cents: u64) -> u64 {
    cents
}

#[lambda]
fn check(cents: u64, _context: Context) -> Result<u64, PayError> {
    if cents == 0 { Err(PayError::Declined) } else { Ok(cents) }
}

/// A function that never returns.
#[lambda]
async fn hang(_cents: u64) {
    std::future::pending().await
}

#[lambda]
async fn fall(cents: u64) -> u64 {
    assert!(cents > 1000, "not enough: {cents}");
    cents
}

state_machine! {
    Shop<u64, u64> {
        Check: Task(check, Next = Pay),
        Pay: Task(pay, Retry(States::TaskFailed, IntervalSeconds = 1, MaxAttempts = 1), End),
    }
}

/// What functions share.
#[derive(Debug)]
struct Rates {
    percent: u64,
    made: &'static AtomicU32,
}

static MADE: AtomicU32 = AtomicU32::new(0);

impl Rates {
    async fn fetch() -> Result<Self, String> {
        MADE.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        Ok(Self { percent: 20, made: &MADE })
    }
}

#[lambda(init = Rates::fetch)]
async fn tax(cents: u64, rates: &Rates) -> u64 {
    assert_eq!(rates.made.load(Ordering::Relaxed), 1);
    cents * rates.percent / 100
}

#[lambda(init = Rates::fetch, memorySize = 512)]
async fn gross(cents: u64, rates: &Rates, context: Context) -> Vec<String> {
    let remaining = context.time_remaining();
    assert!(remaining <= Duration::from_secs(6) && remaining > Duration::from_secs(1));
    vec![
        (cents * (100 + rates.percent) / 100).to_string(),
        format!("{} {} {}", context.function_name, context.function_version, context.memory_size),
        context.log_group_name,
    ]
}

#[derive(serde::Deserialize, Shape)]
struct Called {
    cents: u64,
    context: ContextObject,
}

/// From where it is called.
#[lambda]
fn caller(called: Called) -> String {
    let ContextObject { execution, state, state_machine, task, map } = called.context;
    assert_eq!((execution.input, state.retry_count), (json!([3, 4]), Some(0)));
    assert!(task.is_none() && execution.redrive_count == Some(0) && execution.start_time == state.entered_time);
    let item = map.map(|map| (map.item.value, map.item.source, map.item.index));
    let (value, source, index) = item.unwrap_or_default();
    assert_eq!((value, source.as_deref()), (json!(called.cents), Some("STATE_DATA")));
    format!("{} {} {} {index}", execution.name, state_machine.name, state.name)
}

state_machine! {
    Callers<Vec<u64>, Vec<Vec<String>>> {
        Each: Map(
            ItemProcessor {
                Both: Parallel(
                    Branch { Path: Task(caller, Parameters = json!({ "cents": $, "context": $$ }), End) },
                    Branch {
                        Expression: Task(
                            caller,
                            QueryLanguage = JSONata,
                            Arguments = json!({ "cents": "{% $states.input %}", "context": "{% $states.context %}" }),
                            End,
                        ),
                    },
                    End,
                ),
            },
            End,
        ),
    }
}

#[tokio::test]
async fn a_function_is_given_the_context_object() {
    let run = Callers::test().run(vec![3, 4]).await;
    let called = |index| ["Path", "Expression"].map(|state| format!("test Callers {state} {index}"));
    assert_eq!(run.output(), [called(0), called(1)]);
}

state_machine! {
    Taxes<u64, _> {
        Both: Parallel(
            Branch { Tax: Task(tax, End) },
            Branch { Gross: Task(gross, End) },
            Branch { Again: Task(tax, End) },
            End,
        ),
    }
}

state_machine! {
    Hangs<u64, _> {
        Hang: Task(hang, TimeoutSeconds = 1, Catch(States::Timeout, Next = Late), End),
        Late: Pass(Result = json!("late"), End),
    }
}

state_machine! {
    Falls<u64, _> {
        Fall: Task(fall, Catch(["Runtime.Panic"], Next = Fallen), End),
        Fallen: Pass(Parameters = json!({ "cause": States::StringToJson($.Cause) }), End),
    }
}

#[tokio::test]
async fn functions_run_and_mocks_stand_for_them() {
    assert_eq!(Shop::test().run(5).await.output(), 5);
    let run = Shop::test().mock(pay, |cents| cents * 2).run(5).await;
    assert_eq!((run.output(), run.calls("Pay")), (10, vec![json!(5)]));
    let run = Shop::test().mock_lambda::<check>(|cents| Ok(cents + 1)).run(5).await;
    assert_eq!((run.output(), run.inputs("Pay"), run.outputs("Check")), (6, vec![json!(6)], vec![json!(6)]));
    let run = Shop::test().run(0).await;
    assert_eq!((run.failure().name(), run.visited()), ("Declined", vec!["Check"]));
}

mod other {
    /// Called as the one outside.
    #[sfn::lambda]
    pub(crate) async fn twin(cents: u64) -> u64 {
        cents + 1
    }
}

#[lambda]
async fn twin(cents: u64) -> u64 {
    cents + 2
}

state_machine! {
    Twins<u64, u64> {
        First: Task(twin, Next = Second),
        Second: Task(other::twin, End),
    }
}

#[tokio::test]
async fn two_functions_of_one_name_are_two() {
    assert_eq!(Twins::test().run(0).await.output(), 3);
    assert_eq!(Twins::test().mock(other::twin, |cents| cents + 10).run(0).await.output(), 12);
    assert_eq!(Twins::test().mock(twin, |cents| cents + 20).run(0).await.output(), 21);
}

#[tokio::test]
async fn a_function_inside_another_is_found_too() {
    #[lambda]
    fn inside(cents: u64) -> u64 {
        cents
    }
    state_machine! {
        Inside<u64, u64> {
            Task(inside, End),
        }
    }
    assert_eq!(Inside::test().mock(inside, |cents| cents + 1).run(1).await.output(), 2);
}

#[tokio::test]
async fn mocks_in_sequence_answer_in_their_order() {
    let run = Shop::test()
        .mock_state("Pay", |_| Failure::new("Busy", "later"))
        .times(1)
        .mock_state("Pay", |_| Outcome::Never)
        .mock_state("Pay", |cents| json!(cents.as_u64().unwrap() + 1))
        .run(5)
        .await;
    assert_eq!((run.output(), run.attempts("Pay"), run.duration()), (6, 2, Duration::from_secs(1)));
}

#[tokio::test]
async fn an_event_that_the_function_does_not_take_fails_as_on_lambda() {
    let run = Shop::test().run_json(json!({ "cents": 5 })).await;
    assert_eq!(run.failure().name(), "Runtime.UnmarshalError");
    let cause = run.failure().cause.clone().unwrap();
    assert!(cause.contains("`$`: invalid type: map, expected u64"), "{cause}");
}

#[tokio::test]
async fn a_function_that_never_returns_is_cut_by_its_timeout() {
    assert_eq!(Hangs::test().run(5).await.output(), "late");
}

/// A function that never returns, and that Lambda stops.
#[lambda(timeout = 1)]
async fn stall(_cents: u64) {
    std::future::pending().await
}

state_machine! {
    Stalls<u64, _> {
        Stall: Task(stall, Catch("Sandbox.Timedout", Next = Stopped), End),
        Stopped: Pass(Parameters = json!({ "cause": States::StringToJson($.Cause) }), End),
    }
}

#[tokio::test]
async fn a_function_that_never_returns_is_stopped_by_its_own_timeout() {
    let run = Stalls::test().run(5).await;
    let message = run.output()["cause"]["errorMessage"].as_str().unwrap_or_default().to_owned();
    assert!(message.ends_with("Error: Task timed out after 1.00 seconds"), "{message}");
    assert_eq!(run.duration(), Duration::from_secs(1));
}

#[tokio::test]
async fn a_function_that_panics_fails_with_its_message() {
    let run = Falls::test().run(5).await;
    let cause = json!({ "errorType": "Runtime.Panic", "errorMessage": "not enough: 5" });
    assert_eq!(run.output(), json!({ "cause": cause }));
}

#[tokio::test]
#[should_panic(expected = "five cents were expected")]
async fn an_assertion_in_a_mock_fails_the_test() {
    let run =
        Shop::test().mock(pay, |cents| if cents == 5 { 1 } else { panic!("five cents were expected") }).run(7).await;
    let _ = run.output();
}

#[test]
#[should_panic(expected = "there is no state `Pai`; did you mean `Pay`?")]
fn a_state_that_is_not_there() {
    let _ = Shop::test().mock_state("Pai", |_| json!(1));
}

#[test]
#[should_panic(expected = "no state calls `sqs:sendMessage`")]
fn a_resource_that_nobody_calls() {
    let _ = Shop::test().mock_resource("sqs:sendMessage", |_| json!(1));
}

fn plain(cents: u64) -> u64 {
    cents
}

#[test]
#[should_panic(expected = "`testing::plain` is not a Lambda function: put `#[lambda]` on it")]
fn a_function_that_is_no_lambda() {
    let _ = Shop::test().mock(plain, |cents| cents);
}

#[tokio::test]
#[should_panic(expected = "expected an output: `Shop` ended FAILED: Declined: ")]
async fn an_output_that_is_not_there() {
    let _ = Shop::test().run(0).await.output();
}

#[tokio::test]
#[should_panic(expected = "expected a failure: `Shop` ended SUCCEEDED: 5")]
async fn a_failure_that_is_not_there() {
    let _ = Shop::test().run(5).await.failure();
}

state_machine! {
    Texts<u64, u64> {
        Text: Task("arn:aws:states:::sns:publish" as u64, Parameters = json!({ "Message": "$" }), End),
    }
}

#[tokio::test]
#[should_panic(expected = "`Texts` gave another output: `$`: invalid type: string \"x\", expected u64")]
async fn an_output_that_is_not_what_the_machine_gives() {
    let _ = Texts::test().mock_state("Text", |_| json!("x")).run(5).await.output();
}

#[tokio::test]
#[should_panic(expected = "): `pay` never returns this: `$`: expected a whole number")]
async fn a_result_that_the_function_never_returns() {
    let _ = Shop::test().mock_state("Pay", |_| json!("x")).run(5).await;
}

#[tokio::test]
async fn a_mock_that_fails_says_nothing_of_results() {
    let run = Texts::test().mock_state("Text", |_| Err(failure(PayError::Declined))).run(5).await;
    assert_eq!(run.failure(), &Failure::new("Declined", "declined"));
    // A function's failure is Lambda's.
    let run = Shop::test().mock_state("Check", |_| Err(failure(PayError::Declined))).run(5).await;
    let own = Shop::test().run(0).await;
    assert_eq!(run.failure(), own.failure());
    // What Lambda itself fails with is not the function's.
    let run = Shop::test().mock_state("Check", |_| Failure::new("Lambda.Unknown", "gone")).run(5).await;
    assert_eq!(run.failure(), &Failure::new("Lambda.Unknown", "gone"));
}

#[test]
#[should_panic(expected = "`Late` is a Pass state, and only what a Task state calls has a mock")]
fn a_state_that_calls_nothing() {
    let _ = Hangs::test().mock_state("Late", |_| json!(1));
}

#[test]
#[should_panic(expected = "the state `Hang` is one of `Hangs`, which `Shop` does not start")]
fn a_state_of_another_machine() {
    let _ = Shop::test().mock_state("Hang", |_| json!(1));
}

#[test]
#[should_panic(expected = "no state of `Shop` calls `hang`; `Hangs` does, which `Shop` does not start")]
fn a_function_of_another_machine() {
    let _ = Shop::test().mock(hang, |_| ());
}

#[test]
#[should_panic(expected = "no state of `Shop` calls `sns:publish`; `Texts` does, which `Shop` does not start")]
fn a_resource_of_another_machine() {
    let _ = Shop::test().mock_resource("sns:publish", |_| json!(1));
}

state_machine! {
    Above<u64, _> {
        Below: Task(Shop, End),
    }
}

#[tokio::test]
async fn a_state_of_a_machine_that_is_started() {
    let run = Above::test().mock_state("Pay", |_| json!(7)).mock_lambda::<check>(Ok).run(5).await;
    assert_eq!((&run.output()["Output"], run.unused_mocks().len()), (&json!(7), 0));
}

#[tokio::test]
async fn mocks_that_were_not_called_are_told() {
    let run = Shop::test()
        .mock_state("Check", |_| json!(1))
        .times(2)
        .mock(pay, |cents| cents)
        .mock_state("Pay", |_| json!(1))
        .run(5)
        .await;
    let unused = ["the mock of state `Check` answered 1 of 2 calls", "the mock of function `pay` was not called"];
    assert_eq!(run.unused_mocks(), unused);
    assert!(run.to_string().ends_with("note: the mock of function `pay` was not called\n"), "{run}");
}

#[expect(clippy::unwrap_used, reason = "a test")]
fn mock_file(state: &str, result: &str) -> MockConfig {
    let file = json!({
        "StateMachines": { "Shop": { "TestCases": { "Paid": { state: "Pays" } } } },
        "MockedResponses": { "Pays": { "0": { "Return": serde_json::from_str::<serde_json::Value>(result).unwrap() } } },
    });
    MockConfig::parse(&file.to_string()).unwrap()
}

#[tokio::test]
async fn a_case_of_a_mock_file_answers() {
    assert_eq!(Shop::test().mock_case(&mock_file("Pay", "9"), "Paid").run(5).await.output(), 9);
}

#[test]
#[should_panic(expected = "StateMachines.Shop.TestCases.Paid.Pai: there is no state `Pai`; did you mean `Pay`?")]
fn a_case_of_a_state_that_is_not_there() {
    let _ = Shop::test().mock_case(&mock_file("Pai", "9"), "Paid");
}

#[test]
#[should_panic(expected = "MockedResponses.Pays.0.Return: `pay` never returns this: `$`: expected a whole number")]
fn a_case_with_a_result_that_the_function_never_returns() {
    let _ = Shop::test().mock_case(&mock_file("Pay", "\"9\""), "Paid");
}

#[test]
#[should_panic(expected = "StateMachines.Shop.TestCases: no test case is called `Payed`; did you mean `Paid`?")]
fn a_case_that_is_not_there() {
    let _ = Shop::test().mock_case(&mock_file("Pay", "9"), "Payed");
}

#[tokio::test]
#[should_panic(expected = "no state `Chek` was visited; did you mean `Check`?")]
async fn a_state_that_was_not_visited() {
    let _ = Shop::test().run(5).await.attempts("Chek");
}

#[tokio::test]
async fn what_functions_share_is_made_once_in_a_run_or_given() {
    let told = ["gross $LATEST 512", "/aws/lambda/gross"];
    let run = Taxes::test().run(100).await;
    assert_eq!(run.output(), json!([20, ["120", told[0], told[1]], 20]));
    assert_eq!(MADE.load(Ordering::Relaxed), 1);
    let run = Taxes::test().state(Rates { percent: 7, made: &MADE }).run(100).await;
    assert_eq!(run.output(), json!([7, ["107", told[0], told[1]], 7]));
    let run = Taxes::test().mock(tax, |_| 3).state(Rates { percent: 7, made: &MADE }).run(100).await;
    assert_eq!(run.output(), json!([3, ["107", told[0], told[1]], 3]));
}

#[test]
#[should_panic(expected = "no Lambda function with `init` takes a `&u8`")]
fn a_state_that_no_function_takes_is_told() {
    let _ = Taxes::test().state(5_u8);
}

#[derive(serde::Deserialize, Shape)]
struct Question {
    token: String,
    cents: u64,
}

/// A function that is called with a token, for whoever answers it.
#[lambda]
fn ask(question: Question) -> Result<u64, PayError> {
    if question.cents == 0 { Err(PayError::Declined) } else { Ok(question.cents) }
}

state_machine! {
    Asks<u64, u64> {
        Ask: Task(
            "arn:aws:states:::lambda:invoke.waitForTaskToken" as u64,
            Parameters = json!({ "FunctionName": ask::ARN, "Payload": { "token": $$.Task.Token, "cents": $ } }),
            HeartbeatSeconds = 60,
            End,
        ),
    }
}

#[tokio::test]
async fn a_function_is_called_with_a_token_that_a_mock_answers() {
    let tokens = TaskTokens::new();
    let reviewer = tokens.clone();
    let answer = move |question: Question| {
        reviewer.send_task_success(&question.token, question.cents * 2).unwrap();
        Ok(1)
    };
    let run = Asks::test().tokens(tokens).mock_lambda::<ask>(answer).run(5).await;
    assert_eq!(run.output(), 10);
    let events: Vec<_> = run.history().iter().map(|event| event.details.type_name()).collect();
    assert_eq!(&events[2..6], ["TaskScheduled", "TaskStarted", "TaskSubmitted", "TaskSucceeded"]);
}

#[tokio::test]
async fn a_function_runs_whose_token_nobody_answers() {
    let run = Asks::test().run(5).await;
    assert_eq!((run.failure().name(), run.duration()), ("States.Timeout", Duration::from_secs(60)));
    // A function that fails is not waited for.
    assert_eq!(Asks::test().run(0).await.failure().name(), "Declined");
}

#[tokio::test]
async fn a_mock_sends_heartbeats_and_answers_in_the_end() {
    let run = Asks::test()
        .mock_task("Ask", |call| async move {
            call.submitted(json!({ "StatusCode": 200 }));
            for _ in 0..3 {
                call.sleep(Duration::from_secs(50)).await;
                call.heartbeat();
            }
            json!(7)
        })
        .run(5)
        .await;
    assert_eq!((run.output(), run.duration()), (7, Duration::from_secs(150)));
}
