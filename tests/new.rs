//! What `sfn new` makes: a project that is built, tested and emitted at once, in which no tool finds anything to say.
//!
//! `BLESS=1 cargo test --test new` writes the template of its `serverless.yml` anew.

#![allow(
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
    // Not `--all`, which formats what the project depends on by its path too.
    succeeds(&project, &["fmt", "--check", "-p", NAME, "-p", "bootstrap", "-p", "emit"]);
    succeeds(&project, &["clippy", "--workspace", "--all-targets", "--", "--deny", "warnings"]);
    succeeds(&project, &["test", "--workspace"]);
    succeeds(&project, &["run", "--package", "emit", "--", "emit", "--check"]);
    succeeds(&project, &["run", "--package", "emit", "--", "check", "--deny-warnings"]);

    let deployed = succeeds(&project, &["tree", "--package", "bootstrap", "--edges", "normal", "--prefix", "none"]);
    for tool in ["sfn-cli ", "sfn-local ", "clap "] {
        assert!(!deployed.contains(tool), "the deployed binary has {tool}in it\n{deployed}");
    }
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
