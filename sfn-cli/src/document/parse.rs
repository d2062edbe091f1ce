//! Text to value: JSON by serde_json, or by a faster reader of what is plain; YAML by serde_yaml.

use super::fault::Fault;
use super::file::File;
use super::lines::{self, Lines};
use super::placeholder;
use super::plain;
use super::value::Reading;
use crate::rule::Rule;
use serde::de::DeserializeSeed;
use sfn_core::check::{Extent, Location};
use sfn_core::json::Value;
use std::path::Path;
use std::rc::Rc;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Syntax {
    /// JSON.
    Json,
    /// YAML.
    Yaml,
}

/// A text as a value.
#[derive(Debug)]
pub(super) struct Parsed {
    pub(super) value: Value,
    /// Keys that stand twice in their object; the value has what stands last.
    pub(super) duplicates: Vec<Location>,
    /// How large the value is, where that was counted.
    pub(super) extent: Option<Extent>,
}

/// Why a text is not what it should be.
#[derive(Debug)]
pub(super) struct SyntaxError {
    pub(super) message: String,
    position: SyntaxPosition,
}

/// Where a library ended to read.
#[derive(Debug)]
enum SyntaxPosition {
    /// serde_json's: both from 1, columns count bytes.
    LineAndColumn(usize, usize),
    /// serde_yaml's: how many bytes come before.
    Offset(usize),
}

impl SyntaxError {
    /// The byte of the text at which reading ended.
    pub(super) fn offset(&self, text: &str, lines: &Lines) -> usize {
        match self.position {
            SyntaxPosition::LineAndColumn(line, column) => lines.byte_of(text, line, column),
            SyntaxPosition::Offset(offset) => lines::floor(text, offset),
        }
    }
}

/// What a text is to be read as: JSON where it begins as JSON does, unless its name says that it is YAML's flow style.
pub(super) fn syntax(path: &Path, text: &str) -> Syntax {
    let named_yaml = path.extension().is_some_and(|extension| extension == "yaml" || extension == "yml");
    let like_json = text.trim_start().starts_with(['{', '[']);
    if like_json && !(named_yaml && serde_json::from_str::<serde::de::IgnoredAny>(text).is_err()) {
        Syntax::Json
    } else {
        Syntax::Yaml
    }
}

/// Reads the text of a file.
pub(super) fn parse(file: &Rc<File>) -> Result<Parsed, Box<Fault>> {
    let text = file.text();
    let (rule, parsed) = match file.syntax() {
        Syntax::Json => (Rule::InvalidJson, json(text)),
        Syntax::Yaml => (Rule::InvalidYaml, yaml(text)),
    };
    match parsed {
        // Comments, if anything: AWS has no definition then.
        Ok(Parsed { value: Value::Null, .. }) => {
            let fault = Fault::at_offset(Rule::InvalidJson, file, 0, "the file is empty");
            Err(Box::new(fault.help(super::find::LOOKED_FOR)))
        }
        Ok(parsed) => Ok(parsed),
        Err(error) => {
            let offset = error.offset(text, file.lines());
            Err(Box::new(Fault::at_offset(rule, file, offset, error.message)))
        }
    }
}

/// Reads JSON, in which `${Name}` may stand for a value.
pub(super) fn json(text: &str) -> Result<Parsed, SyntaxError> {
    let error = match strict_json(text) {
        Err(error) => error,
        parsed => return parsed,
    };
    let Some(quoted) = placeholder::quoted(text) else { return Err(error) };
    strict_json(&quoted).map_err(|error| {
        // The same mistake, with the position that it has in the text.
        placeholder::quoted_in_place(text).and_then(|text| strict_json(&text).err()).unwrap_or(error)
    })
}

fn strict_json(text: &str) -> Result<Parsed, SyntaxError> {
    match plain::read(text) {
        Some((value, extent)) => Ok(Parsed { value, duplicates: Vec::new(), extent: Some(extent) }),
        None => any_json(text),
    }
}

/// [`strict_json`] by serde_json: with what stands twice, and what is wrong.
pub(super) fn any_json(text: &str) -> Result<Parsed, SyntaxError> {
    let mut reading = Reading::new(text.len());
    let mut deserializer = serde_json::Deserializer::from_str(text);
    let value = reading.deserialize(&mut deserializer).and_then(|value| deserializer.end().map(|()| value));
    match value {
        Ok(value) => Ok(Parsed { value, duplicates: reading.duplicates(), extent: None }),
        Err(error) => Err(SyntaxError {
            message: format!("not JSON: {}", reason(&error.to_string())),
            position: SyntaxPosition::LineAndColumn(error.line(), error.column()),
        }),
    }
}

fn yaml(text: &str) -> Result<Parsed, SyntaxError> {
    let mut reading = Reading::new(text.len());
    match reading.deserialize(serde_yaml::Deserializer::from_str(text)) {
        Ok(value) => Ok(Parsed { value, duplicates: reading.duplicates(), extent: None }),
        Err(error) => Err(SyntaxError {
            message: format!("not YAML: {}", reason(&error.to_string())),
            position: SyntaxPosition::Offset(error.location().map_or(0, |location| location.index())),
        }),
    }
}

/// What a library says, without the position, which is said in another way, and in words for its limits.
fn reason(message: &str) -> &str {
    let reason = message.rsplit_once(" at line ").map_or(message, |(reason, _)| reason);
    if reason.ends_with("recursion limit exceeded") {
        "nested deeper than 128 levels"
    } else if reason.ends_with("repetition limit exceeded") {
        super::value::TOO_MUCH
    } else {
        reason
    }
}
