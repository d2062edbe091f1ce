//! The definitions that AWS would refuse, by the end of their paths. What is wrong with each is
//! listed, and held, in `sfn-core/tests/corpus/real.rs` and `conformance.rs`.

pub(super) const REFUSED: &[&str] = &[
    "002_statemachine_malware_detector_asl_json.asl.json",
    "018_lambda_sfn_sls_statemachine_stateMachine_asl_yml.asl.json",
    "001_resources_sample_files_chat_sfn_state_machine_json.asl.json",
    "001_lambda_tools_batch_processor_state_machine_definition_json.asl.json",
    "004_step_functions_agent_with_tools_flow_template_json.asl.json",
    "010_step_functions_supervisor_agent_flow_template_json.asl.json",
    "011_step_functions_supervisor_with_agentcore_json.asl.json",
    "013_step_functions_web_search_agent_json.asl.json",
];
