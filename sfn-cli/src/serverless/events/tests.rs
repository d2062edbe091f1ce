use super::super::tests::{machine, one_state, program};
use super::*;
use sfn_core::json::json;

fn problems(list: Value) -> Vec<String> {
    let mut odd = machine("M", one_state(json!({ "Type": "Succeed" })));
    odd.events = list.as_array().unwrap().clone();
    let program = program(vec![], vec![odd]);
    let mut report = Report::default();
    let names = Names::of(&program, &program.service, &super::super::base::Declared::default(), &mut report);
    events(&program.machines[0], &names, &mut report);
    report.texts()
}

#[test]
fn sound_events_pass() {
    let sound = json!([
        { "schedule": "rate(1 hour)" },
        { "schedule": { "rate": "rate(1 hour)", "input": { "a": "\u{e9}" }, "retryPolicy": { "maximumRetryAttempts": 1 } } },
        { "http": "GET orders" },
        { "http": { "path": "orders", "method": "post" } },
        { "eventBridge": { "event": { "source": ["x"] }, "inputPath": "$.detail" } },
        { "cloudwatchEvent": { "event": {} } },
    ]);
    assert_eq!(problems(sound), Vec::<String>::new());
}

#[test]
fn texts_that_the_plugin_cannot_write() {
    let table = [
        json!({ "schedule": { "rate": "rate(1 hour)", "description": "a \"b\"" } }),
        json!({ "schedule": { "rate": "rate(1 hour)", "input": { "a": "say \"b\"" } } }),
        json!({ "schedule": { "rate": "rate(1 hour)", "input": { "a": "b\nc" } } }),
        json!({ "eventBridge": { "event": {}, "name": "a\\b" } }),
    ];
    for event in table {
        let found = problems(json!([event]));
        assert!(found.len() == 1 && found[0].contains("the plugin cannot write"), "{event}: {found:?}");
    }
}

#[test]
fn one_machine_has_one_kind_of_schedule() {
    let scheduler =
        json!({ "schedule": { "rate": "rate(1 hour)", "method": "scheduler", "timezone": "Europe/Berlin" } });
    let bus = json!({ "schedule": "rate(2 hours)" });
    assert!(problems(json!([scheduler, bus]))[0].starts_with("M.events (src/lib.rs:1): schedules with"));
    assert!(problems(json!([scheduler, scheduler])).is_empty());
    let own_role = json!({ "schedule": { "rate": "rate(1 hour)", "role": "arn:aws:iam::1:role/x" } });
    assert!(problems(json!([scheduler, own_role])).is_empty());
}

#[test]
fn an_endpoint_that_starts_the_machine_has_a_template() {
    let given = json!({ "application/json": "{}" });
    let table = [
        (json!({ "action": "StartSyncExecution" }), Some(json!({}))),
        (json!({ "action": "StartExecution", "request": { "schemas": {} } }), Some(json!({}))),
        (json!({ "action": "StartExecution", "request": { "template": given } }), Some(given.clone())),
        (json!({ "action": "StopExecution" }), None),
        (json!({}), None),
    ];
    for (http, template) in table {
        let mut event = json!({ "http": http });
        give_template(&mut event);
        assert_eq!(event["http"].get("request").and_then(|request| request.get("template")), template.as_ref());
    }
}
