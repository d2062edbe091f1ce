use super::{Fault, MachinePart, MachineRegistration, Source, Template, nested};
use crate::asl::MachineType;
use crate::asl::hole::{self, Reference};
use crate::check::{Code, Codes};
use crate::json::{Value, json};

const SOURCE: Source = Source { package: "p", module: "p", file: "src/lib.rs", line: 7 };

fn registration(definition: &'static str, options: &'static str, events: &'static str) -> MachineRegistration {
    MachineRegistration {
        name: "M",
        id: "p::M",
        source: SOURCE,
        definition: Template { json: definition, holes: &[&[five, none]] },
        options: Template { json: options, holes: &[] },
        events: Template { json: events, holes: &[] },
        allowed: Codes::NONE,
        input: crate::shape::SchemaRef::UNKNOWN,
        output: crate::shape::SchemaRef::UNKNOWN,
    }
}

fn five() -> Result<Value, String> {
    Ok(Value::from(5))
}

const fn broken() -> Template {
    Template { json: "{", holes: &[] }
}

fn none() -> Result<Value, String> {
    Err("a map whose keys are no strings".to_owned())
}

#[test]
fn a_machine_is_filled_and_checked() {
    let definition = r#"{"StartAt":"A","States":{"A":{"Type":"Wait","Seconds":{"\u0000hole":0},"End":true}}}"#;
    let machine =
        registration(definition, r#"{"type":"EXPRESS"}"#, r#"[{"schedule":"rate(1 hour)"}]"#).machine().unwrap();
    assert_eq!(machine.machine_type, MachineType::Express);
    assert_eq!(machine.definition["States"]["A"]["Seconds"], 5);
    assert_eq!((machine.events.len(), machine.warnings.len()), (1, 0));
}

#[test]
fn what_is_wrong_names_the_machine_and_its_source() {
    let wrong = r#"{"StartAt":"A","States":{"A":{"Type":"Pass"}}}"#;
    let error = registration(wrong, "{}", "[]").machine().unwrap_err();
    let expected = "state machine `M` (src/lib.rs:7): A: state `A` says neither `Next` nor `End`";
    assert_eq!(error.to_string(), expected);
    let right = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","End":true}}}"#;
    let error = registration(right, "{}", r#"[{"schedule":"hourly"}]"#).machine().unwrap_err();
    let expected = "state machine `M` (src/lib.rs:7): event[0].schedule: `hourly` is neither `rate(…)` nor `cron(…)`";
    assert_eq!(error.to_string(), expected);
    let error = registration(right, r#"{"type":"FAST"}"#, "[]").machine().unwrap_err();
    assert_eq!(error.faults[0].location().to_string(), "serverless.type");
    let error = registration(r#"{"Comment":{"\u0000hole":1}}"#, "{}", "[]").machine().unwrap_err();
    assert!(matches!(error.faults[..], [Fault::Fill(MachinePart::Definition, _)]));
}

#[test]
fn the_faults_of_all_parts_are_told_at_once() {
    let wrong = r#"{"StartAt":"A","States":{"A":{"Type":"Pass"}}}"#;
    let registration = registration(wrong, r#"{"type":"FAST"}"#, r#"[{"schedule":"rate(1 hour)"},{"schedule":"x"}]"#);
    let places: Vec<_> = registration.faults().iter().map(|fault| fault.location().to_string()).collect();
    assert_eq!(places, ["serverless.type", "event[1].schedule", "A"]);
    assert!(registration.faults().iter().all(Fault::is_error));
    let unfilled = MachineRegistration { options: broken(), events: broken(), definition: broken(), ..registration };
    let places: Vec<_> = unfilled.faults().iter().map(|fault| fault.location().to_string()).collect();
    assert_eq!(places, ["serverless", "event", ""]);
}

fn expanded(mut state: Value, language: &str) -> Value {
    state["Type"] = json!("Task");
    let mut definition = json!({ "QueryLanguage": language, "StartAt": "A", "States": { "A": state } });
    nested::expand(&mut definition);
    definition["States"]["A"].take()
}

#[test]
fn a_call_of_a_machine_is_written_out() {
    let machine = || Reference::Machine("p::N").to_value();
    let task = expanded(json!({ "Resource": machine(), "End": true }), "JSONPath");
    assert_eq!(task["Resource"], "arn:aws:states:::states:startExecution.sync:2");
    assert_eq!(task["Parameters"], json!({ "StateMachineArn": machine(), "Input.$": "$" }));
    assert_eq!(task.as_object().unwrap().keys().collect::<Vec<_>>(), ["Resource", "Parameters", "End", "Type"]);
    let task = expanded(json!({ "Resource": machine() }), "JSONata");
    assert_eq!(task["Arguments"], json!({ "StateMachineArn": machine(), "Input": "{% $states.input %}" }));
}

#[test]
fn given_arguments_are_kept() {
    let machine = || Reference::Machine("p::N").to_value();
    let task = expanded(json!({ "Resource": machine(), "Parameters": { "Input": 1 } }), "JSONPath");
    assert_eq!(task["Parameters"].to_string(), json!({ "StateMachineArn": machine(), "Input": 1 }).to_string());
    let task = expanded(json!({ "Resource": machine(), "Arguments": "{% $x %}" }), "JSONata");
    assert_eq!(task["Arguments"], "{% $x %}");
    let lambda = Reference::Lambda("p::f").to_value();
    let task = expanded(json!({ "Resource": lambda }), "JSONPath");
    assert!(matches!(hole::reference(&task["Resource"]), Some(Reference::Lambda("p::f"))));
}

#[test]
fn machines_inside_states_are_reached() {
    let inner = json!({ "StartAt": "B", "States": { "B": { "Type": "Task", "Resource": Reference::Machine("p::N").to_value() } } });
    let mut definition = json!({ "States": { "A": { "Type": "Parallel", "Branches": [inner.clone()], "Next": "C" },
        "C": { "Type": "Map", "ItemProcessor": inner } } });
    nested::expand(&mut definition);
    for pointer in ["/States/A/Branches/0/States/B/Resource", "/States/C/ItemProcessor/States/B/Resource"] {
        assert!(definition.pointer(pointer).unwrap().is_string(), "{pointer}");
    }
}

#[test]
fn the_order_of_linking_does_not_show() {
    static ITEMS: [(&str, &str); 4] = [("b", "b::A"), ("a", "a::m::B"), ("a", "a::B"), ("a", "a::A")];
    let sorted = super::in_order(ITEMS.iter(), |item| *item);
    assert_eq!(sorted, super::in_order(ITEMS.iter().rev(), |item| *item));
    assert_eq!(sorted.iter().map(|(_, id)| *id).collect::<Vec<_>>(), ["a::A", "a::B", "a::m::B", "b::A"]);
}

#[test]
fn a_template_is_read_as_serde_json_reads_it() {
    let text = r#"{"a":[1,-2,2.5,1e300,18446744073709551615,null,true,"\u00e9\n",[],{}],"b":{"c":{"d":[[{"e":0.1}]]}},"a2":""}"#;
    let template = Template { json: text, holes: &[] };
    assert_eq!(template.fill().unwrap().to_string(), serde_json::from_str::<Value>(text).unwrap().to_string());
    for wrong in ["", "{", "[1,]", "{} {}", "{\"a\":nul}"] {
        let expected = serde_json::from_str::<Value>(wrong).unwrap_err().to_string();
        let found = Template { json: wrong, holes: &[] }.fill().unwrap_err().to_string();
        assert_eq!(found, format!("the registered text is not JSON: {expected}"));
    }
    let missing = Template { json: r#"[{"a":{"\u0000hole":7}}]"#, holes: &[&[five]] };
    assert_eq!(missing.fill().unwrap_err().to_string(), "the registered text has no value for hole 7");
}

#[test]
fn what_a_machine_allows_is_not_told() {
    let reads = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Assign":{"x.$":"$y"},"End":true}}}"#;
    let told = registration(reads, "{}", "[]");
    assert!(matches!(&told.faults()[..], [Fault::Problem(problem)] if problem.code == Code::UndefinedVariable));
    let allows = MachineRegistration { allowed: Codes::NONE.with(Code::UndefinedVariable), ..told };
    assert!(allows.faults().is_empty() && allows.machine().is_ok());
}
