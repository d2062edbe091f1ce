//! What a reader of this module says to a text that it refuses.

/// A text is not a path, a reference path or an intrinsic function call.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("{message}")]
pub struct SyntaxError {
    /// Where it went wrong: bytes from the start of the text, at most its length, always between two characters.
    pub offset: usize,
    /// What is wrong: lower case, no full stop, the user's own words in backticks.
    pub message: String,
    /// What to write instead, when that is known.
    pub help: Option<String>,
}

/// The most characters of a line that are shown with a caret.
const WIDEST: usize = 100;

/// The line of a text that holds the byte `offset`, and a caret below it: two lines without an indent.
///
/// For whoever cannot underline a place inside a string, such as a macro on stable Rust. Of a long line only what is
/// around the caret is shown, and a tab counts as a space.
#[must_use]
pub fn caret(text: &str, offset: usize) -> [String; 2] {
    let before = text.get(..offset).unwrap_or(text);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = text.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let column = before.get(start..).unwrap_or_default().chars().count();
    let length = line.chars().count();
    let first = if length <= WIDEST { 0 } else { column.saturating_sub(WIDEST / 2).min(length - WIDEST) };
    let shown = line.chars().skip(first).take(WIDEST).map(|c| if c == '\t' { ' ' } else { c });
    let mark = |is_cut: bool| if is_cut { "…" } else { "" };
    let line = format!("{}{}{}", mark(first > 0), shown.collect::<String>(), mark(first + WIDEST < length));
    [line, format!("{}^", " ".repeat(column - first + usize::from(first > 0)))]
}

/// An error on the way up to the entry point, which knows the whole text and says what it was to be.
#[derive(Debug)]
pub(super) struct Fault {
    offset: usize,
    detail: String,
    help: Option<String>,
    /// The detail is a message by itself: it names what is wrong without the text around it.
    complete: bool,
}

impl Fault {
    /// The text stops to make sense at `offset`; `detail` says what was expected there.
    pub(super) fn at(offset: usize, detail: impl Into<String>) -> Fault {
        Fault { offset, detail: detail.into(), help: None, complete: false }
    }

    /// The text is well formed, but what stands at `offset` cannot be.
    pub(super) fn complete(offset: usize, message: impl Into<String>) -> Fault {
        Fault { offset, detail: message.into(), help: None, complete: true }
    }

    pub(super) fn help(self, help: impl Into<String>) -> Fault {
        self.or_help(Some(help.into()))
    }

    pub(super) fn or_help(self, help: Option<String>) -> Fault {
        Fault { help, ..self }
    }

    /// The error for the user: "`$.a[` is not a path: expected an index".
    pub(super) fn into_error(self, text: &str, notion: &str) -> SyntaxError {
        let Fault { offset, detail, help, complete } = self;
        let message = if complete { detail } else { format!("`{text}` is not {notion}: {detail}") };
        SyntaxError { offset, message, help }
    }
}

#[cfg(test)]
mod tests {
    use super::caret;

    #[test]
    fn the_caret_is_below_its_character() {
        assert_eq!(caret("a\n\tbé + d\ne", 6), [" bé + d", "   ^"]);
        assert_eq!(caret("", 0), ["", "^"]);
        let [line, mark] = caret(&format!("{}!{}", "x".repeat(500), "y".repeat(500)), 500);
        assert_eq!(line.chars().position(|c| c == '!'), mark.find('^'));
        assert!(line.starts_with('…') && line.ends_with('…') && line.chars().count() == 102);
    }
}
