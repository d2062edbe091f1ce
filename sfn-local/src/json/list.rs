//! Lists.

use super::Value;
use super::length::{Extent, Measured};
use std::ops::Deref;
use std::sync::Arc;

/// The items of a list. It is read as a slice.
#[derive(Clone, Debug, Default)]
pub struct List {
    items: Vec<Value>,
    measured: Measured,
}

impl List {
    pub(super) fn items_mut(&mut self) -> &mut Vec<Value> {
        self.measured.forget();
        &mut self.items
    }

    pub(super) fn extent(&self) -> Extent {
        let commas = self.items.len().saturating_sub(1);
        self.measured.get(|| Extent::bracketed(commas, self.items.iter().map(Value::extent)))
    }
}

impl PartialEq for List {
    fn eq(&self, other: &Self) -> bool {
        self.items == other.items
    }
}

impl Deref for List {
    type Target = [Value];

    fn deref(&self) -> &[Value] {
        &self.items
    }
}

impl From<Vec<Value>> for List {
    fn from(items: Vec<Value>) -> Self {
        Self { items, measured: Measured::default() }
    }
}

impl From<Vec<Value>> for Value {
    fn from(items: Vec<Value>) -> Self {
        Self::Array(Arc::new(items.into()))
    }
}

impl FromIterator<Value> for Value {
    fn from_iter<I: IntoIterator<Item = Value>>(items: I) -> Self {
        items.into_iter().collect::<Vec<_>>().into()
    }
}
