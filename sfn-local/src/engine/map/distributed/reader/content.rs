//! The content of an object: JSON, JSON Lines, and what is compressed.

use super::failed;
use crate::Failure;
use crate::json::{self, Value};
use flate2::read::MultiGzDecoder;
use std::io::Read;

/// How gzip (RFC 1952) and zstd (RFC 8878) begin.
const GZIP: &[u8] = &[0x1F, 0x8B];
const ZSTD: &[u8] = &[0x28, 0xB5, 0x2F, 0xFD];

/// The most bytes that an object may have when it is unpacked: 1 GiB. AWS takes 10 GB; memory is scarcer here.
const MOST_UNPACKED: u64 = 1 << 30;

/// The content of an object that may be compressed.
pub(super) fn unpacked(content: Vec<u8>) -> Result<Vec<u8>, String> {
    if content.starts_with(ZSTD) {
        return Err("zstd cannot be read here: use gzip, or do not compress the object".to_owned());
    }
    if !content.starts_with(GZIP) {
        return Ok(content);
    }
    let mut unpacked = Vec::new();
    let mut decoder = MultiGzDecoder::new(content.as_slice()).take(MOST_UNPACKED + 1);
    match decoder.read_to_end(&mut unpacked) {
        Ok(read) if read as u64 > MOST_UNPACKED => Err("the object has more than 1 GiB when it is unpacked".to_owned()),
        Ok(_) => Ok(unpacked),
        Err(error) => Err(format!("the object is no valid gzip: {error}")),
    }
}

/// A content that is text, without its byte order mark.
pub(super) fn text(content: Vec<u8>) -> Result<String, Failure> {
    let text = String::from_utf8(content).map_err(|error| failed(format!("the object is not UTF-8: {error}")))?;
    Ok(text.strip_prefix('\u{FEFF}').map(str::to_owned).unwrap_or(text))
}

/// The list that JSON holds, at its root or where a JSON Pointer (RFC 6901) leads.
pub(super) fn list(text: &str, pointer: &str) -> Result<Vec<Value>, Failure> {
    let invalid = |error| failed(format!("the object is no valid JSON: {}", json::problem(&error)));
    let whole = Value::parse(text).map_err(invalid)?;
    let list = pointed(&whole, pointer).and_then(Value::as_array);
    // Recorded.
    list.map(<[Value]>::to_vec).ok_or_else(|| failed("Attempting to map over non-iterable node."))
}

fn pointed<'a>(whole: &'a Value, pointer: &str) -> Option<&'a Value> {
    pointer.split('/').skip(1).try_fold(whole, |value, part| match value {
        Value::Array(items) => items.get(part.parse::<usize>().ok()?),
        value => value.get(&part.replace("~1", "/").replace("~0", "~")),
    })
}

/// The values of JSON Lines. Lines without anything are none.
pub(super) fn lines(text: &str) -> impl Iterator<Item = Result<Value, Failure>> {
    let lines = text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty());
    lines.map(|(index, line)| {
        let invalid = |error| failed(format!("line {} is no valid JSON: {}", index + 1, json::problem(&error)));
        Value::parse(line).map_err(invalid)
    })
}
