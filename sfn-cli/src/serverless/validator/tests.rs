use super::super::tests::one_state;
use super::*;
use sfn_core::json::json;

fn place(state: Value) -> Option<String> {
    false_alarm(&one_state(state)).map(|alarm| alarm.place)
}

fn jsonata(fields: Value) -> Option<String> {
    let mut state = json!({ "Type": "Pass", "QueryLanguage": "JSONata", "End": true });
    state.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    place(state)
}

fn pass(fields: Value) -> Option<String> {
    let mut state = json!({ "Type": "Pass", "End": true });
    state.as_object_mut().unwrap().extend(fields.as_object().unwrap().clone());
    place(state)
}

fn task(resource: Value) -> Option<String> {
    place(json!({ "Type": "Task", "Resource": resource, "End": true }))
}

#[test]
fn keys_within_data() {
    for key in ["States", "Next", "Default", "StartAt", "Branches"] {
        assert_eq!(pass(json!({ "Result": { "a": [{ key: 1 }] } })), Some(format!("Only.Result.a.{key}")));
    }
    assert_eq!(pass(json!({ "Result": { "Type": 1, "End": 1 } })), None);
}

#[test]
fn resources() {
    for sound in [
        json!("arn:aws:states:::sqs:sendMessage.waitForTaskToken"),
        json!("arn:aws:states:::states:startExecution.sync:2"),
        json!("arn:aws-cn:lambda:cn-north-1:1:function:f:live"),
        json!("${env:ARN}"),
        json!({ "Fn::Sub": "arn:${AWS::Partition}:states:::sqs:sendMessage" }),
    ] {
        assert_eq!(task(sound.clone()), None, "{sound}");
    }
    for odd in [
        "arn:${AWS::Partition}:states:::sqs:sendMessage",
        "arn:#{AWS::Partition}:states:::x:y",
        "arn:aws-iso:states:::x:y",
    ] {
        assert_eq!(task(json!(odd)), Some("Only.Resource".to_owned()), "{odd}");
    }
}

#[test]
fn expressions() {
    assert_eq!(jsonata(json!({ "Output": "{% 1 %}", "Assign": { "a": "x", "b": [1, { "c": "{% 2 %}" }] } })), None);
    for odd in [
        json!({ "Output": "{% 1\n %}" }),
        json!({ "Output": "{%1%}" }),
        json!({ "Output": "{% '${AWS::Region}' %}" }),
        json!({ "Output": [1] }),
        json!({ "Output": "text" }),
        json!({ "Output": { "a": "" } }),
        json!({ "Output": { "a": "b\nc" } }),
        json!({ "Output": { "a": [[1]] } }),
        json!({ "Assign": { "a": "{%1 %}" } }),
    ] {
        assert!(jsonata(odd.clone()).is_some(), "{odd}");
    }
}

#[test]
fn paths() {
    assert_eq!(pass(json!({ "InputPath": "$.a[0].b", "Parameters": { "a.$": "$.a[*].b", "b": [1, "x", {}] } })), None);
    for odd in [
        json!({ "Parameters": { "a.$": "$.a[?(@.b == $.c)]" } }),
        json!({ "Parameters": { "a.$": "$.[0].b" } }),
        json!({ "Parameters": { "a": [null] } }),
        json!({ "OutputPath": "$.a[?(@.b)]" }),
    ] {
        assert!(pass(odd.clone()).is_some(), "{odd}");
    }
}

#[test]
fn maps() {
    let map = |more: Value| {
        let mut state = json!({ "Type": "Map", "End": true, "ItemProcessor": one_state(json!({ "Type": "Succeed" })) });
        state.as_object_mut().unwrap().extend(more.as_object().unwrap().clone());
        place(state)
    };
    assert_eq!(
        map(json!({ "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "b" } } })),
        None
    );
    assert_eq!(map(json!({ "ResultWriter": { "WriterConfig": {} } })), Some("Only.ResultWriter".to_owned()));
    assert_eq!(map(json!({ "ToleratedFailurePercentage": 0.5 })), Some("Only.ToleratedFailurePercentage".to_owned()));
}
