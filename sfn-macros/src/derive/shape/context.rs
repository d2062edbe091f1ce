//! The type that is derived for, as far as its parts must know of it.

use super::tokens;
use proc_macro2::{Group, Ident, TokenStream, TokenTree};
use quote::{ToTokens, quote};
use syn::{DeriveInput, GenericArgument, GenericParam, PathArguments, Type, TypePath};

/// The type that is derived for.
pub(super) struct Context {
    ident: Ident,
    /// The name and the arguments of the type, which `Self` stands for.
    own_type: TokenStream,
    lifetimes: Vec<Ident>,
    /// Whether it has parameters other than lifetimes. A static cannot have any, so the schema is a constant then, which
    /// cannot refer to itself.
    pub(super) is_generic: bool,
}

impl Context {
    pub(super) fn new(input: &DeriveInput) -> Self {
        let (_, arguments, _) = input.generics.split_for_impl();
        let ident = &input.ident;
        Self {
            ident: ident.clone(),
            own_type: quote!(#ident #arguments),
            lifetimes: input.generics.lifetimes().map(|param| param.lifetime.ident.clone()).collect(),
            is_generic: input.generics.params.iter().any(|param| !matches!(param, GenericParam::Lifetime(_))),
        }
    }

    /// The schema of a type that the item names.
    pub(super) fn of(&self, kind: &Type) -> TokenStream {
        if self.is_generic && self.mentions_itself(kind) {
            return tokens::unknown();
        }
        tokens::of(&self.usable_type(kind))
    }

    /// A type that the item names, as it may stand outside of it.
    pub(super) fn usable_type(&self, kind: &Type) -> TokenStream {
        if is_plain(kind) {
            return kind.to_token_stream();
        }
        self.usable(kind.to_token_stream(), &mut false)
    }

    /// Whether a type is made of the one that is derived for.
    pub(super) fn mentions_itself(&self, kind: &Type) -> bool {
        contains(kind.to_token_stream(), &|ident| *ident == self.ident || ident == "Self")
    }

    /// A type as it may stand in the schema: `Self` is spelt out, and a static has no lifetimes but `'static`.
    fn usable(&self, kind: TokenStream, after_quote: &mut bool) -> TokenStream {
        let mut usable = TokenStream::new();
        for token in kind {
            let is_lifetime = std::mem::take(after_quote);
            match token {
                TokenTree::Ident(ident) if is_lifetime && !self.is_generic && self.lifetimes.contains(&ident) => {
                    usable.extend([TokenTree::Ident(Ident::new("static", ident.span()))]);
                }
                TokenTree::Ident(ident) if ident == "Self" => {
                    let own_type = self.own_type.clone();
                    usable.extend(if self.is_generic { own_type } else { self.usable(own_type, &mut false) });
                }
                TokenTree::Group(group) => {
                    let mut inside = Group::new(group.delimiter(), self.usable(group.stream(), &mut false));
                    inside.set_span(group.span());
                    usable.extend([TokenTree::Group(inside)]);
                }
                other => {
                    *after_quote = matches!(&other, TokenTree::Punct(mark) if mark.as_char() == '\'');
                    usable.extend([other]);
                }
            }
        }
        usable
    }
}

/// Whether a type is made of paths alone, without lifetimes and `Self`, as most are.
fn is_plain(kind: &Type) -> bool {
    let Type::Path(TypePath { qself: None, path, .. }) = kind else { return false };
    path.segments.iter().all(|segment| match &segment.arguments {
        PathArguments::None => segment.ident != "Self",
        PathArguments::AngleBracketed(of) => {
            of.args.iter().all(|argument| matches!(argument, GenericArgument::Type(kind) if is_plain(kind)))
        }
        PathArguments::Parenthesized(_) => false,
    })
}

/// Whether an identifier of this sort stands anywhere in the tokens.
fn contains(tokens: TokenStream, is_it: &impl Fn(&Ident) -> bool) -> bool {
    tokens.into_iter().any(|token| match token {
        TokenTree::Ident(ident) => is_it(&ident),
        TokenTree::Group(group) => contains(group.stream(), is_it),
        _ => false,
    })
}
