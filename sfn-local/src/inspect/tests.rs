use super::{Inspected, Inspection, Mock, Request, Status};
use crate::json::Value;
use crate::{Engine, Failure, Payload};
use serde_json::json;

fn payload(value: serde_json::Value) -> Payload {
    Value::from(value).into()
}

fn of_state(definition: &serde_json::Value) -> Inspection {
    Inspection::of_state(&definition.to_string()).unwrap()
}

fn text(payload: &Option<Payload>) -> &str {
    payload.as_ref().unwrap().text()
}

async fn mocked(definition: serde_json::Value, input: serde_json::Value, mock: Mock) -> Inspected {
    of_state(&definition).with_input(payload(input)).with_mock(mock).unwrap().run(&Engine::default()).await
}

#[tokio::test]
async fn a_map_tells_of_items_inputs_and_batches() {
    let definition = json!({
        "Type": "Map",
        "ItemsPath": "$.orders",
        "ItemSelector": { "order.$": "$$.Map.Item.Value", "at.$": "$$.Map.Item.Index" },
        "ItemBatcher": { "MaxItemsPerBatch": 2 },
        "ItemProcessor": {
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
            "StartAt": "A",
            "States": { "A": { "Type": "Pass", "End": true } },
        },
        "End": true,
    });
    let inspected = mocked(definition, json!({ "orders": [7, 8, 9] }), Mock::result(payload(json!([1])))).await;
    assert_eq!(inspected.status, Status::Succeeded);
    let data = &inspected.data;
    assert_eq!(text(&data.after_items_path), "[7,8,9]");
    let selected = r#"[{"order":7,"at":0},{"order":8,"at":1},{"order":9,"at":2}]"#;
    assert_eq!(text(&data.after_item_selector), selected);
    assert_eq!(
        text(&data.after_item_batcher),
        r#"[{"Items":[{"order":7,"at":0},{"order":8,"at":1}]},{"Items":[{"order":9,"at":2}]}]"#
    );
    assert_eq!((text(&inspected.output), data.max_concurrency), ("[1]", Some(0)));
}

