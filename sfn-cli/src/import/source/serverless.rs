//! What a serverless.yml says beside its definitions.

use super::super::Event;
use super::super::module::KnownFunction;
use super::Machine;
use super::known_function;
use crate::serverless::function_logical_id;
use sfn_core::json::{Map, Value};

/// The functions of the file: an object, or a list of objects.
pub(super) fn functions(file: &Value) -> Vec<KnownFunction> {
    let sections: Vec<_> = match file.get("functions") {
        Some(Value::Array(list)) => list.iter().filter_map(Value::as_object).collect(),
        Some(Value::Object(object)) => vec![object],
        _ => Vec::new(),
    };
    let functions = sections.into_iter().flatten().map(|(key, options)| {
        let options = options.as_object().cloned().unwrap_or_default();
        let mut keys = vec![key.to_string(), function_logical_id(key)];
        keys.extend(options.get("name").and_then(Value::as_str).map(str::to_owned));
        known_function(key, keys, options)
    });
    functions.collect()
}

/// The keys of a machine, but for its events.
pub(super) fn machine(properties: &Map, machine: &mut Machine) {
    machine.options.clone_from(properties);
    let events = machine.options.shift_remove("events");
    for (number, event) in events.as_ref().and_then(Value::as_array).into_iter().flatten().enumerate() {
        each_rate(number, event, &mut machine.events);
    }
}

/// A schedule with several rates is a schedule for each.
fn each_rate(number: usize, event: &Value, events: &mut Vec<Event>) {
    let rates = event.pointer("/schedule/rate").and_then(Value::as_array);
    let Some(rates) = rates.filter(|rates| !rates.is_empty()) else {
        events.push(Event { number, value: event.clone() });
        return;
    };
    for rate in rates {
        let mut one = event.clone();
        if let Some(place) = one.pointer_mut("/schedule/rate") {
            place.clone_from(rate);
        }
        events.push(Event { number, value: one });
    }
}
