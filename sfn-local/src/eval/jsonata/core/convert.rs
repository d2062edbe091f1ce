//! Values to and from the engine's own.

use super::super::engine::Fault;
use super::super::uses::Read;
use super::cache;
use crate::json::{Number, Object, SmolStr, Value};
use jsonata_core::value::{JMap, JValue};
use std::collections::HashMap;
use std::rc::Rc;

/// How many values the result of an expression may be made of: what is shared in memory is written out each time.
const SIZE_LIMIT: usize = 4_000_000;
/// How deep a result may nest: as deep as JSON is read.
const NESTING_LIMIT: usize = 127;

/// From which length on a float no longer tells whole numbers apart.
const EXACT: u64 = 1 << 53;

/// The way back for what the engine was given: what it hands through comes back as it was, and is not copied.
#[derive(Debug, Default)]
pub(super) struct Back {
    made: Vec<Rc<Origins>>,
    own: Origins,
}

/// Which values the engine's were made of.
#[derive(Debug, Default)]
pub(super) struct Origins {
    /// Lists and objects, by the addresses of the engine's.
    containers: HashMap<usize, Value>,
    /// Whole numbers that a float does not hold, by the nearest one's bits.
    numbers: HashMap<u64, Number>,
}

/// What the engine gets of a value.
pub(super) fn into_engine(value: &Value, read: &Read, back: &mut Back) -> JValue {
    match read {
        Read::All => match cache::get(value) {
            Some((value, origins)) => {
                back.made.push(origins);
                value
            }
            None => back.own.convert(value),
        },
        Read::Fields(fields) => match value {
            Value::Object(object) => {
                let field =
                    |(name, read): (&String, &Read)| Some((name.clone(), into_engine(object.get(name)?, read, back)));
                JValue::object(fields.iter().filter_map(field).collect())
            }
            Value::Array(items) => JValue::array(items.iter().map(|item| into_engine(item, read, back)).collect()),
            _ => back.own.convert(value),
        },
    }
}

impl Origins {
    /// A value as the engine's.
    pub(super) fn convert(&mut self, value: &Value) -> JValue {
        match value {
            Value::Null => JValue::Null,
            Value::Bool(value) => JValue::Bool(*value),
            Value::Number(number) => {
                let float = number.as_f64();
                if number.is_whole() && number.as_i64().is_none_or(|whole| whole.unsigned_abs() > EXACT) {
                    self.numbers.insert(float.to_bits(), number.clone());
                }
                JValue::Number(float)
            }
            Value::String(text) => JValue::string(text.as_str()),
            Value::Array(items) => {
                let is_flat = !items.iter().any(|item| matches!(item, Value::Array(_)));
                let made = items.iter().map(|item| self.convert(item)).collect();
                let made = match is_flat {
                    true => jsonata_core::value::JArray::new_flat(made, true),
                    false => jsonata_core::value::JArray::new(made),
                };
                if !made.is_empty() {
                    self.containers.insert(made.as_ptr().addr(), value.clone());
                }
                JValue::Array(made)
            }
            Value::Object(object) => {
                let made: JMap = object.iter().map(|(key, value)| (key.to_string(), self.convert(value))).collect();
                let made = Rc::new(made);
                self.containers.insert(Rc::as_ptr(&made).addr(), value.clone());
                JValue::Object(made)
            }
        }
    }
}

impl Back {
    /// What the engine gave; `None`: nothing.
    pub(super) fn value(&self, value: &JValue) -> Result<Option<Value>, Fault> {
        match value {
            JValue::Undefined => Ok(None),
            value => self.part(value, &mut SIZE_LIMIT.clone(), NESTING_LIMIT).map(Some),
        }
    }

    fn part(&self, value: &JValue, left: &mut usize, nesting: usize) -> Result<Value, Fault> {
        *left = left.checked_sub(1).ok_or_else(too_large)?;
        match value {
            JValue::Null => Ok(Value::Null),
            JValue::Bool(value) => Ok(Value::Bool(*value)),
            JValue::Number(float) => self.number(*float),
            JValue::String(text) => Ok(Value::from(&**text)),
            JValue::Array(items) => match self.origin(items.as_ptr().addr(), items.len()) {
                Some(value) => Ok(value),
                None => {
                    let nesting = nesting.checked_sub(1).ok_or_else(too_deep)?;
                    let items = items.iter().filter(|item| !item.is_undefined());
                    items.map(|item| self.part(item, left, nesting)).collect()
                }
            },
            JValue::Object(entries) => match self.origin(Rc::as_ptr(entries).addr(), entries.len()) {
                Some(value) => Ok(value),
                None => {
                    let nesting = nesting.checked_sub(1).ok_or_else(too_deep)?;
                    let mut object = Object::with_capacity(entries.len());
                    for (key, value) in entries.iter().filter(|(_, value)| !value.is_undefined()) {
                        object.insert(SmolStr::from(key.as_str()), self.part(value, left, nesting)?);
                    }
                    Ok(object.into())
                }
            },
            JValue::Undefined | JValue::Lambda(_) | JValue::Builtin { .. } | JValue::Regex { .. } => {
                Err(Fault::Unsupported)
            }
        }
    }

    /// The value of which the list or object of the engine at an address was made.
    fn origin(&self, address: usize, length: usize) -> Option<Value> {
        let value = self.all().find_map(|origins| origins.containers.get(&address))?;
        let known = match value {
            Value::Array(items) => items.len(),
            Value::Object(object) => object.len(),
            _ => return None,
        };
        (known == length).then(|| value.clone())
    }

    fn number(&self, float: f64) -> Result<Value, Fault> {
        let original = || self.all().find_map(|origins| origins.numbers.get(&float.to_bits()).cloned());
        #[expect(clippy::cast_precision_loss, reason = "2^53 is exact")]
        let number = match float.abs() >= EXACT as f64 {
            true => original().or_else(|| Number::float(float)),
            false => Number::calculated(float),
        };
        number.map(Value::Number).ok_or_else(|| Fault::thrown("D1001: Number out of range: null"))
    }

    fn all(&self) -> impl Iterator<Item = &Origins> {
        std::iter::once(&self.own).chain(self.made.iter().map(|origins| &**origins))
    }
}

fn too_large() -> Fault {
    Fault::thrown("the result is too large")
}

fn too_deep() -> Fault {
    Fault::thrown(format!("the result nests more than {NESTING_LIMIT} deep"))
}
