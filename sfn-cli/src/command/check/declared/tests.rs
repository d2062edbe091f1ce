use super::super::render;
use super::{Item, of_lambda, of_machine};
use sfn_core::check::{Code, Codes, Location, Problem};
use sfn_core::json::Value;
use sfn_core::lambda::{Filled, Invoke};
use sfn_core::registry::{LambdaRegistration, MachineRegistration, Source, Template};

const SOURCE: Source = Source { package: "shop", module: "shop::orders", file: "src/orders.rs", line: 7 };

/// A value that has no JSON form.
const UNFILLABLE: Template = Template { json: r#"{"\u0000hole":0}"#, holes: &[&[unfillable]] };

fn unfillable() -> Filled {
    Err("key must be a string".to_owned())
}

#[test]
fn a_problem_has_its_path() {
    let item = Item { name: "CreateOrder", source: SOURCE };
    let retry = Location::root().key("States").key("Pay").key("Retry").index(0);
    let problem = Problem::error(Code::OutOfBounds, retry.key("MaxAttempts"), "`MaxAttempts` is at most 99999999")
        .help("give a smaller number")
        .also(retry);
    let finding = item.problem_of_definition(&problem);
    let json = finding.json();
    assert_eq!(
        render::human(&mut [finding], false),
        "error[out-of-bounds]: `MaxAttempts` is at most 99999999\n  at CreateOrder.Pay.Retry[0].MaxAttempts \
         (src/orders.rs:7)\n  see CreateOrder.Pay.Retry[0]\n  help: give a smaller number\n\n"
    );
    assert_eq!(json["path"], "CreateOrder.Pay.Retry[0].MaxAttempts");
    assert_eq!((json["file"].as_str(), json["line"].as_u64()), (Some("src/orders.rs"), Some(7)));
    assert_eq!((json["rule"].as_str(), &json["offset"]), (Some("out-of-bounds"), &Value::Null));
    assert_eq!(json["code"], "SCHEMA_VALIDATION_FAILED");
    assert_eq!(json["location"], "/States/Pay/Retry[0]/MaxAttempts");
    assert_eq!((json["severity"].as_str(), &json["also"]["path"]), (Some("ERROR"), &"CreateOrder.Pay.Retry[0]".into()));
    // As of a file, where there are columns too.
    assert!(json["column"].is_null() && json["also"]["column"].is_null());
}

#[test]
fn each_part_of_a_machine_is_looked_at() {
    let machine = MachineRegistration {
        name: "CreateOrder",
        id: "shop::orders::CreateOrder",
        source: SOURCE,
        definition: Template { json: "{", holes: &[] },
        options: Template { json: "{", holes: &[] },
        events: Template { json: "[", holes: &[] },
        allowed: Codes::NONE,
        input: sfn_core::shape::SchemaRef::UNKNOWN,
        output: sfn_core::shape::SchemaRef::UNKNOWN,
    };
    let paths: Vec<_> = of_machine(&machine).into_iter().map(|finding| finding.path).collect();
    assert_eq!(paths, ["CreateOrder.serverless", "CreateOrder.event", "CreateOrder"]);
    let json = |json| Template { json, holes: &[] };
    let bad = MachineRegistration {
        definition: json(r#"{"StartAt":"A","States":{"A":{"Type":"Pass"}}}"#),
        options: json(r#"{"type":"FAST"}"#),
        events: json(r#"[{"schedule":"rate(1 hour)"},{"schedule":"x"}]"#),
        ..machine
    };
    let paths: Vec<_> = of_machine(&bad).into_iter().map(|finding| finding.path).collect();
    assert_eq!(paths, ["CreateOrder.serverless.type", "CreateOrder.event[1].schedule", "CreateOrder.A"]);
    let fine = Template { json: r#"{"StartAt":"A","States":{"A":{"Type":"Succeed"}}}"#, holes: &[] };
    let fine = MachineRegistration { definition: fine, options: json("{}"), events: json("[]"), ..machine };
    assert!(of_machine(&fine).is_empty());
}

#[test]
fn a_value_without_a_json_form_is_told() {
    let lambda = LambdaRegistration {
        name: "pay",
        id: "shop::orders::pay",
        source: SOURCE,
        description: "",
        options: UNFILLABLE,
        errors: &[],
        fails_with_any: false,
        input: sfn_core::shape::SchemaRef::UNKNOWN,
        output: sfn_core::shape::SchemaRef::UNKNOWN,
        invoke: Invoke::new(|_| None),
        init: None,
    };
    let [finding] = of_lambda(&lambda).try_into().unwrap();
    assert_eq!((finding.path.as_str(), finding.rule), ("pay", "unfilled"));
    assert!(finding.message.contains("key must be a string"), "{finding:?}");
}
