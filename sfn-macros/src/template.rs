//! Lowered JSON as the tokens of a registered template.

use crate::lower::Lowered;
use proc_macro2::TokenStream;
use quote::quote;

/// `Template { json: "…", holes: &[…] }`.
pub(crate) fn template(lowered: &Lowered, facade: &TokenStream) -> TokenStream {
    let json = lowered.json.to_string();
    let holes = &lowered.holes;
    quote! {
        #facade::__private::Template { json: #json, holes: &[#(#holes),*] }
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
