//! What is uploaded, and what it runs on.
//!
//! One artifact holds one binary, which serves every function; with `perFunction` there is one for each, whose binary has
//! the name of the Rust function. The framework names what it uploads after the file alone, without its folder: two
//! artifacts called `bootstrap.zip`, as cargo-lambda calls all of them, are one, and functions run each other's code. So
//! those of `perFunction` are called after the functions, and what builds them has to rename them.

use super::base::{at, function_maps, is_variable};
use super::names::{self, Names};
use super::problem::Report;
use super::program::Program;
use sfn_core::json::{Map, Value, json};
use sfn_core::suggest;
use std::collections::{HashMap, HashSet};

/// Where cargo-lambda puts the binary `bootstrap`.
const SHARED: &str = "target/lambda/bootstrap/bootstrap.zip";

/// The runtime that has no language of its own.
const RUNTIME: &str = "provided.al2023";

/// What is said of the artifacts, and of what they run on, where the base file does not.
pub(super) fn assumed(program: &Program, per_function: bool) -> Map {
    let mut sections = Map::new();
    let provider = json!({ "name": "aws", "runtime": RUNTIME, "architecture": "arm64" });
    sections.insert("provider".to_owned(), provider);
    if !per_function && !program.functions.is_empty() {
        sections.insert("package".to_owned(), json!({ "artifact": SHARED }));
    }
    sections
}

/// Gives the functions, which have their keys here, an artifact each; one that the base file gives is kept.
pub(super) fn give_own(program: &Program, names: &Names<'_>, base: &Value, functions: &mut Map) {
    for function in &program.functions {
        let Some(key) = names.function(&function.id).map(|named| named.key.as_str()) else { continue };
        let is_given = function_maps(base).iter().any(|map| {
            map.get(key).and_then(|own| at(own, &["package", "artifact"])).is_some_and(|artifact| !artifact.is_null())
        });
        if let Some(Value::Object(entry)) = functions.get_mut(key).filter(|_| !is_given) {
            let artifact = format!("target/lambda/{}.zip", names::bare(&function.name));
            entry.insert("package".to_owned(), json!({ "artifact": artifact }));
        }
    }
}

/// Refuses what packages, and then does not run: `file` is what is about to be written.
pub(super) fn check(program: &Program, names: &Names<'_>, file: &Value, report: &mut Report) {
    let named = program.functions.iter().filter_map(|function| names.function(&function.id));
    let ours: HashSet<_> = named.map(|named| named.key.as_str()).collect();
    let functions = function_maps(file).into_iter().flatten();
    let mut all: Vec<_> = functions.map(|(key, own)| Deployed::of(key, own, file)).collect();
    // What is different is said of those that say something of their own.
    all.sort_by_key(|function| function.has_own);
    let (ours, by_hand): (Vec<_>, Vec<_>) = all.iter().partition(|function| ours.contains(function.key));
    check_runtimes(&ours, file, report);
    check_packages(&by_hand, report);
    check_handlers(program, &ours, &by_hand, report);
    check_architectures(&all, report);
    check_file_names(&all, report);
}

/// How a function is deployed, as far as its entry and the provider say so in plain words.
struct Deployed<'f> {
    key: &'f str,
    handler: Option<&'f str>,
    own_runtime: Option<&'f str>,
    architecture: Option<&'f str>,
    /// Whether it has an architecture or an artifact of its own.
    has_own: bool,
    /// None where the framework makes it, or there is none.
    artifact: Option<&'f str>,
}

impl<'f> Deployed<'f> {
    fn of(key: &'f str, own: &'f Value, file: &'f Value) -> Self {
        let text = |value: Option<&'f Value>| value.and_then(Value::as_str);
        let package = |key: &str| at(own, &["package", key]);
        let is_set = |key: &str| package(key).is_some_and(|value| *value != Value::Bool(false));
        let has_none = own.get("image").is_some() || is_set("individually") || is_set("disable");
        let common = || at(file, &["package", "artifact"]).filter(|_| !has_none);
        Self {
            key,
            handler: text(own.get("handler")),
            own_runtime: text(own.get("runtime")),
            architecture: text(own.get("architecture").or_else(|| at(file, &["provider", "architecture"]))),
            has_own: own.get("architecture").is_some() || package("artifact").is_some(),
            artifact: text(package("artifact").or_else(common)),
        }
    }
}

