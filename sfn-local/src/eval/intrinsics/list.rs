//! The functions of lists.

use super::Outcome;
use super::arguments::Arguments;
use crate::eval::java;
use crate::json::Value;
use std::collections::HashMap;

/// `States.ArrayPartition(list, size)`.
pub(super) fn partition(arguments: &Arguments<'_>) -> Outcome {
    let list = arguments.list(0)?;
    let size = arguments.whole(1)?;
    let positive = usize::try_from(size).ok().filter(|size| *size > 0);
    let size = positive.ok_or_else(|| arguments.wrong(1, "must be a positive integer"))?;
    Ok(list.chunks(size).map(|chunk| Value::from(chunk.to_vec())).collect())
}

/// `States.ArrayContains(list, value)`.
pub(super) fn contains(arguments: &Arguments<'_>) -> Outcome {
    let value = arguments.get(1)?;
    Ok(arguments.list(0)?.iter().any(|item| java::equals(item, value)).into())
}

/// `States.ArrayRange(first, last, step)`, the last one included where the steps meet it.
pub(super) fn range(arguments: &Arguments<'_>) -> Outcome {
    const MOST: i128 = 1000;
    let (first, last, step) = (arguments.whole(0)?, arguments.whole(1)?, arguments.whole(2)?);
    if step == 0 {
        return Err(arguments.wrong(2, "must not be 0"));
    }
    // In 128 bits, where no difference of two of 64 overflows.
    let steps = (i128::from(last) - i128::from(first)) / i128::from(step);
    let is_empty = if step > 0 { first > last } else { first < last };
    if is_empty {
        return Ok(Vec::new().into());
    }
    if steps >= MOST {
        return Err(format!("Invalid arguments in States.ArrayRange: the result has more than {MOST} items"));
    }
    let count = usize::try_from(steps).unwrap_or_default() + 1;
    Ok(std::iter::successors(Some(first), |number| number.checked_add(step)).take(count).map(Value::from).collect())
}

/// `States.ArrayGetItem(list, index)`.
pub(super) fn get_item(arguments: &Arguments<'_>) -> Outcome {
    let list = arguments.list(0)?;
    let index = arguments.whole(1)?;
    let item = usize::try_from(index).ok().and_then(|index| list.get(index));
    let length = list.len();
    item.cloned().ok_or_else(|| arguments.wrong(1, format_args!("is out of bounds: {index} of an array of {length}")))
}

/// `States.ArrayUnique(list)`: each value where it stands first.
pub(super) fn unique(arguments: &Arguments<'_>) -> Outcome {
    let mut kept: Vec<Value> = Vec::new();
    // Equal values are alike: only those that are alike are compared with each other.
    let mut alike: HashMap<Alike<'_>, Vec<usize>> = HashMap::new();
    for item in arguments.list(0)? {
        let places = alike.entry(Alike::of(item)).or_default();
        let known = places.iter().filter_map(|place| kept.get(*place)).any(|other| java::equals(item, other));
        if !known {
            places.push(kept.len());
            kept.push(item.clone());
        }
    }
    Ok(kept.into())
}

/// What equal values have in common, and few others.
#[derive(PartialEq, Eq, Hash)]
enum Alike<'a> {
    Text(&'a str),
    /// A number, whole or not, by the bits of its float.
    Number(u64),
    /// A list (0), an object (1), `null` (2), with so many entries.
    Nested(u8, usize),
    Word(bool),
}

impl<'a> Alike<'a> {
    fn of(value: &'a Value) -> Self {
        match value {
            Value::String(text) => Self::Text(text),
            Value::Number(number) => Self::Number(number.as_f64().to_bits()),
            Value::Array(list) => Self::Nested(0, list.len()),
            Value::Object(object) => Self::Nested(1, object.len()),
            Value::Null => Self::Nested(2, 0),
            Value::Bool(value) => Self::Word(*value),
        }
    }
}
