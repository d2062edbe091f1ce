//! The types of `serde_json`.

use super::shapes;
use crate::shape::{Kind, Shape};
use serde_json::{Map, Number, Value};

shapes! {
    Value, "Value" => Kind::Any;
    Map<String, Value>, "Map" => Kind::Map(<Value as Shape>::SCHEMA);
    Number, "Number" => Kind::Number;
}
