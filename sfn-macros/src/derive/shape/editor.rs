//! For the editor: a struct with the fields of a type's JSON, at the fields of the type.
//!
//! All of it is one macro call under `cfg(rust_analyzer)`: rustc reads its tokens, and no more.

use super::context::Context;
use super::names::Names;
use super::own::{On, Own, Says};
use super::serde::{Serde, Sides};
use crate::diagnostics::Diagnostics;
use crate::tokens::field_name;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote};
use std::collections::HashSet;
use syn::{Attribute, Data, DeriveInput, Field, Fields};

/// What leads from a type to the fields of its JSON.
pub(super) fn hints(input: &DeriveInput, own: &Own, serde: &Serde, context: &Context) -> TokenStream {
    let found = match (&own.says, &serde.through.written) {
        (Some(Says::Any), _) => return TokenStream::new(),
        (Some(Says::As(of)), _) => Found::Same(context.usable_type(of)),
        (None, Some(of)) => Found::Same(context.usable_type(of)),
        (None, None) => found(input, serde, context),
    };
    let ident = &input.ident;
    let (parameters, arguments, clause) = input.generics.split_for_impl();
    let json = match found {
        Found::Same(of) => quote!(= #of),
        Found::Fields(object) if object.fields.is_empty() && object.flattened.is_none() => return TokenStream::new(),
        Found::Fields(object) => {
            let name = format_ident!("__{ident}Json");
            let Object { fields, flattened, .. } = object;
            // Its types have no lifetimes but `'static`.
            let generics = |part: &dyn ToTokens| context.is_generic.then(|| part.to_token_stream());
            let [own, arguments, clause] = [generics(&parameters), generics(&arguments), generics(&clause)];
            let flattened = flattened.map(|of| {
                quote! {
                    impl #own ::core::ops::Deref for #name #arguments #clause {
                        type Target = <#of as __shape::Json>::Fields;
                        fn deref(&self) -> &Self::Target { loop {} }
                    }
                }
            });
            quote!(#name [#own] [#arguments] [#clause] { #(#fields,)* } #flattened)
        }
    };
    quote! {
        #[cfg(rust_analyzer)]
        __shape::json! { [#parameters] [#ident #arguments] [#clause] #json }
    }
}

enum Found {
    /// The JSON of that type.
    Same(TokenStream),
    Fields(Object),
}

/// An object's fields, as those of a struct.
#[derive(Default)]
struct Object {
    fields: Vec<TokenStream>,
    /// The first of the types whose fields are among them.
    flattened: Option<TokenStream>,
    names: HashSet<String>,
}

fn found(input: &DeriveInput, serde: &Serde, context: &Context) -> Found {
    let mut object = Object::default();
    match &input.data {
        Data::Struct(data) => match &data.fields {
            Fields::Unnamed(fields) if fields.unnamed.len() == 1 => return of_first(&data.fields, context),
            fields if serde.transparent => return of_first(fields, context),
            Fields::Named(_) => object.all(&data.fields, &serde.rename_all, context),
            _ => {}
        },
        Data::Enum(data) => {
            for variant in &data.variants {
                let own = Serde::read(&variant.attrs);
                let outer = &serde.rename_all_fields;
                let rules = Sides {
                    written: own.rename_all.written.or(outer.written),
                    read: own.rename_all.read.or(outer.read),
                };
                let names = Names::of_variant(&variant.ident, &own, &serde.rename_all);
                let is_external = !serde.untagged && !own.untagged && serde.tag.is_none();
                match (&variant.fields, &serde.content) {
                    (Fields::Unit, _) => {}
                    (fields, _) if is_external => {
                        object.put(&names.written, &variant.ident, &variant.attrs, content(fields, context));
                    }
                    (fields, Some(key)) => object.put(key, &input.ident, &[], content(fields, context)),
                    (fields @ Fields::Named(_), None) => object.all(fields, &rules, context),
                    (fields, None) => object.flattened = object.flattened.take().or(only(fields, context)),
                }
            }
        }
        Data::Union(_) => {}
    }
    if let Some(tag) = &serde.tag {
        object.put(tag, &input.ident, &[], quote!(&'static str));
    }
    Found::Fields(object)
}

/// What a newtype holds.
fn of_first(fields: &Fields, context: &Context) -> Found {
    fields
        .iter()
        .find(|field| !super::field::is_phantom(&field.ty))
        .map_or_else(|| Found::Fields(Object::default()), |field| Found::Same(of_field(field, context)))
}

/// The type of a variant that holds one.
fn only(fields: &Fields, context: &Context) -> Option<TokenStream> {
    let mut all = fields.iter();
    let first = all.next().filter(|_| matches!(fields, Fields::Unnamed(_)))?;
    all.next().is_none().then(|| of_field(first, context))
}

fn content(fields: &Fields, context: &Context) -> TokenStream {
    only(fields, context).unwrap_or_else(|| quote!(()))
}

/// The type of a field, or what its attribute says instead.
fn of_field(field: &Field, context: &Context) -> TokenStream {
    match Own::read(&field.attrs, On::Inside, &mut Diagnostics::default()).says {
        Some(Says::As(of)) => context.usable_type(&of),
        _ => context.usable_type(&field.ty),
    }
}

impl Object {
    fn all(&mut self, fields: &Fields, rules: &Sides<Option<super::case::Case>>, context: &Context) {
        for field in fields {
            let (serde, Some(ident)) = (Serde::read(&field.attrs), &field.ident) else { continue };
            let of = of_field(field, context);
            if serde.flatten {
                self.flattened = self.flattened.take().or(Some(of));
                continue;
            }
            let names = Names::of_field(ident, &serde, rules);
            let here = [(serde.skip.written, &names.written), (serde.skip.read, &names.read)];
            for (_, name) in here.iter().filter(|(is_skipped, _)| !is_skipped) {
                self.put(name, ident, &field.attrs, of.clone());
            }
        }
    }

    /// A field of this name for what is called so in Rust, where it is a name there too and there is none such yet.
    fn put(&mut self, name: &str, called: &Ident, attributes: &[Attribute], of: TokenStream) {
        let own = (*called == name).then(|| called.clone());
        let Some(ident) = own.or_else(|| field_name(name, called.span())) else { return };
        if self.names.insert(name.to_owned()) {
            let docs = attributes.iter().filter(|attribute| attribute.path().is_ident("doc"));
            self.fields.push(quote!(#(#docs)* pub #ident: #of));
        }
    }
}
