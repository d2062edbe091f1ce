//! One variant of an enum, in serde's four forms.

use super::case::Case;
use super::content::{Body, Content, Side};
use super::context::Context;
use super::field::Part;
use super::names::Names;
use super::own::{On, Own, Says};
use super::serde::{Serde, Sides};
use super::tokens::{self, Json};
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::quote;
use syn::Type;

/// How an enum's variants are told apart.
pub(super) enum Tagging {
    /// `"Card"`, `{"Card": …}`.
    External,
    /// `{"kind": "Card", …}`.
    Internal { tag: String },
    /// `{"kind": "Card", "value": …}`.
    Adjacent { tag: String, content: String },
    /// By what they hold.
    Untagged,
}

/// A variant with its attributes.
pub(super) struct Way<'a> {
    /// `Payment::Card`.
    called: String,
    pub(super) serde: Serde,
    says: Option<Says>,
    pub(super) body: Body<'a>,
    names: Names,
    rules: Sides<Option<Case>>,
}

impl<'a> Way<'a> {
    pub(super) fn read(variant: &'a syn::Variant, container: &Serde, name: &str, errors: &mut Diagnostics) -> Self {
        let serde = Serde::read(&variant.attrs);
        let own = Own::read(&variant.attrs, On::Inside, errors);
        let (inner, outer) = (&serde.rename_all, &container.rename_all_fields);
        Self {
            called: format!("{name}::{}", variant.ident),
            names: Names::of_variant(&variant.ident, &serde, &container.rename_all),
            rules: Sides { written: inner.written.or(outer.written), read: inner.read.or(outer.read) },
            body: Body::read(&variant.fields, errors),
            says: own.says,
            serde,
        }
    }

    /// Whether both directions pass over it.
    pub(super) fn is_skipped(&self) -> bool {
        self.serde.skip.written && self.serde.skip.read
    }

    /// The types whose schemas it names.
    pub(super) fn types(&self) -> Vec<&Type> {
        match &self.says {
            Some(Says::Any) => Vec::new(),
            Some(Says::As(kind)) => vec![kind],
            None if self.serde.with.written && self.serde.with.read => Vec::new(),
            None => self.body.parts.iter().flat_map(Part::types).collect(),
        }
    }

    /// Whether it is a string alone, in an enum that is tagged externally.
    pub(super) fn is_word(&self, context: &Context) -> bool {
        let is_unit = |side| matches!(self.content(side, context), Content::Unit);
        !self.serde.untagged && is_unit(Side::Written) && is_unit(Side::Read)
    }

    /// One of some strings.
    pub(super) fn word(&self) -> TokenStream {
        let (written, read) = (tokens::name(&self.names.written), self.read_names());
        let never_written = self.never_written();
        quote!(__shape::word(#written, #read)#never_written)
    }

    /// A variant with all of its JSON.
    pub(super) fn variant(&self, tagging: &Tagging, closed: bool, context: &Context) -> TokenStream {
        let tagging = if self.serde.untagged { &Tagging::Untagged } else { tagging };
        let json_of = |side| self.json(&self.content(side, context), tagging, closed, side);
        let mut schema = json_of(Side::Written);
        if self.has_sides() {
            schema =
                Json::both(&self.called, Json::Same(schema), &Json::Same(json_of(Side::Read))).reference(&self.called);
        }
        let (name, read, never_written) = (tokens::name(&self.names.written), self.read_names(), self.never_written());
        quote!(__shape::variant(#name, #read, #schema)#never_written)
    }

    fn read_names(&self) -> TokenStream {
        if self.serde.skip.read { quote!(&[]) } else { self.names.all_read() }
    }

    fn never_written(&self) -> Option<TokenStream> {
        self.serde.skip.written.then(|| quote!(.never_written()))
    }

    /// Whether it may be written as something else than it is read from.
    fn has_sides(&self) -> bool {
        self.serde.other || self.serde.with.written != self.serde.with.read || self.body.has_sides()
    }

    /// What it holds.
    fn content(&self, side: Side, context: &Context) -> Content {
        let has_function = match side {
            Side::Written => self.serde.with.written,
            Side::Read => self.serde.with.read,
        };
        match &self.says {
            Some(Says::Any) => Content::Value { schema: tokens::any(), optional: Some(quote!(false)) },
            Some(Says::As(kind)) => {
                Content::Value { schema: context.of(kind), optional: has_function.then(|| quote!(false)) }
            }
            None if has_function => Content::unknown(),
            None => self.body.content(side, &self.rules, false, context),
        }
    }

    /// All of its JSON, in one direction.
    fn json(&self, content: &Content, tagging: &Tagging, closed: bool, side: Side) -> TokenStream {
        match tagging {
            Tagging::Untagged => content.json(closed).reference(&self.called),
            Tagging::External => self.external(content, closed, side),
            Tagging::Internal { tag } => self.internal(content, tag, closed, side),
            Tagging::Adjacent { tag, content: key } => self.adjacent(content, tag, key, closed, side),
        }
    }

    fn external(&self, content: &Content, closed: bool, side: Side) -> TokenStream {
        if matches!(content, Content::Unit) {
            return self.tag_value(side);
        }
        let field = self.names.field(&content.json(closed).reference(&self.called));
        let field = quote!(#field.optional(false));
        tokens::part(&self.called, &tokens::object(&[field], &[], true))
    }

    fn internal(&self, content: &Content, tag: &str, closed: bool, side: Side) -> TokenStream {
        let mut fields = vec![self.tag_field(tag, side)];
        let kind = match content {
            Content::Unit | Content::Tuple(_) => tokens::object(&fields, &[], false),
            // Whether what it holds takes unknown fields is its own affair.
            Content::Value { schema, .. } => tokens::object(&fields, std::slice::from_ref(schema), false),
            Content::Object { fields: others, flattened } => {
                fields.extend(others.iter().cloned());
                tokens::object(&fields, flattened, closed)
            }
        };
        tokens::part(&self.called, &kind)
    }

    fn adjacent(&self, content: &Content, tag: &str, key: &str, closed: bool, side: Side) -> TokenStream {
        let key = tokens::hashed(key);
        let schema = content.json(closed).reference(&self.called);
        let field = quote!(__shape::field(#key, #schema));
        let field = match content {
            Content::Unit => quote!(#field.never_written().optional(true)),
            Content::Value { optional: None, .. } => field,
            Content::Value { optional: Some(optional), .. } => quote!(#field.optional(#optional)),
            Content::Object { .. } | Content::Tuple(_) => field,
        };
        tokens::part(&self.called, &tokens::object(&[self.tag_field(tag, side), field], &[], closed))
    }

    fn tag_field(&self, tag: &str, side: Side) -> TokenStream {
        let (tag, value) = (tokens::hashed(tag), self.tag_value(side));
        quote!(__shape::field(#tag, #value))
    }

    /// The string that tells it; any string, where it stands for the unknown ones.
    fn tag_value(&self, side: Side) -> TokenStream {
        if self.serde.other && side == Side::Read {
            return tokens::part(&self.called, &tokens::text());
        }
        let word = self.word();
        tokens::part(&self.called, &quote!(__shape::Kind::Words(&[#word])))
    }
}
