use super::super::tests::{function, machine, one_state, program};
use super::*;
use sfn_core::asl::hole::Reference;

fn written(definition: Value) -> Result<Value, Vec<String>> {
    let program = program(vec![function("work")], vec![machine("M", definition)]);
    let mut report = Report::default();
    let names = Names::of(&program, &program.service, &super::super::base::Declared::default(), &mut report);
    let mut written = program.machines[0].definition.clone();
    write(&program.machines[0], &mut written, &names, &[], &mut report);
    let problems = report.texts();
    if problems.is_empty() { Ok(written) } else { Err(problems) }
}

fn pass(result: Value) -> Value {
    one_state(json!({ "Type": "Pass", "Result": result, "End": true }))
}

fn result(definition: Result<Value, Vec<String>>) -> Value {
    definition.unwrap()["States"]["Only"]["Result"].clone()
}

fn lambda() -> Value {
    Reference::Lambda("app::work").to_value()
}

#[test]
fn references() {
    let machine = Reference::Machine("app::M").to_value();
    let arn =
        "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${self:service}-${sls:stage}-M";
    let found = result(written(pass(json!([lambda(), machine]))));
    assert_eq!(found, json!([{ "Fn::GetAtt": ["work", "Arn"] }, { "Fn::Sub": arn }]));
}

#[test]
fn what_the_file_does_not_contain() {
    let gone = Reference::Machine("app::Gone").to_value();
    let problems = written(pass(json!({ "arn": gone }))).unwrap_err();
    assert!(problems[0].starts_with("M.Only.Result.arn (src/lib.rs:1): the file does not contain the state machine"));
}

#[test]
fn text_is_escaped_as_the_definition_needs_it() {
    assert_eq!(result(written(pass(json!(["a ${x}", "${x: 1}"])))), json!(["a ${x}", "\\${x: 1}"]));
    let found = result(written(pass(json!(["a ${x}", "${x: 1}", lambda()]))));
    assert_eq!(found, json!(["a ${!x}", "${!x: 1}", { "Fn::GetAtt": ["work", "Arn"] }]));
    // Keys: the framework leaves them alone.
    assert_eq!(result(written(pass(json!({ "${x: 1}": 1 })))), json!({ "${x: 1}": 1 }));
    assert_eq!(
        result(written(pass(json!({ "${x}": lambda() })))),
        json!({ "${!x}": { "Fn::GetAtt": ["work", "Arn"] } })
    );
}

#[test]
fn pseudo_parameters_reach_cloudformation() {
    // Data: a function of its own, so that the plugin's policy can have it too.
    assert_eq!(result(written(pass(json!("in ${AWS::Region} ${x}")))), json!({ "Fn::Sub": "in ${AWS::Region} ${!x}" }));
    // What JSON or a query language would quote stays where it is; the plugin's spelling brings `Fn::Sub`.
    assert_eq!(result(written(pass(json!("\"${AWS::Region}\"")))), json!("\"#{AWS::Region}\""));
    assert_eq!(result(written(pass(json!(["\"${AWS::Region}\"", lambda()]))))[0], json!("\"${AWS::Region}\""));
    let path =
        one_state(json!({ "Type": "Pass", "Parameters": { "a.$": "States.Format('${AWS::Region}')" }, "End": true }));
    assert_eq!(written(path).unwrap()["States"]["Only"]["Parameters"]["a.$"], "States.Format('#{AWS::Region}')");
    let resource = one_state(
        json!({ "Type": "Task", "Resource": "arn:${AWS::Partition}:states:::glue:startJobRun", "End": true }),
    );
    assert_eq!(
        written(resource).unwrap()["States"]["Only"]["Resource"],
        "arn:#{AWS::Partition}:states:::glue:startJobRun"
    );
}

