//! What a definition says of Lambda functions: which text or intrinsic function refers to one, and what it is called.

use super::names;
use sfn_core::check::placeholder;
use sfn_core::json::Value;

/// A reference to a Lambda function.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Reference {
    /// Equal for all that refer to the same function.
    pub(super) key: String,
    /// The name that it goes by there: of a function, a placeholder or a logical id.
    pub(super) name: String,
    /// What refers to it, for people.
    pub(super) text: String,
}

/// What ends the names of placeholders and logical ids, and is no part of the function's own.
const SUFFIXES: &[&str] = &["lambda_function", "function", "lambda", "fn"];

/// The Lambda function that the `Resource` of a Task names, as far as the text shows it. `expected`: the state shows that
/// it is one.
pub(super) fn of_resource(resource: &Value, expected: bool) -> Option<Reference> {
    match resource {
        Value::String(text) => {
            of_arn(text).or_else(|| of_placeholder(text).filter(|found| expected || says_lambda(&found.key)))
        }
        other => of_intrinsic(other).filter(|found| expected || says_lambda(&found.key)),
    }
}

/// The Lambda function that is invoked by this name: a `FunctionName`.
pub(super) fn of_function_name(name: &Value) -> Option<Reference> {
    match name {
        Value::String(text) => of_arn(text).or_else(|| of_placeholder(text)).or_else(|| of_plain_name(text)),
        other => of_intrinsic(other),
    }
}

/// `arn:aws:lambda:eu-west-1:123456789012:function:name`. One with a version or an alias is another function.
fn of_arn(text: &str) -> Option<Reference> {
    let text = text.strip_suffix(":$LATEST").unwrap_or(text);
    let (before, name) = text.split_once(":function:")?;
    let is_lambda = before.starts_with("arn:") && before.split(':').any(|part| part == "lambda");
    let is_qualified = without_placeholders(name).contains(':');
    (is_lambda && !is_qualified && !name.is_empty()).then(|| Reference {
        key: text.to_owned(),
        name: name_in(name),
        text: text.to_owned(),
    })
}

/// `${ResizeFunctionArn}`, `${Resize.Arn}`.
fn of_placeholder(text: &str) -> Option<Reference> {
    let text = text.strip_suffix(":$LATEST").unwrap_or(text);
    let name = placeholder(text)?;
    let key = name.strip_suffix(".Arn").unwrap_or(name);
    Some(Reference { key: key.to_owned(), name: name_in(text), text: text.to_owned() })
}

fn of_plain_name(text: &str) -> Option<Reference> {
    let text = text.strip_suffix(":$LATEST").unwrap_or(text);
    let is_name = !text.is_empty() && text.chars().all(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_');
    is_name.then(|| Reference { key: text.to_owned(), name: text.to_owned(), text: text.to_owned() })
}

/// `Fn::GetAtt`, `Ref` and `Fn::Sub` of one function.
fn of_intrinsic(value: &Value) -> Option<Reference> {
    let (function, argument) = value.as_object().filter(|object| object.len() == 1)?.iter().next()?;
    let key = match (function.as_str(), argument) {
        ("Fn::GetAtt", Value::Array(list)) => match list.as_slice() {
            [Value::String(id), Value::String(attribute)] if attribute == "Arn" => id,
            _ => return None,
        },
        ("Fn::GetAtt", Value::String(text)) => text.strip_suffix(".Arn")?,
        ("Ref", Value::String(id)) => id,
        ("Fn::Sub", Value::String(text)) => {
            return of_arn(text).or_else(|| of_placeholder(text).filter(|_| text.ends_with(".Arn}")));
        }
        _ => return None,
    };
    Some(Reference { key: key.to_owned(), name: key.to_owned(), text: key.to_owned() })
}

/// Whether a placeholder's name says that a Lambda function is meant, and not an activity or an integration.
fn says_lambda(name: &str) -> bool {
    let lower = name.to_ascii_lowercase();
    lower.contains("lambda")
        || lower.contains("function")
        || names::of_function(name).split('_').any(|word| word == "fn")
}

/// `${self:service}-${stage}-resize` is `resize`, `${self:custom.resize}` too.
fn name_in(text: &str) -> String {
    let plain = without_placeholders(text);
    if plain.chars().any(char::is_alphanumeric) {
        return plain;
    }
    let last = text.rsplit("${").next().unwrap_or(text).trim_end_matches('}');
    let last = last.strip_suffix(".Arn").unwrap_or(last);
    last.rsplit(['.', ':']).next().unwrap_or(last).to_owned()
}

fn without_placeholders(text: &str) -> String {
    let mut plain = String::new();
    let mut rest = text;
    while let Some((before, after)) = rest.split_once("${") {
        plain.push_str(before);
        rest = after.split_once('}').map_or("", |(_, behind)| behind);
    }
    plain + rest
}

/// The function's name in Rust: without `Arn`, `Function` and `Lambda` at its end, unless it is nothing else.
pub(super) fn rust_name(name: &str) -> Option<String> {
    let snake = names::of_function(without_hash(name));
    let whole = snake.trim_matches('_');
    let named = whole.strip_suffix("_name").filter(|name| SUFFIXES.iter().any(|suffix| name.ends_with(suffix)));
    let mut short = whole.strip_suffix("_arn").or(named).unwrap_or(whole);
    for suffix in SUFFIXES {
        if let Some(before) = short.strip_suffix(suffix).and_then(|before| before.strip_suffix('_')) {
            short = before;
            break;
        }
    }
    let says_nothing = SUFFIXES.contains(&short) || short == "arn" || short.is_empty();
    (!says_nothing).then(|| names::of_function(short))
}

/// Without what CloudFormation and the CDK add to names: `orders-Resize-1A2B3C4D5E6F7`, `ResizeB3D474A5`.
fn without_hash(name: &str) -> &str {
    let is_hash = |part: &str| {
        let has = |test: fn(&char) -> bool| part.chars().any(|character| test(&character));
        (11..=13).contains(&part.len())
            && has(char::is_ascii_digit)
            && has(char::is_ascii_uppercase)
            && !part.contains('_')
    };
    let name = name.rsplit_once('-').filter(|(_, last)| is_hash(last)).map_or(name, |(before, _)| before);
    let Some((before, last)) = name.len().checked_sub(8).and_then(|at| name.split_at_checked(at)) else { return name };
    let is_hex = last.chars().all(|c| c.is_ascii_digit() || ('A'..='F').contains(&c))
        && last.contains(|c: char| c.is_ascii_digit());
    if is_hex && before.ends_with(|c: char| c.is_ascii_lowercase()) { before } else { name }
}

#[cfg(test)]
mod tests;
