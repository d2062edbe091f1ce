//! Where results go.

use crate::{Positive, failure, map, output, over, run, work};
use serde_json::{Value as Json, json};
use sfn_local::objects::{Directory, InMemory, Objects};
use sfn_local::{Engine, Execution, Status};

/// Runs a map over the items with a writer into the bucket `b`.
async fn written(config: Json, fields: Json, input: Json) -> (Execution, InMemory) {
    let objects = InMemory::new();
    let writer = json!({
        "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "b", "Prefix": "out" }, "WriterConfig": config
    });
    let mut definition = over(work(), fields);
    definition["States"]["M"]["ResultWriter"] = writer;
    let engine = Engine::new(Positive).with_objects(objects.clone());
    (run(&engine, definition, input).await, objects)
}

/// The only object whose key ends like this.
fn object(objects: &InMemory, end: &str) -> String {
    let key = objects.keys("b").into_iter().find(|key| key.ends_with(end));
    String::from_utf8(objects.content("b", &key.unwrap_or_else(|| panic!("{objects:?}"))).unwrap()).unwrap()
}

#[tokio::test]
async fn the_output_says_where_the_manifest_is_and_that_where_the_results_are() {
    let config = json!({ "Transformation": "NONE", "OutputType": "JSON" });
    let (execution, objects) = written(config, json!({ "ToleratedFailureCount": 1 }), json!([1, -1, { "x": 2 }])).await;
    let output = output(&execution);
    let arn = output["MapRunArn"].as_str().unwrap();
    let id = arn.strip_prefix("arn:aws:states:us-east-1:123456789012:mapRun:machine/Each:").unwrap();
    let details = json!({ "Bucket": "b", "Key": format!("out/{id}/manifest.json") });
    assert_eq!(output, json!({ "MapRunArn": arn, "ResultWriterDetails": details }));
    let (failed, succeeded) = (object(&objects, "FAILED_0.json"), object(&objects, "SUCCEEDED_0.json"));
    let file = |name: &str, text: &str| json!([{ "Key": format!("out/{id}/{name}_0.json"), "Size": text.len() }]);
    let manifest: Json = serde_json::from_str(&object(&objects, "manifest.json")).unwrap();
    let files = json!({ "FAILED": file("FAILED", &failed), "PENDING": [], "SUCCEEDED": file("SUCCEEDED", &succeeded) });
    assert_eq!(manifest, json!({ "DestinationBucket": "b", "MapRunArn": arn, "ResultFiles": files }));
    assert_eq!(objects.keys("b").len(), 3);

    let succeeded: Json = serde_json::from_str(&succeeded).unwrap();
    let (name, arn) = (&succeeded[1]["Name"], &succeeded[1]["ExecutionArn"]);
    assert!(arn.as_str().unwrap().ends_with(&format!(":execution:machine/Each:{}", name.as_str().unwrap())));
    assert_eq!(
        succeeded[1],
        json!({
            "ExecutionArn": arn, "Input": "{\"x\":2}", "InputDetails": { "Included": true }, "Name": name,
            "Output": "{\"x\":2}", "OutputDetails": { "Included": true }, "RedriveCount": 0, "RedriveStatus": "NOT_REDRIVABLE",
            "RedriveStatusReason": "Execution is SUCCEEDED and cannot be redriven", "StartDate": "2025-01-01T00:00:00.000Z",
            "StateMachineArn": "arn:aws:states:us-east-1:123456789012:stateMachine:machine/Each", "Status": "SUCCEEDED",
            "StopDate": "2025-01-01T00:00:00.000Z",
        })
    );
    let failed: Json = serde_json::from_str(&failed).unwrap();
    let shown = ["Error", "Cause", "Input", "Status", "RedriveStatus"].map(|key| failed[0][key].as_str().unwrap());
    assert_eq!(shown, ["Negative", "it is negative", "-1", "FAILED", "REDRIVABLE"]);
}

