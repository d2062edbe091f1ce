//! The head of a machine: attributes, visibility, name and types.

use super::attributes::{self, Attributes};
use super::states::{self, States};
use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use crate::value::Stated;
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};
use quote::quote;
use syn::parse::Parser;

/// A machine as it was written.
pub(crate) struct Machine {
    pub(crate) attributes: Attributes,
    pub(crate) visibility: TokenStream,
    pub(crate) name: Ident,
    /// The type of the input; `None`: nothing is said of it.
    pub(crate) input: Option<Stated>,
    /// The type of the output; `None`: nothing is said of it.
    pub(crate) output: Option<Stated>,
    /// The states; `None` where there is no body.
    pub(crate) states: Option<States>,
}

/// Reads the whole input of the macro; `None` where there is not even a name.
pub(super) fn parse(input: TokenStream, errors: &mut Diagnostics) -> Option<Machine> {
    let inside = Inside::stream(input, Span::call_site());
    let mut cursor = inside.cursor();
    let attributes = attributes::parse(&mut cursor, errors);
    let visibility = visibility(&mut cursor);
    let Some(name) = cursor.ident().cloned() else {
        errors.error(cursor.span(), "expected a machine: `Name<Input, Output> { State: Task(…), … }`");
        return None;
    };
    if syn::parse2::<Ident>(quote!(#name)).is_err() {
        errors.error(name.span(), format!("expected the name of a machine, found the keyword `{name}`"));
        return None;
    }
    let (input, output) = types(&mut cursor, errors);
    let states = body(&mut cursor, &name, errors);
    if let Some(token) = cursor.peek() {
        errors.error(token.span(), "expected the end: each machine has a `state_machine!` of its own");
    }
    Some(Machine { attributes, visibility, name, input, output, states })
}

fn visibility(cursor: &mut Cursor<'_>) -> TokenStream {
    let Some(word) = cursor.word("pub") else { return TokenStream::new() };
    let scope = cursor.group(Delimiter::Parenthesis);
    quote!(#word #scope)
}

fn body(cursor: &mut Cursor<'_>, name: &Ident, errors: &mut Diagnostics) -> Option<States> {
    let group: Option<&Group> = cursor.group(Delimiter::Brace);
    let Some(group) = group else {
        errors.error(cursor.span(), format!("expected the states of `{name}`: `{{ State: Task(…), … }}`"));
        return None;
    };
    Some(states::parse(group, errors))
}

/// `<Input, Output>`, also after `::`.
fn types(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> (Option<Stated>, Option<Stated>) {
    if cursor.at_path_separator() {
        cursor.next();
        cursor.next();
    }
    let Some(open) = cursor.punct('<') else { return (None, None) };
    let mut tokens = Vec::new();
    let mut depth = 1_usize;
    let mut arrow = false;
    while let Some(token) = cursor.peek() {
        if matches!(token, TokenTree::Group(group) if group.delimiter() == Delimiter::Brace) {
            break;
        }
        cursor.next();
        let symbol = if let TokenTree::Punct(punct) = token { punct.as_char() } else { ' ' };
        match symbol {
            '<' => depth += 1,
            '>' if !arrow => depth -= 1,
            _ => {}
        }
        if depth == 0 {
            return input_and_output(tokens.into_iter().collect(), open.span(), errors);
        }
        arrow = symbol == '-';
        tokens.push(token.clone());
    }
    errors.error(open.span(), "this `<` has no `>`: expected `Name<Input, Output>`");
    (None, None)
}

fn input_and_output(tokens: TokenStream, open: Span, errors: &mut Diagnostics) -> (Option<Stated>, Option<Stated>) {
    let parser = syn::punctuated::Punctuated::<syn::Type, syn::Token![,]>::parse_terminated;
    let types = match parser.parse2(tokens) {
        Ok(types) => types,
        Err(error) => {
            errors.syntax(error);
            return (None, None);
        }
    };
    if types.is_empty() || types.len() > 2 {
        errors.error(open, "expected `<Input>` or `<Input, Output>`; `_` means any JSON");
    }
    let mut types = types.into_iter().map(Stated::of);
    (types.next(), types.next())
}
