//! The programs that `tests/deployment/install` installs, and the scripts beside it.

use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

pub(crate) fn are_installed() -> bool {
    directory().join("osls/node_modules").exists()
}

/// Where the templates, the logs and the compared definitions go.
pub(crate) fn output_root() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("deployment")
}

/// Packages `file` and gives the path of the compiled template.
pub(crate) fn package(framework: &str, file: &Path, output: &Path) -> Result<PathBuf, String> {
    run(Command::new(directory().join("package")).arg(framework).arg(file).arg(output))?;
    Ok(output.join("template.json"))
}

/// Fails on anything that cfn-lint says.
pub(crate) fn lint(template: &Path) -> Result<(), String> {
    // W3005, a redundant `DependsOn`: the plugin gives one to every machine whose role it makes.
    run(Command::new(directory().join(".venv/bin/cfn-lint"))
        .args(["--ignore-checks", "W3005", "--template"])
        .arg(template))
    .map(drop)
}

/// The definition of a compiled machine, with the plugin's `Fn::Sub` undone.
pub(crate) fn resolve(template: &Path, logical_id: &str) -> Result<Value, String> {
    let script = directory().join("resolve.py");
    let definition = run(Command::new(directory().join(".venv/bin/python")).arg(script).arg(template).arg(logical_id))?;
    serde_json::from_str(&definition).map_err(|error| format!("resolve.py printed no JSON: {error}"))
}

/// The logical ids of the state machines of a compiled template.
pub(crate) fn state_machine_ids(template: &Path) -> BTreeSet<String> {
    resources(template, "AWS::StepFunctions::StateMachine").into_keys().collect()
}

/// Under what names the code of the functions of a compiled template is uploaded, by the functions' logical ids.
pub(crate) fn uploads(template: &Path) -> BTreeMap<String, String> {
    let key = |function: &Value| function["Properties"]["Code"]["S3Key"].as_str().map(str::to_owned);
    let functions = resources(template, "AWS::Lambda::Function").into_iter();
    functions.filter_map(|(id, function)| Some((id, key(&function)?))).collect()
}

/// The resources of a type, by their logical ids.
fn resources(template: &Path, wanted: &str) -> BTreeMap<String, Value> {
    let mut template: Value = serde_json::from_str(&fs::read_to_string(template).unwrap()).unwrap();
    let Value::Object(resources) = template["Resources"].take() else { return BTreeMap::new() };
    resources.into_iter().filter(|(_, resource)| resource["Type"] == wanted).collect()
}

fn directory() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/deployment")
}

/// What a program printed, or all that it said when it failed.
fn run(command: &mut Command) -> Result<String, String> {
    let output = command.output().map_err(|error| format!("{command:?}: {error}"))?;
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    if output.status.success() {
        return Ok(text(&output.stdout));
    }
    Err(format!("{command:?}: {}\n{}{}", output.status, text(&output.stdout), text(&output.stderr)))
}
