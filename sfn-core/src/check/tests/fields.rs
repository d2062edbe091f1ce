use super::{INTRINSICS, NONE, check, jsonata, machine, pass, state, task, with};
use crate::asl::hole::{self, Reference};
use crate::json::json;

#[test]
fn unknown_fields_are_told_with_the_nearest() {
    let retry = json!({ "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSecs": 1 }] });
    let expected =
        "/States/A/Retry/0/IntervalSecs @key: `Retry` has no field `IntervalSecs`; did you mean `IntervalSeconds`?";
    assert_eq!(state(task(retry)), [expected]);
    assert_eq!(state(pass(json!({ "Retry": [] }))), ["/States/A/Retry @key: `Pass` has no field `Retry`"]);
}

#[test]
fn a_misspelt_field_is_one_problem() {
    let found = state(json!({ "Type": "Task", "Resourse": "arn:aws:states:::sns:publish", "End": true }));
    assert_eq!(found, ["/States/A/Resourse @key: `Task` has no field `Resourse`; did you mean `Resource`?"]);
    let found = check(&json!({ "StartAt": "A", "States": {
        "A": { "Type": "Pass", "Nxt": "B" }, "B": { "Type": "Pass", "End": true }
    }}));
    assert_eq!(found, ["/States/A/Nxt @key: `Pass` has no field `Nxt`; did you mean `Next`?"]);
}

#[test]
fn missing_fields() {
    assert_eq!(state(json!({ "Type": "Task", "End": true })), ["/States/A @key: state `A` has no `Resource`"]);
    assert_eq!(state(json!({ "End": true })), ["/States/A @key: state `A` has no `Type`"]);
    assert_eq!(check(&json!({ "States": { "A": pass(json!({})) } })), ["/: a state machine has no `StartAt`"]);
    assert_eq!(check(&json!({})), ["/: a state machine has no `StartAt`", "/: a state machine has no `States`"]);
}

#[test]
fn kinds() {
    let found = state(task(json!({ "TimeoutSeconds": "5" })));
    assert_eq!(found, ["/States/A/TimeoutSeconds: `TimeoutSeconds` takes a whole number, not the text `5`"]);
    assert_eq!(state(task(json!({ "TimeoutSeconds": 5.5 }))).len(), 1);
    assert_eq!(state(task(json!({ "TimeoutSeconds": 5.0 }))), NONE);
    assert_eq!(state(json!({ "Type": "Pass", "End": false })), ["/States/A/End: `End` takes `true`, not `false`"]);
    assert_eq!(check(&json!([])), ["/: a state machine is an object, not a list"]);
}

#[test]
fn bounds_are_inclusive() {
    let retry = |value| state(task(json!({ "Retry": [{ "ErrorEquals": ["E"], "BackoffRate": value }] })));
    assert_eq!(retry(json!(1)), NONE);
    assert_eq!(retry(json!(0.99)), ["/States/A/Retry/0/BackoffRate: `BackoffRate` is at least 1, not `0.99`"]);
    assert_eq!(state(task(json!({ "TimeoutSeconds": 99_999_999 }))), NONE);
    let found = state(task(json!({ "TimeoutSeconds": 100_000_000 })));
    assert_eq!(found, ["/States/A/TimeoutSeconds: `TimeoutSeconds` is 1 to 99999999, not `100000000`"]);
    assert_eq!(state(task(json!({ "TimeoutSeconds": u64::MAX }))).len(), 1);
    let error = |length| state(json!({ "Type": "Fail", "Error": "é".repeat(length) }));
    assert_eq!(error(256), NONE);
    assert_eq!(error(257), ["/States/A/Error: `Error` takes at most 256 characters, not 257"]);
}

#[test]
fn words() {
    let jitter = |word: &str| state(task(json!({ "Retry": [{ "ErrorEquals": ["E"], "JitterStrategy": word }] })));
    assert_eq!(jitter("FULL"), NONE);
    let expected =
        "/States/A/Retry/0/JitterStrategy: `JitterStrategy` is `FULL` or `NONE`, not `FUL`; did you mean `FULL`?";
    assert_eq!(jitter("FUL"), [expected]);
    assert_eq!(state(json!({ "Type": "Taks" })), ["/States/A/Type: no state type `Taks`; did you mean `Task`?"]);
}

#[test]
fn constraints() {
    let wait = |fields| state(super::merged(json!({ "Type": "Wait", "End": true }), fields));
    assert_eq!(wait(json!({ "Seconds": 0 })), NONE);
    let expected = "/States/A @key: state `A` has none of `Seconds`, `SecondsPath`, `Timestamp` and `TimestampPath`";
    assert_eq!(wait(json!({})), [expected]);
    let found = wait(json!({ "Seconds": 1, "SecondsPath": "$.s" }));
    let expected = "state `A` has `Seconds` and `SecondsPath`: only one of them may be there";
    assert_eq!(found, [format!("/States/A/SecondsPath @key: {expected}")]);
}

