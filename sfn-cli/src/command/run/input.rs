//! The input of an execution.

use crate::error::Error;
use sfn_local::Payload;
use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

/// Reads JSON, `@` and the name of a file with it, or `-` for the standard input.
pub(super) fn read(text: &str) -> Result<Payload, Error> {
    let (source, text) = match text.strip_prefix('@') {
        Some(path) => {
            let failed = |source| Error::Read { path: PathBuf::from(path), source };
            (format!("--input {path}"), fs::read_to_string(path).map_err(failed)?)
        }
        None if text == "-" => {
            let mut read = String::new();
            let failed = |source| Error::Read { path: PathBuf::from("<stdin>"), source };
            io::stdin().lock().read_to_string(&mut read).map_err(failed)?;
            ("the standard input".to_owned(), read)
        }
        None => ("--input".to_owned(), text.to_owned()),
    };
    let is_file = Path::new(&text).is_file();
    Payload::parse(text).map_err(|error| {
        let meant = if is_file { "; a file is named `@FILE`" } else { "" };
        Error::Usage(format!("{source} is no JSON: {error}{meant}"))
    })
}
