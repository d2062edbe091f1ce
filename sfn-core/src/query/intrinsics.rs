//! Intrinsic function calls: `States.Format('{}/{}', $.bucket, $.key)`.

use std::ops::Range;

use super::cursor::Cursor;
use super::error::{Fault, SyntaxError};
use super::path::Path;
use super::segment::Ending;
pub use super::signature::{FUNCTIONS, Function, Kind, Signature};
use super::{arguments, did_you_mean};

/// How deep calls may nest, the outermost counted. Source: docs.aws.amazon.com, "Intrinsic functions" (2026-11).
pub const NESTING_LIMIT: usize = 10;

/// A call of an intrinsic function.
///
/// Equal when function and arguments are: where they stand in a text makes no difference.
#[derive(Debug, Clone)]
pub struct Call {
    /// Which function.
    pub name: Function,
    /// What it is given; as many as the function takes.
    pub arguments: Vec<Argument>,
    /// The bytes of the text that it was read from.
    pub range: Range<usize>,
}

impl PartialEq for Call {
    fn eq(&self, other: &Call) -> bool {
        self.name == other.name && self.arguments == other.arguments
    }
}

/// An argument of a call. Equal when the value is.
#[derive(Debug, Clone)]
pub struct Argument {
    /// What it is.
    pub value: ArgumentValue,
    /// The bytes of the text that it was read from.
    pub range: Range<usize>,
}

impl PartialEq for Argument {
    fn eq(&self, other: &Argument) -> bool {
        self.value == other.value
    }
}

/// What an argument of a call is.
#[derive(Debug, Clone, PartialEq)]
pub enum ArgumentValue {
    /// A path of any root.
    Path(Path),
    /// A text in single quotes.
    String(Text),
    /// The text of a number, as JSON writes it.
    Number(String),
    /// `true`, `false`.
    Bool(bool),
    /// `null`.
    Null,
    /// Another call.
    Call(Call),
}

/// A text in single quotes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Text {
    /// INVARIANT: each backslash stands before `'`, `{`, `}` or a backslash, and each quote behind one.
    raw: String,
}

impl Text {
    /// As it is written between the quotes, escapes included.
    pub fn raw(&self) -> &str {
        &self.raw
    }

    /// What it stands for: without the backslashes of `\'`, `\{`, `\}` and `\\`.
    pub fn value(&self) -> String {
        self.pieces().join("{}")
    }

    /// What stands around the placeholders `{}` of a template, without escapes: one piece more than placeholders.
    pub fn pieces(&self) -> Vec<String> {
        pieces(&self.raw)
    }

    /// How many placeholders `{}` it has when it is a template of `States.Format`.
    pub fn placeholders(&self) -> usize {
        self.pieces().len() - 1
    }
}

/// What stands around the placeholders `{}` of the template of `States.Format`, without escapes: one piece more than
/// placeholders.
pub fn pieces(template: &str) -> Vec<String> {
    let mut pieces = Vec::new();
    let mut piece = String::new();
    let mut rest = template.chars();
    while let Some(c) = rest.next() {
        match c {
            '\\' => piece.extend(rest.next()),
            '{' if rest.as_str().starts_with('}') => {
                rest.next();
                pieces.push(std::mem::take(&mut piece));
            }
            c => piece.push(c),
        }
    }
    pieces.push(piece);
    pieces
}

impl Call {
    /// Reads a call that is the whole of `text`; spaces before and after it are no part of it.
    ///
    /// # Errors
    /// When it is no call, names no function, has other arguments than the function takes, or nests more than
    /// [`NESTING_LIMIT`] deep.
    ///
    /// # Examples
    /// ```
    /// use sfn_core::query::intrinsics::{Call, Function};
    ///
    /// let call = Call::parse("States.Format('order-{}', $.id)")?;
    /// assert_eq!(call.name, Function::Format);
    /// let error = Call::parse("States.Format('order-{}')").unwrap_err();
    /// assert_eq!(error.message, "`States.Format` takes one argument for each `{}`: 1, not 0");
    /// # Ok::<(), sfn_core::query::SyntaxError>(())
    /// ```
    pub fn parse(text: &str) -> Result<Call, SyntaxError> {
        let mut cursor = Cursor::new(text);
        read_call(&mut cursor, 1)
            .and_then(|call| match cursor.peek() {
                None => Ok(call),
                Some(_) => Err(cursor.fault("nothing may follow the call")),
            })
            .map_err(|fault| fault.into_error(text, "an intrinsic function call"))
    }
}

/// Whether a text is meant as a call, right or wrong: a name with a dot or a parenthesis.
pub(super) fn looks_like_a_call(text: &str) -> bool {
    let name = text.trim_start_matches(|c: char| c.is_alphanumeric() || c == '_' || c == '.');
    text.get(..7).is_some_and(|start| start.eq_ignore_ascii_case("states."))
        || (name.starts_with('(') && name.len() < text.len())
}

