//! `check`: all that is wrong or doubtful in what the binary links.

mod finding;

use super::{Format, json};
use crate::base_file;
use crate::error::{Error, Exit};
use crate::linked;
use crate::selection::{Machines, Service};
use crate::serverless::{self, EmitOptions};
use crate::streams::Streams;
use crate::workspace::Workspace;
use finding::Finding;
use serde_json::Value;
use sfn_core::check::Severity;

/// The name of a service that has none yet: what a variable holds is not judged.
const UNNAMED: &str = "${param:service}";

/// The options of `check`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(flatten)]
    machines: Machines,
    #[command(flatten)]
    service: Service,
    /// How to write it
    #[arg(long, value_enum, default_value_t = Format::Human)]
    format: Format,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let workspace = Workspace::default();
    linked::check(&workspace, streams)?;
    let lambdas = args.machines.packages.lambdas()?;
    let machines = args.machines.machines()?;
    let mut findings: Vec<Finding> = lambdas.iter().flat_map(|lambda| finding::of_lambda(lambda)).collect();
    findings.extend(machines.iter().flat_map(|machine| finding::of_machine(machine)));
    if count(&findings, Severity::Error) == 0 {
        findings.extend(of_emission(args, &workspace, streams)?);
    }
    let text = match args.format {
        Format::Human => findings.iter().map(|finding| format!("{finding}\n")).collect(),
        Format::Json => json(&Value::Array(findings.iter().map(Finding::json).collect()))?,
    };
    streams.result(&text)?;
    let (errors, warnings) = (count(&findings, Severity::Error), count(&findings, Severity::Warning));
    streams.note(format_args!(
        "checked {} and {}: {}, {}",
        counted(machines.len(), "state machine"),
        counted(lambdas.len(), "function"),
        counted(errors, "error"),
        counted(warnings, "warning"),
    ));
    Ok(if errors == 0 { Exit::Done } else { Exit::Invalid })
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
        let options = EmitOptions { base: base.map(|base| base.value) };
        Ok(serverless::emit_with_warnings(program, &options)?)
    });
    match emitted {
        Ok(emitted) => Ok(emitted.warnings.iter().map(Finding::of_warning).collect()),
        Err(Error::Emit(error)) => Ok(error.problems().iter().map(Finding::of_emission).collect()),
        Err(error) => Err(error),
    }
}

fn count(findings: &[Finding], severity: Severity) -> usize {
    findings.iter().filter(|finding| finding.severity == severity).count()
}

fn counted(number: usize, what: &str) -> String {
    format!("{number} {what}{}", if number == 1 { "" } else { "s" })
}
