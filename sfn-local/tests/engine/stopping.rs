//! A run that is dropped.

use crate::{machine, start, task};
use serde_json::json;
use sfn_local::clock::VirtualClock;
use sfn_local::task::{BoxFuture, Call, Outcome, Reply, Tasks};
use sfn_local::{Engine, Status};
use std::future::Future;
use std::pin::pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::task::{Context, Poll, Waker};

/// Counts who is inside, and is ready the second time it is asked.
struct Counting(Arc<AtomicUsize>);

struct Inside(Arc<AtomicUsize>);

impl Inside {
    fn new(count: &Arc<AtomicUsize>) -> Self {
        count.fetch_add(1, Ordering::Relaxed);
        Self(Arc::clone(count))
    }
}

impl Drop for Inside {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl Tasks for Counting {
    fn call(&self, call: Call) -> BoxFuture<'_, Reply> {
        let inside = Inside::new(&self.0);
        Box::pin(async move {
            tokio::task::yield_now().await;
            drop(inside);
            Reply::new(Outcome::Succeeded(call.input))
        })
    }
}

#[tokio::test]
async fn stopped_at_any_await_point_a_run_leaves_nothing_behind() {
    let branch = task(json!({ "TimeoutSeconds": 9 }));
    let mut other = task(json!({}));
    other["StartAt"] = json!("U");
    other["States"] = json!({ "U": other["States"]["T"], "V": { "Type": "Wait", "Seconds": 3, "End": true } });
    other["States"]["U"].as_object_mut().unwrap().remove("End");
    other["States"]["U"]["Next"] = json!("V");
    let machine = machine(json!({ "StartAt": "P", "States": {
        "P": { "Type": "Parallel", "Branches": [branch, other], "End": true }
    } }));
    for polls in 0..40 {
        let count = Arc::new(AtomicUsize::new(0));
        let clock = VirtualClock::default();
        let engine = Engine::new(Counting(Arc::clone(&count))).with_clock(clock.clone());
        {
            let mut run = pin!(engine.run(&machine, start(json!({}))));
            let mut cx = Context::from_waker(Waker::noop());
            for _ in 0..polls {
                if let Poll::Ready(execution) = run.as_mut().poll(&mut cx) {
                    assert_eq!(execution.status, Status::Succeeded);
                    break;
                }
            }
        }
        assert_eq!(count.load(Ordering::Relaxed), 0, "handlers after {polls} polls");
        // Others on the same clock go on.
        let execution = engine.run(&machine, start(json!({}))).await;
        assert_eq!(execution.status, Status::Succeeded, "after {polls} polls");
    }
}

#[tokio::test]
async fn an_execution_goes_on_when_another_on_its_clock_is_stopped() {
    let clock = VirtualClock::default();
    let engine = Engine::new(crate::Hanging).with_clock(clock.clone());
    let hanging = machine(task(json!({})));
    let waiting = machine(json!({ "StartAt": "W", "States": { "W": { "Type": "Wait", "Seconds": 10, "End": true } } }));
    let mut cx = Context::from_waker(Waker::noop());
    let mut other = Box::pin(engine.run(&hanging, start(json!({}))));
    assert!(other.as_mut().poll(&mut cx).is_pending());
    // Waits for the other's handler, before time goes on.
    let mut run = pin!(engine.run(&waiting, start(json!({}))));
    assert!(run.as_mut().poll(&mut cx).is_pending());
    drop(other);
    assert_eq!(run.await.status, Status::Succeeded);
}
