//! One thing that is wrong or doubtful, with its place in the program.

use crate::serverless::EmitProblem;
use serde_json::{Value, json};
use sfn_core::check::{self, Location, Problem, Severity};
use sfn_core::field::Object;
use sfn_core::registry::{FillError, InvalidReason, LambdaRegistration, MachineRegistration, Source, Template};
use std::fmt;

/// The code of what only the program knows and cannot be written.
const UNFILLED: &str = "unfilled";

/// The code of what is right by itself, but cannot be part of the file.
const NOT_EMITTED: &str = "not-emitted";

/// The code of what changes the file as a whole.
const EMITTED_OTHERWISE: &str = "emitted-otherwise";

const NO_OPTIONS: Template = Template { json: "{}", holes: &[] };
const EXPRESS: Template = Template { json: r#"{"type":"EXPRESS"}"#, holes: &[] };
const NO_EVENTS: Template = Template { json: "[]", holes: &[] };

/// What is wrong or doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) severity: Severity,
    code: &'static str,
    /// `CreateOrder.CallExternalApi.Retry[0].MaxAttempts`.
    path: String,
    /// Where the item is declared; `None` for the base file.
    source: Option<(String, u32)>,
    /// The byte of the string at `path` where it begins.
    offset: Option<usize>,
    message: String,
    help: Option<String>,
    /// A second place.
    also: Option<String>,
}

/// All about a function's arguments.
pub(super) fn of_lambda(lambda: &LambdaRegistration) -> Vec<Finding> {
    let item = Item { name: lambda.name, source: lambda.source };
    item.object(&lambda.options, Object::Function, &Location::root()).1
}

/// All about a machine: its options, its events, its definition.
pub(super) fn of_machine(machine: &MachineRegistration) -> Vec<Finding> {
    let item = Item { name: machine.name, source: machine.source };
    let (options, mut findings) =
        item.object(&machine.options, Object::ServerlessMachine, &Location::root().key("serverless"));
    findings.extend(item.events(&machine.events));
    findings.extend(item.definition(machine, options.as_ref()));
    findings
}

/// What the findings belong to.
struct Item {
    name: &'static str,
    source: Source,
}

impl Item {
    fn object(&self, template: &Template, object: Object, at: &Location) -> (Option<Value>, Vec<Finding>) {
        match template.fill() {
            Ok(value) => {
                let findings = check::object(object, &value).into_iter().map(|problem| self.problem(&problem, at));
                let findings = findings.collect();
                (Some(value), findings)
            }
            Err(error) => (None, vec![self.unfilled(&error, at)]),
        }
    }

    fn events(&self, template: &Template) -> Vec<Finding> {
        let at = Location::root().key("event");
        let events = match template.fill() {
            Ok(Value::Array(events)) => events,
            Ok(_) => Vec::new(),
            Err(error) => return vec![self.unfilled(&error, &at)],
        };
        let event = |(index, event): (usize, &Value)| {
            let at = at.index(index);
            let problems = check::object(Object::MachineEvent, event);
            problems.into_iter().map(|problem| self.problem(&problem, &at)).collect::<Vec<_>>()
        };
        events.iter().enumerate().flat_map(event).collect()
    }

    /// The definition alone: `MachineRegistration::machine` stops at mistakes in the options and the events, and mixes
    /// their warnings with the definition's.
    fn definition(&self, machine: &MachineRegistration, options: Option<&Value>) -> Vec<Finding> {
        let is_express = options.is_some_and(|options| options.get("type").and_then(Value::as_str) == Some("EXPRESS"));
        let options = if is_express { EXPRESS } else { NO_OPTIONS };
        let at = Location::root();
        match (MachineRegistration { options, events: NO_EVENTS, ..*machine }).machine() {
            Ok(machine) => machine.warnings.iter().map(|problem| self.problem(problem, &at)).collect(),
            Err(invalid) => match invalid.reason {
                InvalidReason::Definition(problems)
                | InvalidReason::Options(problems)
                | InvalidReason::Events(problems) => {
                    problems.iter().map(|problem| self.problem(problem, &at)).collect()
                }
                InvalidReason::Fill(error) => vec![self.unfilled(&error, &at)],
                other => vec![self.error(UNFILLED, &at, other.to_string())],
            },
        }
    }

    fn problem(&self, problem: &Problem, at: &Location) -> Finding {
        Finding {
            severity: problem.severity,
            code: problem.code.as_str(),
            path: self.path(&at.join(&problem.location)),
            source: Some((self.source.file.to_owned(), self.source.line)),
            offset: problem.offset,
            message: problem.message.clone(),
            help: problem.help.clone(),
            also: problem.also.as_ref().map(|also| self.path(&at.join(also))),
        }
    }

    fn unfilled(&self, error: &FillError, at: &Location) -> Finding {
        self.error(UNFILLED, at, error.to_string())
    }

    fn error(&self, code: &'static str, at: &Location, message: String) -> Finding {
        let source = Some((self.source.file.to_owned(), self.source.line));
        let path = self.path(at);
        Finding { severity: Severity::Error, code, path, source, offset: None, message, help: None, also: None }
    }

    fn path(&self, at: &Location) -> String {
        let at = at.to_string();
        let dot = if at.is_empty() || at.starts_with('[') { "" } else { "." };
        format!("{}{dot}{at}", self.name)
    }
}

impl Finding {
    /// What is in the way of the file.
    pub(super) fn of_emission(problem: &EmitProblem) -> Self {
        Self::of_file(Severity::Error, NOT_EMITTED, problem)
    }

    /// What the file does not have because of a machine.
    pub(super) fn of_warning(problem: &EmitProblem) -> Self {
        Self::of_file(Severity::Warning, EMITTED_OTHERWISE, problem)
    }

    fn of_file(severity: Severity, code: &'static str, problem: &EmitProblem) -> Self {
        Self {
            severity,
            code,
            path: problem.place().to_owned(),
            source: problem.source().map(|source| (source.file.clone(), source.line)),
            offset: None,
            message: problem.message().to_owned(),
            help: None,
            also: None,
        }
    }

    pub(super) fn json(&self) -> Value {
        let (file, line) = self.source.clone().unzip();
        json!({
            "severity": self.severity.to_string(),
            "code": self.code,
            "path": self.path,
            "file": file,
            "line": line,
            "offset": self.offset,
            "message": self.message,
            "help": self.help,
            "also": self.also,
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { severity, code, path, message, .. } = self;
        writeln!(f, "{severity}[{code}]: {message}")?;
        write!(f, "  at {path}")?;
        if let Some((file, line)) = &self.source {
            write!(f, " ({file}:{line})")?;
        }
        f.write_str("\n")?;
        if let Some(also) = &self.also {
            writeln!(f, "  see {also}")?;
        }
        if let Some(help) = &self.help {
            writeln!(f, "  help: {help}")?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests;
