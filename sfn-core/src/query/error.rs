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
