//! `#[shape(…)]`: what serde's attributes do not say.

use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use syn::meta::ParseNestedMeta;
use syn::{Attribute, Type};

/// What the attribute says of one thing.
#[derive(Default)]
pub(super) struct Own {
    /// What it is said to be.
    pub(super) says: Option<Says>,
    /// `crate = path`: this crate, where it is re-exported.
    pub(super) facade: Option<TokenStream>,
}

/// What a thing is said to be.
pub(super) enum Says {
    /// `any`: any JSON.
    Any,
    /// `as = Type`: that type's JSON.
    As(Box<Type>),
}

/// Where an attribute stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum On {
    Container,
    Inside,
}

impl Own {
    pub(super) fn read(attributes: &[Attribute], on: On, errors: &mut Diagnostics) -> Self {
        let mut own = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("shape")) {
            if let Err(error) = own.options(attribute, on) {
                errors.syntax(error);
            }
        }
        own
    }

    fn options(&mut self, attribute: &Attribute, on: On) -> syn::Result<()> {
        let mut is_empty = true;
        attribute.parse_nested_meta(|meta| {
            is_empty = false;
            self.option(&meta, on)
        })?;
        if is_empty {
            return Err(syn::Error::new_spanned(
                attribute,
                format!("`shape` needs an option; allowed are {}", allowed(on)),
            ));
        }
        Ok(())
    }

    fn option(&mut self, meta: &ParseNestedMeta<'_>, on: On) -> syn::Result<()> {
        if meta.path.is_ident("any") {
            return self.say(meta, Says::Any);
        }
        if meta.path.is_ident("as") {
            let says = Says::As(Box::new(meta.value()?.parse()?));
            return self.say(meta, says);
        }
        if on == On::Container && meta.path.is_ident("crate") {
            let path = meta.value()?.parse::<syn::Path>()?;
            self.facade = Some(quote!(#path));
            return Ok(());
        }
        let found = meta.path.to_token_stream();
        Err(meta.error(format!("`shape` has no option `{found}` here; allowed are {}", allowed(on))))
    }

    fn say(&mut self, meta: &ParseNestedMeta<'_>, says: Says) -> syn::Result<()> {
        if self.says.is_some() {
            return Err(meta.error("this is said already: `any` or `as = Type` stands once"));
        }
        self.says = Some(says);
        Ok(())
    }
}

fn allowed(on: On) -> &'static str {
    match on {
        On::Container => "`any`, `as = Type`, `crate = path`",
        On::Inside => "`any`, `as = Type`",
    }
}
