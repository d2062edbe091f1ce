//! Writes documents and has them read by the readers that people use: all that we wrote must come back as it was.
//!
//! `tests/deployment/yaml/install` installs the readers. One that is not installed is named and left out, or fails the
//! test when `SFN_REQUIRE_READERS=1`. The corpus of strings that readers have misread is `$SFN_SHARED/yaml/strings.json`.

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use serde::{Deserialize, Serialize};
use sfn_core::json::{Map, Value, json};

type Result<T> = std::result::Result<T, Box<dyn Error>>;

#[test]
fn strings_that_readers_have_misread() -> Result<()> {
    /// How many strings the corpus has, for the message when it is absent.
    const CORPUS: usize = 993;
    let path = shared().join("yaml/strings.json");
    if !path.exists() {
        let skipped = CORPUS * POSITIONS.len();
        println!("not run: {skipped} checks with each reader, because {} is absent", path.display());
        return Ok(());
    }
    let strings: Vec<String> = serde_json::from_str(&fs::read_to_string(path)?)?;
    let mut documents = together(strings.iter().cloned(), &POSITIONS)?;
    for (position, place) in POSITIONS {
        for string in &strings {
            documents.push(Document::new(format!("{string:?} as {position}"), place(string))?);
        }
    }
    read_back("corpus", &documents)
}

#[test]
fn strings_of_all_indicators() -> Result<()> {
    let alphabet: Vec<char> = (' '..='~').filter(|c| !c.is_ascii_alphanumeric()).chain("aeny01\n\té".chars()).collect();
    let mut strings: BTreeSet<String> = alphabet.iter().map(char::to_string).collect();
    for (first, second) in alphabet.iter().flat_map(|first| alphabet.iter().map(move |second| (first, second))) {
        strings.extend([format!("{first}{second}"), format!("a{first}{second}"), format!("a{first}{second}a\nb")]);
    }
    read_back("indicators", &together(strings, &VALUE_AND_KEY)?)
}

#[test]
fn characters_of_all_kinds() -> Result<()> {
    let first_planes = (0..0x300).chain((0x300..0x3100).step_by(0x11)).chain(0x2000..0x2070).chain(0xFD00..=0xFFFF);
    let all_planes = (0..0x11_0000).step_by(0x1003).chain((0..=0x10).map(|plane| plane << 16 | 0xFFFE));
    let codes: BTreeSet<u32> = first_planes.chain(all_planes).collect();
    let strings = codes.into_iter().filter_map(char::from_u32).map(|c| format!("a{c}b"));
    read_back("characters", &together(strings, &VALUE_AND_KEY)?)
}

#[test]
fn keys_around_the_limit_of_a_simple_key() -> Result<()> {
    let lengths = (1015..1030).chain([4096, 70_000]);
    let keys = lengths.flat_map(|length| ["k", "'", "é", "\t"].map(|c| c.repeat(length)));
    read_back("long keys", &together(keys, &VALUE_AND_KEY)?)
}

#[test]
fn values_of_all_types() -> Result<()> {
    let numbers = json!([0, -1, i64::MIN, u64::MAX, 2.0, 0.1, 1e16, 1.5e300, 5e-324, f64::MAX, -1e-7]);
    let others = json!([null, true, false, [], {}, [[]], [{}], {"a": []}, [[1, [2, [3]]], [[{"a": {"b": [{}]}}]]]]);
    read_back("values", &[Document::new("numbers", numbers)?, Document::new("others", others)?])
}

