//! What is found in a file, and where.

mod places;
mod plain;

use super::{Document, Kind, of_text};
use sfn_core::asl::MachineType;
use sfn_core::check::{Location, Part, Step};
use sfn_core::json::{Value, json};
use std::path::Path;

fn read(name: &str, text: &str) -> Document {
    of_text(Path::new(name), text)
}

/// `/a/0` as a location.
fn at(path: &str) -> Location {
    let step = |word: &str| word.parse().map_or_else(|_| Step::Key(word.to_owned()), Step::Index);
    path.split('/').skip(1).map(step).collect()
}

/// The line, the column and the text of a key or value of the first machine.
#[track_caller]
fn place(document: &Document, path: &str, part: Part) -> (usize, usize, String) {
    let machine = document.machines.first().expect("a machine");
    let span = machine.span(&at(path), part);
    let position = machine.file().position(span.start);
    (position.line, position.column, machine.file().text()[span].to_owned())
}

fn messages(document: &Document) -> Vec<String> {
    let fault = |fault: &super::Fault| {
        let position = fault.file.position(fault.span().start);
        format!("{}:{} {}: {}", position.line, position.column, fault.rule.as_str(), fault.message)
    };
    document.faults.iter().map(fault).collect()
}

const JSON: &str = r#"{
  "StartAt": "Ä",
  "States": {
    "Ä": { "Type": "Wait", "Seconds": 1.0, "End": true }
  }
}"#;

#[test]
fn json_is_a_definition() {
    let document = read("some/order.asl.json", JSON);
    assert_eq!((document.kind, messages(&document)), (Kind::Definition, vec![]));
    let machine = &document.machines[0];
    assert_eq!((machine.name.as_str(), machine.machine_type), ("order", MachineType::Standard));
    assert_eq!(
        machine.definition.to_string(),
        r#"{"StartAt":"Ä","States":{"Ä":{"Type":"Wait","Seconds":1.0,"End":true}}}"#
    );
    assert_eq!(place(&document, "/States/Ä", Part::Key), (4, 5, "\"Ä\"".to_owned()));
    assert_eq!(place(&document, "/States/Ä/End", Part::Value), (4, 51, "true".to_owned()));
    // What is not there has the place of what should have it.
    assert_eq!(place(&document, "/States/Ä/Next", Part::Key).0, 4);
}

#[test]
fn yaml_is_a_definition() {
    let text = "StartAt: A\nStates:\n  A: &a\n    Type: Pass\n    Comment: Ä > x\n    Next: B\n  B:\n    <<: *a\n    Next: ü\n";
    let document = read("x.asl", text);
    assert_eq!((document.kind, messages(&document)), (Kind::Definition, vec![]));
    assert_eq!(
        document.machines[0].definition["States"]["B"],
        json!({"Next": "ü", "Type": "Pass", "Comment": "Ä > x"})
    );
    assert_eq!(place(&document, "/States/B/Next", Part::Value), (9, 11, "ü".to_owned()));
    assert_eq!(place(&document, "/States/B/Comment", Part::Key), (5, 5, "Comment".to_owned()));
    assert_eq!(place(&document, "/States/A", Part::Key), (3, 3, "A".to_owned()));
}

#[test]
fn short_tags_are_long_forms() {
    let text = "States:\n  A:\n    Resource: !GetAtt F.Arn\n    B: !Ref X\n    C: !Sub ['${a}', {a: !ImportValue y}]\n    D: !Join\n      - ''\n      - [a, !Ref Z]\n";
    let document = read("x.yml", text);
    let expected = json!({
        "Resource": {"Fn::GetAtt": ["F", "Arn"]}, "B": {"Ref": "X"},
        "C": {"Fn::Sub": ["${a}", {"a": {"Fn::ImportValue": "y"}}]}, "D": {"Fn::Join": ["", ["a", {"Ref": "Z"}]]},
    });
    assert_eq!(document.machines[0].definition["States"]["A"], expected, "{:?}", messages(&document));
    assert_eq!(place(&document, "/States/A/D/Fn::Join/1/1/Ref", Part::Value), (8, 13, "!Ref Z".to_owned()));
}

