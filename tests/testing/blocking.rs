//! Functions that block their thread, some of them for ever.

#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

use serde_json::json;
use sfn::testing::{Run, StateMachineExt};
use sfn::{lambda, state_machine};
use std::sync::mpsc::channel;
use std::thread;
use std::time::{Duration, Instant};

/// Not for ever: what is left behind ends some time.
fn block() {
    let began = Instant::now();
    while began.elapsed() < Duration::from_secs(600) {
        thread::sleep(Duration::from_millis(50));
    }
}

/// Runs a test on a thread of its own, which has a minute: what hangs fails.
fn in_a_minute<T: Send + 'static>(test: impl Future<Output = T> + Send + 'static) -> T {
    let (sender, result) = channel();
    let named = thread::Builder::new().name(thread::current().name().unwrap().to_owned());
    let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    named.spawn(move || sender.send(runtime.block_on(test))).unwrap();
    result.recv_timeout(Duration::from_secs(60)).expect("it ends")
}

fn events<M: sfn::StateMachine>(run: &Run<M>) -> Vec<&'static str> {
    run.history().iter().map(|event| event.details.type_name()).collect()
}

#[lambda(timeout = 900)]
fn stuck(_cents: u64) -> u64 {
    block();
    0
}

#[lambda(timeout = 900)]
async fn stuck_async(_cents: u64) -> u64 {
    tokio::task::yield_now().await;
    block();
    0
}

struct Client;

impl Client {
    fn connect() -> Self {
        block();
        Self
    }
}

#[lambda(init = Client::connect, timeout = 900)]
async fn stuck_init(_cents: u64, _client: &Client) -> u64 {
    0
}

#[lambda(timeout = 1)]
fn stuck_short(_cents: u64) -> u64 {
    block();
    0
}

#[lambda(timeout = 1)]
async fn stuck_short_async(_cents: u64) -> u64 {
    block();
    0
}

#[lambda(init = Client::connect, timeout = 1)]
fn stuck_short_init(_cents: u64, _client: &Client) -> u64 {
    0
}

#[lambda]
fn healthy(cents: u64) -> u64 {
    thread::sleep(Duration::from_millis(50));
    cents + 1
}

macro_rules! timed_out {
    ($machine:ident, $function:ident) => {
        state_machine! {
            $machine<u64, _> {
                Stuck: Task($function, TimeoutSeconds = 60, Catch(States::Timeout, Next = Late), End),
                Late: Pass(Result = json!("late"), End),
            }
        }
    };
}

timed_out!(TimedOut, stuck);
timed_out!(TimedOutAsync, stuck_async);
timed_out!(TimedOutInit, stuck_init);

macro_rules! holds_timed_out {
    ($machine:ident) => {{
        let run = in_a_minute($machine::test().patience(Duration::from_millis(200)).run(5));
        assert_eq!((run.output(), run.duration()), (json!("late"), Duration::from_secs(60)));
        assert_eq!(
            events(&run)[2..7],
            [
                "LambdaFunctionScheduled",
                "LambdaFunctionStarted",
                "LambdaFunctionTimedOut",
                "TaskStateExited",
                "PassStateEntered"
            ]
        );
    }};
}

#[test]
fn a_function_that_blocks_for_ever_is_cut_by_the_timeout() {
    holds_timed_out!(TimedOut);
}

#[test]
fn an_async_function_that_blocks_for_ever_is_cut_by_the_timeout() {
    holds_timed_out!(TimedOutAsync);
}

#[test]
fn an_init_that_blocks_for_ever_is_cut_by_the_timeout() {
    holds_timed_out!(TimedOutInit);
}

state_machine! {
    Stopped<u64, _> {
        All: Parallel(
            Branch { Sync: Task(stuck_short, Catch("Sandbox.Timedout", Next = SyncLate), End), SyncLate: Pass(End) },
            Branch { Async: Task(stuck_short_async, Catch("Sandbox.Timedout", Next = AsyncLate), End), AsyncLate: Pass(End) },
            Branch { Init: Task(stuck_short_init, Catch("Sandbox.Timedout", Next = InitLate), End), InitLate: Pass(End) },
            Branch { Healthy: Task(healthy, End) },
            End,
        ),
    }
}

