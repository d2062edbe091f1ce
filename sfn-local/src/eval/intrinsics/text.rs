//! The functions of texts.

use super::Outcome;
use super::arguments::Arguments;
use crate::eval::java::Printed;
use crate::json::Value;
use std::fmt::Write;

/// `States.Format(template, …)`: an argument for each `{}`, printed as Java prints it.
pub(super) fn format(pieces: &[String], arguments: &Arguments<'_>) -> Outcome {
    let due = pieces.len().saturating_sub(1);
    let given = arguments.all().count().saturating_sub(1);
    if due != given {
        return Err(format!("Invalid arguments in States.Format: {due} occurrences of {{}}, but {given} arguments"));
    }
    let mut result = String::new();
    let values = arguments.all().skip(1).map(Some).chain([None]);
    for (piece, value) in pieces.iter().zip(values) {
        result.push_str(piece);
        if let Some(value) = value {
            // Writing to memory cannot fail.
            let _ = write!(result, "{}", Printed(value));
        }
    }
    Ok(result.into())
}

/// `States.StringSplit(text, delimiters)`: each character is a delimiter, and empty pieces are dropped.
pub(super) fn split(arguments: &Arguments<'_>) -> Outcome {
    let (text, delimiters) = (arguments.text(0)?, arguments.text(1)?);
    let pieces = text.split(|character| delimiters.contains(character)).filter(|piece| !piece.is_empty());
    Ok(pieces.map(Value::from).collect())
}
