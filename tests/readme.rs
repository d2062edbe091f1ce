//! What the README says of a project of one's own: its files are taken from it, built, run, and misspelt.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

#[test]
fn the_project_of_the_readme_builds_emits_and_is_told_of_its_mistakes() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let project = root.join("target/tmp/readme/orders");
    write(&readme, &root, &project);

    let emitted = cargo(&project, &["run", "--package", "emit"]);
    let text = String::from_utf8(emitted.stdout).unwrap();
    assert!(emitted.status.success(), "{}", String::from_utf8_lossy(&emitted.stderr));
    assert!(text.starts_with("service: orders\n") && text.contains("CatchAllFallback:"), "{text}");

    let library = project.join("src/lib.rs");
    let source = std::fs::read_to_string(&library).unwrap();
    let called = "            call_external_api,\n";
    let mistakes = [
        source.replace("Next = CatchAllFallback", "Next = CatchAllFalback"),
        source.replace(called, &format!("{called}            InputPath = $.orderId,\n")),
    ];
    for (number, mistake) in mistakes.iter().enumerate() {
        std::fs::write(&library, mistake).unwrap();
        let refused = cargo(&project, &["check"]);
        let said = String::from_utf8(refused.stderr).unwrap();
        let promised = block(&readme, "text", number);
        assert!(said.contains(promised.trim_end()), "the README promises\n{promised}\nand rustc says\n{said}");
    }
}

fn write(readme: &str, root: &Path, project: &Path) {
    for (path, text) in [
        ("Cargo.toml", block(readme, "toml", 0)),
        ("emit/Cargo.toml", block(readme, "toml", 1)),
        ("src/lib.rs", block(readme, "rust", 0)),
        ("emit/src/main.rs", block(readme, "rust,ignore", 0)),
    ] {
        let path = project.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        // The README's clone lies beside the project; here it is the workspace around it.
        let text =
            text.replace("\"../sfn\"", &format!("{root:?}")).replace("\"../../sfn/", &format!("\"{}/", root.display()));
        std::fs::write(path, text).unwrap();
    }
    // The versions that the workspace has been tested with, and no look at the registry.
    std::fs::copy(root.join("Cargo.lock"), project.join("Cargo.lock")).unwrap();
}

/// The `number`th block of this language.
fn block<'a>(readme: &'a str, language: &str, number: usize) -> &'a str {
    let start = format!("```{language}\n");
    readme.split(&start).nth(number + 1).unwrap().split("```").next().unwrap()
}

fn cargo(project: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.args(args).arg("--quiet").arg("--offline").current_dir(project);
    // The test's own package is not the project's.
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR")
    {
        command.env_remove(name);
    }
    command.env("CARGO_TARGET_DIR", project.join("target")).output().unwrap()
}
