//! A new project, from the templates in `templates/new`: real files of a project that is called `my-service`.

mod name;
mod sfn;

pub(crate) use self::name::checked_name;
pub(crate) use self::sfn::Sfn;

use crate::error::Error;
use std::fs;
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};
use tempfile::Builder;

/// The files of a project, and their templates.
const FILES: &[(&str, &str)] = &[
    ("Cargo.toml", include_str!("../templates/new/workspace.toml")),
    ("src/lib.rs", include_str!("../templates/new/lib.rs")),
    ("tests/pay_order.rs", include_str!("../templates/new/pay_order.rs")),
    ("bootstrap/Cargo.toml", include_str!("../templates/new/bootstrap.toml")),
    ("bootstrap/src/main.rs", include_str!("../templates/new/bootstrap.rs")),
    ("emit/Cargo.toml", include_str!("../templates/new/emit.toml")),
    ("emit/src/main.rs", include_str!("../templates/new/emit.rs")),
    ("serverless.base.yml", include_str!("../templates/new/serverless.base.yml")),
    ("serverless.yml", include_str!("../templates/new/serverless.yml")),
    (".gitignore", include_str!("../templates/new/gitignore")),
    (".github/workflows/ci.yml", include_str!("../templates/new/ci.yml")),
    ("README.md", include_str!("../templates/new/README.md")),
];

/// Writes the project into a folder that is not there, or empty: all of it or nothing.
pub(crate) fn write(name: &str, folder: &Path, sfn: &Sfn) -> Result<(), Error> {
    let failed = |source| Error::Write { path: folder.to_owned(), source };
    let is_new = match fs::read_dir(folder).map(|mut entries| entries.next().is_none()) {
        Ok(true) => false,
        Ok(false) => return Err(Error::Unwritable { path: folder.to_owned(), reason: "the folder is not empty" }),
        Err(error) if error.kind() == ErrorKind::NotFound => true,
        Err(error) => return Err(failed(error)),
    };
    let around = if is_new { parent(folder) } else { folder.to_owned() };
    fs::create_dir_all(&around).map_err(failed)?;
    let home = around.canonicalize().map_err(failed)?;
    let home = if is_new { home.join(folder.file_name().unwrap_or_default()) } else { home };
    let files = FILES.iter().map(|(path, template)| (*path, filled(template, name, &sfn.dependencies(&home))));
    // What is written is the staging folder's, which goes with all that is in it unless the last step succeeds.
    let staging = Builder::new().prefix(".sfn-").tempdir_in(&around).map_err(failed)?;
    let staged = staging.path().join("project");
    files.into_iter().try_for_each(|(path, text)| write_file(&staged.join(path), &text)).map_err(failed)?;
    if is_new { fs::rename(&staged, folder) } else { move_entries(&staged, folder) }.map_err(failed)
}

fn parent(folder: &Path) -> PathBuf {
    let parent = folder.parent().filter(|parent| !parent.as_os_str().is_empty());
    parent.unwrap_or(Path::new(".")).to_owned()
}

/// The template with the project's own names.
fn filled(template: &str, name: &str, sfn: &sfn::Dependencies) -> String {
    template
        // The framework takes no `_` in the name of a service.
        .replace("service: my-service", &format!("service: {}", name.replace('_', "-")))
        .replace("my-service", name)
        .replace("my_service", &name.replace('-', "_"))
        .replace("{{sfn}}", &sfn.facade)
        .replace("{{sfn-cli}}", &sfn.cli)
        .replace("      # {{sfn-ci}}\n", &sfn.ci)
}

fn write_file(path: &Path, text: &str) -> io::Result<()> {
    path.parent().map_or(Ok(()), fs::create_dir_all)?;
    fs::write(path, text)
}

/// Moves what is in one folder into another, or nothing.
fn move_entries(from: &Path, to: &Path) -> io::Result<()> {
    let names = fs::read_dir(from)?.map(|entry| Ok(entry?.file_name())).collect::<io::Result<Vec<_>>>()?;
    for (moved, name) in names.iter().enumerate() {
        if let Err(error) = fs::rename(from.join(name), to.join(name)) {
            for name in names.iter().take(moved) {
                // What cannot be moved back is told no better than what could not be moved.
                let _ = fs::rename(to.join(name), from.join(name));
            }
            return Err(error);
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests;
