//! The steps, taken.

use super::condition::Fixed;
use super::error::{PathError, Reason};
use super::step::{Step, Steps};
use super::{function, scan};
use crate::eval::Scope;
use crate::json::{Object, SmolStr, Value};
use std::borrow::Cow;

/// What `$` is within filters and functions, and what else a path there can see.
#[derive(Clone, Copy)]
pub(super) struct Document<'a> {
    pub(super) root: &'a Value,
    pub(super) scope: &'a Scope<'a>,
}

/// The result of a step that cannot be taken.
pub(super) type Taken<'a, T> = Result<T, Reason<'a>>;

impl Steps {
    /// What they lead to from a value.
    pub(super) fn evaluate<'a>(
        &'a self,
        from: &'a Value,
        document: Document<'a>,
    ) -> Result<Cow<'a, Value>, PathError<'a>> {
        self.take(from, document, Missing::IsLeftOut)
    }

    /// Whether they lead to something, `null` or an empty list too, without a field missing anywhere.
    pub(super) fn exist<'a>(&'a self, from: &'a Value, document: Document<'a>) -> Result<bool, PathError<'a>> {
        match self.take(from, document, Missing::IsAnError) {
            Ok(_) => Ok(true),
            Err(error) if error.is_not_found() => Ok(false),
            Err(error) => Err(error),
        }
    }

    fn take<'a>(
        &'a self,
        from: &'a Value,
        document: Document<'a>,
        missing: Missing,
    ) -> Result<Cow<'a, Value>, PathError<'a>> {
        let mut at = from;
        for (place, step) in self.list.iter().enumerate() {
            let is_last = place + 1 == self.list.len();
            let fault = |reason| PathError::new(&self.list, place, reason);
            at = match step {
                Step::Field(name) => field(at, name, is_last).map_err(fault)?,
                Step::Index(index) => items(at)
                    .map_err(fault)
                    .and_then(|items| item(items, *index).ok_or_else(|| fault(Reason::NoResults)))?,
                Step::Fields(names) if is_last => return fields(at, names).map(Cow::Owned).map_err(fault),
                Step::Function { function, arguments } => {
                    return function::apply(*function, at, arguments, document).map(Cow::Owned).map_err(fault);
                }
                _ => return self.spread(place, at, document, missing).map(Cow::Owned),
            };
        }
        Ok(Cow::Borrowed(at))
    }

    /// Goes on from the first step that leads to many values; each step is taken from all that the one before led to.
    fn spread<'a>(
        &'a self,
        first: usize,
        at: &'a Value,
        document: Document<'a>,
        missing: Missing,
    ) -> Result<Value, PathError<'a>> {
        let mut values = vec![at];
        let mut is_scan = false;
        for (place, step) in self.list.iter().enumerate().skip(first) {
            let fault = |reason| PathError::new(&self.list, place, reason);
            let is_last = place + 1 == self.list.len();
            let mut fixed = Fixed::default();
            if is_scan {
                values = scan::matching(step, &values, is_last, document, &mut fixed).map_err(fault)?;
            }
            is_scan = matches!(step, Step::DeepScan);
            match step {
                Step::DeepScan => {}
                Step::Function { function, arguments } => {
                    let results =
                        values.into_iter().map(|value| function::apply(*function, value, arguments, document));
                    return results.collect::<Result<_, _>>().map_err(fault);
                }
                Step::Fields(names) if is_last => {
                    return Ok(values.into_iter().filter_map(|value| fields(value, names).ok()).collect());
                }
                _ => {
                    if place == first {
                        step.check(at).map_err(fault)?;
                    }
                    let mut reached = Vec::with_capacity(values.len());
                    for value in values {
                        step.many(value, document, missing, &mut fixed, &mut reached).map_err(fault)?;
                    }
                    values = reached;
                }
            }
        }
        Ok(values.into_iter().cloned().collect())
    }
}

/// What a missing field is behind a step that leads to many values.
#[derive(Clone, Copy)]
enum Missing {
    IsLeftOut,
    /// Jayway's `REQUIRE_PROPERTIES`, with which filters ask whether something is there.
    IsAnError,
}

