//! The value of one field.

use super::context::Context;
use super::own::{On, Own, Says};
use super::serde::{Serde, Sides};
use super::tokens;
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::{Field, Type};

/// A field with its attributes.
pub(super) struct Part<'a> {
    pub(super) field: &'a Field,
    pub(super) serde: Serde,
    says: Option<Says>,
}

impl<'a> Part<'a> {
    pub(super) fn read(field: &'a Field, errors: &mut Diagnostics) -> Self {
        let own = Own::read(&field.attrs, On::Inside, errors);
        Self { field, serde: Serde::read(&field.attrs), says: own.says }
    }

    /// The schema of its value.
    pub(super) fn schema(&self, context: &Context) -> TokenStream {
        let with = &self.serde.with;
        let is_custom = with.written || with.read;
        let said = match &self.says {
            Some(Says::Any) => tokens::any(),
            Some(Says::As(kind)) => context.of(kind),
            None if is_custom => tokens::unknown(),
            None => return context.of(&self.field.ty),
        };
        if !is_custom || with.written && with.read {
            return said;
        }
        // One side has a function of its own, the other is the type's.
        let of_type = context.of(&self.field.ty);
        let (written, read) = if with.written { (said, of_type) } else { (of_type, said) };
        tokens::part(&self.field.ty.to_token_stream().to_string(), &tokens::sides(&written, &read))
    }

    /// Whether it may be absent where it is read, where its schema does not say so.
    ///
    /// An absent field with a function of its own is an error even where it is an `Option`.
    pub(super) fn optional(&self, context: &Context, all_default: bool) -> Option<TokenStream> {
        if self.serde.default || all_default {
            return Some(quote!(true));
        }
        if self.serde.with.read {
            return Some(quote!(false));
        }
        if self.serde.with.written {
            let of_type = context.of(&self.field.ty);
            return Some(quote!(#of_type.is_optional()));
        }
        (self.says.is_some() && is_option(&self.field.ty)).then(|| quote!(true))
    }

    /// What `#[serde(flatten)]` puts among the fields of the object that it is in.
    pub(super) fn flattened(&self, context: &Context) -> TokenStream {
        let schema = self.schema(context);
        let (skip, called) = (&self.serde.skip, self.field.ty.to_token_stream().to_string());
        let written = match (skip.written, self.serde.skip_if) {
            (true, _) => tokens::nothing(),
            (false, true) => tokens::part(&called, &quote!(__shape::Kind::Option(#schema))),
            (false, false) => schema.clone(),
        };
        let read = if skip.read { tokens::nothing() } else { schema.clone() };
        if skip.written || skip.read || self.serde.skip_if {
            return tokens::part(&called, &tokens::sides(&written, &read));
        }
        schema
    }

    /// Whether both directions pass over it.
    pub(super) fn is_skipped(&self) -> bool {
        matches!(self.serde.skip, Sides { written: true, read: true })
    }

    /// The types whose schemas it names.
    pub(super) fn types(&self) -> Vec<&Type> {
        let with = &self.serde.with;
        let mut types = Vec::new();
        if let Some(Says::As(kind)) = &self.says {
            types.push(&**kind);
        }
        let is_of_type = self.says.is_none() && !(with.written && with.read) || with.written != with.read;
        if is_of_type && !self.is_skipped() {
            types.push(&self.field.ty);
        }
        types
    }
}

/// Whether the type is written as an `Option`.
fn is_option(kind: &Type) -> bool {
    let Type::Path(path) = kind else { return false };
    path.path.segments.last().is_some_and(|segment| segment.ident == "Option")
}

/// Whether the type is written as `PhantomData`.
pub(super) fn is_phantom(kind: &Type) -> bool {
    let Type::Path(path) = kind else { return false };
    path.path.segments.last().is_some_and(|segment| segment.ident == "PhantomData")
}