#[test]
fn placeholders_are_references() {
    let data = json!(["${Table}", "${Table.Arn}", "${Stack.Outputs.X}", "${a-b}", "x ${Table}"]);
    let references = json!([
        { "Ref": "Table" }, { "Fn::GetAtt": ["Table", "Arn"] }, { "Fn::GetAtt": ["Stack", "Outputs.X"] },
        "${!a-b}", "x ${!Table}",
    ]);
    assert_eq!(result(written(pass(data))), references);
    let only = |state: Value| written(one_state(state)).map(|written| written["States"]["Only"].clone());
    let task = only(json!({ "Type": "Task", "Resource": "${Work}", "InputPath": "${Path}", "End": true })).unwrap();
    assert_eq!((&task["Resource"], &task["InputPath"]), (&json!({ "Ref": "Work" }), &json!("${Path}")));
    // Nothing else brings `Fn::Sub`.
    let fail = only(json!({ "Type": "Fail", "Error": "${Error}", "Cause": "of ${x}" })).unwrap();
    assert_eq!((&fail["Error"], &fail["Cause"]), (&json!("#{Error}"), &json!("of ${!x}")));
    let wait = only(json!({ "Type": "Wait", "Seconds": "${Delay}", "End": true })).unwrap();
    assert_eq!(wait["Seconds"], json!({ "Ref": "Delay" }));
    let state = json!({ "StartAt": "${S}", "States": { "${S}": { "Type": "Succeed" } } });
    assert!(written(state).unwrap_err()[0].starts_with("M.StartAt (src/lib.rs:1): CloudFormation puts something else"));
}

#[test]
fn no_placeholder_is_a_number_or_a_boolean() {
    let timeout = |text: &str| {
        written(one_state(json!({ "Type": "Task", "Resource": lambda(), "TimeoutSeconds": text, "End": true })))
    };
    let problems = timeout("${Limit}").unwrap_err();
    assert_eq!(
        problems,
        [
            "M.Only.TimeoutSeconds (src/lib.rs:1): `TimeoutSeconds` must be a number, and the plugin writes as text what \
          CloudFormation puts there: write the value itself, or a variable of the framework such as `${param:name}`; \
          `--format asl` keeps it"
        ]
    );
    assert_eq!(timeout("${param:limit}").unwrap()["States"]["Only"]["TimeoutSeconds"], "${param:limit}");
    let choice = json!({ "Type": "Choice", "Choices": [{ "Variable": "$.a", "IsNull": "${No}", "Next": "Only" }] });
    let problems = written(one_state(choice)).unwrap_err();
    assert!(problems[0].contains("`IsNull` must be `true` or `false`"), "{problems:?}");
}

#[test]
fn hashes_are_refused() {
    let problems = written(pass(json!({ "a": ["order #{id}"] }))).unwrap_err();
    assert!(problems[0].contains("M.Only.Result.a[0]") && problems[0].contains("`#{id}…`"), "{problems:?}");
    assert!(written(pass(json!({ "#{k}": 1 }))).is_err());
    assert_eq!(result(written(pass(json!("#{}")))), json!("#{}"));
}

#[test]
fn keys_that_the_plugin_takes_for_functions() {
    for odd in [
        json!({ "Ref": "order-1" }),
        json!({ "Ref": 1 }),
        json!({ "Ref": "Table", "id": 1 }),
        json!({ "Fn::Nope": [] }),
        json!({ "Fn::GetAtt": "Table" }),
    ] {
        let problems = written(pass(json!({ "order": odd }))).unwrap_err();
        assert!(problems.len() == 1 && problems[0].contains("M.Only.Result.order"), "{problems:?}");
    }
    let state = json!({ "StartAt": "Ref", "States": { "Ref": { "Type": "Succeed" } } });
    assert!(written(state).is_err(), "a state of that name");
    assert_eq!(result(written(pass(json!({ "Ref": "Table" })))), json!({ "Ref": "Table" }));
    assert_eq!(result(written(pass(json!({ "Fn::GetAtt": "T.Arn" })))), json!({ "Fn::GetAtt": ["T", "Arn"] }));
    // Within a function it is CloudFormation that reads.
    let join = json!({ "Fn::Join": [":", [lambda(), "live"]] });
    assert_eq!(
        result(written(pass(join))),
        json!({ "Fn::Join": [":", [{ "Fn::GetAtt": ["WorkLambdaFunction", "Arn"] }, "live"]] })
    );
}

#[test]
fn functions_are_no_numbers() {
    let wait = |seconds: Value| one_state(json!({ "Type": "Wait", "Seconds": seconds, "End": true }));
    assert!(written(wait(json!({ "Ref": "Delay" }))).is_ok(), "the plugin takes off the quotes here");
    let task =
        one_state(json!({ "Type": "Task", "Resource": lambda(), "TimeoutSeconds": { "Ref": "Limit" }, "End": true }));
    let problems = written(task).unwrap_err();
    assert!(problems[0].contains("M.Only.TimeoutSeconds"), "{problems:?}");
}
