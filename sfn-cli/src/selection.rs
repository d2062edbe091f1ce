//! What of the program is wanted, and what the service is called.

use crate::base_file::BaseFile;
use crate::error::Error;
use crate::linked;
use crate::serverless::{EmitOptions, Program, Selection};
use serde_yaml::Value;
use sfn_core::registry::{self, LambdaRegistration, MachineRegistration};
use sfn_core::serverless::names;
use sfn_core::suggest;
use std::collections::BTreeSet;
use std::path::PathBuf;

/// Options that narrow the program down.
#[derive(clap::Args, Debug)]
pub(crate) struct Packages {
    /// Only what this package declares; repeatable
    #[arg(short, long = "package", value_name = "PACKAGE")]
    packages: Vec<String>,
}

/// Options that narrow the machines down.
#[derive(clap::Args, Debug)]
pub(crate) struct Machines {
    #[command(flatten)]
    pub(crate) packages: Packages,
    /// Only this state machine, by name or by path (`my_crate::orders::CreateOrder`); repeatable. The functions stay
    #[arg(short, long = "machine", value_name = "MACHINE")]
    machines: Vec<String>,
}

/// Options about the file as a whole.
#[derive(clap::Args, Debug)]
pub(crate) struct Service {
    /// The service's name [default: the base file's, else that of the one package that declares something]
    #[arg(long, value_name = "NAME", value_parser = service_name)]
    service: Option<String>,
    /// A serverless.yml written by hand, to merge with [default: serverless.base.yml here, else in the workspace's
    /// folder, if there is one; /dev/null: none]
    #[arg(long, value_name = "FILE")]
    pub(crate) base: Option<PathBuf>,
    /// Give each function an artifact of its own, target/lambda/FUNCTION.zip, as `custom: sfn: perFunction` of the base
    /// file does
    #[arg(long)]
    per_function: bool,
}

impl Packages {
    /// The Lambda functions of the packages.
    pub(crate) fn lambdas(&self) -> Result<Vec<&'static LambdaRegistration>, Error> {
        self.check()?;
        Ok(registry::lambdas().into_iter().filter(|lambda| self.has(lambda.source.package)).collect())
    }

    /// The state machines of the packages.
    pub(crate) fn machines(&self) -> Result<Vec<&'static MachineRegistration>, Error> {
        self.check()?;
        Ok(registry::machines().into_iter().filter(|machine| self.has(machine.source.package)).collect())
    }

    /// The functions and the state machines of the packages.
    pub(crate) fn program(&self) -> Result<Program, Error> {
        self.check()?;
        let selection = Selection { packages: self.packages.clone(), ..Selection::default() };
        Ok(Program::from_registry("", &selection)?)
    }

    fn has(&self, package: &str) -> bool {
        self.packages.is_empty() || self.packages.iter().any(|wanted| wanted == package)
    }

    fn check(&self) -> Result<(), Error> {
        let known = linked::registered();
        match self.packages.iter().find(|package| !known.contains(package.as_str())) {
            Some(unknown) => Err(unknown_name("--package", "package that declares something", unknown, known)),
            None => Ok(()),
        }
    }
}

impl Machines {
    /// The wanted machines, each once.
    pub(crate) fn machines(&self) -> Result<Vec<&'static MachineRegistration>, Error> {
        let all = self.packages.machines()?;
        let is = |machine: &MachineRegistration, wanted: &String| machine.name == wanted || machine.id == wanted;
        if let Some(unknown) = self.machines.iter().find(|wanted| !all.iter().any(|machine| is(machine, wanted))) {
            return Err(unknown_name(
                "--machine",
                "state machine",
                unknown,
                all.iter().map(|machine| machine.name).collect(),
            ));
        }
        let wanted = |machine: &&MachineRegistration| {
            self.machines.is_empty() || self.machines.iter().any(|wanted| is(machine, wanted))
        };
        Ok(all.into_iter().filter(wanted).collect())
    }

    /// Whether one machine was asked for, and not a list that may have one.
    pub(crate) fn is_single(&self) -> bool {
        self.machines.len() == 1
    }

    /// The wanted machines and the functions of their packages.
    pub(crate) fn program(&self) -> Result<Program, Error> {
        let wanted = self.machines()?;
        let ids: BTreeSet<_> = wanted.iter().map(|machine| machine.id).collect();
        // An empty list wants all, so that a program of functions alone is one too.
        let names = wanted.iter().filter(|_| !self.machines.is_empty());
        let machines = names.map(|machine| machine.name.to_owned()).collect();
        let selection = Selection { packages: self.packages.packages.clone(), machines };
        let mut program = Program::from_registry("", &selection)?;
        // The selection knows names only, and a path names one of several.
        program.machines.retain(|machine| ids.contains(machine.id.as_str()));
        Ok(program)
    }
}

impl Service {
    /// What emission is told.
    pub(crate) fn options(&self, base: Option<BaseFile>) -> EmitOptions {
        EmitOptions { base: base.map(|base| base.value), per_function: self.per_function }
    }

    /// Gives the program its name, and the base file the one that was asked for.
    pub(crate) fn name(&self, program: &mut Program, base: Option<&mut BaseFile>) -> Result<(), Error> {
        program.service = match (&self.service, base) {
            (Some(service), Some(base)) => {
                if let Some(file) = base.value.as_mapping_mut() {
                    file.insert("service".into(), service.as_str().into());
                }
                service.clone()
            }
            (Some(service), None) => service.clone(),
            (None, Some(base)) if base.service().is_some() => {
                base.service().and_then(Value::as_str).unwrap_or_default().to_owned()
            }
            (None, _) => only_package(program)?,
        };
        Ok(())
    }
}

/// The one package of the program, in the spelling that the framework takes.
fn only_package(program: &Program) -> Result<String, Error> {
    let machines = program.machines.iter().map(|machine| machine.source.package.as_str());
    let packages: BTreeSet<_> =
        program.functions.iter().map(|function| function.source.package.as_str()).chain(machines).collect();
    match packages.iter().copied().collect::<Vec<_>>().as_slice() {
        [one] => Ok(one.replace('_', "-")),
        _ => Err(Error::Usage(format!(
            "the service has no name, since several packages declare something ({}): give --service NAME, a base file \
             with `service`, or --package with one of them",
            list(packages)
        ))),
    }
}

/// A name that the framework refuses is a mistake of usage here; emission says the same of names from elsewhere.
fn service_name(text: &str) -> Result<String, &'static str> {
    names::service_problem(text).map_or_else(|| Ok(text.to_owned()), Err)
}

pub(crate) fn unknown_name(option: &str, what: &str, unknown: &str, known: BTreeSet<&str>) -> Error {
    let hint = suggest::did_you_mean(unknown, known.iter().copied());
    let there = if known.is_empty() { "there is none".to_owned() } else { format!("there are: {}", list(known)) };
    Error::Usage(format!("{option} {unknown}: no such {what}{hint}\n  {there}"))
}

fn list<'n>(names: impl IntoIterator<Item = &'n str>) -> String {
    names.into_iter().collect::<Vec<_>>().join(", ")
}
