//! What is wrong or doubtful in a file, with its place there.

use super::finding::{Also, Finding, Place};
use super::within::part_of;
use crate::document::{Document, Fault, Machine};
use crate::references::{self, Undeclared};
use crate::rule::Rule;
use crate::second;
use crate::serverless::place;
use sfn_core::check::{self, Both, Codes, Help, Location, Options, Part, Problem, Severity, Task};
use sfn_core::flow;
use std::ops::Range;
use std::rc::Rc;

/// AWS's code of a definition that it cannot read.
const INVALID_JSON: &str = "INVALID_JSON_DESCRIPTION";

/// What is said only where it is asked for.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Asked {
    /// Matters of taste.
    pub(super) advice: bool,
    /// What the data of a definition shows.
    pub(super) data_flow: bool,
}

/// All about a file and its machines but for what is allowed.
pub(super) fn in_document(document: &Document, asked: Asked, allowed: Codes) -> impl Iterator<Item = Finding> {
    let mut undeclared = references::undeclared(document);
    let machines = document.machines.iter().enumerate().flat_map(move |(number, machine)| {
        let references = undeclared.extract_if(.., |reference| reference.machine == number).collect();
        of_machine(machine, references, asked, allowed)
    });
    document.faults.iter().map(of_fault).chain(machines)
}

fn of_fault(fault: &Fault) -> Finding {
    let is_unreadable = matches!(fault.rule, Rule::InvalidJson | Rule::InvalidYaml);
    Finding {
        code: is_unreadable.then_some(INVALID_JSON),
        location: is_unreadable.then(|| Location::root().aws()),
        place: Some(Place::Text(Rc::clone(&fault.file), fault.span())),
        help: fault.help.clone(),
        ..Finding::new(fault.severity, fault.rule.as_str(), fault.location().to_string(), fault.message.clone())
    }
}

fn of_machine(machine: &Machine, references: Vec<Undeclared>, asked: Asked, allowed: Codes) -> Vec<Finding> {
    let options = Options { machine_type: machine.machine_type, intrinsics: true, allowed };
    let help = Help { extent: machine.extent, both: Some(Both(&on_two_threads)) };
    let mut problems = check::large_definition(&machine.definition, &help, &options);
    let advice = asked.advice.then(|| check::advice(&machine.definition));
    let data_flow = if asked.data_flow { flow::data(&machine.definition) } else { flow::Data::default() };
    let more = advice.into_iter().flatten().chain(data_flow.unfit).chain(data_flow.unchecked);
    problems.extend(more.filter(|problem| !allowed.allow(problem)));
    let duplicates = machine.duplicates.iter().map(|location| duplicate(machine, location));
    let problems = problems.iter().map(|problem| (span(machine, problem), of_problem(machine, problem)));
    let mut found: Vec<(Range<usize>, Finding)> = duplicates.chain(problems).collect();
    found.extend(references.into_iter().map(|reference| of_reference(machine, reference)));
    found.sort_by_key(|(span, _)| span.start);
    let placed = |(span, finding)| Finding { place: Some(Place::Text(Rc::clone(machine.file()), span)), ..finding };
    found.into_iter().map(placed).collect()
}

fn of_reference(machine: &Machine, reference: Undeclared) -> (Range<usize>, Finding) {
    let span = machine.span(&reference.location, Part::Value);
    let path = place(&machine.name, &reference.location);
    let rule = Rule::UndeclaredReference.as_str();
    let finding = Finding::new(Severity::Warning, rule, path, reference.message);
    (span, Finding { help: reference.help, location: Some(reference.location.aws()), ..finding })
}

/// Runs both tasks, at the same time if a thread can be had.
fn on_two_threads(one: Task<'_>, other: Task<'_>) {
    second::with(|scope| match scope {
        Some(scope) => {
            scope.spawn(|_| one());
            other();
        }
        None => {
            one();
            other();
        }
    });
}

/// A key that stands twice in its object: of the value that stands first nothing else is known.
fn duplicate(machine: &Machine, location: &Location) -> (Range<usize>, Finding) {
    let name = location.last_key().unwrap_or_default();
    let problem = if location.is_state() {
        Problem::duplicate_state(name, location.clone(), location.clone())
    } else {
        Problem::duplicate_field(name, location.clone())
    };
    let also = Also { path: place(&machine.name, location), span: Some(machine.first_key(location)) };
    (span(machine, &problem), Finding { also: Some(also), ..of_problem(machine, &problem) })
}

fn of_problem(machine: &Machine, problem: &Problem) -> Finding {
    let mut finding = Finding::of_definition(&machine.name, problem);
    if let (Some(also), Some(location)) = (&mut finding.also, &problem.also) {
        also.span = Some(machine.span(location, Part::Key));
    }
    finding
}

/// The bytes of a problem: what in a string is wrong, if that is known and is found in the file.
fn span(machine: &Machine, problem: &Problem) -> Range<usize> {
    let span = machine.span(&problem.location, problem.part);
    let within = || {
        let string = problem.location.value(&machine.definition)?.as_str()?;
        let wrong = problem.range(string)?;
        let file = machine.file();
        let written = file.text().get(span.clone())?;
        let indent = span.start.checked_sub(file.line(span.start).start)?;
        let part = part_of(written, indent, string, &wrong)?;
        Some(span.start + part.start..span.start + part.end)
    };
    within().unwrap_or(span)
}
