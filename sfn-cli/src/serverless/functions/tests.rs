use super::super::tests::{function, program};
use super::*;
use sfn_core::json::json;

fn only(function: Function) -> Value {
    let program = program(vec![function], vec![]);
    let mut report = Report::default();
    let names = Names::of(&program, &program.service, &super::super::base::Declared::default(), &mut report);
    let all = functions(&program, &names, &mut report);
    assert_eq!(report.texts(), Vec::<String>::new());
    all.into_iter().next().unwrap().1
}

#[test]
fn the_order_is_the_framework_s() {
    let mut work = function("work");
    work.description = "Works.\n\nAt length.".to_owned();
    work.options = json!({ "events": [], "zeta": 1, "timeout": 5, "memorySize": 128 }).as_object().unwrap().clone();
    let entry = only(work);
    let keys: Vec<_> = entry.as_object().unwrap().keys().collect();
    assert_eq!(keys, ["name", "description", "handler", "memorySize", "timeout", "events", "zeta"]);
    assert_eq!(entry["description"], "Works.");
    assert_eq!(entry["handler"], "work");
}

#[test]
fn what_the_attribute_says_wins() {
    let mut work = function("work");
    work.description = "Works.".to_owned();
    work.options = json!({ "name": "w", "description": "Toils." }).as_object().unwrap().clone();
    assert_eq!(only(work), json!({ "name": "w", "description": "Toils.", "handler": "work" }));
}

#[test]
fn descriptions_fit_lambda() {
    assert_eq!(description(" one\n two \n\n three"), "one two");
    assert_eq!(description("${x}"), "\\${x}");
    let exact = "é".repeat(256);
    assert_eq!(description(&exact), exact);
    let cut = description(&"é".repeat(257));
    assert_eq!(cut.chars().count(), 256);
    assert!(cut.ends_with('…'));
}

#[test]
fn handlers_fit_lambda() {
    let mut pay = function("pay");
    pay.handler = format!("app::{}::pay", "m".repeat(118));
    assert_eq!(only(pay.clone())["handler"].as_str().map(str::len), Some(128));
    pay.handler.insert(0, 'm');
    let problems = super::super::emit(program(vec![pay], vec![]), &super::super::EmitOptions::default()).unwrap_err();
    assert!(problems.to_string().contains("has 129 characters, and Lambda takes 128; it is the path"), "{problems}");
}
