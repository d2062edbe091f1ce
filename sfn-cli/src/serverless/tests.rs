//! The whole file; and what the tests of the parts build their programs with.

use super::base::at;
use super::*;
use sfn_core::asl::hole::Reference;
use sfn_core::json::SmolStr;
use std::time::{Duration, Instant};

pub(super) fn source() -> Source {
    Source { package: "app".into(), module: "app".into(), file: "src/lib.rs".into(), line: 1 }
}

pub(super) fn function(name: &str) -> Function {
    Function {
        name: name.to_owned(),
        id: format!("app::{name}"),
        handler: name.to_owned(),
        source: source(),
        description: String::new(),
        options: Options::new(),
    }
}

pub(super) fn machine(name: &str, definition: Value) -> Machine {
    Machine {
        name: name.to_owned(),
        id: format!("app::{name}"),
        source: source(),
        definition,
        options: Options::new(),
        events: vec![],
    }
}

pub(super) fn program(functions: Vec<Function>, machines: Vec<Machine>) -> Program {
    Program { service: "task-service".to_owned(), functions, machines, other_handlers: vec![] }
}

pub(super) fn one_state(state: Value) -> Value {
    json!({ "StartAt": "Only", "States": { "Only": state } })
}

pub(super) fn lambda(name: &str) -> Value {
    Reference::Lambda(&format!("app::{name}")).to_value()
}

fn yaml<T: serde::de::DeserializeOwned>(text: &str) -> T {
    serde_yaml::from_str(text).unwrap()
}

pub(super) fn emitted(program: &Program, base: Option<&str>) -> Result<Value, EmitError> {
    emit(program.clone(), &EmitOptions { base: base.map(yaml), ..EmitOptions::default() })
}

pub(super) fn create_order() -> Program {
    let mut api = function("call_external_api");
    api.description = "Calls the partner's API.".into();
    api.options = json!({ "timeout": 30, "environment": { "API_URL": "${env:API_URL}" } }).as_object().unwrap().clone();
    let definition = json!({
        "Comment": "Creates an order through the partner's API.",
        "StartAt": "CallExternalApi",
        "States": {
            "CallExternalApi": {
                "Type": "Task",
                "Resource": lambda("call_external_api"),
                "Retry": [{ "ErrorEquals": ["States.ALL"], "IntervalSeconds": 2, "BackoffRate": 2.0, "MaxAttempts": 4 }],
                "Catch": [{ "ErrorEquals": ["States.ALL"], "Next": "CatchAllFallback" }],
                "End": true,
            },
            "CatchAllFallback": { "Type": "Task", "Resource": lambda("log_error"), "End": true },
        },
    });
    program(vec![api, function("log_error")], vec![machine("CreateOrder", definition)])
}

pub(super) fn weekly() -> Program {
    let mut weekly_task = function("weekly_task");
    weekly_task.options.insert("timeout", 30.into());
    let definition = json!({
        "StartAt": "GetAllUsers",
        "States": {
            "GetAllUsers": { "Type": "Task", "Resource": lambda("get_all_users"), "Next": "ProcessAndContinue" },
            "ProcessAndContinue": {
                "Type": "Parallel",
                "Branches": [
                    { "StartAt": "ProcessUser", "States": { "ProcessUser": {
                        "Type": "Map", "ItemsPath": "$.user_ids", "MaxConcurrency": 1,
                        "ItemProcessor": { "StartAt": "ProcessFunction", "States": {
                            "ProcessFunction": { "Type": "Task", "Resource": lambda("weekly_task"), "End": true },
                        } },
                        "End": true,
                    } } },
                    { "StartAt": "ContinueIfMoreUsers", "States": {
                        "ContinueIfMoreUsers": {
                            "Type": "Choice",
                            "Choices": [{ "Variable": "$.PaginationToken", "IsPresent": true, "Next": "Restart" }],
                            "Default": "NoMoreUsers",
                        },
                        "NoMoreUsers": { "Type": "Succeed" },
                        "Restart": {
                            "Type": "Task",
                            "Resource": "arn:aws:states:::states:startExecution",
                            "Parameters": {
                                "Input": { "PaginationToken.$": "$.PaginationToken" },
                                "StateMachineArn": Reference::Machine("app::Weekly").to_value(),
                            },
                            "End": true,
                        },
                    } },
                ],
                "End": true,
            },
        },
    });
    let mut weekly = machine("Weekly", definition);
    weekly.options.insert("type", "EXPRESS".into());
    weekly.events = vec![json!({ "schedule": { "rate": "cron(0 18 ? * SAT *)", "input": { "start": "true" } } })];
    program(vec![function("get_all_users"), weekly_task], vec![weekly])
}

