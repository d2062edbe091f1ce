//! Functions of the program, and the threads that they run on.

#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "these are tests, but clippy sees that of `#[test]` functions only"
)]

use serde_json::{Value as Json, json};
use sfn_core::asl::MachineType;
use sfn_core::lambda::{Invoke, Running};
use sfn_core::private::inventory;
use sfn_core::registry::{LambdaRegistration, Source, Template};
use sfn_local::clock::RealClock;
use sfn_local::task::Registered;
use sfn_local::{Engine, Execution, Machine, Payload, Start, Value};
use std::convert::Infallible;
use std::future::{pending, ready};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::{Duration, Instant};

macro_rules! function {
    ($name:ident, $work:expr) => {
        function!($name, new, $work);
    };
    ($name:ident, $invoke:ident, $work:expr) => {
        inventory::submit! {
            LambdaRegistration {
                name: stringify!($name),
                id: concat!("tests::", stringify!($name)),
                source: Source { package: "tests", module: "tests", file: "tests/functions.rs", line: 1 },
                description: "",
                options: Template { json: r#"{"timeout":900}"#, holes: &[] },
                errors: &[],
                fails_with_any: false,
                input: sfn_core::shape::SchemaRef::UNKNOWN,
                output: sfn_core::shape::SchemaRef::UNKNOWN,
                invoke: Invoke::$invoke(|_| $work),
                init: None,
            }
        }
    };
}

fn running<T: serde::Serialize>(future: impl Future<Output = T> + Send + 'static) -> Option<Running> {
    Some(Box::pin(async { Ok::<_, Infallible>(future.await) }))
}

function!(block_shortly, running(async { thread::sleep(Duration::from_millis(200)) }));
function!(name, running(async { thread::current().name().map(str::to_owned) }));
function!(panics, running::<()>(async { panic!("it fell over") }));
function!(sleep, {
    // In the function's own code too, which is not in a future.
    tokio::runtime::Handle::current();
    running(tokio::time::sleep(Duration::from_millis(20)))
});
function!(client, blocking, {
    let called = call_client();
    running(ready(called))
});
function!(async_client, running(async { call_client() }));
function!(wait, {
    let held = Held::new();
    running(async move {
        let _held = held;
        pending::<()>().await;
    })
});
function!(hold, {
    let held = Held::new();
    running(async move {
        let _held = held;
        tokio::task::yield_now().await;
        thread::sleep(Duration::from_millis(300));
    })
});

/// As a client does that blocks on a runtime of its own.
fn call_client() -> u32 {
    tokio::runtime::Builder::new_current_thread().build().unwrap().block_on(async { 1 })
}

/// How many of them there are.
static HELD: Mutex<Option<Arc<()>>> = Mutex::new(None);

/// What a function holds as long as it runs.
struct Held(#[expect(dead_code, reason = "it is counted")] Arc<()>);

impl Held {
    fn new() -> Self {
        Self(Arc::clone(HELD.lock().unwrap().get_or_insert_default()))
    }

    fn count() -> usize {
        HELD.lock().unwrap().as_ref().map_or(0, |held| Arc::strong_count(held) - 1)
    }
}

fn task(function: &str) -> Json {
    json!({ "StartAt": function, "States": { function: {
        "Type": "Task", "Resource": format!("arn:aws:lambda:us-east-1:123456789012:function:{function}"),
        "TimeoutSeconds": 60, "End": true,
    } } })
}

fn machine(definition: Json) -> Machine {
    Machine::of_definition("machine", definition, MachineType::Standard).unwrap()
}

async fn run(engine: &Engine, definition: Json) -> Execution {
    engine.run(&machine(definition), Start::new(Payload::from(Value::from(json!({}))))).await
}

fn output(execution: &Execution) -> Json {
    Json::from(execution.output.as_ref().unwrap_or_else(|| panic!("{:?}", execution.failure)).value())
}

fn twice(function: &str) -> Json {
    let task = |name: &str| {
        let mut task = task(function);
        let state = task["States"][function].take();
        json!({ "StartAt": name, "States": { name: state } })
    };
    json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Branches": [task("A"), task("B")], "End": true }
    } })
}

