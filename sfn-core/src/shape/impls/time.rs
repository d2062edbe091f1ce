//! Times of the standard library: objects with seconds and nanoseconds.

use super::shapes;
use crate::shape::hash;
use crate::shape::make::{field, object};
use std::time::{Duration, SystemTime};

shapes! {
    Duration, "Duration" => object(
        &[field("secs", hash("secs"), u64::SCHEMA), field("nanos", hash("nanos"), u32::SCHEMA)],
        true,
    );
    SystemTime, "SystemTime" => object(
        &[
            field("secs_since_epoch", hash("secs_since_epoch"), u64::SCHEMA),
            field("nanos_since_epoch", hash("nanos_since_epoch"), u32::SCHEMA),
        ],
        true,
    );
}
