//! `#[lambda]`: the function stays as it is; beside it stands a type of the same name that carries what it is.

mod expand;
mod signature;
mod state;

use crate::args;
use crate::diagnostics::Diagnostics;
use crate::lower::{Lowered, Lowering};
use crate::machine::{facade, take};
use crate::tokens::{TOO_DEEP, too_deep};
use proc_macro2::TokenStream;
use quote::quote;
use sfn_core::check::{self, Codes, Location};
use sfn_core::field::Object;
use signature::Signature;
use syn::ItemFn;

/// Expands a function. The function itself is always given back, so that the editor and rustc go on with it.
pub(crate) fn lambda(args: TokenStream, item: TokenStream) -> TokenStream {
    let mut errors = Diagnostics::default();
    let function = match syn::parse2::<ItemFn>(item.clone()) {
        Ok(function) => function,
        Err(error) => {
            let place = error.into_compile_error();
            let message = "`#[lambda]` stands on a function with a body";
            let refused = syn::Error::new_spanned(item.clone().into_iter().next(), message).into_compile_error();
            return if is_function(&item) { quote!(#item #place) } else { quote!(#item #refused) };
        }
    };
    if let Some(span) = too_deep(&args) {
        errors.error(span, TOO_DEEP);
        let errors = errors.into_tokens();
        return quote!(#item #errors);
    }
    let (crate_path, args) = facade(args);
    let crate_path = crate_path.unwrap_or_else(|| quote!(::sfn));
    let (init, args) = take(args, "init");
    let (again, args) = take(args, "init");
    if let Some(again) = again {
        errors.error_on(again, "`init` is given twice");
    }
    let options = options(args, &function, &crate_path, &mut errors);
    let signature = signature::read(&function, init, &crate_path, &mut errors);
    let expansion = signature.map(|signature: Signature| expand::expand(&function, &signature, &options, &crate_path));
    let errors = errors.into_tokens();
    quote! { #function #expansion #errors }
}

fn is_function(item: &TokenStream) -> bool {
    item.clone().into_iter().any(|token| matches!(token, proc_macro2::TokenTree::Ident(word) if word == "fn"))
}

fn options(args: TokenStream, function: &ItemFn, facade: &TokenStream, errors: &mut Diagnostics) -> Lowered {
    let args = args::parse_stream(args, errors);
    let mut lowering = Lowering::new(errors, facade, function.sig.ident.span());
    let json = lowering.object(Object::Function, &args, &Location::root());
    let lowered = lowering.finish(json);
    lowered.report(&check::object(Object::Function, &lowered.json), Codes::NONE, errors);
    lowered
}
