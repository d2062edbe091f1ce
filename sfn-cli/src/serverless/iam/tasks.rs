//! The parts of a definition that call AWS.

use sfn_core::json::{Map, Value};

/// Something that needs permissions.
#[derive(Debug)]
pub(super) struct Task<'v> {
    pub(super) kind: Kind,
    /// The state, with those around it.
    pub(super) place: String,
    /// What has the `Resource` and its `Parameters` or `Arguments`.
    pub(super) fields: &'v Map,
}

/// What kind of call it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A Task state.
    Task,
    /// The executions that a distributed Map state starts, of its own machine.
    Distributed,
    /// `ItemReader` of a Map state.
    Reader,
    /// `ResultWriter` of a Map state.
    Writer,
}

/// Everything that needs permissions, in the order of the definition.
pub(super) fn tasks(definition: &Value) -> Vec<Task<'_>> {
    let mut tasks = Vec::new();
    below(definition, "", &mut tasks);
    tasks
}

// The depth is that of the definition, which its reader has bounded.
fn below<'v>(machine: &'v Value, path: &str, tasks: &mut Vec<Task<'v>>) {
    let states = machine.get("States").and_then(Value::as_object).into_iter().flatten();
    for (name, state) in states {
        let Some(fields) = state.as_object() else { continue };
        let place = if path.is_empty() { name.to_string() } else { format!("{path}.{name}") };
        match fields.get("Type").and_then(Value::as_str) {
            Some("Task") => tasks.push(Task { kind: Kind::Task, place, fields }),
            Some("Parallel") => {
                let branches = fields.get("Branches").and_then(Value::as_array).into_iter().flatten();
                branches.for_each(|branch| below(branch, &place, tasks));
            }
            Some("Map") => map(fields, &place, tasks),
            _ => {}
        }
    }
}

fn map<'v>(fields: &'v Map, place: &str, tasks: &mut Vec<Task<'v>>) {
    if let Some(processor) = fields.get("ItemProcessor").or_else(|| fields.get("Iterator")) {
        below(processor, place, tasks);
        let mode = processor.get("ProcessorConfig").and_then(|config| config.get("Mode"));
        if mode.and_then(Value::as_str) == Some("DISTRIBUTED") {
            tasks.push(Task { kind: Kind::Distributed, place: place.to_owned(), fields });
        }
    }
    for (field, kind) in [("ItemReader", Kind::Reader), ("ResultWriter", Kind::Writer)] {
        if let Some(fields) = fields.get(field).and_then(Value::as_object) {
            tasks.push(Task { kind, place: format!("{place}.{field}"), fields });
        }
    }
}
