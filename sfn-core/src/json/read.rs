//! Values from whatever serde reads.

use super::{Map, Number, SmolStr, Value};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::{fmt, mem};

/// The key under which serde_json hands over a number where some crate of the program has turned on its feature
/// `arbitrary_precision`.
const ANY_PRECISION: &str = "$serde_json::private::Number";

/// As many bytes of a text as there are for each entry that is open at a time, and more.
const BYTES_PER_ENTRY: usize = 64;

/// So many entries are large.
const LARGE: usize = 1024;

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
}

/// A list that is being read.
#[derive(Debug)]
pub struct UnfinishedList {
    start: usize,
}

impl Builder {
    /// With place for what a text of so many bytes mostly has open: to grow a large object takes as long as to read it.
    #[must_use]
    pub fn for_text(bytes: usize) -> Self {
        Self { entries: Vec::with_capacity(bytes / BYTES_PER_ENTRY), values: Vec::new() }
    }

    /// Begins an object.
    #[must_use]
    pub const fn object(&self) -> UnfinishedObject {
        UnfinishedObject { start: self.entries.len() }
    }

    /// Adds an entry to the object that was begun last.
    #[inline]
    pub fn add(&mut self, key: SmolStr, value: Value) {
        self.entries.push((key, value));
    }

    /// Adds all entries that another one has, of an object that was not ended there.
    pub fn append(&mut self, mut other: Self) {
        self.entries.append(&mut other.entries);
    }

    /// Ends the object that was begun last. Of a key that stands twice, the last value counts, in the place of the first;
    /// `repeated` is told of each time that a key is there already.
    pub fn end_object(&mut self, object: UnfinishedObject, repeated: impl FnMut(SmolStr)) -> Map {
        Map::of_written(split_off(&mut self.entries, object.start), repeated)
    }

    /// Begins a list.
    #[must_use]
    pub const fn list(&self) -> UnfinishedList {
        UnfinishedList { start: self.values.len() }
    }

    /// Adds to the list that was begun last.
    #[inline]
    pub fn push(&mut self, value: Value) {
        self.values.push(value);
    }

    /// Ends the list that was begun last.
    pub fn end_list(&mut self, list: UnfinishedList) -> Vec<Value> {
        self.values.split_off(list.start)
    }
}

/// What comes behind a place. Of a large object that little comes before, as the states of a machine, that little is moved.
fn split_off<T>(stack: &mut Vec<T>, start: usize) -> Vec<T> {
    if stack.len() < LARGE || start > stack.len() / 2 {
        return stack.split_off(start);
    }
    let before = stack.drain(..start).collect();
    mem::replace(stack, before)
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
        let object = self.builder.object();
        while let Some(key) = access.next_key::<SmolStr>()? {
            if key == ANY_PRECISION {
                let digits = access.next_value::<String>()?;
                return digits.parse::<Number>().map(Value::Number).map_err(A::Error::custom);
            }
            let value = access.next_value_seed(&mut *self)?;
            self.builder.add(key, value);
        }
        let object = self.builder.end_object(object, |_| {});
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
