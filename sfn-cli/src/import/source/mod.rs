//! From a file's value to what is written: the machines, their keys in the framework's words, the functions.

mod serverless;
mod template;

use super::module::KnownFunction;
use super::{Machine, Source, comments};
use crate::document::{self, Document, Kind};
use sfn_core::json::Map;
use std::path::Path;

/// What of a document is written.
pub(super) fn of_document(document: &Document) -> Source {
    let from = document.file.path().display().to_string();
    let functions = match document.kind {
        Kind::Serverless => serverless::functions(&document.rest),
        Kind::CloudFormation => template::functions(&document.rest),
        Kind::Definition | Kind::Unknown => Vec::new(),
    };
    let machines = document.machines.iter().map(|machine| self::machine(machine, document)).collect();
    let path = document.file.path();
    let folder = path.parent().and_then(Path::file_name).map(|name| name.to_string_lossy().into_owned());
    Source { from, name: stem(path), folder: folder.unwrap_or_default(), machines, functions }
}

fn machine(machine: &document::Machine, document: &Document) -> Machine {
    let mut written = Machine {
        name: machine.name.clone(),
        definition: machine.definition.clone(),
        options: Map::new(),
        events: Vec::new(),
        substitutions: Map::new(),
        comments: comments::of_machine(machine),
        notes: Vec::new(),
    };
    match document.kind {
        Kind::Serverless => serverless::machine(&machine.properties, &mut written),
        Kind::CloudFormation => template::machine(&machine.properties, &mut written),
        Kind::Definition | Kind::Unknown => {}
    }
    written
}

/// The name of a file without its endings.
fn stem(path: &Path) -> String {
    let name = path.file_name().map(|name| name.to_string_lossy().into_owned()).unwrap_or_default();
    name.split('.').find(|part| !part.is_empty()).unwrap_or_default().to_owned()
}

/// What of a function is carried over, and what is not.
fn known_function(name: &str, keys: Vec<String>, options: Map) -> KnownFunction {
    let (options, left_out) = options
        .into_iter()
        .partition(|(key, _)| sfn_core::serverless::fields::field(sfn_core::field::Object::Function, key).is_some());
    let left_out: Map = left_out;
    KnownFunction {
        name: name.to_owned(),
        keys,
        options,
        left_out: left_out.into_iter().map(|(key, _)| key.into()).collect(),
    }
}
