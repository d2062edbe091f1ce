//! The base file: what someone wrote by hand, into which the program is merged.
//!
//! Its keys are kept, and come first. Maps are merged deeply, lists are united. What the program only assumes, such as
//! the runtime, gives way; a fact of the program that the base contradicts is an error.

mod declared;
mod json;
mod shape;

pub(super) use self::declared::{BaseItem, Declared, function_maps};
pub(super) use self::shape::is_variable;

use super::problem::Report;
use sfn_core::json::{Map, Value};

/// A base file.
#[derive(Debug)]
pub(super) struct Base {
    value: Value,
}

/// What the program must know of the base file's provider.
#[derive(Debug, Default)]
pub(super) struct Provider {
    /// `rolePermissionsBoundary`.
    pub(super) boundary: Option<sfn_core::json::Value>,
    /// `iam.role.path`.
    pub(super) path: Option<sfn_core::json::Value>,
    /// Whether it has a `logRetentionInDays`.
    pub(super) log_retention: bool,
}

impl Base {
    /// The base file; an empty one where there is none.
    pub(super) fn read(base: Option<&serde_yaml::Value>, report: &mut Report) -> Self {
        let value = match base {
            None | Some(serde_yaml::Value::Null) => Value::Object(Map::new()),
            Some(value @ serde_yaml::Value::Mapping(_)) => {
                let mut value = json::json(value, "", report);
                shape::check(&mut value, report);
                value
            }
            Some(_) => {
                report.other("the base file", "must be a mapping, as a serverless.yml is");
                Value::Object(Map::new())
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

    /// The functions and the machines that it declares, or adds to.
    pub(super) fn declared(&self) -> Declared {
        Declared::of(&self.value)
    }

    /// What it says about `stepFunctions: validate`.
    pub(super) fn validate(&self) -> Option<bool> {
        at(&self.value, &["stepFunctions", "validate"])?.as_bool()
    }

    pub(super) fn provider(&self) -> Provider {
        let text = |path: &[&str]| at(&self.value, path).cloned();
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
    if let Some(plugins) = known.get_mut("plugins") {
        *plugins = Value::Object(Map::from_iter([("modules".to_owned(), plugins.take())]));
    }
    known
}

/// Fills in what is not there.
fn assume(file: &mut Value, assumed: Value) {
    let (Value::Object(file), Value::Object(assumed)) = (file, assumed) else { return };
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
        (Value::Object(there), Value::Object(known)) if !is_function(there) && !is_function(&known) => {
            for (key, value) in known {
                match there.get_mut(&key) {
                    Some(there) => {
                        let below = if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
                        merge(there, value, &below, report);
                    }
                    None => {
                        there.insert(key, value);
                    }
                }
            }
        }
        (Value::Array(there), Value::Array(known)) => {
            for item in known {
                if !there.contains(&item) {
                    there.push(item);
                }
            }
        }
        // The framework takes lists of such sections, mostly of files, and merges them.
        (Value::Array(there), known @ Value::Object(_)) if matches!(path, "functions" | "resources") => {
            there.push(known)
        }
        (there, known) => {
            let message = format!("the base file says `{}`, the program `{}`", short(there), short(&known));
            report.other(path, message);
        }
    }
}

/// One of CloudFormation's functions is a value, not a map to be merged.
fn is_function(map: &Map) -> bool {
    map.len() == 1 && map.keys().any(|key| key == "Ref" || key.starts_with("Fn::"))
}

fn short(value: &Value) -> String {
    let text = value.to_string();
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
    let Value::Object(mut file) = file else { return file };
    let service = file.shift_remove_entry("service");
    let mut rest: Vec<_> = file.into_iter().collect();
    // A stable sort: what is not in the list stays before what is, as it was written.
    rest.sort_by_key(|(key, _)| ORDER.iter().position(|section| key == *section).map_or(0, |at| at + 1));
    Value::Object(service.into_iter().chain(rest).collect())
}

/// What stands at a path of keys.
pub(super) fn at<'v>(value: &'v Value, path: &[&str]) -> Option<&'v Value> {
    path.iter().try_fold(value, |value, key| value.as_object()?.get(key))
}

#[cfg(test)]
mod tests;
