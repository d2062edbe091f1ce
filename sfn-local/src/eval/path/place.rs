//! `ResultPath`: where a result is put into the input.

use crate::failure::Failure;
use crate::json::{SmolStr, Value};
use sfn_core::query::SyntaxError;
use sfn_core::query::path::{ReferencePath, SegmentKind};

/// A reference path of which something is put where it leads.
#[derive(Clone, Debug)]
pub(crate) struct ResultPath {
    text: Box<str>,
    parts: Box<[Part]>,
}

#[derive(Clone, Debug)]
enum Part {
    Field(SmolStr),
    Index(i64),
}

impl ResultPath {
    /// Reads a reference path that is the whole of a text.
    pub(crate) fn parse(text: &str) -> Result<Self, SyntaxError> {
        Ok(Self::compile(&ReferencePath::parse(text)?, text))
    }

    /// A reference path that was read from a text.
    pub(crate) fn compile(path: &ReferencePath, text: &str) -> Self {
        // Other segments are no part of a reference path.
        let part = |kind: &SegmentKind| match kind {
            SegmentKind::Field(name) => Some(Part::Field(name.into())),
            SegmentKind::Index(index) => Some(Part::Index(*index)),
            _ => None,
        };
        let parts = path.path().segments.iter().filter_map(|segment| part(&segment.kind)).collect();
        Self { text: text.into(), parts }
    }

    /// Whether it is `$`: the result is all.
    pub(crate) fn is_whole(&self) -> bool {
        self.parts.is_empty()
    }

    /// Puts a value where the path leads, and makes the objects on the way that are missing. Of what others hold too, only
    /// the levels on the way are copied.
    ///
    /// # Errors
    /// `States.ResultPathMatchFailure` when something on the way is no object, or a list without such an item.
    pub(crate) fn place(&self, into: &mut Value, value: Value) -> Result<(), Failure> {
        match self.target(into) {
            Some(target) => {
                *target = value;
                Ok(())
            }
            None => {
                Err(Failure::result_path_match(format!("Unable to apply ReferencePath {} to input {into}", self.text)))
            }
        }
    }

    fn target<'a>(&self, into: &'a mut Value) -> Option<&'a mut Value> {
        // Asked first: where it does not fit, nothing is changed.
        let mut at = Some(&*into);
        for part in &self.parts {
            at = match (part, at) {
                (Part::Field(name), Some(Value::Object(object))) => object.get(name),
                (Part::Index(index), Some(Value::Array(items))) => Some(items.get(offset(*index, items.len())?)?),
                (Part::Field(_), None) => None,
                _ => return None,
            };
        }
        let mut at = into;
        for part in &self.parts {
            at = match part {
                Part::Field(name) => {
                    // `null` here was put by the field before; another would not have fit.
                    if at.is_null() {
                        *at = Value::empty_object();
                    }
                    at.as_object_mut()?.entry(name)
                }
                Part::Index(index) => {
                    let items = at.as_array_mut()?;
                    let offset = offset(*index, items.len())?;
                    items.get_mut(offset)?
                }
            };
        }
        Some(at)
    }
}

fn offset(index: i64, length: usize) -> Option<usize> {
    let base = if index < 0 { i64::try_from(length).ok()? } else { 0 };
    usize::try_from(index.checked_add(base)?).ok()
}
