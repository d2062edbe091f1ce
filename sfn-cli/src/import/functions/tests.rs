use super::*;
use sfn_core::json::json;

/// The Rust name of the function that a resource names.
fn resource(value: &Value) -> Option<String> {
    rust_name(&of_resource(value, false)?.name)
}

#[test]
fn what_says_that_it_is_a_function_is_one() {
    let arn = "arn:aws:lambda:eu-west-1:123456789012:function";
    let functions = [
        (json!(format!("{arn}:check-stock")), "check_stock"),
        (json!(format!("{arn}:check-stock:$LATEST")), "check_stock"),
        (json!(format!("{arn}:${{self:service}}-${{sls:stage}}-check")), "check"),
        (json!(format!("{arn}:${{self:custom.check}}")), "check"),
        (json!(format!("{arn}:orders-Check-1A2B3C4D5E6Ff")), "orders_check"),
        (json!(format!("{arn}:OrdersCheckFunctionB3D474A5")), "orders_check"),
        (json!("${CheckStockFunctionArn}"), "check_stock"),
        (json!("${CheckStockLambdaFunction.Arn}"), "check_stock"),
        (json!("${__check_stock_lambda_function_arn__}"), "check_stock"),
        (json!("${check_lambda_name}"), "check"),
        (json!({ "Fn::GetAtt": ["CheckFunction", "Arn"] }), "check"),
        (json!({ "Fn::GetAtt": "CheckFunction.Arn" }), "check"),
        (json!({ "Fn::Sub": "${CheckFunction.Arn}" }), "check"),
    ];
    for (value, name) in functions {
        assert_eq!(resource(&value).as_deref(), Some(name), "{value}");
    }
}

#[test]
fn what_may_be_something_else_is_not_guessed() {
    let others = [
        json!("arn:aws:states:::lambda:invoke"),
        json!("arn:aws:states:eu-west-1:123456789012:activity:function"),
        json!("arn:aws:lambda:eu-west-1:123456789012:function:check:live"),
        json!("${ApprovalActivityArn}"),
        json!("${DDBPutItem}"),
        json!({ "Fn::GetAtt": ["Approval", "Arn"] }),
        json!({ "Ref": "Approval" }),
        json!(1),
    ];
    for value in others {
        assert_eq!(of_resource(&value, false), None, "{value}");
    }
}

#[test]
fn what_a_state_expects_errors_of_lambda_from_is_a_function() {
    assert_eq!(of_resource(&json!("${CheckArn}"), true).map(|found| found.key), Some("CheckArn".to_owned()));
}

#[test]
fn a_name_that_says_nothing_is_none() {
    for name in ["Function", "LambdaFunctionArn", "lambda", "${}"] {
        assert_eq!(rust_name(name), None, "{name}");
    }
}
