//! What has passed is in the order in which the model is written, and the model reads it.

use super::INTRINSICS;
use crate::asl::hole::Reference;
use crate::check::Checked;
use crate::json::{Value, json};

fn refused(definition: Value) -> String {
    let problems = Checked::<Value>::new(definition, &INTRINSICS).unwrap_err();
    problems.iter().map(|problem| format!("{}: {}", problem.location, problem.message)).collect()
}

#[test]
fn fields_come_in_the_order_of_the_language_and_data_stays() {
    let definition = json!({
        "States": {
            "Z": { "Next": "A", "Retry": [{ "MaxAttempts": 1, "ErrorEquals": ["E"] }],
                "Parameters": { "b": 1, "a": { "Next": 1, "Comment": 2 } }, "Resource": "${x}", "Type": "Task" },
            "A": { "Choices": [{ "Next": "B", "Not": { "IsNull": true, "Variable": "$.x" } }], "Type": "Choice" },
            "B": { "End": true, "Type": "Map", "ItemProcessor": {
                "States": { "C": { "End": true, "Result": 1, "Type": "Pass" } }, "StartAt": "C" } },
        },
        "StartAt": "Z",
    });
    let (checked, _) = Checked::<Value>::new(definition, &INTRINSICS).unwrap();
    let expected = r#"{"StartAt":"Z","States":{"Z":{"Type":"Task","Resource":"${x}","Parameters":{"b":1,"a":{"Next":1,"Comment":2}},"Retry":[{"ErrorEquals":["E"],"MaxAttempts":1}],"Next":"A"},"A":{"Type":"Choice","Choices":[{"Not":{"Variable":"$.x","IsNull":true},"Next":"B"}]},"B":{"Type":"Map","ItemProcessor":{"StartAt":"C","States":{"C":{"Type":"Pass","Result":1,"End":true}}},"End":true}}}"#;
    assert_eq!(checked.to_string(), expected);
}

#[test]
fn a_reference_where_it_makes_no_sense_is_told_with_its_place() {
    let reference = Reference::Lambda("p::f").to_value();
    let message = "a reference to the Lambda function `p::f`";
    let definition = json!({ "StartAt": reference, "States": { "A": { "Type": "Succeed" } } });
    assert_eq!(refused(definition), format!("StartAt: `StartAt` takes a text, not {message}"));
    let retry = json!([{ "ErrorEquals": ["E"], "MaxAttempts": reference }]);
    let task = json!({ "Type": "Task", "Resource": "${x}", "Retry": retry, "End": true });
    let definition = json!({ "StartAt": "A", "States": { "A": task } });
    assert_eq!(refused(definition), format!("A.Retry[0].MaxAttempts: `MaxAttempts` takes a number, not {message}"));
    let definition = json!({ "StartAt": "A", "States": { "A": reference } });
    assert_eq!(refused(definition), format!("A: `A` takes a state, not {message}"));
}
