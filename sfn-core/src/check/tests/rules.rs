use super::{NONE, check, jsonata, state, task};
use crate::json::{Value, json};

fn choice(rule: Value) -> Vec<String> {
    check(&json!({ "StartAt": "A", "States": {
        "A": { "Type": "Choice", "Choices": [rule] }, "B": { "Type": "Succeed" },
    }}))
}

#[test]
fn a_rule_has_one_test() {
    let nested = json!({ "Variable": "$.x", "IsNull": true, "Comment": "c" });
    assert_eq!(choice(json!({ "Variable": "$.x", "StringEquals": "a", "Comment": "c", "Next": "B" })), NONE);
    assert_eq!(choice(json!({ "And": [nested, { "Not": nested }], "Next": "B" })), NONE);
    assert_eq!(choice(json!({ "Next": "B" })).len(), 1);
    let expected = "/States/A/Choices/0: `IsNull` needs a `Variable` to compare";
    assert_eq!(choice(json!({ "IsNull": true, "Next": "B" })), [expected]);
    let found = choice(json!({ "Variable": "$.x", "IsNull": true, "StringEquals": "a", "Next": "B" }));
    let expected = "a choice rule has one test, not `IsNull` and `StringEquals`";
    assert_eq!(found, [format!("/States/A/Choices/0/StringEquals @key: {expected}")]);
    let found = choice(json!({ "Variable": "$.x", "And": [nested], "Next": "B" }));
    assert_eq!(found, ["/States/A/Choices/0/Variable @key: `And` takes no `Variable`"]);
    let found = choice(json!({ "And": [], "Next": "B" }));
    assert_eq!(found, ["/States/A/Choices/0/And: `And` is empty: it needs at least one entry"]);
}

#[test]
fn comparators_have_kinds() {
    let found = choice(json!({ "Variable": "$.x", "NumericEquals": "1", "Next": "B" }));
    assert_eq!(found, ["/States/A/Choices/0/NumericEquals: `NumericEquals` takes a number, not the text `1`"]);
    let found = choice(json!({ "Variable": "$.x", "StringEqual": "1", "Next": "B" }));
    let expected = "a choice rule has no field `StringEqual`; did you mean `StringEquals`?";
    assert_eq!(found, [format!("/States/A/Choices/0/StringEqual @key: {expected}")]);
}

#[test]
fn a_nested_rule_has_no_next() {
    let nested = json!({ "Variable": "$.x", "IsNull": true, "Next": "B" });
    let found = choice(json!({ "Not": nested, "Next": "B" }));
    assert_eq!(found, ["/States/A/Choices/0/Not/Next @key: a nested choice rule has no field `Next`"]);
}

#[test]
fn conditions() {
    let condition = |value: Value| {
        check(&json!({ "QueryLanguage": "JSONata", "StartAt": "A", "States": {
            "A": { "Type": "Choice", "Choices": [{ "Condition": value, "Next": "B" }] }, "B": { "Type": "Succeed" },
        }}))
    };
    assert_eq!(condition(json!("{% true %}")), NONE);
    assert_eq!(condition(json!(false)), NONE);
    let expected = "`Condition` takes `true`, `false` or `{% … %}`, not the text `yes`";
    assert_eq!(condition(json!("yes")), [format!("/States/A/Choices/0/Condition: {expected}")]);
}

#[test]
fn heartbeats_are_shorter_than_the_timeout() {
    assert_eq!(state(task(json!({ "HeartbeatSeconds": 4, "TimeoutSeconds": 5 }))), NONE);
    let expected = "`HeartbeatSeconds` must be less than `TimeoutSeconds`: 5 is not less than 5";
    let found = state(task(json!({ "HeartbeatSeconds": 5, "TimeoutSeconds": 5 })));
    assert_eq!(found, [format!("/States/A/HeartbeatSeconds: {expected}")]);
}

fn map(config: Value, fields: Value) -> Vec<String> {
    let inner = json!({ "ProcessorConfig": config, "StartAt": "B", "States": { "B": { "Type": "Succeed" } } });
    state(super::merged(json!({ "Type": "Map", "ItemProcessor": inner, "End": true }), fields))
}

