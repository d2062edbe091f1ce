//! What others say to the same texts: Jayway's answers to paths, the service's to definitions, and published
//! definitions, none of which may be refused without a reason.
//!
//! The files lie in the folder that `SFN_SHARED` names and are no part of this repository; without them nothing is run.

use std::fs;
use std::path::{Path as FilePath, PathBuf};

use crate::json::Value as Json;

use crate::query::path::{Path, ReferencePath};
use crate::query::value;

/// Paths of which Jayway's answer does not bind us, and why.
const NOT_AS_JAYWAY: [(&str, &str); 3] = [
    ("store.book", "Jayway puts `$.` before it; the specification wants a `$`"),
    ("@.store", "Jayway takes `@` for `$`; the specification wants a `$`"),
    ("$store", "to the service it is a variable"),
];

/// Where Jayway 2.4 and its newest version disagree, which is not the service's: we are as 2.4.
const LATER_JAYWAY: [&str; 6] = [
    "$..book.length()",
    "$.obj.keys()",
    "$.arr.first()",
    "$.arr.last()",
    "$.arr.index(1)",
    "$.items[?(@.tags anyof ['a','z'])].id",
];

/// Published, yet wrong, and why.
const WRONG_AS_PUBLISHED: [(&str, &str); 2] = [
    ("`States.Default`", "there is no such function"),
    ("summarize these search results for the query \"{}\":\\n", "`\\n` is no escape"),
];

/// The part of the shared folder, or a word about what is not run without it.
fn shared(part: &str, what: &str) -> Option<PathBuf> {
    let root = std::env::var_os("SFN_SHARED")
        .map_or_else(|| FilePath::new(env!("CARGO_MANIFEST_DIR")).join("../../shared"), PathBuf::from);
    let found = root.join(part);
    if found.exists() {
        return Some(found);
    }
    println!("{what} not run, for {} is not there", found.display());
    None
}

fn files_below(folder: &FilePath, ending: &str, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
        if entry.is_dir() {
            files_below(&entry, ending, found);
        } else if entry.to_string_lossy().ends_with(ending) {
            found.push(entry);
        }
    }
}

/// Each key with its text, of the whole document, and whether it is within the `Result` of a Pass state, which is never
/// evaluated.
fn texts<'a>(json: &'a Json, literal: bool, visit: &mut impl FnMut(&'a str, &'a str, bool)) {
    match json {
        Json::Object(fields) => {
            let is_pass = fields.get("Type").is_some_and(|kind| kind == "Pass");
            for (key, field) in fields {
                match field {
                    Json::String(text) => visit(key, text, literal),
                    field => texts(field, literal || (is_pass && key == "Result"), visit),
                }
            }
        }
        Json::Array(items) => items.iter().for_each(|item| texts(item, literal, visit)),
        _ => {}
    }
}

/// The paths of which we say something else than the table, out of how many.
fn disagreements(table: &str) -> Option<(Vec<String>, usize)> {
    let table = fs::read_to_string(shared("jsonpath", "158 paths")?.join(table)).unwrap();
    let mut differing = Vec::new();
    for line in table.lines() {
        let (text, answer) = line.split_once('\t').unwrap();
        let ours = Path::parse(text).ok().map(|path| if path.is_definite() { "def" } else { "indef" });
        let agrees = match answer.split(' ').next().unwrap() {
            "INVALID_PATH" => ours.is_none(),
            theirs @ ("def" | "indef") => ours == Some(theirs),
            _ => ours.is_some(),
        };
        if !agrees {
            differing.push(text.to_owned());
        }
    }
    println!(
        "{} of {} paths as in the table; not: {differing:?}",
        table.lines().count() - differing.len(),
        table.lines().count()
    );
    Some((differing, table.lines().count()))
}

#[test]
fn agrees_with_jayway_2_4() {
    let Some((differing, count)) = disagreements("jayway24.tsv") else { return };
    assert_eq!(count, 158);
    let mut expected = NOT_AS_JAYWAY.map(|(text, _)| text).to_vec();
    expected.sort_by_key(|text| differing.iter().position(|differs| differs == text));
    assert_eq!(differing, expected);
}

