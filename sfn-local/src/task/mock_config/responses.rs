//! The answers of a state to its calls, by their number.

use crate::failure::Failure;
use crate::json::Value;
use std::fmt;

/// The answers of a state: each to a range of its calls. INVARIANT: in order, and no two overlap.
#[derive(Clone, Debug, Default)]
pub(super) struct Responses(Vec<(Range, Response)>);

/// An answer.
#[derive(Clone, Debug)]
pub(super) enum Response {
    Return(Value),
    Throw(Failure),
}

/// The numbers of calls, from 0, both included.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Range {
    first: u64,
    last: u64,
}

impl Range {
    /// Reads `3` or `1-2`.
    pub(super) fn parse(text: &str) -> Option<Self> {
        let (first, last) = text.split_once('-').unwrap_or((text, text));
        let is_digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
        let range = Self { first: first.parse().ok()?, last: last.parse().ok()? };
        (is_digits(first) && is_digits(last) && range.first <= range.last).then_some(range)
    }
}

impl fmt::Display for Range {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.first == self.last {
            true => write!(f, "{}", self.first),
            false => write!(f, "{}-{}", self.first, self.last),
        }
    }
}

impl Responses {
    /// Adds an answer.
    ///
    /// # Errors
    /// With the range that overlaps.
    pub(super) fn add(&mut self, range: Range, response: Response) -> Result<(), Range> {
        let at = self.0.partition_point(|(other, _)| other.last < range.first);
        match self.0.get(at) {
            Some((other, _)) if other.first <= range.last => Err(*other),
            _ => {
                self.0.insert(at, (range, response));
                Ok(())
            }
        }
    }

    /// All answers, in order.
    pub(super) fn iter(&self) -> impl Iterator<Item = &(Range, Response)> {
        self.0.iter()
    }

    /// The answer to a call.
    pub(super) fn of(&self, number: u64) -> Option<&Response> {
        let at = self.0.partition_point(|(range, _)| range.last < number);
        self.0.get(at).filter(|(range, _)| range.first <= number).map(|(_, response)| response)
    }
}

/// The calls that have an answer.
impl fmt::Display for Responses {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.0.is_empty() {
            return f.write_str("none");
        }
        for (number, (range, _)) in self.0.iter().enumerate() {
            let comma = if number == 0 { "" } else { ", " };
            write!(f, "{comma}{range}")?;
        }
        Ok(())
    }
}
