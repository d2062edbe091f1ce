//! The seeds of the fuzz target `macro`, among them what once made it fall over.

mod run;

use std::path::Path;

#[test]
fn the_seeds_of_fuzzing_expand() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz/seeds/macro");
    let mut count = 0;
    for entry in std::fs::read_dir(folder).unwrap() {
        run::run(&std::fs::read(entry.unwrap().path()).unwrap());
        count += 1;
    }
    assert!(count >= 10, "only {count} seeds");
}
