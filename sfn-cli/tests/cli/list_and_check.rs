//! `list` and `check`.

use super::{Ran, Sandbox};
use serde_json::Value;

#[test]
fn the_examples_are_listed() {
    let listed = Sandbox::new().run(&["list"]).result();
    let line = |name: &str| {
        let line = listed.lines().find(|line| line.starts_with(name)).unwrap_or_default();
        line.split("  ").map(str::trim).filter(|cell| !cell.is_empty()).collect::<Vec<_>>()
    };
    let [_, "STANDARD", "2", "-", _, "sfn_examples::create_order", source] = line("CreateOrder")[..] else {
        panic!("{listed}")
    };
    assert!(source.starts_with("examples/src/create_order.rs:"), "{source}");
    assert_eq!(line("Weekly")[1..4], ["EXPRESS", "7", "schedule"]);
    assert_eq!(
        line("call_external_api")[1..4],
        ["callExternalApi", "${self:service}-${sls:stage}-call-external-api", "Order → Receipt"]
    );
}

#[test]
fn the_list_is_for_programs_too() {
    let listed: Value = serde_json::from_str(&Sandbox::new().run(&["list", "--format", "json"]).result()).unwrap();
    let named = |list: &str, name: &str| {
        listed[list].as_array().unwrap().iter().find(|item| item["name"] == name).unwrap().clone()
    };
    let weekly = named("machines", "Weekly");
    assert_eq!((&weekly["valid"], &weekly["type"], &weekly["states"]), (&true.into(), &"EXPRESS".into(), &7.into()));
    assert_eq!(weekly["id"], "sfn_examples::weekly::Weekly");
    assert!(weekly["events"][0]["schedule"].is_object() && weekly["line"].is_u64());
    let function = named("functions", "call_external_api");
    assert_eq!((&function["key"], &function["package"]), (&"callExternalApi".into(), &"sfn-examples".into()));
    assert_eq!(function["errors"], serde_json::json!(["ApiError.Busy", "ApiError.Refused"]));
    assert_eq!((&function["input"], &function["output"]), (&"Order".into(), &"Receipt".into()));
}

#[test]
fn the_examples_are_valid() {
    let here = Sandbox::new();
    let checked = here.run(&["check"]);
    assert_eq!(checked.status, 0, "{}{}", checked.stdout, checked.stderr);
    assert!(checked.stderr.starts_with("checked "), "{}", checked.stderr);
    assert!(checked.stderr.contains(" functions of `sfn-examples`: 0 errors, "), "{}", checked.stderr);
    let one = here.run(&["check", "-m", "CreateOrder", "--format", "json"]);
    assert!(one.stderr.starts_with("checked 1 state machine and "), "{}", one.stderr);
    assert_eq!(serde_json::from_str::<Value>(&one.stdout).unwrap(), Value::Array(Vec::new()));
}

/// The folder is no workspace: a newcomer may think that its files were checked.
#[test]
fn what_is_linked_is_not_the_folders() {
    let here = Sandbox::new();
    let note = "note: that is what this binary links, and nothing of this folder; to check files: sfn check FILE…";
    assert_eq!(here.run(&["check"]).stderr.lines().last(), Some(note));
    let mut own = here.command(&["check"]);
    let own = Ran::from(own.current_dir(env!("CARGO_MANIFEST_DIR")).output().unwrap());
    assert!(!own.stderr.contains("this folder"), "{}", own.stderr);
}

#[test]
fn what_stops_emission_is_found() {
    let here = Sandbox::new();
    here.write("base.yml", "functions:\n  logError:\n    handler: another\n");
    let checked = here.run(&["check", "--base", "base.yml"]);
    assert_eq!(checked.status, 3);
    assert!(checked.stdout.contains("error[not-emitted]: "), "{}", checked.stdout);
    assert!(checked.stdout.contains("\n  at functions.logError.handler\n"), "{}", checked.stdout);
    assert!(checked.stderr.contains(": 1 error, "), "{}", checked.stderr);
    let checked = here.run(&["check", "--base", "base.yml", "--format", "json"]);
    let findings: Value = serde_json::from_str(&checked.stdout).unwrap();
    assert_eq!((checked.status, &findings[0]["path"]), (3, &"functions.logError.handler".into()));
    assert_eq!((&findings[0]["severity"], &findings[0]["file"]), (&"ERROR".into(), &Value::Null));
}
