//! `#[derive(Shape)]`, and the shapes of other people's types, say what serde does.
//!
//! JSON is made by a schema, read by serde, written again, and held against the schema. Then each value is changed in many
//! small ways: what the schema refuses serde must refuse, and the other way round, but for what `differences.rs` lists.
#![allow(dead_code, reason = "the types are read and written, and never used")]
#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used, reason = "a test fails by a panic")]
#![allow(unreachable_pub, reason = "the modules are those of a test")]
#![allow(non_snake_case, non_camel_case_types, reason = "names that the rules for cases have to do with")]

#[path = "shape_serde/cases.rs"]
mod cases;
#[path = "shape_serde/differences.rs"]
mod differences;
#[path = "shape_serde/enums.rs"]
mod enums;
#[path = "shape_serde/generic.rs"]
mod generic;
#[path = "shape_serde/mutation.rs"]
mod mutation;
#[path = "shape_serde/sample.rs"]
mod sample;
#[path = "shape_serde/structs.rs"]
mod structs;

use cases::Case;
use proptest::prelude::*;
use proptest::test_runner::{Config, RngAlgorithm, TestCaseError, TestRng, TestRunner};
use sample::Choices;
use serde_json::Value;
use sfn::Shape;
use sfn::core::shape::Side;
use std::collections::BTreeMap;

#[test]
fn derived_types() {
    check(cases::DERIVED);
}

#[test]
fn standard_types() {
    check(cases::STANDARD);
}

#[test]
fn types_of_other_crates() {
    check(cases::CRATES);
}

#[test]
fn types_have_ids_of_their_own_and_say_where_they_are_derived() {
    let ids: BTreeMap<_, _> = cases::DERIVED.iter().map(|case| (case.schema.id(), case.name)).collect();
    assert_eq!(ids.len(), cases::DERIVED.len(), "{ids:?}");
    assert!(!ids.contains_key(&0));
    assert_ne!(<Vec<u8>>::SCHEMA.id(), <Vec<u16>>::SCHEMA.id());
    assert_eq!(generic::Page::<Option<u8>>::SCHEMA.id(), generic::Page::<Option<u8>>::SCHEMA.id());
    assert_eq!(generic::Page::<Option<u8>>::SCHEMA.to_string(), "Page<Option<u8>>");
    let at = structs::Address::SCHEMA.get().at;
    assert!(at.contains("shape_serde/structs.rs:"), "{at}");
}

#[test]
fn what_is_written_by_a_schema_fits_it() {
    for case in cases::DERIVED.iter().chain(cases::STANDARD).chain(cases::CRATES) {
        for_each_sample(case, Side::Written, |value| {
            case.schema.get().fits(value, Side::Written).map_err(|mismatch| format!("{value} does not fit: {mismatch}"))
        });
    }
}

fn check(cases: &[Case]) {
    // The shortest value of each difference.
    let mut differences = BTreeMap::<String, String>::new();
    for case in cases {
        for_each_sample(case, Side::Read, |value| {
            agrees(case, value)?;
            for (change, value) in mutation::mutations(value).into_iter().take(MOST_MUTATIONS) {
                let Some(message) = difference(case, change, &value) else { continue };
                let text = value.to_string();
                let shortest = differences.entry(message).or_insert_with(|| text.clone());
                if text.len() < shortest.len() {
                    *shortest = text;
                }
            }
            Ok(())
        });
    }
    let listed: Vec<_> = differences.into_iter().map(|(message, value)| format!("{message}: {value}")).collect();
    assert!(listed.is_empty(), "{} differences:\n{}", listed.len(), listed.join("\n"));
}

/// Of one value; those of recursive types are many.
const MOST_MUTATIONS: usize = 300;

/// Runs over values that a schema makes; the same ones each time.
fn for_each_sample(case: &Case, side: Side, mut test: impl FnMut(&Value) -> Result<(), String>) {
    let rng = TestRng::deterministic_rng(RngAlgorithm::ChaCha);
    let config = Config { cases: 48, failure_persistence: None, ..Config::default() };
    let test = std::cell::RefCell::new(&mut test);
    let outcome = TestRunner::new_with_rng(config, rng).run(&prop::collection::vec(any::<u8>(), 0..40), |choices| {
        let value = sample::sample(case.schema.get(), side, &mut Choices(choices.iter()), 0);
        (test.borrow_mut())(&value).map_err(TestCaseError::fail)
    });
    if let Err(error) = outcome {
        panic!("{}: {error}", case.name);
    }
}

/// serde reads what the schema says it reads, and writes what the schema says it writes.
fn agrees(case: &Case, value: &Value) -> Result<(), String> {
    let schema = case.schema.get();
    schema
        .fits(value, Side::Read)
        .map_err(|mismatch| format!("{value} is refused by the schema that made it: {mismatch}"))?;
    match (case.read)(&value.to_string()) {
        Err(error) => Err(format!("serde refuses {value}: {error}")),
        // A variant that is never written.
        Ok(Err(error)) if error.contains("cannot be serialized") => Ok(()),
        Ok(Err(error)) => Err(format!("serde cannot write what it reads from {value}: {error}")),
        Ok(Ok(written)) => schema
            .fits(&written, Side::Written)
            .map_err(|mismatch| format!("serde writes {written}, which the schema refuses: {mismatch}")),
    }
}

/// Where schema and serde do not agree on whether they read a value, and nobody said why.
fn difference(case: &Case, change: mutation::Change, value: &Value) -> Option<String> {
    let name = case.name;
    match ((case.read)(&value.to_string()), case.schema.get().fits(value, Side::Read)) {
        (Err(message), Ok(())) if !differences::may_be_lenient(name, &message) => {
            let message = message.split(" at line").next().unwrap_or_default();
            Some(format!("{name}: serde refuses: {message}"))
        }
        (Ok(_), Err(mismatch)) if !differences::may_be_strict(name, change) => {
            Some(format!("{name}: {change:?}: serde takes: {}", mismatch.message))
        }
        _ => None,
    }
}
