//! `import`: Rust source from definitions that exist.

use super::check;
use crate::document;
use crate::error::{Error, Exit};
use crate::import::{self, Written};
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
    let Written { text, notes } = import::write(documents.iter().map(import::source).collect(), args.exact);
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

/// What a new project may not depend on yet.
fn needs(source: &str) -> &'static str {
    if source.contains("use serde_json::") { ", which needs the crate `serde_json`" } else { "" }
}
