//! Where items come from.

use crate::{failure, failure_on, map, output, output_on, run, types};
use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Value as Json, json};
use sfn_local::Engine;
use sfn_local::objects::{InMemory, Listed, Objects, ObjectsError};
use sfn_local::task::BoxFuture;
use std::io::Write;
use std::time::Duration;

fn reader(config: Json) -> Json {
    let resource = "arn:aws:states:::s3:getObject";
    json!({ "ItemReader": { "Resource": resource, "Parameters": { "Bucket": "b", "Key": "k" }, "ReaderConfig": config } })
}

fn lister(config: Json) -> Json {
    let resource = "arn:aws:states:::s3:listObjectsV2";
    let parameters = json!({ "Bucket": "b", "Prefix": "in/" });
    json!({ "ItemReader": { "Resource": resource, "Parameters": parameters, "ReaderConfig": config } })
}

/// The items of an object.
async fn read(content: impl Into<Vec<u8>>, config: Json) -> Json {
    output_on(&InMemory::new().with("b", "k", content), reader(config)).await
}

async fn unread(content: &str, config: Json) -> String {
    let (error, cause) = failure_on(&InMemory::new().with("b", "k", content), reader(config)).await;
    assert_eq!(error, "States.ItemReaderFailed");
    cause
}

fn gzip(text: &str) -> Vec<u8> {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::default());
    encoder.write_all(text.as_bytes()).unwrap();
    encoder.finish().unwrap()
}

#[tokio::test]
async fn rows_of_csv_are_objects_of_texts() {
    let first = json!({ "InputType": "CSV", "CSVHeaderLocation": "FIRST_ROW" });
    for (content, items) in [
        ("a,b\n1,2\n", json!([{ "a": "1", "b": "2" }])),
        ("\u{FEFF}a,b\r\n1,2\r\n", json!([{ "a": "1", "b": "2" }])),
        ("a,b\n1\n\n1,2,3\n", json!([{ "a": "1", "b": "" }, { "a": "1", "b": "2" }])),
        ("a,b\n\"x,\ny\",\"\"\"q\"\"\"", json!([{ "a": "x,\ny", "b": "\"q\"" }])),
        ("a,b\nx\\,y,\\\\ \\\" \\n\n\"\\\"\",\\é", json!([{ "a": "x,y", "b": "\\ \" n" }, { "a": "\"", "b": "é" }])),
        ("a,b\n", json!([])),
        ("", json!([])),
    ] {
        assert_eq!(read(content, first.clone()).await, items, "{content:?}");
    }
    assert_eq!(read(gzip("a\nx\n"), first.clone()).await, json!([{ "a": "x" }]));
    assert_eq!(unread("a,b,a\n1,2,3\n", first).await, "CSV headers cannot contain duplicates.");
}

#[tokio::test]
async fn csv_has_the_delimiter_and_the_headers_that_are_given() {
    for (name, delimiter) in [("PIPE", '|'), ("SEMICOLON", ';'), ("SPACE", ' '), ("TAB", '\t')] {
        let config = json!({
            "InputType": "CSV", "CSVDelimiter": name, "CSVHeaderLocation": "GIVEN", "CSVHeaders": ["x", "y"]
        });
        let content = format!("1{delimiter}2,3\n\\{delimiter}");
        assert_eq!(
            read(content, config).await,
            json!([{ "x": "1", "y": "2,3" }, { "x": delimiter.to_string(), "y": "" }]),
            "{name}"
        );
    }
}

#[tokio::test]
async fn items_of_json_stand_at_its_root_or_where_a_pointer_leads() {
    let content = r#"{"orders":[{"lines":[1,{"x":2}]}],"a/b":{"~":[3]}}"#;
    let pointed = |pointer: &str| json!({ "InputType": "JSON", "ItemsPointer": pointer });
    assert_eq!(read(content, pointed("/orders/0/lines")).await, json!([1, { "x": 2 }]));
    assert_eq!(read(content, pointed("/a~1b/~0")).await, json!([3]));
    assert_eq!(read("[1,null]", json!({ "InputType": "JSON" })).await, json!([1, null]));
    for config in [pointed("/orders/1"), pointed("/none"), pointed("/a~1b"), json!({ "InputType": "JSON" })] {
        assert_eq!(unread(content, config).await, "Attempting to map over non-iterable node.");
    }
    assert!(unread("[1", json!({ "InputType": "JSON" })).await.starts_with("the object is no valid JSON: "));
}

