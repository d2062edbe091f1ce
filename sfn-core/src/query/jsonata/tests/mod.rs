//! What is read, what is refused, and what is said.

mod errors;
mod limits;
mod properties;
mod trees;

use super::Expression;
use crate::query::SyntaxError;

fn read(text: &str) -> Expression {
    Expression::parse(text).unwrap_or_else(|error| panic!("{text}: {error:?}"))
}

/// The error with its offset and its help in a line.
fn told(text: &str) -> String {
    let SyntaxError { offset, message, help } = Expression::parse(text).unwrap_err();
    match help {
        Some(help) => format!("{offset}: {message}; {help}"),
        None => format!("{offset}: {message}"),
    }
}
