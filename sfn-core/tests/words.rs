//! `src/words.rs` is what the field tables say: `BLESS=1 cargo test -p sfn-core --test words` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test says what failed by failing")]

use sfn_core::asl::fields as asl;
use sfn_core::field::{Field, Object};
use sfn_core::serverless::fields as serverless;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const HEAD: &str = "\
//! What the editor sees of the language: a struct for each object with its fields, and the words of each kind.
//!
//! Generated from the field tables; see `tests/words.rs`. Nothing here runs: rust-analyzer completes these names in
//! `state_machine!`, and shows these docs.
#![allow(non_snake_case, non_camel_case_types, reason = \"the names are ASL's and the framework's\")]
";

#[test]
fn words_are_those_of_the_tables() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/src/words.rs");
    let generated = words();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(path, &generated).unwrap();
    }
    let written = std::fs::read_to_string(path).unwrap_or_default();
    assert!(written == generated, "src/words.rs is out of date: run with BLESS=1");
}

fn words() -> String {
    let mut text = HEAD.to_owned();
    let rows = || asl::FIELDS.iter().chain(serverless::FIELDS).copied().flatten();
    let objects: BTreeSet<Object> = rows().flat_map(|row| row.on).copied().collect();
    for object in objects {
        let fields = asl::fields_of(object).chain(serverless::fields_of(object));
        structure(&mut text, &format!("{object:?}"), fields);
    }
    structure(&mut text, "Nothing", std::iter::empty());
    let types = asl::STATE_TYPES.iter().map(|(name, _)| (*name, format!("A {name} state.")));
    module(&mut text, "types", "The types of states.", types);
    let comparators = asl::comparators().map(|field| (field.name, field.doc.to_owned()));
    module(&mut text, "operators", "The operators of a choice rule.", comparators);
    text
}

fn structure<'a>(text: &mut String, name: &str, fields: impl Iterator<Item = &'a Field>) {
    writeln!(text, "\n/// The fields of `{name}`.\n#[derive(Debug)]\npub struct {name} {{").unwrap();
    for field in fields.filter(|field| field.name.chars().all(|c| c.is_alphanumeric())) {
        let raw = if is_keyword(field.name) { "r#" } else { "" };
        writeln!(text, "    #[doc = {:?}]\n    pub {raw}{}: (),", field.doc, field.name).unwrap();
    }
    text.push_str("}\n");
}

fn module<'a>(text: &mut String, name: &str, doc: &str, words: impl Iterator<Item = (&'a str, String)>) {
    writeln!(text, "\n/// {doc}\npub mod {name} {{").unwrap();
    for (word, doc) in words {
        writeln!(text, "    #[doc = {doc:?}]\n    #[derive(Debug)]\n    pub struct {word};\n").unwrap();
    }
    text.push_str("}\n");
}

fn is_keyword(word: &str) -> bool {
    matches!(word, "type" | "enum" | "ref" | "in" | "match" | "use")
}
