//! What a DISTRIBUTED Map state reads its items from, and where it writes its results to.
//!
//! Source of all of it: docs.aws.amazon.com, "Distributed mode", "ItemReader", "ItemBatcher", "ResultWriter", 2025.

use super::object::object;
use crate::json::Value;

object! {
    /// Where the items are read from.
    pub struct ItemReader {
        /// `arn:aws:states:::s3:getObject` or `arn:aws:states:::s3:listObjectsV2`.
        req resource: Value = "Resource",
        /// How the object is read.
        opt reader_config: ReaderConfig = "ReaderConfig",
        /// The bucket and the key, or the prefix. A payload template. JSONPath.
        opt parameters: Value = "Parameters",
        /// The bucket and the key, or the prefix. Any JSON with expressions. JSONata.
        opt arguments: Value = "Arguments",
    }
}

object! {
    /// How an object of S3 becomes items.
    pub struct ReaderConfig {
        /// `CSV`, `JSON`, `JSONL`, `PARQUET` or `MANIFEST`.
        opt input_type: Value = "InputType",
        /// What is done with a list of objects: `NONE` (default) or `LOAD_AND_FLATTEN`.
        opt transformation: Value = "Transformation",
        /// What kind of manifest it is: `ATHENA_DATA` or `S3_INVENTORY`.
        opt manifest_type: Value = "ManifestType",
        /// What is between two columns: `COMMA` (default), `PIPE`, `SEMICOLON`, `SPACE` or `TAB`.
        opt csv_delimiter: Value = "CSVDelimiter",
        /// Where the columns' names are: `FIRST_ROW` or `GIVEN`.
        opt csv_header_location: Value = "CSVHeaderLocation",
        /// The columns' names, with `GIVEN`.
        opt csv_headers: Value = "CSVHeaders",
        /// A JSON Pointer to the list of items inside a JSON object.
        opt items_pointer: Value = "ItemsPointer",
        /// The most items that are read: 0 to 100000000. Default 0: all. JSONata: or an expression.
        opt max_items: Value = "MaxItems",
        /// A reference path to that number. JSONPath.
        opt max_items_path: Value = "MaxItemsPath",
    }
}

object! {
    /// How items are put together: each child execution gets `{"Items": […], "BatchInput": …}`.
    pub struct ItemBatcher {
        /// The most items in a batch: at least 1. JSONata: or an expression.
        opt max_items_per_batch: Value = "MaxItemsPerBatch",
        /// A reference path to that number. JSONPath.
        opt max_items_per_batch_path: Value = "MaxItemsPerBatchPath",
        /// The most that a batch may hold, in bytes: 1 to 262144. JSONata: or an expression.
        opt max_input_bytes_per_batch: Value = "MaxInputBytesPerBatch",
        /// A reference path to that number. JSONPath.
        opt max_input_bytes_per_batch_path: Value = "MaxInputBytesPerBatchPath",
        /// What every batch gets beside its items. A payload template, or JSON with expressions.
        opt batch_input: Value = "BatchInput",
    }
}

object! {
    /// Where the results of the child executions are written to.
    pub struct ResultWriter {
        /// `arn:aws:states:::s3:putObject`.
        opt resource: Value = "Resource",
        /// The bucket and the prefix. A payload template. JSONPath.
        opt parameters: Value = "Parameters",
        /// The bucket and the prefix. Any JSON with expressions. JSONata.
        opt arguments: Value = "Arguments",
        /// In what form they are written.
        opt writer_config: WriterConfig = "WriterConfig",
    }
}

object! {
    /// In what form results are written.
    pub struct WriterConfig {
        /// `NONE` (default), `COMPACT` or `FLATTEN`.
        opt transformation: Value = "Transformation",
        /// `JSON` (default) or `JSONL`.
        opt output_type: Value = "OutputType",
    }
}
