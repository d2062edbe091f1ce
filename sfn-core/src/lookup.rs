//! Fields by name in the objects of a definition.

use serde_json::{Map, Value};

/// Up to so many keys, to compare each is faster than to hash the name.
const FEW: usize = 8;

/// An object of a definition, or a value that may be one.
pub(crate) trait Lookup {
    /// The value of a field; `None`: there is no such field.
    fn field(&self, name: &str) -> Option<&Value>;

    /// Whether there is such a field.
    fn has(&self, name: &str) -> bool {
        self.field(name).is_some()
    }
}

impl Lookup for Map<String, Value> {
    fn field(&self, name: &str) -> Option<&Value> {
        if self.len() > FEW {
            return self.get(name);
        }
        self.iter().find(|(key, _)| *key == name).map(|(_, value)| value)
    }
}

impl Lookup for Value {
    fn field(&self, name: &str) -> Option<&Value> {
        self.as_object()?.field(name)
    }
}
