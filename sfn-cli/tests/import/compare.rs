//! Whether two definitions are the same, and where they first differ.

use sfn_core::asl::hole::{Reference, reference};
use sfn_core::json::Value;
use std::collections::HashMap;

/// How definitions are compared.
#[derive(Debug, Default)]
pub(super) struct Comparison {
    /// With `--exact`: text by text. Otherwise a function may stand for the text that named it, always the same one, and
    /// blanks in an intrinsic call and at the ends of JSONata's lines do not matter.
    pub(super) exact: bool,
    /// Which function stands for which text.
    functions: HashMap<String, String>,
}

impl Comparison {
    pub(super) fn new(exact: bool) -> Self {
        Self { exact, functions: HashMap::new() }
    }

    /// The first difference. The order of keys does not matter, and numbers are compared by value.
    pub(super) fn difference(&mut self, original: &Value, emitted: &Value) -> Option<String> {
        self.at("", original, emitted)
    }

    fn at(&mut self, place: &str, original: &Value, emitted: &Value) -> Option<String> {
        let differs = || Some(format!("{place}: {} became {}", short(original), short(emitted)));
        if let Some(Reference::Lambda(id)) = reference(emitted) {
            return if !self.exact && self.is_consistent(original, id) { None } else { differs() };
        }
        match (original, emitted) {
            (Value::Object(one), Value::Object(other)) => {
                let missing = one.keys().find(|key| !other.contains_key(key));
                let added = other.keys().find(|key| !one.contains_key(key));
                match (missing, added) {
                    (Some(key), _) => Some(format!("{place}/{key} is missing")),
                    (_, Some(key)) => Some(format!("{place}/{key} was not there")),
                    _ => one.iter().find_map(|(key, value)| {
                        self.at(&format!("{place}/{key}"), value, other.get(key).unwrap_or(&Value::Null))
                    }),
                }
            }
            (Value::Array(one), Value::Array(other)) if one.len() == other.len() => {
                let pairs = one.iter().zip(other).enumerate();
                pairs.into_iter().find_map(|(index, (one, other))| self.at(&format!("{place}/{index}"), one, other))
            }
            (Value::Number(one), Value::Number(other)) if one.as_f64() == other.as_f64() => None,
            (Value::String(one), Value::String(other))
                if !self.exact && (is_same_call(one, other) || is_same_jsonata(one, other)) =>
            {
                None
            }
            _ if original == emitted => None,
            _ => differs(),
        }
    }

    /// Whether this function always stands for the same text, and no other function for it.
    fn is_consistent(&mut self, original: &Value, id: &str) -> bool {
        let text = original.as_str().map_or_else(|| original.to_string(), str::to_owned);
        let text = text.strip_suffix(":$LATEST").unwrap_or(&text).to_owned();
        *self.functions.entry(text).or_insert_with(|| id.to_owned()) == id
    }
}

fn is_same_call(one: &str, other: &str) -> bool {
    match (sfn_core::query::value(one), sfn_core::query::value(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

/// But for blanks at the ends of lines, and what lines are indented with.
fn is_same_jsonata(one: &str, other: &str) -> bool {
    let lines = |text: &str| text.lines().map(|line| line.trim().to_owned()).collect::<Vec<_>>();
    one.starts_with("{%") && lines(one) == lines(other)
}

fn short(value: &Value) -> String {
    let text = value.to_string();
    text.chars().take(200).collect()
}