#[test]
fn create_order_as_a_whole() {
    let expected: Value = yaml(
        r#"
service: task-service
plugins: [serverless-step-functions]
provider: { name: aws, runtime: provided.al2023, architecture: arm64 }
package: { artifact: target/lambda/bootstrap/bootstrap.zip }
functions:
  callExternalApi:
    name: ${self:service}-${sls:stage}-call-external-api
    description: Calls the partner's API.
    handler: call_external_api
    timeout: 30
    environment: { API_URL: '${env:API_URL}' }
  logError: { name: '${self:service}-${sls:stage}-log-error', handler: log_error }
stepFunctions:
  validate: true
  stateMachines:
    CreateOrder:
      id: CreateOrderStepFunctionsStateMachine
      name: ${self:service}-${sls:stage}-CreateOrder
      definition:
        Comment: Creates an order through the partner's API.
        StartAt: CallExternalApi
        States:
          CallExternalApi:
            Type: Task
            Resource: { Fn::GetAtt: [callExternalApi, Arn] }
            Retry: [{ ErrorEquals: [States.ALL], IntervalSeconds: 2, BackoffRate: 2.0, MaxAttempts: 4 }]
            Catch: [{ ErrorEquals: [States.ALL], Next: CatchAllFallback }]
            End: true
          CatchAllFallback: { Type: Task, Resource: { Fn::GetAtt: [logError, Arn] }, End: true }
      loggingConfig:
        level: ERROR
        includeExecutionData: true
        destinations: [{ Fn::GetAtt: [CreateOrderStepFunctionsStateMachineLogGroup, Arn] }]
      tracingConfig: { enabled: true }
resources:
  Resources:
    CallExternalApiLogGroup: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } }
    LogErrorLogGroup: { Type: 'AWS::Logs::LogGroup', Properties: { RetentionInDays: 30 } }
    CreateOrderStepFunctionsStateMachineLogGroup:
      Type: AWS::Logs::LogGroup
      Properties:
        LogGroupName: /aws/vendedlogs/states/${self:service}-${sls:stage}-CreateOrder
        RetentionInDays: 30
  Outputs:
    CallExternalApiLambdaFunctionArnOutput:
      Value: { Fn::GetAtt: [CallExternalApiLambdaFunction, Arn] }
      Export: { Name: '${self:service}-${sls:stage}-call-external-api-arn' }
    LogErrorLambdaFunctionArnOutput:
      Value: { Fn::GetAtt: [LogErrorLambdaFunction, Arn] }
      Export: { Name: '${self:service}-${sls:stage}-log-error-arn' }
"#,
    );
    let file = emitted(&create_order(), None).unwrap();
    assert_eq!(file, expected);
    // Equality of mappings ignores the order; the text does not.
    assert_eq!(file.to_string(), expected.to_string());
}

