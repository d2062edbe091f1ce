//! Tests of [`sfn_examples::catalog_import`]: a distributed Map with the objects that it reads and writes; its function by itself.

use serde_json::json;
use sfn::testing::{InMemory, Run, StateMachineExt};
use sfn_examples::catalog_import::*;

/// Imports a catalogue, and gives the objects that there are then.
async fn import(catalogue: &str) -> (Run<CatalogImport>, InMemory) {
    let objects = InMemory::new().with("uploads", "spring.csv", catalogue);
    let (bucket, object) = (Bucket { name: "uploads".to_owned() }, Object { key: "spring.csv".to_owned() });
    let run = CatalogImport::test()
        .objects(objects.clone())
        .mock_resource("events:putEvents", |_| json!({ "FailedEntryCount": 0 }))
        .run(ObjectCreated { detail: Detail { bucket, object } })
        .await;
    (run, objects)
}

/// A hundred rows a batch; what each gave is written, and announced.
#[tokio::test]
async fn every_row_is_imported() {
    let rows: String = (0..250).map(|number| format!("S-{number},12.50\n")).collect();
    let (run, objects) = import(&format!("sku,price\n{rows}")).await;

    let import = &run.output()["import"];
    let announced = &run.calls("Announce")[0]["Entries"][0]["Detail"];
    assert_eq!(announced, &json!({ "file": "spring.csv", "run": import["MapRunArn"] }));
    let keys = objects.keys("example-catalogs");
    let succeeded = keys.iter().find(|key| key.ends_with("/SUCCEEDED_0.json")).unwrap();
    let children: serde_json::Value =
        serde_json::from_slice(&objects.content("example-catalogs", succeeded).unwrap()).unwrap();
    let outputs: Vec<_> = children.as_array().unwrap().iter().map(|child| child["Output"].clone()).collect();
    assert_eq!(outputs, ["100", "100", "50"]);
}

/// Five rows in a hundred may fail; a batch fails as a whole.
#[tokio::test]
async fn a_catalogue_with_a_bad_price_is_refused() {
    let (run, _) = import("sku,price\nS-1,12.50\nS-2,free\n").await;

    assert_eq!(run.failure().name(), "States.ExceedToleratedFailureThreshold");
}

#[tokio::test]
async fn a_catalogue_that_is_not_there_is_an_error_of_the_reader() {
    let bucket = Bucket { name: "uploads".to_owned() };
    let run = CatalogImport::test()
        .run(ObjectCreated { detail: Detail { bucket, object: Object { key: "spring.csv".to_owned() } } })
        .await;

    assert_eq!(run.failure().name(), "States.ItemReaderFailed");
}

fn batch(price: &str) -> Batch {
    Batch { items: vec![Row { sku: "S-1".to_owned(), price: price.to_owned() }] }
}

/// A Lambda function is a function: a test calls it.
#[tokio::test]
async fn a_batch_is_imported() {
    assert_eq!(import_articles(batch("12.50")).await.unwrap(), 1);
}

#[tokio::test]
async fn a_price_that_is_no_number_has_an_error_of_its_own() {
    let error = import_articles(batch("free")).await.unwrap_err();

    assert_eq!(sfn::ErrorNames::error_name(&error), "Catalog.BadPrice");
    assert_eq!(error.to_string(), "the price of S-1 is no number: free");
}
