//! One thing that is wrong or doubtful in a file, with its place there.

use crate::document::{Document, Fault, File, Machine};
use crate::rule::Rule;
use crate::serverless::place;
use serde_json::{Value, json};
use sfn_core::check::{self, Codes, Location, Options, Part, Problem, Severity};
use std::ops::Range;
use std::rc::Rc;

/// AWS's code of a definition that it cannot read.
const INVALID_JSON: &str = "INVALID_JSON_DESCRIPTION";

/// What is wrong or doubtful.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) severity: Severity,
    /// Our code.
    pub(super) rule: &'static str,
    /// AWS's code, where it has one.
    code: Option<&'static str>,
    /// AWS's form of the place in the definition, where it is in one.
    location: Option<String>,
    pub(super) file: Rc<File>,
    pub(super) span: Range<usize>,
    /// `CreateOrder.CallExternalApi.Retry[0].MaxAttempts`.
    pub(super) path: String,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// A second place.
    pub(super) also: Option<Also>,
}

/// A second place, in the same file.
#[derive(Debug)]
pub(super) struct Also {
    path: String,
    pub(super) span: Range<usize>,
}

/// All about a file and its machines but for what is allowed, with advice on them where it is asked for.
pub(super) fn in_document(document: &Document, advice: bool, allowed: Codes) -> impl Iterator<Item = Found> {
    let machines = document.machines.iter().flat_map(move |machine| of_machine(machine, advice, allowed));
    document.faults.iter().map(of_fault).chain(machines)
}

fn of_fault(fault: &Fault) -> Found {
    let is_unreadable = matches!(fault.rule, Rule::InvalidJson | Rule::InvalidYaml);
    Found {
        severity: fault.severity,
        rule: fault.rule.as_str(),
        code: is_unreadable.then_some(INVALID_JSON),
        location: is_unreadable.then(|| Location::root().aws()),
        file: Rc::clone(&fault.file),
        span: fault.span(),
        path: fault.location().to_string(),
        message: fault.message.clone(),
        help: fault.help.clone(),
        also: None,
    }
}

fn of_machine(machine: &Machine, advice: bool, allowed: Codes) -> Vec<Found> {
    let options = Options { machine_type: machine.machine_type, intrinsics: true, allowed };
    let mut problems = check::definition(&machine.definition, &options);
    if advice {
        problems.extend(check::advice(&machine.definition).into_iter().filter(|advice| !allowed.allow(advice)));
    }
    let mut found: Vec<Found> = machine.duplicates.iter().map(|location| of_duplicate(machine, location)).collect();
    found.extend(problems.into_iter().map(|problem| of_problem(machine, problem)));
    found.sort_by_key(|found| found.span.start);
    found
}

/// A key that stands twice in its object: of the value that stands first nothing else is known.
fn of_duplicate(machine: &Machine, location: &Location) -> Found {
    let name = location.last_key().unwrap_or_default();
    let problem = if location.is_state() {
        Problem::duplicate_state(name, location.clone(), location.clone())
    } else {
        Problem::duplicate_field(name, location.clone())
    };
    let also = Also { path: place(&machine.name, location), span: machine.first_key(location) };
    Found { also: Some(also), ..of_problem(machine, problem) }
}

fn of_problem(machine: &Machine, problem: Problem) -> Found {
    let also = problem
        .also
        .as_ref()
        .map(|also| Also { path: place(&machine.name, also), span: machine.span(also, Part::Key) });
    Found {
        severity: problem.severity,
        rule: problem.code.as_str(),
        code: problem.aws_code(),
        location: Some(problem.aws_location()),
        file: Rc::clone(machine.file()),
        span: span(machine, &problem),
        path: place(&machine.name, &problem.location),
        message: problem.message,
        help: problem.help,
        also,
    }
}

/// The bytes of a problem: from where it begins in a string, if that is known and the file has the string as it is.
fn span(machine: &Machine, problem: &Problem) -> Range<usize> {
    let span = machine.span(&problem.location, problem.part);
    let within = || {
        let offset = problem.offset?;
        let string = problem.location.value(&machine.definition)?.as_str()?;
        let written = machine.file().text().get(span.clone())?;
        let quotes = usize::from(written.starts_with(['"', '\'']));
        (written.get(quotes..written.len() - quotes)? == string)
            .then(|| span.start + quotes + offset..span.end - quotes)
    };
    within().unwrap_or(span)
}

impl Found {
    pub(super) fn json(&self) -> Value {
        let position = self.file.position(self.span.start);
        let also = self.also.as_ref().map(|also| {
            let position = self.file.position(also.span.start);
            json!({ "path": also.path, "line": position.line, "column": position.column })
        });
        json!({
            "file": self.file.path().display().to_string(),
            "line": position.line,
            "column": position.column,
            "path": self.path,
            "rule": self.rule,
            "code": self.code,
            "location": self.location,
            "severity": self.severity.to_string().to_uppercase(),
            "message": self.message,
            "help": self.help,
            "also": also,
        })
    }
}
