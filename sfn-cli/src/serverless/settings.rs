//! `custom: sfn:` of the base file: what is added by itself, and how much of it. [`super`] documents the keys.

use super::base::at;
use super::problem::Report;
use sfn_core::json::{Map, Value};
use sfn_core::serverless::fields::LOG_RETENTION;
use sfn_core::{check, suggest};

const KEYS: &[&str] =
    &["logging", "tracing", "logRetentionInDays", "functionLogGroups", "exportArns", "perFunction", "variableSources"];

/// What is added by itself.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Settings {
    pub(super) logging: bool,
    pub(super) tracing: bool,
    /// Days.
    pub(super) log_retention: u64,
    pub(super) function_log_groups: bool,
    pub(super) export_arns: bool,
    pub(super) per_function: bool,
    pub(super) sources: Vec<String>,
}

impl Default for Settings {
    fn default() -> Self {
        Self {
            logging: true,
            tracing: true,
            log_retention: 30,
            function_log_groups: true,
            export_arns: true,
            per_function: false,
            sources: Vec::new(),
        }
    }
}

impl Settings {
    /// The settings of a base file.
    pub(super) fn read(base: &Value, report: &mut Report) -> Self {
        let mut settings = Self::default();
        match at(base, &["custom", "sfn"]) {
            None | Some(Value::Null) => {}
            Some(Value::Object(section)) => settings.section(section, report),
            Some(_) => report.other("custom.sfn", format!("must be a mapping with the keys {}", listed())),
        }
        settings
    }

    fn section(&mut self, section: &Map, report: &mut Report) {
        for (key, value) in section {
            let wrong = match key.as_str() {
                "logging" => set(&mut self.logging, value.as_bool()),
                "tracing" => set(&mut self.tracing, value.as_bool()),
                "functionLogGroups" => set(&mut self.function_log_groups, value.as_bool()),
                "exportArns" => set(&mut self.export_arns, value.as_bool()),
                "perFunction" => set(&mut self.per_function, value.as_bool()),
                "logRetentionInDays" => match refused_days(value) {
                    None => set(&mut self.log_retention, value.as_u64()),
                    Some(message) => {
                        report.other("custom.sfn.logRetentionInDays", message);
                        None
                    }
                },
                "variableSources" => set(&mut self.sources, strings(value)),
                _ => {
                    let hint = suggest::did_you_mean(key, KEYS.iter().copied());
                    report.other(format!("custom.sfn.{key}"), format!("there is no such key among {}{hint}", listed()));
                    None
                }
            };
            if let Some(kind) = wrong {
                report.other(format!("custom.sfn.{key}"), format!("must be {kind}"));
            }
        }
    }
}

/// Sets a field, or says of what kind its value must be.
fn set<T: Kind>(field: &mut T, value: Option<T>) -> Option<&'static str> {
    match value {
        Some(value) => {
            *field = value;
            None
        }
        None => Some(T::KIND),
    }
}

trait Kind {
    const KIND: &'static str;
}

impl Kind for bool {
    const KIND: &'static str = "`true` or `false`";
}

impl Kind for u64 {
    const KIND: &'static str = "a whole number";
}

impl Kind for Vec<String> {
    const KIND: &'static str = "a list of words";
}

/// Why a number is none of the days that the framework takes.
fn refused_days(value: &Value) -> Option<String> {
    let Value::Number(days) = value else { return None };
    let (message, help) = check::not_among("logRetentionInDays", LOG_RETENTION, days)?;
    Some(format!("{message} ({help})"))
}

fn strings(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|item| item.as_str().map(str::to_owned)).collect()
}

fn listed() -> String {
    KEYS.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}
