//! Mock files of Step Functions Local, for executions that AWS has recorded: with the answers of the file, each ends as it did on AWS.
//!
//! They are read from `$SFN_SHARED/conformance/open` (default: `../shared`); where they are not there, the test says so.
#![expect(clippy::indexing_slicing, clippy::unwrap_used, reason = "a test")]

use serde_json::Value as Json;
use sfn_core::asl::MachineType;
use sfn_local::task::MockConfig;
use sfn_local::{Engine, Machine, Payload, Start};
use std::path::{Path, PathBuf};

#[tokio::test]
async fn recorded_executions_end_the_same_with_their_mock_files() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let shared = std::env::var_os("SFN_SHARED").map_or(beside, PathBuf::from);
    let Ok(cases) = std::fs::read_to_string(shared.join("conformance/open/executions/local_mocking.jsonl")) else {
        println!("not run: 9 recorded executions with mock files, which are not there");
        return;
    };
    let mut count = 0;
    for case in cases.lines() {
        let case: Json = serde_json::from_str(case).unwrap();
        assert_eq!(ended(&case).await, case["expected"]["status"], "{}", case["id"]);
        count += 1;
    }
    assert!(count >= 9, "{count} cases");
}

async fn ended(case: &Json) -> &'static str {
    let Json::Object(mocks) = &case["mock_config"] else { return "without a mock file" };
    let name = case["machine"]["name"].as_str().unwrap();
    let config = MockConfig::parse(&mocks["config"].to_string()).unwrap();
    let case_of_file = config.test_case(name, mocks["test_case"].as_str().unwrap()).unwrap();
    let machine = Machine::of_definition(name, case["machine"]["definition"].clone(), MachineType::Standard).unwrap();
    let input = Payload::parse(case["execution"]["input"].to_string()).unwrap();
    Engine::new(case_of_file).run(&machine, Start::new(input)).await.status.as_str()
}
