//! The types of `bytes`: lists of numbers, which are read from a string too.

use super::shapes;
use crate::shape::make::{schema, variant};
use crate::shape::{Kind, Name, SchemaRef, Shape};
use bytes::{Bytes, BytesMut};

const LIST: Name = Name::new("list");
const TEXT: Name = Name::new("string");

const READ: SchemaRef = SchemaRef::inner(&schema(
    "Bytes",
    "",
    Kind::OneOf(&[variant(LIST, &[LIST], <Vec<u8>>::SCHEMA), variant(TEXT, &[TEXT], String::SCHEMA)]),
));

shapes! {
    Bytes, "Bytes" => Kind::Sides { written: <Vec<u8>>::SCHEMA, read: READ };
    BytesMut, "BytesMut" => Kind::Sides { written: <Vec<u8>>::SCHEMA, read: READ };
}