#[tokio::test]
async fn each_line_of_json_lines_is_an_item() {
    let config = json!({ "InputType": "JSONL" });
    assert_eq!(read("{\"a\":1}\n\n[2]\r\n3", config.clone()).await, json!([{ "a": 1 }, [2], 3]));
    assert!(unread("1\n\n{", config).await.starts_with("line 3 is no valid JSON: "));
    let most = json!({ "InputType": "JSONL", "MaxItems": 1 });
    assert_eq!(read("1\n{", most).await, json!([1]), "what is not wanted is not read");
}

#[tokio::test]
async fn what_is_listed_is_an_item_or_is_read_itself() {
    let objects = InMemory::new().with("b", "in/", "").with("b", "in/1", "[1,2]").with("b", "in/2", "[3]");
    let objects = objects.with("b", "other", "[4]");
    let listed = output_on(&objects, lister(json!({ "MaxItems": 2 }))).await;
    assert_eq!(
        listed,
        json!([
            { "Etag": "\"d41d8cd98f00b204e9800998ecf8427e\"", "Key": "in/", "LastModified": 0, "Size": 0, "StorageClass": "STANDARD" },
            { "Etag": "\"f79408e5ca998cd53faf44af31e6eb45\"", "Key": "in/1", "LastModified": 0, "Size": 5, "StorageClass": "STANDARD" },
        ])
    );
    let load =
        |most: u32| lister(json!({ "Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON", "MaxItems": most }));
    assert_eq!(output_on(&objects, load(0)).await, json!([1, 2, 3]));
    assert_eq!(output_on(&objects, load(2)).await, json!([1, 2]));
}

#[tokio::test]
async fn a_manifest_names_the_objects_with_the_items() {
    let files = json!([{ "key": "data/1.csv.gz", "size": 1, "MD5checksum": "" }, { "key": "data/2.csv.gz" }]);
    let inventory = json!({
        "sourceBucket": "x", "destinationBucket": "arn:aws:s3:::b", "fileFormat": "CSV", "fileSchema": "Bucket, Key",
        "files": files,
    });
    let objects = InMemory::new().with("b", "k", inventory.to_string());
    let objects =
        objects.with("b", "data/1.csv.gz", gzip("\"x\",\"one\"\n")).with("b", "data/2.csv.gz", gzip("\"x\",\"two\"\n"));
    let items = json!([{ "Bucket": "x", "Key": "one" }, { "Bucket": "x", "Key": "two" }]);
    assert_eq!(output_on(&objects, reader(json!({ "InputType": "MANIFEST" }))).await, items);
    let typed = json!({ "InputType": "MANIFEST", "ManifestType": "S3_INVENTORY", "MaxItems": 1 });
    assert_eq!(output_on(&objects, reader(typed)).await, json!([items[0]]));

    let objects = InMemory::new().with("b", "k", "s3://c/out/1\ns3://c/out/2\n");
    let objects = objects.with("c", "out/1", gzip("{\"a\":1}\n")).with("c", "out/2", "{\"a\":2}\n");
    let athena = reader(json!({ "InputType": "JSONL", "ManifestType": "ATHENA_DATA" }));
    assert_eq!(output_on(&objects, athena).await, json!([{ "a": 1 }, { "a": 2 }]));
}

#[tokio::test]
async fn an_item_knows_where_it_is_from() {
    let objects = InMemory::new().with("b", "k", "[7]").with("b", "in/1", "[8]");
    let engine = Engine::default().with_objects(objects);
    let selector =
        json!({ "source.$": "$$.Map.Item.Source", "index.$": "$$.Map.Item.Index", "run.$": "$$.Execution.Name" });
    for (mut fields, source) in [
        (reader(json!({ "InputType": "JSON" })), "S3://b/k"),
        (lister(json!({})), "S3://b"),
        (lister(json!({ "Transformation": "LOAD_AND_FLATTEN", "InputType": "JSON" })), "S3://b/in/1"),
        (json!({ "ItemsPath": "$.items" }), "STATE_DATA"),
    ] {
        fields["ItemSelector"] = selector.clone();
        let execution = run(&engine, map(fields), json!({ "items": [0] })).await;
        let run = execution.name.as_str();
        assert_eq!(output(&execution), json!([{ "source": source, "index": 0, "run": run }]));
    }
}

