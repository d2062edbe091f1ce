//! What is said to be undeclared, and what is not.

use super::undeclared;
use crate::document::of_text;
use sfn_core::json::{Value, json};
use std::path::Path;

/// The names that are not declared, with their places.
fn missing(file: &Value) -> Vec<String> {
    let document = of_text(Path::new("file.json"), &serde_json::to_string(file).unwrap());
    assert!(document.faults.is_empty(), "{:?}", document.faults);
    let name = |message: &str| message.split('`').nth(1).unwrap_or_default().to_owned();
    undeclared(&document).iter().map(|one| format!("{} {}", one.location, name(&one.message))).collect()
}

fn calls(resource: &Value) -> Value {
    json!({ "StartAt": "Pay", "States": { "Pay": { "Type": "Task", "Resource": resource, "End": true } } })
}

/// A serverless.yml with the function `pay` and a queue.
fn serverless(definition: &Value) -> Value {
    json!({
        "functions": { "pay": { "handler": "pay.handler" } },
        "resources": { "Resources": { "Queue": { "Type": "AWS::SQS::Queue" } } },
        "stepFunctions": { "stateMachines": { "order": { "definition": definition } } },
    })
}

#[test]
fn functions_of_a_serverless_file() {
    for declared in [
        json!({ "Fn::GetAtt": ["pay", "Arn"] }),
        json!({ "Fn::GetAtt": ["PayLambdaFunction", "Arn"] }),
        json!({ "Fn::GetAtt": "Queue.Arn" }),
        json!({ "Fn::Sub": "${PayLambdaFunction.Arn}" }),
        json!({ "Fn::Sub": ["${Other.Arn}", { "Other.Arn": "x" }] }),
        json!("arn:aws:lambda:${aws:region}:${self:custom.Arn}:function:x"),
        json!({ "Ref": "AWS::Region" }),
        json!({ "Fn::GetAtt": ["RefundStepFunctionsStateMachine", "Arn"] }),
        json!({ "Fn::ImportValue": "PyaLambdaFunction" }),
    ] {
        assert_eq!(missing(&serverless(&calls(&declared))), [""; 0], "{declared}");
    }
    for (reference, place) in [
        (json!({ "Fn::GetAtt": ["PyaLambdaFunction", "Arn"] }), "Pay.Resource.Fn::GetAtt PyaLambdaFunction"),
        (json!({ "Fn::GetAtt": ["pya", "Arn"] }), "Pay.Resource.Fn::GetAtt pya"),
        (json!({ "Fn::Sub": "${PyaLambdaFunction.Arn}:$LATEST" }), "Pay.Resource.Fn::Sub PyaLambdaFunction"),
        (json!("${PyaLambdaFunction.Arn}"), "Pay.Resource PyaLambdaFunction"),
        (json!({ "Ref": "PyaLambdaFunction" }), "Pay.Resource.Ref PyaLambdaFunction"),
    ] {
        assert_eq!(missing(&serverless(&calls(&reference))), [place]);
    }
}

#[test]
fn what_a_plugin_may_declare_is_left_alone() {
    let mut definition = calls(&json!("arn:aws:states:::sqs:sendMessage"));
    definition["States"]["Pay"]["Parameters"] =
        json!({ "QueueUrl": { "Ref": "DeadLetters" }, "MessageBody": "${Topic.Arn}" });
    assert_eq!(missing(&serverless(&definition)), [""; 0]);
}

#[test]
fn files_that_do_not_declare_all_are_left_alone() {
    let wrong = calls(&json!({ "Fn::GetAtt": ["PyaLambdaFunction", "Arn"] }));
    let mut file = serverless(&wrong);
    assert_eq!(missing(&file).len(), 1);
    for (section, value) in [
        ("functions", json!("${file(functions.yml)}")),
        ("functions", json!(["${file(functions.yml)}", { "pay": { "handler": "x" } }])),
        ("resources", json!("${file(resources.yml)}")),
        ("resources", json!({ "Resources": "${file(resources.yml)}" })),
        ("resources", json!({ "Resources": { "Fn::Transform": {} } })),
    ] {
        let before = std::mem::replace(&mut file[section], value);
        assert_eq!(missing(&file), [""; 0], "{file}");
        file[section] = before;
    }
    if let Some(file) = file.as_object_mut() {
        file.shift_remove("functions");
    }
    assert_eq!(missing(&file), [""; 0]);
    assert_eq!(missing(&wrong), [""; 0], "a definition by itself");
}

/// A template with the function `Pay`.
fn template(properties: &Value) -> Value {
    json!({
        "Transform": "AWS::Serverless-2016-10-31",
        "Parameters": { "Stage": { "Type": "String" } },
        "Resources": {
            "Pay": { "Type": "AWS::Serverless::Function" },
            "Order": { "Type": "AWS::Serverless::StateMachine", "Properties": properties },
        },
    })
}

#[test]
fn names_of_a_template() {
    let text = |text: &str| serde_json::to_string(&calls(&json!(text))).unwrap();
    for declared in [
        json!({ "Definition": calls(&json!({ "Fn::GetAtt": ["Pay", "Arn"] })) }),
        json!({ "Definition": calls(&json!({ "Fn::GetAtt": ["PayRole", "Arn"] })) }),
        json!({ "Definition": calls(&json!({ "Ref": "Stage" })) }),
        json!({ "DefinitionString": { "Fn::Sub": text("${Pay.Arn}") } }),
        json!({ "DefinitionString": text("${PayArn}"), "DefinitionSubstitutions": { "PayArn": "x" } }),
        json!({ "DefinitionString": text("${Pya.Arn}"), "DefinitionSubstitutions": { "Pya.Arn": "x" } }),
        json!({ "DefinitionString": text("${Pya.Arn}"), "DefinitionSubstitutions": { "Fn::Transform": {} } }),
    ] {
        assert_eq!(missing(&template(&declared)), [""; 0], "{declared}");
    }
    for wrong in [
        json!({ "DefinitionString": { "Fn::Sub": text("${Pya.Arn}") } }),
        json!({ "DefinitionString": { "Fn::Join": ["", [text("${Pya.Arn}")]] } }),
    ] {
        assert_eq!(missing(&template(&wrong)), ["Pay.Resource Pya"], "{wrong}");
    }
    let mut other = template(&json!({ "Definition": calls(&json!({ "Fn::GetAtt": ["Pya", "Arn"] })) }));
    assert_eq!(missing(&other), ["Pay.Resource.Fn::GetAtt Pya"]);
    other["Transform"] = json!(["AWS::Serverless-2016-10-31", "OurMacro"]);
    assert_eq!(missing(&other), [""; 0]);
}
