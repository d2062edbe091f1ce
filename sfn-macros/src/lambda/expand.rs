//! A Lambda function's type, its trait and its registration.

use super::signature::{Argument, Signature};
use super::state;
use crate::args::join_doc;
use crate::lower::Lowered;
use crate::template::{source, template};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, ItemFn, Lit, Meta, Type};

/// Everything that stands beside the function.
pub(super) fn expand(function: &ItemFn, signature: &Signature, options: &Lowered, facade: &TokenStream) -> TokenStream {
    let name = &function.sig.ident;
    let text = crate::lower::key_text(name);
    let visibility = &function.vis;
    let docs: Vec<_> = function.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
    let cfgs: Vec<_> = function.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect();
    let fallback = docs.is_empty().then(|| format!("The Lambda function `{text}`."));
    let fallback = fallback.map(|doc| quote!(#[doc = #doc]));
    let output = &signature.output;
    let input = signature.input().map_or_else(|| quote!(#facade::__private::Value), Type::to_token_stream);
    let error = signature.error.clone().unwrap_or_else(|| quote!(::core::convert::Infallible));
    let registration = registration(function, signature, &text, options, facade);
    quote! {
        #(#cfgs)*
        #(#docs)*
        #fallback
        // In braces: such a struct is in the type namespace only, where the function is not.
        #[allow(non_camel_case_types)]
        #[derive(Debug)]
        #visibility struct #name {}

        #(#cfgs)*
        impl #facade::Lambda for #name {
            type Input = #input;
            type Output = #output;
            type Error = #error;
            const NAME: &'static str = #text;
            const ID: &'static str = ::core::concat!(::core::module_path!(), "::", #text);
            const INPUT: #facade::__private::SchemaRef = {
                #[allow(unused_imports)]
                use #facade::__private::Unshaped as _;
                #facade::__private::Of::<#input>::SCHEMA
            };
            const OUTPUT: #facade::__private::SchemaRef = {
                #[allow(unused_imports)]
                use #facade::__private::Unshaped as _;
                #facade::__private::Of::<#output>::SCHEMA
            };
            const ERRORS: #facade::__private::Errors = {
                #[allow(unused_imports)]
                use #facade::__private::Unshaped as _;
                #facade::__private::Of::<#error>::ERRORS
            };
        }

        #(#cfgs)*
        #[allow(dead_code)]
        impl #name {
            /// The ARN of this function where it is deployed.
            #visibility const ARN: #facade::FunctionArn = #facade::FunctionArn::of::<#name>();
        }

        #(#cfgs)*
        const _: () = {
            #registration
        };
    }
}

/// How the function is called. What rustc has to say about its types is said at the author's own tokens.
///
/// An `async` function that returns a `Result` is all that is compiled for it: no other future stands around its own.
fn invoke(function: &ItemFn, signature: &Signature, facade: &TokenStream) -> TokenStream {
    let name = &function.sig.ident;
    let Signature { arguments, output, error, .. } = signature;
    let is_async = function.sig.asyncness.is_some();
    // No name of the author's: a function may be called as they are.
    let request = Ident::new("request", Span::mixed_site());
    let (taken, handed): (Vec<_>, Vec<_>) = arguments.iter().map(|argument| taken(argument, &request, facade)).unzip();
    let call = quote!(#name(#(#handed),*));
    let has_state = signature.state().is_some();
    // At the function's name rustc says why its future cannot be sent to another thread.
    let future = if is_async && error.is_some() && !has_state {
        call
    } else {
        let waits = is_async.then(|| quote_spanned!(name.span()=> .await));
        let returned = match error {
            Some(_) => quote!(#call #waits),
            None => quote!(::core::result::Result::Ok(#call #waits)),
        };
        quote_spanned!(name.span()=> async move { #returned })
    };
    let here = crate::lower::respanned(facade.clone(), name.span());
    let running = quote_spanned!(name.span()=> #here::__private::running::<#output, #name, _>(#future));
    let request = if taken.is_empty() { quote!(_) } else { request.to_token_stream() };
    let new = if is_async { quote!(new) } else { quote!(blocking) };
    quote!(#facade::__private::Invoke::#new(|#request| { #(#taken)* #running }))
}

/// An argument: how it is taken out of the request, and how the call hands it over.
fn taken(argument: &Argument, request: &Ident, facade: &TokenStream) -> (TokenStream, TokenStream) {
    let name = |text| Ident::new(text, Span::mixed_site());
    match argument {
        Argument::Input(of) => {
            let input = name("input");
            let read = quote_spanned!(of.span()=> #facade::__private::read::<#of>);
            (quote!(let #input = #read(#request)?;), quote!(#input))
        }
        Argument::Context(of) => {
            let context = name("context");
            let told = quote_spanned!(of.span()=> #facade::__private::context::<#of>);
            (quote!(let #context = #told(#request);), quote!(#context))
        }
        Argument::State(of) => {
            let state = name("state");
            let shared = quote_spanned!(of.span()=> #facade::__private::shared::<#of>);
            (quote!(let #state = #shared(#request)?;), quote!(&*#state))
        }
    }
}

fn registration(
    function: &ItemFn,
    signature: &Signature,
    text: &str,
    options: &Lowered,
    facade: &TokenStream,
) -> TokenStream {
    let name = &function.sig.ident;
    let source = source(facade);
    let options = template(options, facade);
    let description = description(&function.attrs);
    let invoke = invoke(function, signature, facade);
    let init = state::registration(signature.init.as_ref(), signature.state(), facade);
    quote! {
        #facade::__private::register_lambda! {
            #facade::__private::LambdaRegistration {
                name: #text,
                id: <#name as #facade::Lambda>::ID,
                source: #source,
                description: #description,
                options: #options,
                errors: <#name as #facade::Lambda>::ERRORS.names,
                fails_with_any: <#name as #facade::Lambda>::ERRORS.others,
                input: <#name as #facade::Lambda>::INPUT,
                output: <#name as #facade::Lambda>::OUTPUT,
                invoke: #invoke,
                init: #init,
            }
        }
    }
}

/// The first paragraph of the doc comment, on one line: what a list of functions has room for.
fn description(attributes: &[Attribute]) -> String {
    let lines: Vec<_> = attributes.iter().filter_map(doc_line).collect();
    let doc = join_doc(&lines);
    let paragraph = doc.split("\n\n").next().unwrap_or_default();
    paragraph.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn doc_line(attribute: &Attribute) -> Option<String> {
    let Meta::NameValue(meta) = &attribute.meta else { return None };
    if !meta.path.is_ident("doc") {
        return None;
    }
    match &meta.value {
        Expr::Lit(literal) => match &literal.lit {
            Lit::Str(text) => Some(text.value()),
            _ => None,
        },
        _ => None,
    }
}
