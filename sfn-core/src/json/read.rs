//! Values from whatever serde reads.

use super::{Entry, Map, Number, SmolStr, Value};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The key under which serde_json hands over a number where some crate of the program has turned on its feature
/// `arbitrary_precision`.
const ANY_PRECISION: &str = "$serde_json::private::Number";

/// Up to so many entries an object is read on the stack of [`Builder`].
const MOST_STACKED: usize = 16;

/// Makes lists and objects as large as they are to be: what is being read is on a stack, that of an inner one above that of
/// the outer one.
#[derive(Debug, Default)]
pub struct Builder {
    entries: Vec<(SmolStr, Value)>,
    values: Vec<Value>,
}

/// An object that is being read.
#[derive(Debug)]
pub struct UnfinishedObject {
    /// Where its entries start.
    start: usize,
    /// A bit for each key, which other keys may have too: most keys need no comparing.
    marks: u64,
    /// All of them, once they are many.
    many: Map,
}

/// A list that is being read.
#[derive(Debug)]
pub struct UnfinishedList {
    start: usize,
}

impl Builder {
    /// Begins an object.
    #[must_use]
    pub const fn object(&self) -> UnfinishedObject {
        UnfinishedObject { start: self.entries.len(), marks: 0, many: Map::new() }
    }

    /// Adds an entry. Gives the key back that is there already; its value is replaced then.
    pub fn add(&mut self, object: &mut UnfinishedObject, key: SmolStr, value: Value) -> Option<SmolStr> {
        if object.many.is_empty() {
            let mark = mark(&key);
            if object.marks & mark != 0 {
                let few = self.entries.get_mut(object.start..).unwrap_or_default();
                if let Some((_, before)) = few.iter_mut().find(|(known, _)| known.as_str() == key.as_str()) {
                    *before = value;
                    return Some(key);
                }
            }
            object.marks |= mark;
            if self.entries.len() - object.start < MOST_STACKED {
                self.entries.push((key, value));
                return None;
            }
            object.many = Map::of_distinct(self.entries.split_off(object.start));
        }
        match object.many.entry(key) {
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

    /// Ends the object that was begun last.
    pub fn end_object(&mut self, object: UnfinishedObject) -> Map {
        let UnfinishedObject { start, many, .. } = object;
        if many.is_empty() { Map::of_distinct(self.entries.split_off(start)) } else { many }
    }

    /// Begins a list.
    #[must_use]
    pub const fn list(&self) -> UnfinishedList {
        UnfinishedList { start: self.values.len() }
    }

    /// Adds to the list that was begun last.
    pub fn push(&mut self, value: Value) {
        self.values.push(value);
    }

    /// Ends the list that was begun last.
    pub fn end_list(&mut self, list: UnfinishedList) -> Vec<Value> {
        self.values.split_off(list.start)
    }
}

/// One of 64 bits: equal keys have the same.
fn mark(key: &str) -> u64 {
    let end = |byte: Option<&u8>| byte.map_or(0, |byte| usize::from(*byte));
    let bytes = key.as_bytes();
    1 << ((end(bytes.first()) + 5 * end(bytes.last()) + 11 * bytes.len()) % 64)
}

/// Reads a value; what each object stands for is `finish`'s to say.
pub(crate) fn read<'de, D: Deserializer<'de>>(deserializer: D, finish: Finish<'_>) -> Result<Value, D::Error> {
    Reader { builder: Builder::default(), finish }.deserialize(deserializer)
}

/// What an object stands for: mostly itself.
pub(crate) type Finish<'f> = &'f mut dyn FnMut(Map) -> Result<Value, &'static str>;

struct Reader<'f> {
    builder: Builder,
    finish: Finish<'f>,
}

impl<'de> DeserializeSeed<'de> for &mut Reader<'_> {
    type Value = Value;

    // The depth is what the reader of the text allows: serde_json 128 levels.
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Reader<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        self.deserialize(deserializer)
    }

    fn visit_bool<E: Error>(self, flag: bool) -> Result<Value, E> {
        Ok(Value::Bool(flag))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        Ok(Value::from(number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::from(text))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let list = self.builder.list();
        while let Some(value) = access.next_element_seed(&mut *self)? {
            self.builder.push(value);
        }
        Ok(Value::Array(self.builder.end_list(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut object = self.builder.object();
        while let Some(key) = access.next_key::<SmolStr>()? {
            if key == ANY_PRECISION {
                let digits = access.next_value::<String>()?;
                return digits.parse::<Number>().map(Value::Number).map_err(A::Error::custom);
            }
            let value = access.next_value_seed(&mut *self)?;
            self.builder.add(&mut object, key, value);
        }
        let object = self.builder.end_object(object);
        (self.finish)(object).map_err(A::Error::custom)
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        read(deserializer, &mut |object| Ok(Self::Object(object)))
    }
}

impl<'de> Deserialize<'de> for Map {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        match Value::deserialize(deserializer)? {
            Value::Object(object) => Ok(object),
            _ => Err(D::Error::custom("invalid type: expected a map")),
        }
    }
}
