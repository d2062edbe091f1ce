//! What is wrong or doubtful in what is declared, with its place in the program.

use super::finding::{Finding, Place};
use crate::rule::Rule;
use crate::serverless::{EmitProblem, place};
use sfn_core::check::{self, Location, Problem, Severity};
use sfn_core::field::Object;
use sfn_core::registry::{Fault, FillError, LambdaRegistration, MachinePart, MachineRegistration, Source};

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
        Finding { place: self.place(), ..Finding::of_problem(self.name, problem) }
    }

    fn problem_of_definition(&self, problem: &Problem) -> Finding {
        Finding { place: self.place(), ..Finding::of_definition(self.name, problem) }
    }

    fn unfilled(&self, error: &FillError, at: &Location) -> Finding {
        let path = place(self.name, at);
        let finding = Finding::new(Severity::Error, Rule::Unfilled.as_str(), path, error.to_string());
        Finding { place: self.place(), ..finding }
    }

    fn place(&self) -> Option<Place> {
        Some(Place::Item(self.source.file.to_owned(), self.source.line))
    }
}

/// What is in the way of the file.
pub(super) fn of_emission(problem: &EmitProblem) -> Finding {
    of_file(Severity::Error, Rule::NotEmitted, problem)
}

/// What the file does not have because of a machine.
pub(super) fn of_warning(problem: &EmitProblem) -> Finding {
    of_file(Severity::Warning, Rule::EmittedOtherwise, problem)
}

fn of_file(severity: Severity, rule: Rule, problem: &EmitProblem) -> Finding {
    let place = problem.source().map(|source| Place::Item(source.file.clone(), source.line));
    let (path, message) = (problem.place().to_owned(), problem.message().to_owned());
    Finding { place, ..Finding::new(severity, rule.as_str(), path, message) }
}

#[cfg(test)]
mod tests;
