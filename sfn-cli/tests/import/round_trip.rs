//! The proof: what is imported compiles, and the definition that it emits is the one that was imported.

use super::compare::Comparison;
use super::refused::REFUSED;
use super::{golden, import, project};
use serde_json::Value;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

/// State machines from public repositories.
const REAL: usize = 284;

/// Definitions that AWS ran, as recorded.
const RECORDED: usize = 714;

/// Something to import.
struct Case {
    /// For people.
    name: String,
    file: PathBuf,
    exact: bool,
}

#[test]
fn what_is_imported_is_emitted_again() {
    let (cases, mut refused) = (cases(), Vec::new());
    let mut modules = BTreeMap::new();
    let mut imported = BTreeMap::new();
    for (number, case) in cases.iter().enumerate() {
        let options: &[&str] = if case.exact { &["--exact"] } else { &[] };
        let said = import(options, &case.file);
        assert_eq!(said.status, 0, "{}: {}", case.name, said.stderr);
        if said.stderr.contains("error[") {
            refused.push(case.name.clone());
            continue;
        }
        let module = format!("m{number:04}");
        modules.insert(module.clone(), said.stdout);
        imported.insert(module, case);
    }
    let emitted = project::definitions(&modules);
    let mut failures = Vec::new();
    for (module, case) in &imported {
        for (id, definition) in emitted.iter().filter(|(id, _)| id.split("::").next() == Some(module)) {
            // The files of ours that are no definitions have goldens; that they compile is what is seen here.
            let Ok(original) = serde_json::from_str::<Value>(&std::fs::read_to_string(&case.file).unwrap()) else {
                continue;
            };
            let difference = Comparison::new(case.exact).difference(&original, definition);
            failures.extend(difference.map(|difference| format!("{} ({id}): {difference}", case.name)));
        }
    }
    println!("{}/{} are emitted as they were imported", imported.len() - failures.len(), cases.len());
    println!("{} are refused by the checker, as by AWS: {refused:#?}", refused.len());
    assert!(failures.is_empty(), "{failures:#?}");
    refused.retain(|name| !REFUSED.iter().any(|known| name.ends_with(known)));
    assert!(refused.is_empty(), "AWS takes these: {refused:#?}");
    if let Some(changes) = project::formatting(&modules) {
        assert!(changes.is_empty(), "rustfmt would change what is written:\n{changes}");
    }
}

fn cases() -> Vec<Case> {
    let both =
        |name: String, file: PathBuf| [false, true].map(|exact| Case { name: name.clone(), file: file.clone(), exact });
    let mut cases: Vec<_> =
        golden::inputs().into_iter().flat_map(|file| both(file.display().to_string(), file)).collect();
    if let Some(folder) = shared("real-asl/open", REAL) {
        let files = files(&folder, ".asl.json");
        assert_eq!(files.len(), REAL);
        let name = |file: &Path| file.strip_prefix(&folder).unwrap().display().to_string();
        cases.extend(files.into_iter().flat_map(|file| both(name(&file), file)));
    }
    cases.extend(recorded());
    cases
}

/// The definitions of recorded executions, each of them once, as files.
fn recorded() -> Vec<Case> {
    let Some(folder) = shared("conformance/open/executions", RECORDED) else { return Vec::new() };
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("recorded");
    std::fs::create_dir_all(&scratch).unwrap();
    let mut definitions: BTreeMap<String, String> = BTreeMap::new();
    for file in files(&folder, ".jsonl") {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let machine = &case["machine"];
            let text =
                machine["definition_text"].as_str().map_or_else(|| machine["definition"].to_string(), str::to_owned);
            // What was recorded as text may be no JSON.
            if serde_json::from_str::<Value>(&text).is_ok_and(|value| value.is_object()) {
                definitions.entry(text).or_insert_with(|| case["id"].as_str().unwrap().to_owned());
            }
        }
    }
    let write = |(number, (text, name)): (usize, (String, String))| {
        let file = scratch.join(format!("recorded{number}.asl.json"));
        std::fs::write(&file, text).unwrap();
        Case { name, file, exact: true }
    };
    definitions.into_iter().enumerate().map(write).collect()
}

/// The folder of that name, or a note that its files were not imported.
fn shared(name: &str, count: usize) -> Option<PathBuf> {
    let default = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let folder = std::env::var_os("SFN_SHARED").map_or(default, PathBuf::from).join(name);
    if !folder.is_dir() {
        println!("not run: {count} definitions of {name}, for {} is absent", folder.display());
        return None;
    }
    Some(folder)
}

/// Every file below a folder whose name ends so, sorted.
fn files(folder: &Path, ending: &str) -> Vec<PathBuf> {
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
