//! Whether a JSON value is what a type is written as, or what it is read from: for programs that run.
//!
//! It is as strict as serde, and stricter where serde takes more than a type's own form: an object from a list of its
//! fields, `{"Name": null}` for `"Name"`, a tuple without the last fields that have defaults. It is more lenient where a schema does not know enough: what
//! stands in a string, the keys of a map, numbers too large for their type, whether a variant beside its tag takes unknown
//! fields.

mod mismatch;
mod object;
#[cfg(test)]
mod tests;

pub use mismatch::Mismatch;

use super::{Kind, Schema, SchemaRef, Variant};
use crate::suggest;
use mismatch::{Path, Step};
use serde_json::Value;

/// A direction.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Side {
    /// What serde writes.
    Written,
    /// What serde reads.
    Read,
}

/// As deep as `serde_json` reads.
const DEEPEST: usize = 128;

/// As many steps as are taken: those of the largest input that Step Functions knows, 256 KiB. Enums without tags inside of one another take a power of their depth.
const MOST_STEPS: usize = 150_000;

impl Schema {
    /// Whether the value is one that the type is written as (`Side::Written`), or one that it is read from (`Side::Read`).
    ///
    /// # Errors
    /// Where and how it is another one; also where the value is nested more than 128 deep, or takes more than 150,000 steps.
    pub fn fits(&self, value: &Value, side: Side) -> Result<(), Mismatch> {
        Fit { side, steps: 0 }.value(self, value, &Path::ROOT)
    }
}

/// A comparison under way.
struct Fit {
    side: Side,
    steps: usize,
}

type Fits = Result<(), Mismatch>;

impl Fit {
    fn value(&mut self, schema: &Schema, value: &Value, path: &Path<'_>) -> Fits {
        self.step(path)?;
        let matches = match (&schema.kind, value) {
            (Kind::Unknown | Kind::Any, _) | (Kind::Null | Kind::Option(_), Value::Null) => true,
            (Kind::Boolean, value) => value.is_boolean(),
            (Kind::Integer { min, max }, value) => return integer(schema, *min, *max, value, path),
            // A number that is not finite.
            (Kind::Number, Value::Null) => self.side == Side::Written,
            (Kind::Number, value) => value.is_number(),
            (Kind::Text(_), value) => value.is_string(),
            (Kind::Words(words), Value::String(word)) => return self.word(words, word, path),
            (Kind::Option(of), value) => return self.value(of.get(), value, &path.inside()),
            (Kind::List { of, length }, Value::Array(values)) => {
                if length.is_some_and(|length| length != values.len()) {
                    return Err(path.expected(&format!("a list of {}", length.unwrap_or_default()), value));
                }
                return self.entries(values.iter().map(|value| (*of, value)), path);
            }
            (Kind::Tuple(parts), Value::Array(values)) => {
                if parts.len() != values.len() {
                    return Err(path.expected(&format!("a list of {}", parts.len()), value));
                }
                return self.entries(parts.iter().copied().zip(values), path);
            }
            (Kind::Map(of), Value::Object(entries)) => {
                return entries
                    .iter()
                    .try_for_each(|(key, value)| self.value(of.get(), value, &path.to(Step::Key(key))));
            }
            (Kind::Object { fields, flattened, closed }, Value::Object(entries)) => {
                return self.object(schema, &object::Form { fields, flattened, closed: *closed }, entries, path);
            }
            (Kind::OneOf(variants), value) => return self.one_of(schema, variants, value, path),
            (Kind::Sides { written, read }, value) => {
                return self.value(self.of_side(*written, *read), value, &path.inside());
            }
            _ => false,
        };
        if matches { Ok(()) } else { Err(path.expected(&named(schema), value)) }
    }

    fn step(&mut self, path: &Path<'_>) -> Fits {
        self.steps += 1;
        if path.depth() > DEEPEST {
            return Err(path.mismatch(format!("the value is nested more than {DEEPEST} deep")));
        }
        if self.steps > MOST_STEPS {
            return Err(path.mismatch("the value has too many ways to be read".to_owned()));
        }
        Ok(())
    }

    fn of_side(&self, written: SchemaRef, read: SchemaRef) -> &'static Schema {
        match self.side {
            Side::Written => written.get(),
            Side::Read => read.get(),
        }
    }

    fn entries<'v>(&mut self, entries: impl Iterator<Item = (SchemaRef, &'v Value)>, path: &Path<'_>) -> Fits {
        for (at, (schema, value)) in entries.enumerate() {
            self.value(schema.get(), value, &path.to(Step::Index(at)))?;
        }
        Ok(())
    }

    fn word(&self, words: &[Variant], word: &str, path: &Path<'_>) -> Fits {
        let mut known = words.iter().flat_map(|one| self.names(one));
        if known.any(|name| name == word) {
            return Ok(());
        }
        let known: Vec<_> = words.iter().flat_map(|one| self.names(one)).collect();
        let listed = known.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
        let near = suggest::did_you_mean(word, known);
        Err(path.mismatch(format!("expected one of {listed}, found `{word}`{near}")))
    }

    /// The names of a variant, in the direction.
    fn names(&self, variant: &Variant) -> Vec<&'static str> {
        match self.side {
            Side::Written if variant.never_written => Vec::new(),
            Side::Written => vec![variant.written.text],
            Side::Read => variant.read.iter().map(|name| name.text).collect(),
        }
    }

    /// One of the variants must fit. Where none does, the one that came farthest says why.
    fn one_of(&mut self, schema: &Schema, variants: &[Variant], value: &Value, path: &Path<'_>) -> Fits {
        let side = self.side;
        let mut farthest: Option<Mismatch> = None;
        for variant in variants.iter().filter(|variant| is_one(variant, side)) {
            let Err(mismatch) = self.value(variant.schema.get(), value, &path.inside()) else { return Ok(()) };
            if farthest.as_ref().is_none_or(|other| mismatch.progress() > other.progress()) {
                farthest = Some(mismatch);
            }
        }
        let here = path.depth() + 1;
        match farthest {
            Some(mismatch) if mismatch.progress() > here || variants.len() == 1 => Err(mismatch),
            _ => Err(path.expected(&named(schema), value)),
        }
    }
}

/// Whether the variant exists in the direction.
fn is_one(variant: &Variant, side: Side) -> bool {
    match side {
        Side::Written => !variant.never_written,
        Side::Read => !variant.read.is_empty(),
    }
}

fn integer(schema: &Schema, min: i128, max: i128, value: &Value, path: &Path<'_>) -> Fits {
    let number = value.as_i64().map(i128::from).or_else(|| value.as_u64().map(i128::from));
    match number {
        Some(number) if number >= min && number <= max => Ok(()),
        Some(number) => Err(path.mismatch(format!("expected a {schema}, {min} to {max}, found {number}"))),
        None => Err(path.expected(&named(schema), value)),
    }
}

/// `an object (Order)`.
fn named(schema: &Schema) -> String {
    let noun = schema.kind.noun();
    match schema.name {
        "" | "_" | "any" | "nothing" => noun.to_owned(),
        _ => format!("{noun} ({schema})"),
    }
}
