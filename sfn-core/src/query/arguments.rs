//! What is known of a call's arguments before anything runs: how many, of which kind, within which bounds.
//!
//! No diagnostic of the service is known for these when a machine is made. What is refused here is against the
//! documented rules of the function, so it could only fail when it runs, with `States.IntrinsicFailure`.

use super::error::Fault;
use super::intrinsics::{Argument, ArgumentValue, Call, Function, Kind};

/// The algorithms of `States.Hash`.
const ALGORITHMS: [&str; 5] = ["MD5", "SHA-1", "SHA-256", "SHA-384", "SHA-512"];

/// The longest string that `States.Hash` and the two of Base64 take, in characters.
const LONGEST_TEXT: usize = 10_000;

/// The longest array that `States.ArrayRange` makes, in items.
const LONGEST_RANGE: i64 = 1000;

/// Checks the arguments of a call, not those of calls within it.
pub(super) fn check(call: &Call) -> Result<(), Fault> {
    check_count(call)?;
    let signature = call.name.signature();
    for (place, argument) in call.arguments.iter().enumerate() {
        if let Some(kind) = signature.kind(place).filter(|kind| !fits(&argument.value, *kind)) {
            return Err(wrong_kind(call, argument, kind, place));
        }
    }
    check_bounds(call)
}

fn check_count(call: &Call) -> Result<(), Fault> {
    let signature = call.name.signature();
    let count = call.arguments.len();
    if count < signature.least || signature.most.is_some_and(|most| count > most) {
        let takes = match (signature.least, signature.most) {
            (0, Some(0)) => "no arguments".to_owned(),
            (1, Some(1)) => "1 argument".to_owned(),
            (1, None) => "at least 1 argument".to_owned(),
            (least, Some(most)) if least == most => format!("{least} arguments"),
            (least, Some(most)) => format!("{least} to {most} arguments"),
            (least, None) => format!("at least {least} arguments"),
        };
        return Err(Fault::complete(call.range.start, format!("`{}` takes {takes}, not {count}", signature.name)));
    }
    match call.arguments.first().map(|first| &first.value) {
        Some(ArgumentValue::String(template)) if call.name == Function::Format => {
            let (due, given) = (template.placeholders(), count - 1);
            if due == given {
                return Ok(());
            }
            let message = format!("`States.Format` takes one argument for each `{{}}`: {due}, not {given}");
            Err(Fault::complete(call.range.start, message).help("braces that are no placeholder are written `\\{\\}`"))
        }
        _ => Ok(()),
    }
}

/// Whether a value may be of that kind. What a path leads to is not known here.
fn fits(value: &ArgumentValue, kind: Kind) -> bool {
    match (kind, value) {
        (Kind::Any, _) | (_, ArgumentValue::Path(_)) => true,
        (Kind::Computed, value) => matches!(value, ArgumentValue::Call(_)),
        (kind, ArgumentValue::Call(call)) => match (kind, call.name.signature().returns) {
            (_, Kind::Any) | (Kind::Algorithm, Kind::String) => true,
            // The result of `States.ArrayContains` may be `false`.
            (Kind::False, Kind::Bool) => true,
            (kind, returns) => kind == returns,
        },
        (Kind::String, value) => matches!(value, ArgumentValue::String(_)),
        (Kind::Number, value) => matches!(value, ArgumentValue::Number(_)),
        (Kind::Bool, value) => matches!(value, ArgumentValue::Bool(_)),
        (Kind::False, value) => *value == ArgumentValue::Bool(false),
        (Kind::Algorithm, ArgumentValue::String(text)) => ALGORITHMS.contains(&text.value().as_str()),
        (Kind::Array | Kind::Object | Kind::Algorithm, _) => false,
    }
}

fn wrong_kind(call: &Call, argument: &Argument, kind: Kind, place: usize) -> Fault {
    let (due, help) = match kind {
        Kind::Any => ("a value", None),
        Kind::Computed => ("a path or a call", None),
        Kind::Array => ("an array", Some("an array is made by `States.Array(…)`")),
        Kind::Object => ("an object", Some("an object is made by `States.StringToJson('…')`")),
        Kind::String => ("a string", None),
        Kind::Number => ("a number", None),
        Kind::Bool => ("`true` or `false`", None),
        Kind::False => ("`false`", Some("objects are merged on their first level only")),
        Kind::Algorithm => ("`'MD5'`, `'SHA-1'`, `'SHA-256'`, `'SHA-384'` or `'SHA-512'`", None),
    };
    let name = call.name.signature().name;
    let message = format!("argument {} of `{name}` is {due}, not `{argument}`", place + 1);
    Fault::complete(argument.range.start, message).or_help(help.map(str::to_owned))
}

fn check_bounds(call: &Call) -> Result<(), Fault> {
    for (place, argument) in call.arguments.iter().enumerate() {
        let objection = match (&argument.value, call.name) {
            (ArgumentValue::String(text), Function::Hash | Function::Base64Encode | Function::Base64Decode) => {
                let length = text.value().chars().count();
                (length > LONGEST_TEXT).then(|| format!("has at most 10,000 characters, not {length}"))
            }
            (ArgumentValue::Number(_), function) => number_objection(argument, function, place),
            _ => None,
        };
        if let Some(objection) = objection {
            let message = format!("argument {} of `{}` {objection}", place + 1, call.name.signature().name);
            return Err(Fault::complete(argument.range.start, message));
        }
    }
    check_range(call)
}

fn number_objection(argument: &Argument, function: Function, place: usize) -> Option<String> {
    let number = rounded(argument)?;
    match (function, place) {
        (Function::ArrayPartition, 1) if number < 1 => Some(format!("is at least 1, not `{argument}`")),
        (Function::ArrayGetItem, 1) if number < 0 => Some(format!("is at least 0, not `{argument}`")),
        (Function::ArrayRange, 2) if number == 0 => Some("is not 0".to_owned()),
        (Function::MathAdd, _) if i32::try_from(number).is_err() => {
            Some(format!("has 32 bits, which `{argument}` has not"))
        }
        _ => None,
    }
}

fn check_range(call: &Call) -> Result<(), Fault> {
    let numbers: Vec<i64> = call.arguments.iter().filter_map(rounded).collect();
    let (Function::ArrayRange, &[first, last, step]) = (call.name, numbers.as_slice()) else { return Ok(()) };
    let items = last.saturating_sub(first).checked_div(step).map_or(0, |steps| steps.saturating_add(1));
    if items <= LONGEST_RANGE {
        return Ok(());
    }
    let message = format!("`States.ArrayRange` makes at most 1000 items, not {items}");
    Err(Fault::complete(call.range.start, message))
}

/// The number written down, rounded as the service does: halves up, as Java's `Math.round` (recorded).
fn rounded(argument: &Argument) -> Option<i64> {
    let ArgumentValue::Number(text) = &argument.value else { return None };
    match text.parse::<i64>() {
        Ok(number) => Some(number),
        // The cast saturates.
        Err(_) => text.parse::<f64>().ok().map(|number| (number + 0.5).floor() as i64),
    }
}
