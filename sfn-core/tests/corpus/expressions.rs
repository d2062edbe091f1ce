//! The cases of the JSONata reference implementation's own tests: which expressions are read, which are refused.

use super::lines;
use super::shared::shared;
use sfn_core::query::jsonata::Expression;

const COUNT: usize = 1684;

/// Folders of cases of later syntax, with how many they are: release 2.0.6, which AWS runs, refuses them.
const LATER: &[(&str, usize, &str)] =
    &[("coalescing-operator/", 15, "`??` came with 2.1"), ("default-operator/", 19, "`?:` came with 2.1")];

/// Whether the reference refuses a case before it evaluates: S01 are words, S02 syntax, S03 regular expressions, S04
/// signatures. Held against jsonata 2.0.6 of npm: each of these is thrown by its parser, and no other.
fn is_refused(case: &sfn_core::json::Value) -> bool {
    let code = case["code"].as_str().or_else(|| case["error"]["code"].as_str());
    code.is_some_and(|code| ["S01", "S02", "S03", "S04"].iter().any(|start| code.starts_with(start)))
}

#[test]
fn each_is_read_or_refused_as_by_the_reference() {
    let Some(file) = shared("jsonata", COUNT).map(|folder| folder.join("cases.jsonl")) else { return };
    let cases = lines(&file);
    assert_eq!(cases.len(), COUNT);
    let mut later = vec![0; LATER.len()];
    let (mut read, mut refused, mut wrong) = (0, 0, String::new());
    for case in &cases {
        let (id, text) = (case["id"].as_str().unwrap(), case["expr"].as_str().unwrap());
        let folder = LATER.iter().position(|(folder, ..)| id.starts_with(folder));
        if let Some(folder) = folder {
            later[folder] += 1;
        }
        let answer = Expression::parse(text);
        *if answer.is_ok() { &mut read } else { &mut refused } += 1;
        if answer.is_err() != (folder.is_some() || is_refused(case)) {
            wrong += &format!("\n{id} {text:?}: {answer:?}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    for ((folder, count, reason), seen) in LATER.iter().zip(later) {
        assert_eq!(*count, seen, "{folder}");
        println!("{count} of {folder} are refused: {reason}");
    }
    println!("{read} expressions are read, {refused} refused");
}
