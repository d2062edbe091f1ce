//! Values below a value: by key, by place, by JSON Pointer.

use super::{Map, SmolStr, Value};

/// What [`Value::get`] takes: the key of an object, or the place in a list.
pub trait Index {
    /// What `value` has there.
    fn of(self, value: &Value) -> Option<&Value>;

    /// What `value` has there, to be changed.
    fn of_mut(self, value: &mut Value) -> Option<&mut Value>;
}

impl Index for &str {
    fn of(self, value: &Value) -> Option<&Value> {
        value.as_object()?.get(self)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_object_mut()?.get_mut(self)
    }
}

impl Index for &String {
    fn of(self, value: &Value) -> Option<&Value> {
        self.as_str().of(value)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        self.as_str().of_mut(value)
    }
}

impl Index for &SmolStr {
    fn of(self, value: &Value) -> Option<&Value> {
        self.as_str().of(value)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        self.as_str().of_mut(value)
    }
}

impl Index for usize {
    fn of(self, value: &Value) -> Option<&Value> {
        value.as_array()?.get(self)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        value.as_array_mut()?.get_mut(self)
    }
}

impl<I: Index + Copy> Index for &I {
    fn of(self, value: &Value) -> Option<&Value> {
        (*self).of(value)
    }

    fn of_mut(self, value: &mut Value) -> Option<&mut Value> {
        (*self).of_mut(value)
    }
}

impl Value {
    /// What a JSON Pointer (RFC 6901) names, such as `/States/Pay/Retry/0`.
    #[must_use]
    pub fn pointer(&self, pointer: &str) -> Option<&Self> {
        steps(pointer)?.try_fold(self, |value, step| match value {
            Self::Object(object) => object.get(&step),
            Self::Array(list) => list.get(place(&step)?),
            _ => None,
        })
    }

    /// [`Value::pointer`], to be changed.
    pub fn pointer_mut(&mut self, pointer: &str) -> Option<&mut Self> {
        steps(pointer)?.try_fold(self, |value, step| match value {
            Self::Object(object) => object.get_mut(&step),
            Self::Array(list) => list.get_mut(place(&step)?),
            _ => None,
        })
    }
}

fn steps(pointer: &str) -> Option<impl Iterator<Item = String>> {
    let below = pointer.strip_prefix('/').or_else(|| pointer.is_empty().then_some(""))?;
    let steps = below.split('/').skip(usize::from(pointer.is_empty()));
    Some(steps.map(|step| step.replace("~1", "/").replace("~0", "~")))
}

fn place(step: &str) -> Option<usize> {
    let is_number = step == "0" || !step.starts_with(['0', '+']);
    step.parse().ok().filter(|_| is_number)
}

/// What is there; `null`, where there is nothing.
impl<I: Index> std::ops::Index<I> for Value {
    type Output = Self;

    fn index(&self, index: I) -> &Self {
        const NOTHING: &Value = &Value::Null;
        self.get(index).unwrap_or(NOTHING)
    }
}

/// What is there; where there is nothing, `null` that can be changed. What is no object becomes one.
impl std::ops::IndexMut<&str> for Value {
    fn index_mut(&mut self, key: &str) -> &mut Self {
        if !self.is_object() {
            *self = Self::Object(Map::new());
        }
        match self {
            Self::Object(object) => object.entry(key).or_insert(Self::Null),
            other => other,
        }
    }
}
