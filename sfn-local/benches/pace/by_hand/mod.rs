//! The same work, written by hand with serde_json: values move from state to state, and each state says what it does.

mod record;

pub(crate) use record::{Nothing, assert_same, record};

use crate::workload::Workload;
use record::{CHOICE, Event, Kind, MAP, PARALLEL, PASS, Record, SUCCEED, TASK};
use serde_json::{Value, json};

/// Gives the output of an execution of a workload, and records its events.
pub(crate) type ByHand = fn(&Workload, &mut dyn Record) -> Value;

/// A state: enters it, works, leaves it.
fn state(record: &mut dyn Record, kind: Kind, name: &str, input: Value, work: impl FnOnce(Value) -> Value) -> Value {
    record.entered(kind, name, &input);
    let output = work(input);
    record.exited(kind, name, &output);
    output
}

pub(crate) fn pass_chain(workload: &Workload, record: &mut dyn Record) -> Value {
    (0..1_000).fold(workload.json.clone(), |input, k| {
        state(record, PASS, &format!("S{k}"), input, |mut data| {
            data["last"] = json!({ "k": k, "prev": data["last"]["k"].take() });
            data
        })
    })
}

pub(crate) fn choice_loop(workload: &Workload, record: &mut dyn Record) -> Value {
    let mut data = workload.json.clone();
    loop {
        data = state(record, CHOICE, "Check", data, |data| data);
        if data["i"].as_i64().unwrap() >= 10_000 {
            return state(record, SUCCEED, "Done", data, |data| data);
        }
        data = state(record, PASS, "Inc", data, |data| json!({ "i": data["i"].as_i64().unwrap() + 1 }));
    }
}

pub(crate) fn map(workload: &Workload, record: &mut dyn Record) -> Value {
    let input = workload.json.clone();
    record.entered(MAP, "M", &input);
    let items = input["items"].as_array().unwrap().clone();
    record.event(&Event { length: Some(items.len()), ..Event::new("MapStateStarted", "mapStateStartedEventDetails") });
    let outputs = items.into_iter().enumerate().map(|(index, item)| {
        record.event(&Event::iteration("MapIterationStarted", "mapIterationStartedEventDetails", index));
        let data = state(record, PASS, "Wrap", item, |mut data| json!({ "v": data["n"].take() }));
        let data = state(record, PASS, "Add", data, |data| json!({ "w": data["v"].as_i64().unwrap() + 1 }));
        let data = state(record, PASS, "Out", data, |mut data| json!({ "n": data["w"].take() }));
        record.event(&Event::iteration("MapIterationSucceeded", "mapIterationSucceededEventDetails", index));
        data
    });
    let output = outputs.collect();
    record.event(&Event::new("MapStateSucceeded", ""));
    record.exited(MAP, "M", &output);
    output
}

pub(crate) fn parallel(workload: &Workload, record: &mut dyn Record) -> Value {
    let input = workload.json.clone();
    record.entered(PARALLEL, "P", &input);
    record.event(&Event::new("ParallelStateStarted", ""));
    let branches = (0..100).map(|b| {
        (0..10).fold(input.clone(), |data, k| {
            let work = |mut data: Value| json!({ "b": b, "k": k, "seed": data["seed"].take() });
            state(record, PASS, &format!("B{b}S{k}"), data, work)
        })
    });
    let output = branches.collect();
    record.event(&Event::new("ParallelStateSucceeded", ""));
    record.exited(PARALLEL, "P", &output);
    output
}

fn function(name: &str) -> String {
    format!("arn:aws:lambda:us-east-1:123456789012:function:{name}")
}

/// A call of a function that gives back what it is given.
fn call(record: &mut dyn Record, function: &str, input: Value) -> Value {
    record.scheduled(function, &input);
    record.event(&Event::new("LambdaFunctionStarted", ""));
    record.succeeded(&input);
    input
}

pub(crate) fn order(workload: &Workload, record: &mut dyn Record) -> Value {
    ["Validate", "Reserve", "Charge", "Ship", "Notify"].iter().fold(workload.json.clone(), |data, name| {
        record.entered(TASK, name, &data);
        let data = call(record, &function(name), data);
        record.exited(TASK, name, &data);
        data
    })
}

pub(crate) fn big_task(workload: &Workload, record: &mut dyn Record) -> Value {
    let identity = function("Identity");
    (0..100).fold(workload.json.clone(), |mut data, k| {
        let name = format!("S{k}");
        record.entered(TASK, &name, &data);
        let input = data["data"].take();
        let mut result = call(record, &identity, input);
        data["data"] = json!({ "items": result["items"].take(), "meta": result["meta"].take() });
        record.exited(TASK, &name, &data);
        data
    })
}

pub(crate) fn big_pass(workload: &Workload, record: &mut dyn Record) -> Value {
    (0..100).fold(workload.json.clone(), |data, k| {
        state(record, PASS, &format!("S{k}"), data, |mut data| {
            let mut input = data["data"].take();
            data["data"] = json!({ "items": input["items"].take(), "meta": input["meta"].take() });
            data
        })
    })
}

pub(crate) fn one_pass(workload: &Workload, record: &mut dyn Record) -> Value {
    state(record, PASS, "P", workload.json.clone(), |_| json!({ "ok": true }))
}