#[tokio::test]
async fn a_map_reads_the_data_that_is_given() {
    let definition = json!({
        "Type": "Map",
        "ItemReader": {
            "Resource": "arn:aws:states:::s3:getObject",
            "ReaderConfig": { "InputType": "JSON", "ItemsPointer": "/orders" },
            "Parameters": { "Bucket": "bucket", "Key": "key" },
        },
        "ItemSelector": { "order.$": "$$.Map.Item.Value" },
        "ItemProcessor": {
            "ProcessorConfig": { "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" },
            "StartAt": "A",
            "States": { "A": { "Type": "Pass", "End": true } },
        },
        "ToleratedFailurePercentage": 40,
        "End": true,
    });
    let inspection = of_state(&definition).with_mock(Mock::result(payload(json!([1, 2])))).unwrap();
    let inspection = inspection.with_reader_data(r#"{"orders":[7,8]}"#);
    let inspected = inspection.run(&Engine::default()).await;
    assert_eq!(text(&inspected.data.after_items_pointer), "[7,8]");
    assert_eq!(text(&inspected.data.after_item_selector), r#"[{"order":7},{"order":8}]"#);
    assert_eq!(inspected.data.tolerated_failure_percentage, Some(40.0));
    // One of two is more than 40 of a hundred.
    let inspected = inspection.with_failed_iterations(1).run(&Engine::default()).await;
    assert_eq!(inspected.failure.unwrap().name(), "States.ExceedToleratedFailureThreshold");
}

#[tokio::test]
async fn an_error_is_retried_then_caught() {
    let definition = json!({
        "Type": "Task",
        "Resource": "arn:aws:states:::sqs:sendMessage",
        "Parameters": { "QueueUrl": "q", "MessageBody.$": "$" },
        "Retry": [
            { "ErrorEquals": ["Other"] },
            { "ErrorEquals": ["Broken"], "IntervalSeconds": 3, "BackoffRate": 3, "MaxDelaySeconds": 20, "MaxAttempts": 3 },
        ],
        "Catch": [{ "ErrorEquals": ["States.ALL"], "ResultPath": "$.error", "Next": "Mourn" }],
        "End": true,
    });
    let broken = || Mock::error(Failure::new("Broken", "it is"));
    for (retries, seconds) in [(0, Some(3)), (1, Some(9)), (2, Some(20)), (3, None)] {
        let inspection = of_state(&definition).with_mock(broken()).unwrap().after_retries(retries);
        let inspected = inspection.run(&Engine::default()).await;
        let details = &inspected.data.error_details;
        assert_eq!(details.retry_index, Some(1));
        assert_eq!(details.retry_backoff_interval.map(|interval| interval.as_secs()), seconds, "{retries}");
        assert_eq!(inspected.failure.unwrap().name(), "Broken");
        match seconds {
            Some(_) => assert_eq!((inspected.status, details.catch_index), (Status::Retriable, None)),
            None => {
                assert_eq!((inspected.status, details.catch_index), (Status::CaughtError, Some(0)));
                assert_eq!(inspected.next_state.as_deref(), Some("Mourn"));
                assert_eq!(text(&inspected.output), r#"{"error":{"Error":"Broken","Cause":"it is"}}"#);
            }
        }
    }
}

#[tokio::test]
async fn variables_are_given_and_told() {
    let definition = json!({
        "Type": "Pass",
        "QueryLanguage": "JSONata",
        "Assign": { "sum": "{% $sum + $states.input.n %}" },
        "Output": "{% $sum %}",
        "Next": "Other",
    });
    let variables = Value::from(json!({ "sum": 40, "kept": true }));
    let inspection = of_state(&definition).with_variables(variables.as_object().unwrap().clone());
    let inspected = inspection.with_input(payload(json!({ "n": 2 }))).run(&Engine::default()).await;
    assert_eq!(text(&inspected.output), "40");
    assert_eq!(text(&inspected.data.variables), r#"{"sum":42,"kept":true}"#);
    assert_eq!(inspected.next_state.as_deref(), Some("Other"));
}

#[tokio::test]
async fn a_state_is_found_at_any_depth_and_an_error_is_told_as_it_is() {
    let definition = json!({
        "StartAt": "P",
        "States": { "P": {
            "Type": "Parallel",
            "Branches": [{ "StartAt": "In", "States": { "In": { "Type": "Choice", "Choices": [
                { "Variable": "$.a", "NumericEquals": 1, "Next": "Done" },
            ] }, "Done": { "Type": "Succeed" } } }],
            "End": true,
        } },
    });
    let inspection = Inspection::of_machine(&definition.to_string(), "In").unwrap();
    let inspected = inspection.with_input(payload(json!({ "a": 2 }))).run(&Engine::default()).await;
    let failure = inspected.failure.unwrap();
    assert_eq!(failure.name(), "States.NoChoiceMatched");
    assert!(failure.cause.unwrap().starts_with("Failed to transition out of the state."));
    let missing = Inspection::of_machine(&definition.to_string(), "Nowhere").unwrap_err();
    assert_eq!(missing.to_string(), "ValidationException: State not found in definition");
}

#[tokio::test]
async fn a_wait_takes_no_real_time_but_at_most_five_minutes() {
    for (seconds, status) in [(299, Status::Succeeded), (301, Status::Failed)] {
        let definition = json!({ "Type": "Wait", "Seconds": seconds, "Next": "Other" });
        let inspected = of_state(&definition).run(&Engine::default()).await;
        assert_eq!(inspected.status, status, "{seconds}");
        assert_eq!(inspected.failure.is_some_and(|failure| failure.is("States.Timeout")), seconds > 300);
    }
}

#[tokio::test]
async fn an_inspection_may_run_on_another_thread() {
    fn sent<T: Send>(future: T) -> T {
        future
    }
    let request = Request { definition: json!({ "Type": "Succeed" }).to_string(), ..Request::default() };
    let answer = sent(request.run(&Engine::default())).await.unwrap();
    assert_eq!(answer.to_text(), r#"{"output":"{}","status":"SUCCEEDED"}"#);
}

#[tokio::test]
async fn what_aws_refuses_is_refused() {
    let pass = r#"{"Type":"Pass","End":true}"#;
    let task =
        r#"{"Type":"Task","Resource":"arn:aws:states:::lambda:invoke","Parameters":{"FunctionName":"f"},"End":true}"#;
    let parallel = r#"{"Type":"Parallel","Branches":[{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}],"End":true}"#;
    let mock = |mock: serde_json::Value| json!({ "mock": mock });
    for (definition, rest, expected) in [
        (pass, mock(json!({ "result": "{}" })), "State type 'Pass' is not supported when a mock is specified"),
        (task, json!({}), "RoleArn must be specified when testing a Task state"),
        (task, mock(json!({ "result": "{" })), "Mocked result must be valid JSON."),
        (task, mock(json!({ "result": "{}", "errorOutput": { "error": "E" } })), "only one of the following fields"),
        (
            task,
            mock(json!({ "result": "{}", "fieldValidationMode": "LAX" })),
            "enum value set: [STRICT, PRESENT, NONE]",
        ),
        (parallel, json!({}), "TestState API does not support Map or Parallel states."),
        (parallel, mock(json!({ "result": "{}" })), "Mocked result must be an array."),
        (pass, json!({ "context": "{}" }), "TestState does not support Context"),
        (pass, json!({ "input": "{" }), "InvalidExecutionInput: Invalid State Machine Execution Input"),
        (pass, json!({ "variables": "[]" }), "Variables must be a JSON object."),
        (pass, json!({ "inspectionLevel": "ALL" }), "Value 'ALL' at 'inspectionLevel'"),
        (pass, json!({ "stateName": "" }), "Value at 'stateName' failed"),
        ("{", json!({}), "InvalidDefinition: Invalid State Machine Definition: 'INVALID_JSON_DESCRIPTION: "),
        ("{}", json!({}), "The field 'Type' is required but was missing at /States/StateName'"),
        ("{}", json!({ "stateName": "A" }), "'SCHEMA_VALIDATION_FAILED: These fields are required: [StartAt] at /"),
    ] {
        let mut request = rest.clone();
        request["definition"] = definition.into();
        let request: Request = serde_json::from_value(request).unwrap();
        let error = request.run(&Engine::default()).await.unwrap_err().to_string();
        assert!(error.contains(expected), "{definition} {rest}: {error}");
    }
}
