//! What the macros say: all mistakes of one input, each at its own tokens, printed once at the end.

use proc_macro2::{Span, TokenStream};
use quote::ToTokens;
use sfn_core::check::Problem;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
}

impl Diagnostics {
    /// Adds a mistake at one token.
    pub(crate) fn error(&mut self, span: Span, message: impl std::fmt::Display) {
        self.errors.push(syn::Error::new(span, message));
    }

    /// Adds a mistake under all of `tokens`.
    pub(crate) fn error_on(&mut self, tokens: impl ToTokens, message: impl std::fmt::Display) {
        self.errors.push(syn::Error::new_spanned(tokens, message));
    }

    /// Adds what syn said.
    pub(crate) fn syntax(&mut self, error: syn::Error) {
        self.errors.push(error);
    }

    /// The errors as tokens, in the order in which they were found.
    pub(crate) fn into_tokens(self) -> TokenStream {
        self.errors.into_iter().map(|error| error.into_compile_error()).collect()
    }
}

/// The text of a problem: its message, a caret under the offending character of a string, its help.
pub(crate) fn text(problem: &Problem, string: Option<&str>) -> String {
    let mut text = problem.message.clone();
    if let (Some(offset), Some(string)) = (problem.offset, string) {
        text.push_str(&caret(string, offset));
    }
    if let Some(help) = &problem.help {
        text.push_str("\n  help: ");
        text.push_str(help);
    }
    text
}

/// The line of a string that holds the byte `offset`, with a caret below it: its inside has no spans on stable Rust.
fn caret(string: &str, offset: usize) -> String {
    let before = string.get(..offset).unwrap_or(string);
    let start = before.rfind('\n').map_or(0, |newline| newline + 1);
    let line = string.get(start..).and_then(|rest| rest.lines().next()).unwrap_or_default();
    let column = before.get(start..).unwrap_or_default().chars().count();
    format!("\n    {line}\n    {}^", " ".repeat(column))
}