fn read_call(cursor: &mut Cursor<'_>, depth: usize) -> Result<Call, Fault> {
    let start = cursor.position();
    if depth > NESTING_LIMIT {
        let message = format!("intrinsic function calls nest at most {NESTING_LIMIT} deep");
        return Err(Fault::complete(start, message));
    }
    let name = read_function(cursor)?;
    skip_whitespace(cursor);
    cursor.expect("(")?;
    let arguments = read_arguments(cursor, depth)?;
    let call = Call { name, arguments, range: cursor.range_from(start) };
    arguments::check(&call)?;
    Ok(call)
}

fn read_function(cursor: &mut Cursor<'_>) -> Result<Function, Fault> {
    let start = cursor.position();
    let name = cursor.take_while(|c| c.is_alphanumeric() || matches!(c, '_' | '.' | '-'));
    if name.is_empty() {
        return Err(cursor.fault("expected a function's name (`States.…`)"));
    }
    Function::named(name).ok_or_else(|| {
        let known = FUNCTIONS.iter().map(|signature| signature.name);
        // `Format(…)` without `States.` is seven edits away, yet clear.
        let help = match Function::named(&format!("States.{name}")) {
            Some(function) => Some(format!("did you mean `{}`?", function.signature().name)),
            None => did_you_mean(name, known),
        };
        Fault::complete(start, format!("there is no intrinsic function `{name}`")).or_help(help)
    })
}

fn read_arguments(cursor: &mut Cursor<'_>, depth: usize) -> Result<Vec<Argument>, Fault> {
    let mut arguments = Vec::new();
    skip_whitespace(cursor);
    if cursor.eat(")") {
        return Ok(arguments);
    }
    loop {
        let start = cursor.position();
        let value = read_argument(cursor, depth)?;
        let is_string = matches!(value, ArgumentValue::String(_));
        arguments.push(Argument { value, range: cursor.range_from(start) });
        skip_whitespace(cursor);
        if cursor.eat(")") {
            return Ok(arguments);
        }
        if !cursor.eat(",") {
            let fault = cursor.fault("expected `,` or `)`");
            let help =
                (is_string && cursor.peek().is_some()).then(|| "a quote in a string is written `\\'`".to_owned());
            return Err(fault.or_help(help));
        }
        skip_whitespace(cursor);
    }
}

fn read_argument(cursor: &mut Cursor<'_>, depth: usize) -> Result<ArgumentValue, Fault> {
    let expected = "expected a path, a string in single quotes, a number, `true`, `false`, `null` or a call";
    match cursor.peek() {
        Some('$') => Path::read(cursor, Ending::Argument).map(ArgumentValue::Path),
        Some('\'') => read_text(cursor).map(ArgumentValue::String),
        Some('0'..='9' | '-') => read_number(cursor).map(ArgumentValue::Number),
        Some('"') => Err(cursor.fault(expected).help("strings stand in single quotes here")),
        Some(c) if c.is_alphabetic() => match word(cursor.rest()) {
            "true" | "false" => Ok(ArgumentValue::Bool(cursor.take_while(char::is_alphabetic) == "true")),
            "null" => {
                cursor.eat("null");
                Ok(ArgumentValue::Null)
            }
            word if looks_like_a_call(cursor.rest()) || word.starts_with("States") => {
                read_call(cursor, depth + 1).map(ArgumentValue::Call)
            }
            _ => Err(cursor.fault(expected)),
        },
        _ => Err(cursor.fault(expected)),
    }
}

fn word(rest: &str) -> &str {
    let behind = rest.trim_start_matches(|c: char| c.is_alphanumeric() || matches!(c, '_' | '.'));
    rest.get(..rest.len() - behind.len()).unwrap_or_default()
}

/// Reads a text in single quotes.
///
/// Four escapes are known: `\'`, `\{`, `\}`, `\\`. The service refuses any other when a machine is made, `\"` among
/// them (recorded).
fn read_text(cursor: &mut Cursor<'_>) -> Result<Text, Fault> {
    let start = cursor.position();
    cursor.bump();
    let body = cursor.position();
    loop {
        let here = cursor.position();
        let raw = cursor.since(body);
        match cursor.bump() {
            None => return Err(Fault::at(start, "a quote is not closed")),
            Some('\'') => return Ok(Text { raw: raw.to_owned() }),
            Some('\\') => match cursor.bump() {
                Some('\'' | '{' | '}' | '\\') => {}
                None => return Err(Fault::at(start, "a quote is not closed")),
                Some(c) => {
                    let detail = format!("`\\{}` is not an escape", c.escape_debug());
                    return Err(Fault::at(here, detail)
                        .help("only `\\'`, `\\{`, `\\}` and `\\\\` are; a backslash itself is `\\\\`"));
                }
            },
            Some(_) => {}
        }
    }
}

/// Reads a number as JSON writes it.
fn read_number(cursor: &mut Cursor<'_>) -> Result<String, Fault> {
    let start = cursor.position();
    let text = cursor.take_while(|c| c.is_ascii_alphanumeric() || matches!(c, '-' | '+' | '.'));
    match serde_json::from_str::<serde_json::Number>(text) {
        Ok(_) => Ok(text.to_owned()),
        Err(_) => Err(Fault::at(start, format!("`{text}` is not a number"))),
    }
}

fn skip_whitespace(cursor: &mut Cursor<'_>) {
    cursor.take_while(|c| c.is_ascii_whitespace());
}
