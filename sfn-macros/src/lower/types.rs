//! The Rust types that a definition refers to: what is known of its data beside its JSON.

use super::{Lowering, respanned};
use crate::value::{Stated, Value, stated};
use proc_macro2::TokenStream;
use quote::{ToTokens, quote};
use sfn_core::asl::hole;
use sfn_core::check::Location;
use sfn_core::json::Value as Json;
use std::collections::HashMap;

/// What the holes of a definition, and some of its places, are in Rust.
#[derive(Default)]
pub(crate) struct Types {
    /// Constants of type `Leaf`, each once.
    pub(crate) leaves: Vec<TokenStream>,
    /// What each of them is, for the editor.
    pub(crate) behind: Vec<Behind>,
    numbers: HashMap<String, u32>,
    /// The holes that stand for a function or a machine.
    callees: HashMap<usize, u32>,
    /// The holes that are called as the ARN of one. They may be any constant, so none is a leaf before a call names it.
    named: HashMap<usize, (TokenStream, Behind)>,
    /// The holes that stand for the name of an error: its type and its variant.
    errors: HashMap<usize, (u32, String)>,
    /// The places with a type behind them; `None`: `as _`.
    stated: HashMap<Location, Option<u32>>,
}

/// What is behind a leaf.
pub(crate) enum Behind {
    /// A function or a machine: its path.
    Resource(TokenStream),
    /// A type that is stated.
    Type(TokenStream),
    /// An error.
    Nothing,
}

impl Types {
    /// The number of a leaf.
    pub(crate) fn leaf(&mut self, leaf: TokenStream, behind: Behind) -> u32 {
        let next = u32::try_from(self.leaves.len()).unwrap_or(u32::MAX);
        let number = *self.numbers.entry(leaf.to_string()).or_insert(next);
        if number == next {
            self.leaves.push(leaf);
            self.behind.push(behind);
        }
        number
    }

    /// The leaf of what a hole calls.
    pub(crate) fn callee(&mut self, hole: usize) -> Option<u32> {
        if let Some((leaf, behind)) = self.named.remove(&hole) {
            let leaf = self.leaf(leaf, behind);
            self.callees.insert(hole, leaf);
        }
        self.callees.get(&hole).copied()
    }

    /// The error type and the variant that a hole names.
    pub(crate) fn error(&self, hole: usize) -> Option<(u32, String)> {
        self.errors.get(&hole).cloned()
    }

    /// The type that is stated at a place.
    pub(crate) fn stated(&self, at: &Location) -> Option<Option<u32>> {
        self.stated.get(at).copied()
    }
}

impl Lowering<'_> {
    /// Keeps that a hole stands for a function or a machine.
    pub(super) fn calls(&mut self, json: &Json, path: &TokenStream) {
        let facade = self.facade;
        let leaf = self.types.leaf(quote!(<#path as #facade::Resource>::LEAF), Behind::Resource(path.clone()));
        if let Some(hole) = hole::hole_number(json) {
            self.types.callees.insert(hole, leaf);
        }
    }

    /// Keeps that a hole is the ARN of a function or a machine, as far as its name tells: `pay::ARN`.
    pub(super) fn names(&mut self, json: &Json, value: &Value) {
        let Ok(path) = syn::parse2::<syn::Path>(value.tokens.clone()) else { return };
        if path.segments.len() < 2 || path.segments.last().is_none_or(|last| last.ident != "ARN") {
            return;
        }
        let mut named = path.clone();
        named.segments.pop();
        named.segments.pop_punct();
        let facade = respanned(self.facade.clone(), value.span());
        let leaf = quote!(#facade::__private::Named(#path).leaf());
        if let Some(hole) = hole::hole_number(json) {
            self.types.named.insert(hole, (leaf, Behind::Resource(named.into_token_stream())));
        }
    }

    /// The names of an error type. That it declares any is asked where it is named first: once is enough for what is not there.
    pub(super) fn errors_of_type(&self, error: &impl ToTokens, facade: &TokenStream) -> TokenStream {
        if !self.types.numbers.contains_key(&error_leaf(error, self.facade).to_string()) {
            return quote!(#facade::__private::Errors::of::<#error>());
        }
        quote! {
            {
                #[allow(unused_imports)]
                use #facade::__private::Unshaped as _;
                #facade::__private::Of::<#error>::ERRORS
            }
        }
    }

    /// Keeps that a hole is the name of an error.
    pub(super) fn raises(&mut self, json: &Json, error: &impl ToTokens, variant: &str) {
        let facade = self.facade;
        let leaf = self.types.leaf(error_leaf(error, facade), Behind::Nothing);
        if let Some(hole) = hole::hole_number(json) {
            self.types.errors.insert(hole, (leaf, variant.to_owned()));
        }
    }

    /// Keeps the type that stands behind what is at `at`.
    pub(crate) fn stated(&mut self, at: Location, of: &Stated) {
        let leaf = match of {
            Stated::Any => None,
            Stated::Type(of) => {
                let facade = self.facade;
                let name = of.to_token_stream().to_string();
                let leaf = quote! {
                    #facade::__private::Leaf {
                        name: #name,
                        input: <#of as #facade::Shape>::SCHEMA,
                        output: <#of as #facade::Shape>::SCHEMA,
                        ..#facade::__private::Leaf::UNKNOWN
                    }
                };
                Some(self.types.leaf(leaf, Behind::Type(of.to_token_stream())))
            }
        };
        self.types.stated.insert(at, leaf);
    }

    /// The value before `as`, whose type is kept for the place.
    pub(crate) fn without_type(&mut self, value: &Value, at: &Location) -> Value {
        let Some((value, of)) = stated(value) else { return value.clone() };
        self.stated(at.clone(), &of);
        value
    }
}

/// The leaf that stands for an error type.
fn error_leaf(error: &impl ToTokens, facade: &TokenStream) -> TokenStream {
    quote! {
        #facade::__private::Leaf {
            errors: #facade::__private::Of::<#error>::ERRORS.names,
            ..#facade::__private::Leaf::UNKNOWN
        }
    }
}
