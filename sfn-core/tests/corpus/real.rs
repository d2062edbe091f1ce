//! State machines from public repositories.

use super::{errors, files, read, shared, show};
use sfn_core::asl::StateMachine;
use sfn_core::check::Options;

const COUNT: usize = 284;

/// Those with a mistake, each seen by hand, by the end of its path: the code, and why AWS would refuse it.
const MISTAKEN: &[(&str, &str, &str)] = &[
    (
        "LBHackney-IT+lbh-fss-step-function/001_FSSStepFunction_serverless_yml.asl.json",
        "unknown-error-name",
        "`States.All` is written for `States.ALL`: its retriers never match",
    ),
    (
        "adamscharf+second-look-doc-repo/002_statemachine_malware_detector_asl_json.asl.json",
        "unknown-target",
        "`StartAt` and a `Next` give titles of states that have other names",
    ),
    (
        "adamscharf+second-look-doc-repo/002_statemachine_malware_detector_asl_json.asl.json",
        "missing-field",
        "calls `lambda:invoke` without `FunctionName`",
    ),
    (
        "adamscharf+second-look-doc-repo/002_statemachine_malware_detector_asl_json.asl.json",
        "unknown-field",
        "and with a parameter of its own",
    ),
    (
        "aws-samples+serverless-patterns/018_lambda_sfn_sls_statemachine_stateMachine_asl_yml.asl.json",
        "wrong-kind",
        "states `True` and `False` are written without quotes in YAML: `Next` is a boolean",
    ),
    (
        "aws-samples+step-functions-workflows-collection/\
         015_responsibility_cdk_python_statemachine_atm_dispenser_chained_asl_json.asl.json",
        "unknown-error-name",
        "`States.TaskFailedId` is no error: its retriers never match",
    ),
    (
        "awsdocs+aws-doc-sdk-examples/001_resources_sample_files_chat_sfn_state_machine_json.asl.json",
        "invalid-resource",
        "a `Resource` that a script is to replace before use",
    ),
    (
        "guyernest+step-functions-agent/001_lambda_tools_batch_processor_state_machine_definition_json.asl.json",
        "invalid-label",
        "`Label` on an INLINE Map",
    ),
    (
        "guyernest+step-functions-agent/001_lambda_tools_batch_processor_state_machine_definition_json.asl.json",
        "field-conflict",
        "`ItemReader` and `ResultWriter` on an INLINE Map",
    ),
    (
        "guyernest+step-functions-agent/004_step_functions_agent_with_tools_flow_template_json.asl.json",
        "unknown-target",
        "a template: its rules name states that are put in before use",
    ),
    (
        "guyernest+step-functions-agent/010_step_functions_supervisor_agent_flow_template_json.asl.json",
        "missing-field",
        "a template: its only choice rule is empty",
    ),
    (
        "guyernest+step-functions-agent/011_step_functions_supervisor_with_agentcore_json.asl.json",
        "unknown-field",
        "`Arguments` on a Map, which takes `ItemSelector`",
    ),
    (
        "guyernest+step-functions-agent/013_step_functions_web_search_agent_json.asl.json",
        "invalid-path",
        "`States.Default` is no intrinsic function, and `\\n` no escape in one",
    ),
    (
        "kirodotdev+powers/001_aws_step_functions_examples_compensation_saga_pattern_asl_json.asl.json",
        "undefined-variable",
        "reads `$orderId`, which no state assigns",
    ),
];

/// Those that are no ASL at all, so that the model cannot hold them.
const UNREAD: &[&str] = &[
    // `Next` is a boolean.
    "018_lambda_sfn_sls_statemachine_stateMachine_asl_yml.asl.json",
    // A choice rule is empty.
    "010_step_functions_supervisor_agent_flow_template_json.asl.json",
];

#[test]
fn none_is_refused_that_is_not_mistaken() {
    let Some(folder) = shared("real-asl/open", COUNT) else { return };
    let options = Options { intrinsics: true, ..Options::default() };
    let files = files(&folder, ".asl.json");
    assert_eq!(files.len(), COUNT);
    let mut wrong = String::new();
    for path in &files {
        let name = path.strip_prefix(&folder).unwrap().to_string_lossy().into_owned();
        let problems = errors(&read(path), &options);
        let expected: Vec<_> = MISTAKEN.iter().filter(|(file, ..)| *file == name).map(|(_, code, _)| *code).collect();
        let mut codes: Vec<_> = problems.iter().map(|problem| problem.code.as_str()).collect();
        codes.dedup();
        if codes != expected {
            wrong += &format!("\n{name}{}", show(&problems));
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
}

#[test]
fn reading_and_writing_loses_nothing() {
    let Some(folder) = shared("real-asl/open", COUNT) else { return };
    let mut unread = Vec::new();
    for path in files(&folder, ".asl.json") {
        let json = read(&path);
        match serde_json::from_value::<StateMachine>(json.clone()) {
            Ok(machine) => assert_eq!(serde_json::to_value(machine).unwrap(), json, "{}", path.display()),
            Err(_) if UNREAD.iter().any(|name| path.to_string_lossy().ends_with(name)) => {}
            Err(error) => unread.push(format!("{}: {error}", path.display())),
        }
    }
    assert_eq!(unread, Vec::<String>::new());
}
