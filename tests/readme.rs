//! What the README says of a project of one's own: it is made, given the README's source, built, run, and misspelt.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

#[path = "project_support/cargo.rs"]
mod cargo;

use cargo::cargo;
use std::ffi::OsString;
use std::io;
use std::path::{Path, PathBuf};

#[test]
fn the_project_of_the_readme_builds_emits_and_is_told_of_its_mistakes() {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    let readme = std::fs::read_to_string(root.join("README.md")).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let project = folder.path().join("orders");
    make(&readme, &project);

    let emitted = cargo(&project, &["--quiet", "run", "--package", "emit"]);
    let text = said(&emitted.stdout);
    assert!(emitted.status.success(), "{}", said(&emitted.stderr));
    assert!(text.starts_with("service: orders\n") && text.contains("CatchAllFallback:"), "{text}");

    let tested = cargo(&project, &["--quiet", "test"]);
    assert!(tested.status.success(), "{}{}", said(&tested.stdout), said(&tested.stderr));

    let library = project.join("src/lib.rs");
    let source = std::fs::read_to_string(&library).unwrap();
    let called = "            call_external_api,\n";
    let mistakes = [
        source.replace("Next = CatchAllFallback", "Next = CatchAllFalback"),
        source.replace(called, &format!("{called}            InputPath = $.orderId,\n")),
    ];
    for (number, mistake) in mistakes.iter().enumerate() {
        std::fs::write(&library, mistake).unwrap();
        let refused = cargo(&project, &["--quiet", "check"]);
        let said = said(&refused.stderr);
        let promised = block(&readme, "text", number);
        assert!(said.contains(promised.trim_end()), "the README promises\n{promised}\nand rustc says\n{said}");
    }
}

fn said(output: &[u8]) -> String {
    String::from_utf8_lossy(output).into_owned()
}

/// Makes the project as the README says, with its library and its test.
fn make(readme: &str, project: &Path) {
    let command = block(readme, "sh", 1).trim_end();
    assert_eq!(command, "cargo run -p sfn-cli -- new orders --path ../orders");
    let args = ["sfn", "new", "orders", "--path", project.to_str().unwrap()].map(OsString::from);
    assert_eq!(sfn_cli::run(args, &mut io::sink(), &mut io::stderr()), 0);
    std::fs::write(project.join("src/lib.rs"), block(readme, "rust", 0)).unwrap();
    assert!(readme.contains("`tests/pay_order.rs`"));
    std::fs::remove_file(project.join("tests/pay_order.rs")).unwrap();
    std::fs::write(project.join("tests/create_order.rs"), block(readme, "rust,ignore", 0)).unwrap();
    let bootstrap = block(readme, "rust,ignore", 1);
    let made = std::fs::read_to_string(project.join("bootstrap/src/main.rs")).unwrap();
    assert_eq!(bootstrap.split_once('\n').unwrap().1, made);
}

/// The `number`th block of this language.
fn block<'a>(readme: &'a str, language: &str, number: usize) -> &'a str {
    let start = format!("```{language}\n");
    readme.split(&start).nth(number + 1).unwrap().split("```").next().unwrap()
}
