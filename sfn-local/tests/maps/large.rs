//! Many items.

use crate::{output, over, run, work};
use serde_json::json;
use sfn_local::objects::InMemory;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Status};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

/// Counts how many calls are out at once; each takes a turn of the others.
#[derive(Default)]
struct Busy {
    now: AtomicUsize,
    most: AtomicUsize,
    all: AtomicUsize,
}

struct Counting(Arc<Busy>);

impl Tasks for Counting {
    fn call(&self, _: Call) -> BoxFuture<'_, Reply> {
        Box::pin(async move {
            let now = self.0.now.fetch_add(1, Ordering::Relaxed) + 1;
            self.0.most.fetch_max(now, Ordering::Relaxed);
            self.0.all.fetch_add(1, Ordering::Relaxed);
            tokio::task::yield_now().await;
            self.0.now.fetch_sub(1, Ordering::Relaxed);
            Reply::new(Outcome::Succeeded(sfn_local::Value::Null.into()))
        })
    }
}

/// The lines of an object with so many items.
fn lines(count: usize) -> InMemory {
    let content: String = (0..count).map(|index| format!("{{\"i\":{index}}}\n")).collect();
    InMemory::new().with("b", "k", content)
}

fn fields(at_once: usize) -> serde_json::Value {
    json!({
        "MaxConcurrency": at_once,
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "Parameters": { "Bucket": "b", "Key": "k" },
            "ReaderConfig": { "InputType": "JSONL" },
        },
        "ResultPath": null,
    })
}

/// How many executions ran at once at most, and how many there were.
async fn at_once(items: usize, most: usize) -> (usize, usize) {
    let busy = Arc::<Busy>::default();
    let engine = Engine::new(Counting(Arc::clone(&busy))).with_objects(lines(items));
    let execution = run(&engine, over(work(), fields(most)), json!({})).await;
    assert_eq!(execution.status, Status::Succeeded);
    (busy.most.load(Ordering::Relaxed), busy.all.load(Ordering::Relaxed))
}

#[tokio::test]
async fn no_more_run_at_once_than_may() {
    assert_eq!(at_once(50, 1).await, (1, 50));
    assert_eq!(at_once(50, 7).await, (7, 50));
    assert_eq!(at_once(10_050, 0).await, (10_000, 10_050));
}

#[tokio::test]
async fn time_grows_as_the_items_do() {
    let took = async |items: usize, most: usize| {
        let engine = Engine::default().with_objects(lines(items));
        let began = Instant::now();
        let small = json!({ "StartAt": "P", "States": { "P": { "Type": "Pass", "Result": 0, "End": true } } });
        let execution = run(&engine, over(small, fields(most)), json!({})).await;
        assert_eq!(output(&execution), json!({}));
        began.elapsed()
    };
    for most in [0, 10] {
        took(100, most).await;
        let (few, many) = (took(2_000, most).await, took(20_000, most).await);
        assert!(many < few * 40 + Duration::from_millis(500), "{few:?} for 2,000 items, {many:?} for 20,000");
    }
}