#[test]
fn weekly_as_a_machine() {
    let file = emitted(&weekly(), None).unwrap();
    let expected: Value = yaml(
        r#"
id: WeeklyStepFunctionsStateMachine
name: ${self:service}-${sls:stage}-Weekly
type: EXPRESS
definition:
  StartAt: GetAllUsers
  States:
    GetAllUsers: { Type: Task, Resource: { Fn::GetAtt: [getAllUsers, Arn] }, Next: ProcessAndContinue }
    ProcessAndContinue:
      Type: Parallel
      Branches:
        - StartAt: ProcessUser
          States:
            ProcessUser:
              Type: Map
              ItemsPath: $.user_ids
              MaxConcurrency: 1
              ItemProcessor:
                StartAt: ProcessFunction
                States:
                  ProcessFunction: { Type: Task, Resource: { Fn::GetAtt: [weeklyTask, Arn] }, End: true }
              End: true
        - StartAt: ContinueIfMoreUsers
          States:
            ContinueIfMoreUsers:
              Type: Choice
              Choices: [{ Variable: $.PaginationToken, IsPresent: true, Next: Restart }]
              Default: NoMoreUsers
            NoMoreUsers: { Type: Succeed }
            Restart:
              Type: Task
              Resource: arn:aws:states:::states:startExecution
              Parameters:
                Input: { PaginationToken.$: $.PaginationToken }
                StateMachineArn:
                  Fn::Sub: arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${self:service}-${sls:stage}-Weekly
              End: true
      End: true
loggingConfig:
  level: ERROR
  includeExecutionData: true
  destinations: [{ Fn::GetAtt: [WeeklyStepFunctionsStateMachineLogGroup, Arn] }]
tracingConfig: { enabled: true }
events: [{ schedule: { rate: cron(0 18 ? * SAT *), input: { start: 'true' } } }]
"#,
    );
    assert_eq!(at(&file, &["stepFunctions", "stateMachines", "Weekly"]), Some(&expected));
    assert_eq!(at(&file, &["stepFunctions", "validate"]), Some(&true.into()));
}

#[test]
fn the_same_program_gives_the_same_file() {
    let text = |program: &Program| emitted(program, None).unwrap().to_string();
    assert_eq!(text(&weekly()), text(&weekly()));
}

#[test]
fn all_problems_are_told_at_once() {
    let mut weekly = weekly();
    weekly.functions.remove(1);
    weekly.machines[0].events.push(json!({ "schedule": { "rate": "rate(1 hour)", "method": "scheduler" } }));
    let error = emitted(&weekly, Some("custom: { sfn: { loging: false } }")).unwrap_err();
    let places: Vec<_> = error.problems().iter().map(EmitProblem::place).collect();
    assert_eq!(
        places,
        [
            "custom.sfn.loging",
            "Weekly.ProcessAndContinue.Branches[0].ProcessUser.ItemProcessor.ProcessFunction.Resource",
            "Weekly.events",
        ]
    );
    let text = error.to_string();
    assert!(text.contains("did you mean `logging`?"), "{text}");
    assert!(
        text.contains("(src/lib.rs:1): the file does not contain the Lambda function `app::weekly_task`"),
        "{text}"
    );
}

#[test]
fn asl_for_other_tools() {
    let definition = asl(&weekly(), "Weekly").unwrap();
    assert_eq!(definition["States"]["GetAllUsers"]["Resource"], "${GetAllUsersLambdaFunction.Arn}");
    let restart = &definition["States"]["ProcessAndContinue"]["Branches"][1]["States"]["Restart"];
    assert_eq!(restart["Parameters"]["StateMachineArn"], "${WeeklyStepFunctionsStateMachine.Arn}");
    let error = asl(&weekly(), "Weekley").unwrap_err().to_string();
    assert_eq!(error, "Weekley: the program has no such state machine; did you mean `Weekly`?");
}

#[test]
fn the_settings_turn_what_is_added() {
    let base = "custom: { sfn: { logging: false, tracing: false, functionLogGroups: false, exportArns: false } }";
    let file = emitted(&create_order(), Some(base)).unwrap();
    assert!(at(&file, &["resources"]).is_none());
    let machine = file["stepFunctions"]["stateMachines"]["CreateOrder"].as_object().unwrap();
    let keys: Vec<_> = machine.keys().map(SmolStr::as_str).collect();
    assert_eq!(keys, ["id", "name", "definition"]);
    let file = emitted(&create_order(), Some("custom: { sfn: { logRetentionInDays: 7 } }")).unwrap();
    let days = at(&file, &["resources", "Resources", "LogErrorLogGroup", "Properties", "RetentionInDays"]);
    assert_eq!(days, Some(&7.into()));
    let error = emitted(&create_order(), Some("custom: { sfn: { logRetentionInDays: 8, tracing: 1 } }")).unwrap_err();
    assert_eq!(error.problems().len(), 2);
    let expected =
        "custom.sfn.logRetentionInDays: `logRetentionInDays` is 1, 3, 5, …, not `8`; the nearest is 7 (it takes ";
    assert!(error.to_string().starts_with(expected), "{error}");
    let error = emitted(&create_order(), Some("custom: { sfn: { logRetentionInDays: soon } }")).unwrap_err();
    assert_eq!(error.to_string(), "custom.sfn.logRetentionInDays: must be a whole number");
}

