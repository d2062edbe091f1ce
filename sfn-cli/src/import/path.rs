//! Paths and intrinsic calls as tokens of Rust, where they lose nothing.

use super::names::is_word;
use sfn_core::query::intrinsics::{self, ArgumentValue, Call};

/// The path in bare tokens, with names in double quotes; `None`: it is written as a string.
pub(super) fn bare(path: &str) -> Option<String> {
    let root = path.strip_prefix("$$").map_or("$", |_| "$$");
    let mut rest = path.strip_prefix(root)?;
    let mut written = root.to_owned();
    let variable = leading_word(rest);
    if root == "$" && !variable.is_empty() {
        // `$crate` is Rust's own.
        written.push_str(Some(variable).filter(|name| is_field(name) && *name != "crate")?);
        rest = rest.strip_prefix(variable)?;
    }
    while !rest.is_empty() {
        let (segment, length) = segment(rest)?;
        written.push_str(&segment);
        rest = rest.get(length..)?;
    }
    Some(written)
}

/// The first segment in bare tokens, and how many bytes of the path it is.
fn segment(rest: &str) -> Option<(String, usize)> {
    if let Some(inside) = rest.strip_prefix('[') {
        let end = inside.find(']')?;
        let subscript = subscript(inside.get(..end)?)?;
        return Some((format!("[{subscript}]"), end + 2));
    }
    let after = rest.strip_prefix('.')?;
    if after.starts_with('*') {
        return Some((".*".to_owned(), 2));
    }
    // `..name` and `.[0]`: the dot stands for itself.
    if (after.starts_with('.') && !after.starts_with("..")) || after.starts_with('[') {
        return Some((".".to_owned(), 1));
    }
    let name = Some(leading_word(after)).filter(|name| is_field(name))?;
    let function = if after.strip_prefix(name)?.starts_with("()") { "()" } else { "" };
    Some((format!(".{name}{function}"), name.len() + function.len() + 1))
}

fn subscript(text: &str) -> Option<String> {
    if text == "*" {
        return Some(text.to_owned());
    }
    if let Some(name) = text.strip_prefix('\'').and_then(|text| text.strip_suffix('\'')) {
        let is_plain = !name.is_empty()
            && name.chars().all(|c| c.is_ascii_graphic() || c == ' ')
            && !name.contains(['\'', '\\', '"']);
        return is_plain.then(|| format!("\"{name}\""));
    }
    let parts: Vec<_> = text.split(':').collect();
    let is_slice = parts.len() <= 3 && parts.iter().all(|part| is_index(part) || (part.is_empty() && parts.len() > 1));
    is_slice.then(|| text.to_owned())
}

/// A whole number as both languages spell it.
fn is_index(text: &str) -> bool {
    text.parse::<i32>().is_ok_and(|number| number.to_string() == text)
}

/// What stands before the next dot, bracket or anything else that is no part of a name.
fn leading_word(text: &str) -> &str {
    let end = text.find(|c: char| !(c.is_ascii_alphanumeric() || c == '_')).unwrap_or(text.len());
    text.get(..end).unwrap_or_default()
}

fn is_field(name: &str) -> bool {
    is_word(name) && name != "_"
}

/// An intrinsic call in Rust, or what one is given.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Argument {
    /// Tokens that stay together.
    Tokens(String),
    /// A text.
    Text(String),
    /// A function with what it is given.
    Call(String, Vec<Argument>),
}

/// `States.Format('{}', $.a)` as `States::Format("{}", $.a)`; `None`: it is written as a string.
///
/// `exact`: only where the macro writes the very same text again; else blanks may differ.
pub(super) fn intrinsic(text: &str, exact: bool) -> Option<Argument> {
    let call = Call::parse(text).ok()?;
    let (written, again) = called(&call, text)?;
    (again == text || !exact).then_some(written)
}

/// The call in Rust, and what the macro makes of it.
fn called(call: &Call, source: &str) -> Option<(Argument, String)> {
    let name = call.name.signature().name;
    let arguments: Option<Vec<_>> = call.arguments.iter().map(|argument| self::argument(argument, source)).collect();
    let (written, again): (Vec<_>, Vec<_>) = arguments?.into_iter().unzip();
    Some((Argument::Call(name.replacen('.', "::", 1), written), format!("{name}({})", again.join(", "))))
}

fn argument(argument: &intrinsics::Argument, source: &str) -> Option<(Argument, String)> {
    let text = source.get(argument.range.clone())?;
    let written = match &argument.value {
        ArgumentValue::Call(call) => return called(call, source),
        ArgumentValue::Path(_) => bare(text)?,
        ArgumentValue::String(inside) => return Some((Argument::Text(string(inside.raw())?), text.to_owned())),
        ArgumentValue::Number(number) => is_number(number).then(|| number.clone())?,
        ArgumentValue::Bool(_) | ArgumentValue::Null => text.to_owned(),
    };
    Some((Argument::Tokens(written), text.to_owned()))
}

/// The macro keeps ASL's escapes, and puts one before a quote that has none.
fn string(raw: &str) -> Option<String> {
    (!raw.contains("\\\\'")).then(|| raw.replace("\\'", "'"))
}

/// What Rust's tokens and JSON spell alike.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    digits.chars().all(|c| c.is_ascii_digit() || c == '.')
}

#[cfg(test)]
mod tests;
