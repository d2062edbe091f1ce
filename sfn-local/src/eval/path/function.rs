//! The functions at the end of a path. Source: Jayway 2.4, `com.jayway.jsonpath.internal.function`.

use super::condition::Side;
use super::error::Reason;
use super::step::Operand;
use super::walk::{Document, Taken};
use crate::json::{Number, Value};
use sfn_core::query::function::PathFunction;

/// What a function makes of a value. Its arguments are evaluated at the root of the document.
pub(super) fn apply<'a>(
    function: PathFunction,
    at: &'a Value,
    arguments: &'a [Operand],
    document: Document<'a>,
) -> Taken<'a, Value> {
    match function {
        PathFunction::Length | PathFunction::Size => Ok(length(at)),
        PathFunction::Append => append(at, arguments, document),
        PathFunction::Concat => concat(at, arguments, document),
        _ => {
            let numbers = numbers(at, arguments, document)?;
            let result = aggregate(function, &numbers).ok_or(Reason::NoNumbers)?;
            Ok(Number::float(result).map_or(Value::Null, Value::Number))
        }
    }
}

fn length(at: &Value) -> Value {
    match at {
        Value::Array(items) => items.len().into(),
        Value::Object(entries) => entries.len().into(),
        _ => Value::Null,
    }
}

fn append<'a>(at: &'a Value, arguments: &'a [Operand], document: Document<'a>) -> Taken<'a, Value> {
    let mut result = at.clone();
    if let Some(items) = result.as_array_mut() {
        items.extend(values(arguments, document)?);
    }
    Ok(result)
}

fn concat<'a>(at: &'a Value, arguments: &'a [Operand], document: Document<'a>) -> Taken<'a, Value> {
    let mut result = String::new();
    for item in at.as_array().unwrap_or_default() {
        result.push_str(item.as_str().unwrap_or_default());
    }
    for argument in values(arguments, document)? {
        match &argument {
            Value::Array(items) => {
                let present = items.iter().filter(|item| !item.is_null());
                result.extend(present.map(|item| crate::eval::java::Printed(item).to_string()));
            }
            argument => result.push_str(argument.as_str().unwrap_or_default()),
        }
    }
    Ok(result.into())
}

/// The numbers of a list; of the arguments, only floats: Jayway 2.4 asks for Java's `Double`.
fn numbers<'a>(at: &'a Value, arguments: &'a [Operand], document: Document<'a>) -> Taken<'a, Vec<f64>> {
    let mut numbers: Vec<f64> = at.as_array().unwrap_or_default().iter().filter_map(Value::as_f64).collect();
    let mut add = |value: &Value| {
        numbers.extend(value.as_number().filter(|number| !number.is_whole()).map(Number::as_f64));
    };
    for argument in values(arguments, document)? {
        match &argument {
            Value::Array(items) => items.iter().for_each(&mut add),
            argument => add(argument),
        }
    }
    Ok(numbers)
}

fn values<'a>(arguments: &'a [Operand], document: Document<'a>) -> Taken<'a, Vec<Value>> {
    let value = |argument: &'a Operand| match argument.side(document.root, document)? {
        Side::Value(value) => Ok(Some(value.into_owned())),
        Side::Undefined | Side::Regex(_) => Ok(None),
    };
    arguments.iter().filter_map(|argument| value(argument).transpose()).collect()
}

fn aggregate(function: PathFunction, numbers: &[f64]) -> Option<f64> {
    #[expect(clippy::cast_precision_loss, reason = "no list has 2^53 items")]
    let count = numbers.len() as f64;
    let mean = || numbers.iter().sum::<f64>() / count;
    let all = numbers.iter().copied();
    match function {
        _ if numbers.is_empty() => None,
        PathFunction::Min => all.reduce(f64::min),
        PathFunction::Max => all.reduce(f64::max),
        PathFunction::Sum => Some(all.sum()),
        PathFunction::Avg => Some(mean()),
        PathFunction::Stddev => Some((all.map(|number| number * number).sum::<f64>() / count - mean() * mean()).sqrt()),
        _ => None,
    }
}
