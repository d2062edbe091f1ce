//! Packages every emitted `serverless.yml`, and that of a new project, with the real Serverless Framework, lints the CloudFormation template it
//! compiles, and compares the state machines in it with those that we wrote.
//!
//! `tests/deployment/install` first, else nothing is packaged and the test says how much it skipped. Variables:
//! - `SFN_REQUIRE_DEPLOYMENT=1`: skipping is a failure (CI sets it);
//! - `SFN_DEPLOYMENT_EXAMPLES=DIR`: packages `DIR/<example>/serverless.yml` instead of `tests/golden`'s.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

#[path = "deployment_support/difference.rs"]
mod difference;
#[path = "deployment_support/tools.rs"]
mod tools;
#[path = "deployment_support/written.rs"]
mod written;

use difference::first_difference;
use serde_json::Value;
use std::collections::BTreeMap;
use std::ffi::OsString;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::time::Instant;
use std::{env, fs, io, thread};
use tempfile::{Builder, TempDir};

const FRAMEWORKS: [&str; 2] = ["osls", "serverless3"];

#[test]
fn every_example_deploys_what_it_says() {
    let new = new_project();
    let examples: Vec<_> = examples().into_iter().chain(new.iter().map(|new| new.path().to_owned())).collect();
    if examples.is_empty() {
        return say("no tests/golden/<example>/serverless.yml: nothing to package");
    }
    if !tools::are_installed() {
        let skipped = format!("{} examples with {} frameworks", examples.len(), FRAMEWORKS.len());
        let required = env::var("SFN_REQUIRE_DEPLOYMENT").is_ok_and(|value| value == "1");
        assert!(!required, "cannot package {skipped}: run tests/deployment/install");
        return say(&format!("skipped: {skipped}; tests/deployment/install makes them run"));
    }
    // One thread a framework: packaging keeps one core busy, and CI has two.
    let failures: usize = thread::scope(|scope| {
        let workers = FRAMEWORKS.map(|framework| scope.spawn(|| try_all(framework, &examples)));
        workers.into_iter().map(|worker| worker.join().unwrap()).sum()
    });
    assert_eq!(failures, 0, "see above; what was made of each example is under {}", tools::output_root().display());
}

/// The directories that hold a `serverless.yml`, in order of name.
fn examples() -> Vec<PathBuf> {
    let golden = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let root = env::var_os("SFN_DEPLOYMENT_EXAMPLES").map_or(golden, PathBuf::from);
    let entries = fs::read_dir(&root).unwrap_or_else(|error| panic!("{}: {error}", root.display()));
    let directories = entries.map(|entry| entry.unwrap().path());
    let mut examples: Vec<_> = directories.filter(|directory| directory.join("serverless.yml").exists()).collect();
    examples.sort();
    examples
}

/// A folder with what `sfn new` makes, unless other files were asked for.
fn new_project() -> Option<TempDir> {
    if env::var_os("SFN_DEPLOYMENT_EXAMPLES").is_some() {
        return None;
    }
    let folder = Builder::new().prefix("new-").tempdir().unwrap();
    let args = ["sfn", "new", "orders", "--path", folder.path().to_str().unwrap()].map(OsString::from);
    assert_eq!(sfn_cli::run(args, &mut io::sink(), &mut io::stderr()), 0);
    Some(folder)
}

/// Tries the examples with one framework, prints a line for each, and counts those that failed.
fn try_all(framework: &str, examples: &[PathBuf]) -> usize {
    let failed = examples.iter().filter(|example| {
        let name = example.file_name().unwrap().to_string_lossy();
        let start = Instant::now();
        let result = try_one(framework, &name, &example.join("serverless.yml"));
        let seconds = start.elapsed().as_secs_f32();
        match &result {
            Ok(machines) => say(&format!("pass {name} {framework} ({machines} machines, {seconds:.1} s)")),
            Err(reason) => say(&format!("FAIL {name} {framework} ({seconds:.1} s)\n{reason}")),
        }
        result.is_err()
    });
    failed.count()
}

/// The number of state machines that the framework compiled as they were written, or what is wrong.
fn try_one(framework: &str, example: &str, file: &Path) -> Result<usize, String> {
    let output = tools::output_root().join(framework).join(example);
    let template = tools::package(framework, file, &output)?;
    tools::lint(&template)?;
    let text = fs::read_to_string(file).unwrap();
    check_uploads(&text, &template)?;
    let written = written::state_machines(&text)?;
    let compiled = tools::state_machine_ids(&template);
    // The framework merges machines whose logical ids are equal, and says nothing.
    if compiled.len() != written.len() {
        return Err(format!("{} machines were written, {compiled:?} compiled", written.len()));
    }
    for (id, definition) in &written {
        if !compiled.contains(id) {
            return Err(format!("the machine with the id `{id}` is not among those compiled: {compiled:?}"));
        }
        compare(id, definition.clone(), tools::resolve(&template, id)?, &output)?;
    }
    Ok(written.len())
}

/// The framework names what it uploads after the file alone: of two artifacts with one name, both functions run the last.
fn check_uploads(file: &str, template: &Path) -> Result<(), String> {
    let (artifacts, uploads) = (written::artifacts(file)?, tools::uploads(template));
    let mut uploaded = BTreeMap::new();
    for (function, artifact) in &artifacts {
        let Some(key) = uploads.get(function) else { return Err(format!("`{function}` has no code in {uploads:?}")) };
        let other = *uploaded.entry(key).or_insert(artifact);
        if Path::new(key).file_name() != Path::new(artifact).file_name() || other != artifact {
            return Err(format!("`{artifact}` of `{function}` is uploaded as `{key}`, which is that of `{other}`"));
        }
    }
    if artifacts.len() == uploads.len() { Ok(()) } else { Err(format!("{artifacts:?} are uploaded as {uploads:?}")) }
}

/// Compares the two definitions of a machine, and leaves both in `output` for `diff`.
fn compare(id: &str, mut written: Value, mut compiled: Value, output: &Path) -> Result<(), String> {
    for (definition, origin) in [(&mut written, "written"), (&mut compiled, "compiled")] {
        difference::normalise(definition);
        let text = serde_json::to_string_pretty(definition).unwrap();
        fs::write(output.join(format!("{id}.{origin}.json")), text).unwrap();
    }
    match first_difference(&written, &compiled) {
        None => Ok(()),
        Some(difference) => Err(format!("{id}{difference}")),
    }
}

/// Prints at once, even when the test passes: `print!` would wait for a failure.
fn say(line: &str) {
    let _ = writeln!(io::stderr(), "deployment: {line}");
}
