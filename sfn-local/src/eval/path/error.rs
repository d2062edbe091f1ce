//! Why a path leads to nothing, in Jayway's words.

use super::step::Step;
use crate::eval::java::{Printed, class};
use crate::json::Value;
use std::fmt::{self, Display, Formatter};

/// A path that leads to nothing. Its text is Jayway's own message.
///
/// It borrows what it speaks of: where nobody asks for the message, nothing was made.
#[derive(Clone, Copy, Debug)]
pub(crate) struct PathError<'a> {
    /// All steps of the path, and which of them could not be taken.
    steps: &'a [Step],
    place: usize,
    pub(super) reason: Reason<'a>,
}

/// Why a step could not be taken.
#[derive(Clone, Copy, Debug)]
pub(super) enum Reason<'a> {
    /// A last field or an item that is not there.
    NoResults,
    /// A field that is not there, and more steps.
    MissingProperty,
    /// A field of what is no object.
    NoObject(&'a Value),
    /// An item of what is no list.
    NoArray(&'a Value),
    /// A filter on what is neither.
    Primitive(&'a Value),
    /// A function of numbers that was given none.
    NoNumbers,
    /// A variable that has no value.
    NoVariable(&'a str),
}

impl<'a> PathError<'a> {
    pub(super) fn new(steps: &'a [Step], place: usize, reason: Reason<'a>) -> Self {
        Self { steps, place, reason }
    }

    pub(super) fn no_variable(name: &'a str) -> Self {
        Self::new(&[], 0, Reason::NoVariable(name))
    }

    /// Whether a field is missing on the way, not at the end.
    pub(crate) fn is_missing_property(&self) -> bool {
        matches!(self.reason, Reason::MissingProperty)
    }

    /// Whether there is nothing, which a filter takes for an answer; else the path itself does not fit the data.
    pub(super) fn is_not_found(&self) -> bool {
        !matches!(self.reason, Reason::Primitive(_) | Reason::NoNumbers)
    }
}

impl Display for PathError<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let taken = |count| Taken("$", self.steps.get(..count).unwrap_or(self.steps));
        let rest = Taken("", self.steps.get(self.place..).unwrap_or_default());
        match self.reason {
            Reason::NoResults => write!(f, "No results for path: {}", taken(self.steps.len())),
            Reason::MissingProperty => write!(f, "Missing property in path {}", taken(self.place + 1)),
            Reason::NoObject(found) => {
                let step = Taken("", self.steps.get(self.place..=self.place).unwrap_or_default());
                write!(f, "Expected to find an object with property {step} in path {} ", taken(self.place))?;
                write!(f, "but found '{}'. This is not a json object according to the JsonProvider: ", class(found))?;
                f.write_str("'com.jayway.jsonpath.spi.json.JacksonJsonProvider'.")
            }
            Reason::NoArray(Value::Null) => write!(f, "The path {} is null", taken(self.place)),
            Reason::NoArray(found) => {
                write!(f, "Filter: {rest} can only be applied to arrays. Current context is: {}", Printed(found))
            }
            Reason::Primitive(found) => {
                write!(f, "Filter: {rest} can not be applied to primitives. Current context is: {}", Printed(found))
            }
            Reason::NoNumbers => f.write_str("Aggregation function attempted to calculate value using empty array"),
            Reason::NoVariable(name) => write!(f, "The variable '${name}' has no value"),
        }
    }
}

struct Taken<'a>(&'static str, &'a [Step]);

impl Display for Taken<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        f.write_str(self.0)?;
        self.1.iter().try_for_each(|step| step.fmt(f))
    }
}
