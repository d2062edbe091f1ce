//! `Name: Body, …`: the states of a machine, a branch or an item processor.

use super::choice::{self, Choice};
use crate::args::{self, Arg};
use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use syn::Lit;

/// The states of one scope, in the order in which they stand; the first is `StartAt`.
#[derive(Clone, Default)]
pub(crate) struct States {
    pub(crate) states: Vec<State>,
}

/// One state.
#[derive(Clone)]
pub(crate) struct State {
    /// Its name as it is written; `None`: after its Lambda function.
    pub(crate) ident: Option<Ident>,
    /// The name that `#[name = "…"]` gives it in ASL, with its span.
    pub(crate) renamed: Option<(String, Span)>,
    /// Its doc comment.
    pub(crate) doc: Option<String>,
    pub(crate) body: Body,
}

/// What a state is.
#[derive(Clone)]
pub(crate) enum Body {
    /// `Type` or `Type(…)`.
    Call(Ident, Vec<Arg>),
    /// `if …`: a Choice.
    Choice(Choice),
}

impl State {
    /// Whether it is no state, but the configuration of the item processor that it stands in, as ASL has it.
    pub(crate) fn is_config(&self) -> bool {
        self.ident.is_none() && matches!(&self.body, Body::Call(word, _) if word == "ProcessorConfig")
    }

    /// The word that stands for the state where it has no better place.
    pub(crate) fn span(&self) -> Span {
        match (&self.ident, &self.body) {
            (Some(ident), _) => ident.span(),
            (None, Body::Call(word, _)) => word.span(),
            (None, Body::Choice(choice)) => choice.keyword,
        }
    }
}

/// Reads the states between braces.
pub(crate) fn parse(group: &Group, errors: &mut Diagnostics) -> States {
    let inside = Inside::of(group);
    let mut states = Vec::new();
    for piece in inside.pieces() {
        if piece.is_empty() {
            errors.error(piece.span(), "expected a state before the comma");
        } else {
            pieces_without_comma(piece, &mut states, errors);
        }
    }
    States { states }
}

/// A piece is one state, unless a comma is missing: then each of its states is read, and the comma asked for.
fn pieces_without_comma(mut cursor: Cursor<'_>, states: &mut Vec<State>, errors: &mut Diagnostics) {
    loop {
        let left = cursor.rest().len();
        states.extend(state(&mut cursor, errors));
        let Some(next) = cursor.peek() else { return };
        if cursor.at_punct(';') {
            errors.error(next.span(), "states are separated by `,`");
            cursor.next();
            if cursor.is_empty() {
                return;
            }
            continue;
        }
        errors.error(next.span(), format!("expected `,` before `{next}`"));
        let begins_a_state = matches!(
            (next, cursor.peek_at(1)),
            (TokenTree::Ident(_), Some(TokenTree::Punct(colon))) if colon.as_char() == ':'
        );
        if !begins_a_state || cursor.rest().len() == left {
            return;
        }
    }
}

fn state(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> Option<State> {
    let (doc, renamed) = attributes(cursor, errors);
    let mut ident = None;
    let renamed = renamed.or_else(|| literal_name(cursor, errors));
    if matches!(cursor.peek(), Some(TokenTree::Ident(_))) && is_single_colon(cursor) {
        ident = cursor.ident().cloned();
        cursor.next();
    }
    let Some(body) = body(cursor, ident.as_ref(), errors) else {
        // The rest of the piece is what could not be read.
        cursor.take_rest();
        // A state that cannot be read is still there for the transitions that lead to it.
        return ident.map(|ident| State {
            body: Body::Call(Ident::new("_", ident.span()), Vec::new()),
            ident: Some(ident),
            renamed,
            doc,
        });
    };
    Some(State { ident, renamed, doc, body })
}

/// `"My state": …`: said to be wrong, and taken for what it means.
fn literal_name(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> Option<(String, Span)> {
    let TokenTree::Literal(literal) = cursor.peek()? else { return None };
    let Lit::Str(name) = Lit::new(literal.clone()) else { return None };
    if !is_single_colon(cursor) {
        return None;
    }
    let help = format!("`#[name = {literal}] Name: …`");
    errors.error(name.span(), format!("a name is an identifier; one that is none is written {help}"));
    cursor.next();
    cursor.next();
    Some((name.value(), name.span()))
}

fn is_single_colon(cursor: &Cursor<'_>) -> bool {
    let colon = |token: Option<&TokenTree>| matches!(token, Some(TokenTree::Punct(p)) if p.as_char() == ':');
    colon(cursor.peek_at(1)) && !colon(cursor.peek_at(2))
}

fn body(cursor: &mut Cursor<'_>, name: Option<&Ident>, errors: &mut Diagnostics) -> Option<Body> {
    if cursor.at_word("if") {
        return choice::parse_here(cursor, errors).map(Body::Choice);
    }
    let Some(word) = cursor.ident() else {
        let after = name.map_or_else(String::new, |name| format!(" for `{name}`"));
        let allowed =
            "`Task(…)`, `Pass`, `Wait(…)`, `Succeed`, `Fail(…)`, `Parallel(…)`, `Map(…)`, `Choice(…)` or `if …`";
        errors.error(name.map_or_else(|| cursor.span(), Ident::span), format!("expected a state{after}: {allowed}"));
        return None;
    };
    if let Some(TokenTree::Group(group)) = cursor.peek()
        && group.delimiter() != Delimiter::Parenthesis
    {
        errors.error(group.span_open(), format!("the fields of a state stand in parentheses: `{word}(…)`"));
        return None;
    }
    let args = cursor.group(Delimiter::Parenthesis).map(|group| args::parse(group, errors));
    Some(Body::Call(word.clone(), args.unwrap_or_default()))
}

/// The doc comment and `#[name = "…"]` of a state.
fn attributes(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> (Option<String>, Option<(String, Span)>) {
    let mut docs = Vec::new();
    let mut renamed = None;
    loop {
        if let Some(doc) = args::doc_comment(cursor) {
            docs.push(doc);
        } else if cursor.punct('#').is_some() {
            let Some(group) = cursor.group(Delimiter::Bracket) else { break };
            let name = name_attribute(group, errors);
            if let (Some(_), Some((_, again))) = (&renamed, &name) {
                errors.error(*again, "a state has one name: `#[name = \"…\"]` is given twice");
            }
            renamed = name.or(renamed);
        } else {
            break;
        }
    }
    ((!docs.is_empty()).then(|| docs.join("\n")), renamed)
}

fn name_attribute(group: &Group, errors: &mut Diagnostics) -> Option<(String, Span)> {
    let inside = Inside::of(group);
    let mut cursor = inside.cursor();
    if cursor.word("name").is_some()
        && cursor.punct('=').is_some()
        && let [TokenTree::Literal(literal)] = cursor.rest()
        && let Lit::Str(name) = Lit::new(literal.clone())
    {
        return Some((name.value(), name.span()));
    }
    errors.error_on(group.stream(), "a state takes a doc comment and `#[name = \"…\"]`, no other attribute");
    None
}
