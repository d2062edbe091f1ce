//! Jayway's own answers, recorded from version 2.4.

use super::evaluate;
use crate::eval::java;
use crate::eval::testing::{read, shared};
use std::fs;

/// Where another answer than Jayway's is meant.
const DEVIATIONS: &[(&str, &[&str])] = &[
    (
        "`[]` where a property is missing and many values are asked for: recorded of the service",
        &["$.nope[*]", "$.nope.x[*].y", "$.nope[1:]", "$.nope[:1]", "$.nope[1:5]", "$.nope[?(@.a==1)]", "$.nope..x"],
    ),
    ("the service wants a path to start with `$`", &["store.book", "@.store"]),
];

/// The answers are of Jayway with json-smart, and the service reads with Jackson: its name is another, and it prints lists
/// as Java does.
fn is_message(given: &str, answer: &str) -> bool {
    let printed = "Current context is: ";
    let start = |text: &str| text.split_inclusive(printed).next().map(str::to_owned);
    given == answer.replace("JsonSmartJsonProvider", "JacksonJsonProvider")
        || (answer.contains(printed) && start(given) == start(answer))
}

#[test]
fn answers_are_those_of_jayway() {
    let Some(folder) = shared("jsonpath") else {
        println!("not run: Jayway's answers to 158 paths (SFN_SHARED)");
        return;
    };
    let document = read(&fs::read_to_string(folder.join("doc.json")).expect("the document"));
    let table = fs::read_to_string(folder.join("jayway24.tsv")).expect("the table");
    let mut wrong = Vec::new();
    for line in table.lines() {
        let Some((path, answer)) = line.split_once('\t') else { continue };
        let given = evaluate(path, &document);
        let (kind, rest) = answer.split_once(' ').expect("a kind and an answer");
        let fits = match (kind, &given) {
            ("def" | "indef", Ok(value)) => java::equals(value, &read(rest)),
            ("PATH_NOT_FOUND" | "ERR", Err(message)) => {
                is_message(message, rest.trim_start_matches("JsonPathException "))
            }
            ("INVALID_PATH", Err(_)) => true,
            _ => false,
        };
        if fits == DEVIATIONS.iter().any(|(_, paths)| paths.contains(&path)) {
            wrong.push(format!("{path}\n    jayway {answer}\n    given  {given:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} answers\n{}", wrong.len(), wrong.join("\n"));
}
