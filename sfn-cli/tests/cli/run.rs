//! `run`: executions with the examples' functions, and with mock files.

use super::Sandbox;
use std::io::Write;
use std::process::Stdio;

const ORDER: &str = r#"{"id":"A-1","amount":100}"#;

#[test]
fn the_output_is_the_result_and_progress_is_told_beside_it() {
    let ran = Sandbox::new().run(&["run", "CreateOrder", "--input", ORDER]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "{\"order\":\"A-1\",\"reference\":\"P-A-1\"}\n"));
    assert_eq!(ran.stderr, "     0.000s  CallExternalApi\n     0.000s  CallExternalApi: done\n");
}

#[test]
fn retries_take_virtual_time() {
    let ran = Sandbox::new().run(&["run", "CreateOrder", "--input", r#"{"id":"A-1","amount":0}"#]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "null\n"));
    let told = "    14.000s  CallExternalApi: attempt 4\n    14.000s  CallExternalApi: ApiError.Refused\n";
    assert!(ran.stderr.contains(told), "{}", ran.stderr);
}

#[test]
fn the_history_is_shown_at_the_end() {
    let ran = Sandbox::new().run(&["run", "CreateOrder", "--input", ORDER, "--history"]);
    assert!(
        ran.stderr.ends_with("ExecutionSucceeded output={\"order\":\"A-1\",\"reference\":\"P-A-1\"}\n"),
        "{}",
        ran.stderr
    );
}

#[test]
fn the_input_may_come_from_a_file_or_the_standard_input() {
    let here = Sandbox::new();
    here.write("order.json", ORDER);
    let expected = here.run(&["run", "CreateOrder", "-i", "@order.json"]).stdout;
    let mut command = here.command(&["run", "CreateOrder", "-i", "-"]);
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).stderr(Stdio::null()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(ORDER.as_bytes()).unwrap();
    assert_eq!(String::from_utf8(child.wait_with_output().unwrap().stdout).unwrap(), expected);
    here.run(&["run", "CreateOrder", "-i", "{"]).fails(2, "--input is no JSON: EOF while parsing an object");
    here.run(&["run", "CreateOrder", "-i", "@nowhere"]).fails(1, "cannot read nowhere");
}

#[test]
fn the_name_of_an_execution_is_one_that_aws_takes() {
    let here = Sandbox::new();
    let run = |name: &str| here.run(&["run", "CreateOrder", "-i", ORDER, "--name", name]);
    assert_eq!(run("order-A.1_ü").status, 0);
    run("bad name").fails(2, "the name of an execution cannot have ' '");
    run("a/b").fails(2, "the name of an execution cannot have '/'");
    run(&"a".repeat(81)).fails(2, "has 1 to 80 characters, and this has 81");
}

#[test]
fn an_execution_that_fails_has_a_status_of_its_own() {
    let here = Sandbox::new();
    let ran = here.run(&["run", "Billing", "-i", r#"{"id":"B","lines":[{"item":"ink","price":1,"quantity":1}]}"#]);
    ran.fails(4, "error: the execution failed: States.Runtime: nothing answers the task of state `Store`, which calls");
    here.write(
        "slow.asl.json",
        r#"{"StartAt":"A","TimeoutSeconds":1,"States":{"A":{"Type":"Wait","Seconds":2,"End":true}}}"#,
    );
    here.run(&["run", "slow.asl.json"]).fails(5, "error: the execution timed out\n");
}

#[test]
fn what_nothing_answers_is_answered_by_the_file_that_is_shown() {
    let here = Sandbox::new();
    here.write(
        "fee.asl.json",
        r#"{"StartAt":"Ask it","States":{
            "Ask it":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage","Parameters":{"QueueUrl":"q","MessageBody":"m"},
                "Next":"Call"},
            "Call":{"Type":"Task","Resource":"arn:aws:lambda:eu-west-1:123456789012:function:nowhere","End":true}}}"#,
    );
    let run = |more: &[&str]| here.run(&[&["run", "fee.asl.json"], more].concat());
    let ran = run(&[]);
    let file = ran.stderr.split_once("makes it fail:\n").unwrap().1.to_owned();
    here.write("mocks.json", &file);
    ran.fails(
        4,
        "no service of AWS is called from here; give the state an answer with --mock FILE\nhelp: put this into a file",
    );
    let ran = run(&["--mock", "mocks.json"]);
    ran.fails(
        4,
        "this program declares no Lambda function `arn:aws:lambda:eu-west-1:123456789012:function:nowhere`; link the crate whose \
         `#[lambda]` it is, or give the state an answer with --mock FILE\n\
         help: in mocks.json, add `\"Call\": \"Answer\"` to the test case `Main`, and \
         `\"Answer\": { \"0\": { \"Return\": {} } }` to `MockedResponses`\n",
    );
    here.write("mocks.json", &file.replace("\"Ask it\":", "\"Call\": \"Answer\", \"Ask it\":"));
    let ran = run(&["--mock", "mocks.json"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "{}\n"), "{}", ran.stderr);
}

const FILE: &str = r#"
stepFunctions:
  stateMachines:
    first:
      definition: { StartAt: A, States: { A: { Type: Task, Resource: "arn:aws:states:::sqs:sendMessage", End: true } } }
    second:
      definition: { StartAt: B, States: { B: { Type: Succeed } } }
"#;

#[test]
fn a_machine_of_a_file_is_run() {
    let here = Sandbox::new();
    here.write("serverless.yml", FILE);
    let ran = here.run(&["run", "serverless.yml", "--machine", "second", "-i", "[1.0]"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "[1.0]\n"));
    here.run(&["run", "serverless.yml"]).fails(2, "several state machines: give one with --machine: first, second");
    here.run(&["run", "serverless.yml", "-m", "secnd"]).fails(2, "did you mean `second`?");
    here.write("wrong.asl.json", r#"{"StartAt":"A","States":{"A":{"Type":"Pass"}}}"#);
    here.run(&["run", "wrong.asl.json"]).fails(3, "says neither `Next` nor `End`");
    here.run(&["run", "nowhere.json"]).fails(1, "cannot read nowhere.json");
    here.run(&["run", "CreatOrder"]).fails(2, "no such state machine, and no such file; did you mean `CreateOrder`?");
}

const MOCKS: &str = r#"{
    "StateMachines": { "CreateOrder": { "TestCases": {
        "Busy": { "CallExternalApi": "BusyOnce" },
        "Down": { "CallExternalApi": "Down" } } } },
    "MockedResponses": {
        "BusyOnce": {
            "0": { "Throw": { "Error": "ApiError.Busy", "Cause": "the partner is busy" } },
            "1": { "Return": { "StatusCode": 200, "Payload": { "order": "A-1", "reference": "mocked" } } } },
        "Down": { "0-9": { "Throw": { "Error": "Down" } } } } }"#;

#[test]
fn a_mock_file_of_step_functions_local_answers() {
    let here = Sandbox::new();
    here.write("mocks.json", MOCKS);
    let run = |more: &[&str]| here.run(&[&["run", "CreateOrder", "-i", ORDER, "--mock", "mocks.json"], more].concat());
    let ran = run(&["--case", "Busy"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (0, "{\"order\":\"A-1\",\"reference\":\"mocked\"}\n"));
    run(&[]).fails(2, "`CreateOrder` has several test cases: give one of them with --case: Busy, Down");
    let noted = |name: &str, more: &[&str]| here.run(&[&["run", name, "-i", ORDER], more].concat());
    assert_eq!(noted("CreateOrder#Busy", &["--mock", "mocks.json"]).stdout, ran.stdout);
    noted("CreateOrder#Busy", &[]).fails(2, "`CreateOrder#Busy` names a test case: give its mock file with --mock");
    noted("CreateOrder#Busy", &["--mock", "mocks.json", "--case", "Down"])
        .fails(2, "two test cases, `Busy` and `Down`");
    run(&["--case", "Bussy"]).fails(
        3,
        "mocks.json: StateMachines.CreateOrder.TestCases: no test case is called `Bussy`; did you mean `Busy`?",
    );
    here.write("mocks.json", &MOCKS.replace("\"BusyOnce\": {", "\"BusyOnces\": {").replace("0-9", "9-0"));
    let ran = run(&["--case", "Busy"]);
    assert!(
        ran.stderr.contains("mocks.json: MockedResponses.Down.9-0: `9-0` is not the number of a call"),
        "{}",
        ran.stderr
    );
    ran.fails(3, "mocks.json: StateMachines.CreateOrder.TestCases.Busy.CallExternalApi: `MockedResponses` has no `BusyOnce`; did you mean `BusyOnces`?");
}

#[test]
fn a_mock_file_that_fits_no_state_is_told_before_the_run() {
    let here = Sandbox::new();
    let run = |mocks: &str| {
        here.write("mocks.json", mocks);
        here.run(&["run", "CreateOrder", "-i", ORDER, "--mock", "mocks.json", "--case", "Busy"])
    };
    run(&MOCKS.replace("\"CallExternalApi\": \"BusyOnce\"", "\"CallExternalApy\": \"BusyOnce\"")).fails(
        3,
        "mocks.json: StateMachines.CreateOrder.TestCases.Busy.CallExternalApy: there is no state `CallExternalApy`; \
         did you mean `CallExternalApi`?",
    );
    run(&MOCKS.replace("\"reference\":", "\"referenc\":"))
        .fails(3, "mocks.json: MockedResponses.BusyOnce.1.Return: `call_external_api` never returns this: ");
    run(&MOCKS.replace("ApiError.Busy", "ApiError.Bussy")).fails(
        3,
        "mocks.json: MockedResponses.BusyOnce.0.Throw.Error: `call_external_api` never fails with `ApiError.Bussy`; \
         did you mean `ApiError.Busy`?",
    );
    run(&MOCKS.replace("\"CreateOrder\":", "\"CreatOrder\":"))
        .fails(3, "no state machine is called `CreateOrder`; did you mean `CreatOrder`?");
    let more = MOCKS.replace(
        "{ \"CallExternalApi\": \"BusyOnce\"",
        "{ \"CatchAllFallback\": \"Down\", \"CallExternalApi\": \"BusyOnce\"",
    );
    let ran = run(&more);
    assert!(ran.stderr.contains("note: the mock of state `CatchAllFallback` was not called\n"), "{}", ran.stderr);
    assert_eq!(ran.status, 0);
}

#[test]
fn an_error_that_nobody_declares_and_that_is_nearly_a_caught_one_is_noted() {
    let here = Sandbox::new();
    here.write(
        "pay.asl.json",
        r#"{"StartAt":"Pay","States":{"Pay":{"Type":"Task","Resource":"arn:aws:states:::sqs:sendMessage",
            "Parameters":{"QueueUrl":"q","MessageBody":"m"},"End":true,
            "Catch":[{"ErrorEquals":["CardDeclined"],"Next":"Told"}]},"Told":{"Type":"Succeed"}}}"#,
    );
    here.write(
        "mocks.json",
        r#"{"StateMachines":{"pay":{"TestCases":{"A":{"Pay":"Fails"}}}},
            "MockedResponses":{"Fails":{"0":{"Throw":{"Error":"CardDeclinde"}}}}}"#,
    );
    let ran = here.run(&["run", "pay.asl.json", "--mock", "mocks.json"]);
    let note = "note: state `Pay` failed with `CardDeclinde`, which neither its `Retry` nor its `Catch` names; \
                did you mean `CardDeclined`?\n";
    assert!(ran.stderr.contains(note), "{}", ran.stderr);
    ran.fails(4, "error: the execution failed: CardDeclinde");
}

