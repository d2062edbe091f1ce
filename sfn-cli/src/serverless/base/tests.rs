use super::super::tests::{create_order, emitted};
use super::*;
use sfn_core::json::{SmolStr, json};

fn keys(value: &Value, path: &[&str]) -> Vec<String> {
    at(value, path).unwrap().as_object().unwrap().keys().map(SmolStr::to_string).collect()
}

fn problems(base: &str) -> Vec<String> {
    let error = emitted(&create_order(), Some(base)).unwrap_err();
    error.problems().iter().map(ToString::to_string).collect()
}

#[test]
fn the_base_s_keys_come_first_and_its_provider_wins() {
    let base = "
frameworkVersion: '4'
provider: { region: eu-west-1, runtime: provided.al2 }
plugins: [serverless-prune-plugin]
functions: { callExternalApi: { layers: [x] }, hand: { handler: log_error } }
";
    let file = emitted(&create_order(), Some(base)).unwrap();
    let order =
        ["service", "frameworkVersion", "plugins", "provider", "package", "functions", "stepFunctions", "resources"];
    assert_eq!(keys(&file, &[]), order);
    assert_eq!(keys(&file, &["provider"]), ["region", "runtime", "name", "architecture"]);
    assert_eq!(at(&file, &["provider", "runtime"]), Some(&"provided.al2".into()));
    assert_eq!(keys(&file, &["functions"]), ["callExternalApi", "hand", "logError"]);
    assert_eq!(keys(&file, &["functions", "callExternalApi"])[..2], ["layers", "name"]);
    assert_eq!(file["plugins"], json!(["serverless-prune-plugin", "serverless-step-functions"]));
}

#[test]
fn lists_are_united() {
    let file = emitted(&create_order(), Some("plugins: [serverless-step-functions, x]")).unwrap();
    assert_eq!(at(&file, &["plugins"]).unwrap().as_array().unwrap().len(), 2);
    let file = emitted(&create_order(), Some("plugins: { modules: [x] }")).unwrap();
    assert_eq!(at(&file, &["plugins", "modules"]).unwrap().as_array().unwrap().len(), 2);
    let file = emitted(&create_order(), Some("resources: ['${file(a.yml)}']")).unwrap();
    assert_eq!(at(&file, &["resources"]).unwrap().as_array().unwrap().len(), 2);
}

#[test]
fn a_clash_names_the_path_and_both_values() {
    assert_eq!(
        problems("functions: { logError: { handler: other } }"),
        ["functions.logError.handler: the base file says `\"other\"`, the program `\"log_error\"`"]
    );
    let resource = "resources: { Outputs: { LogErrorLambdaFunctionArnOutput: { Value: { Fn::GetAtt: [X, Arn] } } } }";
    assert!(
        problems(resource)[0].starts_with("resources.Outputs.LogErrorLambdaFunctionArnOutput.Value: "),
        "not `[X, Arn, LogError…]`"
    );
    assert!(problems("functions: nope")[0].starts_with("functions: "));
    assert_eq!(problems("[a]"), ["the base file: must be a mapping, as a serverless.yml is"]);
}

#[test]
fn a_machine_or_a_function_of_the_program_s_is_not_declared_twice() {
    let whole = "{ definition: { StartAt: A, States: {} } }";
    assert_eq!(
        problems(&format!("stepFunctions: {{ stateMachines: {{ CreateOrder: {whole} }} }}"))[0],
        "stepFunctions.stateMachines.CreateOrder: state machine `app::CreateOrder` (src/lib.rs:1) has this key and a \
         `definition` too: rename one of them"
    );
    for (machine, problem) in [
        (
            "{ id: CreateOrderStepFunctionsStateMachine }",
            "its logical id `CreateOrderStepFunctionsStateMachine` is that of state machine `app::CreateOrder` \
             (src/lib.rs:1): give it an `id` of its own",
        ),
        (
            "{ name: '${self:service}-${sls:stage}-CreateOrder' }",
            "it is deployed as `${self:service}-${sls:stage}-CreateOrder`, and so is state machine `app::CreateOrder` \
             (src/lib.rs:1): give one another `name`",
        ),
    ] {
        let base = format!("stepFunctions: {{ stateMachines: {{ hand: {machine} }} }}");
        assert_eq!(problems(&base), [format!("stepFunctions.stateMachines.hand: {problem}")]);
    }
    assert_eq!(
        problems("functions: { log-error: { handler: log_error } }"),
        ["functions.log-error: it is deployed as `${self:service}-${sls:stage}-log-error`, and so is function \
          `app::log_error` (src/lib.rs:1): give one another `name`"]
    );
    let added =
        "stepFunctions: { stateMachines: { CreateOrder: { alarms: { topics: { ok: t } } }, hand: { name: h } } }";
    assert!(emitted(&create_order(), Some(added)).is_ok());
}

