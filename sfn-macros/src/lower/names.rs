//! Rust paths that stand for names of ASL: a Task's resource, the errors of a retrier.

use super::value::{TEXT, is_constant, respanned};
use super::{Lowering, Place};
use crate::value::{Value, ValueKind};
use proc_macro2::{Ident, TokenStream};
use quote::{quote, quote_spanned};
use sfn_core::check::Location;
use sfn_core::json::Value as Json;

impl Lowering<'_> {
    /// A Task's resource: the path of a function or a machine, a constant, or an ARN as a string.
    pub(crate) fn resource(&mut self, value: &Value) -> Json {
        match &value.kind {
            ValueKind::Word(word) if is_long_constant(word) => self.typed_hole(value, &TEXT),
            ValueKind::Word(_) => self.reference(&value.tokens),
            ValueKind::Rust => match last_segment(&value.tokens) {
                Some(last) if !is_long_constant(&last.to_string()) => self.reference(&value.tokens),
                _ => self.typed_hole(value, &TEXT),
            },
            ValueKind::Object(_) => self.template(value, None, &Location::root().key("Resource")),
            ValueKind::Text(text) => Json::from(text.clone()),
            _ => self.typed_hole(value, &TEXT),
        }
    }

    fn reference(&mut self, path: &TokenStream) -> Json {
        let facade = self.facade;
        let json = self.hole(quote!(|| #facade::__private::reference(<#path as #facade::Resource>::reference())));
        self.calls(&json, path);
        json
    }

    /// The errors of a retrier or a catcher, as a list.
    pub(crate) fn error_names(&mut self, value: &Value, at: &Location) -> Json {
        let ValueKind::List(list) = &value.kind else {
            let name = self.error_name(value);
            self.places.insert(at.index(0), Place::of(value.span(), value));
            return Json::Array(vec![name]);
        };
        let names = list.iter().enumerate().map(|(index, value)| {
            self.places.insert(at.index(index), Place::of(value.span(), value));
            self.error_name(value)
        });
        Json::Array(names.collect())
    }

    /// One error: `States::Timeout`, `ApiError::Busy`, a constant or a string.
    fn error_name(&mut self, value: &Value) -> Json {
        match &value.kind {
            ValueKind::Text(text) => return Json::from(text.clone()),
            ValueKind::Word(word) if !is_constant(word) => {
                let error = &value.tokens;
                return self.only_error_name(error);
            }
            ValueKind::Rust => {}
            _ => return self.typed_hole(value, &TEXT),
        }
        let Ok(path) = syn::parse2::<syn::Path>(value.tokens.clone()) else { return self.typed_hole(value, &TEXT) };
        let names: Vec<_> = path.segments.iter().map(|segment| segment.ident.to_string()).collect();
        match names.as_slice() {
            [states, name] if states == "States" => Json::from(format!("States.{name}")),
            [states, _, ..] if states == "States" => {
                let extra = path.segments.iter().nth(2).map(|segment| &segment.ident);
                let help = "other names are written as strings: \"States.Http.StatusCode.404\"";
                self.errors.error_on(extra, format!("`States` has no such error\n  help: {help}"));
                self.broken()
            }
            [.., last] if is_constant(last) => self.typed_hole(value, &TEXT),
            [.., module, _] if module.chars().next().is_some_and(char::is_lowercase) => {
                self.only_error_name(&value.tokens)
            }
            [_] => self.only_error_name(&value.tokens),
            _ => self.variant_name(&path),
        }
    }

    /// The name of an error type that has one only: rustc refuses one that has several.
    fn only_error_name(&mut self, error: &TokenStream) -> Json {
        let span = error.clone().into_iter().next().map_or_else(proc_macro2::Span::call_site, |token| token.span());
        // rustc underlines the call from its first token to its last.
        let facade = respanned(self.facade.clone(), span);
        let errors = self.errors_of_type(error, &facade);
        // Not the author's: rustc would offer to give it type parameters.
        let name = Ident::new("NAME", proc_macro2::Span::call_site());
        let json = self.hole(quote_spanned! {span=>
            || {
                const #name: &str = #facade::__private::only_error_name(#errors);
                #facade::__private::text(#name)
            }
        });
        let variant = last_segment(error).map(|last| last.to_string()).unwrap_or_default();
        self.raises(&json, error, &variant);
        json
    }

    /// rustc checks that the variant exists, whatever its fields; its name is looked up among the declared ones.
    fn variant_name(&mut self, path: &syn::Path) -> Json {
        let facade = self.facade;
        let mut of = path.clone();
        let Some(variant) = of.segments.pop().map(|segment| segment.ident) else { return self.broken() };
        of.segments.pop_punct();
        let errors = self.errors_of_type(&of, facade);
        let name = variant.to_string();
        // Of a type that is not there, rustc says it once for all places that name a type, and again for a path through it.
        let json = self.hole(quote! {
            || {
                type __Error = #of;
                #[allow(unreachable_patterns)]
                let _ = |error: &__Error| match error { __Error::#variant { .. } => (), _ => () };
                #facade::__private::error_name(#errors, #name)
            }
        });
        self.raises(&json, &of, &name);
        json
    }
}

/// A machine may be called `SQS` or `M2`, so only `QUEUE_ARN` is a constant without looking; `{ARN}` is one, too.
fn is_long_constant(word: &str) -> bool {
    is_constant(word) && word.contains('_')
}

fn last_segment(tokens: &TokenStream) -> Option<Ident> {
    let path = syn::parse2::<syn::Path>(tokens.clone()).ok()?;
    path.segments.last().map(|segment| segment.ident.clone())
}
