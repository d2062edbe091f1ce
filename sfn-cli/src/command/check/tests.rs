//! No input makes reading, checking, showing or importing panic.

use super::finding::Finding;
use super::found;
use super::render;
use crate::document;
use crate::import;
use proptest::collection::vec;
use proptest::prelude::*;
use sfn_core::check::Codes;
use std::path::Path;

/// Reads, checks, shows and imports a text in all ways.
fn check(name: &str, text: &str) {
    let document = document::of_text(Path::new(name), text);
    let mut found: Vec<Finding> = found::in_document(&document, found::Asked::default(), Codes::NONE).collect();
    for found in &found {
        let _ = found.json();
    }
    let _ = render::human(&mut found, true);
    if import::unwritable(&document).is_empty() {
        let _ = import::write(vec![import::source(&document)], false);
    }
}

/// Files of every kind, to be damaged.
const FILES: &[(&str, &str)] = &[
    ("a.json", include_str!("../../../tests/check/definition.asl.json")),
    ("a.yml", include_str!("../../../tests/check/definition.asl.yaml")),
    ("serverless.yml", include_str!("../../../tests/check/serverless.yml")),
    ("template.yaml", include_str!("../../../tests/check/template.yaml")),
    ("template.json", include_str!("../../../tests/check/template.json")),
];

/// What is put into them.
const PIECES: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ":",
    ",",
    "\"",
    "'",
    "|",
    ">",
    "&a",
    "*a",
    "!Sub ",
    "!Join",
    "<<: *a",
    "${",
    "}",
    "ä",
    "\u{feff}",
    "\r\n",
    "\n",
    "\t",
    "\0",
    "\\",
    "\\u00",
    "- ",
    "? ",
    "#",
    "---\n",
    "...\n",
    "%YAML 1.1\n",
    "1e999",
    "$",
    "{%",
    "%}",
    "👩‍🚀",
    "\u{202e}",
];

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn of_any_text(name in "[a-z]{1,3}\\.(json|yml|asl|txt)", text in "\\PC{0,200}") {
        check(&name, &text);
    }

    #[test]
    fn of_pieces(name in "[a-z]{1,3}\\.(json|yml)", pieces in vec(prop::sample::select(PIECES), 0..40)) {
        check(&name, &pieces.concat());
    }

    #[test]
    fn of_a_damaged_file(
        (name, text) in prop::sample::select(FILES),
        damage in vec((any::<prop::sample::Index>(), 0_usize..30, prop::sample::select(PIECES)), 1..4),
    ) {
        let mut text = text.to_owned();
        for (index, length, piece) in damage {
            let start = (0..=index.index(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default();
            let end = (start..=(start + length).min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(start);
            text.replace_range(start..end, piece);
        }
        check(name, &text);
    }
}
