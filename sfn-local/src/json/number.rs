//! Numbers, as AWS keeps them: a whole number is not a float, and is written as such.

use smol_str::SmolStr;
use std::fmt;

/// A number of JSON. A whole number that 64 bits do not hold keeps its digits where it was read from text, as Jackson keeps them; from a
/// definition or a `serde_json::Value` it comes as a float. What AWS makes of one in its functions and comparisons was not
/// recorded: here it counts as the nearest float.
#[derive(Clone, Debug)]
pub struct Number(Kind);

#[derive(Clone, Debug)]
enum Kind {
    Whole(i64),
    /// A whole number that 64 bits do not hold: its digits, without a plus or leading zeros.
    Long(SmolStr),
    /// INVARIANT: finite.
    Float(f64),
}

impl Number {
    /// A float; `None` where JSON has no such number.
    #[must_use]
    pub fn float(value: f64) -> Option<Self> {
        value.is_finite().then_some(Self(Kind::Float(value)))
    }

    /// The whole number of these digits, which 64 bits do not hold.
    pub(super) fn long(digits: &str) -> Self {
        Self(Kind::Long(digits.into()))
    }

    /// The number that a float is, as a whole number where it is one: what a calculation gives.
    #[must_use]
    pub fn calculated(value: f64) -> Option<Self> {
        // 2^53: beyond it a float no longer tells whole numbers apart.
        const EXACT: f64 = 9_007_199_254_740_992.0;
        #[expect(clippy::cast_possible_truncation, reason = "whole, and within 54 bits")]
        match value.fract() == 0.0 && value.abs() <= EXACT {
            true => Some(Self(Kind::Whole(value as i64))),
            false => Self::float(value),
        }
    }

    /// The whole number that it is, where 64 bits hold it. `1.0` is none.
    #[must_use]
    pub const fn as_i64(&self) -> Option<i64> {
        match self.0 {
            Kind::Whole(number) => Some(number),
            _ => None,
        }
    }

    /// The nearest float.
    #[must_use]
    pub fn as_f64(&self) -> f64 {
        match &self.0 {
            #[expect(clippy::cast_precision_loss, reason = "the nearest one is asked for")]
            Kind::Whole(number) => *number as f64,
            Kind::Long(digits) => digits.parse().unwrap_or(f64::MAX),
            Kind::Float(number) => *number,
        }
    }

    /// Whether it is written without a fraction and without an exponent.
    #[must_use]
    pub const fn is_whole(&self) -> bool {
        !matches!(self.0, Kind::Float(_))
    }
}

impl From<i64> for Number {
    fn from(number: i64) -> Self {
        Self(Kind::Whole(number))
    }
}

impl From<u64> for Number {
    fn from(number: u64) -> Self {
        match i64::try_from(number) {
            Ok(number) => Self(Kind::Whole(number)),
            Err(_) => Self(Kind::Long(smol_str::format_smolstr!("{number}"))),
        }
    }
}

impl PartialEq for Number {
    fn eq(&self, other: &Self) -> bool {
        match (&self.0, &other.0) {
            (Kind::Whole(left), Kind::Whole(right)) => left == right,
            (Kind::Long(left), Kind::Long(right)) => left == right,
            _ => self.as_f64() == other.as_f64(),
        }
    }
}

/// As Java writes it (`Double.toString`), for AWS reads and writes with Jackson: `1.0`, `1.0E10`, `1.5E-5`.
impl fmt::Display for Number {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let float = match &self.0 {
            Kind::Whole(number) => return write!(f, "{number}"),
            Kind::Long(digits) => return f.write_str(digits),
            Kind::Float(float) => *float,
        };
        if float == 0.0 || (1e-3..1e7).contains(&float.abs()) {
            return write!(f, "{float:?}");
        }
        let text = format!("{float:E}");
        match text.split_once('E') {
            Some((digits, exponent)) if !digits.contains('.') => write!(f, "{digits}.0E{exponent}"),
            _ => f.write_str(&text),
        }
    }
}
