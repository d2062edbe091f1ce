//! The objects that are being read.

use serde_json::map::Entry;
use serde_json::{Map, Value};

/// Up to so many keys, to compare each is faster than to hash the name.
const FEW: usize = 8;

/// The entries of the objects that are being read, those of an inner one behind those of the outer one.
///
/// An object is made when its end is reached, as large as it is to be; one of many keys before.
#[derive(Debug, Default)]
pub(super) struct Entries(Vec<(String, Value)>);

/// One object that is being read.
#[derive(Debug)]
pub(super) struct Object {
    /// Where its entries start.
    start: usize,
    /// Those that came before them.
    made: Map<String, Value>,
}

impl Entries {
    pub(super) fn begin(&self) -> Object {
        Object { start: self.0.len(), made: Map::new() }
    }

    /// Adds an entry. Gives the key back that is there already; its value is replaced then.
    pub(super) fn add(&mut self, object: &mut Object, key: String, value: Value) -> Option<String> {
        if object.made.is_empty() {
            let few = self.0.get_mut(object.start..).unwrap_or_default();
            if let Some((_, before)) = few.iter_mut().find(|(known, _)| *known == key) {
                *before = value;
                return Some(key);
            }
            if few.len() < FEW {
                self.0.push((key, value));
                return None;
            }
            object.made = self.0.drain(object.start..).collect();
        }
        match object.made.entry(key) {
            Entry::Vacant(entry) => {
                entry.insert(value);
                None
            }
            Entry::Occupied(mut entry) => {
                entry.insert(value);
                Some(entry.key().clone())
            }
        }
    }

    pub(super) fn end(&mut self, object: Object) -> Map<String, Value> {
        if object.made.is_empty() { self.0.drain(object.start..).collect() } else { object.made }
    }
}
