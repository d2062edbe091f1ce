//! Types and kinds in words, for people.

use super::{Kind, Schema, SchemaRef};
use std::fmt::{self, Display, Formatter};

impl Kind {
    /// What JSON of this kind is called: `a string`, `an object`.
    #[must_use]
    pub const fn noun(&self) -> &'static str {
        match self {
            Self::Unknown | Self::Any | Self::Sides { .. } => "any JSON",
            Self::Null => "null",
            Self::Boolean => "a boolean",
            Self::Integer { .. } => "a whole number",
            Self::Number => "a number",
            Self::Text(what) if what.is_empty() => "a string",
            Self::Text(what) => what,
            Self::Words(_) => "one of some strings",
            Self::Option(of) => match &of.get().kind {
                Self::Boolean => "a boolean or null",
                Self::Integer { .. } => "a whole number or null",
                Self::Number => "a number or null",
                Self::Text(_) | Self::Words(_) => "a string or null",
                Self::List { .. } | Self::Tuple(_) => "a list or null",
                Self::Map(_) | Self::Object { .. } => "an object or null",
                _ => "null or something else",
            },
            Self::List { .. } | Self::Tuple(_) => "a list",
            Self::Map(_) | Self::Object { .. } => "an object",
            Self::OneOf(_) => "one of several",
        }
    }
}

impl Display for Schema {
    /// As in Rust: `Order`, `Vec<Line>`, `HashMap<String, u32>`.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match (&self.kind, self.name) {
            (Kind::Tuple(parts), "tuple") => {
                f.write_str("(")?;
                listed(parts, f)?;
                f.write_str(if parts.len() == 1 { ",)" } else { ")" })
            }
            (Kind::List { of, length: Some(length) }, "array") => write!(f, "[{of}; {length}]"),
            (Kind::List { of, .. }, "slice") => write!(f, "[{of}]"),
            _ if self.arguments.is_empty() => f.write_str(self.name),
            _ => {
                write!(f, "{}<", self.name)?;
                listed(self.arguments, f)?;
                f.write_str(">")
            }
        }
    }
}

impl Display for SchemaRef {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        self.get().fmt(f)
    }
}

fn listed(parts: &[SchemaRef], f: &mut Formatter<'_>) -> fmt::Result {
    for (at, part) in parts.iter().enumerate() {
        if at > 0 {
            f.write_str(", ")?;
        }
        part.fmt(f)?;
    }
    Ok(())
}