#[tokio::test]
async fn by_the_clock_on_the_wall_functions_that_block_run_at_once() {
    let engine = Engine::new(Registered::all()).with_clock(RealClock);
    let began = Instant::now();
    let execution = run(&engine, twice("block_shortly")).await;
    assert_eq!(output(&execution), json!([null, null]));
    assert!(began.elapsed() < Duration::from_millis(350), "{:?}", began.elapsed());
}

#[test]
fn executions_that_share_functions_do_not_wait_for_each_other() {
    let runtime = tokio::runtime::Builder::new_multi_thread().worker_threads(2).enable_time().build().unwrap();
    let functions = Registered::all();
    let began = Instant::now();
    let runs: Vec<_> = (0..2)
        .map(|_| Engine::new(functions.clone()))
        .map(|engine| runtime.spawn(async move { run(&engine, task("block_shortly")).await }))
        .collect();
    for run in runs {
        assert_eq!(output(&runtime.block_on(run).unwrap()), json!(null));
    }
    assert!(began.elapsed() < Duration::from_millis(350), "{:?}", began.elapsed());
}

#[tokio::test]
async fn a_function_sleeps_by_tokio_on_one_thread() {
    assert_eq!(output(&run(&Engine::new(Registered::all()), task("sleep")).await), json!(null));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_function_sleeps_by_tokio_on_many_threads() {
    assert_eq!(output(&run(&Engine::new(Registered::all()), task("sleep")).await), json!(null));
}

#[tokio::test]
async fn a_thread_is_called_as_the_one_that_asks_for_it() {
    let own = thread::current().name().map(str::to_owned);
    assert_eq!(output(&run(&Engine::new(Registered::all()), task("name")).await), json!(own));
    let failure = run(&Engine::new(Registered::all()), task("panics")).await.failure.unwrap();
    assert_eq!(failure.name(), "Runtime.Panic");
    assert!(failure.cause.unwrap().contains("it fell over"));
}

#[tokio::test]
async fn a_client_that_blocks_works_where_it_does_on_lambda() {
    let engine = Engine::new(Registered::all());
    assert_eq!(output(&run(&engine, task("client")).await), json!(1));
    let failure = run(&engine, task("async_client")).await.failure.unwrap();
    assert_eq!(failure.name(), "Runtime.Panic");
}

/// How many threads of this process are called as this one, where the system tells.
fn namesakes() -> usize {
    let name = thread::current().name().unwrap().to_owned();
    let tasks = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let names = tasks.filter_map(|task| std::fs::read_to_string(task.path().join("comm")).ok());
    // The kernel keeps 15 bytes of a name.
    names.filter(|task| name.starts_with(task.trim_end())).count()
}

fn soon(what: &str, mut is_so: impl FnMut() -> bool) {
    let until = Instant::now() + Duration::from_secs(10);
    while !is_so() {
        assert!(Instant::now() < until, "{what}");
        thread::sleep(Duration::from_millis(5));
    }
}

#[tokio::test]
async fn no_thread_and_nothing_else_is_left_behind_by_an_execution_that_is_dropped() {
    let before = namesakes();
    // One that awaits, and one that blocks its thread meanwhile.
    for function in ["wait", "hold"] {
        let engine = Engine::new(Registered::all()).with_clock(RealClock);
        let execution = run(&engine, task(function));
        tokio::time::timeout(Duration::from_millis(100), execution).await.unwrap_err();
        assert_eq!(Held::count(), usize::from(function == "hold"), "{function}");
        if cfg!(target_os = "linux") {
            assert_eq!(namesakes(), before + 1, "{function}");
        }
        drop(engine);
        soon(function, || Held::count() == 0 && namesakes() == before);
    }
}
