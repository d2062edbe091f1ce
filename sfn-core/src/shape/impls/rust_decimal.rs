//! `rust_decimal::Decimal`: a string, unless one of the crate's features `serde-float` and `serde-arbitrary-precision` is on.
//! It is read from a number too.

use super::shapes;
use crate::shape::make::{schema, variant};
use crate::shape::{Kind, Name, SchemaRef, Shape};
use rust_decimal::Decimal;

const TEXT: Name = Name::new("string");
const NUMBER: Name = Name::new("number");
const WRITTEN: SchemaRef = SchemaRef::inner(&schema("Decimal", "", Kind::Text("a decimal number")));

const READ: SchemaRef = SchemaRef::inner(&schema(
    "Decimal",
    "",
    Kind::OneOf(&[variant(TEXT, &[TEXT], WRITTEN), variant(NUMBER, &[NUMBER], f64::SCHEMA)]),
));

shapes! {
    Decimal, "Decimal" => Kind::Sides { written: WRITTEN, read: READ };
}
