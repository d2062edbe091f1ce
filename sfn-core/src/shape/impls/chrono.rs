//! The types of `chrono`: strings.

use super::shapes;
use crate::shape::make::schema;
use crate::shape::{Kind, SchemaRef, Shape, hash};
use chrono::{DateTime, Month, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Weekday};

const DATE_TIME: u64 = hash("DateTime");

/// RFC 3339, which is the timestamp of Step Functions.
impl<Z: TimeZone> Shape for DateTime<Z> {
    const SCHEMA: SchemaRef = SchemaRef::new(&schema("DateTime", "", Kind::Text("a timestamp")), DATE_TIME);
}

shapes! {
    NaiveDateTime, "NaiveDateTime" => Kind::Text("a date and time without a zone");
    NaiveDate, "NaiveDate" => Kind::Text("a date");
    NaiveTime, "NaiveTime" => Kind::Text("a time of day");
    Weekday, "Weekday" => Kind::Text("a day of the week");
    Month, "Month" => Kind::Text("a month");
}