#[test]
fn a_role_of_a_function_s_own_needs_its_plugin() {
    let plugins = |key: &str| {
        let mut program = create_order();
        program.functions[1].options.insert(key.to_owned(), json!([]));
        let file = emitted(&program, Some("plugins: [first]")).unwrap();
        file["plugins"].clone()
    };
    assert_eq!(plugins("tags"), json!(["first", "serverless-step-functions"]));
    for key in ROLE_KEYS {
        assert_eq!(plugins(key), json!(["first", "serverless-step-functions", "serverless-iam-roles-per-function"]));
        let row = sfn_core::serverless::fields::field(sfn_core::field::Object::Function, key).unwrap();
        assert!(row.doc.contains(ROLE_PLUGIN), "{key}");
    }
}

#[test]
fn validate_is_off_for_what_asl_validator_refuses() {
    let odd = one_state(json!({ "Type": "Pass", "Result": { "States": 1 }, "End": true }));
    let program = program(vec![], vec![machine("Odd", odd)]);
    let validate = |base: Option<&str>| {
        let file = emitted(&program, base)?;
        Ok::<_, EmitError>(at(&file, &["stepFunctions", "validate"]).cloned())
    };
    assert_eq!(validate(None).unwrap(), Some(false.into()));
    assert_eq!(validate(Some("stepFunctions: { validate: false }")).unwrap(), Some(false.into()));
    let error = validate(Some("stepFunctions: { validate: true }")).unwrap_err();
    assert_eq!(error.problems()[0].place(), "Odd.Only.Result.States");
    let warnings = |base: Option<&str>| {
        let options = EmitOptions { base: base.map(yaml), ..EmitOptions::default() };
        emit_with_warnings(program.clone(), &options).unwrap().warnings
    };
    let [warning] = warnings(None).try_into().unwrap();
    assert_eq!(
        warning.to_string(),
        "Odd.Only.Result.States (src/lib.rs:1): asl-validator refuses a key of the language's within data, which Step \
         Functions takes, so `stepFunctions.validate` is `false` for the whole file; say so in the base file to be no \
         longer told"
    );
    assert_eq!(warnings(Some("stepFunctions: { validate: false }")), []);
}

/// `cargo test --release -p sfn-cli --lib -- --nocapture emission_is_fast` prints the time; it is to stay far under 0.2 s.
#[test]
fn emission_is_fast() {
    let state = |index: usize| {
        let next = if index == 9 { json!({ "End": true }) } else { json!({ "Next": format!("S{}", index + 1) }) };
        let mut state =
            json!({ "Type": "Task", "Resource": lambda("work"), "Parameters": { "a.$": "$.a", "b": ["x", 1] } });
        state.as_object_mut().unwrap().extend(next.as_object().unwrap().clone());
        (format!("S{index}"), state)
    };
    let states: Map = (0..10).map(state).collect();
    let definition = json!({ "StartAt": "S0", "States": states });
    let machines = (0..1000).map(|index| machine(&format!("Machine{index}"), definition.clone())).collect();
    let program = program(vec![function("work")], machines);
    let start = Instant::now();
    let file = emitted(&program, None).unwrap();
    let elapsed = start.elapsed();
    eprintln!("{elapsed:?}");
    drop(file);
    assert!(elapsed < Duration::from_secs(if cfg!(debug_assertions) { 10 } else { 1 }), "{elapsed:?}");
}
