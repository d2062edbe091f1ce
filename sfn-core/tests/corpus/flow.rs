//! The data of definitions from elsewhere, of whose types nothing is known: what they build themselves is followed, and what
//! runs is no mistake.

use super::conformance::definition_of;
use super::shared::{files, shared};
use super::{lines, read};
use sfn_core::flow;
use sfn_core::json::Value;

/// What is wrong with the data of a definition, and where.
fn alarms(definition: &Value) -> impl Iterator<Item = (String, String)> {
    let problems = flow::problems(definition).into_iter();
    problems.map(|problem| (problem.location.to_string(), problem.message))
}

/// The mistakes that there are: the end of the file's name, where, and why it fails.
const MISTAKEN: &[(&str, &str, &str)] = &[
    (
        "step_function_asg/001_stepfunction_json",
        "GetNumberOfInstances.Parameters.param1.$",
        "`InitializeCount` drops the rest",
    ),
    (
        "step_function_asg/001_stepfunction_json",
        "GetNumberOfInstances.Parameters.param2.$",
        "`InitializeCount` drops the rest",
    ),
    ("step_function_asg/001_stepfunction_json", "CheckInstances.Choices[0].NumericEqualsPath", "nothing makes it"),
    (
        "004_ol_concurrency_with_dynamodb_statemachines_test_run_semaphore_asl_json",
        "StartInParallel.Iterator.RunChildStateMachine.Catch[0].ResultPath",
        "the items are numbers",
    ),
    (
        "002_backends_5_order_manager_statemachine_om_asl_json",
        "Transform record.Parameters.eventId.$",
        "`Unmake Order` drops it",
    ),
    (
        "006_step_functions_dynamic_agent_with_registry_template_json",
        "For each tool use.ItemProcessor.Tool Not Found.Output.tool_name",
        "a catcher gives the error alone",
    ),
    (
        "001_lib_step_functions_migration_workflow_json",
        "PreserveStateAfterRetryNotification.Parameters.hostId.$",
        "a catcher gives the error alone",
    ),
    (
        "001_lib_step_functions_migration_workflow_json",
        "HandleInstanceMigrationFailure.Parameters.Payload.errorMessage.$",
        "`CheckForceStopRetryLimit` has no error",
    ),
    (
        "022_ted_data_stream_aggregator_statemachine_data_extraction_child_asl_json",
        "Iterate states.ItemProcessor.Get Data.Assign.resultCount",
        "the execution's output is in `Output`",
    ),
    (
        "022_ted_data_stream_aggregator_statemachine_data_extraction_child_asl_json",
        "Iterate states.ItemProcessor.Get Data.Assign.offset",
        "the execution's output is in `Output`",
    ),
    (
        "022_ted_data_stream_aggregator_statemachine_data_extraction_child_asl_json",
        "Iterate states.ItemProcessor.Data count.Choices[0].Output.data",
        "the execution's output is in `Output`",
    ),
    (
        "001_aws_step_functions_examples_compensation_saga_pattern_asl_json",
        "ReleaseInventory.Arguments.Key.productId.S",
        "neither the error nor the answer of `lambda:invoke` has it",
    ),
    (
        "007_aws_step_functions_examples_semaphore_concurrency_lock_asl_json",
        "LockUnavailable.Cause",
        "a catcher gives the error alone",
    ),
];

#[test]
fn real_definitions_have_no_mistakes_but_these() {
    let Some(folder) = shared("real-asl/open", 284) else { return };
    let mut wrong = String::new();
    let mut expected = 0;
    for path in files(&folder, ".asl.json") {
        let name = path.to_string_lossy().into_owned();
        for (place, alarm) in alarms(&read(&path)) {
            let is_known =
                |(file, at, _): &(&str, &str, &str)| name.ends_with(&format!("{file}.asl.json")) && place == *at;
            match MISTAKEN.iter().any(is_known) {
                true => expected += 1,
                false => wrong += &format!("\n{name} {place}\n    {alarm}"),
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(expected, MISTAKEN.len());
}

#[test]
fn what_succeeded_has_no_mistakes() {
    let Some(folder) = shared("conformance/open/executions", 714) else { return };
    let mut wrong = String::new();
    let mut failed = 0;
    for case in files(&folder, ".jsonl").iter().flat_map(|file| lines(file)) {
        let Some(json) = definition_of(&case["machine"]) else { continue };
        for (place, alarm) in alarms(&json) {
            match case["expected"]["status"] == "SUCCEEDED" {
                true => wrong += &format!("\n{} {place}\n    {alarm}", case["id"]),
                false => failed += 1,
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    println!("{failed} mistakes in what did not succeed");
}
