//! The text of a file, and where in it something stands.

use super::comments::{self, FileComments};
use super::halves;
use super::index::{self, Index, Place};
use super::lines::{Lines, Position};
use super::parse::{self, Syntax};
use crate::error::Error;
use crate::second;
use sfn_core::check::{Location, Part};
use std::cell::OnceCell;
use std::fs;
use std::io::{self, Read};
use std::ops::Range;
use std::path::{Path, PathBuf};

/// As long as a file may be, in bytes. AWS takes definitions of 1 MB and templates of 1 MB.
const LONGEST: u64 = 256 << 20;

/// A byte order mark, which some editors write.
const BOM: &str = "\u{feff}";

/// A text file.
#[derive(Debug)]
pub(crate) struct File {
    path: PathBuf,
    text: String,
    syntax: Syntax,
    lines: OnceCell<Lines>,
    index: OnceCell<Index>,
    comments: OnceCell<Option<FileComments>>,
}

impl File {
    /// Reads it as a whole.
    pub(super) fn read(path: &Path) -> Result<Self, Error> {
        let failed = |source| Error::Read { path: path.to_owned(), source };
        let metadata = fs::metadata(path).map_err(failed)?;
        if metadata.is_dir() {
            return Err(failed(io::Error::other("it is a folder")));
        }
        if metadata.len() >= halves::LONG {
            second::begin();
        }
        let file = fs::File::open(path).map_err(failed)?;
        let text = text(file, metadata.len()).map_err(failed)?;
        Ok(Self::of_text(path.to_owned(), text))
    }

    pub(super) fn stdin() -> Result<Self, Error> {
        let path = PathBuf::from("<stdin>");
        match text(io::stdin().lock(), 0) {
            Ok(text) => Ok(Self::of_text(path, text)),
            Err(source) => Err(Error::Read { path, source }),
        }
    }

    pub(super) fn of_text(path: PathBuf, text: String) -> Self {
        let syntax = parse::syntax(&path, &text);
        Self { path, text, syntax, lines: OnceCell::new(), index: OnceCell::new(), comments: OnceCell::new() }
    }

    /// Its path, as it was given; `<stdin>` for the standard input.
    pub(crate) fn path(&self) -> &Path {
        &self.path
    }

    /// Its text, without a byte order mark.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    pub(super) const fn syntax(&self) -> Syntax {
        self.syntax
    }

    /// The folder that paths in it start from.
    pub(super) fn folder(&self) -> &Path {
        self.path.parent().unwrap_or(Path::new(""))
    }

    /// The line and column of a byte of the text.
    pub(crate) fn position(&self, offset: usize) -> Position {
        self.lines().position(&self.text, offset)
    }

    /// The bytes of the line that a byte of the text is on, without its end.
    pub(crate) fn line(&self, offset: usize) -> Range<usize> {
        let lines = self.lines();
        lines.line(&self.text, lines.number(offset))
    }

    pub(super) fn lines(&self) -> &Lines {
        self.lines.get_or_init(|| Lines::new(&self.text))
    }

    /// The bytes of a key or value; of the nearest thing around it, where the text does not have it as such.
    pub(crate) fn span(&self, location: &Location, part: Part) -> Range<usize> {
        self.place(location).part(part)
    }

    /// The bytes of the same key where it stands first, if it stands twice.
    pub(super) fn first_key(&self, location: &Location) -> Range<usize> {
        let place = self.place(location);
        place.first_key.clone().unwrap_or_else(|| place.part(Part::Key))
    }

    /// Its comments; `None` where they cannot be told from the rest.
    pub(crate) fn comments(&self) -> Option<&FileComments> {
        self.comments.get_or_init(|| comments::of_text(&self.text, self.syntax)).as_ref()
    }

    pub(super) fn place(&self, location: &Location) -> Place {
        self.index.get_or_init(|| index::of_text(&self.text, self.syntax)).place(location)
    }
}

fn text(source: impl Read, length: u64) -> io::Result<String> {
    let mut bytes = Vec::with_capacity(usize::try_from(length.min(LONGEST)).unwrap_or_default());
    source.take(LONGEST + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > LONGEST {
        return Err(io::Error::other(format!("it is longer than {} MiB", LONGEST >> 20)));
    }
    let mut text = String::from_utf8(bytes).map_err(|error| {
        io::Error::other(format!(
            "it is not UTF-8: byte {} is no part of a character",
            error.utf8_error().valid_up_to()
        ))
    })?;
    if text.starts_with(BOM) {
        text.drain(..BOM.len());
    }
    Ok(text)
}
