//! Each example's `serverless.yml`, compared as bytes with `tests/golden/<example>/serverless.yml`.
//!
//! `BLESS=1 cargo test --test golden` writes the files anew; read the difference before committing it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what failed by failing")]

use sfn_cli::serverless::{EmitOptions, Program, Selection, emit};
use sfn_cli::yaml;
use sfn_examples as _;
use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

/// The folder of the golden file that has an artifact for each function.
const PER_FUNCTION: &str = "per_function";

#[test]
fn every_example_emits_its_golden_file() {
    for example in examples() {
        assert_golden(&example, &emitted(&example));
    }
}

fn assert_golden(name: &str, text: &str) {
    let path = golden(name);
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, text).unwrap();
    }
    let old = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(old == text, "{} differs from what is emitted now; BLESS=1 writes it anew", path.display());
}

#[test]
fn there_is_no_golden_file_without_an_example() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let files: BTreeSet<String> = std::fs::read_dir(folder)
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    let mut known = examples();
    known.insert(PER_FUNCTION.to_owned());
    assert_eq!(files, known);
}

/// One of the examples with an artifact for each function.
#[test]
fn artifacts_of_each_function_s_own_have_their_golden_file() {
    let program = of_example("create_order");
    let options = EmitOptions { base: None, per_function: true };
    assert_golden(PER_FUNCTION, &yaml::to_string(&emit(program, &options).unwrap()).unwrap());
}

#[test]
fn twice_in_a_row_is_the_same() {
    for example in examples() {
        assert_eq!(emitted(&example), emitted(&example), "{example}");
    }
}

/// The modules of the examples that declare anything.
fn examples() -> BTreeSet<String> {
    let module = |module: &str| module.rsplit("::").next().unwrap_or(module).to_owned();
    program().machines.iter().map(|machine| module(&machine.source.module)).collect()
}

fn program() -> Program {
    Program::from_registry("examples", &Selection::default()).unwrap()
}

fn of_example(example: &str) -> Program {
    let mut program = program();
    let belongs = |module: &str| module.ends_with(&format!("::{example}"));
    program.functions.retain(|function| belongs(&function.source.module));
    program.machines.retain(|machine| belongs(&machine.source.module));
    program
}

/// The file of one example alone, with those of the base file's topics that it publishes to.
fn emitted(example: &str) -> String {
    let program = of_example(example);
    let alone = written(&program, None);
    let mut base = base();
    let topics = base["resources"]["Resources"].as_mapping_mut().unwrap();
    topics.retain(|topic, _| alone.contains(&format!("Ref: {}\n", topic.as_str().unwrap())));
    if topics.is_empty() { alone } else { written(&program, Some(base)) }
}

fn written(program: &Program, base: Option<serde_yaml::Value>) -> String {
    yaml::to_string(&emit(program.clone(), &EmitOptions { base, per_function: false }).unwrap()).unwrap()
}

fn base() -> serde_yaml::Value {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("serverless.base.yml");
    serde_yaml::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn golden(example: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(example).join("serverless.yml")
}
