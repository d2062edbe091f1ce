//! CSV: each row is an object of texts.

use super::failed;
use crate::Failure;
use crate::json::{Object, SmolStr, Value};
use crate::program::Csv;
use csv::{ReaderBuilder, StringRecord};
use std::collections::HashSet;
use std::io::Cursor;

/// The rows, as objects. A row that is too short is filled up with empty texts; what it has too much is dropped. Empty lines are no
/// rows.
pub(super) fn rows(config: &Csv, text: String) -> Result<impl Iterator<Item = Result<Value, Failure>>, Failure> {
    let (text, escapes) = Escapes::take(text, config.delimiter);
    let mut builder = ReaderBuilder::new();
    builder.delimiter(config.delimiter).flexible(true).has_headers(false);
    let mut records = builder.from_reader(Cursor::new(text)).into_records();
    let headers = match &config.headers {
        Some(headers) => headers.clone(),
        None => match records.next() {
            Some(row) => row.map_err(unread)?.iter().map(|field| escapes.put_back(field)).collect(),
            None => Vec::new(),
        },
    };
    let mut seen = HashSet::new();
    if !headers.iter().all(|header| seen.insert(header)) {
        // Recorded.
        return Err(failed("CSV headers cannot contain duplicates."));
    }
    Ok(records.map(move |row| row.map(|row| object(&headers, &row, &escapes)).map_err(unread)))
}

fn object(headers: &[SmolStr], row: &StringRecord, escapes: &Escapes) -> Value {
    let fields = row.iter().chain(std::iter::repeat(""));
    let entries = headers.iter().zip(fields);
    entries.map(|(header, field)| (header.clone(), Value::from(escapes.put_back(field)))).collect::<Object>().into()
}

fn unread(error: csv::Error) -> Failure {
    failed(format!("the object is no valid CSV: {error}"))
}

/// Escapes by a backslash, which the service has and CSV (RFC 4180) does not: a backslash, a quotation mark and the delimiter can
/// be escaped; before anything else a backslash is dropped. While the text is read, characters that no text has stand for them.
struct Escapes([(char, char); 3]);

impl Escapes {
    /// The text with its escapes replaced.
    fn take(text: String, delimiter: u8) -> (String, Self) {
        // Unicode guarantees that these never are characters.
        let escapes = Self([('\\', '\u{FDD0}'), ('"', '\u{FDD1}'), (char::from(delimiter), '\u{FDD2}')]);
        if !text.contains('\\') {
            return (text, escapes);
        }
        let mut taken = String::with_capacity(text.len());
        let mut characters = text.chars();
        while let Some(character) = characters.next() {
            match character {
                '\\' => taken.extend(characters.next().map(|escaped| escapes.stand_in(escaped))),
                character => taken.push(character),
            }
        }
        (taken, escapes)
    }

    fn stand_in(&self, escaped: char) -> char {
        self.0.iter().find(|(character, _)| *character == escaped).map_or(escaped, |(_, stand_in)| *stand_in)
    }

    /// A field with what was escaped in it.
    fn put_back(&self, field: &str) -> SmolStr {
        if field.is_ascii() {
            return field.into();
        }
        let put_back = |found: char| {
            self.0.iter().find(|(_, stand_in)| *stand_in == found).map_or(found, |(character, _)| *character)
        };
        field.chars().map(put_back).collect()
    }
}
