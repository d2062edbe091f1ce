//! What is written of small files of our own, compared as text with `tests/import/golden/<feature>/imported.rs`, and what
//! is said with `imported.stderr`. The round trip compiles the same texts.
//!
//! `BLESS=1 cargo test -p sfn-cli --test import golden` writes them anew; read the difference before committing it.

use super::import;
use std::path::{Path, PathBuf};

#[test]
fn what_is_written_is_golden() {
    let bless = std::env::var_os("BLESS").is_some();
    let mut stale = Vec::new();
    for file in inputs() {
        let said = import(&[], std::slice::from_ref(&file));
        assert_eq!(said.status, 0, "{}: {}", file.display(), said.stderr);
        for (name, text) in [("imported.rs", said.stdout), ("imported.stderr", said.stderr)] {
            let path = file.with_file_name(name);
            if bless {
                std::fs::write(&path, &text).unwrap();
            }
            if std::fs::read_to_string(&path).unwrap_or_default() != text {
                stale.push(path);
            }
        }
    }
    assert!(stale.is_empty(), "these differ from what is written now: {stale:#?}\nBLESS=1 writes them anew");
}

#[test]
fn the_readme_shows_what_is_written() {
    let readme = std::fs::read_to_string("../README.md").unwrap();
    for (name, start) in [("pay.asl.json", "{"), ("imported.rs", "#[lambda]")] {
        let text = std::fs::read_to_string(Path::new("tests/import/golden/readme").join(name)).unwrap();
        let shown = &text[text.find(start).unwrap()..];
        assert!(readme.contains(shown), "the README does not show this:\n{shown}");
    }
}

/// The file to import of each feature, by a path that is the same wherever the workspace is.
pub(super) fn inputs() -> Vec<PathBuf> {
    let mut inputs = Vec::new();
    for folder in sorted(Path::new("tests/import/golden")) {
        let is_input = |path: &PathBuf| {
            let name = path.file_name().unwrap().to_string_lossy();
            // A template names the definition beside it.
            !name.starts_with("imported") && !name.starts_with("part.")
        };
        inputs.extend(sorted(&folder).into_iter().filter(is_input));
    }
    assert!(inputs.len() > 8, "{inputs:?}");
    inputs
}

fn sorted(folder: &Path) -> Vec<PathBuf> {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    entries
}
