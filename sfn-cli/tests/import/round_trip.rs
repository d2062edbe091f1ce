//! The proof: what is imported compiles, and the definition that it emits is the one that was imported.

use super::compare::Comparison;
use super::mistaken::MISTAKEN;
use super::shared::{files, shared};
use super::{generated, golden, import, project, several};
use sfn_core::json::{Map, Value};
use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

/// State machines from public repositories.
const REAL: usize = 284;

/// What AWS said to definitions and executions, as recorded.
const RECORDED: usize = 778;

/// Definitions that are made for this test.
const GENERATED: usize = 200;

/// Something to import.
struct Case {
    /// Where it is from.
    group: &'static str,
    /// For people.
    name: String,
    files: Vec<PathBuf>,
    exact: bool,
}

#[test]
fn what_is_imported_is_emitted_again() {
    let cases = cases();
    let mut sources = BTreeMap::new();
    let mut imported = BTreeMap::new();
    let mut refused = Vec::new();
    for (number, case) in cases.iter().enumerate() {
        let options: &[&str] = if case.exact { &["--exact"] } else { &[] };
        let said = import(options, &case.files);
        let is_refused = said.stderr.contains("error[");
        assert_eq!(said.status, if is_refused { 3 } else { 0 }, "{}: {}", case.name, said.stderr);
        if is_refused {
            refused.push(case);
            continue;
        }
        let module = format!("m{number:04}");
        sources.insert(module.clone(), said.stdout);
        imported.insert(module, case);
    }
    let emitted = project::definitions(&sources);
    let failures: Vec<_> =
        imported.iter().filter_map(|(module, case)| Some((*case, failure(module, case, &emitted)?))).collect();
    summary(&cases, &refused, &failures);
    assert!(failures.is_empty());
    let expected: Vec<_> = cases.iter().filter(|case| is_refused_by_aws(case)).map(|case| &case.name).collect();
    assert_eq!(refused.iter().map(|case| &case.name).collect::<Vec<_>>(), expected, "what is refused, and AWS refuses");
    if let Some(changes) = project::formatting(&sources) {
        assert!(changes.is_empty(), "rustfmt would change what is written:\n{changes}");
    }
}

/// Whether it has a mistake that AWS looks for.
fn is_refused_by_aws(case: &Case) -> bool {
    MISTAKEN.iter().any(|(name, code, _)| *name == case.name && code.aws().is_some())
}

/// What is not emitted as it was imported.
fn failure(module: &str, case: &Case, emitted: &Map) -> Option<String> {
    let mut declared = emitted.iter().filter(|(id, _)| id.split("::").next() == Some(module)).peekable();
    if declared.peek().is_none() {
        return Some("declares no machine".to_owned());
    }
    // Templates have goldens: that what is made of them compiles is what is seen here.
    let original = case.files.first().filter(|_| case.files.len() == 1).and_then(|file| definition(file))?;
    declared.find_map(|(_, definition)| Comparison::new(case.exact).difference(&original, definition))
}

/// The definition that a file is, if it is one by itself.
fn definition(file: &Path) -> Option<Value> {
    let text = std::fs::read_to_string(file).unwrap();
    let value: Value = serde_json::from_str(&text).ok().or_else(|| serde_yaml::from_str(&text).ok())?;
    value.get("States").is_some().then_some(value)
}

fn summary(cases: &[Case], refused: &[&Case], failures: &[(&Case, String)]) {
    let groups: BTreeSet<_> = cases.iter().map(|case| (case.group, case.exact)).collect();
    for (group, exact) in groups {
        let is_of_it = |case: &Case| case.group == group && case.exact == exact;
        let all = cases.iter().filter(|case| is_of_it(case)).count();
        let refused = refused.iter().filter(|case| is_of_it(case)).count();
        let failed = failures.iter().filter(|(case, _)| is_of_it(case)).count();
        let option = if exact { " --exact" } else { "" };
        let emitted = all - refused - failed;
        println!(
            "{group}{option}: {emitted}/{all} are emitted as they were imported, {refused} are refused by the checker"
        );
    }
    refused.iter().filter(|case| case.exact).for_each(|case| println!("refused: {}", case.name));
    failures.iter().for_each(|(case, difference)| println!("{}: {difference}", case.name));
}

fn cases() -> Vec<Case> {
    let inputs = golden::inputs();
    let mut cases: Vec<_> =
        inputs.iter().flat_map(|file| both("ours", file.display().to_string(), vec![file.clone()])).collect();
    cases.extend(both("ours", "all as one file".to_owned(), inputs));
    cases.extend(both("ours", "files that are called alike".to_owned(), several::alike()));
    if let Some(folder) = shared("real-asl/open", REAL) {
        let files = files(&folder, ".asl.json");
        assert_eq!(files.len(), REAL);
        let name = |file: &Path| file.strip_prefix(&folder).unwrap().display().to_string();
        cases.extend(files.into_iter().flat_map(|file| both("published", name(&file), vec![file])));
    }
    cases.extend(recorded());
    let generated = generated::definitions(GENERATED).into_iter().enumerate();
    cases.extend(generated.map(|(number, definition)| {
        let name = format!("generated{number}");
        Case { group: "generated", files: vec![scratch(&name, &definition.to_string())], name, exact: true }
    }));
    cases
}

fn both(group: &'static str, name: String, files: Vec<PathBuf>) -> [Case; 2] {
    [false, true].map(|exact| Case { group, name: name.clone(), files: files.clone(), exact })
}

/// A definition as a file.
pub(super) fn scratch(name: &str, text: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("definitions");
    std::fs::create_dir_all(&folder).unwrap();
    let file = folder.join(format!("{name}.asl.json"));
    std::fs::write(&file, text).unwrap();
    file
}

/// The definitions that AWS took, as recorded, each of them once.
fn recorded() -> Vec<Case> {
    let Some(folder) = shared("conformance/open", RECORDED) else { return Vec::new() };
    let mut definitions: BTreeMap<String, String> = BTreeMap::new();
    for file in ["executions", "definitions"].into_iter().flat_map(|name| files(&folder.join(name), ".jsonl")) {
        for line in std::fs::read_to_string(file).unwrap().lines() {
            let case: Value = serde_json::from_str(line).unwrap();
            let Some(machine) = accepted(&case) else { continue };
            let text = machine["definition_text"].as_str().or(machine["definition"].as_str());
            let text = text.map_or_else(|| machine["definition"].to_string(), str::to_owned);
            // What was recorded as text may be no JSON.
            if serde_json::from_str::<Value>(&text).is_ok_and(|value| value.is_object()) {
                definitions.entry(text).or_insert_with(|| case["id"].as_str().unwrap().to_owned());
            }
        }
    }
    let case = |(number, (text, name)): (usize, (String, String))| Case {
        group: "recorded",
        name,
        files: vec![scratch(&format!("recorded{number}"), &text)],
        exact: true,
    };
    definitions.into_iter().enumerate().map(case).collect()
}

/// What holds the definition of a case that AWS took.
fn accepted(case: &Value) -> Option<&Value> {
    let expected = &case["expected"];
    let request =
        case.get("request").filter(|_| expected["error"].is_null() && expected["response"]["result"] != "FAIL");
    case.get("machine").or(request)
}