/// Whether the runtime is of another language: it does not start a binary.
fn is_foreign(runtime: &str) -> bool {
    !runtime.starts_with("provided") && !is_variable(runtime)
}

fn check_runtimes(ours: &[&Deployed<'_>], file: &Value, report: &mut Report) {
    let advice = format!("the program's functions run on `{RUNTIME}`");
    let common = at(file, &["provider", "runtime"]).and_then(Value::as_str).filter(|runtime| is_foreign(runtime));
    if let Some(runtime) = common.filter(|_| ours.iter().any(|function| function.own_runtime.is_none())) {
        let message = format!("cannot be `{runtime}`: {advice}; say `{runtime}` at the functions that run on it");
        report.other("provider.runtime", message);
    }
    for function in ours {
        if let Some(runtime) = function.own_runtime.filter(|runtime| is_foreign(runtime)) {
            report.other(format!("functions.{}.runtime", function.key), format!("cannot be `{runtime}`: {advice}"));
        }
    }
}

/// A function of another language is not in the artifact of the program's.
fn check_packages(by_hand: &[&Deployed<'_>], report: &mut Report) {
    for Deployed { key, own_runtime, artifact, .. } in by_hand {
        if let Some(runtime) = own_runtime.filter(|runtime| is_foreign(runtime) && *artifact == Some(SHARED)) {
            let message = format!(
                "runs on `{runtime}`, and would be given the program's artifact: say `package: {{ individually: true }}`, \
                 or an `artifact` of its own"
            );
            report.other(format!("functions.{key}"), message);
        }
    }
}

/// A function by hand that is given a binary of the program's is one of the program's functions.
fn check_handlers(program: &Program, ours: &[&Deployed<'_>], by_hand: &[&Deployed<'_>], report: &mut Report) {
    let binaries: HashSet<_> = ours.iter().filter_map(|function| function.artifact).collect();
    let known: Vec<_> = program.handlers().collect();
    for Deployed { key, handler, own_runtime, artifact, .. } in by_hand {
        let runs_binary =
            artifact.is_some_and(|artifact| binaries.contains(artifact)) && !own_runtime.is_some_and(is_foreign);
        let unknown = handler.filter(|handler| !is_variable(handler) && !known.contains(handler));
        if let Some(handler) = unknown.filter(|_| runs_binary) {
            let hint = suggest::did_you_mean(handler, known.iter().copied());
            let message = format!(
                "the program has no function `{handler}`, and this function would be given its artifact{hint} (there are: \
                 `{}`); a function of another language says its `runtime` and `package: {{ individually: true }}`, another \
                 binary its `artifact`",
                known.join("`, `")
            );
            report.other(format!("functions.{key}.handler"), message);
        }
    }
}

/// One binary is built for one architecture.
fn check_architectures(all: &[Deployed<'_>], report: &mut Report) {
    let mut first: HashMap<&str, &Deployed<'_>> = HashMap::new();
    for function in all {
        let (Some(artifact), Some(architecture)) = (function.artifact, function.architecture) else { continue };
        let other = first.entry(artifact).or_insert(function);
        if let Some(known) = other.architecture.filter(|known| *known != architecture) {
            let message = format!(
                "cannot be `{architecture}`, since `{artifact}` is built for one architecture, and `{}` has `{known}`; \
                 `custom: sfn: perFunction: true` gives each function an artifact of its own",
                other.key
            );
            report.other(format!("functions.{}.architecture", function.key), message);
        }
    }
}

/// What is uploaded under one name is one file.
fn check_file_names(all: &[Deployed<'_>], report: &mut Report) {
    let mut first: HashMap<&str, (&str, &str)> = HashMap::new();
    for Deployed { key, artifact, .. } in all {
        let Some(artifact) = artifact else { continue };
        let name = artifact.rsplit('/').next().unwrap_or(artifact);
        let (other, theirs) = *first.entry(name).or_insert((key, artifact));
        if theirs != *artifact && !artifact.starts_with("s3:") {
            let message = format!(
                "the framework uploads `{artifact}` and `{theirs}` of `{other}` under one name, `{name}`, and both functions \
                 run the same code: rename one of the files"
            );
            report.other(format!("functions.{key}.package.artifact"), message);
        }
    }
}

#[cfg(test)]
mod tests;
