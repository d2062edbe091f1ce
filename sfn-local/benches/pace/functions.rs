//! What a call of a function of the program costs, which runs on a thread of its own.

use crate::engine::{engine, machine};
use crate::measure::ROUNDS;
use serde_json::{Value as Json, json};
use sfn_core::lambda::Invoke;
use sfn_core::private::{self, inventory};
use sfn_core::registry::{LambdaRegistration, Source, Template};
use sfn_local::task::Registered;
use sfn_local::{Engine, Payload, Start, Status, Value};
use std::convert::Infallible;
use std::future::ready;
use std::time::Instant;

const ITEMS: usize = 10_000;

inventory::submit! {
    LambdaRegistration {
        name: "echo",
        id: "pace::echo",
        source: Source { package: "pace", module: "pace", file: "benches/pace/functions.rs", line: 1 },
        description: "",
        options: Template { json: "{}", holes: &[] },
        errors: &[],
        fails_with_any: false,
        input: sfn_core::shape::SchemaRef::UNKNOWN,
        output: sfn_core::shape::SchemaRef::UNKNOWN,
        invoke: Invoke::blocking(|request| {
            let event = private::read::<u64>(request)?;
            Some(Box::pin(ready(Ok::<_, Infallible>(event))))
        }),
        init: None,
    }
}

/// A Map over a function, and over what answers in place. By the clock on the wall: the CPU time of other threads is not this one's.
pub(crate) fn functions() {
    let function = microseconds(&Engine::new(Registered::all()).with_event_limit(usize::MAX));
    let in_place = microseconds(&engine());
    println!(
        "Map of {ITEMS} items: {function:.1} µs for a call of a function, {in_place:.1} µs for one that is answered in place"
    );
}

fn microseconds(engine: &Engine) -> f64 {
    let task =
        json!({ "Type": "Task", "Resource": "arn:aws:lambda:us-east-1:123456789012:function:echo", "End": true });
    let machine = machine(json!({ "StartAt": "M", "States": {
        "M": { "Type": "Map", "ItemProcessor": { "StartAt": "T", "States": { "T": task } }, "End": true },
    } }));
    let input = Payload::from(Value::from((0..ITEMS).map(Json::from).collect::<Json>()));
    let runtime = crate::engine::runtime();
    let rounds = (0..ROUNDS).map(|_| {
        let begin = Instant::now();
        let execution = runtime.block_on(engine.run(&machine, Start::new(input.clone())));
        let time = begin.elapsed();
        assert_eq!(execution.status, Status::Succeeded, "{:?}", execution.failure);
        time.as_secs_f64()
    });
    rounds.fold(f64::MAX, f64::min) * 1e6 / ITEMS as f64
}
