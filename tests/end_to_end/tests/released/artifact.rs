//! What is deployed.

use crate::emitted;
use crate::programs::{artifact, programs, root};
use std::fs::File;
use std::path::Path;
use std::process::Command;
use zip::ZipArchive;

/// In bytes, unpacked: 1.8 million with the functions of the examples. The command line has 11 million.
const LARGEST: u64 = 2_500_000;

#[test]
fn the_emitted_files_name_what_cargo_lambda_writes() {
    for file in emitted::files() {
        assert_eq!(emitted::artifact(&file), artifact(Path::new("target"), "bootstrap"));
    }
}

#[test]
fn the_artifact_is_one_small_program_that_lambda_can_start() {
    let Some(programs) = programs() else { return };
    let archive = File::open(artifact(&programs.target, "bootstrap")).unwrap();
    let mut archive = ZipArchive::new(archive).unwrap();
    assert_eq!(archive.len(), 1);

    let program = archive.by_name("bootstrap").unwrap();
    assert_eq!(program.unix_mode().unwrap() & 0o111, 0o111, "it is executable");
    assert!(program.size() < LARGEST, "{} bytes", program.size());
}

/// Neither the command line nor the engine, nor what they alone need.
#[test]
fn the_program_links_nothing_that_runs_elsewhere() {
    let tree = Command::new(env!("CARGO"))
        .args(["tree", "--locked", "-p", "bootstrap", "--edges", "normal", "--prefix", "none", "--format", "{p}"])
        .current_dir(root())
        .output()
        .unwrap();
    assert!(tree.status.success(), "{}", String::from_utf8_lossy(&tree.stderr));
    let tree = String::from_utf8(tree.stdout).unwrap();
    let crates: Vec<_> = tree.lines().filter_map(|line| line.split(' ').next()).collect();

    assert!(crates.contains(&"sfn-core") && crates.contains(&"lambda_runtime"), "{crates:?}");
    for elsewhere in ["sfn-cli", "sfn-local", "clap", "jsonata-core", "regex", "serde_yaml_ng"] {
        assert!(!crates.contains(&elsewhere), "the deployed program links {elsewhere}");
    }
}
