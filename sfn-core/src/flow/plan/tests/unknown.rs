//! What is not followed, and is said.

use super::{Program, lambda};
use serde_json::{Value, json};

/// What is said of a machine of these states, which begins with the first.
fn said(states: &Value) -> Vec<(String, String)> {
    let first = states.as_object().and_then(|states| states.keys().next()).expect("a state");
    let plan = Program::takes_order().plan(&json!({ "StartAt": first, "States": states }));
    let read = plan.unknowns.into_iter().filter(|unknown| unknown.read || !unknown.given_to.is_empty());
    read.filter_map(|unknown| Some((unknown.location.to_string(), unknown.message?))).collect()
}

#[track_caller]
fn says(states: &Value, at: &str, message: &str) {
    assert_eq!(said(states), [(at.to_owned(), message.to_owned())]);
}

/// A Pass state that makes this of `$`, and a function that takes it.
fn given(value: &str) -> Value {
    json!({
        "Make": { "Type": "Pass", "Parameters": { "it.$": value }, "Next": "Pay" },
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "End": true },
    })
}

#[test]
fn paths_that_find_what_nobody_follows() {
    says(&given("$..price"), "Make.Parameters.it.$", "what `$..price` finds at any depth is not known");
    says(&given("$['a','b'].c"), "Make.Parameters.it.$", "what `$['a','b'].c` finds behind several names is not known");
    says(&given("$.a.append(1)"), "Make.Parameters.it.$", "what `$.a.append(1)` appends to is not followed");
    assert!(said(&given("$['a','b']")).is_empty());
    assert!(said(&given("$..price.sum()")).is_empty());
    let states = json!({
        "Pay": { "Type": "Task", "Resource": lambda("pay"), "ResultPath": "$.paid", "Next": "Make" },
        "Make": { "Type": "Pass", "Parameters": { "it.$": "$.*.id" }, "Next": "Ship" },
        "Ship": { "Type": "Task", "Resource": lambda("ship"), "End": true },
    });
    says(&states, "Make.Parameters.it.$", "which fields the `*` of `$.*.id` finds is not known");
}

#[test]
fn what_is_made_and_not_read_is_not_said() {
    let states = json!({
        "Make": { "Type": "Pass", "Parameters": { "it.$": "States.StringToJson($.a)" }, "Next": "Look" },
        "Look": { "Type": "Pass", "Parameters": { "copy.$": "$.it" }, "End": true },
    });
    assert!(said(&states).is_empty());
    let mut read = states;
    read["Look"]["Parameters"]["copy.$"] = json!("$.it.id");
    says(&read, "Make.Parameters.it.$", "what `States.StringToJson` reads from a text is not known");
}

#[test]
fn the_assign_of_a_state_that_changes_its_result() {
    let states = json!({ "Pay": {
        "Type": "Task", "Resource": lambda("pay"), "ResultPath": "$.paid", "Assign": { "id.$": "$.id" }, "End": true,
    } });
    let message = "what `$` is in the `Assign` of state `Pay`, which changes its result, is not known";
    says(&states, "Pay.Assign", message);
}

fn distributed(resource: &str, config: &Value, reads: &str) -> Value {
    json!({ "Each": {
        "Type": "Map", "End": true,
        "ItemReader": { "Resource": resource, "ReaderConfig": config, "Parameters": { "Bucket": "b", "Key": "k" } },
        "ItemProcessor": {
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }, "StartAt": "Look",
            "States": { "Look": { "Type": "Pass", "Parameters": { "it.$": reads }, "End": true } },
        },
    } })
}

#[test]
fn the_items_of_a_file_unless_they_are_stated() {
    let resource = "arn:aws:states:::s3:getObject";
    let states = distributed(resource, &json!({ "InputType": "JSON" }), "$.id");
    says(&states, "Each.ItemReader.Resource", "what the items are that Map `Each` reads is not known");
    let program =
        Program { stated: vec![("/States/Each/ItemReader/Resource", Some("Receipt"))], ..Program::takes_order() };
    super::asks_of(
        &program,
        &json!({ "StartAt": "Each", "States": states }),
        &["Each.ItemProcessor.Look.Parameters.it.$: there Receipt.out.id"],
    );
    let listed = distributed("arn:aws:states:::s3:listObjectsV2", &json!({}), "$.Key");
    assert!(said(&listed).is_empty());
}

#[test]
fn the_execution_input_of_a_child() {
    let listed = distributed("arn:aws:states:::s3:listObjectsV2", &json!({}), "$$.Execution.Input.id");
    let message = "what `$$.Execution.Input` is in the executions that Map `Each` starts is not known";
    says(&listed, "Each.ItemProcessor", message);
}
