//! In halves the same is found as one state after the other.

use super::line;
use crate::check::{Both, Extent, Help, Options, Task, definition, large_definition};
use crate::json::{Value, json};
use std::cell::Cell;
use std::thread;

/// So many states are checked in halves.
const LARGE: usize = 2_000;

/// How often two tasks are run for them: to look over all states, and to check them.
const RUNS: usize = 2;

/// A machine of Pass states, some of them with other fields.
fn large(changed: &[(usize, Value)]) -> Value {
    let name = |number: usize| format!("S{number}");
    let states = (0..LARGE).map(|number| {
        let next = if number + 1 < LARGE { json!({ "Next": name(number + 1) }) } else { json!({ "End": true }) };
        let mut state = super::merged(json!({ "Type": "Pass" }), next);
        for (_, fields) in changed.iter().filter(|(at, _)| *at == number) {
            state = super::merged(state, fields.clone());
        }
        (name(number), state)
    });
    json!({ "StartAt": "S0", "States": Value::Object(states.collect()) })
}

/// What is found, which is the same in both ways, and how often two tasks were run.
fn found(json: &Value) -> (Vec<String>, usize) {
    let runs = Cell::new(0);
    let on_two_threads = |one: Task<'_>, other: Task<'_>| {
        runs.set(runs.get() + 1);
        thread::scope(|scope| {
            scope.spawn(one);
            other();
        });
    };
    let help = Help { extent: None, both: Some(Both(&on_two_threads)) };
    let options = Options { intrinsics: true, ..Options::default() };
    let found = large_definition(json, &help, &options);
    assert_eq!(found, definition(json, &options));
    (found.iter().map(line).collect(), runs.get())
}

#[test]
fn a_fine_machine_is_fine() {
    assert_eq!(found(&large(&[])), (vec![], RUNS));
}

#[test]
fn problems_of_either_half_are_found() {
    for number in [0, LARGE / 2 - 1, LARGE / 2, LARGE - 1] {
        let (problems, runs) = found(&large(&[(number, json!({ "Seconds": 1 }))]));
        assert_eq!((problems.len(), runs), (1, RUNS), "{problems:?}");
    }
}

#[test]
fn what_hangs_together_over_both_halves_is_found() {
    let read = json!({ "Parameters": { "v.$": "$v" } });
    let assign = json!({ "Assign": { "v": 1 } });
    assert_eq!(found(&large(&[(10, assign.clone()), (LARGE - 10, read.clone())])).0, Vec::<String>::new());
    assert_eq!(found(&large(&[(10, read), (LARGE - 10, assign)])).0.len(), 1);
    let unknown = found(&large(&[(LARGE - 10, json!({ "Next": "S3" }))])).0;
    assert_eq!(unknown.len(), 1, "{unknown:?}");
    // Then nobody knows what is reached.
    assert_eq!(found(&large(&[(LARGE - 10, json!({ "Next": "${Where}" }))])).0, Vec::<String>::new());
}

#[test]
fn names_that_stand_twice_are_found() {
    let inner = json!({ "StartAt": "S7", "States": { "S7": { "Type": "Succeed" } } });
    let map = json!({ "Type": "Map", "ItemProcessor": inner });
    let (problems, runs) = found(&large(&[(LARGE - 10, map)]));
    assert_eq!((problems.len(), runs), (1, RUNS), "{problems:?}");
    assert!(problems.iter().all(|problem| problem.contains("state `S7` is declared twice")), "{problems:?}");
}

#[test]
fn a_small_machine_is_checked_as_one() {
    assert_eq!(found(&json!({ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } })), (vec![], 0));
}

#[test]
fn an_extent_is_believed_as_far_as_the_rules_go() {
    let deep = (0..200).fold(json!(1), |value, _| json!([value]));
    let machine = super::machine(json!({ "Type": "Pass", "Result": deep, "End": true }));
    let with = |levels, bytes| {
        let help = Help { extent: Some(Extent { levels, bytes }), both: None };
        large_definition(&machine, &help, &Options::default())
    };
    assert_eq!(with(300, 1_000), definition(&machine, &Options::default()));
    let small = super::machine(json!({ "Type": "Succeed" }));
    // It is more than there is, and so is counted.
    let help = Help { extent: Some(Extent { levels: 3, bytes: 2 << 20 }), both: None };
    assert_eq!(large_definition(&small, &help, &Options::default()), vec![]);
}
