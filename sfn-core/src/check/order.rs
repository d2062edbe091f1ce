//! Problems in the order in which they stand in the definition.

use super::{Location, Problem, Step};
use crate::json::{Map, Value};
use std::collections::HashMap;

/// Sorts by place; problems of one place keep their order.
pub(super) fn sort(definition: &Value, problems: &mut [Problem]) {
    if problems.len() < 2 {
        return;
    }
    let mut ranks = Ranks::default();
    problems.sort_by_cached_key(|problem| ranks.of(definition, &problem.location));
}

/// The place of each key in its object, for the objects on the way to a problem.
#[derive(Default)]
struct Ranks<'a> {
    keys: HashMap<*const Map, HashMap<&'a str, usize>>,
}

impl<'a> Ranks<'a> {
    fn of(&mut self, definition: &'a Value, location: &Location) -> Vec<usize> {
        let mut value = Some(definition);
        let mut ranks = Vec::new();
        for step in location.steps() {
            let (rank, below) = match (step, value) {
                (Step::Key(key), Some(Value::Object(object))) => (self.key(object, key), object.get(key)),
                (Step::Index(index), Some(Value::Array(list))) => (*index, list.get(*index)),
                _ => (usize::MAX, None),
            };
            ranks.push(rank);
            value = below;
        }
        ranks
    }

    fn key(&mut self, object: &'a Map, key: &str) -> usize {
        let number = || object.keys().enumerate().map(|(rank, key)| (key.as_str(), rank)).collect();
        let ranks = self.keys.entry(std::ptr::from_ref(object)).or_insert_with(number);
        ranks.get(key).copied().unwrap_or(usize::MAX)
    }
}
