//! What a function shares between its invocations.

use serde_json::json;
use sfn::testing::StateMachineExt;
use sfn::{Context, lambda, state_machine};
use std::sync::atomic::{AtomicU32, AtomicU64, Ordering};
use std::time::Duration;

/// What a function shares.
#[derive(Debug)]
struct Rates {
    percent: u64,
}

static MADE: AtomicU32 = AtomicU32::new(0);

impl Rates {
    async fn fetch() -> Result<Self, String> {
        MADE.fetch_add(1, Ordering::Relaxed);
        tokio::task::yield_now().await;
        Ok(Self { percent: 20 })
    }
}

#[lambda(init = Rates::fetch)]
async fn tax(cents: u64, rates: &Rates) -> u64 {
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

#[tokio::test]
async fn a_state_is_made_once_in_a_run_for_each_function_or_given() {
    let told = ["gross $LATEST 512", "/aws/lambda/gross"];
    let run = Taxes::test().run(100).await;
    assert_eq!(run.output(), json!([20, ["120", told[0], told[1]], 20]));
    // Once for `tax`, which is called twice, and once for `gross`.
    assert_eq!(MADE.load(Ordering::Relaxed), 2);
    let run = Taxes::test().state(Rates { percent: 7 }).run(100).await;
    assert_eq!(run.output(), json!([7, ["107", told[0], told[1]], 7]));
    let run = Taxes::test().mock(tax, |_| 3).state(Rates { percent: 7 }).run(100).await;
    assert_eq!(run.output(), json!([3, ["107", told[0], told[1]], 3]));
}

#[test]
#[should_panic(expected = "no Lambda function with `init` takes a `&u8`")]
fn a_state_that_no_function_takes_is_told() {
    let _ = Taxes::test().state(5_u8);
}

/// What is put aside.
#[derive(Default)]
struct Purse(AtomicU64);

#[lambda(init = Purse::default)]
fn put(cents: u64, purse: &Purse) -> u64 {
    purse.0.fetch_add(cents, Ordering::Relaxed) + cents
}

/// Sees nothing of what `put` does: that is another process.
#[lambda(init = Purse::default)]
fn look(_cents: u64, purse: &Purse) -> u64 {
    purse.0.load(Ordering::Relaxed)
}

state_machine! {
    Saves<u64, u64> {
        Put: Task(put, Next = PutAgain),
        PutAgain: Task(put, Next = Look),
        Look: Task(look, End),
    }
}

#[tokio::test]
async fn functions_with_one_init_share_nothing_as_on_lambda() {
    let run = Saves::test().run(5).await;
    assert_eq!((run.outputs("PutAgain"), run.output()), (vec![json!(10)], 0));
    // A state that a test gives is one for all.
    assert_eq!(Saves::test().state(Purse::default()).run(5).await.output(), 10);
}
