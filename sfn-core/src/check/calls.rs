//! What a Task hands to the integration that it calls.

use super::aws::Parameters;
use super::context::Context;
use super::integrations::Call;
use super::place::Place;
use super::words::{did_you_mean, found as what};
use super::{Code, Problem};
use crate::json::{Map, Value};

/// Checks the arguments of a Task against what it calls.
pub(super) fn arguments(cx: &Context<'_>, call: &Call<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let field = if cx.is_jsonata() { "Arguments" } else { "Parameters" };
    let arguments = state.get(field).filter(|value| !cx.is_opaque(value)).and_then(Value::as_object);
    let place = at.key(field);
    if call.is_sdk {
        return pascal_case(arguments, &place, found);
    }
    let Some(parameters) = Parameters::of(call.service, call.action) else { return };
    for key in arguments.into_iter().flat_map(Map::keys) {
        found.extend(unknown(call, &parameters, key, &place));
    }
    // Arguments that are one expression, or one reference, are not known.
    if arguments.is_none() && state.contains_key(field) {
        return;
    }
    let has = |needed: &str| arguments.is_some_and(|arguments| arguments.keys().any(|key| bare(key) == needed));
    for needed in parameters.needed().filter(|needed| !has(needed)) {
        let name = at.name().unwrap_or_default();
        let message = format!("state `{name}` calls `{}:{}` without `{needed}`", call.service, call.action);
        match arguments {
            Some(arguments) if is_misspelt(arguments, &parameters, needed) => {}
            Some(_) => found.push(place.error(Code::MissingField, message)),
            // One is enough to say that there are none.
            None => return found.push(at.error_of_object(Code::MissingField, message)),
        }
    }
}

/// `Arguments` are an object, or an expression that gives one (AWS Toolkit's schema of the language).
pub(super) fn is_object(cx: &Context<'_>, state: &Map, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(arguments) = state.get("Arguments").filter(|value| !cx.is_opaque(value)) else { return };
    let is_one = arguments.is_object() || arguments.as_str().is_some_and(|text| text.trim_start().starts_with("{%"));
    if !is_one {
        let message = format!("`Arguments` takes an object or `{{% … %}}`, not {}", what(arguments));
        found.push(at.key("Arguments").error(Code::WrongKind, message));
    }
}

/// A key without its `.$`.
pub(super) fn bare(key: &str) -> &str {
    key.strip_suffix(".$").unwrap_or(key)
}

fn unknown(call: &Call<'_>, parameters: &Parameters, key: &str, at: &Place<'_>) -> Option<Problem> {
    let name = bare(key);
    if parameters.known().any(|known| known == name) {
        return None;
    }
    let near = did_you_mean(name, parameters.known());
    let message = format!("`{}:{}` has no parameter `{name}`{near}", call.service, call.action);
    let problem = at.key(key).error(Code::UnknownField, message).at_key();
    Some(match call.service {
        "states" => problem.help("what the started execution is to read stands in `Input`"),
        "lambda" => problem.help("what the function is to read stands in `Payload`"),
        _ => problem,
    })
}

/// Whether an unknown parameter stands in place of one that must be there; then one mistake is one problem.
fn is_misspelt(arguments: &Map, parameters: &Parameters, needed: &str) -> bool {
    let unknown = |key: &&str| key.len() <= 100 && !parameters.known().any(|known| known == *key);
    let mut unknown = arguments.keys().map(|key| bare(key)).filter(unknown).take(8);
    unknown.any(|key| crate::suggest::nearest(key, parameters.known()) == Some(needed))
}

/// The AWS SDK integrations take every parameter in PascalCase.
fn pascal_case(arguments: Option<&Map>, at: &Place<'_>, found: &mut Vec<Problem>) {
    for key in arguments.into_iter().flat_map(Map::keys) {
        let mut characters = key.chars();
        let Some(first) = characters.next().filter(char::is_ascii_lowercase) else { continue };
        let pascal: String = std::iter::once(first.to_ascii_uppercase()).chain(characters).collect();
        let message =
            format!("a parameter of an `aws-sdk` action is in PascalCase, not `{key}`; did you mean `{pascal}`?");
        found.push(at.key(key).error(Code::UnknownField, message).at_key());
    }
}
