//! What is deployed.

use crate::emitted;
use crate::programs::{artifact, programs};
use std::fs::File;
use std::path::Path;
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