#[test]
fn differs_from_newer_jayway_where_it_differs_from_2_4() {
    let Some((differing, _)) = disagreements("jayway-head.tsv") else { return };
    for text in differing {
        assert!(
            LATER_JAYWAY.contains(&text.as_str()) || NOT_AS_JAYWAY.iter().any(|(known, _)| *known == text),
            "{text}"
        );
    }
}

/// Reads a text as the field that it stands in wants it. None when it is no field of ours.
fn read(key: &str, text: &str) -> Option<Result<(), crate::query::SyntaxError>> {
    let comparator = ["Equals", "LessThan", "GreaterThan", "EqualsIgnoreCase"]
        .iter()
        .any(|name| key.strip_suffix("Path").is_some_and(|key| key.ends_with(name)));
    match key {
        _ if key.ends_with(".$") => Some(value(text).map(drop)),
        "InputPath" | "OutputPath" | "Variable" => Some(Path::parse(text).map(drop)),
        "ErrorPath" | "CausePath" => Some(value(text).map(drop)),
        "ResultPath" => Some(ReferencePath::parse(text).map(drop)),
        "ItemsPath" | "SecondsPath" | "TimestampPath" | "TimeoutSecondsPath" | "HeartbeatSecondsPath" => {
            Some(ReferencePath::parse_with_context(text).map(drop))
        }
        "MaxConcurrencyPath"
        | "MaxItemsPath"
        | "ToleratedFailureCountPath"
        | "ToleratedFailurePercentagePath"
        | "MaxItemsPerBatchPath"
        | "MaxInputBytesPerBatchPath" => Some(ReferencePath::parse_with_context(text).map(drop)),
        _ if comparator => Some(ReferencePath::parse_with_context(text).map(drop)),
        _ => None,
    }
}

/// Reads all that a definition holds; adds to the counts of texts and of those refused.
fn read_definition(definition: &Json, refused: &mut Vec<String>, count: &mut usize) {
    texts(definition, false, &mut |key, text, literal| {
        if literal {
            return;
        }
        let Some(read) = read(key, text) else { return };
        *count += 1;
        if let Err(error) = read {
            refused.push(format!("{key}: {error}"));
        }
    });
}

#[test]
fn reads_what_is_published() {
    let Some(folder) = shared("real-asl/open", "284 definitions") else { return };
    let mut files = Vec::new();
    files_below(&folder, ".asl.json", &mut files);
    assert_eq!(files.len(), 284);
    let (mut refused, mut count) = (Vec::new(), 0);
    for file in files {
        read_definition(&serde_json::from_slice(&fs::read(file).unwrap()).unwrap(), &mut refused, &mut count);
    }
    println!("{} of {count} texts read; not: {refused:#?}", count - refused.len());
    refused.retain(|refused| !WRONG_AS_PUBLISHED.iter().any(|(known, _)| refused.contains(known)));
    assert_eq!(refused, [""; 0]);
}

#[test]
fn reads_what_the_service_ran_and_refuses_what_it_refused() {
    let Some(folder) = shared("conformance/open", "1008 cases") else { return };
    let mut files = Vec::new();
    files_below(&folder, ".jsonl", &mut files);
    let (mut refused, mut count, mut told) = (Vec::new(), 0, 0);
    for line in
        files.iter().flat_map(|file| fs::read_to_string(file).unwrap().lines().map(str::to_owned).collect::<Vec<_>>())
    {
        let case: Json = serde_json::from_str(&line).unwrap();
        for definition in [&case["machine"]["definition"], &case["request"]["definition"]] {
            let parsed = definition.as_str().and_then(|text| serde_json::from_str::<Json>(text).ok());
            let before = refused.len();
            read_definition(parsed.as_ref().unwrap_or(definition), &mut refused, &mut count);
            let message = case["expected"]["error"]["message"].as_str().unwrap_or_default();
            if !definition.is_null() && message.contains("must be a valid JSONPath or a valid intrinsic function call")
            {
                assert_eq!(refused.len(), before + 1, "{}", case["id"]);
                refused.truncate(before);
                told += 1;
            }
        }
    }
    println!(
        "{} of {count} texts read, {told} refused as the service does; not: {refused:#?}",
        count - refused.len() - told
    );
    assert_eq!(told, 2);
    assert_eq!(refused, [""; 0]);
}
