//! The types of `time`: strings of its own form, which is not that of a timestamp. `#[serde(with = "time::serde::rfc3339")]`
//! writes timestamps.

use super::shapes;
use crate::shape::Kind;
use time::{Date, Duration, Month, OffsetDateTime, PrimitiveDateTime, Time, UtcOffset, Weekday};

shapes! {
    OffsetDateTime, "OffsetDateTime" => Kind::Text("a date and time in the form of the crate `time`");
    PrimitiveDateTime, "PrimitiveDateTime" => Kind::Text("a date and time without a zone");
    Date, "Date" => Kind::Text("a date");
    Time, "Time" => Kind::Text("a time of day");
    UtcOffset, "UtcOffset" => Kind::Text("an offset from UTC");
    Duration, "Duration" => Kind::Text("a duration in seconds");
    Month, "Month" => Kind::Text("a month");
    Weekday, "Weekday" => Kind::Text("a day of the week");
}
