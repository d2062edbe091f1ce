//! What one state hands to the next: a value and its text, of which each is made when it is first asked for.

use crate::json::Value;
use std::fmt;
use std::sync::{Arc, OnceLock};

/// JSON that flows from state to state. A copy shares it.
///
/// AWS hands on what no state has touched as it was written, blanks and all: so does this, and so the event history,
/// which holds the same payload.
#[derive(Clone)]
pub struct Payload(Arc<Inner>);

struct Inner {
    value: Value,
    text: OnceLock<Box<str>>,
    /// The items of a list that was put together from payloads: their texts are its own.
    items: Vec<Payload>,
}

impl Payload {
    /// Reads JSON, and keeps its text.
    ///
    /// # Errors
    /// When it is no JSON, or nests more than 127 deep.
    pub fn parse(text: impl Into<Box<str>>) -> Result<Self, serde_json::Error> {
        let text = text.into();
        let value = Value::parse(&text)?;
        Ok(Self(Arc::new(Inner { value, text: OnceLock::from(text), items: Vec::new() })))
    }

    /// A list of what others hold: the result of a Parallel or a Map state.
    #[must_use]
    pub fn list(items: Vec<Self>) -> Self {
        let value = items.iter().map(|item| item.value().clone()).collect();
        Self(Arc::new(Inner { value, text: OnceLock::new(), items }))
    }

    /// The value.
    #[must_use]
    pub fn value(&self) -> &Value {
        &self.0.value
    }

    /// The text: as it was read, or compact.
    #[must_use]
    pub fn text(&self) -> &str {
        self.0.text.get_or_init(|| match self.0.items.as_slice() {
            [] => self.0.value.to_text().into(),
            items => {
                let texts: Vec<&str> = items.iter().map(Self::text).collect();
                format!("[{}]", texts.join(",")).into()
            }
        })
    }

    /// How many bytes the value has as compact JSON.
    #[must_use]
    pub fn length(&self) -> usize {
        self.0.value.length()
    }

    /// How many bytes the text has: as it was read, blanks and all, or compact.
    pub(crate) fn written_length(&self) -> usize {
        self.0.text.get().map_or_else(|| self.length(), |text| text.len())
    }

    /// Whether both are the same payload, not only equal ones.
    #[must_use]
    pub fn is_same(&self, other: &Self) -> bool {
        Arc::ptr_eq(&self.0, &other.0)
    }
}

impl From<Value> for Payload {
    fn from(value: Value) -> Self {
        Self(Arc::new(Inner { value, text: OnceLock::new(), items: Vec::new() }))
    }
}

impl PartialEq for Payload {
    fn eq(&self, other: &Self) -> bool {
        self.is_same(other) || self.value() == other.value()
    }
}

impl fmt::Debug for Payload {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.text())
    }
}
