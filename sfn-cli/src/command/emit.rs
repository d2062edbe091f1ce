//! `emit`: the `serverless.yml`, or the definitions by themselves.

use super::{compare, json};
use crate::base_file;
use crate::error::{Error, Exit};
use crate::linked;
use crate::output::{self, Written};
use crate::selection::{Machines, Service};
use crate::serverless::{self, Emitted, Machine, Program};
use crate::streams::Streams;
use crate::workspace::Workspace;
use crate::yaml;
use sfn_core::json::{Map, SmolStr, Value};
use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

/// What `--check` compares with when no file is named.
const SERVERLESS_YML: &str = "serverless.yml";

/// The options of `emit`.
#[derive(clap::Args, Debug)]
pub(crate) struct Args {
    #[command(flatten)]
    machines: Machines,
    /// What to write
    #[arg(long, value_enum, default_value_t = Format::Serverless)]
    format: Format,
    #[command(flatten)]
    service: Service,
    /// The file to write instead of the standard output. With `--format asl`, what does not end in `.json` is a folder,
    /// which gets a file NAME.asl.json for each machine
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
    /// Write nothing; show how the file (serverless.yml, unless --out names another) differs, and fail if it does
    #[arg(long)]
    check: bool,
}

#[derive(clap::ValueEnum, Clone, Copy, Debug, PartialEq, Eq)]
enum Format {
    /// The Serverless Framework's file
    Serverless,
    /// The Amazon States Language, as JSON: of one --machine the definition, else an object of definitions by name
    Asl,
}

/// Where the result goes.
#[derive(Debug)]
enum Target {
    Stdout,
    File(PathBuf),
    Folder(PathBuf),
}

/// A text, and the file that it is for; the standard output where there is none.
struct Document {
    path: Option<PathBuf>,
    text: String,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let target = args.target()?;
    let workspace = Workspace::default();
    linked::check(&workspace, streams)?;
    // All texts are ready before the first is written.
    let documents = match (args.format, &target) {
        (Format::Serverless, _) => vec![target.document(serverless_yml(args, &workspace, streams)?)],
        (Format::Asl, Target::Folder(folder)) => definition_files(args, folder)?,
        (Format::Asl, _) => vec![target.document(definitions_as_one(args)?)],
    };
    if args.check {
        return check(&documents, streams);
    }
    if let Target::Folder(folder) = target {
        fs::create_dir_all(&folder).map_err(|source| Error::Write { path: folder, source })?;
    }
    documents.iter().try_for_each(|document| write(document, streams))?;
    Ok(Exit::Done)
}

impl Target {
    fn document(&self, text: String) -> Document {
        let path = match self {
            Self::Stdout => None,
            Self::File(path) | Self::Folder(path) => Some(path.clone()),
        };
        Document { path, text }
    }
}

impl Args {
    fn target(&self) -> Result<Target, Error> {
        match (self.format, &self.out) {
            (Format::Asl, Some(path)) if path.extension().is_none_or(|extension| extension != "json") => {
                Ok(Target::Folder(path.clone()))
            }
            (_, Some(path)) => Ok(Target::File(path.clone())),
            (Format::Serverless, None) if self.check => Ok(Target::File(PathBuf::from(SERVERLESS_YML))),
            (Format::Asl, None) if self.check => {
                Err(Error::Usage("--check --format asl compares with what --out names: give it".to_owned()))
            }
            (_, None) => Ok(Target::Stdout),
        }
    }
}

fn serverless_yml(args: &Args, workspace: &Workspace, streams: &mut Streams<'_>) -> Result<String, Error> {
    let mut program = args.machines.program()?;
    let mut base = base_file::find(args.service.base.as_deref(), workspace, streams)?;
    args.service.name(&mut program, base.as_mut())?;
    if let Some(base) = &base {
        refuse_overwriting(&base.path, args.out.as_deref())?;
    }
    let options = args.service.options(base);
    let Emitted { file, warnings } = serverless::emit_with_warnings(program, &options)?;
    let text = yaml::to_string(&file)?;
    // The process ends soon, and to free the tree of a machine of thousands of states takes as long as to write it.
    std::mem::forget(file);
    warnings.iter().for_each(|warning| streams.warning(warning));
    Ok(text)
}

/// What is emitted must not become its own base.
fn refuse_overwriting(base: &Path, out: Option<&Path>) -> Result<(), Error> {
    let same = out
        .is_some_and(|out| fs::canonicalize(out).is_ok_and(|out| fs::canonicalize(base).is_ok_and(|base| out == base)));
    match out.filter(|_| same) {
        Some(out) => Err(Error::Usage(format!("--out {} would overwrite the base file", out.display()))),
        None => Ok(()),
    }
}

/// The definition of the one machine that was asked for, else an object of definitions by name.
fn definitions_as_one(args: &Args) -> Result<String, Error> {
    let definitions = definitions(args)?;
    match definitions.len() {
        1 if args.machines.is_single() => definitions.values().map(json).collect(),
        _ => json(&Value::Object(definitions)),
    }
}

fn definition_files(args: &Args, folder: &Path) -> Result<Vec<Document>, Error> {
    let file = |(name, definition): (&SmolStr, &Value)| {
        Ok(Document { path: Some(folder.join(format!("{name}.asl.json"))), text: json(definition)? })
    };
    definitions(args)?.iter().map(file).collect()
}

/// The definitions by the names of their machines.
fn definitions(args: &Args) -> Result<Map, Error> {
    // A machine may refer to one that is not asked for.
    let program = args.machines.packages.program()?;
    let wanted = args.machines.machines()?;
    let wanted = program.machines.iter().filter(|machine| wanted.iter().any(|wanted| wanted.id == machine.id));
    let mut by_name: BTreeMap<&str, &Machine> = BTreeMap::new();
    for machine in wanted {
        if let Some(other) = by_name.insert(&machine.name, machine) {
            return Err(two_of_a_name(other, machine));
        }
    }
    by_name.into_values().map(|machine| definition(&program, machine)).collect()
}

fn definition(program: &Program, machine: &Machine) -> Result<(String, Value), Error> {
    Ok((machine.name.clone(), serverless::asl(program, &machine.id)?))
}

fn two_of_a_name(one: &Machine, other: &Machine) -> Error {
    Error::Usage(format!(
        "two state machines are called `{}`, {} ({}) and {} ({}): name one by its path with --machine",
        one.name, one.id, one.source, other.id, other.source
    ))
}

fn write(Document { path, text }: &Document, streams: &mut Streams<'_>) -> Result<(), Error> {
    let Some(path) = path else { return streams.result(text) };
    match output::write(path, text)? {
        Written::New => streams.note(format_args!("wrote {}", path.display())),
        Written::Same => streams.note(format_args!("{} is up to date", path.display())),
    }
    Ok(())
}

/// Shows how the files differ from what they should be.
fn check(documents: &[Document], streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let mut stale = Vec::new();
    for Document { path, text } in documents {
        // `Args::target` gives no standard output to compare with.
        let Some(path) = path else { continue };
        match compare::compare(path, text) {
            Ok(None) => streams.note(format_args!("{} is up to date", path.display())),
            Ok(Some(difference)) => {
                streams.result(&difference)?;
                stale.push(path.display().to_string());
            }
            // One of several files may be missing: the others are shown all the same.
            Err(error) => {
                streams.error(&error);
                stale.push(path.display().to_string());
            }
        }
    }
    if stale.is_empty() {
        return Ok(Exit::Done);
    }
    Err(Error::Differs(format!("not up to date: {}; emit with --out to write it", stale.join(", "))))
}
