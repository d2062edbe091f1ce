//! The bounds of a generic type: what its schema names must have one.

use super::field::is_phantom;
use proc_macro2::{Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use std::collections::BTreeMap;
use syn::{DeriveInput, Type};

/// What has to have a schema, in the order of the parameters.
pub(super) struct Bounds {
    /// The parameters that stand in the schema themselves.
    pub(super) parameters: Vec<Ident>,
    /// Their associated types that do: `T::Item`.
    pub(super) associated: Vec<TokenStream>,
}

impl Bounds {
    pub(super) fn of(input: &DeriveInput, types: &[Type]) -> Self {
        let mut found = Found::default();
        let parameters: Vec<_> = input.generics.type_params().map(|param| param.ident.clone()).collect();
        for kind in types.iter().filter(|kind| !is_phantom(kind)) {
            found.look_into(kind.to_token_stream(), &parameters);
        }
        let is_named = |parameter: &Ident| found.parameters.contains_key(&parameter.to_string());
        let associated = found.associated.into_values().collect();
        Self { parameters: parameters.iter().filter(|one| is_named(one)).cloned().collect(), associated }
    }

    /// `T: Shape, T::Item: Shape`.
    pub(super) fn predicates(&self) -> TokenStream {
        let (parameters, associated) = (&self.parameters, &self.associated);
        quote!(#(#parameters: __shape::Shape,)* #(#associated: __shape::Shape,)*)
    }
}

#[derive(Default)]
struct Found {
    parameters: BTreeMap<String, ()>,
    associated: BTreeMap<String, TokenStream>,
}

impl Found {
    fn look_into(&mut self, tokens: TokenStream, parameters: &[Ident]) {
        let tokens: Vec<TokenTree> = tokens.into_iter().collect();
        for (at, token) in tokens.iter().enumerate() {
            match token {
                TokenTree::Group(group) => self.look_into(group.stream(), parameters),
                TokenTree::Ident(ident) if parameters.contains(ident) => self.parameter(ident, tokens.get(at + 1..)),
                _ => {}
            }
        }
    }

    fn parameter(&mut self, ident: &Ident, rest: Option<&[TokenTree]>) {
        if let Some([TokenTree::Punct(colon), TokenTree::Punct(_), TokenTree::Ident(item), ..]) = rest
            && colon.as_char() == ':'
        {
            let path = quote!(#ident::#item);
            self.associated.insert(path.to_string(), path);
        } else {
            self.parameters.insert(ident.to_string(), ());
        }
    }
}
