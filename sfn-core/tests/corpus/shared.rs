//! The folder of definitions from elsewhere, `$SFN_SHARED` (default: `../shared` beside the workspace): they are read from
//! there and never copied.

use std::path::{Path, PathBuf};

/// The folder of that name, or a note that its tests did not run.
pub(crate) fn shared(name: &str, count: usize) -> Option<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let root = std::env::var_os("SFN_SHARED").map_or(default, PathBuf::from);
    let folder = root.join(name);
    if !folder.is_dir() {
        println!("not run: {count} definitions of {name}, for {} is absent", folder.display());
        return None;
    }
    Some(folder)
}

/// Every file below a folder whose name ends so, sorted.
pub(crate) fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            found.extend(files(&path, ending));
        } else if path.to_string_lossy().ends_with(ending) {
            found.push(path);
        }
    }
    found.sort();
    found
}