#[test]
fn a_part_of_the_wrong_kind_is_told_once_with_its_path() {
    for (base, problem) in [
        ("functions: [1]", "functions[0]: must be a mapping, not `1`"),
        ("functions: nope", "functions: must be a mapping, or a list of mappings, not `\"nope\"`"),
        ("functions: { logError: 3 }", "functions.logError: must be a mapping, not `3`"),
        ("functions: { hand: [] }", "functions.hand: must be a mapping, not `[]`"),
        ("stepFunctions: 3", "stepFunctions: must be a mapping, not `3`"),
        ("stepFunctions: { stateMachines: [] }", "stepFunctions.stateMachines: must be a mapping, not `[]`"),
        ("stepFunctions: { validate: 3 }", "stepFunctions.validate: the base file says `3`, the program `true`"),
        ("resources: x", "resources: must be a mapping, or a list of mappings, not `\"x\"`"),
        ("resources: ['${file(a.yml)}', 2]", "resources[1]: must be a mapping, not `2`"),
        ("resources: { Resources: [] }", "resources.Resources: must be a mapping, not `[]`"),
        ("provider: aws", "provider: must be a mapping, not `\"aws\"`"),
        ("package: 3", "package: must be a mapping, not `3`"),
        ("custom: [3]", "custom: must be a mapping, not `[3]`"),
        ("plugins: x", "plugins: must be a list, not `\"x\"`"),
        ("plugins: [3]", "plugins[0]: must be a text, not `3`"),
        ("plugins: { modules: [3] }", "plugins.modules[0]: must be a text, not `3`"),
        ("service: 3", "service: must be a text, not `3`"),
    ] {
        assert_eq!(problems(base), [problem]);
    }
    for variables in ["custom: ${file(custom.yml)}", "resources: null", "functions: [{ a: {} }, '${file(f.yml)}']"] {
        assert!(emitted(&create_order(), Some(variables)).is_ok(), "{variables}");
    }
}

#[test]
fn the_service_s_name_is_checked_wherever_it_is_from() {
    let expected =
        "service: cannot be `my shop`: the Serverless Framework takes a letter, then letters, digits and `-`";
    assert_eq!(problems("service: my shop"), [expected]);
    let mut program = create_order();
    program.service = "my shop".to_owned();
    assert_eq!(emitted(&program, None).unwrap_err().to_string(), expected);
    assert!(emitted(&program, Some("service: '${env:TEAM}-shop'")).is_ok());
}

#[test]
fn the_base_names_the_service() {
    let file = emitted(&create_order(), Some("service: orders")).unwrap();
    assert_eq!(at(&file, &["service"]), Some(&"orders".into()));
}

#[test]
fn a_retention_of_the_provider_s_is_enough() {
    let file = emitted(&create_order(), Some("provider: { logRetentionInDays: 7 }")).unwrap();
    assert!(at(&file, &["resources", "Resources", "LogErrorLogGroup"]).is_none());
}

#[test]
fn short_forms_are_written_out() {
    let base =
        "resources: { Outputs: { A: { Value: !GetAtt X.Arn }, B: { Value: !Sub '${X}' }, C: { Value: !Ref X } } }";
    let file = emitted(&create_order(), Some(base)).unwrap();
    let value =
        |name: &str| sfn_core::json::to_value(at(&file, &["resources", "Outputs", name, "Value"]).unwrap()).unwrap();
    assert_eq!(value("A"), sfn_core::json::json!({ "Fn::GetAtt": ["X", "Arn"] }));
    assert_eq!(value("B"), sfn_core::json::json!({ "Fn::Sub": "${X}" }));
    assert_eq!(value("C"), sfn_core::json::json!({ "Ref": "X" }));
}

#[test]
fn keys_become_texts_and_what_json_cannot_hold_is_told() {
    let base = "custom: { 1: a, true: b, accounts: { 123456789012: { x: -2.5 } } }";
    let file = emitted(&create_order(), Some(base)).unwrap();
    assert_eq!(file["custom"].to_string(), r#"{"1":"a","true":"b","accounts":{"123456789012":{"x":-2.5}}}"#);
    assert_eq!(
        problems("custom: { ratio: .nan, l: [1, .inf], [1]: x, 1: a, '1': b }"),
        [
            "custom.ratio: `.nan` is not a finite number",
            "custom.l[1]: `.inf` is not a finite number",
            "custom: a key is no text, number, `true` or `false`: only these can be keys",
            "custom.1: two keys of the base file are this one",
        ]
    );
}
