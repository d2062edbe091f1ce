//! What a struct or a variant holds.

use super::case::Case;
use super::context::Context;
use super::field::Part;
use super::names::Names;
use super::serde::Sides;
use super::tokens::{self, Json};
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Fields;

/// A direction.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Side {
    Written,
    Read,
}

/// What stands between the braces or the parentheses.
pub(super) struct Body<'a> {
    pub(super) parts: Vec<Part<'a>>,
    form: Form,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Form {
    Named,
    Newtype,
    Tuple,
    Unit,
}

/// Its JSON, in one direction.
pub(super) enum Content {
    Unit,
    /// What one type is; whether it may be absent as a field, where its schema does not say so.
    Value {
        schema: TokenStream,
        optional: Option<TokenStream>,
    },
    Object {
        fields: Vec<TokenStream>,
        flattened: Vec<TokenStream>,
    },
    Tuple(Vec<TokenStream>),
}

impl<'a> Body<'a> {
    pub(super) fn read(fields: &'a Fields, errors: &mut Diagnostics) -> Self {
        let form = match fields {
            Fields::Named(_) => Form::Named,
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => Form::Newtype,
            Fields::Unnamed(_) => Form::Tuple,
            Fields::Unit => Form::Unit,
        };
        Self { parts: fields.iter().map(|field| Part::read(field, errors)).collect(), form }
    }

    /// The one field of a newtype, or what `#[serde(transparent)]` makes one.
    pub(super) fn only(&self) -> Option<&Part<'a>> {
        let plain = |part: &&Part<'_>| !super::field::is_phantom(&part.field.ty);
        let all = || self.parts.iter().filter(plain);
        all()
            .find(|part| !part.serde.skip.written && !part.serde.skip.read && !part.serde.default)
            .or_else(|| all().next())
    }

    /// Whether it is `Name(Type)`.
    pub(super) fn is_newtype(&self) -> bool {
        self.form == Form::Newtype
    }

    /// Whether it may be written as something else than it is read from. What goes one way among named fields is said of the
    /// field.
    pub(super) fn has_sides(&self) -> bool {
        let goes_one_way = |part: &Part<'_>| part.serde.skip.written || part.serde.skip.read || part.serde.skip_if;
        matches!(self.form, Form::Newtype | Form::Tuple) && self.parts.iter().any(goes_one_way)
    }

    /// What a variant, or a struct that is no newtype, holds.
    pub(super) fn content(
        &self,
        side: Side,
        rules: &Sides<Option<Case>>,
        all_default: bool,
        context: &Context,
    ) -> Content {
        let here = |part: &&Part<'_>| match side {
            Side::Written => !part.serde.skip.written,
            Side::Read => !part.serde.skip.read,
        };
        match self.form {
            Form::Unit => Content::Unit,
            Form::Newtype => {
                let Some(part) = self.parts.iter().find(here) else { return Content::Unit };
                Content::Value { schema: part.schema(context), optional: part.optional(context, false) }
            }
            Form::Tuple if side == Side::Written && self.parts.iter().any(|part| part.serde.skip_if) => {
                Content::unknown()
            }
            Form::Tuple => Content::Tuple(self.parts.iter().filter(here).map(|part| part.schema(context)).collect()),
            Form::Named => self.object(rules, all_default, context),
        }
    }

    fn object(&self, rules: &Sides<Option<Case>>, all_default: bool, context: &Context) -> Content {
        let (mut fields, mut flattened) = (Vec::new(), Vec::new());
        for part in self.parts.iter().filter(|part| !part.is_skipped()) {
            if part.serde.flatten {
                flattened.push(part.flattened(context));
                continue;
            }
            let Some(ident) = &part.field.ident else { continue };
            let mut field = Names::of_field(ident, &part.serde, rules).field(&part.schema(context));
            if let Some(optional) = part.optional(context, all_default) {
                field.extend(quote!(.optional(#optional)));
            }
            if part.serde.skip.written {
                field.extend(quote!(.never_written()));
            } else if part.serde.skip_if {
                field.extend(quote!(.sometimes_written()));
            }
            if part.serde.skip.read {
                field.extend(quote!(.never_read()));
            }
            fields.push(field);
        }
        Content::Object { fields, flattened }
    }
}

impl Content {
    pub(super) fn unknown() -> Self {
        Self::Value { schema: tokens::unknown(), optional: Some(quote!(false)) }
    }

    /// Its JSON.
    pub(super) fn json(&self, closed: bool) -> Json {
        Json::Kind(match self {
            Self::Value { schema, .. } => return Json::Same(schema.clone()),
            Self::Unit => tokens::null(),
            Self::Object { fields, flattened } => tokens::object(fields, flattened, closed),
            Self::Tuple(parts) => quote!(__shape::Kind::Tuple(&[#(#parts),*])),
        })
    }
}
