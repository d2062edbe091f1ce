//! Objects that name other objects.

use super::{Reading, failed};
use super::{content, csv};
use crate::Failure;
use crate::json::{SmolStr, Value};
use crate::program::{Csv, Format};

impl Reading<'_> {
    /// What `UNLOAD` of Athena writes: the URI of an object a line. The items are in the objects.
    pub(super) async fn athena(&mut self, manifest: &[u8]) -> Result<(), Failure> {
        let format = self.reader.format.filter(|format| *format != Format::Manifest);
        let Some(format) = format else {
            return Err(failed("the InputType of ATHENA_DATA is that of the data: CSV, JSONL or PARQUET"));
        };
        let manifest = content::text(manifest.to_vec())?;
        for uri in manifest.lines().map(|line| line.trim().trim_matches('"')).filter(|line| !line.is_empty()) {
            if self.items.left() == 0 {
                break;
            }
            let place = uri.strip_prefix("s3://").and_then(|place| place.split_once('/'));
            let Some((bucket, key)) = place else {
                return Err(failed(format!("the manifest names `{uri}`, which is no s3://bucket/key")));
            };
            let content = self.get(bucket, key).await?;
            self.read(content, format, bucket, key)?;
        }
        Ok(())
    }

    /// What S3 Inventory writes: `manifest.json` names files of CSV without a header, whose rows are the items.
    /// Source: docs.aws.amazon.com, "Amazon S3 Inventory: manifest files", 2025.
    pub(super) async fn inventory(&mut self, manifest: &[u8]) -> Result<(), Failure> {
        let manifest = content::text(manifest.to_vec())?;
        let invalid = |what: &str| failed(format!("the object is no manifest of S3 Inventory: {what}"));
        let manifest = Value::parse(&manifest).map_err(|error| invalid(&error.to_string()))?;
        let text = |key: &str| manifest.get(key).and_then(Value::as_str);
        if let Some(format) = text("fileFormat").filter(|format| *format != "CSV") {
            return Err(failed(format!("an inventory in {format} cannot be read here: only CSV")));
        }
        let bucket = text("destinationBucket").ok_or_else(|| invalid("it has no `destinationBucket`"))?;
        let bucket = bucket.rsplit(':').next().unwrap_or(bucket);
        let schema = text("fileSchema").ok_or_else(|| invalid("it has no `fileSchema`"))?;
        let headers = schema.split(',').map(|column| SmolStr::new(column.trim())).collect();
        let config = Csv { delimiter: b',', headers: Some(headers) };
        let files = manifest.get("files").and_then(Value::as_array).ok_or_else(|| invalid("it has no `files`"))?;
        for file in files {
            if self.items.left() == 0 {
                break;
            }
            let key = file.get("key").and_then(Value::as_str).ok_or_else(|| invalid("a file has no `key`"))?;
            let text = content::text(self.get(bucket, key).await?)?;
            self.items.extend(&super::source(bucket, key), csv::rows(&config, text)?)?;
        }
        Ok(())
    }
}
