//! `#[derive(ErrorNames)]`: the names that Step Functions sees, one for each variant.

use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::quote;
use std::collections::HashMap;
use syn::{Attribute, Data, DeriveInput, Fields, Ident, LitStr};

/// Expands an enum or a struct.
pub(crate) fn error_names(item: TokenStream) -> TokenStream {
    let mut errors = Diagnostics::default();
    let input = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let facade = facade(&input.attrs);
    let expansion = match &input.data {
        Data::Enum(data) => {
            let prefix = prefix(&input.attrs, &mut errors);
            let named = data.variants.iter().map(|variant| {
                let name = name(&variant.attrs, &variant.ident, &prefix, &mut errors);
                (&variant.ident, &variant.fields, name)
            });
            let named: Vec<_> = named.collect();
            unique(&named, &mut errors);
            of_enum(&input, &named, &facade)
        }
        Data::Struct(_) => {
            let name = name(&input.attrs, &input.ident, "", &mut errors);
            of_struct(&input, &name, &facade)
        }
        Data::Union(_) => {
            errors.error(input.ident.span(), "`ErrorNames` is for enums and structs");
            TokenStream::new()
        }
    };
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}

type Named<'a> = (&'a Ident, &'a Fields, String);

fn of_enum(input: &DeriveInput, named: &[Named<'_>], facade: &TokenStream) -> TokenStream {
    let arms = named.iter().map(|(variant, fields, name)| {
        let pattern = match fields {
            Fields::Named(_) => quote!({ .. }),
            Fields::Unnamed(_) => quote!((..)),
            Fields::Unit => quote!(),
        };
        quote!(Self::#variant #pattern => #name)
    });
    let body = if named.is_empty() { quote!(match *self {}) } else { quote!(match self { #(#arms,)* }) };
    let names = named.iter().map(|(variant, _, name)| {
        let variant = variant.to_string();
        quote!(#facade::__private::ErrorName { variant: #variant, name: #name })
    });
    implementation(input, &quote!(#(#names),*), &body, facade)
}

fn of_struct(input: &DeriveInput, name: &str, facade: &TokenStream) -> TokenStream {
    let variant = input.ident.to_string();
    let names = quote!(#facade::__private::ErrorName { variant: #variant, name: #name });
    implementation(input, &names, &quote!(#name), facade)
}

fn implementation(input: &DeriveInput, names: &TokenStream, body: &TokenStream, facade: &TokenStream) -> TokenStream {
    let name = &input.ident;
    let (generics, arguments, bounds) = input.generics.split_for_impl();
    quote! {
        impl #generics #facade::ErrorNames for #name #arguments #bounds {
            const NAMES: &'static [#facade::__private::ErrorName] = &[#names];

            fn error_name(&self) -> &'static str {
                #body
            }
        }
    }
}

/// `#[error_name("…")]`, or the prefix and the Rust name.
fn name(attributes: &[Attribute], ident: &Ident, prefix: &str, errors: &mut Diagnostics) -> String {
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("error_name")) {
        if let Ok(given) = attribute.parse_args::<LitStr>() {
            let name = given.value();
            refuse_reserved(&name, given.span(), errors);
            return name;
        }
        if !is_option(attribute) {
            errors.error_on(attribute, "expected `#[error_name(\"Name\")]`");
        }
    }
    let name = format!("{prefix}{ident}");
    refuse_reserved(&name, ident.span(), errors);
    name
}

/// AWS keeps `States.` for itself, and takes at most 256 characters (API reference, `SensitiveError`).
fn refuse_reserved(name: &str, span: proc_macro2::Span, errors: &mut Diagnostics) {
    if name.starts_with("States.") {
        errors.error(span, format!("`{name}` is reserved: names that begin with `States.` are AWS's own"));
    } else if name.is_empty() || name.chars().count() > 256 {
        errors.error(span, "an error name has 1 to 256 characters");
    }
}

fn unique(named: &[Named<'_>], errors: &mut Diagnostics) {
    let mut seen = HashMap::new();
    for (variant, _, name) in named {
        if let Some(first) = seen.insert(name.as_str(), *variant) {
            errors.error(variant.span(), format!("`{variant}` has the same error name as `{first}`: `{name}`"));
        }
    }
}

/// `#[error_name(prefix = "Billing.")]` on the enum.
fn prefix(attributes: &[Attribute], errors: &mut Diagnostics) -> String {
    let mut prefix = String::new();
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("error_name")) {
        let parsed = attribute.parse_nested_meta(|meta| {
            if meta.path.is_ident("prefix") {
                prefix = meta.value()?.parse::<LitStr>()?.value();
                return Ok(());
            }
            if meta.path.is_ident("crate") {
                return meta.value()?.parse::<syn::Path>().map(|_| ());
            }
            Err(meta.error("expected `prefix = \"…\"`; a name of its own goes on a variant"))
        });
        if let Err(error) = parsed {
            errors.syntax(error);
        }
    }
    prefix
}

fn is_option(attribute: &Attribute) -> bool {
    attribute
        .parse_args_with(|input: syn::parse::ParseStream<'_>| {
            let word = input.call(<Ident as syn::ext::IdentExt>::parse_any)?;
            input.parse::<proc_macro2::TokenStream>()?;
            Ok(word == "prefix" || word == "crate")
        })
        .unwrap_or(false)
}

/// `#[error_name(crate = path)]`, for crates that re-export the facade.
fn facade(attributes: &[Attribute]) -> TokenStream {
    let mut facade = quote!(::sfn);
    for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("error_name")) {
        // What does not fit is said where the attribute is read for its names.
        let _ = attribute.parse_nested_meta(|meta| {
            let value = meta.value()?;
            if meta.path.is_ident("crate") {
                let path = value.parse::<syn::Path>()?;
                facade = quote!(#path);
                return Ok(());
            }
            value.parse::<LitStr>().map(|_| ())
        });
    }
    facade
}
