//! Definitions from elsewhere, through the command: what it says is what the checker says.

use super::check_json;
use serde_json::Value;
use sfn_core::check::{self, Options, Severity};
use std::fs;
use std::path::{Path, PathBuf};

/// The files below a folder of what is shared whose names end so, or a note that the test did not run.
fn files(name: &str, ending: &str, count: usize) -> Vec<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("SFN_SHARED").map_or(default, PathBuf::from).join(name);
    if !folder.is_dir() {
        println!("not run: {count} files of {name}, for {} is absent", folder.display());
        return Vec::new();
    }
    let mut open = vec![folder];
    let mut found = Vec::new();
    while let Some(folder) = open.pop() {
        for entry in fs::read_dir(folder).unwrap() {
            let path = entry.unwrap().path();
            match path.is_dir() {
                true => open.push(path),
                false if path.to_string_lossy().ends_with(ending) => found.push(path),
                false => {}
            }
        }
    }
    found.sort();
    assert_eq!(found.len(), count);
    found
}

/// Which of them have mistakes is held by the checker's own tests.
#[test]
fn real_definitions() {
    let options = Options { intrinsics: true, ..Options::default() };
    let mut refused = 0;
    for path in files("real-asl/open", ".asl.json", 284) {
        let definition: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        let mut expected: Vec<_> = check::definition(&definition, &options)
            .iter()
            .map(|problem| (problem.location.to_string(), problem.code.as_str().to_owned(), problem.severity))
            .collect();
        let said = check_json(path.to_str().unwrap());
        let name = path.file_name().unwrap().to_str().unwrap().trim_end_matches(".asl.json");
        let mut found: Vec<_> = said
            .iter()
            .map(|problem| {
                let text = |key: &str| problem[key].as_str().unwrap().to_owned();
                let path = text("path");
                let path = path.strip_prefix(name).unwrap().trim_start_matches('.').to_owned();
                let severity = if text("severity") == "ERROR" { Severity::Error } else { Severity::Warning };
                (path, text("rule"), severity)
            })
            .collect();
        expected.sort();
        found.sort();
        assert_eq!(found, expected, "{}", path.display());
        refused += usize::from(expected.iter().any(|(.., severity)| *severity == Severity::Error));
    }
    assert!(refused <= 11, "{refused} are refused");
}
