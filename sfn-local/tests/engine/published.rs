//! Definitions that people have published: whatever the checker passes can run.

use sfn_core::asl::MachineType;
use sfn_local::{Machine, Refused};
use std::path::{Path, PathBuf};

#[test]
fn what_the_checker_passes_is_made_ready_to_run() {
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("SFN_SHARED").map_or(beside, PathBuf::from).join("real-asl/open");
    if !folder.is_dir() {
        println!("not run: 284 published definitions, for {} is not there", folder.display());
        return;
    }
    let (mut ready, mut refused) = (0, Vec::new());
    let folders = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).filter(|path| path.is_dir());
    for path in folders.flat_map(|folder| std::fs::read_dir(folder).unwrap()).map(|entry| entry.unwrap().path()) {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        let Ok(definition) = serde_json::from_str::<serde_json::Value>(&text) else { continue };
        match Machine::of_definition("machine", definition, MachineType::Standard) {
            Ok(_) => ready += 1,
            Err(Refused::Definition(_)) => {}
            // A placeholder within an expression, which nothing can evaluate.
            Err(Refused::Program(_)) if text.contains("{% ${") => {}
            Err(error) => refused.push(format!("{}: {error}", path.display())),
        }
    }
    assert!(refused.is_empty(), "{refused:#?}");
    println!("{ready} definitions are ready to run");
    assert!(ready > 200);
}
