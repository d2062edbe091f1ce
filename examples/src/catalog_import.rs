//! Imports a catalogue that somebody put into a bucket: a distributed Map reads the file and starts one child execution
//! for each batch of its rows.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, Shape, lambda, state_machine};

/// What S3 tells EventBridge when somebody puts a file into a bucket, as far as it matters here.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct ObjectCreated {
    /// What it is about.
    pub detail: Detail,
}

/// A file that was put into a bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Detail {
    /// The bucket.
    pub bucket: Bucket,
    /// The file.
    pub object: Object,
}

/// A bucket of S3.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Bucket {
    /// Its name.
    pub name: String,
}

/// A file in a bucket.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Object {
    /// Where it lies in the bucket.
    pub key: String,
}

/// One row of the file: CSV has only strings.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Row {
    /// The article's number.
    pub sku: String,
    /// Its price, such as `12.50`.
    pub price: String,
}

/// What a child execution gets.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, Shape)]
pub struct Batch {
    /// The rows of this batch.
    #[serde(rename = "Items")]
    pub items: Vec<Row>,
}

/// Why a batch was not imported.
#[derive(Debug, thiserror::Error, ErrorNames)]
pub enum ImportError {
    /// A price that is no number.
    #[error("the price of {sku} is no number: {price}")]
    #[error_name("Catalog.BadPrice")]
    BadPrice {
        /// The article.
        sku: String,
        /// What stands there.
        price: String,
    },
}

/// Imports a batch of articles and says how many.
///
/// # Errors
/// [`ImportError::BadPrice`] at the first price that is no number.
#[lambda(timeout = 60, memorySize = 512)]
pub async fn import_articles(batch: Batch) -> Result<usize, ImportError> {
    for row in &batch.items {
        if row.price.parse::<f64>().is_err() {
            return Err(ImportError::BadPrice { sku: row.sku.clone(), price: row.price.clone() });
        }
    }
    Ok(batch.items.len())
}

state_machine! {
    /// Imports every row of a CSV file.
    #[serverless(
        alarms(
            topics(alarm = json!({ "Ref": "CatalogTopic" })),
            metrics = [executionsFailed, executionsTimedOut],
            treatMissingData = "notBreaching",
        ),
    )]
    #[event(eventBridge(event = json!({
        "source": ["aws.s3"],
        "detail-type": ["Object Created"],
        "detail": { "bucket": { "name": ["example-catalogs"] } },
    })))]
    pub CatalogImport<ObjectCreated, _> {
        ImportRows: Map(
            Label = "ImportRows",
            ItemReader(
                Resource = "arn:aws:states:::s3:getObject" as Row,
                ReaderConfig(InputType = CSV, CSVHeaderLocation = FIRST_ROW),
                Parameters = json!({ "Bucket": $.detail.bucket.name, "Key": $.detail.object.key }),
            ),
            ItemBatcher(MaxItemsPerBatch = 100),
            MaxConcurrency = 10,
            ToleratedFailurePercentage = 5,
            ProcessorConfig(Mode = DISTRIBUTED, ExecutionType = EXPRESS),
            ItemProcessor {
                ImportBatch: Task(
                    import_articles,
                    Retry(
                        ["Lambda.ServiceException", "Lambda.TooManyRequestsException"],
                        IntervalSeconds = 1,
                        MaxAttempts = 3,
                        JitterStrategy = FULL,
                    ),
                    End,
                ),
            },
            ResultWriter(
                Resource = "arn:aws:states:::s3:putObject",
                Parameters = json!({ "Bucket": "example-catalogs", "Prefix": "imported" }),
            ),
            ResultPath = $.import,
            Next = Announce,
        ),
        Announce: Task(
            "arn:aws:states:::events:putEvents",
            Parameters = json!({
                "Entries": [{
                    "Source": "catalog",
                    "DetailType": "CatalogImported",
                    "Detail": { "file": $.detail.object.key, "run": $.import.MapRunArn },
                    "EventBusName": "default",
                }],
            }),
            ResultPath = null,
            End,
        ),
    }
}
