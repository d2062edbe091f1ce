//! `$clone`, `$partition`, `$range` and `$shuffle`.

use super::super::LIST_LIMIT;
use super::{error, mismatch};
use crate::eval::random::{Random, between};
use jsonata_core::evaluator::HostFnResult;
use jsonata_core::value::JValue;

/// `$clone(value)`: an object or a list as it is, since nothing changes it. Source: its signature in JSONata 2.0.6, `<(oa)-:o>`.
pub(super) fn clone(arguments: &[JValue]) -> HostFnResult {
    match arguments {
        [JValue::Undefined] => Ok(JValue::Undefined),
        [value @ (JValue::Array(_) | JValue::Object(_))] => Ok(value.clone()),
        [] | [_] => Err(mismatch("clone", 1)),
        _ => Err(mismatch("clone", 2)),
    }
}

/// `$partition(list, size)`: lists of so many items; the last has what is left.
pub(super) fn partition(arguments: &[JValue]) -> HostFnResult {
    let (items, size) = match arguments {
        [JValue::Undefined, _] => return Ok(JValue::Undefined),
        [JValue::Array(items), JValue::Number(size)] => (items.to_vec(), *size),
        [item, JValue::Number(size)] if !item.is_function() => (vec![item.clone()], *size),
        [] => return Err(mismatch("partition", 1)),
        [_] | [_, _] => return Err(mismatch("partition", 2)),
        _ => return Err(mismatch("partition", 3)),
    };
    if size < 1.0 || size.is_nan() {
        return Err(error("the second argument of $partition must be a positive integer"));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "at least 1; it saturates")]
    let parts = items.chunks(size as usize).map(|part| JValue::array(part.to_vec()));
    Ok(JValue::array(parts.collect()))
}

/// `$range(first, last, step)`: the last one is in it where a step ends there. As JSONata has it, one number is no list.
pub(super) fn range(arguments: &[JValue]) -> HostFnResult {
    let (first, last, step) = match arguments {
        [JValue::Number(first), JValue::Number(last), JValue::Number(step)] => (*first, *last, *step),
        [first, last, step] if [first, last, step].iter().any(|argument| argument.is_undefined()) => {
            return Ok(JValue::Undefined);
        }
        _ => {
            let wrong = arguments.iter().take(3).position(|argument| !argument.is_number());
            return Err(mismatch("range", wrong.unwrap_or(arguments.len().min(3)) + 1));
        }
    };
    if step == 0.0 {
        return Err(error("the third argument of $range must not be 0"));
    }
    let count = ((last - first) / step).floor() + 1.0;
    #[expect(clippy::cast_precision_loss, reason = "small")]
    if count > LIST_LIMIT as f64 || count.is_nan() {
        return Err(error(&format!("D2015: The maximum sequence length of {LIST_LIMIT} was exceeded.")));
    }
    #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "limited above; negative is 0")]
    let count = count as u32;
    let numbers = (0..count).map(|index| JValue::Number(first + f64::from(index) * step));
    Ok(JValue::sequence(numbers.collect()))
}

/// `$shuffle(list)`: each order is as likely (Fisher and Yates).
pub(super) fn shuffle(arguments: &[JValue], random: &dyn Random) -> HostFnResult {
    let mut items = match arguments {
        [JValue::Undefined] => return Ok(JValue::Undefined),
        [JValue::Array(items)] => items.to_vec(),
        [item] => vec![item.clone()],
        _ => return Err(mismatch("shuffle", arguments.len().min(1) + 1)),
    };
    for last in (1..items.len()).rev() {
        let count = i64::try_from(last).unwrap_or(i64::MAX - 1) + 1;
        let other = usize::try_from(between(0, count, random)).unwrap_or(last);
        items.swap(last, other);
    }
    Ok(JValue::array(items))
}
