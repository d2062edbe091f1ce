//! The macros of `sfn`. Their documentation is on the re-exports of the crate `sfn`, which users depend on.

use proc_macro::TokenStream;

mod args;
mod derive;
mod diagnostics;
mod lambda;
mod lower;
mod machine;
mod template;
#[cfg(test)]
mod tests;
mod tokens;
mod value;

/// Declares an async function as a Lambda function: see `sfn::lambda`.
#[proc_macro_attribute]
pub fn lambda(args: TokenStream, item: TokenStream) -> TokenStream {
    lambda::lambda(args.into(), item.into()).into()
}

/// Declares a state machine: see `sfn::state_machine`.
#[proc_macro]
pub fn state_machine(input: TokenStream) -> TokenStream {
    machine::state_machine(input.into()).into()
}

/// Declares the names of an error type's errors: see `sfn::ErrorNames`.
#[proc_macro_derive(ErrorNames, attributes(error_name))]
pub fn error_names(item: TokenStream) -> TokenStream {
    derive::error_names::error_names(item.into()).into()
}
