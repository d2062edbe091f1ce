//! Values to JSON text, and to whatever serde writes.

use super::{Number, Value};
use serde::ser::{Error, Serialize, SerializeMap, Serializer};
use serde_json::ser::{CompactFormatter, Formatter};
use serde_json::value::RawValue;
use std::fmt;
use std::io;

impl Value {
    /// As compact JSON.
    #[must_use]
    pub fn to_text(&self) -> String {
        let mut bytes = Vec::with_capacity(128);
        // Writing to memory cannot fail, nor can a value that has only text for keys.
        let _ = self.serialize(&mut serde_json::Serializer::with_formatter(&mut bytes, Java));
        String::from_utf8(bytes).unwrap_or_default()
    }
}

/// As compact JSON.
impl fmt::Display for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.to_text())
    }
}

/// Compact JSON with numbers as Java writes them.
struct Java;

impl Formatter for Java {
    fn write_f64<W: ?Sized + io::Write>(&mut self, writer: &mut W, value: f64) -> io::Result<()> {
        match Number::float(value) {
            Some(number) => write!(writer, "{number}"),
            None => CompactFormatter.write_f64(writer, value),
        }
    }
}

impl Serialize for Value {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Self::Null => serializer.serialize_unit(),
            Self::Bool(value) => serializer.serialize_bool(*value),
            Self::Number(number) => number.serialize(serializer),
            Self::String(text) => serializer.serialize_str(text),
            Self::Array(list) => serializer.collect_seq(list.iter()),
            Self::Object(object) => {
                let mut map = serializer.serialize_map(Some(object.len()))?;
                object.iter().try_for_each(|(key, value)| map.serialize_entry(key, value))?;
                map.end()
            }
        }
    }
}

impl Serialize for Number {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        if let Some(number) = self.as_i64() {
            return serializer.serialize_i64(number);
        }
        if !self.is_whole() {
            return serializer.serialize_f64(self.as_f64());
        }
        match self.to_string().parse::<u64>() {
            Ok(number) => serializer.serialize_u64(number),
            Err(_) => RawValue::from_string(self.to_string()).map_err(S::Error::custom)?.serialize(serializer),
        }
    }
}
