//! Which functions can be Lambda functions: what they take and what they return.

use super::state;
use crate::diagnostics::Diagnostics;
use proc_macro2::TokenStream;
use quote::{ToTokens, quote, quote_spanned};
use syn::spanned::Spanned;
use syn::{ExprPath, FnArg, GenericArgument, ItemFn, PathArguments, ReturnType, Type};

/// What a function takes and gives.
pub(super) struct Signature {
    /// What it takes, in its order.
    pub(super) arguments: Vec<Argument>,
    /// The function that makes its state.
    pub(super) init: Option<ExprPath>,
    /// The type of what it returns when it succeeds.
    pub(super) output: TokenStream,
    /// The type of what it fails with, where it returns a `Result`.
    pub(super) error: Option<TokenStream>,
}

/// An argument of a function.
#[derive(Clone)]
pub(super) enum Argument {
    /// The event.
    Input(Type),
    /// What is told about the invocation.
    Context(Type),
    /// A reference to what is shared between invocations, without its `&`.
    State(Type),
}

impl Signature {
    /// The type of the event.
    pub(super) fn input(&self) -> Option<&Type> {
        self.arguments.iter().find_map(|argument| match argument {
            Argument::Input(of) => Some(of),
            _ => None,
        })
    }

    /// The type of the state.
    pub(super) fn state(&self) -> Option<&Type> {
        self.arguments.iter().find_map(|argument| match argument {
            Argument::State(of) => Some(of),
            _ => None,
        })
    }
}

pub(super) const ALLOWED: &str = "
  help: a Lambda function takes nothing, its input, or its input and a `Context`, and with `init` a reference to what that makes:
            async fn name() -> Output
            async fn name(input: Input) -> Result<Output, Error>
            async fn name(input: Input, context: Context) -> Result<Output, Error>
            async fn name(input: Input, clients: &Clients) -> Output";

/// Reads a signature; `None` once it has said what is wrong with it.
pub(super) fn read(
    function: &ItemFn,
    init: Option<TokenStream>,
    facade: &TokenStream,
    errors: &mut Diagnostics,
) -> Option<Signature> {
    let signature = &function.sig;
    if !signature.generics.params.is_empty() {
        let message =
            format!("a Lambda function has no generic parameters: AWS calls one function by its name{ALLOWED}");
        errors.error_on(&signature.generics, message);
        return None;
    }
    if let Some(unsafety) = foreign(signature) {
        errors.error_on(unsafety, format!("a Lambda function is an ordinary safe function{ALLOWED}"));
        return None;
    }
    let init = state::init(init, errors)?;
    let arguments = arguments(signature, init.as_ref(), errors)?;
    let (output, error) = returned(&signature.output, facade);
    Some(Signature { arguments, init, output, error })
}

fn arguments(signature: &syn::Signature, init: Option<&ExprPath>, errors: &mut Diagnostics) -> Option<Vec<Argument>> {
    let inputs = &signature.inputs;
    // All of them, so that each mistake is said.
    let read: Vec<_> = inputs
        .iter()
        .enumerate()
        .map(|(place, argument)| self::argument(argument, place, inputs.len(), init, errors))
        .collect();
    let arguments = read.into_iter().collect::<Option<Vec<_>>>()?;
    let extra = inputs.iter().zip(&arguments).filter(|(_, argument)| !matches!(argument, Argument::State(_))).nth(2);
    if let Some((extra, _)) = extra {
        errors.error_on(extra, format!("a Lambda function takes at most two arguments{ALLOWED}"));
        return None;
    }
    if let [Argument::Input(only)] = arguments.as_slice()
        && is_context(only)
    {
        errors.error_on(only, format!("the `Context` is the second argument of a Lambda function{ALLOWED}"));
        return None;
    }
    state::matches(&arguments, init, errors).then_some(arguments)
}

/// `unsafe` or `extern "C"`.
fn foreign(signature: &syn::Signature) -> Option<TokenStream> {
    let safety = signature.safety.to_token_stream();
    if let Some(abi) = &signature.abi {
        return Some(abi.to_token_stream());
    }
    (!safety.is_empty()).then_some(safety)
}

/// By its name: what the type is, only rustc knows.
fn is_context(of: &Type) -> bool {
    matches!(of, Type::Path(path) if path.path.segments.last().is_some_and(|last| last.ident == "Context"))
}

fn argument(
    argument: &FnArg,
    place: usize,
    of: usize,
    init: Option<&ExprPath>,
    errors: &mut Diagnostics,
) -> Option<Argument> {
    let typed = match argument {
        FnArg::Receiver(receiver) => {
            errors.error_on(receiver, format!("a Lambda function is not a method{ALLOWED}"));
            return None;
        }
        FnArg::Typed(typed) => typed,
    };
    match &*typed.ty {
        // Alone it is the state of a function without an input.
        Type::Reference(reference) if place > 0 || (init.is_some() && of == 1) => {
            state::argument(reference, &typed.pat, init, errors).map(Argument::State)
        }
        Type::Reference(_) => {
            errors.error_on(&typed.ty, format!("a Lambda function takes its input by value{ALLOWED}"));
            None
        }
        Type::ImplTrait(_) => {
            errors.error_on(&typed.ty, format!("a Lambda function takes a named type{ALLOWED}"));
            None
        }
        of if place == 0 => Some(Argument::Input(of.clone())),
        of => Some(Argument::Context(of.clone())),
    }
}

/// `Result<T, E>`, an alias of it, or a plain type.
fn returned(output: &ReturnType, facade: &TokenStream) -> (TokenStream, Option<TokenStream>) {
    let ReturnType::Type(_, of) = output else { return (quote!(()), None) };
    let Type::Path(path) = &**of else { return (of.to_token_stream(), None) };
    let Some(last) = path.path.segments.last().filter(|last| last.ident == "Result") else {
        return (of.to_token_stream(), None);
    };
    let PathArguments::AngleBracketed(arguments) = &last.arguments else {
        return through_trait(of, facade);
    };
    let mut arguments = arguments.args.iter();
    match (arguments.next(), arguments.next()) {
        (Some(GenericArgument::Type(output)), Some(GenericArgument::Type(error))) => {
            (output.to_token_stream(), Some(error.to_token_stream()))
        }
        _ => through_trait(of, facade),
    }
}

/// Only rustc knows what stands behind an alias such as `io::Result<T>`.
fn through_trait(of: &Type, facade: &TokenStream) -> (TokenStream, Option<TokenStream>) {
    let span = of.span();
    let facade = crate::lower::respanned(facade.clone(), span);
    let output = quote_spanned!(span=> <#of as #facade::__private::Returned>::Output);
    (output, Some(quote_spanned!(span=> <#of as #facade::__private::Returned>::Error)))
}
