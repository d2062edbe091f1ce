//! Ids, by which references name functions and machines.
//!
//! An id is a module's path and a name. Rust lets two bodies of functions declare the same name, and `module_path!()`
//! says nothing of bodies: of two items with one id a reference could mean either.

use super::problem::Report;
use super::program::{Program, Source};
use std::collections::HashMap;

/// Refuses two functions, or two machines, with one id.
pub(super) fn check(program: &Program, report: &mut Report) {
    let functions = program.functions.iter().map(|item| Item::new(&item.name, &item.id, &item.source));
    distinct("function", functions, report);
    let machines = program.machines.iter().map(|item| Item::new(&item.name, &item.id, &item.source));
    distinct("state machine", machines, report);
}

struct Item<'p> {
    name: &'p str,
    id: &'p str,
    source: &'p Source,
}

impl<'p> Item<'p> {
    const fn new(name: &'p str, id: &'p str, source: &'p Source) -> Self {
        Self { name, id, source }
    }
}

fn distinct<'p>(what: &str, items: impl Iterator<Item = Item<'p>>, report: &mut Report) {
    let mut first: HashMap<&str, &Source> = HashMap::new();
    for Item { name, id, source } in items {
        let Some(other) = first.get(id) else {
            first.insert(id, source);
            continue;
        };
        let message = format!(
            "its path is `{id}`, and so is that of the {what} at {other}, so that a reference could mean either: \
             rename one of them, or move it into a module of its own"
        );
        report.push(name.to_owned(), Some(source), message);
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{function, machine, program};
    use super::super::{EmitOptions, asl, emit};
    use sfn_core::json::json;

    #[test]
    fn equal_ids_are_said_with_both_places_and_once() {
        let mut pay = function("pay");
        pay.source.line = 9;
        let mut weekly = machine("Weekly", json!({}));
        weekly.source.file = "src/other.rs".to_owned();
        let program = program(vec![function("pay"), pay], vec![machine("Weekly", json!({})), weekly]);
        let expected = "\
pay (src/lib.rs:9): its path is `app::pay`, and so is that of the function at src/lib.rs:1, so that a reference could \
mean either: rename one of them, or move it into a module of its own
Weekly (src/other.rs:1): its path is `app::Weekly`, and so is that of the state machine at src/lib.rs:1, so that a \
reference could mean either: rename one of them, or move it into a module of its own";
        assert_eq!(emit(program.clone(), &EmitOptions::default()).unwrap_err().to_string(), expected);
        assert_eq!(asl(&program, "Weekly").unwrap_err().to_string(), expected);
    }

    #[test]
    fn a_function_and_a_machine_may_share_an_id() {
        let mut weekly = function("weekly");
        weekly.id = "app::Weekly".to_owned();
        let definition = json!({ "StartAt": "A", "States": { "A": { "Type": "Succeed" } } });
        let program = program(vec![weekly], vec![machine("Weekly", definition)]);
        assert!(emit(program, &EmitOptions::default()).is_ok());
    }
}
