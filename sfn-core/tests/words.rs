//! `src/words` is what the field tables say: `BLESS=1 cargo test -p sfn-core --test words` writes it anew.

#![allow(clippy::unwrap_used, reason = "a test says what failed by failing")]

use sfn_core::asl::fields as asl;
use sfn_core::field::{Field, Object};
use sfn_core::serverless::fields as serverless;
use std::collections::BTreeSet;
use std::fmt::Write as _;

const HEAD: &str = "\
//! Generated from the field tables.
#![allow(non_snake_case, non_camel_case_types, reason = \"the names are ASL's and the framework's\")]
";

#[test]
fn words_of_asl() {
    let mut text = HEAD.to_owned();
    structures(&mut text, asl::FIELDS);
    let defaults = ["Retry", "Catch", "TimeoutSeconds", "HeartbeatSeconds"];
    let defaults = defaults.into_iter().filter_map(|name| asl::field(Object::Task, name));
    structure(&mut text, "Default", defaults.map(|field| (field.name, field.doc)));
    let types = asl::STATE_TYPES.iter().map(|(name, _)| (*name, format!("A {name} state.")));
    module(&mut text, "types", "The types of states.", types);
    let comparators = asl::comparators().map(|field| (field.name, field.doc.to_owned()));
    module(&mut text, "operators", "The operators of a choice rule.", comparators);
    compare("asl.rs", &text);
}

#[test]
fn words_of_the_framework() {
    let mut text = HEAD.to_owned();
    structures(&mut text, serverless::FIELDS);
    compare("serverless.rs", &text);
}

fn compare(name: &str, generated: &str) {
    let path = format!("{}/src/words/{name}", env!("CARGO_MANIFEST_DIR"));
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(&path, generated).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(written == generated, "{path} is out of date: run with BLESS=1");
}

fn structures(text: &mut String, groups: &[&'static [Field]]) {
    let rows = || groups.iter().copied().flatten();
    let objects: BTreeSet<Object> = rows().flat_map(|row| row.on).copied().collect();
    for object in objects {
        let fields = rows().filter(|row| row.on.contains(&object)).filter_map(|row| written(object, row));
        structure(text, &format!("{object:?}"), fields);
    }
}

/// A field as one writes it in Rust: a branch is a block of its own, `ProcessorConfig` stands beside the item processor,
/// and what the macro writes is not written by hand.
fn written(object: Object, row: &'static Field) -> Option<(&'static str, &'static str)> {
    let is_state = asl::STATE_TYPES.iter().any(|(_, state)| *state == object);
    match (object, row.name) {
        (Object::Parallel, "Branches") => Some(("Branch", row.doc)),
        (Object::ItemProcessor, "ProcessorConfig") | (_, "StartAt" | "States" | "Choices") => None,
        (_, "Type") if is_state => None,
        _ => Some((row.name, row.doc)),
    }
}

fn structure<'a>(text: &mut String, name: &str, fields: impl Iterator<Item = (&'a str, &'a str)>) {
    writeln!(text, "\n/// The fields of `{name}`.\n#[derive(Debug)]\npub struct {name} {{").unwrap();
    for (field, doc) in fields.filter(|(name, _)| name.chars().all(|c| c.is_alphanumeric() || c == '_')) {
        let raw = if is_keyword(field) { "r#" } else { "" };
        writeln!(text, "    #[doc = {doc:?}] pub {raw}{field}: (),").unwrap();
    }
    if name == "Map" {
        let doc = asl::field(Object::ItemProcessor, "ProcessorConfig").map_or("", |field| field.doc);
        writeln!(text, "    #[doc = {doc:?}] pub ProcessorConfig: (),").unwrap();
    }
    text.push_str("}\n");
}

fn module<'a>(text: &mut String, name: &str, doc: &str, words: impl Iterator<Item = (&'a str, String)>) {
    writeln!(text, "\n/// {doc}\npub mod {name} {{").unwrap();
    for (word, doc) in words {
        writeln!(text, "    #[doc = {doc:?}] #[derive(Debug)] pub struct {word};").unwrap();
    }
    text.push_str("}\n");
}

fn is_keyword(word: &str) -> bool {
    matches!(word, "type" | "enum" | "ref" | "in" | "match" | "use")
}