impl Step {
    /// Whether a step that leads to many values can be taken from this one, to which one way leads.
    fn check<'a>(&'a self, at: &'a Value) -> Taken<'a, ()> {
        match self {
            Step::Fields(_) => at.as_object().map(|_| ()).ok_or(Reason::NoObject(at)),
            Step::Indexes(_) | Step::Slice { .. } => items(at).map(|_| ()),
            Step::Filter(_) if !matches!(at, Value::Array(_) | Value::Object(_)) => Err(Reason::Primitive(at)),
            _ => Ok(()),
        }
    }

    /// All that the step leads to from a value.
    fn many<'a>(
        &'a self,
        at: &'a Value,
        document: Document<'a>,
        missing: Missing,
        fixed: &mut Fixed<'a>,
        reached: &mut Vec<&'a Value>,
    ) -> Taken<'a, ()> {
        match (self, at) {
            (Step::Field(name), Value::Object(object)) => match (object.get(name), missing) {
                (None, Missing::IsAnError) => return Err(Reason::MissingProperty),
                (found, _) => reached.extend(found),
            },
            (Step::Fields(names), Value::Object(object)) => {
                reached.extend(names.iter().filter_map(|name| object.get(name)));
            }
            (Step::Index(index), Value::Array(list)) => reached.extend(item(list, *index)),
            (Step::Indexes(indexes), Value::Array(list)) => {
                reached.extend(indexes.iter().filter_map(|index| item(list, *index)));
            }
            (Step::Slice { from, to }, Value::Array(list)) => slice(list, *from, *to, reached),
            (Step::Wildcard, Value::Array(list)) => reached.extend(list.iter()),
            (Step::Wildcard, Value::Object(object)) => reached.extend(object.iter().map(|(_, value)| value)),
            (Step::Filter(condition), Value::Array(list)) => {
                for item in list.iter() {
                    if condition.holds(item, document, fixed)? {
                        reached.push(item);
                    }
                }
            }
            (Step::Filter(condition), Value::Object(_)) if condition.holds(at, document, fixed)? => reached.push(at),
            _ => {}
        }
        Ok(())
    }
}

fn field<'a>(at: &'a Value, name: &'a str, is_last: bool) -> Taken<'a, &'a Value> {
    let object = at.as_object().ok_or(Reason::NoObject(at))?;
    object.get(name).ok_or(if is_last { Reason::NoResults } else { Reason::MissingProperty })
}

/// `['a','b']`: one object of the fields that are there.
fn fields<'a>(at: &'a Value, names: &'a [SmolStr]) -> Taken<'a, Value> {
    let object = at.as_object().ok_or(Reason::NoObject(at))?;
    let found = names.iter().filter_map(|name| Some((name.clone(), object.get(name)?.clone())));
    Ok(found.collect::<Object>().into())
}

fn items(at: &Value) -> Taken<'_, &[Value]> {
    at.as_array().ok_or(Reason::NoArray(at))
}

fn item(items: &[Value], index: i64) -> Option<&Value> {
    let length = if index < 0 { i64::try_from(items.len()).ok()? } else { 0 };
    items.get(usize::try_from(index.checked_add(length)?).ok()?)
}

/// With both ends, Jayway counts from the first index to the last: `[-2:1]` begins two from the end, and goes on at the start.
fn slice<'a>(items: &'a [Value], from: Option<i64>, to: Option<i64>, reached: &mut Vec<&'a Value>) {
    let length = i64::try_from(items.len()).unwrap_or(i64::MAX);
    let wrap = |index: i64| if index < 0 { index + length } else { index };
    let (from, to) = match (from, to) {
        (Some(from), Some(to)) => (from.max(-length), to.min(length)),
        (Some(from), None) => (wrap(from).max(0), length),
        (None, to) => (0, to.map_or(length, wrap).min(length)),
    };
    reached.extend((from..to).filter_map(|index| item(items, index)));
}
