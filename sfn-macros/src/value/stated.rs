//! `value as Type`: a type that the author knows better.

use super::{Value, ValueKind};
use crate::tokens::{Cursor, Inside};
use proc_macro2::{Span, TokenStream, TokenTree};

/// The type that stands behind `as`.
#[derive(Clone)]
pub(crate) enum Stated {
    /// `as _`: any JSON.
    Any,
    /// `as Type`.
    Type(Box<syn::Type>),
}

impl Stated {
    /// The type as it is written.
    pub(crate) fn of(of: syn::Type) -> Self {
        if matches!(of, syn::Type::Infer(_)) { Self::Any } else { Self::Type(Box::new(of)) }
    }

    /// The type in Rust, where it is one.
    pub(crate) const fn as_type(&self) -> Option<&syn::Type> {
        match self {
            Self::Any => None,
            Self::Type(of) => Some(&**of),
        }
    }
}

/// What stands before `as`, and the type behind it; `None` where there is no `as`, or no type behind it.
pub(crate) fn stated(value: &Value) -> Option<(Value, Stated)> {
    if !matches!(value.kind, ValueKind::Rust) {
        return None;
    }
    let inside = Inside::stream(value.tokens.clone(), Span::call_site());
    let cursor = inside.cursor();
    let at = cursor.rest().iter().rposition(is_as)?;
    let (before, behind) = cursor.rest().split_at(at);
    let of = of_tokens(behind.get(1..)?.iter().cloned().collect())?;
    // The whole was read as an expression, so there is nothing to say of its part.
    let value = super::parse(Cursor::new(before, Span::call_site()), &mut crate::diagnostics::Diagnostics::default());
    Some((value, of))
}

/// The type in the tokens behind `as`.
pub(crate) fn of_tokens(tokens: TokenStream) -> Option<Stated> {
    syn::parse2(tokens).ok().map(Stated::of)
}

fn is_as(token: &TokenTree) -> bool {
    matches!(token, TokenTree::Ident(word) if word == "as")
}
