//! The catalogue of problems: the Rust on each page has that problem, and each problem has a ui test.

use super::machines_of;
use proc_macro2::TokenStream;
use sfn_core::check::{Code, Location, Problem};
use std::collections::BTreeSet;
use std::path::Path;

/// Codes that no ui test can have, and why.
const NOT_IN_THE_MACRO: &[(Code, &str)] =
    &[(Code::NoRetry, "advice is for who asks for it"), (Code::NoDefault, "advice is for who asks for it")];

/// What the macro itself says, without a checker: a map has no key twice, and what is too deep is not even read.
fn said_by_the_macro(body: TokenStream) -> impl Iterator<Item = Code> {
    let expansion = crate::machine::state_machine(body).to_string();
    let twice = Problem::duplicate_field("", Location::root()).message;
    let twice = twice.trim_start_matches('`').to_owned();
    let unchecked = crate::diagnostics::lint(Code::UncheckedData);
    let says = [
        (Code::DuplicateField, twice),
        (Code::TooDeep, crate::tokens::TOO_DEEP.to_owned()),
        (Code::UncheckedData, unchecked),
    ];
    says.into_iter().filter(move |(_, message)| expansion.contains(message)).map(|(code, _)| code)
}

fn codes(body: &TokenStream) -> BTreeSet<Code> {
    let checked = crate::machine::problems(body.clone()).into_iter().map(|problem| problem.code);
    checked.chain(said_by_the_macro(body.clone())).collect()
}

#[test]
fn the_rust_on_each_page_has_that_problem() {
    for code in Code::ALL {
        let (problem, mended) = code.page().split_once("\n## How to mend it\n").unwrap();
        for (part, expected) in [(problem, vec![*code]), (mended, Vec::new())] {
            for block in part.split("```rust,ignore\n").skip(1) {
                let source = block.split("```").next().unwrap();
                let bodies = machines_of(source);
                assert_eq!(bodies.len(), 1, "{code}: one machine");
                // Only the types tell whether anything is unchecked, and a page has none.
                let is_told = |found: &Code| *found != Code::UncheckedData || found == code;
                let found: Vec<_> = codes(&bodies[0]).into_iter().filter(is_told).collect();
                assert_eq!(found, expected, "{code}: the Rust on its page");
            }
        }
    }
}

#[test]
fn every_code_has_a_ui_test() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../tests/ui");
    let mut found: BTreeSet<Code> = NOT_IN_THE_MACRO.iter().map(|(code, _)| *code).collect();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_some_and(|extension| extension == "rs") {
            let source = std::fs::read_to_string(&path).unwrap();
            found.extend(machines_of(&source).iter().flat_map(codes));
        }
    }
    let missing: Vec<_> = Code::ALL.iter().filter(|code| !found.contains(code)).collect();
    assert!(missing.is_empty(), "no file in tests/ui has {missing:?}");
}
