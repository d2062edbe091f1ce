//! A value against the kind that its field's row gives.

use super::context::{Context, intrinsic};
use super::place::Place;
use super::words::{did_you_mean, expected, found as what, list, not_among, noun};
use super::{
    Code, Problem, data, errors, fields, graph, has_placeholder, jsonata, resources, scope, timestamp, variables,
};
use crate::asl::fields::NOT_EMPTY;
use crate::field::{Kind, Object};
use crate::json::{Number, Value};
use crate::query::path::Path;

/// Checks one value. A hole, a reference, or a placeholder that deployment replaces, passes for any kind.
pub(super) fn check(cx: &Context<'_>, kind: &Kind, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    if cx.is_opaque(value) {
        if matches!(kind, Kind::Target | Kind::Object(Object::ChoiceRule | Object::Catcher)) {
            graph::unresolved(cx);
        }
        return;
    }
    if is_expression(cx, kind, value) {
        return jsonata::expression(cx, value.as_str().unwrap_or_default(), at, found);
    }
    match (kind, value) {
        (Kind::Any, _) | (Kind::Null, Value::Null) | (Kind::Bool, Value::Bool(_)) | (Kind::True, Value::Bool(true)) => {
        }
        (Kind::Text { max, .. }, Value::String(text)) => text_length(*max, text, at, found),
        (Kind::Text { .. } | Kind::Arn, Value::Object(_)) if cx.is_intrinsic(value) => {
            intrinsic_for(kind, value, at, found)
        }
        (Kind::Integer { min, max, .. }, Value::Number(number)) => integer(*min, *max, number, at, found),
        (Kind::Number { min, max, .. }, Value::Number(number)) => in_bounds(*min, *max, number, at, found),
        (Kind::OneOfNumbers(numbers), Value::Number(number)) => one_of_numbers(numbers, number, at, found),
        (Kind::Template, _) => data::template(cx, value, at, found),
        (Kind::Jsonata, _) => jsonata::value(cx, value, at, found),
        (Kind::Assign, Value::Object(names)) => variables::assign(cx, names, at, found),
        (Kind::Condition, Value::Bool(_)) => {}
        (Kind::Condition | Kind::Items, Value::String(text)) => found.push(jsonata::no_expression(text, kind, at)),
        (Kind::Items, Value::Array(_) | Value::Object(_)) => jsonata::value(cx, value, at, found),
        (Kind::PathOrNull | Kind::ResultPath, Value::Null) => {}
        (Kind::Path | Kind::PathOrNull, Value::String(text)) => data::path(cx, text, at, found),
        (Kind::ReferencePath, Value::String(text)) => data::reference_path(cx, text, at, found),
        (Kind::ResultPath, Value::String(text)) => data::result_path(text, at, found),
        (Kind::PathOrIntrinsic, Value::String(text)) => data::path_or_intrinsic(cx, text, at, found),
        (Kind::Timestamp { .. }, Value::String(text)) => timestamp::check(text, at, found),
        (Kind::Target, Value::String(name)) => graph::target(cx, name, at, found),
        (Kind::Resource, _) => resources::resource(cx, value, at, found),
        (Kind::ErrorNames, Value::Array(names)) => errors::names(cx, names, at, found),
        (Kind::OneOf(words), Value::String(word)) => one_of(cx, words, word, at, found),
        (Kind::Object(object), _) => self::object(cx, *object, value, at, found),
        (Kind::List(kind), Value::Array(entries)) => self::list_of(cx, kind, entries, at, found),
        (Kind::Entries(kind), Value::Object(entries)) => {
            entries.iter().for_each(|(key, value)| check(cx, kind, value, &at.key(key), found));
        }
        (Kind::States, Value::Object(_)) => {}
        (Kind::Either(kinds), _) => match kinds.iter().find(|kind| takes(cx, kind, value)) {
            Some(kind) => check(cx, kind, value, at, found),
            None => found.push(wrong(cx, &Kind::Either(kinds), value, at)),
        },
        (Kind::Arn, Value::String(text)) => arn(text, at, found),
        _ => found.push(wrong(cx, kind, value, at)),
    }
}

/// Checks a value that is to be an object with fields of its own.
pub(super) fn object(cx: &Context<'_>, object: Object, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    match value {
        Value::Object(below) if matches!(object, Object::Machine | Object::Branch | Object::ItemProcessor) => {
            scope::check(cx, object, below, at, found);
        }
        Value::Object(below) => fields::check(cx, object, below, at, found),
        _ => found.push(wrong(cx, &Kind::Object(object), value, at)),
    }
}

/// The problem of a value of another kind.
pub(super) fn wrong(cx: &Context<'_>, kind: &Kind, value: &Value, at: &Place<'_>) -> Problem {
    let field = at.field();
    let expected = expected(kind, cx.is_jsonata());
    let message = match kind {
        Kind::Object(object) if field.is_empty() => format!("{} is an object, not {}", noun(*object), what(value)),
        _ => match value.as_str().filter(|text| !cx.is_jsonata() && is_path(text)) {
            Some(path) => format!("`{field}` takes {expected}, not the path `{path}`{}", by_path(field, path)),
            None => format!("`{field}` takes {expected}, not {}", what(value)),
        },
    };
    let problem = at.error(Code::WrongKind, message);
    match value {
        Value::String(text) if kind.takes_jsonata() && text.starts_with("{%") => {
            problem.help("`{% … %}` is an expression where `QueryLanguage` is JSONata")
        }
        Value::Bool(false) if matches!(kind, Kind::True) => {
            problem.help("a state that does not end says `Next` instead")
        }
        _ => problem,
    }
}

