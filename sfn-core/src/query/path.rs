//! Paths: what `InputPath`, `OutputPath`, `Variable` and the keys that end in `.$` hold.

use std::ops::Range;

use super::cursor::Cursor;
use super::error::{Fault, SyntaxError};
pub use super::reference::ReferencePath;
use super::segment::Ending;
pub use super::segment::{Segment, SegmentKind};
use super::{segment, suggest_path};

/// Where a path starts.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum Root {
    /// `$`: the input of the state, or what has become of it at that field.
    Input,
    /// `$$`: the context object.
    Context,
    /// `$name`: a variable. The name is 1 to 80 characters of a Unicode identifier and not `states`, which is reserved.
    Variable(String),
}

/// A path in Jayway's dialect, with the service's roots.
///
/// Equal when root and segments are: where they stand in a text makes no difference.
#[derive(Debug, Clone)]
pub struct Path {
    /// Where it starts.
    pub root: Root,
    /// The steps from there, in order.
    pub segments: Vec<Segment>,
    /// The bytes of the text that it was read from.
    pub range: Range<usize>,
}

impl Path {
    /// Reads a path that is the whole of `text`; spaces before and after it are no part of it.
    ///
    /// # Errors
    /// When it is no path of this dialect, or nests filters more than 128 deep.
    ///
    /// # Examples
    /// ```
    /// use sfn_core::query::path::Path;
    ///
    /// assert!(Path::parse("$.items[?(@.price < 10)].id").is_ok());
    /// let error = Path::parse("$.user_ids[").unwrap_err();
    /// assert_eq!(error.offset, 11);
    /// assert_eq!(
    ///     error.message,
    ///     "`$.user_ids[` is not a path: expected an index, a slice, `*`, a quoted name or a filter"
    /// );
    /// ```
    pub fn parse(text: &str) -> Result<Path, SyntaxError> {
        Path::read_all(text).map_err(|fault| fault.into_error(text, "a path"))
    }

    /// Whether the path leads to one value at most. Otherwise its value is always an array.
    ///
    /// As Jayway 2.4 (`PathToken.isPathDefinite`): a wildcard, slice, filter, `..` or several indexes make it
    /// indefinite, several names (`['a','b']`) only when more follows. A function behind changes nothing.
    pub fn is_definite(&self) -> bool {
        let last = self.segments.len().saturating_sub(1);
        self.segments.iter().enumerate().all(|(place, segment)| match &segment.kind {
            SegmentKind::Field(_) | SegmentKind::Index(_) | SegmentKind::Function { .. } => true,
            SegmentKind::Fields(_) => place == last,
            _ => false,
        })
    }

    /// Reads a path up to where `ending` says that it stops.
    pub(super) fn read(cursor: &mut Cursor<'_>, ending: Ending) -> Result<Path, Fault> {
        let start = cursor.position();
        let root = read_root(cursor)?;
        let segments = segment::read_all(cursor, ending)?;
        Ok(Path { root, segments, range: cursor.range_from(start) })
    }

    fn read_all(text: &str) -> Result<Path, Fault> {
        let mut cursor = Cursor::new(text);
        Path::read(&mut cursor, Ending::Text)
    }
}

impl PartialEq for Path {
    fn eq(&self, other: &Path) -> bool {
        self.root == other.root && self.segments == other.segments
    }
}

fn read_root(cursor: &mut Cursor<'_>) -> Result<Root, Fault> {
    let start = cursor.position();
    if !cursor.eat("$") {
        return Err(no_root(cursor));
    }
    if cursor.eat("$") {
        return Ok(Root::Context);
    }
    if !cursor.peek().is_some_and(|c| c.is_alphabetic() || c == '_') {
        return Ok(Root::Input);
    }
    let name = cursor.take_while(|c| c.is_alphanumeric() || c == '_');
    if name == "states" {
        return Err(Fault::at(start, "`$states` is known to JSONata only")
            .help("write `$` for the input and `$$` for the context object"));
    }
    // Source: AWS's guidance in kirodotdev/powers, aws-step-functions (2026-08).
    if name.chars().count() > 80 {
        return Err(Fault::at(start, "a variable's name has at most 80 characters"));
    }
    Ok(Root::Variable(name.to_owned()))
}

fn no_root(cursor: &mut Cursor<'_>) -> Fault {
    let fault = Fault::at(cursor.position(), "a path starts with `$`");
    if cursor.peek() == Some('@') {
        return fault.help("`@` is the item at hand, and known inside a filter only: `[?(@.id == 1)]`");
    }
    if cursor.rest().starts_with("States.") {
        return fault.help("an intrinsic function call stands behind a key that ends in `.$`");
    }
    let word = cursor.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.' | '[' | ']'));
    fault.or_help(suggest_path(word))
}
