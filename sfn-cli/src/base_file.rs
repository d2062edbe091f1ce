//! The file that someone wrote by hand, into which the program is merged.

use crate::error::Error;
use crate::streams::Streams;
use crate::workspace::Workspace;
use serde_yaml::Value;
use std::fs;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// The name under which it is found without being named.
const FILE_NAME: &str = "serverless.base.yml";

/// A base file that was read.
#[derive(Debug)]
pub(crate) struct BaseFile {
    /// Where it is.
    pub(crate) path: PathBuf,
    /// What it says.
    pub(crate) value: Value,
}

/// The base file: the one that is named, else [`FILE_NAME`] in the current folder, else in the workspace's.
pub(crate) fn find(
    named: Option<&Path>,
    workspace: &Workspace,
    streams: &mut Streams<'_>,
) -> Result<Option<BaseFile>, Error> {
    if let Some(path) = named {
        return read(path.to_owned()).map(Some);
    }
    let around = || workspace.root().map(|root| root.join(FILE_NAME)).filter(|path| exists(path));
    let here = Some(PathBuf::from(FILE_NAME)).filter(|path| exists(path));
    let Some(path) = here.or_else(around) else {
        // What is emitted must not depend on it without a word.
        if let Some(problem) = workspace.problem() {
            streams.warning(format_args!("no {FILE_NAME} is looked for in the workspace's folder: {problem}"));
        }
        return Ok(None);
    };
    streams.note(format_args!("merging with {} (--base names another file)", path.display()));
    read(path).map(Some)
}

/// Whether something is there, readable or not: what cannot be read is an error, not an absence.
fn exists(path: &Path) -> bool {
    !matches!(fs::metadata(path), Err(error) if error.kind() == ErrorKind::NotFound)
}

fn read(path: PathBuf) -> Result<BaseFile, Error> {
    let text = match fs::read(&path) {
        Ok(bytes) => String::from_utf8(bytes),
        Err(source) => return Err(Error::Read { path, source }),
    };
    match text.map_err(|error| error.to_string()).and_then(|text| parse(&text)) {
        Ok(value) => Ok(BaseFile { path, value }),
        Err(reason) => Err(Error::BaseFile { path, reason }),
    }
}

fn parse(text: &str) -> Result<Value, String> {
    let mut value: Value = serde_yaml::from_str(text).map_err(|error| error.to_string())?;
    // `<<` is a key like any other to this reader, but not to the framework's.
    value.apply_merge().map_err(|error| error.to_string())?;
    match value {
        Value::Null | Value::Mapping(_) => Ok(value),
        _ => Err("must be a mapping, as a serverless.yml is".to_owned()),
    }
}

impl BaseFile {
    /// What it says of the service's name, right or wrong.
    pub(crate) fn service(&self) -> Option<&Value> {
        self.value.as_mapping()?.get("service").filter(|service| !service.is_null())
    }
}
