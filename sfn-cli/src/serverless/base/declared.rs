//! What the base file declares by itself: functions and state machines that no Rust source has.

use super::at;
use sfn_core::json::{Map, Value};

/// The functions and the machines of a base file.
#[derive(Debug, Default)]
pub(in super::super) struct Declared {
    pub(in super::super) functions: Vec<BaseItem>,
    pub(in super::super) machines: Vec<BaseItem>,
}

/// A function or a machine of a base file, or what it adds to one of the program's.
#[derive(Debug)]
pub(in super::super) struct BaseItem {
    pub(in super::super) key: String,
    /// What it is deployed as, where it says so.
    pub(in super::super) name: Option<String>,
    /// Of a machine: what its logical id is made of, where it says so.
    pub(in super::super) id: Option<String>,
    /// Of a machine: whether it has a definition.
    pub(in super::super) is_whole: bool,
}

impl Declared {
    pub(super) fn of(file: &Value) -> Self {
        let machines = at(file, &["stepFunctions", "stateMachines"]).and_then(Value::as_object);
        Self { functions: items(function_maps(file)), machines: items(machines) }
    }
}

/// The functions of a file by their keys. The framework takes a list of mappings too, and merges them.
pub(in super::super) fn function_maps(file: &Value) -> Vec<&Map> {
    match file.get("functions") {
        Some(Value::Object(map)) => vec![map],
        Some(Value::Array(maps)) => maps.iter().filter_map(Value::as_object).collect(),
        _ => Vec::new(),
    }
}

fn items<'m>(maps: impl IntoIterator<Item = &'m Map>) -> Vec<BaseItem> {
    let item = |(key, value): (&_, &Value)| {
        let text = |name: &str| value.get(name).and_then(Value::as_str).map(str::to_owned);
        let is_whole = value.get("definition").is_some_and(|definition| !definition.is_null());
        BaseItem { key: ToString::to_string(key), name: text("name"), id: text("id"), is_whole }
    };
    maps.into_iter().flat_map(|map| map.iter().map(item)).collect()
}

#[cfg(test)]
impl Declared {
    /// Functions of these keys.
    pub(in super::super) fn of_functions(keys: &[&str]) -> Self {
        let item = |key: &&str| BaseItem { key: (*key).to_owned(), name: None, id: None, is_whole: false };
        Self { functions: keys.iter().map(item).collect(), machines: Vec::new() }
    }
}
