//! What a deployed program is built of: neither the command line nor the engine.

use std::fs;
use std::path::Path;
use std::process::Command;

const NOT_DEPLOYED: [&str; 6] = ["sfn-cli", "sfn-local", "jsonata-core", "clap_builder", "regex-automata", "jiff"];

#[test]
fn a_deployed_program_depends_on_neither_the_command_line_nor_the_engine() {
    let mut tree = Command::new(env!("CARGO"));
    tree.args(["tree", "--offline", "--edges", "normal,no-proc-macro", "--prefix", "none", "--format", "{lib}"]);
    let tree = tree.args(["--package", env!("CARGO_PKG_NAME")]).output().unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let has = |package: &str| tree.lines().any(|line| line == package.replace('-', "_"));
    assert!(has("sfn-core") && has("lambda_runtime"), "{tree}");
    for package in NOT_DEPLOYED {
        assert!(!has(package), "{package}: {tree}");
    }
}

#[test]
fn a_deployed_program_has_no_code_of_theirs() {
    // By itself: what is built for the tests of a whole workspace has the features of all its packages.
    let mut build = Command::new(env!("CARGO"));
    build.args(["build", "--offline", "--quiet", "--package", env!("CARGO_PKG_NAME"), "--target-dir"]);
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    assert!(build.arg(target).status().unwrap().success());
    let program = fs::read(target.join("debug/sfn-bootstrap-tests")).unwrap();
    // As symbols have it, with its length in front.
    let has = |package: &str| {
        let name = package.replace('-', "_");
        let name = format!("{}{name}", name.len());
        program.windows(name.len()).any(|bytes| bytes == name.as_bytes())
    };
    assert!(has("sfn-core") && has("lambda_runtime"));
    for package in NOT_DEPLOYED {
        assert!(!has(package), "{package}");
    }
}
