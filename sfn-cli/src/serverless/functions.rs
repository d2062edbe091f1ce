//! `functions`: one entry for each Lambda function.

use super::escape;
use super::names::{FunctionNames, Names};
use super::problem::Report;
use super::program::{Function, Options, Program};
use super::reference::{self, Reader};
use sfn_core::json::{Map, Value};

/// Lambda's limit for a description, in characters; the framework refuses a longer one.
const MAX_DESCRIPTION: usize = 256;

/// Lambda's limit for a handler, in characters (`Handler` of `CreateFunction`).
const MAX_HANDLER: usize = 128;

/// The framework's keys of a function in the order of its documentation (`docs/providers/aws/guide/functions.md`).
const ORDER: &[&str] = &[
    "name",
    "description",
    "handler",
    "runtimeManagement",
    "architecture",
    "memorySize",
    "timeout",
    "ephemeralStorageSize",
    "environment",
    "role",
    "layers",
    "vpc",
    "fileSystemConfig",
    "reservedConcurrency",
    "provisionedConcurrency",
    "snapStart",
    "recursiveLoop",
    "durableConfig",
    "tracing",
    "kmsKeyArn",
    "awsKmsKeyArn",
    "maximumEventAge",
    "maximumRetryAttempts",
    "destinations",
    "onError",
    "disableLogs",
    "logRetentionInDays",
    "logDataProtectionPolicy",
    "logs",
    "tags",
    "url",
    "versionFunction",
    "condition",
    "dependsOn",
    "package",
    "httpApi",
    "events",
];

/// All functions, by key.
pub(super) fn functions(program: &Program, names: &Names<'_>, report: &mut Report) -> Map {
    let entry = |function: &Function| {
        let named = names.function(&function.id)?;
        Some((named.key.clone(), Value::Object(function_entry(function, named, names, report))))
    };
    program.functions.iter().filter_map(entry).collect()
}

fn function_entry(function: &Function, named: &FunctionNames, all: &Names<'_>, report: &mut Report) -> Map {
    check_handler(function, report);
    let mut given = defaults(function, named);
    for (key, value) in &function.options {
        let mut value = value.clone();
        reference::resolve(&mut value, all, Reader::CloudFormation, &mut |message| report.function(function, message));
        given.insert(key.clone(), value);
    }
    in_order(given)
}

/// Only a path is that long: of a function that shares its name.
fn check_handler(function: &Function, report: &mut Report) {
    let Function { name, handler, .. } = function;
    let length = handler.chars().count();
    if length > MAX_HANDLER {
        let message = format!(
            "its handler `{handler}` has {length} characters, and Lambda takes {MAX_HANDLER}; it is the path, since the \
             program links another function `{name}`: rename one of them"
        );
        report.function(function, message);
    }
}

fn defaults(function: &Function, named: &FunctionNames) -> Options {
    let mut given = Options::new();
    given.insert("name".to_owned(), Value::from(named.deployed.clone()));
    let description = description(&function.description);
    if !description.is_empty() {
        given.insert("description".to_owned(), Value::from(description));
    }
    given.insert("handler".to_owned(), Value::from(function.handler.clone()));
    given
}

/// The first paragraph of a doc comment on one line, no longer than Lambda takes.
fn description(doc: &str) -> String {
    let paragraph = doc.trim().lines().map(str::trim).take_while(|line| !line.is_empty()).collect::<Vec<_>>().join(" ");
    if paragraph.chars().count() <= MAX_DESCRIPTION {
        return escape::prose(&paragraph);
    }
    let kept: String = paragraph.chars().take(MAX_DESCRIPTION - 1).collect();
    escape::prose(&format!("{}…", kept.trim_end()))
}

fn in_order(mut given: Options) -> Options {
    let known = ORDER.iter().filter_map(|key| given.shift_remove_entry(key)).collect::<Vec<_>>();
    known.into_iter().chain(given).collect()
}

#[cfg(test)]
mod tests;
