//! Values from JSON text, and from whatever serde reads.

use super::long::Numbers;
use super::{Number, Object, SmolStr, Value};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use std::fmt;

impl Value {
    /// Reads JSON. A whole number keeps all its digits, as far as a float reaches: to 308 of them.
    ///
    /// # Errors
    /// When it is none, or nests more than 127 deep.
    pub fn parse(text: &str) -> Result<Self, serde_json::Error> {
        let numbers = Numbers::default();
        let value = read(text, &numbers)?;
        match numbers.has_large() {
            true => read(text, &Numbers::of(text)),
            false => Ok(value),
        }
    }
}

/// What is wrong with a text that is no JSON, for a cause: in words that do not change with the parser.
pub(crate) fn problem(error: &serde_json::Error) -> String {
    let at = format!("line {} column {}", error.line(), error.column());
    // serde_json tells this one by its words alone.
    match error.is_eof() {
        true => format!("it ends too early, at {at}"),
        false if error.to_string().starts_with("recursion limit") => format!("it nests more than 127 deep, at {at}"),
        false => format!("unexpected text at {at}"),
    }
}

fn read(text: &str, numbers: &Numbers<'_>) -> Result<Value, serde_json::Error> {
    let mut reader = serde_json::Deserializer::from_str(text);
    let value = Any(numbers).deserialize(&mut reader)?;
    reader.end()?;
    Ok(value)
}

/// Whole numbers of more than 64 bits are what the deserializer makes of them.
impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Any(&Numbers::default()).deserialize(deserializer)
    }
}

#[derive(Clone, Copy)]
struct Any<'a, 't>(&'a Numbers<'t>);

impl<'de> DeserializeSeed<'de> for Any<'_, '_> {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Any<'_, '_> {
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
        deserializer.deserialize_any(self)
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, number: i64) -> Result<Value, E> {
        self.0.pass();
        Ok(Value::Number(number.into()))
    }

    fn visit_u64<E: Error>(self, number: u64) -> Result<Value, E> {
        self.0.pass();
        Ok(Value::Number(number.into()))
    }

    fn visit_f64<E: Error>(self, number: f64) -> Result<Value, E> {
        if let Some(digits) = self.0.float(number) {
            return Ok(Value::Number(Number::long(digits)));
        }
        // serde_json reads `-0` as a float; Jackson, with which AWS reads, as the whole number 0.
        if number == 0.0 && number.is_sign_negative() {
            return Ok(Value::Number(0_i64.into()));
        }
        Ok(Number::float(number).map_or(Value::Null, Value::Number))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        Ok(Value::String(text.into()))
    }

    fn visit_string<E: Error>(self, text: String) -> Result<Value, E> {
        Ok(Value::String(text.into()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut items = Vec::with_capacity(access.size_hint().unwrap_or_default().min(4096));
        while let Some(item) = access.next_element_seed(self)? {
            items.push(item);
        }
        Ok(items.into())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let mut object = Object::new();
        while let Some(key) = access.next_key::<SmolStr>()? {
            object.insert(key, access.next_value_seed(self)?);
        }
        Ok(object.into())
    }
}
