//! One thing that is wrong or doubtful, in a file or in what the binary links.

use crate::document::File;
use crate::serverless::place;
use sfn_core::check::{Problem, Severity};
use sfn_core::json::{Value, json};
use std::ops::Range;
use std::rc::Rc;

/// What is wrong or doubtful.
#[derive(Debug)]
pub(super) struct Finding {
    pub(super) severity: Severity,
    /// Our code.
    pub(super) rule: &'static str,
    /// AWS's code, where it has one.
    pub(super) code: Option<&'static str>,
    /// AWS's form of the place in the definition, where it is in one.
    pub(super) location: Option<String>,
    /// `None` for the base file.
    pub(super) place: Option<Place>,
    /// `CreateOrder.CallExternalApi.Retry[0].MaxAttempts`.
    pub(super) path: String,
    /// The byte of the string at `path` where it begins.
    pub(super) offset: Option<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// A second place.
    pub(super) also: Option<Also>,
}

/// Where it stands.
#[derive(Debug)]
pub(super) enum Place {
    /// Bytes of a file that was read.
    Text(Rc<File>, Range<usize>),
    /// The file and line where an item of Rust is declared.
    Item(String, u32),
}

/// A second place, in the same file.
#[derive(Debug)]
pub(super) struct Also {
    pub(super) path: String,
    /// Its bytes, where the file was read.
    pub(super) span: Option<Range<usize>>,
}

impl Finding {
    pub(super) const fn new(severity: Severity, rule: &'static str, path: String, message: String) -> Self {
        let (code, location, place, offset, help, also) = (None, None, None, None, None, None);
        Self { severity, rule, code, location, place, path, offset, message, help, also }
    }

    /// A problem of what is called so, wherever that stands.
    pub(super) fn of_problem(name: &str, problem: &Problem) -> Self {
        let path = place(name, &problem.location);
        let also = problem.also.as_ref().map(|also| Also { path: place(name, also), span: None });
        Self {
            offset: problem.offset,
            help: problem.help.clone(),
            also,
            ..Self::new(problem.severity, problem.code.as_str(), path, problem.message.clone())
        }
    }

    /// A problem of what AWS sees: the definition.
    pub(super) fn of_definition(name: &str, problem: &Problem) -> Self {
        let (code, location) = (problem.aws_code(), Some(problem.aws_location()));
        Self { code, location, ..Self::of_problem(name, problem) }
    }

    /// The form for programs: each field is there, null where there is nothing to say.
    pub(super) fn json(&self) -> Value {
        let (file, line, column) = match &self.place {
            Some(Place::Text(file, span)) => {
                let position = file.position(span.start);
                (Some(file.path().display().to_string()), Some(position.line), Some(position.column))
            }
            Some(Place::Item(file, line)) => (Some(file.clone()), usize::try_from(*line).ok(), None),
            None => (None, None, None),
        };
        json!({
            "file": file,
            "line": line,
            "column": column,
            "path": self.path,
            "offset": self.offset,
            "rule": self.rule,
            "code": self.code,
            "location": self.location,
            "severity": self.severity.to_string().to_uppercase(),
            "message": self.message,
            "help": self.help,
            "also": self.also.as_ref().map(|also| self.also_json(also)),
        })
    }

    fn also_json(&self, also: &Also) -> Value {
        let position = match (&self.place, &also.span) {
            (Some(Place::Text(file, _)), Some(span)) => Some(file.position(span.start)),
            _ => None,
        };
        let (line, column) = position.map(|position| (position.line, position.column)).unzip();
        json!({ "path": also.path, "line": line, "column": column })
    }
}
