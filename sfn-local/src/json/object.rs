//! Objects.

use super::length::{Extent, Measured, text_length};
use super::{SmolStr, Value};
use sfn_core::json::Map;
use std::sync::Arc;

/// The entries of an object, in the order in which they were put there.
#[derive(Clone, Debug, Default)]
pub struct Object {
    entries: Map<Value>,
    measured: Measured,
}

impl Object {
    /// Without entries.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// Without entries, with room for so many.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Self {
        Self { entries: Map::with_capacity(capacity), measured: Measured::default() }
    }

    /// What stands below a key.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        self.entries.get(key)
    }

    /// What stands below a key, to be changed.
    pub fn get_mut(&mut self, key: &str) -> Option<&mut Value> {
        self.measured.forget();
        self.entries.get_mut(key)
    }

    /// What stands below a key, to be changed; `null` is put there where nothing stands.
    pub fn entry(&mut self, key: &str) -> &mut Value {
        self.measured.forget();
        self.entries.entry(key).or_insert(Value::Null)
    }

    /// Puts a value below a key, in place of what stood there, or as the last entry. Gives what stood there.
    pub fn insert(&mut self, key: impl Into<SmolStr>, value: impl Into<Value>) -> Option<Value> {
        self.measured.forget();
        self.entries.insert(key, value.into())
    }

    /// Takes an entry out; the others keep their order.
    pub fn remove(&mut self, key: &str) -> Option<Value> {
        self.measured.forget();
        self.entries.shift_remove(key)
    }

    /// How many entries there are.
    #[must_use]
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Whether there is no entry.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// The entries, in order.
    pub fn iter(&self) -> impl Iterator<Item = (&SmolStr, &Value)> {
        self.entries.iter()
    }

    pub(super) fn extent(&self) -> Extent {
        let commas = self.entries.len().saturating_sub(1);
        let entry = |(key, value): (&SmolStr, &Value)| {
            let Extent { bytes, depth } = value.extent();
            Extent { bytes: text_length(key) + 1 + bytes, depth }
        };
        self.measured.get(|| Extent::bracketed(commas, self.entries.iter().map(entry)))
    }
}

/// Equal when the same keys have equal values: the order is none of an object's meaning.
impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl<K: Into<SmolStr>, V: Into<Value>> FromIterator<(K, V)> for Object {
    fn from_iter<I: IntoIterator<Item = (K, V)>>(entries: I) -> Self {
        let entries = entries.into_iter().map(|(key, value)| (key.into(), value.into()));
        Self { entries: entries.collect(), measured: Measured::default() }
    }
}

impl From<Object> for Value {
    fn from(object: Object) -> Self {
        Self::Object(Arc::new(object))
    }
}

impl<K: Into<SmolStr>> FromIterator<(K, Value)> for Value {
    fn from_iter<I: IntoIterator<Item = (K, Value)>>(entries: I) -> Self {
        Object::from_iter(entries).into()
    }
}
