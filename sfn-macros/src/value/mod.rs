//! Values: literals, bare paths, `json!`, lists and Rust expressions.

mod json;
mod path;
mod stated;

pub(crate) use path::BarePath;
pub(crate) use stated::{Stated, of_tokens, stated};

use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use proc_macro2::{Delimiter, Literal, Span, TokenStream, TokenTree};
use quote::ToTokens;
use syn::Lit;
use syn::parse::Parser;

/// A value as it was written.
#[derive(Clone)]
pub(crate) struct Value {
    /// The author's own tokens.
    pub(crate) tokens: TokenStream,
    /// What they say.
    pub(crate) kind: ValueKind,
}

/// What a value is.
#[derive(Clone)]
pub(crate) enum ValueKind {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, with its sign.
    Number(String),
    /// A string.
    Text(String),
    /// `[…]`.
    List(Vec<Value>),
    /// `{…}` within `json!`.
    Object(Vec<Member>),
    /// A JSONPath in bare tokens.
    Path(BarePath),
    /// An intrinsic call, as ASL writes it, and the type that is stated of what it gives.
    Intrinsic(BarePath, Option<Stated>),
    /// One identifier: a word of the language, a state or a Rust constant, as the field's kind has it.
    Word(String),
    /// Any other Rust expression.
    Rust,
    /// What could not be read; the mistake has been said.
    Broken,
}

/// A key of a `json!` object with its value.
#[derive(Clone)]
pub(crate) struct Member {
    /// The key.
    pub(crate) key: String,
    /// Where the key is.
    pub(crate) span: Span,
    /// Its value.
    pub(crate) value: Value,
}

impl Value {
    /// A value that is missing.
    pub(crate) fn broken() -> Self {
        Self { tokens: TokenStream::new(), kind: ValueKind::Broken }
    }

    /// The first token's span.
    pub(crate) fn span(&self) -> Span {
        self.tokens.clone().into_iter().next().map_or_else(Span::call_site, |token| token.span())
    }
}

/// Where a value stands: only `json!` has objects, and only a `json!` key has its `.$` added.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Place {
    Field,
    Json,
}

/// Reads the value that is the rest of `cursor`. One that cannot be read is [`ValueKind::Broken`], so that the rest of
/// what it belongs to is still checked.
pub(crate) fn parse(cursor: Cursor<'_>, errors: &mut Diagnostics) -> Value {
    let tokens = cursor.rest().iter().cloned().collect();
    try_parse(cursor, errors).unwrap_or(Value { tokens, kind: ValueKind::Broken })
}

fn try_parse(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<Value> {
    if cursor.at_word("json") && matches!(cursor.peek_at(1), Some(TokenTree::Punct(p)) if p.as_char() == '!') {
        cursor.next();
        cursor.next();
        let Some(TokenTree::Group(group)) = cursor.next() else {
            errors.error(cursor.span(), "expected `json!(…)`");
            return None;
        };
        complete(cursor, errors)?;
        let inside = Inside::of(group);
        return parse_at(inside.cursor(), Place::Json, errors);
    }
    parse_at(cursor, Place::Field, errors)
}

fn parse_at(cursor: Cursor<'_>, place: Place, errors: &mut Diagnostics) -> Option<Value> {
    let tokens: TokenStream = cursor.rest().iter().cloned().collect();
    let kind = match cursor.rest() {
        [] => {
            errors.error(cursor.span(), "expected a value");
            return None;
        }
        [TokenTree::Punct(punct), ..] if punct.as_char() == '$' => {
            let mut cursor = cursor;
            let path = path::parse(&mut cursor, errors)?;
            complete(cursor, errors)?;
            ValueKind::Path(path)
        }
        [TokenTree::Literal(literal)] => literal_kind(literal, "", errors)?,
        [TokenTree::Punct(minus), TokenTree::Literal(literal)] if minus.as_char() == '-' => {
            literal_kind(literal, "-", errors)?
        }
        [TokenTree::Ident(word)] => word_kind(&word.to_string()),
        [TokenTree::Group(group)] => match (group.delimiter(), place) {
            (Delimiter::Bracket, _) => ValueKind::List(list(group, place, errors)?),
            (Delimiter::Brace, Place::Json) => ValueKind::Object(json::members(group, errors)?),
            (Delimiter::Brace, Place::Field) if is_json_object(group) => {
                errors.error(group.span_open(), "JSON is written `json!({ … })`");
                return None;
            }
            _ => ValueKind::Rust,
        },
        [TokenTree::Ident(json), TokenTree::Group(group)] if json == "json" => {
            errors.error(group.span_open(), "JSON is written `json!({ … })`");
            return None;
        }
        [TokenTree::Ident(states), ..] if states == "States" && json::is_intrinsic(cursor) => {
            let (call, of) = json::intrinsic(cursor, errors)?;
            ValueKind::Intrinsic(call, of)
        }
        _ => rust(&tokens, errors)?,
    };
    Some(Value { tokens, kind })
}

/// `{}` and `{ "key": …`: what is JSON and no Rust.
fn is_json_object(group: &proc_macro2::Group) -> bool {
    let mut tokens = group.stream().into_iter();
    match (tokens.next(), tokens.next()) {
        (None, _) => true,
        (Some(TokenTree::Literal(_)), Some(TokenTree::Punct(colon))) => colon.as_char() == ':',
        _ => false,
    }
}

fn list(group: &proc_macro2::Group, place: Place, errors: &mut Diagnostics) -> Option<Vec<Value>> {
    let inside = Inside::of(group);
    // Each entry says its own mistakes before the list gives up.
    let entries: Vec<_> = inside.pieces().into_iter().map(|piece| parse_at(piece, place, errors)).collect();
    entries.into_iter().collect()
}

fn word_kind(word: &str) -> ValueKind {
    match word {
        "null" => ValueKind::Null,
        "true" => ValueKind::Bool(true),
        "false" => ValueKind::Bool(false),
        _ => ValueKind::Word(word.strip_prefix("r#").unwrap_or(word).to_owned()),
    }
}

fn literal_kind(literal: &Literal, sign: &str, errors: &mut Diagnostics) -> Option<ValueKind> {
    match Lit::new(literal.clone()) {
        Lit::Str(text) if sign.is_empty() => Some(ValueKind::Text(text.value())),
        Lit::Int(number) => Some(ValueKind::Number(format!("{sign}{}", number.base10_digits()))),
        Lit::Float(number) => Some(ValueKind::Number(format!("{sign}{}", number.base10_digits()))),
        _ => {
            errors.error(literal.span(), "expected a string, a number, `true`, `false` or `null`");
            None
        }
    }
}

/// Any Rust expression: rustc reads it again, so only what cannot be one is refused here.
fn rust(tokens: &TokenStream, errors: &mut Diagnostics) -> Option<ValueKind> {
    let expression = |input: syn::parse::ParseStream<'_>| {
        input.parse::<syn::Expr>()?;
        input.parse::<TokenStream>()
    };
    match expression.parse2(tokens.clone()) {
        Ok(rest) => {
            let Some(next) = rest.into_iter().next() else { return Some(ValueKind::Rust) };
            errors.error(next.span(), format!("expected `,` before `{next}`"));
        }
        Err(error) => errors.syntax(error),
    }
    None
}

/// Says what stands behind the end of a value.
fn complete(cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<()> {
    let Some(token) = cursor.peek() else { return Some(()) };
    errors.error(token.span(), format!("expected `,` before `{}`", token.to_token_stream()));
    None
}
