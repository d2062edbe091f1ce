//! The functions that the emitted files deploy.

use crate::programs::{read, root};
use serde_yaml::Value;
use sfn_end_to_end_tests::Function;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// What the Serverless Framework takes where a function says nothing, in seconds.
const DEFAULT_TIMEOUT: u64 = 6;

/// The emitted file of every example whose functions share a program.
pub(crate) fn files() -> Vec<Value> {
    golden().into_iter().filter(|file| !has_a_program_each(file)).collect()
}

/// The functions of the files in which each has a program of its own.
pub(crate) fn functions_by_themselves() -> Vec<Value> {
    let files = golden().into_iter().filter(has_a_program_each);
    files.flat_map(|file| file["functions"].as_mapping().unwrap().values().cloned().collect::<Vec<_>>()).collect()
}

fn golden() -> Vec<Value> {
    let folders = fs::read_dir(root().join("tests/golden")).unwrap();
    let mut files: Vec<_> = folders.map(|folder| folder.unwrap().path().join("serverless.yml")).collect();
    files.sort();
    files.iter().map(|file| serde_yaml::from_str(&read(file).unwrap()).unwrap()).collect()
}

fn has_a_program_each(file: &Value) -> bool {
    file["package"]["individually"] == Value::Bool(true)
}

/// The artifact that a file or a function names, from the folder of the workspace.
pub(crate) fn artifact(of: &Value) -> &Path {
    Path::new(of["package"]["artifact"].as_str().unwrap())
}

/// The functions of a file, as they are deployed with this program.
pub(crate) fn functions(file: &Value, program: &Path) -> Vec<Function> {
    let service = file["service"].as_str().unwrap();
    let functions = file["functions"].as_mapping().unwrap().values();
    functions.map(|function| deployed(function, service, program.to_owned())).collect()
}

fn deployed(function: &Value, service: &str, program: PathBuf) -> Function {
    let filled = |value: &Value| fill(value.as_str().unwrap(), service);
    let variables = function["environment"].as_mapping().into_iter().flatten();
    Function {
        name: filled(&function["name"]),
        handler: filled(&function["handler"]),
        program,
        timeout: Duration::from_secs(function["timeout"].as_u64().unwrap_or(DEFAULT_TIMEOUT)),
        variables: variables.map(|(name, value)| (filled(name), filled(value))).collect(),
    }
}

/// The framework's placeholders, with what they stand for where nothing is set.
fn fill(text: &str, service: &str) -> String {
    let text = text.replace("${self:service}", service).replace("${sls:stage}", "dev");
    match text.strip_prefix("${env:").and_then(|text| text.split('\'').nth(1)) {
        Some(default) => default.to_owned(),
        None => text,
    }
}
