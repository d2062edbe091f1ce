//! The canonical order of the fields, put into a definition as it stands.
//!
//! It is the order in which the model is written. To read a definition into the model and to write it again would give the
//! same, by way of two more trees: a machine of 10,000 states has 20 MB of them.

use super::hole;
use crate::json::{Map, Number, Value};
use indexmap::IndexMap;

/// A part of the model, in JSON.
pub(crate) trait Canonical {
    /// Puts every field that the model knows into the model's order; the unknown ones follow, in theirs.
    ///
    /// # Errors
    /// When the model cannot read the value.
    fn order(value: &mut Value) -> Result<(), Misfit>;
}

/// [`Canonical::order`] of some part.
pub(crate) type Order = fn(&mut Value) -> Result<(), Misfit>;

/// A value that the model cannot read.
#[derive(Debug, PartialEq)]
pub(crate) struct Misfit {
    /// What the model reads there.
    pub(crate) expected: &'static str,
    /// What stands there.
    pub(crate) found: Value,
    /// The way to it, innermost first.
    pub(crate) way: Vec<Step>,
}

/// One step on the way to a [`Misfit`].
pub(crate) use crate::check::Step;

impl Misfit {
    pub(crate) fn new(expected: &'static str, found: &Value) -> Self {
        Self { expected, found: found.clone(), way: Vec::new() }
    }

    pub(crate) fn below(mut self, step: Step) -> Self {
        self.way.push(step);
        self
    }
}

/// Orders an object by the fields of its model, after `first`.
pub(crate) fn object(value: &mut Value, first: &str, fields: &[(&str, Order)]) -> Result<(), Misfit> {
    let object = known_object(value)?;
    let (mut last, mut is_ordered) = (0, true);
    for (key, below) in object.iter_mut() {
        // Most objects are in order: the next field is the one behind the last, or not far.
        let rank = rank(key, first, fields, last);
        if let Some((_, order)) = rank.checked_sub(1).and_then(|index| fields.get(index)) {
            order(below).map_err(|misfit| misfit.below(Step::Key(key.to_string())))?;
        }
        is_ordered &= rank >= last;
        last = rank;
    }
    if !is_ordered {
        sort(object, |key| rank(key, first, fields, 0));
    }
    Ok(())
}

/// An object that is there, and not a reference to one.
pub(crate) fn known_object(value: &mut Value) -> Result<&mut Map, Misfit> {
    const EXPECTED: &str = "an object";
    if hole::is_opaque(value) || !value.is_object() {
        return Err(Misfit::new(EXPECTED, value));
    }
    value.as_object_mut().ok_or_else(|| Misfit::new(EXPECTED, &Value::Null))
}

/// Sorts the keys; those of one rank keep their order.
pub(crate) fn sort(object: &mut Map, rank: impl Fn(&str) -> usize) {
    if object.keys().map(|key| rank(key)).is_sorted() {
        return;
    }
    object.sort_by_key(rank);
}

/// The place of a key: 0 for `first`, then that among the fields from 1, then that behind them all. `from` is where it
/// is looked for first.
fn rank(key: &str, first: &str, fields: &[(&str, Order)], from: usize) -> usize {
    if key == first {
        return 0;
    }
    let (before, after) = fields.split_at_checked(from.saturating_sub(1)).unwrap_or((fields, &[]));
    let place = |fields: &[(&str, Order)]| fields.iter().position(|(name, _)| *name == key);
    let index = place(after).map(|index| before.len() + index).or_else(|| place(before));
    index.map_or(fields.len() + 1, |index| index + 1)
}

impl Canonical for Value {
    fn order(_: &mut Value) -> Result<(), Misfit> {
        Ok(())
    }
}

impl Canonical for String {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        if value.is_string() { Ok(()) } else { Err(Misfit::new("a text", value)) }
    }
}

impl Canonical for Number {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        if value.is_number() { Ok(()) } else { Err(Misfit::new("a number", value)) }
    }
}

impl Canonical for bool {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        if value.is_boolean() { Ok(()) } else { Err(Misfit::new("`true` or `false`", value)) }
    }
}

impl<T: Canonical> Canonical for Vec<T> {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        let Value::Array(list) = value else { return Err(Misfit::new("a list", value)) };
        let mut entries = list.iter_mut().enumerate();
        entries.try_for_each(|(index, entry)| T::order(entry).map_err(|misfit| misfit.below(Step::Index(index))))
    }
}

impl<T: Canonical> Canonical for IndexMap<String, T> {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        let mut entries = known_object(value)?.iter_mut();
        entries.try_for_each(|(key, below)| T::order(below).map_err(|misfit| misfit.below(Step::Key(key.to_string()))))
    }
}
