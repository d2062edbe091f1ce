//! The arguments of a state, a retrier, an attribute: `Key = value`, `Key`, `Word(…)`, `Word { … }`, or a bare value.

use crate::diagnostics::Diagnostics;
use crate::machine::{Choice, States, choice, states};
use crate::tokens::{Cursor, Inside};
use crate::value::{self, Value};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenStream, TokenTree};

/// One argument.
#[derive(Clone)]
pub(crate) enum Arg {
    /// `Key = value`.
    Field(Ident, Value),
    /// `Key`: the same as `Key = true`; in the first place also a Task's function or a retrier's error.
    Flag(Ident),
    /// `Word(…)`.
    Call(Ident, Vec<Arg>),
    /// `Word { … }`, with the doc comment before it.
    Block(Ident, States, Option<String>),
    /// A value with no key: a Task's resource, the errors of a retrier.
    Bare(Value),
    /// An `if`.
    Choice(Choice),
}

impl Arg {
    /// The word that the argument begins with.
    pub(crate) fn key(&self) -> Option<&Ident> {
        match self {
            Self::Field(key, _) | Self::Flag(key) | Self::Call(key, _) | Self::Block(key, _, _) => Some(key),
            Self::Bare(_) | Self::Choice(_) => None,
        }
    }
}

/// The arguments between parentheses.
pub(crate) fn parse(group: &Group, errors: &mut Diagnostics) -> Vec<Arg> {
    parse_inside(&Inside::of(group), errors)
}

/// The arguments in a stream, such as an attribute's.
pub(crate) fn parse_stream(stream: TokenStream, errors: &mut Diagnostics) -> Vec<Arg> {
    parse_inside(&Inside::stream(stream, Span::call_site()), errors)
}

fn parse_inside(inside: &Inside, errors: &mut Diagnostics) -> Vec<Arg> {
    let pieces = inside.pieces();
    let mut args = Vec::with_capacity(pieces.len());
    for piece in pieces {
        if piece.is_empty() {
            errors.error(piece.span(), "expected an argument before the comma");
        } else if let Some(arg) = argument(piece, errors) {
            args.push(arg);
        }
    }
    args
}

fn argument(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<Arg> {
    let doc = doc_comment(&mut cursor);
    if cursor.at_word("if") {
        return choice::parse(cursor, errors).map(Arg::Choice);
    }
    let start = cursor;
    let Some(key) = cursor.ident() else { return Some(Arg::Bare(value::parse(start, errors))) };
    if let Some(message) = misshapen(key, &cursor) {
        errors.error(key.span(), message);
        return Some(Arg::Field(key.clone(), Value::broken()));
    }
    match cursor.rest() {
        [] => Some(Arg::Flag(key.clone())),
        [TokenTree::Punct(equals), ..] if equals.as_char() == '=' => {
            cursor.next();
            Some(field(key, cursor, errors))
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            Some(Arg::Call(key.clone(), parse(group, errors)))
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Brace => {
            Some(Arg::Block(key.clone(), states::parse(group, errors), doc))
        }
        [TokenTree::Group(_), next, ..] => {
            errors.error(next.span(), format!("expected `,` before `{next}`"));
            None
        }
        _ => Some(Arg::Bare(value::parse(start, errors))),
    }
}

/// What is wrong with the shape of an argument whose key alone tells what it should be.
fn misshapen(key: &Ident, cursor: &Cursor<'_>) -> Option<String> {
    let name = key.to_string();
    let next = cursor.peek();
    let is_raw = cursor.peek_at(1).is_some_and(|token| token.to_string() == "json");
    let is_block = matches!(next, Some(TokenTree::Group(group)) if group.delimiter() == Delimiter::Brace);
    match name.as_str() {
        "Branches" if !is_raw => Some("a branch is written `Branch { State: Task(…), … }`, once for each".to_owned()),
        "Branch" | "ItemProcessor" | "Iterator" if !is_raw && !is_block => {
            Some(format!("the states stand in braces: `{name} {{ State: Task(…), … }}`"))
        }
        _ if cursor.at_punct(':') && !cursor.at_path_separator() => {
            Some(format!("a field is written with `=`: `{name} = ...`"))
        }
        _ => None,
    }
}

fn field(key: &Ident, cursor: Cursor<'_>, errors: &mut Diagnostics) -> Arg {
    if cursor.is_empty() {
        errors.error(key.span(), needs_value(key));
        return Arg::Field(key.clone(), Value::broken());
    }
    Arg::Field(key.clone(), value::parse(cursor, errors))
}

/// What is said of a key that stands alone and may not.
pub(crate) fn needs_value(key: &Ident) -> String {
    format!("`{key}` needs a value: `{key} = ...`")
}

/// The doc comments at the cursor, joined; other attributes are left to be refused.
pub(crate) fn doc_comment(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut lines = Vec::new();
    while let Some(line) = doc_line(cursor) {
        lines.push(line);
    }
    (!lines.is_empty()).then(|| join_doc(&lines))
}

/// Doc lines as one text: each line's leading blank goes, the lines are joined by newlines.
pub(crate) fn join_doc(lines: &[String]) -> String {
    let lines: Vec<_> = lines.iter().map(|line| line.strip_prefix(' ').unwrap_or(line).trim_end()).collect();
    lines.join("\n").trim().to_owned()
}

fn doc_line(cursor: &mut Cursor<'_>) -> Option<String> {
    let mut ahead = *cursor;
    ahead.punct('#')?;
    let group = ahead.group(Delimiter::Bracket)?;
    let inside = Inside::of(group);
    let mut doc = inside.cursor();
    doc.word("doc")?;
    doc.punct('=')?;
    let line = match doc.next()? {
        TokenTree::Literal(literal) => match syn::Lit::new(literal.clone()) {
            syn::Lit::Str(text) => text.value(),
            _ => return None,
        },
        _ => return None,
    };
    *cursor = ahead;
    Some(line)
}
