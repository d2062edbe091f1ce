//! One thing that is wrong or doubtful in what is declared, with its place in the program.

use crate::rule::Rule;
use crate::serverless::{EmitProblem, place};
use serde_json::{Value, json};
use sfn_core::check::{self, Location, Problem, Severity};
use sfn_core::field::Object;
use sfn_core::registry::{Fault, FillError, LambdaRegistration, MachinePart, MachineRegistration, Source};
use std::fmt;

/// What is wrong or doubtful.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Finding {
    pub(super) severity: Severity,
    /// Our code.
    rule: &'static str,
    /// AWS's code, where it has one.
    code: Option<&'static str>,
    /// AWS's form of the place in a definition.
    location: Option<String>,
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
    match lambda.options.fill() {
        Ok(options) => check::object(Object::Function, &options).iter().map(|problem| item.problem(problem)).collect(),
        Err(error) => vec![item.unfilled(&error, &Location::root())],
    }
}

/// All about a machine: its options, its events, its definition.
pub(super) fn of_machine(machine: &MachineRegistration) -> Vec<Finding> {
    let item = Item { name: machine.name, source: machine.source };
    let finding = |fault: &Fault| match fault {
        Fault::Problem(problem) if is_in_definition(&problem.location) => item.problem_of_definition(problem),
        Fault::Problem(problem) => item.problem(problem),
        Fault::Fill(part, error) => item.unfilled(error, &part.location()),
    };
    machine.faults().iter().map(finding).collect()
}

/// Whether a place in a machine's declaration is neither in its options nor in its events.
fn is_in_definition(location: &Location) -> bool {
    let other = [MachinePart::Options, MachinePart::Events].map(MachinePart::location);
    !other.iter().any(|part| location.steps().starts_with(part.steps()))
}

/// Advice on a machine that has no errors.
pub(super) fn advice_on(machine: &MachineRegistration) -> Vec<Finding> {
    let item = Item { name: machine.name, source: machine.source };
    let definition = machine.machine().map(|machine| machine.definition);
    definition
        .iter()
        .flat_map(|definition| check::advice(definition))
        .filter(|advice| !machine.allowed.allow(advice))
        .map(|advice| item.problem_of_definition(&advice))
        .collect()
}

/// What the findings belong to.
struct Item {
    name: &'static str,
    source: Source,
}

impl Item {
    fn problem(&self, problem: &Problem) -> Finding {
        Finding {
            severity: problem.severity,
            rule: problem.code.as_str(),
            code: None,
            location: None,
            path: place(self.name, &problem.location),
            source: self.source(),
            offset: problem.offset,
            message: problem.message.clone(),
            help: problem.help.clone(),
            also: problem.also.as_ref().map(|also| place(self.name, also)),
        }
    }

    /// A problem of what AWS sees: the definition.
    fn problem_of_definition(&self, problem: &Problem) -> Finding {
        Finding { code: problem.aws_code(), location: Some(problem.aws_location()), ..self.problem(problem) }
    }

    fn unfilled(&self, error: &FillError, at: &Location) -> Finding {
        Finding {
            severity: Severity::Error,
            rule: Rule::Unfilled.as_str(),
            code: None,
            location: None,
            path: place(self.name, at),
            source: self.source(),
            offset: None,
            message: error.to_string(),
            help: None,
            also: None,
        }
    }

    fn source(&self) -> Option<(String, u32)> {
        Some((self.source.file.to_owned(), self.source.line))
    }
}

impl Finding {
    /// What is in the way of the file.
    pub(super) fn of_emission(problem: &EmitProblem) -> Self {
        Self::of_file(Severity::Error, Rule::NotEmitted, problem)
    }

    /// What the file does not have because of a machine.
    pub(super) fn of_warning(problem: &EmitProblem) -> Self {
        Self::of_file(Severity::Warning, Rule::EmittedOtherwise, problem)
    }

    fn of_file(severity: Severity, rule: Rule, problem: &EmitProblem) -> Self {
        Self {
            severity,
            rule: rule.as_str(),
            code: None,
            location: None,
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
            "file": file,
            "line": line,
            "path": self.path,
            "offset": self.offset,
            "rule": self.rule,
            "code": self.code,
            "location": self.location,
            "severity": self.severity.to_string().to_uppercase(),
            "message": self.message,
            "help": self.help,
            "also": self.also.as_ref().map(|path| json!({ "path": path })),
        })
    }
}

impl fmt::Display for Finding {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { severity, rule, path, message, .. } = self;
        writeln!(f, "{severity}[{rule}]: {message}")?;
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