fn is_path(text: &str) -> bool {
    text.starts_with('$') && Path::parse(text).is_ok()
}

/// The field that takes a path in place of this one, as the end of a sentence.
fn by_path(field: &str, path: &str) -> String {
    match fields::path_of(field) {
        Some(name) => format!("; `{name} = {path}` reads it from the data"),
        None => String::new(),
    }
}

/// Whether a JSONata expression stands for the value.
fn is_expression(cx: &Context<'_>, kind: &Kind, value: &Value) -> bool {
    // Without a valid query language, what looks like an expression is taken for one.
    let allowed = cx.language.is_none_or(|_| cx.is_jsonata()) && kind.takes_jsonata();
    allowed && value.as_str().is_some_and(jsonata::looks_like_expression)
}

/// Whether the JSON type of a value is one that a kind takes.
fn takes(cx: &Context<'_>, kind: &Kind, value: &Value) -> bool {
    match kind {
        Kind::Text { .. } => value.is_string() || cx.is_intrinsic(value),
        Kind::Arn => value.is_string() || intrinsic(value).is_some(),
        Kind::OneOf(_) | Kind::Path | Kind::ReferencePath | Kind::Target | Kind::Timestamp { .. } => value.is_string(),
        Kind::Null => value.is_null(),
        Kind::Bool => value.is_boolean(),
        Kind::Integer { .. } | Kind::Number { .. } | Kind::OneOfNumbers(_) => value.is_number(),
        Kind::List(_) | Kind::ErrorNames => value.is_array(),
        Kind::Object(_) | Kind::Entries(_) => value.is_object(),
        _ => true,
    }
}

fn text_length(max: usize, text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    // A text has at most as many characters as bytes.
    if text.len() <= max {
        return;
    }
    let length = text.chars().count();
    if length > max {
        let message = format!("`{}` takes at most {max} characters, not {length}", at.field());
        found.push(at.error(Code::OutOfBounds, message));
    }
}

fn intrinsic_for(kind: &Kind, value: &Value, at: &Place<'_>, found: &mut Vec<Problem>) {
    let name = intrinsic(value).unwrap_or_default();
    let taken = ["Ref", "Fn::GetAtt", "Fn::ImportValue", "Fn::Join"];
    if matches!(kind, Kind::Arn) && !taken.contains(&name) {
        let message = format!("the plugin takes no `{name}` for `{}`", at.field());
        found.push(at.error(Code::WrongKind, message).help(format!("it takes a text, {}", list(&taken, "or"))));
    }
}

fn integer(min: i64, max: i64, number: &Number, at: &Place<'_>, found: &mut Vec<Problem>) {
    let fraction = number.as_f64().is_some_and(|float| float.fract() != 0.0);
    if fraction {
        let message = format!("`{}` takes a whole number, not `{number}`", at.field());
        found.push(at.error(Code::WrongKind, message));
    } else if !is_between(min, max, number) {
        found.push(out_of_bounds(&min, (max < i64::MAX).then_some(&max), number, at));
    }
}

fn is_between(min: i64, max: i64, number: &Number) -> bool {
    #[expect(clippy::cast_precision_loss, reason = "only for numbers written as floats, such as 2.0")]
    match (number.as_i64(), number.as_f64()) {
        (Some(whole), _) => (min..=max).contains(&whole),
        (None, Some(float)) => number.is_f64() && (min as f64..=max as f64).contains(&float),
        (None, None) => false,
    }
}

fn in_bounds(min: f64, max: f64, number: &Number, at: &Place<'_>, found: &mut Vec<Problem>) {
    if !number.as_f64().is_some_and(|float| (min..=max).contains(&float)) {
        found.push(out_of_bounds(&min, (max < f64::MAX).then_some(&max), number, at));
    }
}

fn out_of_bounds<N: std::fmt::Display>(min: &N, max: Option<&N>, number: &Number, at: &Place<'_>) -> Problem {
    let field = at.field();
    let message = match max {
        Some(max) => format!("`{field}` is {min} to {max}, not `{number}`"),
        None => format!("`{field}` is at least {min}, not `{number}`"),
    };
    at.error(Code::OutOfBounds, message)
}

fn one_of(cx: &Context<'_>, words: &[&str], word: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    if words.contains(&word) || (cx.options.intrinsics && has_placeholder(word)) {
        return;
    }
    let near = did_you_mean(word, words.iter().copied());
    let message = format!("`{}` is {}, not `{word}`{near}", at.field(), list(words, "or"));
    found.push(at.error(Code::UnknownWord, message));
}

fn one_of_numbers(numbers: &[u32], number: &Number, at: &Place<'_>, found: &mut Vec<Problem>) {
    if let Some((message, help)) = not_among(at.field(), numbers, number) {
        found.push(at.error(Code::OutOfBounds, message).help(help));
    }
}

fn list_of(cx: &Context<'_>, kind: &Kind, entries: &[Value], at: &Place<'_>, found: &mut Vec<Problem>) {
    if entries.is_empty() && NOT_EMPTY.contains(&at.field()) {
        found.push(at.error(Code::OutOfBounds, format!("`{}` is empty: it needs at least one entry", at.field())));
    }
    entries.iter().enumerate().for_each(|(index, entry)| check(cx, kind, entry, &at.index(index), found));
}

fn arn(text: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    // The plugin's own pattern; what holds a `${…}` is an ARN once the framework has resolved it.
    if !text.starts_with("arn:aws") && !has_placeholder(text) {
        let message = format!("`{}` takes an ARN (`arn:aws…`), not `{text}`", at.field());
        found.push(at.error(Code::InvalidResource, message));
    }
}