#[tokio::test]
async fn keys_of_an_object_are_known_in_jsonata() {
    let mut definition = map(json!({
        "Items": "{% $states.input %}",
        "ItemSelector": { "key": "{% $states.context.Map.Item.Key %}", "value": "{% $states.context.Map.Item.Value %}" },
    }));
    definition["QueryLanguage"] = "JSONata".into();
    let execution = run(&Engine::default(), definition, json!({ "a": 1, "b": 2 })).await;
    assert_eq!(output(&execution), json!([{ "key": "a", "value": 1 }, { "key": "b", "value": 2 }]));
}

#[tokio::test]
async fn what_cannot_be_read_is_an_error_that_can_be_caught() {
    let config = || reader(json!({ "InputType": "JSON" }));
    let (error, cause) = failure_on(&InMemory::new().with("b", "x", ""), config()).await;
    assert_eq!(
        (error.as_str(), cause.as_str()),
        ("States.ItemReaderFailed", "The specified key does not exist. (s3://b/k)")
    );
    let (_, cause) = failure_on(&InMemory::new(), config()).await;
    assert_eq!(cause, "The specified bucket does not exist (s3://b/k)");

    let mut definition = map(config());
    definition["States"]["M"]["Catch"] = json!([{ "ErrorEquals": ["States.ItemReaderFailed"], "Next": "C" }]);
    definition["States"]["C"] = json!({ "Type": "Pass", "End": true });
    let execution = run(&Engine::default(), definition, json!({})).await;
    assert_eq!(output(&execution)["Error"], "States.ItemReaderFailed");
    let types = types(&execution);
    let at = types.iter().position(|name| name == "MapRunFailed").unwrap();
    assert_eq!(
        types[at - 2..at + 3],
        ["MapStateStarted", "MapRunStarted", "MapRunFailed", "MapStateFailed", "MapStateExited"]
    );
}

#[tokio::test]
async fn what_is_wrong_with_numbers_shows_before_the_run_starts() {
    let mut fields = reader(json!({ "InputType": "JSON", "MaxItemsPath": "$.most" }));
    fields["ToleratedFailureCountPath"] = "$.count".into();
    let engine = Engine::default().with_objects(InMemory::new().with("b", "k", "[]"));
    let execution = run(&engine, map(fields.clone()), json!({ "most": 1, "count": -1 })).await;
    assert!(failure(&execution).1.ends_with("ToleratedFailureCount cannot be negative."));
    assert!(!types(&execution).contains(&"MapRunStarted".to_owned()));
    let execution = run(&engine, map(fields), json!({ "most": -1, "count": 1 })).await;
    assert_eq!(failure(&execution).1, "field MaxItems must be positive");
    assert!(types(&execution).contains(&"MapRunFailed".to_owned()));
}

/// Objects that take a while.
struct Slow(InMemory);

impl Objects for Slow {
    fn get<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<Vec<u8>, ObjectsError>> {
        Box::pin(async move {
            tokio::time::sleep(Duration::from_millis(20)).await;
            self.0.get(bucket, key).await
        })
    }

    fn list<'a>(&'a self, bucket: &'a str, prefix: &'a str) -> BoxFuture<'a, Result<Vec<Listed>, ObjectsError>> {
        self.0.list(bucket, prefix)
    }

    fn put<'a>(&'a self, _: &'a str, _: &'a str, _: Vec<u8>) -> BoxFuture<'a, Result<(), ObjectsError>> {
        Box::pin(std::future::pending())
    }
}

#[tokio::test]
async fn virtual_time_waits_for_objects() {
    let engine = Engine::default().with_objects(Slow(InMemory::new().with("b", "k", "[1]")));
    let execution = run(&engine, map(reader(json!({ "InputType": "JSON" }))), json!({})).await;
    assert_eq!(output(&execution), json!([1]));
    assert_eq!(execution.started, execution.stopped);
}

#[tokio::test]
async fn what_is_said_of_a_bucket_by_the_input_is_looked_at_too() {
    let mut fields = reader(json!({ "InputType": "JSON" }));
    fields["ItemReader"]["Parameters"] = json!({ "Bucket.$": "$.bucket", "Key": "k" });
    let execution = run(&Engine::default(), map(fields.clone()), json!({ "bucket": 1 })).await;
    assert_eq!(failure(&execution).1, "The specified bucket is not valid. (s3:///k)");
    let execution = run(&Engine::default(), map(fields), json!({})).await;
    assert_eq!(failure(&execution).0, "States.Runtime");
    assert!(!types(&execution).contains(&"MapRunStarted".to_owned()));
}
