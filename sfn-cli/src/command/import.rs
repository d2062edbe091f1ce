//! `import`: Rust source from definitions that exist.

use super::check;
use crate::document::{self, Document, Kind};
use crate::error::{Error, Exit};
use crate::import::{self, Source, Written};
use crate::output;
use crate::streams::Streams;
use std::fs;
use std::path::{Path, PathBuf};

/// What is printed under the help.
const EXAMPLE: &str = "Example:
  sfn import serverless.yml --out src/orders.rs

Reads definitions (JSON or YAML), serverless.yml, SAM and CloudFormation templates. Several files become a module each.
Comments of YAML become line comments. What cannot be carried over, and what only you know, is said on the standard error.
A definition that AWS refuses is written all the same, with its errors, and the exit status is 3.";

/// Files that declare modules, without their ending.
const ROOTS: &[&str] = &["main", "lib", "mod"];

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
    let called_after = if args.name.is_none() { called_after(&documents) } else { None };
    let Written { text, notes } = import::write(sources, args.exact);
    match &args.out {
        None => streams.result(&text)?,
        Some(path) => match output::write(path, &text)? {
            output::Written::New => {
                streams.note(format_args!("wrote {}", path.display()));
                next_steps(path, &text, called_after.as_deref())
                    .iter()
                    .for_each(|step| streams.note(format_args!("note: {step}")));
            }
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

/// The name of the only machine, where it is made of the file's: a definition by itself has none.
fn called_after(documents: &[Document]) -> Option<String> {
    let [Document { kind: Kind::Definition, machines, .. }] = documents else { return None };
    machines.first().map(|machine| import::of_type(&machine.name)).filter(|name| import::is_type(name))
}

/// What is left to do with a file that was written. `called_after`: the machine that has its name from the file's.
fn next_steps(path: &Path, source: &str, called_after: Option<&str>) -> Vec<String> {
    let mut steps = Vec::new();
    if let Some(name) = undeclared_module(path) {
        steps.push(format!("`mod {name};` in main.rs or lib.rs makes it a part of your program"));
    }
    if source.contains("use serde_json::") {
        steps.push("it needs the crate `serde_json`: `cargo add serde_json`".to_owned());
    }
    if let Some(machine) = called_after {
        steps.push(format!("`{machine}` is called after the file: `--name NAME` gives it another name"));
    }
    steps
}

/// The module that a file is, where no file beside it declares it.
fn undeclared_module(path: &Path) -> Option<&str> {
    let name = path.file_stem()?.to_str()?;
    let is_module = path.extension()? == "rs" && !ROOTS.contains(&name) && import::is_identifier(name);
    let line = format!("mod {name};");
    let declares = |root: &&str| {
        let text = fs::read_to_string(path.with_file_name(root).with_extension("rs"));
        text.is_ok_and(|text| text.lines().any(|known| known.trim_end().ends_with(&line)))
    };
    (is_module && !ROOTS.iter().any(declares)).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::next_steps;
    use std::path::Path;

    #[test]
    fn what_is_left_to_do() {
        let folder = tempfile::tempdir().unwrap();
        let steps = |name: &str| next_steps(&folder.path().join(name), "use serde_json::Value;", Some("Wts"));
        let said = [
            "`mod wts;` in main.rs or lib.rs makes it a part of your program",
            "it needs the crate `serde_json`: `cargo add serde_json`",
            "`Wts` is called after the file: `--name NAME` gives it another name",
        ];
        assert_eq!(steps("wts.rs"), said);
        for no_module in ["main.rs", "wts", "a-b.rs", "fn.rs", "wts.txt"] {
            assert_eq!(steps(no_module), said[1..], "{no_module}");
        }
        std::fs::write(folder.path().join("lib.rs"), "mod a;\n    pub mod wts;\n").unwrap();
        assert_eq!(steps("wts.rs"), said[1..]);
        assert!(next_steps(Path::new("lib.rs"), "", None).is_empty());
    }
}