#[test]
fn query_languages() {
    let found = jsonata(pass(json!({ "Parameters": {} })));
    let expected = "`Parameters` is a field of JSONPath, and the query language here is JSONata";
    assert_eq!(found, [format!("/States/A/Parameters @key: {expected}")]);
    let found = state(pass(json!({ "Output": {} })));
    assert_eq!(
        found,
        ["/States/A/Output @key: `Output` is a field of JSONata, and the query language here is JSONPath"]
    );
    assert_eq!(state(pass(json!({ "Output": {}, "QueryLanguage": "JSONata" }))), NONE);
    let expected = "`QueryLanguage` cannot be `JSONPath` where the whole state machine's is `JSONata`";
    let found = jsonata(pass(json!({ "QueryLanguage": "JSONPath" })));
    assert_eq!(found, [format!("/States/A/QueryLanguage: {expected}")]);
}

#[test]
fn a_state_inside_does_not_inherit_the_language_of_the_state_around_it() {
    let inner = machine(pass(json!({ "Parameters": {} })));
    let inner = json!({ "StartAt": "B", "States": { "B": inner["States"]["A"] } });
    assert_eq!(state(json!({ "Type": "Map", "QueryLanguage": "JSONata", "ItemProcessor": inner, "End": true })), NONE);
}

#[test]
fn a_branch_says_the_language_of_its_states() {
    let branch = |language: &str, field: &str| json!({ "QueryLanguage": language, "StartAt": "B", "States": { "B": pass(json!({ field: { "a": 1 } })) } });
    let parallel = |branch| json!({ "Type": "Parallel", "Branches": [branch], "End": true });
    assert_eq!(state(parallel(branch("JSONata", "Output"))), NONE);
    assert_eq!(state(parallel(branch("JSONata", "Parameters"))).len(), 1);
    assert_eq!(jsonata(parallel(branch("JSONata", "Output"))), NONE);
    let expected = "`QueryLanguage` cannot be `JSONPath` where the whole state machine's is `JSONata`";
    let at = "/States/A/Branches/0/QueryLanguage";
    assert_eq!(jsonata(parallel(branch("JSONPath", "Parameters"))), [format!("{at}: {expected}")]);
    let map = json!({ "Type": "Map", "ItemProcessor": branch("JSONata", "Output"), "End": true });
    assert_eq!(state(map), NONE);
}

#[test]
fn holes_and_references_pass_for_anything() {
    let task = json!({
        "Type": "Task",
        "Resource": Reference::Lambda("a::b").to_value(),
        "TimeoutSeconds": hole::hole(0),
        "ResultPath": hole::hole(1),
        "Retry": [hole::hole(2), { "ErrorEquals": [hole::hole(3)] }],
        "Parameters": { "arn": Reference::Machine("a::C").to_value(), "x.$": hole::hole(4) },
        "Next": hole::hole(5),
    });
    assert_eq!(check(&json!({ "StartAt": "A", "States": { "A": task, "B": { "Type": "Succeed" } } })), NONE);
}

#[test]
fn intrinsics_pass_where_they_may() {
    let reference = json!({ "Ref": "Topic" });
    let json = machine(task(json!({ "Resource": reference })));
    assert_eq!(with(&json, &INTRINSICS), NONE);
    assert_eq!(check(&json), ["/States/A/Resource: `Resource` takes an ARN, not an object"]);
    let json = machine(json!({ "Type": "Wait", "Seconds": "${Pause}", "End": true }));
    assert_eq!(with(&json, &INTRINSICS), NONE);
    assert_eq!(check(&json).len(), 1);
}

#[test]
fn the_order_is_that_of_the_definition() {
    let found = check(&json!({ "States": {
        "B": { "Type": "Pass", "X": 1, "End": true },
        "A": { "Y": 1, "Type": "Pass", "Z": 1 },
    }, "StartAt": "A" }));
    let places: Vec<_> = found.iter().map(|line| line.split(' ').next().unwrap_or_default()).collect();
    assert_eq!(places, ["/States/B/X", "/States/A", "/States/A/Y", "/States/A/Z"]);
}

#[test]
fn a_misspelt_field_hides_no_other_error_of_its_object() {
    let found = state(task(json!({ "OutPath": "$", "HeartbeatSeconds": 5, "TimeoutSeconds": 5 })));
    let expected = [
        "/States/A/OutPath @key: `Task` has no field `OutPath`; did you mean `OutputPath`?",
        "/States/A/HeartbeatSeconds: `HeartbeatSeconds` must be less than `TimeoutSeconds`: 5 is not less than 5",
    ];
    assert_eq!(found, expected);
    let callback = "arn:aws:states:::sqs:sendMessage.waitForTaskToken";
    let arguments = json!({ "QueueUrl": "q", "MessageBody.$": "$$.Task.Token" });
    // `TimeoutSecs` may be what a warning would miss.
    let found = state(task(json!({ "Resource": callback, "Parameters": arguments, "TimeoutSecs": 5 })));
    assert_eq!(found.len(), 1, "{found:?}");
}