#[test]
fn a_block_in_a_template_has_its_own_lines() {
    let text = "Resources:\n  M:\n    Type: AWS::StepFunctions::StateMachine\n    Properties:\n      StateMachineType: EXPRESS\n      DefinitionString: !Sub |\n        {\n          \"StartAt\": \"Ä\",\n\n          \"States\": {\"Ä\": {\"Type\": \"Wait\", \"Seconds\": ${N}, \"End\": true}}\n        }\n      RoleArn: x\n";
    let document = read("template.yaml", text);
    assert_eq!((document.kind, messages(&document)), (Kind::CloudFormation, vec![]));
    let machine = &document.machines[0];
    assert_eq!((machine.name.as_str(), machine.machine_type), ("M", MachineType::Express));
    assert_eq!(machine.properties.keys().collect::<Vec<_>>(), ["StateMachineType", "RoleArn"]);
    assert_eq!(machine.definition["States"]["Ä"]["Seconds"], "${N}");
    assert_eq!(place(&document, "/StartAt", Part::Value), (8, 22, "\"Ä\"".to_owned()));
    assert_eq!(place(&document, "/States/Ä/End", Part::Value), (10, 68, "true".to_owned()));
}

#[test]
fn every_form_of_a_definition_in_a_template_is_read() {
    let definition = r#"{"StartAt": "A", "States": {"A": {"Type": "Succeed"}}}"#;
    let quoted = Value::from(definition).to_string();
    let expected: Value = serde_json::from_str(definition).unwrap();
    for property in [
        format!("\"Definition\": {definition}"),
        format!("\"DefinitionString\": {quoted}"),
        format!("\"DefinitionString\": {{\"Fn::Sub\": {quoted}}}"),
        format!("\"DefinitionString\": {{\"Fn::Sub\": [{quoted}, {{\"a\": 1}}]}}"),
        format!("\"DefinitionString\": {{\"Fn::ToJsonString\": {definition}}}"),
        r#""DefinitionString": {"Fn::Join": ["", ["{\"StartAt\": \"A\", \"Sta", "tes\": {\"A\": {\"Type\": \"Succeed\"}}}"]]}"#.to_owned(),
    ] {
        let text = format!("{{\"Resources\": {{\"M\": {{\"Type\": \"AWS::Serverless::StateMachine\", \"Properties\": {{{property}}}}}}}}}");
        let document = read("template.json", &text);
        assert_eq!(messages(&document), Vec::<String>::new(), "{property}");
        assert_eq!(document.machines[0].definition, expected, "{property}");
        let (line, column, _) = place(&document, "/StartAt", Part::Key);
        assert!(line == 1 && column > 20, "{column} {property}");
    }
}

#[test]
fn an_attribute_of_a_resource_is_a_placeholder_in_a_joined_text() {
    let text = r#"Resources:
  M:
    Type: AWS::StepFunctions::StateMachine
    Properties:
      DefinitionString: !Join [',', ['{"StartAt": "A"', '"States": {"A": {"Resource": "', !GetAtt F.Arn, !Ref G, '"}}}']]
"#;
    let document = read("t.yaml", text);
    assert_eq!(messages(&document), Vec::<String>::new());
    assert_eq!(document.machines[0].definition["States"]["A"]["Resource"], ",${F.Arn},${G},");
}

#[test]
fn a_serverless_file_has_machines_and_the_rest() {
    let text = "service: s\nfunctions:\n  f:\n    handler: h\nstepFunctions:\n  validate: true\n  stateMachines:\n    one:\n      type: EXPRESS\n      events: [schedule: rate(1 day)]\n      definition:\n        StartAt: A\n        States: { A: { Type: Succeed } }\n    two:\n      definition: ${file(nowhere.yml)}\n    three:\n      definition: ${param:x}\n    four: {}\n";
    let document = read("serverless.yml", text);
    assert_eq!(document.kind, Kind::Serverless);
    let names: Vec<_> = document.machines.iter().map(|machine| machine.name.as_str()).collect();
    assert_eq!((names, document.machines[0].machine_type), (vec!["one"], MachineType::Express));
    assert_eq!(document.machines[0].properties.keys().collect::<Vec<_>>(), ["type", "events"]);
    assert_eq!(document.rest["functions"], json!({"f": {"handler": "h"}}));
    assert_eq!(document.rest["stepFunctions"]["validate"], true);
    assert_eq!(place(&document, "/States/A", Part::Key), (13, 19, "A".to_owned()));
    assert_eq!(
        messages(&document),
        [
            "15:19 unread-definition: cannot read nowhere.yml: No such file or directory (os error 2)",
            "17:19 unread-definition: `${param:x}` is known at deployment only, so the definition is not checked",
            "18:11 unread-definition: state machine `four` has no `definition`",
        ]
    );
}

