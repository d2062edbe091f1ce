//! What the fuzz target `macro` does with an input; the tests do the same with its seeds.

use crate::{derive, lambda, machine};
use proc_macro2::TokenStream;

/// Whatever the tokens: no panic, and an expansion that is Rust.
///
/// The body of a `state_machine!`; or, with `#[lambda(…)]` before it, an item; or, with `#[derive(ErrorNames)]`, an enum.
pub(crate) fn run(data: &[u8]) {
    let Some(text) = std::str::from_utf8(data).ok().filter(|text| text.len() <= 10_000) else { return };
    if let Some(item) = text.strip_prefix("#[derive(ErrorNames)]") {
        tokens(item).into_iter().for_each(|item| is_rust(derive::error_names::error_names(item), text));
    } else if let Some((args, item)) = text.strip_prefix("#[lambda(").and_then(|rest| rest.split_once(")]")) {
        let (Some(args), Some(item)) = (tokens(args), tokens(item)) else { return };
        // An attribute gives its item back, be it Rust or not.
        let is_item = syn::parse2::<syn::File>(item.clone()).is_ok();
        let expansion = lambda::lambda(args, item);
        if is_item {
            is_rust(expansion, text);
        }
    } else {
        tokens(text).into_iter().for_each(|body| is_rust(machine::state_machine(body), text));
    }
}

fn is_rust(expansion: TokenStream, text: &str) {
    assert!(syn::parse2::<syn::File>(expansion).is_ok(), "the expansion of this is no Rust: {text}");
}

fn tokens(text: &str) -> Option<TokenStream> {
    text.parse().ok()
}
