//! The base file: what someone wrote by hand, into which the program is merged.
//!
//! Its keys are kept, and come first. Maps are merged deeply, lists are united. What the program only assumes, such as
//! the runtime, gives way; a fact of the program that the base contradicts is an error.

mod shape;

use super::problem::Report;
use super::tags;
use super::value::at;
use serde_yaml::{Mapping, Value};

/// A base file.
#[derive(Debug)]
pub(super) struct Base {
    value: Value,
}

/// What the program must know of the base file's provider.
#[derive(Debug, Default)]
pub(super) struct Provider {
    /// `rolePermissionsBoundary`.
    pub(super) boundary: Option<serde_json::Value>,
    /// `iam.role.path`.
    pub(super) path: Option<serde_json::Value>,
    /// Whether it has a `logRetentionInDays`.
    pub(super) log_retention: bool,
}

impl Base {
    /// The base file; an empty one where there is none.
    pub(super) fn read(base: Option<&Value>, report: &mut Report) -> Self {
        let value = match base {
            None | Some(Value::Null) => Value::Mapping(Mapping::new()),
            Some(value @ Value::Mapping(_)) => {
                let mut value = tags::long_form(value.clone(), report);
                shape::check(&mut value, report);
                value
            }
            Some(_) => {
                report.other("the base file", "must be a mapping, as a serverless.yml is");
                Value::Mapping(Mapping::new())
            }
        };
        Self { value }
    }

    pub(super) const fn value(&self) -> &Value {
        &self.value
    }

    /// The name of the service, where it is written out.
    pub(super) fn service(&self) -> Option<&str> {
        at(&self.value, &["service"])?.as_str()
    }

    /// The keys of the functions that it declares.
    pub(super) fn functions(&self) -> Vec<String> {
        let functions = at(&self.value, &["functions"]).and_then(Value::as_mapping);
        functions.into_iter().flat_map(Mapping::keys).filter_map(Value::as_str).map(str::to_owned).collect()
    }

    /// What it says about `stepFunctions: validate`.
    pub(super) fn validate(&self) -> Option<bool> {
        at(&self.value, &["stepFunctions", "validate"])?.as_bool()
    }

    pub(super) fn provider(&self) -> Provider {
        let text = |path: &[&str]| serde_json::to_value(at(&self.value, path)?).ok();
        Provider {
            boundary: text(&["provider", "rolePermissionsBoundary"])
                .or_else(|| text(&["provider", "iam", "role", "permissionsBoundary"])),
            path: text(&["provider", "iam", "role", "path"]),
            log_retention: at(&self.value, &["provider", "logRetentionInDays"]).is_some(),
        }
    }

    /// The whole file: the base, what the program assumes where the base is silent, and what the program knows.
    pub(super) fn merge(self, assumed: Value, known: Value, report: &mut Report) -> Value {
        let mut file = self.value;
        let has_plugin_map = at(&file, &["plugins", "modules"]).is_some();
        let known = if has_plugin_map { under_modules(known) } else { known };
        merge(&mut file, known, "", report);
        assume(&mut file, assumed);
        in_order(file)
    }
}

/// `plugins` may be a mapping whose `modules` are the list.
fn under_modules(mut known: Value) -> Value {
    if let Some(plugins) = known.as_mapping_mut().and_then(|file| file.get_mut("plugins")) {
        let modules = Mapping::from_iter([(Value::from("modules"), plugins.clone())]);
        *plugins = Value::Mapping(modules);
    }
    known
}

/// Fills in what is not there.
fn assume(file: &mut Value, assumed: Value) {
    let (Value::Mapping(file), Value::Mapping(assumed)) = (file, assumed) else { return };
    for (key, value) in assumed {
        match file.get_mut(&key) {
            Some(there) if there.is_null() => *there = value,
            Some(there) => assume(there, value),
            None => {
                file.insert(key, value);
            }
        }
    }
}

fn merge(there: &mut Value, known: Value, path: &str, report: &mut Report) {
    match (there, known) {
        (there, known) if *there == known => {}
        (there @ Value::Null, known) => *there = known,
        (Value::Mapping(there), Value::Mapping(known)) if !is_function(there) && !is_function(&known) => {
            for (key, value) in known {
                let name = key.as_str().unwrap_or_default();
                let below = if path.is_empty() { name.to_owned() } else { format!("{path}.{name}") };
                match there.get_mut(&key) {
                    Some(there) => merge(there, value, &below, report),
                    None => {
                        there.insert(key, value);
                    }
                }
            }
        }
        (Value::Sequence(there), Value::Sequence(known)) => {
            for item in known {
                if !there.contains(&item) {
                    there.push(item);
                }
            }
        }
        // The framework takes lists of such sections, mostly of files, and merges them.
        (Value::Sequence(there), known @ Value::Mapping(_)) if matches!(path, "functions" | "resources") => {
            there.push(known)
        }
        (there, known) => {
            let message = format!("the base file says `{}`, the program `{}`", short(there), short(&known));
            report.other(path, message);
        }
    }
}

/// One of CloudFormation's functions is a value, not a map to be merged.
fn is_function(map: &Mapping) -> bool {
    map.len() == 1 && map.keys().any(|key| key.as_str().is_some_and(|key| key == "Ref" || key.starts_with("Fn::")))
}

fn short(value: &Value) -> String {
    let text = serde_json::to_string(value).unwrap_or_default();
    if text.chars().count() <= 80 {
        return text;
    }
    text.chars().take(79).chain(['…']).collect()
}

/// The sections that the program adds, in the order of the framework's documentation; the base's own stay in front.
const ORDER: &[&str] =
    &["service", "plugins", "custom", "provider", "package", "functions", "stepFunctions", "resources"];

/// A file whose sections are all added is in the order of the documentation; else the added ones follow the base's.
fn in_order(file: Value) -> Value {
    let Value::Mapping(mut file) = file else { return file };
    let service = file.shift_remove_entry("service");
    let mut rest: Vec<_> = file.into_iter().collect();
    // A stable sort: what is not in the list stays before what is, as it was written.
    rest.sort_by_key(|(key, _)| ORDER.iter().position(|section| key.as_str() == Some(*section)).map_or(0, |at| at + 1));
    Value::Mapping(service.into_iter().chain(rest).collect())
}

#[cfg(test)]
mod tests;