#[test]
fn files_that_are_named_are_read() {
    let folder = tempfile::tempdir().unwrap();
    let write = |name: &str, text: &str| std::fs::write(folder.path().join(name), text).unwrap();
    write("a.asl.json", JSON);
    write("parts.yml", "one:\n  two:\n    definition:\n      StartAt: A\n      StartAt: B\n      States: {}\n");
    write(
        "serverless.yml",
        "stepFunctions:\n  stateMachines:\n    a:\n      definition: ${file(./a.asl.json)}\n    b: ${file(parts.yml):one.two}\n    c: ${file(parts.yml):one.three}\n",
    );
    let document = super::read(&folder.path().join("serverless.yml")).unwrap();
    assert_eq!(messages(&document), ["6:8 unread-definition: `parts.yml` has no `one.three`"]);
    let [a, b] = document.machines.as_slice() else { panic!("{document:?}") };
    assert_eq!((a.name.as_str(), b.name.as_str()), ("a", "b"));
    assert!(a.file().path().ends_with("a.asl.json") && b.file().path().ends_with("parts.yml"));
    assert_eq!(b.duplicates, [at("/StartAt")]);
    let line = |span: std::ops::Range<usize>| b.file().position(span.start).line;
    assert_eq!((line(b.first_key(&b.duplicates[0])), line(b.span(&b.duplicates[0], Part::Key))), (4, 5));
    write(
        "template.yaml",
        "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      DefinitionUri: a.asl.json\n  N:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      DefinitionUri: {Bucket: b, Key: k}\n",
    );
    let document = super::read(&folder.path().join("template.yaml")).unwrap();
    assert_eq!(
        messages(&document),
        ["9:22 unread-definition: what is in S3 is known at deployment only, so the definition is not checked"]
    );
    assert_eq!(document.machines[0].name, "M");
}

#[test]
fn what_stands_twice_is_noted() {
    let text = r#"{"States": {"A": {"Type": "Pass", "Type": "Pass"}, "A": {"Type": "Pass"}}, "StartAt": "A"}"#;
    let document = read("x.json", text);
    assert_eq!(document.machines[0].duplicates, [at("/States/A/Type"), at("/States/A")]);
    let document =
        read("serverless.yml", "service: a\nservice: b\nstepFunctions: {stateMachines: {a: {definition: {}}}}\n");
    assert_eq!(messages(&document), ["2:1 duplicate-field: `service` is given twice"]);
}

#[test]
fn bad_files_are_said_to_be_so() {
    let deep = "[".repeat(10_000);
    let deep_yaml = format!("a: {}", "[".repeat(10_000));
    let bomb = (1..30).fold("a0: &a0 [x, x]\n".to_owned(), |text, n| {
        let before = n - 1;
        format!("{text}a{n}: &a{n} [*a{before}, *a{before}]\n")
    });
    let wide = format!("a: &a [{}]\nb: [{}]\n", "x, ".repeat(20_000), "*a, ".repeat(20_000));
    for (name, text, expected) in [
        ("a.json", "", "1:1 invalid-json: the file is empty"),
        ("a.yml", " \n# nothing\n", "1:1 invalid-json: the file is empty"),
        ("a.json", "{\n  \"StartAt\": \"Ä\",\n}", "3:1 invalid-json: not JSON: trailing comma"),
        ("a.json", "{\"a\": 1} x", "1:10 invalid-json: not JSON: trailing characters"),
        ("a.yml", "x: ä\r\nä: b: c\n", "2:5 invalid-yaml: not YAML: mapping values are not allowed in this context"),
        ("a.json", &deep, "1:128 invalid-json: not JSON: nested deeper than 128 levels"),
        ("a.yml", &deep_yaml, "1:131 invalid-yaml: not YAML: nested deeper than 128 levels"),
        ("a.yml", &bomb, "1:1 invalid-yaml: not YAML: its aliases repeat too much"),
        ("a.yml", &wide, "1:170 invalid-yaml: not YAML: b[34][54]: its aliases repeat too much"),
        ("a.yml", "a: &a [*a]\n", "1:4 invalid-yaml: not YAML: nested deeper than 128 levels"),
        (
            "a.json",
            "{\"\\u0000hole\": 1}",
            "1:13 invalid-json: not JSON: a key may not begin with a NUL character: \"\\0hole\"",
        ),
        ("a.txt", "hello", "1:1 no-state-machine: no state machine in this file"),
        ("a.json", "{}", "1:1 no-state-machine: no state machine in this file"),
    ] {
        let said = messages(&read(name, text));
        assert_eq!(said, [expected]);
    }
}