#[test]
fn functions_that_block_for_ever_are_stopped_by_their_own_timeout() {
    // One waits longer than its timeout, one shorter.
    for patience in [Duration::MAX, Duration::from_millis(200)] {
        let run = in_a_minute(Stopped::test().patience(patience).run(5));
        let output = run.output();
        for late in 0..3 {
            let cause = output[late]["Cause"].as_str().unwrap();
            assert!(cause.ends_with(r#"Error: Task timed out after 1.00 seconds"}"#), "{cause}");
        }
        assert_eq!((&output[3], run.duration()), (&json!(6), Duration::from_secs(1)));
        assert_eq!(events(&run).iter().filter(|event| **event == "LambdaFunctionFailed").count(), 3);
    }
}

state_machine! {
    Each<Vec<u64>, Vec<u64>> {
        Each: Map(
            ItemProcessor {
                Try: Task(
                    stuck,
                    TimeoutSeconds = 60,
                    Retry(States::Timeout, MaxAttempts = 1),
                    Catch(States::Timeout, ResultPath = null, Next = Healthy),
                    End,
                ),
                Healthy: Task(healthy, End),
            },
            End,
        ),
    }
}

#[test]
fn each_attempt_of_each_item_is_cut() {
    let began = Instant::now();
    let run = in_a_minute(Each::test().patience(Duration::from_millis(500)).run((0..20).collect()));
    assert_eq!(run.output(), (1..=20).collect::<Vec<_>>());
    assert_eq!((run.attempts("Try"), run.attempts("Healthy")), (40, 20));
    assert_eq!(run.duration(), Duration::from_secs(121));
    // All items have the patience together, not one after the other.
    assert!(began.elapsed() < Duration::from_secs(8), "{:?}", began.elapsed());
}

macro_rules! each_timed_out {
    ($machine:ident, $function:ident) => {
        state_machine! {
            $machine<Vec<u64>, _> {
                Each: Map(
                    ItemProcessor {
                        Try: Task($function, TimeoutSeconds = 60, Catch(States::Timeout, Next = Late), End),
                        Late: Pass(Result = json!("late"), End),
                    },
                    End,
                ),
            }
        }
    };
}

each_timed_out!(EachInit, stuck_init);

#[test]
fn items_that_wait_for_one_init_are_cut_together() {
    let began = Instant::now();
    let run = in_a_minute(EachInit::test().patience(Duration::from_millis(500)).run((0..8).collect()));
    assert_eq!((run.output(), run.duration()), (json!(vec!["late"; 8]), Duration::from_secs(60)));
    assert!(began.elapsed() < Duration::from_secs(4), "{:?}", began.elapsed());
}

state_machine! {
    Once<u64, u64> {
        Task(stuck, TimeoutSeconds = 60, End),
    }
}

#[test]
fn the_clock_does_not_wait_twice_for_a_function_that_blocks() {
    let began = Instant::now();
    let run = in_a_minute(Once::test().patience(Duration::from_secs(6)).run(5));
    assert_eq!((run.failure().name(), run.duration()), ("States.Timeout", Duration::from_secs(60)));
    assert!(began.elapsed() < Duration::from_secs(11), "{:?}", began.elapsed());
}

/// Takes longer the earlier it is called.
#[lambda]
fn slow(cents: u64) -> u64 {
    thread::sleep(Duration::from_millis(30 - 5 * cents));
    cents
}

state_machine! {
    Slow<Vec<u64>, Vec<u64>> {
        Each: Map(ItemProcessor { Slow: Task(slow, Next = Again), Again: Task(slow, End) }, End),
    }
}

#[tokio::test]
async fn functions_that_take_their_time_give_the_same_events_in_each_run() {
    // However busy the machine is, none of them has blocked for too long.
    let test = || Slow::test().patience(Duration::from_secs(60));
    let history = test().run((0..5).collect()).await.history().to_string();
    for _ in 0..20 {
        assert_eq!(test().run((0..5).collect()).await.history().to_string(), history);
    }
}

state_machine! {
    #[asl(TimeoutSeconds = 1)]
    Overdue<u64, u64> {
        Task(stuck, End),
    }
}

#[test]
fn a_function_that_blocks_for_ever_is_cut_with_the_machine() {
    let run = in_a_minute(Overdue::test().patience(Duration::MAX).run(5));
    assert_eq!((run.status().as_str(), run.duration()), ("TIMED_OUT", Duration::from_secs(1)));
}

/// Blocks when it is dropped, which is when it is cut.
struct SlowGuard;

impl Drop for SlowGuard {
    fn drop(&mut self) {
        block();
    }
}

#[lambda(timeout = 900)]
async fn leaves_slowly(_cents: u64) -> u64 {
    let _guard = SlowGuard;
    std::future::pending().await
}

timed_out!(TimedOutSlowly, leaves_slowly);

#[test]
fn a_function_that_blocks_when_it_is_dropped_is_cut_by_the_timeout() {
    holds_timed_out!(TimedOutSlowly);
}

/// Blocks for a while where it is given 0, and else takes a moment.
#[lambda(timeout = 900)]
fn stuck_first(cents: u64) -> u64 {
    match cents {
        0 => block(),
        _ => thread::sleep(Duration::from_millis(2)),
    }
    cents
}

each_timed_out!(OneOfMany, stuck_first);

#[test]
fn beside_a_function_that_blocks_the_order_is_the_same_in_each_run() {
    let history = || {
        let run = in_a_minute(OneOfMany::test().patience(Duration::from_secs(1)).run((0..12).collect()));
        assert_eq!(run.duration(), Duration::from_secs(60));
        run.history().to_string()
    };
    let first = history();
    for _ in 0..4 {
        assert_eq!(history(), first);
    }
}
