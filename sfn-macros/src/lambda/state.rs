//! What a function shares between its invocations: `init = path` and the parameter `&T`.

use super::signature::Argument;
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::{quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, Pat, Type, TypeReference};

const HOW: &str = "
  help: what is made once, and shared by all invocations, is what `init` returns:
            #[lambda(init = Clients::connect)]
            async fn name(input: Input, clients: &Clients) -> Output";

/// Reads what stands behind `init =`; `None` once it has said what is wrong with it.
#[expect(clippy::option_option, reason = "nothing may stand there, and something wrong")]
pub(super) fn init(tokens: Option<TokenStream>, errors: &mut Diagnostics) -> Option<Option<ExprPath>> {
    let Some(tokens) = tokens else { return Some(None) };
    match syn::parse2(tokens.clone()) {
        Ok(path) => Some(Some(path)),
        Err(error) if tokens.is_empty() => {
            errors.error(error.span(), format!("`init` names a function{HOW}"));
            None
        }
        Err(_) => {
            errors.error_on(tokens, format!("`init` names a function, by its path{HOW}"));
            None
        }
    }
}

/// Reads a parameter that is a reference: the type behind it.
pub(super) fn argument(
    reference: &TypeReference,
    name: &Pat,
    init: Option<&ExprPath>,
    errors: &mut Diagnostics,
) -> Option<Type> {
    let name = match name {
        Pat::Ident(name) => format!("`{}`", name.ident),
        _ => "the state".to_owned(),
    };
    if init.is_none() {
        errors.error_on(reference, format!("{name} is shared between invocations, and no `init` makes it{HOW}"));
        return None;
    }
    if reference.mutability.is_some() {
        let message = format!(
            "{name} is shared between invocations, so it cannot be `&mut`: what changes stands in a `Mutex`{HOW}"
        );
        errors.error_on(reference, message);
        return None;
    }
    if let Some(lifetime) = &reference.lifetime {
        errors.error_on(lifetime, format!("{name} lives as long as an invocation: write it without a lifetime{HOW}"));
        return None;
    }
    Some((*reference.elem).clone())
}

/// Whether `init` and the arguments go together; says where not.
pub(super) fn matches(arguments: &[Argument], init: Option<&ExprPath>, errors: &mut Diagnostics) -> bool {
    let states: Vec<_> = arguments
        .iter()
        .filter_map(|argument| match argument {
            Argument::State(of) => Some(of),
            _ => None,
        })
        .collect();
    match (init, states.as_slice()) {
        (Some(init), []) => {
            errors
                .error_on(init, format!("`init` makes what the function does not take: it has no parameter `&T`{HOW}"));
            false
        }
        (_, [_, second, ..]) => {
            errors.error_on(second, format!("a Lambda function has one state: put both into one struct{HOW}"));
            false
        }
        _ => true,
    }
}

/// How the state is made, for the registration. What rustc has to say is said at the author's own tokens.
pub(super) fn registration(init: Option<&ExprPath>, of: Option<&Type>, facade: &TokenStream) -> TokenStream {
    let (Some(init), Some(of)) = (init, of) else { return quote!(::core::option::Option::None) };
    let made = quote_spanned!(init.span()=> #facade::__private::made::<#of, _, _>(#init()));
    let type_id = quote_spanned!(of.span()=> ::core::any::TypeId::of::<#of>());
    quote! {
        ::core::option::Option::Some(&#facade::__private::Init::new(
            || #type_id,
            || #made,
        ))
    }
}
