//! The names that fields and variants are written as and read from.

use super::case::Case;
use super::serde::{Serde, Sides};
use super::tokens;
use proc_macro2::{Ident, TokenStream};
use syn::ext::IdentExt;

/// The names of one field or variant.
pub(super) struct Names {
    pub(super) written: String,
    pub(super) read: String,
    pub(super) aliases: Vec<String>,
}

impl Names {
    /// A field's: its own, or by the rule for all fields.
    pub(super) fn of_field(ident: &Ident, serde: &Serde, rules: &Sides<Option<Case>>) -> Self {
        Self::new(ident, serde, rules, Case::of_field)
    }

    /// A variant's.
    pub(super) fn of_variant(ident: &Ident, serde: &Serde, rules: &Sides<Option<Case>>) -> Self {
        Self::new(ident, serde, rules, Case::of_variant)
    }

    fn new(ident: &Ident, serde: &Serde, rules: &Sides<Option<Case>>, apply: fn(Case, &str) -> String) -> Self {
        let source = ident.unraw().to_string();
        let ruled = |rule: Option<Case>| rule.map_or_else(|| source.clone(), |rule| apply(rule, &source));
        let written = serde.rename.written.clone().unwrap_or_else(|| ruled(rules.written));
        let read = serde.rename.read.clone().unwrap_or_else(|| ruled(rules.read));
        let aliases = serde.aliases.iter().filter(|alias| **alias != read).cloned().collect();
        Self { written, read, aliases }
    }

    /// A field of this schema: `__shape::field("id", 123, …)`, and what else is to be said of its names.
    pub(super) fn field(&self, schema: &TokenStream) -> TokenStream {
        let written = tokens::hashed(&self.written);
        let mut field = quote::quote!(__shape::field(#written, #schema));
        if self.read != self.written {
            let read = tokens::hashed(&self.read);
            field.extend(quote::quote!(.read_as(#read)));
        }
        if !self.aliases.is_empty() {
            let aliases = tokens::names(&self.aliases);
            field.extend(quote::quote!(.or_read_as(#aliases)));
        }
        field
    }

    /// All names that it is read from.
    pub(super) fn all_read(&self) -> TokenStream {
        tokens::names(std::iter::once(&self.read).chain(&self.aliases))
    }
}
