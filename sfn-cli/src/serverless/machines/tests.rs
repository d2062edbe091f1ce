use super::super::base::at;
use super::super::tests::{emitted, machine, one_state, program};
use sfn_core::json::{Value, json};

fn entry(state: Value, options: Value) -> Result<(Value, Value), String> {
    let mut only = machine("M", one_state(state));
    only.options = options.as_object().unwrap().clone();
    let base = "provider: { rolePermissionsBoundary: arn:aws:iam::1:policy/b, iam: { role: { path: /p/ } } }";
    let file = emitted(&program(vec![], vec![only]), Some(base)).map_err(|error| error.to_string())?;
    let json = |path: &[&str]| at(&file, path).cloned().unwrap_or_default();
    Ok((json(&["stepFunctions", "stateMachines", "M"]), json(&["resources", "Resources"])))
}

fn succeed() -> Value {
    json!({ "Type": "Succeed" })
}

fn sqs_in_jsonata() -> Value {
    json!({
        "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::sqs:sendMessage",
        "Arguments": { "QueueUrl": "https://sqs.eu-west-1.amazonaws.com/1/q" }, "End": true,
    })
}

fn s3_in_jsonata() -> Value {
    json!({
        "Type": "Task", "QueryLanguage": "JSONata", "Resource": "arn:aws:states:::aws-sdk:s3:getObject",
        "Arguments": { "Bucket": "b", "Key": "k" }, "End": true,
    })
}

#[test]
fn the_log_group_goes_with_the_logging() {
    let (own, resources) = entry(succeed(), json!({ "loggingConfig": { "level": "ALL" } })).unwrap();
    let group = json!([{ "Fn::GetAtt": ["MStepFunctionsStateMachineLogGroup", "Arn"] }]);
    assert_eq!(own["loggingConfig"], json!({ "level": "ALL", "destinations": group }));
    assert!(resources.get("MStepFunctionsStateMachineLogGroup").is_some());
    for config in [json!({ "level": "OFF" }), json!({}), json!({ "level": "ALL", "destinations": ["arn:aws:logs:x"] })]
    {
        let (own, resources) = entry(succeed(), json!({ "loggingConfig": config })).unwrap();
        assert_eq!(own["loggingConfig"], config);
        assert_eq!(resources, Value::Null);
    }
}

#[test]
fn a_role_of_the_author_s() {
    let (own, resources) = entry(s3_in_jsonata(), json!({ "role": "arn:aws:iam::1:role/r" })).unwrap();
    assert_eq!(own["role"], "arn:aws:iam::1:role/r");
    assert!(own.get("iamRoleStatements").is_none() && own.get("loggingConfig").is_none());
    assert_eq!(resources, Value::Null);
}

#[test]
fn statements_are_appended_to_the_author_s() {
    let given = json!({ "Effect": "Allow", "Action": "a:B", "Resource": { "Ref": "X" } });
    let (own, _) = entry(sqs_in_jsonata(), json!({ "iamRoleStatements": [given] })).unwrap();
    let queue = json!({ "Fn::Sub": "arn:${AWS::Partition}:sqs:eu-west-1:1:q" });
    assert_eq!(
        own["iamRoleStatements"],
        json!([
            { "Effect": "Allow", "Action": "a:B", "Resource": [{ "Ref": "X" }] },
            { "Effect": "Allow", "Action": ["sqs:SendMessage"], "Resource": [queue] },
        ])
    );
}

#[test]
fn a_role_of_our_own_has_everything() {
    let given = json!({ "Effect": "Allow", "Action": "a:B", "Resource": "*" });
    let options = json!({ "iamRoleStatements": [given], "kmsKeyArns": [{ "Ref": "Key" }] });
    let (own, resources) = entry(s3_in_jsonata(), options).unwrap();
    assert_eq!(own["role"], json!({ "Fn::GetAtt": ["MStepFunctionsStateMachineRole", "Arn"] }));
    assert!(own.get("iamRoleStatements").is_none(), "the plugin takes one of the two");
    let role = &resources["MStepFunctionsStateMachineRole"]["Properties"];
    assert_eq!((&role["PermissionsBoundary"], &role["Path"]), (&json!("arn:aws:iam::1:policy/b"), &json!("/p/")));
    let document = &role["Policies"][0]["PolicyDocument"];
    assert_eq!(document["Version"], "2012-10-17");
    let statements = document["Statement"].as_array().unwrap();
    assert_eq!(statements[0], given);
    assert_eq!(statements[1]["Action"], json!(["s3:GetObject"]));
    let text = document.to_string();
    for action in ["logs:CreateLogDelivery", "xray:PutTraceSegments", "kms:GenerateDataKey*"] {
        assert!(text.contains(action), "{action}");
    }
}
