//! The arguments of a call, evaluated; and what is said of one that does not fit.

use crate::eval::java;
use crate::json::{Object, Value};
use std::borrow::Cow;
use std::fmt::Display;

/// The arguments of a call.
pub(super) struct Arguments<'a> {
    function: &'static str,
    values: &'a [Cow<'a, Value>],
}

impl<'a> Arguments<'a> {
    pub(super) fn new(function: &'static str, values: &'a [Cow<'a, Value>]) -> Self {
        Self { function, values }
    }

    /// All of them, in order.
    pub(super) fn all(&self) -> impl Iterator<Item = &'a Value> {
        self.values.iter().map(Cow::as_ref)
    }

    /// Whether there is an argument at that place, counted from 0.
    pub(super) fn has(&self, place: usize) -> bool {
        place < self.values.len()
    }

    /// Any value.
    pub(super) fn get(&self, place: usize) -> Result<&'a Value, String> {
        self.values.get(place).map(Cow::as_ref).ok_or_else(|| self.wrong(place, "is missing"))
    }

    /// A list.
    pub(super) fn list(&self, place: usize) -> Result<&'a [Value], String> {
        self.get(place)?.as_array().ok_or_else(|| self.wrong(place, "must be an array"))
    }

    /// An object.
    pub(super) fn object(&self, place: usize) -> Result<&'a Object, String> {
        self.get(place)?.as_object().ok_or_else(|| self.wrong(place, "must be an object"))
    }

    /// A text.
    pub(super) fn text(&self, place: usize) -> Result<&'a str, String> {
        self.get(place)?.as_str().ok_or_else(|| self.wrong(place, "must be a string"))
    }

    /// A text of at most 10,000 characters.
    pub(super) fn short_text(&self, place: usize) -> Result<&'a str, String> {
        let text = self.text(place)?;
        self.is_short(place, text).map(|()| text)
    }

    /// That a text has at most 10,000 characters.
    pub(super) fn is_short(&self, place: usize, text: &str) -> Result<(), String> {
        const LONGEST: usize = 10_000;
        match text.len() <= LONGEST || text.encode_utf16().count() <= LONGEST {
            true => Ok(()),
            false => Err(self.wrong(place, "must not have more than 10,000 characters")),
        }
    }

    /// A number, rounded to a whole one.
    pub(super) fn whole(&self, place: usize) -> Result<i64, String> {
        let number = self.get(place)?.as_number().ok_or_else(|| self.wrong(place, "must be a number"))?;
        Ok(java::round(number))
    }

    /// That an argument does not fit.
    pub(super) fn wrong(&self, place: usize, problem: impl Display) -> String {
        format!("Invalid arguments in {}: argument {} {problem}", self.function, place + 1)
    }
}
