//! Files that are written as a whole or not at all.

use crate::error::Error;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Write};
use std::path::{Path, PathBuf};
use tempfile::Builder;

/// As many links as Linux follows.
const MAX_LINKS: usize = 40;

/// Whether a file had to be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Written {
    /// It has a new content.
    New,
    /// It had this content already, and was not touched.
    Same,
}

/// Makes `text` the content of the file.
///
/// The text goes to a file beside it, which then takes its place: whoever reads it, and whatever fails, finds the old
/// content or the new one. A link stays, and what it leads to is replaced. The file keeps its permissions; one that is
/// read-only is not replaced.
pub(crate) fn write(path: &Path, text: &str) -> Result<Written, Error> {
    let failed = |source| Error::Write { path: path.to_owned(), source };
    let refused = |reason| Error::Unwritable { path: path.to_owned(), reason };
    let target = follow(path).map_err(failed)?;
    match fs::metadata(&target) {
        Err(error) if error.kind() == ErrorKind::NotFound => replace(&target, text, None).map_err(failed)?,
        Err(error) => return Err(failed(error)),
        Ok(found) if found.is_dir() => return Err(refused("it is a folder")),
        // A device or a pipe, such as /dev/stdout: it must not be replaced by a file.
        Ok(found) if !found.is_file() => pour(&target, text).map_err(failed)?,
        Ok(_) if fs::read(&target).is_ok_and(|old| old == text.as_bytes()) => return Ok(Written::Same),
        Ok(found) if found.permissions().readonly() => return Err(refused("it is read-only")),
        Ok(found) => replace(&target, text, Some(&found)).map_err(failed)?,
    }
    Ok(Written::New)
}

/// The file that the path leads to, through links, even where it is not there yet.
fn follow(path: &Path) -> io::Result<PathBuf> {
    let mut path = path.to_owned();
    for _ in 0..MAX_LINKS {
        let is_link = fs::symlink_metadata(&path).is_ok_and(|found| found.is_symlink());
        // The kernel knows where those of /proc lead, such as /dev/stdout to a pipe: their text is no path.
        if !is_link || fs::metadata(&path).is_ok_and(|found| !found.is_file()) {
            return Ok(path);
        }
        let target = fs::read_link(&path)?;
        path = path.parent().unwrap_or(Path::new("")).join(target);
    }
    Err(io::Error::other("too many links"))
}

fn pour(target: &Path, text: &str) -> io::Result<()> {
    let mut file = File::options().write(true).open(target)?;
    file.write_all(text.as_bytes())
}

fn replace(target: &Path, text: &str, old: Option<&Metadata>) -> io::Result<()> {
    let folder = target.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    // Not tempfile's own way of opening: its files are for their owner alone, and its errors name a file that nobody knows.
    let open = |path: &Path| File::options().write(true).create_new(true).open(path);
    let mut file = Builder::new().prefix(".sfn-").suffix(".tmp").make_in(folder, open)?;
    file.write_all(text.as_bytes())?;
    if let Some(old) = old {
        file.as_file().set_permissions(old.permissions())?;
    }
    file.as_file().sync_all()?;
    file.persist(target).map_err(|error| error.error)?;
    Ok(())
}

#[cfg(test)]
mod tests;
