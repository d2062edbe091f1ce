//! The query syntax: paths, reference paths and intrinsic function calls of JSONPath states, and [JSONata](jsonata)
//! expressions, read to trees.
//!
//! Nothing is evaluated here. The trees carry byte offsets into the text, so that a bad path is refused where it is
//! written, by the macro and by the checks alike.
//!
//! Source of the JSONPath dialect: Jayway JsonPath 2.4 (which the service uses; not RFC 9535), the service's own roots `$$` and
//! `$variable`, and states-language.net/spec.html#paths and #intrinsic-functions. Where Jayway takes what can only be a
//! slip of the pen (`$.ids]`, `$.a'`), these readers refuse it; such names can be written in brackets, `['ids]']`.

mod arguments;
mod cursor;
mod display;
mod error;
pub mod filter;
pub mod function;
pub mod intrinsics;
pub mod jsonata;
pub mod literal;
pub mod path;
pub mod reference;
pub mod segment;
pub mod signature;
mod word;

#[cfg(test)]
mod tests;

use crate::suggest;
use cursor::Cursor;
pub use error::{SyntaxError, caret};
use intrinsics::Call;
use path::Path;
pub use word::word;

/// What may stand behind a key that ends in `.$`.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A path: `$.a`, `$$.Execution.Id`, `$variable`.
    Path(Path),
    /// An intrinsic function call: `States.UUID()`.
    Call(Call),
}

impl std::fmt::Display for Value {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Value::Path(path) => path.fmt(out),
            Value::Call(call) => call.fmt(out),
        }
    }
}

/// Reads the text behind a key that ends in `.$`: a path or an intrinsic function call.
///
/// # Errors
/// When the text is neither. The service says then "must be a valid JSONPath or a valid intrinsic function call".
///
/// # Examples
/// ```
/// use sfn_core::query::{Value, value};
///
/// assert!(matches!(value("$.order.id"), Ok(Value::Path(_))));
/// assert!(matches!(value("States.UUID()"), Ok(Value::Call(_))));
/// let error = value("States.Fromat('{}', $.id)").unwrap_err();
/// assert_eq!(error.message, "there is no intrinsic function `States.Fromat`");
/// assert_eq!(error.help.as_deref(), Some("did you mean `States.Format`?"));
/// ```
pub fn value(text: &str) -> Result<Value, SyntaxError> {
    let mut cursor = Cursor::new(text);
    match cursor.peek() {
        Some('$') => Path::parse(text).map(Value::Path),
        Some(_) if intrinsics::looks_like_a_call(cursor.rest()) => Call::parse(text).map(Value::Call),
        _ => {
            let help = if cursor.rest().starts_with("{%") {
                Some("a JSONata expression stands behind a key without `.$`".to_owned())
            } else {
                suggest_path(cursor.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '-' | '.')))
            };
            let message = format!("`{text}` is neither a path (`$.…`) nor an intrinsic function call (`States.…`)");
            Err(SyntaxError { offset: Cursor::new(text).position(), message, help })
        }
    }
}

/// The help for a field name where a path is due. None when the word is none that a field would have.
fn suggest_path(word: &str) -> Option<String> {
    let path = format!("$.{word}");
    (!word.is_empty() && Path::parse(&path).is_ok()).then(|| format!("did you mean `{path}`?"))
}

/// The help for a misspelt word: the nearest of the known ones.
fn did_you_mean<'a>(word: &str, known: impl Iterator<Item = &'a str>) -> Option<String> {
    // The distance costs the product of the lengths, and a text may be a megabyte.
    let near = if word.len() > 80 { None } else { suggest::nearest(word, known) };
    near.map(|name| format!("did you mean `{name}`?"))
}
