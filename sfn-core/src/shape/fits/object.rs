//! Objects: fields that must be there, fields that may, and what `#[serde(flatten)]` puts among them.

use super::mismatch::{Path, Step};
use super::{Fit, Fits, Mismatch, Side, is_one};
use crate::shape::{Field, Kind, Schema, SchemaRef, Variant};
use crate::suggest;
use serde_json::{Map, Value};
use std::collections::HashSet;

/// The kind of an object.
pub(super) struct Form<'s> {
    pub(super) fields: &'s [Field],
    pub(super) flattened: &'s [SchemaRef],
    pub(super) closed: bool,
}

/// The keys of an object that something has taken.
type Taken<'v> = HashSet<&'v str>;

impl Fit {
    pub(super) fn object(
        &mut self,
        schema: &Schema,
        form: &Form<'_>,
        entries: &Map<String, Value>,
        path: &Path<'_>,
    ) -> Fits {
        let mut taken = Taken::new();
        let takes_all = self.parts(schema, form, entries, &mut taken, path)?;
        if takes_all || self.side == Side::Read && !form.closed {
            return Ok(());
        }
        let Some(unknown) = entries.keys().find(|key| !taken.contains(key.as_str())) else { return Ok(()) };
        let known: Vec<_> = form.fields.iter().flat_map(|field| names(field, self.side)).collect();
        let near = suggest::did_you_mean(unknown, known.iter().copied());
        Err(path.mismatch(format!("`{schema}` has no field `{unknown}`{near}")))
    }

    /// The fields and what is flattened; whether every other key may be there too.
    fn parts<'v>(
        &mut self,
        schema: &Schema,
        form: &Form<'_>,
        entries: &'v Map<String, Value>,
        taken: &mut Taken<'v>,
        path: &Path<'_>,
    ) -> Result<bool, Mismatch> {
        for (at, field) in form.fields.iter().enumerate() {
            self.field(schema, field, entries, taken, path).map_err(|mismatch| mismatch.farther(at))?;
        }
        let mut takes_all = false;
        // What is written is written whatever the order; what is read is read in the order of the fields.
        let (last, first): (Vec<&SchemaRef>, Vec<&SchemaRef>) = form
            .flattened
            .iter()
            .partition(|part| self.side == Side::Written && matches!(part.get().kind, Kind::Map(_)));
        for part in first.into_iter().chain(last) {
            takes_all |= self.flattened(part.get(), entries, taken, &path.inside())?;
        }
        Ok(takes_all)
    }

    fn field<'v>(
        &mut self,
        schema: &Schema,
        field: &Field,
        entries: &'v Map<String, Value>,
        taken: &mut Taken<'v>,
        path: &Path<'_>,
    ) -> Fits {
        let mut found = None;
        for name in names(field, self.side) {
            let Some((key, value)) = entries.get_key_value(name) else { continue };
            if taken.contains(key.as_str()) {
                continue;
            }
            taken.insert(key);
            if let Some(other) = found.replace(key) {
                return Err(path.mismatch(format!("`{other}` and `{key}` are the same field of `{schema}`")));
            }
            self.value(field.schema.get(), value, &path.to(Step::Key(key)))?;
        }
        let may_be_absent = match self.side {
            Side::Written => field.never_written || field.sometimes_written,
            Side::Read => field.never_read || field.optional,
        };
        if found.is_none() && !may_be_absent {
            let name = if self.side == Side::Written { field.written } else { field.read };
            return Err(path.mismatch(format!("the field `{}` of `{schema}` is missing", name.text)));
        }
        Ok(())
    }

    /// A flattened part; whether it takes every other key.
    fn flattened<'v>(
        &mut self,
        schema: &Schema,
        entries: &'v Map<String, Value>,
        taken: &mut Taken<'v>,
        path: &Path<'_>,
    ) -> Result<bool, Mismatch> {
        self.step(path)?;
        match &schema.kind {
            Kind::Unknown | Kind::Any => Ok(true),
            Kind::Object { fields, flattened, closed } => {
                self.parts(schema, &Form { fields, flattened, closed: *closed }, entries, taken, path)
            }
            Kind::Map(of) => {
                for (key, value) in entries.iter().filter(|(key, _)| !taken.contains(key.as_str())) {
                    self.value(of.get(), value, &path.to(Step::Key(key)))?;
                }
                Ok(true)
            }
            // serde takes whatever does not fit for absent.
            Kind::Option(of) => {
                let mut with = taken.clone();
                let Ok(takes_all) = self.flattened(of.get(), entries, &mut with, &path.inside()) else {
                    return Ok(false);
                };
                *taken = with;
                Ok(takes_all)
            }
            Kind::OneOf(variants) => self.flattened_enum(schema, variants, entries, taken, path),
            Kind::Sides { written, read } => {
                self.flattened(self.of_side(*written, *read), entries, taken, &path.inside())
            }
            Kind::Null => Ok(false),
            _ => Err(path.mismatch(format!("`{schema}` is no object, and cannot be among the fields of one"))),
        }
    }

    fn flattened_enum<'v>(
        &mut self,
        schema: &Schema,
        variants: &[Variant],
        entries: &'v Map<String, Value>,
        taken: &mut Taken<'v>,
        path: &Path<'_>,
    ) -> Result<bool, Mismatch> {
        let side = self.side;
        let mut farthest: Option<Mismatch> = None;
        for variant in variants.iter().filter(|variant| is_one(variant, side)) {
            let mut with = taken.clone();
            match self.flattened(variant.schema.get(), entries, &mut with, &path.inside()) {
                Ok(takes_all) => {
                    *taken = with;
                    return Ok(takes_all);
                }
                Err(mismatch) if farthest.as_ref().is_none_or(|other| mismatch.progress() > other.progress()) => {
                    farthest = Some(mismatch);
                }
                Err(_) => {}
            }
        }
        Err(farthest.unwrap_or_else(|| path.mismatch(format!("`{schema}` has no variants"))))
    }
}

/// The names of a field, in a direction.
fn names(field: &Field, side: Side) -> Vec<&'static str> {
    match side {
        Side::Written if field.never_written => Vec::new(),
        Side::Written => vec![field.written.text],
        Side::Read if field.never_read => Vec::new(),
        Side::Read => std::iter::once(&field.read).chain(field.aliases).map(|name| name.text).collect(),
    }
}
