//! Reading a text to a value, by either library: keys keep their order, and what stands twice is noted.
//!
//! YAML's short tags are read as their long forms, as CloudFormation does (`!Sub x` is `{"Fn::Sub": "x"}`), `<<` merges.

use serde::de::{DeserializeSeed, Deserializer, EnumAccess, Error, MapAccess, SeqAccess, VariantAccess, Visitor};
use sfn_core::asl::hole;
use sfn_core::check::{Location, Step};
use sfn_core::json::{Builder, Map, Number, SmolStr, Value};
use std::fmt;

/// The key that merges other objects into the one that it stands in.
pub(super) const MERGE: &str = "<<";

/// How many times longer than its text a value may become by aliases.
const MOST_REPETITION: usize = 10;

/// The same for short texts, in bytes.
const ALWAYS_ALLOWED: usize = 1 << 20;

/// What is said of a text whose aliases make it too long.
pub(super) const TOO_MUCH: &str = "its aliases repeat too much";

/// What is noted while a text is read.
#[derive(Debug)]
pub(super) struct Reading {
    /// Keys that stand twice in their object, innermost step first.
    duplicates: Vec<Vec<Step>>,
    /// How many bytes of keys and texts may still come.
    budget: usize,
    builder: Builder,
}

impl Reading {
    /// For a text of so many bytes.
    pub(super) fn new(length: usize) -> Self {
        let budget = length.saturating_mul(MOST_REPETITION).max(ALWAYS_ALLOWED);
        Self { duplicates: Vec::new(), budget, builder: Builder::for_text(length) }
    }

    /// The keys that stand twice in their object.
    pub(super) fn duplicates(self) -> Vec<Location> {
        self.duplicates.into_iter().map(|steps| steps.into_iter().rev().collect()).collect()
    }

    fn spend<E: Error>(&mut self, bytes: usize) -> Result<(), E> {
        let left = self.budget.checked_sub(bytes + 1);
        self.budget = left.ok_or_else(|| E::custom(TOO_MUCH))?;
        Ok(())
    }

    /// Reads what is below `step`.
    fn below<T, E>(&mut self, step: impl Fn() -> Step, read: impl FnOnce(&mut Self) -> Result<T, E>) -> Result<T, E> {
        let before = self.duplicates.len();
        let value = read(self)?;
        for steps in self.duplicates.iter_mut().skip(before) {
            steps.push(step());
        }
        Ok(value)
    }
}

impl<'de> DeserializeSeed<'de> for &mut Reading {
    type Value = Value;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Value, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for &mut Reading {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E: Error>(self) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Value, E> {
        self.visit_unit()
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::Bool(value))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::from(value))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Value, E> {
        self.spend(0)?;
        Ok(Value::from(value))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Value, E> {
        self.visit_f64(value as f64)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Value, E> {
        self.spend(0)?;
        Number::from_f64(value).map(Value::Number).ok_or_else(|| E::custom("JSON has no infinity and no NaN"))
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Value, E> {
        self.spend(value.len())?;
        Ok(Value::from(value))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Value, A::Error> {
        self.spend(0)?;
        let list = self.builder.list();
        let mut index = 0;
        while let Some(item) = self.below(|| Step::Index(index), |reading| items.next_element_seed(reading))? {
            self.builder.push(item);
            index += 1;
        }
        Ok(Value::Array(self.builder.end_list(list)))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut entries: A) -> Result<Value, A::Error> {
        self.spend(0)?;
        let object = self.builder.object();
        let mut merged = Vec::new();
        while let Some(key) = entries.next_key_seed(Key)? {
            self.spend(key.len())?;
            if hole::is_reserved(&key) {
                return Err(A::Error::custom(format!("a key may not begin with a NUL character: {key:?}")));
            }
            let value = self.below(|| Step::Key(key.to_string()), |reading| entries.next_value_seed(reading))?;
            if key == MERGE {
                merged.push(value);
                continue;
            }
            self.builder.add(key, value);
        }
        let duplicates = &mut self.duplicates;
        let mut object = self.builder.end_object(object, |twice| duplicates.push(vec![Step::Key(twice.to_string())]));
        merged.into_iter().try_for_each(|value| merge(&mut object, value)).map_err(A::Error::custom)?;
        Ok(Value::Object(object))
    }

    /// A tag that begins with one `!`.
    fn visit_enum<A: EnumAccess<'de>>(self, tagged: A) -> Result<Value, A::Error> {
        let (tag, content) = tagged.variant_seed(Key)?;
        let key = match tag.as_str() {
            "Ref" | "Condition" => tag,
            _ => SmolStr::from(format!("Fn::{tag}")),
        };
        self.spend(key.len())?;
        let value = self.below(|| Step::Key(key.to_string()), |reading| content.newtype_variant_seed(reading))?;
        let value = if key == "Fn::GetAtt" { attribute(value) } else { value };
        Ok(Value::Object(Map::from_iter([(key, value)])))
    }
}

/// `A.B` as `!GetAtt` takes it: a list, as JSON has it.
fn attribute(value: Value) -> Value {
    match value.as_str().and_then(|text| text.split_once('.')) {
        Some((resource, attribute)) => Value::from(vec![resource, attribute]),
        None => value,
    }
}

/// Adds what an object does not have yet.
fn merge(object: &mut Map, value: Value) -> Result<(), &'static str> {
    match value {
        Value::Object(other) => {
            for (key, value) in other {
                object.entry(key).or_insert(value);
            }
            Ok(())
        }
        Value::Array(list) if list.iter().all(Value::is_object) => {
            list.into_iter().try_for_each(|value| merge(object, value))
        }
        _ => Err("`<<` merges an object, or a list of objects"),
    }
}

/// A key, which YAML may write like a number or a boolean.
struct Key;

impl<'de> DeserializeSeed<'de> for Key {
    type Value = SmolStr;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<SmolStr, D::Error> {
        deserializer.deserialize_string(self)
    }
}

impl Visitor<'_> for Key {
    type Value = SmolStr;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a key that is a text")
    }

    fn visit_str<E: Error>(self, key: &str) -> Result<SmolStr, E> {
        Ok(key.into())
    }
}
