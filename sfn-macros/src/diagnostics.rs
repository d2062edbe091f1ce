//! What the macros say: all mistakes of one input, each at its own tokens, printed once at the end.

use proc_macro2::{Span, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};
use sfn_core::check::{Code, Problem};
use sfn_core::query::caret;

/// The mistakes found so far.
#[derive(Default)]
pub(crate) struct Diagnostics {
    errors: Vec<syn::Error>,
    warnings: Vec<TokenStream>,
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

    /// Adds what is only doubtful, under all of `tokens`.
    ///
    /// A stable macro cannot warn. rustc can: of the use of something deprecated, at the tokens of the use. What is used
    /// is called as the problem's code.
    pub(crate) fn warning(&mut self, code: Code, tokens: impl ToTokens, message: &str) {
        let tokens: Vec<_> = tokens.into_token_stream().into_iter().map(|token| token.span()).collect();
        let (Some(first), Some(last)) = (tokens.first(), tokens.last()) else { return };
        let warning = Warning { name: &lint(code), message, first: *first, last: *last };
        self.warnings.push(warning.always());
    }

    /// Whether nothing was said to be wrong.
    pub(crate) fn is_empty(&self) -> bool {
        self.errors.is_empty()
    }

    /// The errors and the warnings as tokens, in the order in which they were found.
    pub(crate) fn into_tokens(self) -> TokenStream {
        let errors = self.errors.into_iter().map(|error| error.into_compile_error());
        errors.chain(self.warnings).collect()
    }
}

/// What is said of the tokens from `first` to `last`.
pub(crate) struct Warning<'a> {
    /// What is used, and deprecated: the code as a lint.
    pub(crate) name: &'a str,
    pub(crate) message: &'a str,
    pub(crate) first: Span,
    pub(crate) last: Span,
}

impl Warning<'_> {
    /// A use of something deprecated.
    fn always(&self) -> TokenStream {
        let Self { name, message, first, last } = *self;
        let declared = format_ident!("{name}");
        // The path runs from the first token to the last, so that rustc underlines them all.
        let (begin, end) = (format_ident!("warning", span = first), format_ident!("{name}", span = last));
        let colons = quote_spanned!(first=> ::);
        quote! {
            const _: () = {
                mod warning {
                    #[deprecated(note = #message)]
                    #[allow(non_upper_case_globals)]
                    pub(super) const #declared: () = ();
                }
                #begin #colons #end
            };
        }
    }

    /// The same in a function, where a constant expression holds that only rustc can evaluate.
    pub(crate) fn when(&self, condition: &TokenStream) -> TokenStream {
        let Self { name, message, first, last } = *self;
        let declared = format_ident!("{name}");
        let begin = quote_spanned!(first=> warning::<{ #condition }>::);
        let end = format_ident!("{name}", span = last);
        quote! {
            {
                // Called as it is for rustc, which says the name.
                #[allow(non_camel_case_types)]
                struct warning<const IS: bool>;
                impl warning<false> {
                    const #declared: () = ();
                }
                impl warning<true> {
                    #[deprecated(note = #message)]
                    const #declared: () = ();
                }
                #begin #end
            }
        }
    }
}

/// A code as the name of a lint: `no_timeout`.
pub(crate) fn lint(code: Code) -> String {
    code.as_str().replace('-', "_")
}

/// The text of a problem: its message, a caret under the offending character of a string (its inside has no spans on
/// stable Rust), its help.
pub(crate) fn text(problem: &Problem, string: Option<&str>) -> String {
    let mut text = problem.message.clone();
    if let (Some(offset), Some(string)) = (problem.offset, string) {
        for line in caret(string, offset) {
            text.push_str("\n    ");
            text.push_str(&line);
        }
    }
    if let Some(help) = &problem.help {
        text.push_str("\n  help: ");
        text.push_str(help);
    }
    text
}
