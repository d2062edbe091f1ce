//! Definitions of any size, of the states that real machines have.

#[allow(dead_code, reason = "not every benchmark makes a tree")]
pub(crate) mod lean;

use sfn_core::json::{Map, Value, json};
use std::fmt::Write as _;

/// How many states a round has. A definition is made of rounds, each of which leads to the next.
pub(crate) const ROUND: usize = 10;

/// A definition of so many states, a multiple of [`ROUND`], of which one in ten is inside a Map. AWS takes 4,000 of them.
/// `lambda` gives the resource of each Task that calls a Lambda function.
#[allow(dead_code, reason = "the checker's benchmark has the lean one")]
pub(crate) fn definition(states: usize, lambda: impl Fn(usize) -> Value) -> Value {
    let rounds = states / ROUND;
    let all: Map = (0..rounds).flat_map(|number| round(number, rounds, &lambda)).collect();
    json!({ "StartAt": "Charge0", "States": all })
}

/// The text of the same, or of the [lean](lean::definition) one, made round by round: a program that has it in itself has
/// not had the tree of it in its memory.
#[allow(dead_code, reason = "not every benchmark reads text")]
pub(crate) fn text(states: usize, is_lean: bool, lambda: impl Fn(usize) -> Value) -> String {
    let round = if is_lean { lean::round } else { round };
    let rounds = states / ROUND;
    let mut text = r#"{"StartAt":"Charge0","States":{"#.to_owned();
    for (name, state) in (0..rounds).flat_map(|number| round(number, rounds, &lambda)) {
        let comma = if text.ends_with('{') { "" } else { "," };
        write!(text, "{comma}{}:{state}", Value::from(name)).unwrap();
    }
    text + "}}"
}

fn round(number: usize, rounds: usize, lambda: &dyn Fn(usize) -> Value) -> Map {
    let mut all = Map::new();
    let name = |state: &str| format!("{state}{number}");
    let calls = 3 * number..;
    let [charge, pack, report] = [0, 1, 2].map(|call| lambda(calls.start + call));
    all.insert(name("Charge"), charge_task(&name, &charge));
    all.insert(name("Store"), store_task(&name));
    all.insert(name("Route"), route(&name));
    all.insert(name("Note"), json!({ "Type": "Pass", "Result": { "tags": ["a", 1] }, "Next": name("Lines") }));
    all.insert(name("Hold"), json!({ "Type": "Wait", "SecondsPath": "$.order.delay", "Next": name("Lines") }));
    all.insert(name("Lines"), lines(&name, &pack));
    all.insert(name("Announce"), announce_task(&name));
    all.insert(name("Ship"), ship_task(&name));
    let mut last = json!({ "Type": "Task", "Resource": report, "InputPath": "$.order" });
    let onward = number + 1 < rounds;
    let (key, value) = if onward { ("Next", format!("Charge{}", number + 1).into()) } else { ("End", true.into()) };
    last.as_object_mut().unwrap().insert(key.to_owned(), value);
    all.insert(name("Report"), last);
    all
}

fn charge_task(name: &impl Fn(&str) -> String, lambda: &Value) -> Value {
    json!({
        "Type": "Task",
        "Resource": lambda,
        "TimeoutSeconds": 30,
        "ResultPath": "$.charge",
        "Retry": [
            { "ErrorEquals": ["Lambda.TooManyRequestsException"], "IntervalSeconds": 1, "JitterStrategy": "FULL" },
            { "ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "BackoffRate": 2.0, "MaxAttempts": 4 },
        ],
        "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": name("Report") }],
        "Next": name("Store"),
    })
}

fn store_task(name: &impl Fn(&str) -> String) -> Value {
    json!({
        "Type": "Task",
        "Resource": "arn:aws:states:::dynamodb:putItem",
        "Parameters": {
            "TableName": "orders",
            "Item": {
                "id": { "S.$": "$.order.id" },
                "total": { "N.$": "States.Format('{}', $.order.total)" },
                "at": { "S.$": "$$.State.EnteredTime" },
            },
        },
        "ResultPath": null,
        "Next": name("Route"),
    })
}

fn route(name: &impl Fn(&str) -> String) -> Value {
    json!({
        "Type": "Choice",
        "Choices": [
            {
                "And": [
                    { "Variable": "$.charge.status", "StringEquals": "pending" },
                    { "Not": { "Variable": "$.order.delay", "IsPresent": false } },
                ],
                "Next": name("Hold"),
            },
            { "Variable": "$.order.total", "NumericGreaterThan": 1000, "Next": name("Note") },
        ],
        "Default": name("Lines"),
    })
}

fn lines(name: &impl Fn(&str) -> String, lambda: &Value) -> Value {
    let pack = json!({ "Type": "Task", "Resource": lambda, "ResultSelector": { "box.$": "$.box" }, "End": true });
    json!({
        "Type": "Map",
        "ItemsPath": "$.order.lines",
        "MaxConcurrency": 10,
        "ItemSelector": { "line.$": "$$.Map.Item.Value", "order.$": "$.order.id" },
        "ItemProcessor": { "StartAt": name("Pack"), "States": { name("Pack"): pack } },
        "ResultPath": "$.boxes",
        "Next": name("Announce"),
    })
}

fn announce_task(name: &impl Fn(&str) -> String) -> Value {
    json!({
        "Type": "Task",
        "Resource": "arn:aws:states:::sns:publish",
        "Parameters": { "TopicArn": "arn:aws:sns:eu-central-1:123456789012:orders", "Message.$": "$.order.id" },
        "ResultPath": null,
        "Next": name("Ship"),
    })
}

fn ship_task(name: &impl Fn(&str) -> String) -> Value {
    json!({
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage.waitForTaskToken",
        "HeartbeatSeconds": 600,
        "Parameters": {
            "QueueUrl": "https://sqs.eu-central-1.amazonaws.com/123456789012/parcels",
            "MessageBody": { "token.$": "$$.Task.Token", "boxes.$": "$.boxes", "order.$": "$.order" },
        },
        "ResultPath": "$.parcel",
        "Next": name("Report"),
    })
}
