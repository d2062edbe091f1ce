//! A Lambda function's type, its trait and its registration.

use super::signature::Signature;
use crate::args::join_doc;
use crate::lower::Lowered;
use crate::template::{source, template};
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{Attribute, Expr, Ident, ItemFn, Lit, Meta};

/// Everything that stands beside the function.
pub(super) fn expand(function: &ItemFn, signature: &Signature, options: &Lowered, facade: &TokenStream) -> TokenStream {
    let name = &function.sig.ident;
    let text = crate::lower::key_text(name);
    let visibility = &function.vis;
    let docs: Vec<_> = function.attrs.iter().filter(|attribute| attribute.path().is_ident("doc")).collect();
    let cfgs: Vec<_> = function.attrs.iter().filter(|attribute| attribute.path().is_ident("cfg")).collect();
    let fallback = docs.is_empty().then(|| format!("The Lambda function `{text}`."));
    let fallback = fallback.map(|doc| quote!(#[doc = #doc]));
    let Signature { input, output, error, .. } = signature;
    let checks = checks(name, signature, facade);
    let registration = registration(function, &text, options, facade);
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
        }

        #(#cfgs)*
        #[allow(dead_code)]
        impl #name {
            /// The ARN of this function where it is deployed.
            #visibility const ARN: #facade::FunctionArn = #facade::FunctionArn::of::<#name>();
        }

        #(#cfgs)*
        const _: () = {
            #checks
            #registration
        };
    }
}

/// What rustc is to say about the types, each at the author's own tokens.
fn checks(name: &Ident, signature: &Signature, facade: &TokenStream) -> TokenStream {
    let Signature { input, output, context, .. } = signature;
    let reads = quote_spanned!(input.span()=> #facade::__private::reads::<#input>);
    let writes = quote_spanned!(output.span()=> #facade::__private::writes::<#output>);
    let context = context
        .as_ref()
        .map(|context| quote_spanned!(context.span()=> let _ = #facade::__private::is_context::<#context>;));
    quote! {
        #[allow(dead_code)]
        fn types() {
            let _ = #reads;
            let _ = #writes;
            // What a machine calls is used, though nothing in Rust calls it.
            let _ = #name;
            #context
        }
    }
}

fn registration(function: &ItemFn, text: &str, options: &Lowered, facade: &TokenStream) -> TokenStream {
    let name = &function.sig.ident;
    let source = source(facade);
    let options = template(options, facade);
    let description = description(&function.attrs);
    quote! {
        #facade::__private::inventory::submit! {
            #facade::__private::LambdaRegistration {
                name: #text,
                id: <#name as #facade::Lambda>::ID,
                source: #source,
                description: #description,
                options: #options,
                errors: #facade::__private::errors_of::<#name>(),
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
