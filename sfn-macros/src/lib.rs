//! The macros of `sfn`. Their documentation is on the re-exports of the crate `sfn`, which users depend on.
#![allow(missing_docs, reason = "rustdoc would print the entry points' docs below those of the re-exports")]

use proc_macro::TokenStream;

mod args;
mod derive;
mod diagnostics;
mod flow;
mod lambda;
mod lower;
mod machine;
mod template;
#[cfg(test)]
mod tests;
mod tokens;
mod value;

#[proc_macro_attribute]
pub fn lambda(args: TokenStream, item: TokenStream) -> TokenStream {
    lambda::lambda(args.into(), item.into()).into()
}

#[proc_macro]
pub fn state_machine(input: TokenStream) -> TokenStream {
    machine::state_machine(input.into()).into()
}

#[proc_macro_derive(ErrorNames, attributes(error_name))]
pub fn error_names(item: TokenStream) -> TokenStream {
    derive::error_names::error_names(item.into()).into()
}

#[proc_macro_derive(Shape, attributes(shape, serde))]
pub fn shape(item: TokenStream) -> TokenStream {
    derive::shape::shape(item.into()).into()
}
