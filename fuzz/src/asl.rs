//! Definitions in the Amazon States Language. What unwraps here asserts: a panic is the finding.

use sfn_core::asl::{MachineType, StateMachine};
use sfn_core::check::{Checked, Options, definition, object};
use sfn_core::field::Object;
use sfn_core::json::Value;

/// Whatever the bytes: no panic, and what the checker passes the model reads.
pub(crate) fn run(data: &[u8]) {
    if let Ok(machine) = serde_json::from_slice::<StateMachine>(data) {
        let written = serde_json::to_string(&machine).unwrap();
        let read: StateMachine = serde_json::from_str(&written).unwrap();
        assert_eq!(read, machine);
    }
    if let Ok(json) = serde_json::from_slice(data) {
        json_is_checked(&json);
    }
}

/// Whatever the JSON: the same.
pub(crate) fn json_is_checked(json: &Value) {
    for options in
        [Options::default(), Options { machine_type: MachineType::Express, intrinsics: true, ..Options::default() }]
    {
        let problems = definition(json, &options);
        for problem in &problems {
            let _ = (problem.location.pointer(), problem.location.to_string(), problem.to_string());
        }
        if let Ok((ordered, warnings)) = Checked::<Value>::new(json.clone(), &options) {
            assert_eq!(warnings, problems);
            assert_eq!(*ordered, *json, "ordering loses nothing");
            let model = ordered.model().unwrap();
            assert_eq!(serde_json::to_string(&*model).unwrap(), ordered.to_string());
            model.walk().count();
        }
    }
    for kind in [Object::Function, Object::ServerlessMachine, Object::MachineEvent, Object::FunctionEvent] {
        let _ = object(kind, json);
    }
}
