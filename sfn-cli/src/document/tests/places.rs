//! Every key and value of real definitions is found where it stands, however the file is written.

#[path = "../../../../sfn-core/tests/corpus/shared.rs"]
mod shared;

use super::super::{Document, Machine, of_text};
use sfn_core::check::{Location, Part};
use sfn_core::json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};

const COUNT: usize = 284;

/// The texts of the real definitions; none where the folder is absent.
fn definitions() -> Vec<(PathBuf, String)> {
    let Some(folder) = shared::shared("real-asl/open", COUNT) else { return Vec::new() };
    let found = shared::files(&folder, ".asl.json");
    assert_eq!(found.len(), COUNT);
    found.into_iter().map(|path| (path.clone(), fs::read_to_string(path).unwrap())).collect()
}

/// Asserts of each key and scalar that the file has it at its span; `read` makes a value of what is written there.
#[track_caller]
fn all_are_in_place(document: &Document, expected: &Value, read: fn(&str) -> Value) {
    let [machine] = document.machines.as_slice() else { panic!("{:?}", document.faults) };
    assert_eq!(&machine.definition, expected);
    descend(machine, &machine.definition, &Location::root(), read);
}

#[track_caller]
fn descend(machine: &Machine, value: &Value, at: &Location, read: fn(&str) -> Value) {
    let written = |location: &Location, part| read(&machine.file().text()[machine.span(location, part)]);
    match value {
        Value::Object(object) => {
            for (key, value) in object {
                let below = at.key(key.as_str());
                // YAML may write a key like a number.
                let said = written(&below, Part::Key);
                assert_eq!(said.as_str().map_or_else(|| said.to_string(), str::to_owned), *key);
                descend(machine, value, &below, read);
            }
        }
        Value::Array(list) => {
            list.iter().enumerate().for_each(|(index, value)| descend(machine, value, &at.index(index), read));
        }
        // A block of YAML, which says nothing without the lines around it.
        Value::String(text) if block(machine, at).lines().count() > 1 && !block(machine, at).starts_with('"') => {
            let block = block(machine, at);
            let first = block.lines().find(|line| !line.trim().is_empty()).unwrap_or_default();
            assert!(text.contains(first.trim()), "{at}: {block}");
        }
        _ => assert_eq!(&written(at, Part::Value), value, "{at}"),
    }
}

fn block<'m>(machine: &'m Machine, at: &Location) -> &'m str {
    &machine.file().text()[machine.span(at, Part::Value)]
}

fn read_json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error}: {text:?}"))
}

fn read_yaml(text: &str) -> Value {
    serde_yaml::from_str(text).unwrap_or_else(|error| panic!("{error}: {text:?}"))
}

#[test]
fn in_json() {
    for (path, text) in definitions() {
        all_are_in_place(&of_text(&path, &text), &read_json(&text), read_json);
    }
}

#[test]
fn in_yaml() {
    for (_, text) in definitions() {
        let value = read_json(&text);
        let yaml = crate::yaml::to_string(&value).unwrap();
        all_are_in_place(&of_text(Path::new("x.yml"), &yaml), &value, read_yaml);
    }
}

#[test]
fn in_a_block_of_a_template() {
    for (_, text) in definitions() {
        let value = read_json(&text);
        let json = serde_json::to_string_pretty(&value).unwrap().replace('\n', "\n          ");
        let template = format!(
            "Resources:\n  M:\n    Type: AWS::Serverless::StateMachine\n    Properties:\n      \
             DefinitionString:\n        !Sub |\n\n          {json}\n      Role: x\n"
        );
        for template in [template.replace('\n', "\r\n"), template] {
            all_are_in_place(&of_text(Path::new("template.yaml"), &template), &value, read_json);
        }
    }
}

#[test]
fn in_a_serverless_file_as_json() {
    for (_, text) in definitions() {
        let value = read_json(&text);
        let file = json!({"stepFunctions": {"stateMachines": {"m": {"definition": value}}}});
        all_are_in_place(&of_text(Path::new("serverless.json"), &file.to_string()), &value, read_json);
    }
}
