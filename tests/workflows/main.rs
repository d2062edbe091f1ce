//! Longer workflows, each of another domain and in another style, whose data flows in every way that the language has.
//!
//! That this compiles is the test: the checks of the data find no mistake where there is none, and nothing that they cannot
//! follow. What rustc does not see is checked by the tests below.

#![deny(deprecated, reason = "the macro warns of data that it does not check by a use of something deprecated")]
#![allow(clippy::unwrap_used, reason = "a test says what failed by failing")]
#![allow(dead_code, reason = "the functions run on Lambda, and rustc does not see what serde reads and writes")]

mod catalog;
mod checkout;
mod claims;
mod common;
mod fleet;
mod ledger;
mod media;
mod onboarding;
mod pipeline;
mod screening;
mod subscriptions;

use sfn_cli::serverless::{EmitOptions, Program, Selection, emit_with_warnings};
use std::ffi::OsString;

const BASE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/workflows/serverless.base.yml");

#[test]
fn check_finds_nothing() {
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let status = sfn_cli::run(["sfn", "check", "--base", BASE].map(OsString::from), &mut out, &mut err);
    let said = String::from_utf8([out, err].concat()).unwrap();
    assert_eq!(status, 0, "{said}");
    assert!(said.contains(": 0 errors, 0 warnings"), "{said}");
}

#[test]
fn every_machine_is_emitted_without_a_warning() {
    let program = Program::from_registry("workflows", &Selection::default()).unwrap();
    let machines: Vec<String> = program.machines.iter().map(|machine| machine.name.clone()).collect();
    let base = serde_yaml::from_str(&std::fs::read_to_string(BASE).unwrap()).unwrap();
    let emitted = emit_with_warnings(program, &EmitOptions { base: Some(base), ..EmitOptions::default() }).unwrap();
    assert!(emitted.warnings.is_empty(), "{:#?}", emitted.warnings);
    let written = emitted.file.pointer("/stepFunctions/stateMachines").unwrap();
    for machine in machines {
        let states = written.get(&machine).and_then(|machine| machine.pointer("/definition/States"));
        assert!(states.is_some(), "{machine} is not in the file");
    }
}
