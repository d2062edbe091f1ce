//! Ranges: objects with `start` and `end`.

use super::shapes_of;
use crate::shape::make::{field, object};
use crate::shape::{Field, SchemaRef, hash};
use std::ops::{Range, RangeFrom, RangeInclusive, RangeTo};

const START: u64 = hash("start");
const END: u64 = hash("end");

const fn start(schema: SchemaRef) -> Field {
    field("start", START, schema).optional(false)
}

const fn end(schema: SchemaRef) -> Field {
    field("end", END, schema).optional(false)
}

shapes_of! {
    {} Range<T>, "Range" => object(&[start(T::SCHEMA), end(T::SCHEMA)], true);
    {} RangeInclusive<T>, "RangeInclusive" =>
        object(&[start(T::SCHEMA), end(T::SCHEMA)], true);
    {} RangeFrom<T>, "RangeFrom" => object(&[start(T::SCHEMA)], true);
    {} RangeTo<T>, "RangeTo" => object(&[end(T::SCHEMA)], true);
}
