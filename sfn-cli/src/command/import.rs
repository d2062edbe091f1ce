//! `import`: Rust source from definitions that exist.

use super::check;
use crate::document;
use crate::error::{Error, Exit};
use crate::import::{self, Source, Written};
use crate::output;
use crate::streams::Streams;
use std::path::PathBuf;

/// What is printed under the help.
const EXAMPLE: &str = "Example:
  sfn import serverless.yml --out src/orders.rs

Reads definitions (JSON or YAML), serverless.yml, SAM and CloudFormation templates. Several files become a module each.
Comments of YAML become line comments. What cannot be carried over, and what only you know, is said on the standard error.
A definition that AWS refuses is written all the same, with its errors, and the exit status is 3.";

/// The options of `import`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLE)]
pub(crate) struct Args {
    /// The files to read; `-` is the standard input
    #[arg(required = true, value_name = "FILE")]
    files: Vec<PathBuf>,
    /// Keep every ARN and placeholder as it stands, so that the very same definition is emitted, and write no functions
    #[arg(long)]
    exact: bool,
    /// What the state machine is called in Rust, where there is one alone
    #[arg(long, value_name = "NAME", value_parser = type_name)]
    name: Option<String>,
    /// The file to write instead of the standard output
    #[arg(short, long, value_name = "FILE")]
    out: Option<PathBuf>,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let documents = args.files.iter().map(|path| document::read(path)).collect::<Result<Vec<_>, _>>()?;
    let (mut unwritable, mut is_refused) = (Vec::new(), false);
    for document in &documents {
        // It is written all the same where it can be: the macro says it again, at the place to mend.
        let refused = check::refused(document);
        is_refused |= !refused.is_empty();
        streams.say(refused);
        unwritable.extend(import::unwritable(document));
    }
    if !unwritable.is_empty() {
        return Err(Error::Import(unwritable));
    }
    let mut sources: Vec<_> = documents.iter().map(import::source).collect();
    if let Some(name) = &args.name {
        rename(&mut sources, name)?;
    }
    let Written { text, notes } = import::write(sources, args.exact);
    match &args.out {
        None => streams.result(&text)?,
        Some(path) => match output::write(path, &text)? {
            output::Written::New => streams.note(format_args!("wrote {}{}", path.display(), needs(&text))),
            output::Written::Same => streams.note(format_args!("{} is up to date", path.display())),
        },
    }
    notes.iter().for_each(|note| streams.note(format_args!("note: {note}")));
    Ok(if is_refused { Exit::Invalid } else { Exit::Done })
}

/// The name of a type in Rust.
fn type_name(text: &str) -> Result<String, String> {
    if import::is_type(text) {
        return Ok(text.to_owned());
    }
    let near = Some(import::of_type(text)).filter(|near| import::is_type(near) && !text.is_empty());
    let near = near.map_or_else(String::new, |near| format!("; did you mean `{near}`?"));
    Err(format!("a state machine is a type, such as `CreateOrder`{near}"))
}

/// Gives the only machine a name.
fn rename(sources: &mut [Source], name: &str) -> Result<(), Error> {
    let mut machines: Vec<_> = sources.iter_mut().flat_map(|source| &mut source.machines).collect();
    if let [only] = machines.as_mut_slice() {
        name.clone_into(&mut only.name);
        return Ok(());
    }
    let names: Vec<_> = machines.iter().map(|machine| format!("`{}`", machine.name)).collect();
    Err(Error::Usage(format!("--name is for one state machine, and here are {}: {}", names.len(), names.join(", "))))
}

/// What a new project may not depend on yet.
fn needs(source: &str) -> &'static str {
    if source.contains("use serde_json::") { ", which needs the crate `serde_json`" } else { "" }
}
