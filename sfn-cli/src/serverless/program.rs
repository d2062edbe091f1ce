//! What a program declares, as plain data: the registry's items, or what a test writes by hand.

use super::ids;
use super::names::{self, FunctionNames};
use super::problem::{EmitError, Report};
use sfn_core::check::{self, Location, Problem, Severity};
use sfn_core::field::Object;
use sfn_core::json::{Map, Value};
use sfn_core::registry::{self, Fault, LambdaRegistration, MachineRegistration};
use sfn_core::suggest;
use std::collections::HashSet;
use std::fmt;

/// The arguments of an attribute: keys of the Serverless Framework or of its plugin.
pub type Options = Map;

/// The Lambda functions and state machines of one service.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Program {
    /// The service's name; a `service` in the base file wins.
    pub service: String,
    /// In the order in which they are emitted.
    pub functions: Vec<Function>,
    /// In the order in which they are emitted.
    pub machines: Vec<Machine>,
    /// The handlers of the functions that the program links and that are not among [`functions`](Self::functions): the
    /// binary runs them all the same.
    pub other_handlers: Vec<String>,
}

/// Where a Rust item is declared.
#[derive(Debug, Clone, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Source {
    /// The package, as in its `Cargo.toml`.
    pub package: String,
    /// The module, from the crate's root.
    pub module: String,
    /// The file, as the compiler was given it.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
}

impl fmt::Display for Source {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.file, self.line)
    }
}

impl From<&registry::Source> for Source {
    fn from(source: &registry::Source) -> Self {
        Self {
            package: source.package.to_owned(),
            module: source.module.to_owned(),
            file: source.file.to_owned(),
            line: source.line,
        }
    }
}

/// A Lambda function.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Function {
    /// The Rust function.
    pub name: String,
    /// Its path in the program, which references name.
    pub id: String,
    /// What the bootstrap finds it by: its name, or its path where another function that the program links has that name.
    pub handler: String,
    /// Where it is declared.
    pub source: Source,
    /// Its doc comment; empty where it has none.
    pub description: String,
    /// The arguments of `#[lambda]`: the Serverless Framework's keys of a function.
    pub options: Options,
}

impl Function {
    /// Its key under `functions`.
    #[must_use]
    pub fn key(&self) -> String {
        FunctionNames::of(self).key
    }

    /// The name that it is deployed under, with the framework's variables in it.
    #[must_use]
    pub fn deployed_name(&self) -> String {
        FunctionNames::of(self).deployed
    }
}

/// A state machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Machine {
    /// The Rust type.
    pub name: String,
    /// Its path in the program, which references name.
    pub id: String,
    /// Where it is declared.
    pub source: Source,
    /// The definition; references to functions and machines stand as in [`sfn_core::asl::hole`].
    ///
    /// INVARIANT: [`sfn_core::check::definition`] has found no error in it.
    pub definition: Value,
    /// The arguments of `#[serverless]`: the plugin's keys of a machine.
    pub options: Options,
    /// The `#[event]`s, each an object of one key.
    pub events: Vec<Value>,
}

/// Which of the items that the program links are wanted. Empty lists want all.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Selection {
    /// Packages.
    pub packages: Vec<String>,
    /// State machines, by the names of their Rust types. The functions of the chosen packages are kept.
    pub machines: Vec<String>,
}

impl Program {
    /// The handlers of all functions that the program links.
    pub(super) fn handlers(&self) -> impl Iterator<Item = &str> {
        let own = self.functions.iter().map(|function| function.handler.as_str());
        own.chain(self.other_handlers.iter().map(String::as_str))
    }

    /// The items that the macros registered in this program, sorted by package and id.
    ///
    /// # Errors
    /// All that is wrong with them: a Rust value that has no JSON form, a definition or an attribute that the checker
    /// refuses, two items with one path, a wanted package or machine that is not there.
    pub fn from_registry(service: impl Into<String>, selection: &Selection) -> Result<Self, EmitError> {
        let mut report = Report::default();
        let program = Self::read(service.into(), selection, &mut report);
        ids::check(&program, &mut report);
        report.finish(program)
    }

    /// All items that the program links, but for machines with mistakes.
    #[cfg(feature = "run")]
    pub(super) fn linked() -> Self {
        Self::read(String::new(), &Selection::default(), &mut Report::default())
    }