#[test]
fn what_was_emitted_runs_the_functions_that_are_linked() {
    let here = Sandbox::new();
    let written = [
        ("CreateOrder.asl.json", &["emit", "--machine", "CreateOrder", "--format", "asl"][..]),
        ("serverless.yml", &["emit"]),
    ];
    let expected = here.run(&["run", "CreateOrder", "-i", ORDER]);
    for (file, emit) in written {
        here.write(file, &here.run(emit).stdout);
        let ran = here.run(&["run", file, "-m", "CreateOrder", "-i", ORDER]);
        assert_eq!(
            (ran.status, ran.stdout, ran.stderr),
            (0, expected.stdout.clone(), expected.stderr.clone()),
            "{file}"
        );
    }
}

#[test]
fn a_file_names_a_function_as_cloudformation_does() {
    let here = Sandbox::new();
    for (resource, arguments) in [
        (r#""${CallExternalApiLambdaFunction.Arn}""#, ""),
        (r#"{"Fn::GetAtt":["callExternalApi","Arn"]}"#, ""),
        (r#"{"Fn::GetAtt":"CallExternalApiLambdaFunction.Arn"}"#, ""),
        (r#"{"Fn::Sub":"${CallExternalApiLambdaFunction.Arn}:$LATEST"}"#, ""),
        (
            r#""arn:aws:states:::lambda:invoke""#,
            r#","Parameters":{"FunctionName":{"Ref":"CallExternalApiLambdaFunction"},"Payload.$":"$"},"OutputPath":"$.Payload""#,
        ),
    ] {
        let state = format!(r#"{{"Type":"Task","Resource":{resource}{arguments},"End":true}}"#);
        here.write("one.asl.json", &format!(r#"{{"StartAt":"A","States":{{"A":{state}}}}}"#));
        let ran = here.run(&["run", "one.asl.json", "-i", ORDER]);
        let output = "{\"order\":\"A-1\",\"reference\":\"P-A-1\"}\n";
        assert_eq!((ran.status, ran.stdout.as_str()), (0, output), "{resource}: {}", ran.stderr);
    }
}

#[test]
fn a_file_starts_a_machine_that_is_linked() {
    let here = Sandbox::new();
    let arn = "arn:${AWS::Partition}:states:${AWS::Region}:${AWS::AccountId}:stateMachine:${self:service}-${sls:stage}-Delivery";
    for named in [
        r#""${DeliveryStepFunctionsStateMachine.Arn}""#.to_owned(),
        r#"{"Ref":"DeliveryStepFunctionsStateMachine"}"#.to_owned(),
        format!(r#"{{"Fn::Sub":"{arn}"}}"#),
    ] {
        let state = format!(
            r#"{{"Type":"Task","Resource":"arn:aws:states:::states:startExecution.sync:2","End":true,"OutputPath":"$.Output",
                "Parameters":{{"StateMachineArn":{named},"Input":{{"day":"today","sections":{{}}}}}}}}"#
        );
        here.write("one.asl.json", &format!(r#"{{"StartAt":"A","States":{{"A":{state}}}}}"#));
        let ran = here.run(&["run", "one.asl.json"]);
        let output = "\"the report of today has 0 sections\"\n";
        assert_eq!((ran.status, ran.stdout.as_str()), (0, output), "{named}: {}", ran.stderr);
    }
}
