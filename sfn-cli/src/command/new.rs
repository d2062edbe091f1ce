//! `new`: a project to begin with.

use crate::error::{Error, Exit};
use crate::scaffold::{self, Sfn};
use crate::streams::Streams;
use std::path::{Path, PathBuf};

/// What is printed under the help.
const EXAMPLE: &str = "Example:
  sfn new orders

The project has a library with a Lambda function and a state machine, a test of it, the binary that runs on Lambda \
(bootstrap), the binary that writes serverless.yml (emit), a base file, and a workflow for GitHub Actions.";

/// The options of `new`.
#[derive(clap::Args, Debug)]
#[command(after_help = EXAMPLE)]
pub(crate) struct Args {
    /// The name of the package and of the service: words of lower-case letters and digits, joined by `-` or `_`
    #[arg(value_parser = scaffold::checked_name)]
    name: String,
    /// The folder to make, if it is not called NAME; it may be there if it is empty
    #[arg(long, value_name = "DIR")]
    path: Option<PathBuf>,
    /// The folder of `sfn`'s source [default: the one that this program was built from, if it is there; of a program that
    /// `cargo install --git` has built, the repository at that commit; else the project takes `sfn` from the registry]
    #[arg(long, value_name = "DIR")]
    sfn_path: Option<PathBuf>,
}

pub(super) fn run(args: &Args, streams: &mut Streams<'_>) -> Result<Exit, Error> {
    let folder = args.path.as_deref().unwrap_or(Path::new(&args.name));
    let sfn = args.sfn_path.as_deref().map_or_else(|| Ok(Sfn::default()), Sfn::at)?;
    scaffold::write(&args.name, folder, &sfn)?;
    streams.note(format_args!("made `{}` in {}; next:", args.name, folder.display()));
    let enter = format!("cd {}", quoted(folder));
    for command in [&enter, "cargo test", "cargo run -p emit -- emit --out serverless.yml"] {
        streams.note(format_args!("  {command}"));
    }
    match &sfn {
        Sfn::Source(source) => streams.note(format_args!(
            "note: `sfn` is taken from {}, as Cargo.toml says: whoever builds the project needs it there, and CI too, where \
             .github/workflows/ci.yml says how",
            source.display()
        )),
        Sfn::Git { repository, rev } => streams.note(format_args!(
            "note: `sfn` is taken from {repository} at the commit {rev}, of which this program is; Cargo.toml says so"
        )),
        Sfn::Registry => {}
    }
    Ok(Exit::Done)
}

/// The path as a shell reads it.
fn quoted(path: &Path) -> String {
    let text = path.display().to_string();
    let is_plain = |character: char| character.is_ascii_alphanumeric() || "/._-+,@%".contains(character);
    if text.chars().all(is_plain) { text } else { format!("'{}'", text.replace('\'', r"'\''")) }
}
