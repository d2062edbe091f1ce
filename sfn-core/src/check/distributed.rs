//! The configuration of a DISTRIBUTED Map: how it runs its items, where they come from and where the results go.

use super::calls::bare;
use super::context::Context;
use super::place::Place;
use super::words::list;
use super::{Code, Problem, has_placeholder};
use crate::json::{Map, Value};
use std::collections::HashSet;

/// What a reader calls, and what it must give (docs.aws.amazon.com, "ItemReader", 2025).
const READS: &[(&str, &[&str])] = &[("getObject", &["Bucket", "Key"]), ("listObjectsV2", &["Bucket"])];

/// What a writer calls, and what it must give (docs.aws.amazon.com, "ResultWriter", 2025).
const WRITES: &[(&str, &[&str])] = &[("putObject", &["Bucket"])];

pub(super) fn processor_config(config: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_distributed = config.get("Mode").and_then(Value::as_str) == Some("DISTRIBUTED");
    if is_distributed && !config.contains_key("ExecutionType") {
        let message = "`Mode` DISTRIBUTED needs `ExecutionType`: `STANDARD` or `EXPRESS`";
        found.push(at.key("Mode").error(Code::MissingField, message));
    }
}

pub(super) fn reader_config(config: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let is_given = config.get("CSVHeaderLocation").and_then(Value::as_str) == Some("GIVEN");
    if is_given && !config.contains_key("CSVHeaders") {
        let message = "`CSVHeaderLocation` GIVEN needs `CSVHeaders`";
        found.push(at.key("CSVHeaderLocation").error(Code::MissingField, message));
    }
    // AWS takes the definition; the map run then fails with "CSV headers cannot contain duplicates." (recorded).
    let mut seen = HashSet::new();
    let headers = config.get("CSVHeaders").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
    if let Some(twice) = headers.into_iter().find(|header| !seen.insert(*header)) {
        let message = format!("`CSVHeaders` has `{twice}` twice: the map run will fail");
        found.push(at.key("CSVHeaders").warning(Code::FieldConflict, message));
    }
    if let Some(pointer) = config.get("ItemsPointer").and_then(Value::as_str)
        && !is_pointer(pointer)
    {
        let message = format!("`ItemsPointer` is a JSON Pointer, such as `/orders/lines`, not `{pointer}`");
        found.push(at.key("ItemsPointer").error(Code::InvalidPath, message));
    }
}

/// RFC 6901: nothing, or parts that each begin with `/`; `~` stands only in `~0` and `~1`.
fn is_pointer(text: &str) -> bool {
    let is_escaped = text.split('~').skip(1).all(|rest| rest.starts_with(['0', '1']));
    has_placeholder(text) || (is_escaped && (text.is_empty() || text.starts_with('/')))
}

pub(super) fn reader(cx: &Context<'_>, reader: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    s3(cx, reader, READS, at, found);
}

pub(super) fn writer(cx: &Context<'_>, writer: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    s3(cx, writer, WRITES, at, found);
}

/// A reader or a writer calls actions of S3 only.
fn s3(cx: &Context<'_>, fields: &Map, actions: &[(&str, &[&str])], at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(resource) = fields.get("Resource").and_then(Value::as_str) else { return };
    let called = actions.iter().find(|(action, _)| resource.ends_with(&format!(":s3:{action}")));
    if let Some((action, needed)) = called {
        return arguments(cx, fields, action, needed, at, found);
    }
    if !has_placeholder(resource) {
        let resources: Vec<_> = actions.iter().map(|(action, _)| format!("arn:aws:states:::s3:{action}")).collect();
        let resources: Vec<_> = resources.iter().map(String::as_str).collect();
        let message = format!("`Resource` is {} here, not `{resource}`", list(&resources, "or"));
        found.push(at.key("Resource").error(Code::InvalidResource, message));
    }
}

/// What the action must be given. Arguments that are one expression, or one reference, are not known.
fn arguments(cx: &Context<'_>, fields: &Map, action: &str, needed: &[&str], at: &Place<'_>, found: &mut Vec<Problem>) {
    let field = if cx.is_jsonata() { "Arguments" } else { "Parameters" };
    let below = at.key(field);
    let (given, place) = match fields.get(field) {
        None => (None, at),
        Some(value @ Value::Object(given)) if !cx.is_opaque(value) => (Some(given), &below),
        Some(_) => return,
    };
    let has = |name: &str| given.is_some_and(|given| given.keys().any(|key| bare(key) == name));
    let missing: Vec<_> = needed.iter().copied().filter(|name| !has(name)).collect();
    if !missing.is_empty() {
        let message = format!("`s3:{action}` is called without {}", list(&missing, "and"));
        found.push(place.error(Code::MissingField, message));
    }
}
