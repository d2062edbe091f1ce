//! The definitions of `real-asl/open` that have a mistake.

use sfn_core::check::Code;

/// Each seen by hand, by its path below the folder: the code, and what is wrong. Where AWS has a code for it, AWS would
/// refuse the definition; the others fail, or do not do what they say, when they run.
pub(crate) const MISTAKEN: &[(&str, Code, &str)] = &[
    (
        "LBHackney-IT+lbh-fss-step-function/001_FSSStepFunction_serverless_yml.asl.json",
        Code::UnknownErrorName,
        "`States.All` is written for `States.ALL`: its retriers never match",
    ),
    (
        "adamscharf+second-look-doc-repo/002_statemachine_malware_detector_asl_json.asl.json",
        Code::UnknownTarget,
        "`StartAt` and a `Next` give titles of states that have other names",
    ),
    (
        "adamscharf+second-look-doc-repo/002_statemachine_malware_detector_asl_json.asl.json",
        Code::MissingField,
        "calls `lambda:invoke` without `FunctionName`",
    ),
    (
        "adamscharf+second-look-doc-repo/002_statemachine_malware_detector_asl_json.asl.json",
        Code::UnknownField,
        "and with a parameter of its own",
    ),
    (
        "aws-samples+serverless-patterns/018_lambda_sfn_sls_statemachine_stateMachine_asl_yml.asl.json",
        Code::WrongKind,
        "states `True` and `False` are written without quotes in YAML: `Next` is a boolean",
    ),
    (
        "aws-samples+step-functions-workflows-collection/\
         015_responsibility_cdk_python_statemachine_atm_dispenser_chained_asl_json.asl.json",
        Code::UnknownErrorName,
        "`States.TaskFailedId` is no error: its retriers never match",
    ),
    (
        "awsdocs+aws-doc-sdk-examples/001_resources_sample_files_chat_sfn_state_machine_json.asl.json",
        Code::InvalidResource,
        "a `Resource` that a script is to replace before use",
    ),
    (
        "guyernest+step-functions-agent/001_lambda_tools_batch_processor_state_machine_definition_json.asl.json",
        Code::InvalidLabel,
        "`Label` on an INLINE Map",
    ),
    (
        "guyernest+step-functions-agent/001_lambda_tools_batch_processor_state_machine_definition_json.asl.json",
        Code::FieldConflict,
        "`ItemReader` and `ResultWriter` on an INLINE Map",
    ),
    (
        "guyernest+step-functions-agent/004_step_functions_agent_with_tools_flow_template_json.asl.json",
        Code::UnknownTarget,
        "a template: its rules name states that are put in before use",
    ),
    (
        "guyernest+step-functions-agent/010_step_functions_supervisor_agent_flow_template_json.asl.json",
        Code::MissingField,
        "a template: its only choice rule is empty",
    ),
    (
        "guyernest+step-functions-agent/011_step_functions_supervisor_with_agentcore_json.asl.json",
        Code::UnknownField,
        "`Arguments` on a Map, which takes `ItemSelector`",
    ),
    (
        "guyernest+step-functions-agent/013_step_functions_web_search_agent_json.asl.json",
        Code::InvalidPath,
        "`States.Default` is no intrinsic function, and `\\n` no escape in one",
    ),
    (
        "kirodotdev+powers/001_aws_step_functions_examples_compensation_saga_pattern_asl_json.asl.json",
        Code::UndefinedVariable,
        "reads `$orderId`, which no state assigns",
    ),
];
