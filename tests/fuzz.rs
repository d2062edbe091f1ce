//! The seeds of the fuzz targets, which a normal test reads too. Those of `macro` are read in `sfn-macros`.

#![allow(clippy::unwrap_used, reason = "a test says what failed by failing")]

#[path = "../fuzz/src/asl.rs"]
mod asl;
#[path = "../fuzz/src/file.rs"]
mod file;
#[path = "../fuzz/src/jsonata.rs"]
mod jsonata;
#[path = "../fuzz/src/path.rs"]
mod path;

use std::path::Path;

fn each(target: &str, run: fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    assert!(!entries.is_empty(), "{target} has seeds");
    for entry in entries {
        println!("{}", entry.display());
        run(&std::fs::read(&entry).unwrap());
    }
}

#[test]
fn paths() {
    each("path", path::run);
}

#[test]
fn definitions() {
    each("asl", asl::run);
}

#[test]
fn expressions() {
    each("jsonata", jsonata::run);
}

#[test]
fn files() {
    each("file", file::run);
}
