//! What `sfn new` makes: a project that is built, tested and emitted at once, in which no tool finds anything to say.
//!
//! `BLESS=1 cargo test --test new` writes the template of its `serverless.yml` anew.

#![allow(
    clippy::indexing_slicing,
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

#[path = "project_support/cargo.rs"]
mod cargo;

use cargo::cargo;
use std::ffi::OsString;
use std::path::Path;

/// As long as names may be, and behind `sfn` in the alphabet: how source is formatted depends on both.
const NAME: &str = "the_orders-of-our-largest-customers-here";

#[test]
fn a_new_project_is_right_at_once() {
    // Not below this workspace: its `rustfmt.toml` would be the project's.
    let around = tempfile::tempdir().unwrap();
    let project = around.path().join("project");
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let args = ["sfn", "new", NAME, "--path", project.to_str().unwrap()].map(OsString::from);
    assert_eq!(sfn_cli::run(args, &mut stdout, &mut stderr), 0, "{}", String::from_utf8_lossy(&stderr));
    if std::env::var_os("BLESS").is_some() {
        bless(&project);
    }
    assert_eq!(manifest(&project)["profile"]["release"]["panic"].as_str(), Some("unwind"));
    for command in ci(&project) {
        succeeds(&project, &command.split(' ').collect::<Vec<_>>());
    }
    succeeds(&project, &["run", "--package", "emit", "--", "check", "--deny-warnings"]);

    let deployed = succeeds(&project, &["tree", "--package", "bootstrap", "--edges", "normal", "--prefix", "none"]);
    for tool in ["sfn-cli ", "sfn-local ", "clap "] {
        assert!(!deployed.contains(tool), "the deployed binary has {tool}in it\n{deployed}");
    }
}

fn manifest(project: &Path) -> toml::Table {
    std::fs::read_to_string(project.join("Cargo.toml")).unwrap().parse().unwrap()
}

/// What the project's workflow has cargo do.
fn ci(project: &Path) -> Vec<String> {
    let workflow = std::fs::read_to_string(project.join(".github/workflows/ci.yml")).unwrap();
    assert!(workflow.contains("# Cargo.toml takes `sfn` from the path "), "{workflow}");
    let workflow: serde_yaml::Value = serde_yaml::from_str(&workflow).unwrap();
    let steps = workflow["jobs"]["check"]["steps"].as_sequence().unwrap();
    let commands: Vec<_> = steps.iter().filter_map(|step| step["run"].as_str()?.strip_prefix("cargo ")).collect();
    let done: Vec<_> = commands.iter().filter_map(|command| command.split(' ').next()).collect();
    assert_eq!(done, ["fmt", "clippy", "test", "run"]);
    commands.into_iter().map(str::to_owned).collect()
}

#[track_caller]
fn succeeds(project: &Path, args: &[&str]) -> String {
    let output = cargo(project, args);
    let text = |bytes: &[u8]| String::from_utf8_lossy(bytes).into_owned();
    assert!(output.status.success(), "cargo {args:?}\n{}{}", text(&output.stdout), text(&output.stderr));
    text(&output.stdout)
}

/// Writes the template of what is emitted, which is the same in all projects but for the service's name.
fn bless(project: &Path) {
    let emitted = succeeds(project, &["run", "--package", "emit"]);
    let service = format!("service: {}\n", NAME.replace('_', "-"));
    let template = Path::new(env!("CARGO_MANIFEST_DIR")).join("sfn-cli/templates/new/serverless.yml");
    std::fs::write(template, emitted.replacen(&service, "service: my-service\n", 1)).unwrap();
    std::fs::write(project.join("serverless.yml"), emitted).unwrap();
}
