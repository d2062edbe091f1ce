//! `..`: a value and all below it.

use super::condition::Fixed;
use super::step::Step;
use super::walk::{Document, Taken};
use crate::json::Value;

/// The lists and objects, among these values and all below them, that the step behind `..` can be taken from; each before
/// what is below it.
pub(super) fn matching<'a>(
    step: &'a Step,
    values: &[&'a Value],
    is_last: bool,
    document: Document<'a>,
    fixed: &mut Fixed<'a>,
) -> Taken<'a, Vec<&'a Value>> {
    let mut found = Vec::new();
    let mut waiting: Vec<&Value> = values.iter().rev().copied().collect();
    while let Some(value) = waiting.pop() {
        match value {
            Value::Array(list) => waiting.extend(list.iter().rev()),
            Value::Object(object) => {
                let before = waiting.len();
                waiting.extend(object.iter().map(|(_, value)| value));
                waiting.get_mut(before..).unwrap_or_default().reverse();
            }
            _ => continue,
        }
        if takes(step, value, is_last, document, fixed)? {
            found.push(value);
        }
    }
    Ok(found)
}

/// Source: Jayway, `ScanPathToken.createScanPredicate`.
fn takes<'a>(
    step: &'a Step,
    value: &'a Value,
    is_last: bool,
    document: Document<'a>,
    fixed: &mut Fixed<'a>,
) -> Taken<'a, bool> {
    Ok(match (step, value) {
        (Step::Field(name), Value::Object(object)) => object.get(name).is_some(),
        (Step::Fields(names), Value::Object(object)) => !is_last || names.iter().all(|name| object.get(name).is_some()),
        (Step::Index(_) | Step::Indexes(_) | Step::Slice { .. }, Value::Array(_)) | (Step::Wildcard, _) => true,
        (Step::Filter(condition), _) => condition.holds(value, document, fixed)?,
        _ => false,
    })
}
