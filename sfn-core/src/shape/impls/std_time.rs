//! Times of the standard library: objects with seconds and nanoseconds.

use super::shapes;
use crate::shape::make::{field, object, schema};
use crate::shape::{Kind, SchemaRef, hash};
use std::time::{Duration, SystemTime};

/// Less than a second: serde carries over what is more, and fails where the seconds then overflow.
const NANOS: SchemaRef = SchemaRef::inner(&schema("u32", "", Kind::Integer { min: 0, max: 999_999_999 }));

/// What the clock of a system can hold.
const SECS_SINCE_EPOCH: SchemaRef =
    SchemaRef::inner(&schema("u64", "", Kind::Integer { min: 0, max: i64::MAX as i128 }));

shapes! {
    Duration, "Duration" => object(
        &[field("secs", hash("secs"), <u64 as crate::shape::Shape>::SCHEMA), field("nanos", hash("nanos"), NANOS)],
        true,
    );
    SystemTime, "SystemTime" => object(
        &[
            field("secs_since_epoch", hash("secs_since_epoch"), SECS_SINCE_EPOCH),
            field("nanos_since_epoch", hash("nanos_since_epoch"), NANOS),
        ],
        true,
    );
}
