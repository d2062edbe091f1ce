//! The pieces of a schema, as tokens: calls of `sfn_core::shape::make`, in the module that the expansion calls `__shape`.

use proc_macro2::{Literal, TokenStream};
use quote::quote;
use sfn_core::shape::hash;

/// A name and its hash, as two arguments.
pub(super) fn hashed(name: &str) -> TokenStream {
    let hash = Literal::u64_unsuffixed(hash(name));
    quote!(#name, #hash)
}

/// A name.
pub(super) fn name(name: &str) -> TokenStream {
    let hashed = hashed(name);
    quote!(__shape::name(#hashed))
}

/// Names.
pub(super) fn names<'a>(several: impl IntoIterator<Item = &'a String>) -> TokenStream {
    let several = several.into_iter().map(|one| name(one));
    quote!(&[#(#several),*])
}

/// A reference to an inner part of a type.
pub(super) fn part(called: &str, kind: &TokenStream) -> TokenStream {
    quote!(__shape::SchemaRef::inner(&__shape::schema(#called, "", #kind)))
}

/// An object.
pub(super) fn object(fields: &[TokenStream], flattened: &[TokenStream], closed: bool) -> TokenStream {
    if flattened.is_empty() {
        return quote!(__shape::object(&[#(#fields),*], #closed));
    }
    quote!(__shape::Kind::Object { fields: &[#(#fields),*], flattened: &[#(#flattened),*], closed: #closed })
}

/// The JSON of something.
#[derive(Clone)]
pub(super) enum Json {
    /// Of this kind.
    Kind(TokenStream),
    /// As what this reference leads to.
    Same(TokenStream),
}

impl Json {
    /// Its kind in a constant that refers to it: there rustc makes nothing static that it must follow a reference for.
    pub(super) fn kind_of_generic(&self) -> TokenStream {
        match self {
            Self::Kind(kind) => kind.clone(),
            Self::Same(schema) => sides(schema, schema),
        }
    }

    /// Its kind, for the outermost literal: inside one, rustc makes nothing static that it must follow a reference for.
    pub(super) fn kind(&self) -> TokenStream {
        match self {
            Self::Kind(kind) => kind.clone(),
            Self::Same(schema) => quote!(#schema.get().kind),
        }
    }

    /// A reference to it.
    pub(super) fn reference(&self, called: &str) -> TokenStream {
        match self {
            Self::Kind(kind) => part(called, kind),
            Self::Same(schema) => schema.clone(),
        }
    }

    /// What is written and read alike, or of two sides where it is not.
    pub(super) fn both(called: &str, written: Self, read: &Self) -> Self {
        let references = (written.reference(called), read.reference(called));
        if references.0.to_string() == references.1.to_string() {
            return written;
        }
        Self::Kind(sides(&references.0, &references.1))
    }
}

/// A kind of two sides, given the references to both.
pub(super) fn sides(written: &TokenStream, read: &TokenStream) -> TokenStream {
    quote!(__shape::Kind::Sides { written: #written, read: #read })
}

/// The schema of a type.
pub(super) fn of(kind: &TokenStream) -> TokenStream {
    quote!(<#kind as __shape::Shape>::SCHEMA)
}

/// `null`.
pub(super) fn null() -> TokenStream {
    quote!(__shape::Kind::Null)
}

/// Any string.
pub(super) fn text() -> TokenStream {
    quote!(__shape::Kind::Text(""))
}

/// What nobody described.
pub(super) fn unknown() -> TokenStream {
    quote!(__shape::SchemaRef::UNKNOWN)
}

/// Any JSON, on purpose.
pub(super) fn any() -> TokenStream {
    quote!(__shape::SchemaRef::ANY)
}

/// An object of which nothing is known: what a flattened field leaves behind on the side that skips it.
pub(super) fn nothing() -> TokenStream {
    quote!(__shape::SchemaRef::NOTHING)
}