    fn read(service: String, selection: &Selection, report: &mut Report) -> Self {
        let lambdas = registry::lambdas();
        let machines = registry::machines();
        check_selection(selection, &lambdas, &machines, report);
        let wanted = |package: &str| is_wanted(&selection.packages, package);
        let shared = shared_names(&lambdas);
        let handler = |lambda: &LambdaRegistration| handler(lambda, shared.contains(names::bare(lambda.name)));
        let (chosen, others): (Vec<_>, Vec<_>) = lambdas.into_iter().partition(|lambda| wanted(lambda.source.package));
        let functions = chosen.into_iter().map(|lambda| function(lambda, handler(lambda), report)).collect();
        let other_handlers = others.into_iter().map(handler).collect();
        let machines = machines
            .into_iter()
            .filter(|item| wanted(item.source.package) && is_wanted(&selection.machines, item.name))
            .filter_map(|item| machine(item, report))
            .collect();
        Self { service, functions, machines, other_handlers }
    }
}

/// The names that several functions have.
fn shared_names(lambdas: &[&LambdaRegistration]) -> HashSet<&'static str> {
    let mut known = HashSet::new();
    lambdas.iter().map(|lambda| names::bare(lambda.name)).filter(|name| !known.insert(*name)).collect()
}

/// What the bootstrap, which looks among all functions that are linked, finds this one by.
fn handler(lambda: &LambdaRegistration, is_name_shared: bool) -> String {
    if is_name_shared { lambda.id.to_owned() } else { names::bare(lambda.name).to_owned() }
}

fn is_wanted(list: &[String], name: &str) -> bool {
    list.is_empty() || list.iter().any(|wanted| wanted == name)
}

fn check_selection(
    selection: &Selection,
    lambdas: &[&LambdaRegistration],
    machines: &[&MachineRegistration],
    report: &mut Report,
) {
    let packages = || {
        let of_machines = machines.iter().map(|machine| machine.source.package);
        lambdas.iter().map(|lambda| lambda.source.package).chain(of_machines)
    };
    for package in &selection.packages {
        if !packages().any(|known| known == package) {
            let hint = suggest::did_you_mean(package, packages());
            report
                .other(package.clone(), format!("this program links no functions or machines of such a package{hint}"));
        }
    }
    for name in &selection.machines {
        if !machines.iter().any(|machine| machine.name == name) {
            let hint = suggest::did_you_mean(name, machines.iter().map(|machine| machine.name));
            report.other(name.clone(), format!("this program links no such state machine{hint}"));
        }
    }
}

fn function(lambda: &LambdaRegistration, handler: String, report: &mut Report) -> Function {
    let source = Source::from(&lambda.source);
    let options = lambda.options.fill().unwrap_or_else(|error| {
        report.push(lambda.name.to_owned(), Some(&source), format!("the arguments of `#[lambda]`: {error}"));
        Value::Object(Options::new())
    });
    refused(lambda.name, &source, check::object(Object::Function, &options), report);
    Function {
        name: lambda.name.to_owned(),
        id: lambda.id.to_owned(),
        handler,
        source,
        description: lambda.description.to_owned(),
        options: match options {
            Value::Object(options) => options,
            _ => Options::new(),
        },
    }
}

fn machine(registered: &MachineRegistration, report: &mut Report) -> Option<Machine> {
    let source = Source::from(&registered.source);
    match registered.machine() {
        Ok(machine) => Some(Machine {
            name: machine.name.to_owned(),
            id: machine.id.to_owned(),
            source,
            definition: machine.definition.into_inner(),
            options: machine.options,
            events: machine.events,
        }),
        Err(invalid) => {
            invalid.faults.into_iter().for_each(|fault| refused_fault(registered, &source, fault, report));
            None
        }
    }
}

fn refused_fault(registered: &MachineRegistration, source: &Source, fault: Fault, report: &mut Report) {
    match fault {
        Fault::Problem(problem) => refused(registered.name, source, vec![problem], report),
        Fault::Fill(part, error) => {
            report.push(place(registered.name, &part.location()), Some(source), error.to_string());
        }
    }
}

/// What the checker refuses. Its warnings are for `check` to tell.
fn refused(name: &str, source: &Source, problems: Vec<Problem>, report: &mut Report) {
    for problem in problems.into_iter().filter(|problem| problem.severity == Severity::Error) {
        let help = problem.help.map_or_else(String::new, |help| format!(" ({help})"));
        report.push(place(name, &problem.location), Some(source), format!("{}{help}", problem.message));
    }
}

/// A place in an item, as people read it: `CreateOrder.event[0].schedule`.
pub(crate) fn place(name: &str, at: &Location) -> String {
    let at = at.to_string();
    let joint = if at.is_empty() || at.starts_with('[') { "" } else { "." };
    format!("{name}{joint}{at}")
}
