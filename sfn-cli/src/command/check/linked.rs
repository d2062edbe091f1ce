//! What is wrong or doubtful in what the binary links.

use super::declared;
use super::finding::Finding;
use super::{Args, Tally, counted, written};
use crate::base_file;
use crate::error::{Error, Exit};
use crate::linked;
use crate::serverless;
use crate::streams::Streams;
use crate::workspace::Workspace;
use sfn_core::check::Severity;
use sfn_core::registry::{LambdaRegistration, MachineRegistration};
use std::collections::BTreeSet;

/// The name of a service that has none yet: what a variable holds is not judged.
const UNNAMED: &str = "${param:service}";

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let workspace = Workspace::default();
    linked::check(&workspace, streams)?;
    let lambdas = args.machines.packages.lambdas()?;
    let machines = args.machines.machines()?;
    let mut findings: Vec<Finding> = lambdas.iter().flat_map(|lambda| declared::of_lambda(lambda)).collect();
    findings.extend(machines.iter().flat_map(|machine| declared::of_machine(machine)));
    if args.advice {
        findings.extend(machines.iter().flat_map(|machine| declared::advice_on(machine)));
    }
    if findings.iter().all(|finding| finding.severity != Severity::Error) {
        findings.extend(of_emission(args, &workspace, streams)?);
    }
    streams.result(&written(&mut findings, args.format, streams.is_styled)?)?;
    let tally = Tally::of(findings.iter().map(|finding| finding.severity));
    let packages = packages(&machines, &lambdas);
    let (machines, lambdas) = (counted(machines.len(), "state machine"), counted(lambdas.len(), "function"));
    streams.note(format_args!("checked {machines} and {lambdas} of {packages}: {tally}"));
    if linked::is_from_elsewhere(&workspace) {
        streams
            .note("note: that is what this binary links, and nothing of this folder; to check files: sfn check FILE…");
    }
    Ok(tally.exit(args))
}

/// The packages that declare what was checked.
fn packages(machines: &[&MachineRegistration], lambdas: &[&LambdaRegistration]) -> String {
    let machines = machines.iter().map(|machine| machine.source.package);
    let packages: BTreeSet<_> = machines.chain(lambdas.iter().map(|lambda| lambda.source.package)).collect();
    packages.into_iter().map(|package| format!("`{package}`")).collect::<Vec<_>>().join(", ")
}

/// What is in the way of the file as a whole, such as two names that collide, and what it does not have because of a
/// machine.
fn of_emission(args: &Args, workspace: &Workspace, streams: &mut Streams<'_>) -> Result<Vec<Finding>, Error> {
    let mut base = base_file::find(args.service.base.as_deref(), workspace, streams)?;
    let emitted = args.machines.program().and_then(|mut program| {
        // Without a name there is one mistake less to be found: a name that is too long.
        if args.service.name(&mut program, base.as_mut()).is_err() {
            program.service = UNNAMED.to_owned();
        }
        let options = args.service.options(base);
        Ok(serverless::emit_with_warnings(program, &options)?)
    });
    match emitted {
        Ok(emitted) => Ok(emitted.warnings.iter().map(declared::of_warning).collect()),
        Err(Error::Emit(error)) => Ok(error.problems().iter().map(declared::of_emission).collect()),
        Err(error) => Err(error),
    }
}
