//! Files with state machines in them: a definition by itself (JSON or YAML), a `serverless.yml`, a SAM or CloudFormation
//! template (YAML or JSON). A file is told by what it holds, not by its name.
//!
//! The way of the data: bytes → [`File`] → value ([`parse`]) → [`Machine`]s ([`find`]). Where something stands in the file
//! is looked up afterwards, and only when there is something to say ([`index`]).

mod comments;
mod embedded;
mod fault;
mod file;
mod find;
mod halves;
mod index;
mod lines;
mod machine;
mod parse;
mod placeholder;
mod plain;
mod reference;
mod value;

#[cfg(test)]
mod tests;

pub(crate) use comments::Comments;
pub(crate) use fault::Fault;
pub(crate) use file::File;
pub(crate) use lines::floor;
pub(crate) use machine::Machine;

use crate::error::Error;
use sfn_core::json::Value;
use std::path::Path;
use std::rc::Rc;

/// The name that stands for the standard input.
const STDIN: &str = "-";

/// What a file is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Kind {
    /// A definition by itself.
    Definition,
    /// The Serverless Framework's file, or the part of it below `stepFunctions`.
    Serverless,
    /// A template of CloudFormation or SAM.
    CloudFormation,
    /// None of them, or unreadable: a fault says why.
    Unknown,
}

/// A file that was read, and the state machines in it.
#[derive(Debug)]
pub(crate) struct Document {
    pub(crate) file: Rc<File>,
    pub(crate) kind: Kind,
    /// In the order of the file.
    pub(crate) machines: Vec<Machine>,
    /// What the file says besides the machines, such as the `functions` of a `serverless.yml`. Where a definition stood,
    /// it is null.
    pub(crate) rest: Value,
    /// What is wrong with the file itself, machines apart.
    pub(crate) faults: Vec<Fault>,
}

/// Reads a file; `-` is the standard input.
///
/// # Errors
///
/// The file cannot be read: it is not there, a folder, too large or not UTF-8; or it is Rust source, which is rustc's to judge. What is
/// wrong with its text is a fault.
pub(crate) fn read(path: &Path) -> Result<Document, Error> {
    if path.extension().is_some_and(|extension| extension == "rs") {
        return Err(Error::RustSource(path.to_owned()));
    }
    let file = if path == Path::new(STDIN) { File::stdin() } else { File::read(path) };
    Ok(of_file(file?))
}

/// The same for a text that was read; paths in it start from the folder of `path`.
#[cfg(test)]
pub(crate) fn of_text(path: &Path, text: &str) -> Document {
    of_file(File::of_text(path.to_owned(), text.to_owned()))
}

fn of_file(file: File) -> Document {
    let file = Rc::new(file);
    match parse::parse(&file) {
        Ok(parsed) => find::find(file, parsed),
        Err(fault) => {
            let faults = vec![*fault];
            Document { file, kind: Kind::Unknown, machines: Vec::new(), rest: Value::Null, faults }
        }
    }
}
