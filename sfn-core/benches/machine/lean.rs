//! A definition of small states: 10,000 of them fit into the 1,048,576 bytes that AWS takes.

use super::ROUND;
use sfn_core::json::{Map, Value, json};

/// A definition of so many states, a multiple of [`ROUND`], of which one in ten is inside a Map.
/// `lambda` gives the resource of each Task that calls a Lambda function: three in a round.
pub(crate) fn definition(states: usize, lambda: impl Fn(usize) -> Value) -> Value {
    let rounds = states / ROUND;
    let all: Map = (0..rounds).flat_map(|number| round(number, rounds, &lambda)).collect();
    json!({ "StartAt": "Charge0", "States": all })
}

pub(super) fn round(number: usize, rounds: usize, lambda: &dyn Fn(usize) -> Value) -> Map {
    let name = |state: &str| format!("{state}{number}");
    let [charge, pack, report] = [0, 1, 2].map(|call| lambda(3 * number + call));
    let mut all = Map::new();
    let retry = json!([{ "ErrorEquals": ["States.ALL"] }]);
    let catch = json!([{ "ErrorEquals": ["States.ALL"], "Next": name("Report") }]);
    let charge = json!({ "Type": "Task", "Resource": charge, "Retry": retry, "Catch": catch, "Next": name("Store") });
    all.insert(name("Charge"), charge);
    let item = json!({ "TableName": "orders", "Item": { "id": { "S.$": "$.id" } } });
    let put = "arn:aws:states:::dynamodb:putItem";
    all.insert(
        name("Store"),
        json!({ "Type": "Task", "Resource": put, "Parameters": item, "ResultPath": null, "Next": name("Route") }),
    );
    let rule = json!({ "Variable": "$.total", "NumericGreaterThan": 1000, "Next": name("Note") });
    all.insert(name("Route"), json!({ "Type": "Choice", "Choices": [rule], "Default": name("Hold") }));
    all.insert(name("Note"), json!({ "Type": "Pass", "Result": ["a"], "Next": name("Lines") }));
    all.insert(name("Hold"), json!({ "Type": "Wait", "Seconds": 1, "Next": name("Lines") }));
    let pack = json!({ "Type": "Task", "Resource": pack, "End": true });
    let lines = json!({ "StartAt": name("Pack"), "States": { name("Pack"): pack } });
    all.insert(name("Lines"), json!({ "Type": "Map", "ItemProcessor": lines, "Next": name("Tell") }));
    all.insert(name("Tell"), json!({ "Type": "Pass", "InputPath": "$.a", "Next": name("Ship") }));
    all.insert(name("Ship"), json!({ "Type": "Pass", "Next": name("Report") }));
    let mut last = json!({ "Type": "Task", "Resource": report });
    let onward = number + 1 < rounds;
    let (key, value) = if onward { ("Next", format!("Charge{}", number + 1).into()) } else { ("End", true.into()) };
    last.as_object_mut().unwrap().insert(key.to_owned(), value);
    all.insert(name("Report"), last);
    all
}