#[test]
fn distributed_maps() {
    let distributed = || json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" });
    let reader = |config: Value| json!({ "ItemReader": { "Resource": "arn:aws:states:::s3:getObject", "ReaderConfig": config, "Parameters": { "Bucket": "b", "Key": "k" } } });
    assert_eq!(map(distributed(), reader(json!({ "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" }))), NONE);
    assert_eq!(map(json!({ "Mode": "INLINE" }), reader(json!({}))).len(), 1);
    assert_eq!(map(json!({ "Mode": "DISTRIBUTED" }), json!({})).len(), 1);
    assert_eq!(map(distributed(), reader(json!({ "CSVHeaderLocation": "GIVEN" }))).len(), 1);
    assert_eq!(map(distributed(), json!({ "ResultWriter": {} })).len(), 1);
    assert_eq!(map(distributed(), json!({ "ResultWriter": { "WriterConfig": { "OutputType": "JSONL" } } })), NONE);
    assert_eq!(map(distributed(), json!({ "ItemBatcher": {} })).len(), 1);
    assert_eq!(map(distributed(), json!({ "ItemReader": { "Resource": "arn:aws:states:::sns:publish" } })).len(), 1);
    assert_eq!(map(distributed(), reader(json!({ "CSVHeaderLocation": "GIVEN", "CSVHeaders": [] }))).len(), 1);
    assert_eq!(map(distributed(), json!({ "ResultWriter": { "WriterConfig": {} } })).len(), 1);
    assert_eq!(map(distributed(), json!({ "ResultWriter": { "Resource": "arn:aws:states:::s3:putObject" } })).len(), 1);
    assert_eq!(map(distributed(), json!({ "Label": "L".repeat(40) })), NONE);
    assert_eq!(map(distributed(), json!({ "Label": "a b" })).len(), 1);
}

#[test]
fn readers_and_writers_say_where() {
    let s3 = |field: &str, action: &str, parameters: Value| {
        let resource = format!("arn:aws:states:::s3:{action}");
        let config = json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" });
        map(config, json!({ field: { "Resource": resource, "Parameters": parameters } }))
    };
    assert_eq!(s3("ItemReader", "getObject", json!({ "Bucket.$": "$.b", "Key": "k", "VersionId": "1" })), NONE);
    assert_eq!(s3("ItemReader", "listObjectsV2", json!({ "Bucket": "b" })), NONE);
    assert_eq!(s3("ResultWriter", "putObject", json!({ "Bucket": "b" })), NONE);
    let expected = "/States/A/ItemReader/Parameters: `s3:getObject` is called without `Key`";
    assert_eq!(s3("ItemReader", "getObject", json!({ "Bucket": "b" })), [expected]);
    assert_eq!(s3("ItemReader", "listObjectsV2", json!({ "Prefix": "p" })).len(), 1);
    assert_eq!(s3("ResultWriter", "putObject", json!({ "Prefix": "p" })).len(), 1);
}

#[test]
fn pointers() {
    let pointer = |text: &str| {
        let reader = json!({ "Resource": "arn:aws:states:::s3:getObject", "Parameters": { "Bucket": "b", "Key": "k" },
            "ReaderConfig": { "InputType": "JSON", "ItemsPointer": text } });
        map(json!({ "Mode": "DISTRIBUTED", "ExecutionType": "STANDARD" }), json!({ "ItemReader": reader }))
    };
    for good in ["", "/", "/a/0/~0~1", "${Pointer}"] {
        assert_eq!(pointer(good), NONE, "{good}");
    }
    for bad in ["a", "$.a", "/a~", "/~2"] {
        assert_eq!(pointer(bad).len(), 1, "{bad}");
    }
}

#[test]
fn items_are_a_list_an_object_or_an_expression() {
    let items = |value: Value| {
        let inner = json!({ "StartAt": "B", "States": { "B": { "Type": "Succeed" } } });
        jsonata(json!({ "Type": "Map", "Items": value, "ItemProcessor": inner, "End": true }))
    };
    assert_eq!(items(json!([1])), NONE);
    assert_eq!(items(json!({ "a": "{% 1 %}" })), NONE);
    assert_eq!(items(json!("{% $states.input %}")), NONE);
    assert_eq!(items(json!("x")).len(), 1);
    assert_eq!(items(json!(1)).len(), 1);
}

#[test]
fn a_definition_has_at_most_a_mebibyte() {
    let comment = |length: usize| super::machine(super::pass(json!({ "Comment": "c".repeat(length) })));
    assert_eq!(check(&comment(1_000_000)), NONE);
    assert_eq!(check(&comment(1 << 20)), ["/: a definition has at most 1048576 bytes, not 1048646"]);
}
