//! JSONata expressions: their delimiters, their syntax, and what their names stand for.

mod calls;
mod names;
mod states;

use super::context::Context;
use super::place::Place;
use super::words::expected;
use super::{Code, Problem};
use crate::field::Kind;
use crate::json::Value;
use crate::query::SyntaxError;
use crate::query::jsonata::Expression;
use crate::query::jsonata::function::Function;

/// The bytes of `{%`.
const OPENING: usize = 2;

/// JSON in which any string may be an expression.
pub(super) fn value(cx: &Context<'_>, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        _ if cx.is_opaque(value) => {}
        Value::String(text) => expression(cx, text, at, found),
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, entry)| self::value(cx, entry, &at.index(index), found));
        }
        Value::Object(fields) => fields.iter().for_each(|(key, value)| self::value(cx, value, &at.key(key), found)),
        _ => {}
    }
}

/// Whether a text is an expression, or half of one.
pub(super) fn looks_like_expression(text: &str) -> bool {
    text.starts_with("{%")
}

/// A text where an expression may stand: it is one when it starts with `{%` and ends with `%}`, exactly.
pub(super) fn expression(cx: &Context<'_>, text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    let inside = text.strip_prefix("{%").map(|rest| rest.strip_suffix("%}"));
    match inside {
        Some(None) => {
            let message = "a JSONata expression that starts with `{%` ends with `%}`";
            let problem = at.error(Code::InvalidJsonata, message);
            found.push(match text.trim_end().strip_suffix("%}") {
                Some(before) => problem.at_offset(before.len()).help(
                    "nothing may stand behind it, no newline either: in YAML, `|-` and `>-` leave out the last one",
                ),
                None => problem.at_offset(text.len()),
            });
        }
        Some(Some(code)) if code.trim().is_empty() => {
            found.push(at.error(Code::InvalidJsonata, "a JSONata expression is empty").at_offset(OPENING));
        }
        Some(Some(code)) => self::code(cx, code, at, found),
        None if text.trim().starts_with("{%") && text.trim().ends_with("%}") => {
            let message = "this is a text and no expression: `{%` is to be its very first character";
            found.push(at.warning(Code::InvalidJsonata, message));
        }
        None if lacks_delimiters(text) => {
            let message = format!("`{text}` is a text here: an expression stands between `{{%` and `%}}`");
            found.push(at.warning(Code::InvalidJsonata, message).help(format!("`{{% {text} %}}`")));
        }
        None => {}
    }
}

/// Whether a text is an expression that nobody writes by chance: `$states.input.id`, `$uuid()`.
fn lacks_delimiters(text: &str) -> bool {
    let Some((name, rest)) = text.strip_prefix('$').map(|text| text.split_at(end_of_name(text))) else { return false };
    let is_known = match rest.chars().next() {
        Some('.' | '[') => name == "states",
        Some('(') => Function::named(name).is_some(),
        _ => false,
    };
    is_known && Expression::parse(text).is_ok()
}

fn end_of_name(text: &str) -> usize {
    text.find(|c: char| !c.is_alphanumeric()).unwrap_or(text.len())
}

/// What stands between the delimiters.
fn code(cx: &Context<'_>, code: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    match Expression::parse(code) {
        Ok(expression) => names::check(cx, &expression, at, found),
        Err(error) => match cx.options.intrinsics.then(|| without_placeholders(code)).flatten() {
            // What deployment puts there may make an expression of it.
            Some(code) => {
                if let Ok(expression) = Expression::parse(&code) {
                    names::check(cx, &expression, at, found);
                }
            }
            None => found.push(syntax(error, at)),
        },
    }
}

fn syntax(error: SyntaxError, at: &Place<'_>) -> Problem {
    let problem = at.error(Code::InvalidJsonata, error.message).at_offset(OPENING + error.offset);
    Problem { help: error.help, ..problem }
}

/// The code with a value of the same length for each `${…}`. None: it has none.
fn without_placeholders(code: &str) -> Option<String> {
    let mut replaced = String::with_capacity(code.len());
    let mut rest = code;
    while let Some((before, behind)) = rest.split_once("${") {
        let (name, after) = behind.split_once('}')?;
        replaced.push_str(before);
        replaced.push('1');
        replaced.extend(std::iter::repeat_n(' ', name.len() + OPENING));
        rest = after;
    }
    replaced.push_str(rest);
    (rest.len() < code.len()).then_some(replaced)
}

/// The problem of a text where only an expression makes sense.
pub(super) fn no_expression(text: &str, kind: &Kind, at: &Place<'_>) -> Problem {
    let message = format!("`{}` takes {}, not the text `{text}`", at.field(), expected(kind, true));
    at.error(Code::InvalidJsonata, message)
}
