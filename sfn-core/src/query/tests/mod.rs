mod filters;
mod intrinsics;
mod paths;
mod properties;
mod published;

use super::SyntaxError;
use super::path::Path;

fn path(text: &str) -> Path {
    Path::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

/// The error with the offset, the message and the help in a line.
fn told<T: std::fmt::Debug>(read: Result<T, SyntaxError>) -> String {
    let SyntaxError { offset, message, help } = read.unwrap_err();
    match help {
        Some(help) => format!("{offset}: {message}; {help}"),
        None => format!("{offset}: {message}"),
    }
}