#[tokio::test]
async fn outputs_are_written_as_the_writer_says() {
    let input = json!([[1, 2], 3]);
    for (transformation, lines, text) in [
        ("COMPACT", false, "[[1,2],3]"),
        ("COMPACT", true, "[1,2]\n3\n"),
        ("FLATTEN", false, "[1,2,3]"),
        ("FLATTEN", true, "1\n2\n3\n"),
    ] {
        let (kind, file) = if lines { ("JSONL", "SUCCEEDED_0.jsonl") } else { ("JSON", "SUCCEEDED_0.json") };
        let config = json!({ "Transformation": transformation, "OutputType": kind });
        let (_, objects) = written(config, json!({}), input.clone()).await;
        assert_eq!(object(&objects, file), text, "{transformation} {kind}");
    }
}

#[tokio::test]
async fn a_run_that_fails_is_written_too() {
    let config = json!({ "Transformation": "COMPACT", "OutputType": "JSON" });
    let (execution, objects) = written(config, json!({ "MaxConcurrency": 1 }), json!([1, -1, 2, 3])).await;
    assert_eq!(execution.status, Status::Failed);
    assert_eq!(failure(&execution).0, "States.ExceedToleratedFailureThreshold");
    assert_eq!(object(&objects, "SUCCEEDED_0.json"), "[1]");
    let pending: Json = serde_json::from_str(&object(&objects, "PENDING_0.json")).unwrap();
    assert_eq!(pending.as_array().unwrap().iter().map(|item| &item["Input"]).collect::<Vec<_>>(), ["2", "3"]);
    let all = json!({ "Transformation": "NONE", "OutputType": "JSON" });
    let (_, objects) = written(all, json!({}), json!([1, -1, 2, 3])).await;
    let failed: Json = serde_json::from_str(&object(&objects, "FAILED_0.json")).unwrap();
    assert!(failed.as_array().unwrap().iter().any(|child| child["Status"] == "FAILED"));
}

#[tokio::test]
async fn without_a_place_the_output_is_shaped() {
    let shaped = async |config: Json| {
        let definition = map(json!({ "ResultWriter": { "WriterConfig": config } }));
        output(&run(&Engine::default(), definition, json!([[1, 2], 3])).await)
    };
    let config = |transformation: &str, kind: &str| json!({ "Transformation": transformation, "OutputType": kind });
    assert_eq!(shaped(config("COMPACT", "JSON")).await, json!([[1, 2], 3]));
    assert_eq!(shaped(config("FLATTEN", "JSON")).await, json!([1, 2, 3]));
    assert_eq!(shaped(config("FLATTEN", "JSONL")).await, json!("1\n2\n3\n"));
    assert_eq!(shaped(json!({ "OutputType": "JSON" })).await, json!([[1, 2], 3]));
    let all = shaped(config("NONE", "JSON")).await;
    assert_eq!((&all[0]["Output"], &all[1]["Status"]), (&json!("[1,2]"), &json!("SUCCEEDED")));
}

#[tokio::test]
async fn what_cannot_be_written_is_an_error() {
    let root = tempfile::tempdir().unwrap();
    let engine = Engine::default().with_objects(Directory::new(root.path()));
    let writer = json!({ "Resource": "arn:aws:states:::s3:putObject", "Parameters": { "Bucket": "b" } });
    let definition = || map(json!({ "ResultWriter": writer }));
    let execution = run(&engine, definition(), json!([1])).await;
    assert_eq!(failure(&execution), ("States.ResultWriterFailed".into(), "The specified bucket does not exist".into()));
    std::fs::create_dir(root.path().join("b")).unwrap();
    let execution = run(&engine, definition(), json!([1])).await;
    let key = output(&execution)["ResultWriterDetails"]["Key"].as_str().unwrap().to_owned();
    let objects = Directory::new(root.path());
    assert!(objects.get("b", &key).await.unwrap().starts_with(b"{\"DestinationBucket\":\"b\""));
    assert_eq!(objects.list("b", "").await.unwrap().len(), 2);
}
