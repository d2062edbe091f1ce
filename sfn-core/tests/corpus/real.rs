//! State machines from public repositories.

use super::mistaken::MISTAKEN;
use super::shared::{files, shared};
use super::{errors, read, show};
use sfn_core::asl::StateMachine;
use sfn_core::check::Options;

const COUNT: usize = 284;

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
        let mut codes: Vec<_> = problems.iter().map(|problem| problem.code).collect();
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
        match sfn_core::json::from_value::<StateMachine>(json.clone()) {
            Ok(machine) => assert_eq!(sfn_core::json::to_value(machine).unwrap(), json, "{}", path.display()),
            Err(_) if UNREAD.iter().any(|name| path.to_string_lossy().ends_with(name)) => {}
            Err(error) => unread.push(format!("{}: {error}", path.display())),
        }
    }
    assert_eq!(unread, Vec::<String>::new());
}
