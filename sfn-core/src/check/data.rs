//! The data flow of a JSONPath state: paths and payload templates.

use super::context::Context;
use super::place::Place;
use super::{Code, Problem, jsonata, kind, literals, variables};
use crate::field::Kind;
use crate::json::{Map, Value};
use crate::query::intrinsics::{Call, Function, Kind as Type};
use crate::query::path::{Path, ReferencePath, Root};
use crate::query::{self, SyntaxError};

pub(super) fn path(cx: &Context<'_>, text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    match Path::parse(text) {
        Err(error) => found.push(syntax(error, at)),
        Ok(path) => variables::of_path(cx, &path, at, found),
    }
}

pub(super) fn reference_path(cx: &Context<'_>, text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    match ReferencePath::parse_with_context(text) {
        Err(error) => found.push(syntax(error, at)),
        Ok(path) => variables::of_path(cx, path.path(), at, found),
    }
}

/// `ResultPath`: the result goes into the raw input, not into the context object nor into a variable.
pub(super) fn result_path(text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    match ReferencePath::parse(text) {
        Err(error) => found.push(syntax(error, at)),
        Ok(path) if path.path().root != Root::Input => {
            let message = format!("`{}` starts at `$`, not at a variable", at.field());
            found.push(at.error(Code::InvalidPath, message).help("a variable is set with `Assign`"));
        }
        Ok(_) => {}
    }
}

/// `ErrorPath`, `CausePath`, `RoleArn.$`: what is wanted is a text.
pub(super) fn path_or_intrinsic(cx: &Context<'_>, text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    match query::value(text) {
        Err(error) => found.push(syntax(error, at)),
        Ok(query::Value::Path(_)) => reference_path(cx, text, at, found),
        Ok(query::Value::Call(call)) => {
            variables::of_call(cx, &call, at, found);
            gives_text(&call, at, found);
        }
    }
}

/// A Fail state takes a function that always gives a text, or `States.ArrayGetItem`; not `States.StringToJson`, whose
/// result may be one too (docs.aws.amazon.com, "Fail workflow state", 2025).
fn gives_text(call: &Call, at: &Place<'_>, found: &mut Vec<Problem>) {
    let signature = call.name.signature();
    let is_json = call.name == Function::StringToJson && matches!(at.field(), "ErrorPath" | "CausePath");
    if is_json || !matches!(signature.returns, Type::String | Type::Any | Type::Computed) {
        let given = if is_json { "may give another value" } else { "gives none" };
        let message = format!("`{}` takes a text, and `{}` {given}", at.field(), signature.name);
        found.push(at.error(Code::InvalidPath, message).at_offset(call.range.start));
    }
}

fn syntax(error: SyntaxError, at: &Place<'_>) -> Problem {
    let problem = at.error(Code::InvalidPath, error.message).at_offset(error.offset);
    Problem { help: error.help, ..problem }
}

/// A payload template; where the state is a JSONata one, JSON with expressions.
pub(super) fn template(cx: &Context<'_>, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        _ if cx.language.is_none() => {}
        _ if cx.is_jsonata() => jsonata::value(cx, value, at, found),
        Value::Object(fields) => template_object(cx, fields, at, found),
        _ => found.push(kind::wrong(cx, &Kind::Template, value, at)),
    }
}

pub(super) fn template_object(cx: &Context<'_>, fields: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    for (key, value) in fields {
        let place = at.key(key);
        match key.strip_suffix(".$") {
            Some(name) => {
                if fields.contains_key(name) {
                    let message = format!("`{name}` is there twice: as `{name}` and as `{key}`");
                    found.push(place.error(Code::DuplicateKey, message).at_key().also(at.key(name).location()));
                }
                dynamic(cx, value, &place, found);
            }
            None => template_value(cx, value, &place, found),
        }
    }
}

fn template_value(cx: &Context<'_>, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        Value::Object(fields) if !cx.is_opaque(value) => template_object(cx, fields, at, found),
        Value::Array(entries) => {
            entries.iter().enumerate().for_each(|(index, entry)| template_value(cx, entry, &at.index(index), found));
        }
        Value::String(text) if !cx.is_opaque(value) => literals::text(text, at, found),
        _ => {}
    }
}

/// The value of a key that ends in `.$`.
fn dynamic(cx: &Context<'_>, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        _ if cx.is_opaque(value) => {}
        Value::String(text) => match query::value(text) {
            Err(error) => found.push(syntax(error, at)),
            Ok(query::Value::Path(path)) => variables::of_path(cx, &path, at, found),
            Ok(query::Value::Call(call)) => variables::of_call(cx, &call, at, found),
        },
        _ => {
            let message = format!("`{}` takes a path or an intrinsic function call", at.field());
            found.push(
                at.error(Code::WrongKind, message).help("what is not evaluated stands behind a key without `.$`"),
            );
        }
    }
}
