//! Filling the holes of a template.

use super::{HOLES_PER_LIST, Template};
use crate::asl::hole;
use serde::Deserializer;
use serde::de::{DeserializeSeed, Error, MapAccess, SeqAccess, Visitor};
use serde_json::{Map, Number, Value};
use std::fmt;

/// Why a template cannot be filled.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum FillError {
    /// The macro and this crate are of different versions.
    #[error("the registered text is not JSON: {0}")]
    Text(#[from] serde_json::Error),
    /// The text names a hole that the registration lacks: the macro and this crate are of different versions.
    #[error("the registered text has no value for hole {0}")]
    NoSuchHole(usize),
    /// A Rust value that serde cannot write as JSON.
    #[error("a Rust value in it has no JSON form: {0}")]
    Value(String),
}

/// Reads the text and fills each hole where it is read.
pub(super) fn fill(template: &Template) -> Result<Value, FillError> {
    let mut filler = Filler { template, entries: Vec::new(), values: Vec::new(), failed: None };
    let mut text = serde_json::Deserializer::from_str(template.json);
    let value = filler.deserialize(&mut text).and_then(|value| text.end().map(|()| value));
    match filler.failed {
        Some(error) => Err(error),
        None => Ok(value?),
    }
}

/// Makes every object and list as large as it is: serde_json's own reading lets them grow, to twice the memory.
struct Filler<'t> {
    template: &'t Template,
    /// The entries of the objects that are being read, the outermost first.
    entries: Vec<(String, Value)>,
    /// The same of the lists.
    values: Vec<Value>,
    /// Why a hole could not be filled.
    failed: Option<FillError>,
}

impl Filler<'_> {
    fn value(&self, number: usize) -> Result<Value, FillError> {
        let list = self.template.holes.get(number / HOLES_PER_LIST);
        let filler = list.and_then(|list| list.get(number % HOLES_PER_LIST)).ok_or(FillError::NoSuchHole(number))?;
        filler().map_err(FillError::Value)
    }
}

impl<'de> DeserializeSeed<'de> for &mut Filler<'_> {
    type Value = Value;

    // The depth is bounded: serde_json reads at most 128 levels.
    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Filler<'_> {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("JSON")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        Ok(Value::Null)
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
        let start = self.values.len();
        while let Some(value) = access.next_element_seed(&mut *self)? {
            self.values.push(value);
        }
        Ok(Value::Array(self.values.drain(start..).collect()))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Value, A::Error> {
        let start = self.entries.len();
        while let Some(key) = access.next_key::<String>()? {
            if key == ANY_PRECISION {
                let digits = access.next_value::<String>()?;
                return digits.parse::<Number>().map(Value::Number).map_err(A::Error::custom);
            }
            let value = access.next_value_seed(&mut *self)?;
            self.entries.push((key, value));
        }
        let object = Value::Object(self.entries.drain(start..).collect::<Map<_, _>>());
        let Some(number) = hole::hole_number(&object) else { return Ok(object) };
        self.value(number).map_err(|error| {
            self.failed = Some(error);
            A::Error::custom("a hole that cannot be filled")
        })
    }
}

/// The key under which serde_json hands over a number where some crate of the program has turned on its feature
/// `arbitrary_precision`.
const ANY_PRECISION: &str = "$serde_json::private::Number";

#[cfg(test)]
mod tests {
    use super::{ANY_PRECISION, Filler};
    use crate::registry::Template;
    use serde::de::DeserializeSeed;
    use serde::de::value::{Error, MapDeserializer};

    #[test]
    fn numbers_of_any_precision_are_numbers() {
        let template = Template { json: "", holes: &[] };
        let mut filler = Filler { template: &template, entries: Vec::new(), values: Vec::new(), failed: None };
        let number = MapDeserializer::<_, Error>::new([(ANY_PRECISION, "12.5")].into_iter());
        assert_eq!(filler.deserialize(number).unwrap(), 12.5);
    }
}
