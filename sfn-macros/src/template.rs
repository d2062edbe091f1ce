//! Lowered JSON as the tokens of a registered template.

use crate::lower::Lowered;
use proc_macro2::TokenStream;
use quote::quote;
use sfn_core::registry::HOLES_PER_LIST;

/// `Template { json: "…", holes: &[…] }`.
pub(crate) fn template(lowered: &Lowered, facade: &TokenStream) -> TokenStream {
    let json = lowered.json.to_string();
    let lists = lowered.holes.chunks(HOLES_PER_LIST).map(|holes| {
        quote! {
            {
                const HOLES: &[fn() -> #facade::__private::Filled] = &[#(#holes),*];
                HOLES
            }
        }
    });
    quote! {
        #facade::__private::Template { json: #json, holes: &[#(#lists),*] }
    }
}

/// Where an item is declared, as the compiler knows it.
pub(crate) fn source(facade: &TokenStream) -> TokenStream {
    quote! {
        #facade::__private::Source {
            package: ::core::env!("CARGO_PKG_NAME"),
            module: ::core::module_path!(),
            file: ::core::file!(),
            line: ::core::line!(),
        }
    }
}
