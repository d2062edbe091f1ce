//! Of what kind the parts of a base file are that the program is merged into.

use super::super::problem::Report;
use super::short;
use sfn_core::json::Value;

/// What may stand in a part. A variable of the framework (`${…}`) and `null` may stand in all.
#[derive(Clone, Copy)]
enum Shape {
    Text,
    Map,
    /// A mapping, or a list of such: the framework merges them.
    Maps,
    /// A list of names, or a mapping with such a list in `modules`.
    Plugins,
}

/// The parts, outer ones first; `*` is every key. Source: `lib/config-schema.js` and `lib/classes/service.js` of osls.
const SHAPES: &[(&[&str], Shape)] = &[
    (&["service"], Shape::Text),
    (&["plugins"], Shape::Plugins),
    (&["custom"], Shape::Map),
    (&["provider"], Shape::Map),
    (&["package"], Shape::Map),
    (&["functions"], Shape::Maps),
    (&["functions", "*"], Shape::Map),
    (&["stepFunctions"], Shape::Map),
    (&["stepFunctions", "stateMachines"], Shape::Map),
    (&["stepFunctions", "stateMachines", "*"], Shape::Map),
    (&["resources"], Shape::Maps),
    (&["resources", "Resources"], Shape::Map),
    (&["resources", "Outputs"], Shape::Map),
];

/// Refuses parts of another kind, and takes them out, so that nothing more follows from them.
pub(super) fn check(file: &mut Value, report: &mut Report) {
    for (path, shape) in SHAPES {
        check_below(file, path, *shape, "", report);
    }
}

fn check_below(value: &mut Value, path: &[&str], shape: Shape, place: &str, report: &mut Report) {
    let Some((key, rest)) = path.split_first() else {
        if let Some((at, kind, found)) = misfit(value, shape, place) {
            report.other(at, format!("must be {kind}, not `{found}`"));
            *value = Value::Null;
        }
        return;
    };
    for (name, below) in value.as_object_mut().into_iter().flatten() {
        if *key == "*" || *key == name {
            let place = if place.is_empty() { name.to_string() } else { format!("{place}.{name}") };
            check_below(below, rest, shape, &place, report);
        }
    }
}

/// Where the value is not what it must be, what it must be there, and what it is.
fn misfit(value: &Value, shape: Shape, place: &str) -> Option<(String, &'static str, String)> {
    if value.is_null() || is_variable_value(value) {
        return None;
    }
    let here = |kind| Some((place.to_owned(), kind, short(value)));
    match (shape, value) {
        (Shape::Text, Value::String(_)) | (Shape::Map | Shape::Maps, Value::Object(_)) => None,
        (Shape::Maps, Value::Array(items)) => misfit_item(items, place, "a mapping", Value::is_object),
        (Shape::Plugins, Value::Array(items)) => misfit_item(items, place, "a text", Value::is_string),
        (Shape::Plugins, Value::Object(map)) => match map.get("modules") {
            Some(Value::Array(items)) => misfit_item(items, &format!("{place}.modules"), "a text", Value::is_string),
            _ => here("a list, or a mapping with a list of `modules`"),
        },
        (Shape::Text, _) => here("a text"),
        (Shape::Map, _) => here("a mapping"),
        (Shape::Maps, _) => here("a mapping, or a list of mappings"),
        (Shape::Plugins, _) => here("a list"),
    }
}

fn misfit_item(
    items: &[Value],
    place: &str,
    kind: &'static str,
    fits: fn(&Value) -> bool,
) -> Option<(String, &'static str, String)> {
    let index = items.iter().position(|item| !fits(item) && !is_variable_value(item))?;
    Some((format!("{place}[{index}]"), kind, items.get(index).map(short).unwrap_or_default()))
}

fn is_variable_value(value: &Value) -> bool {
    value.as_str().is_some_and(is_variable)
}

/// Whether the text is a variable of the framework's, whose value nobody knows here.
pub(in super::super) fn is_variable(text: &str) -> bool {
    text.starts_with("${") && text.ends_with('}')
}
