//! Reads items from objects. Source: docs.aws.amazon.com, "ItemReader (Map)", 2025; recorded executions.

mod content;
mod csv;
mod manifest;

use super::error;
use super::plan::Target;
use crate::Failure;
use crate::engine::failed::Failed;
use crate::engine::map::Item;
use crate::json::{Object, SmolStr, Value};
use crate::objects::{Listed, ObjectsError, Store};
use crate::program::{Format, Manifest, Reader};
use smol_str::format_smolstr;

/// Reads the items, at most so many; 0: all.
pub(super) async fn read(store: Store<'_>, reader: &Reader, at: &Target, most: i64) -> Result<Vec<Item>, Failed> {
    let most = usize::try_from(most).ok().filter(|most| *most > 0).unwrap_or(usize::MAX);
    let mut reading = Reading { store, reader, items: Items { items: Vec::new(), most } };
    reading.all(at).await.map_err(error)?;
    Ok(reading.items.items)
}

/// The items that have been read so far.
struct Items {
    items: Vec<Item>,
    most: usize,
}

impl Items {
    /// How many items are still wanted.
    fn left(&self) -> usize {
        self.most.saturating_sub(self.items.len())
    }

    /// Takes as many values as are wanted.
    fn extend(
        &mut self,
        source: &SmolStr,
        values: impl Iterator<Item = Result<Value, Failure>>,
    ) -> Result<(), Failure> {
        for value in values.take(self.left()) {
            self.items.push(Item { value: value?, key: None, source: source.clone() });
        }
        Ok(())
    }
}

struct Reading<'a> {
    store: Store<'a>,
    reader: &'a Reader,
    items: Items,
}

impl Reading<'_> {
    async fn all(&mut self, at: &Target) -> Result<(), Failure> {
        if self.reader.lists {
            return self.list(at).await;
        }
        let content = self.get(&at.bucket, &at.key).await?;
        match (self.reader.format, self.reader.manifest) {
            (_, Some(Manifest::Athena)) => self.athena(&content).await,
            (Some(Format::Manifest), _) => self.inventory(&content).await,
            (Some(format), _) => self.read(content, format, &at.bucket, &at.key),
            (None, _) => Err(failed("ReaderConfig needs an InputType")),
        }
    }

    async fn get(&self, bucket: &str, key: &str) -> Result<Vec<u8>, Failure> {
        let content = self.store.get(bucket, key).await.map_err(|error| unread(bucket, key, &error))?;
        content::unpacked(content).map_err(failed)
    }

    /// Takes the items of an object.
    fn read(&mut self, content: Vec<u8>, format: Format, bucket: &str, key: &str) -> Result<(), Failure> {
        let source = source(bucket, key);
        match format {
            Format::Csv => {
                let rows = csv::rows(&self.reader.csv, content::text(content)?)?;
                self.items.extend(&source, rows)
            }
            Format::Json => {
                let list = content::list(&content::text(content)?, &self.reader.pointer)?;
                self.items.extend(&source, list.iter().cloned().map(Ok))
            }
            Format::JsonLines => self.items.extend(&source, content::lines(&content::text(content)?)),
            Format::Parquet => Err(failed("PARQUET cannot be read here: write the items as JSONL, CSV or JSON")),
            Format::Manifest => Err(failed("an object that a manifest or a list names is no manifest itself")),
        }
    }

    async fn list(&mut self, at: &Target) -> Result<(), Failure> {
        let listed = self.store.list(&at.bucket, &at.prefix).await;
        let listed = listed.map_err(|error| unread(&at.bucket, &at.prefix, &error))?;
        if !self.reader.loads {
            let source = format_smolstr!("S3://{}", at.bucket);
            return self.items.extend(&source, listed.iter().map(|listed| Ok(described(listed))));
        }
        let Some(format) = self.reader.format else { return Err(failed("ReaderConfig needs an InputType")) };
        // What has no content stands for a folder.
        for listed in listed.iter().filter(|listed| listed.size > 0) {
            if self.items.left() == 0 {
                break;
            }
            let content = self.get(&at.bucket, &listed.key).await?;
            self.read(content, format, &at.bucket, &listed.key)?;
        }
        Ok(())
    }
}

/// `$$.Map.Item.Source` of an object.
fn source(bucket: &str, key: &str) -> SmolStr {
    format_smolstr!("S3://{bucket}/{key}")
}

/// An object of a list, as an item.
fn described(listed: &Listed) -> Value {
    let mut object = Object::with_capacity(5);
    object.insert("Etag", listed.etag.as_str());
    object.insert("Key", listed.key.as_str());
    object.insert("LastModified", listed.modified.as_second());
    object.insert("Size", listed.size);
    object.insert("StorageClass", "STANDARD");
    object.into()
}

fn failed(cause: impl Into<String>) -> Failure {
    Failure::item_reader_failed(cause)
}

fn unread(bucket: &str, key: &str, error: &ObjectsError) -> Failure {
    failed(format!("{error} (s3://{bucket}/{key})"))
}
