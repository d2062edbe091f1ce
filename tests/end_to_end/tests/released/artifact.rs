//! What is deployed.

use crate::emitted;
use crate::programs::{artifact, programs, read};
use std::fs::{self, File};
use std::path::Path;
use std::process::Command;
use zip::ZipArchive;

/// In bytes, unpacked: a tenth more than the 1.63 million with the functions of the examples.
const LARGEST: u64 = 1_790_000;

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

/// Of one program for each function: cargo lambda gives each artifact the same name, and the README's loop another one.
#[test]
fn the_loop_of_the_readme_makes_the_artifacts_that_functions_name() {
    let Some(programs) = programs() else { return };
    let built = artifact(&programs.target, "bootstrap");
    let functions = emitted::functions_by_themselves();
    assert!(!functions.is_empty());
    let project = tempfile::tempdir().unwrap();
    for function in &functions {
        let binary = function["handler"].as_str().unwrap();
        let copy = artifact(&project.path().join("target"), binary);
        fs::create_dir_all(copy.parent().unwrap()).unwrap();
        fs::copy(&built, copy).unwrap();
    }

    let readme = read(Path::new("README.md")).unwrap();
    let line = readme.lines().find(|line| line.starts_with("for zip in ")).unwrap();
    let status = Command::new("bash").args(["-c", line]).current_dir(project.path()).status().unwrap();
    assert!(status.success());

    for function in &functions {
        let archive = File::open(project.path().join(emitted::artifact(function))).unwrap();
        assert!(ZipArchive::new(archive).unwrap().by_name("bootstrap").is_ok(), "{function:?}");
    }
}