type Position = (&'static str, fn(&str) -> Value);

/// Where a string can stand, each with something after it, because it is there that a misread string does its harm.
const POSITIONS: [Position; 7] = [
    ("the document", |string| json!(string)),
    ("a value", |string| json!({"key": string, "after": 1})),
    ("a key", |string| json!({string: "value", "after the key": 1})),
    ("an item", |string| json!([string, [string, string], "after"])),
    ("a value of an item", |string| json!([{"key": string, "after": 1}, {"key": string}])),
    ("a deep value", |string| json!({"a": {"b": [{"c": {"d": string}, "e": 1}], "f": string}})),
    ("a deep key", |string| json!({"a": [[{string: {string: [string]}}, {string: [{string: string}]}]]})),
];

/// The pure Python readers take a minute for more.
const VALUE_AND_KEY: [Position; 2] = [POSITIONS[1], POSITIONS[2]];

/// One document per position with all strings: far fewer documents, and a string that harms what follows shows.
fn together(strings: impl IntoIterator<Item = String>, positions: &[Position]) -> Result<Vec<Document>> {
    let keys: Map = strings.into_iter().map(|string| (string.clone(), json!(string))).collect();
    let mut documents = Vec::new();
    for (position, place) in positions {
        let all = keys.keys().map(|string| place(string)).collect();
        documents.push(Document::new(format!("all together as {position}"), Value::Array(all))?);
    }
    documents.push(Document::new("all together as keys of one mapping", Value::Object(keys))?);
    Ok(documents)
}

#[derive(Serialize)]
struct Document {
    name: String,
    yaml: String,
    expected: Value,
}

impl Document {
    fn new(name: impl Into<String>, expected: Value) -> Result<Self> {
        let yaml = sfn_cli::yaml::to_string(&expected)?;
        Ok(Self { name: name.into(), yaml, expected })
    }
}

/// What one reader made of the documents.
#[derive(Deserialize)]
struct Answer {
    reader: String,
    documents: usize,
    failures: Vec<Failure>,
}

#[derive(Deserialize)]
struct Failure {
    name: String,
    found: String,
}

/// ruamel.yaml is asked too where it is installed.
const REQUIRED: [&str; 9] = [
    "serde_yaml_ng",
    "js-yaml 3",
    "js-yaml 4",
    "js-yaml 5",
    "js-yaml 5 in 1.1 mode",
    "yaml in 1.2 mode",
    "yaml in 1.1 mode",
    "PyYAML",
    "PyYAML with libyaml",
];

fn read_back(set: &str, documents: &[Document]) -> Result<()> {
    let file = Path::new(env!("CARGO_TARGET_TMPDIR")).join(format!("yaml {set} {}.json", std::process::id()));
    fs::write(&file, serde_json::to_vec(documents)?)?;
    let deployment = workspace().join("tests/deployment");
    let mut answers = vec![ourselves(documents)];
    answers.extend(ask("node".as_ref(), &deployment.join("yaml/read.mjs"), &file)?);
    answers.extend(ask(&deployment.join(".venv/bin/python"), &deployment.join("yaml/read.py"), &file)?);
    fs::remove_file(&file)?;

    let answers: BTreeMap<String, Answer> = answers.into_iter().map(|answer| (answer.reader.clone(), answer)).collect();
    for (reader, Answer { documents: read, failures, .. }) in &answers {
        println!("{set}: {reader} read {read} documents, {} of them wrongly", failures.len());
        assert_eq!(*read, documents.len(), "{reader} has not read all documents");
        let misread: Vec<String> =
            failures.iter().take(20).map(|Failure { name, found }| format!("{name}: {found}")).collect();
        assert!(failures.is_empty(), "{reader} misreads\n{}", misread.join("\n"));
    }
    let missing: Vec<&str> = REQUIRED.into_iter().filter(|reader| !answers.contains_key(*reader)).collect();
    if !missing.is_empty() {
        println!("{set}: not run, see tests/deployment/yaml/install: {}", missing.join(", "));
        assert_ne!(env::var("SFN_REQUIRE_READERS").as_deref(), Ok("1"), "readers are missing: {missing:?}");
    }
    Ok(())
}

fn ourselves(documents: &[Document]) -> Answer {
    // As text, because the order of keys counts, which it does not for `==`.
    let same = |found: &Value, expected: &Value| format!("{found:?}") == format!("{expected:?}");
    let failure = |document: &Document| match serde_yaml::from_str::<Value>(&document.yaml) {
        Ok(found) if same(&found, &document.expected) => None,
        found => Some(Failure { name: document.name.clone(), found: format!("{found:?}").chars().take(500).collect() }),
    };
    let failures = documents.iter().filter_map(failure).collect();
    Answer { reader: "serde_yaml_ng".to_owned(), documents: documents.len(), failures }
}

/// Runs a script that answers for the readers it finds; none when there is not even the program.
fn ask(program: &Path, script: &Path, file: &Path) -> Result<Vec<Answer>> {
    let output = match Command::new(program).arg(script).arg(file).output() {
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(Vec::new()),
        output => output?,
    };
    if !output.status.success() {
        return Err(format!("{}: {}", script.display(), String::from_utf8_lossy(&output.stderr)).into());
    }
    Ok(serde_json::from_slice(&output.stdout)?)
}

fn workspace() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

fn shared() -> PathBuf {
    env::var_os("SFN_SHARED").map_or_else(|| workspace().join("../shared"), PathBuf::from)
}
