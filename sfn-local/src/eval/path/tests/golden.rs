//! Jayway's own answers, recorded from version 2.4, which the service uses, and from its newest source.

use super::{Path, evaluate};
use crate::eval::java;
use crate::eval::testing::{read, shared};
use crate::json::Value;
use std::fs;

/// Where another answer than Jayway's is meant.
const DEVIATIONS: &[(&str, &[&str])] = &[
    (
        "`[]` where a property is missing and many values are asked for: recorded of the service",
        &["$.nope[*]", "$.nope.x[*].y", "$.nope[1:]", "$.nope[:1]", "$.nope[1:5]", "$.nope[?(@.a==1)]", "$.nope..x"],
    ),
    ("the service wants a path to start with `$`", &["store.book", "@.store"]),
];

/// What came to Jayway after 2.4.
const LATER: &[&str] = &[
    "$..book.length()",
    "$.obj.keys()",
    "$.arr.first()",
    "$.arr.last()",
    "$.arr.index(1)",
    "$.arr.append(9)",
    "$.items[?(@.tags anyof ['a','z'])].id",
    "$.sum($.arr)",
    "$.sum($.arr[*])",
];

#[test]
fn answers_are_those_of_jayway() {
    compare("jayway24.tsv", &[]);
}

#[test]
fn answers_are_those_of_the_newest_jayway_but_for_what_is_newer() {
    compare("jayway-head.tsv", LATER);
}

fn compare(table: &str, others: &[&str]) {
    let Some(folder) = shared("jsonpath") else {
        println!("not run: Jayway's answers to 158 paths (SFN_SHARED)");
        return;
    };
    let document = read(&fs::read_to_string(folder.join("doc.json")).expect("the document"));
    let table = fs::read_to_string(folder.join(table)).expect("the table");
    let mut wrong = Vec::new();
    for line in table.lines() {
        let Some((path, answer)) = line.split_once('\t') else { continue };
        let given = evaluate(path, &document);
        let deviates = DEVIATIONS.iter().any(|(_, paths)| paths.contains(&path)) || others.contains(&path);
        if fits(path, &given, answer) == deviates {
            wrong.push(format!("{path}\n    jayway {answer}\n    given  {given:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} answers\n{}", wrong.len(), wrong.join("\n"));
}

fn fits(path: &str, given: &Result<Value, String>, answer: &str) -> bool {
    let (kind, rest) = answer.split_once(' ').expect("a kind and an answer");
    match (kind, given) {
        ("def" | "indef", Ok(value)) => {
            let is_definite = Path::parse(path).is_ok_and(|path| path.is_definite());
            java::equals(value, &read(rest)) && is_definite == (kind == "def")
        }
        ("PATH_NOT_FOUND" | "ERR", Err(message)) => is_message(message, rest.trim_start_matches("JsonPathException ")),
        ("INVALID_PATH", Err(_)) => true,
        _ => false,
    }
}

/// The answers are of Jayway with json-smart, and the service reads with Jackson: its name is another, and it prints lists
/// as Java does.
fn is_message(given: &str, answer: &str) -> bool {
    let printed = "Current context is: ";
    let start = |text: &str| text.split_inclusive(printed).next().map(str::to_owned);
    given == answer.replace("JsonSmartJsonProvider", "JacksonJsonProvider")
        || (answer.contains(printed) && start(given) == start(answer))
}
