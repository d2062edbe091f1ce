//! What only `json!` has: objects, and intrinsic calls.

use super::{BarePath, Member, Place, Stated, ValueKind, of_tokens, parse_at};
use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use proc_macro2::{Delimiter, Group, TokenTree};
use sfn_core::asl::hole;
use sfn_core::check::{Code, Location, Problem};
use syn::Lit;

/// The members of `{…}`.
pub(super) fn members(group: &Group, errors: &mut Diagnostics) -> Option<Vec<Member>> {
    let inside = Inside::of(group);
    // Each member says its own mistakes before the object gives up.
    let members: Vec<_> = inside.pieces().into_iter().map(|piece| member(piece, errors)).collect();
    members.into_iter().collect()
}

fn member(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<Member> {
    let span = cursor.span();
    let key = match cursor.next() {
        Some(TokenTree::Literal(literal)) => match Lit::new(literal.clone()) {
            Lit::Str(key) => key.value(),
            _ => return expected_key(span, errors),
        },
        _ => return expected_key(span, errors),
    };
    if hole::is_reserved(&key) {
        errors.error(span, "a key cannot begin with NUL");
        return None;
    }
    if cursor.punct(':').is_none() {
        errors.error(cursor.span(), format!("expected `:` and a value after the key \"{key}\""));
        return None;
    }
    let value = parse_at(cursor, Place::Json, errors)?;
    Some(Member { key: with_dollar(key, &value.kind), span, value })
}

fn expected_key(span: proc_macro2::Span, errors: &mut Diagnostics) -> Option<Member> {
    errors.error(span, "expected a key: a string, as in JSON");
    None
}

/// ASL marks a key whose value is to be evaluated with `.$`; one written by hand is accepted too.
fn with_dollar(key: String, value: &ValueKind) -> String {
    let evaluated = matches!(value, ValueKind::Path(_) | ValueKind::Intrinsic(..));
    if evaluated && !key.ends_with(".$") { key + ".$" } else { key }
}

/// Whether the tokens are `States::Name(…)`.
pub(super) fn is_intrinsic(mut cursor: Cursor<'_>) -> bool {
    cursor.next();
    let separator = cursor.punct(':').is_some() && cursor.punct(':').is_some();
    separator && cursor.ident().is_some() && cursor.group(Delimiter::Parenthesis).is_some()
}

/// `States::Format("…", $.a)` as ASL writes it: `States.Format('…', $.a)`; and the type behind it, if one is stated.
pub(super) fn intrinsic(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<(BarePath, Option<Stated>)> {
    let mut call = BarePath::default();
    call.push("States.", cursor.span());
    cursor.next();
    cursor.punct(':');
    cursor.punct(':');
    let name = cursor.ident()?;
    let group = cursor.group(Delimiter::Parenthesis)?;
    let of = if cursor.at_word("as") { of_tokens(cursor.rest().get(1..)?.iter().cloned().collect()) } else { None };
    if of.is_none() {
        super::complete(cursor, errors)?;
    }
    let inside = Inside::of(group);
    let arguments: Vec<_> = inside.pieces().into_iter().map(|piece| argument(piece, errors)).collect();
    let arguments: Option<Vec<_>> = arguments.into_iter().collect();
    call.push(&name.to_string(), name.span());
    for (index, argument) in arguments?.iter().enumerate() {
        call.push(if index == 0 { "(" } else { ", " }, group.span_open());
        call.append(argument);
    }
    call.push(if call.text.ends_with(&name.to_string()) { "()" } else { ")" }, group.span_close());
    if let Err(error) = sfn_core::query::intrinsics::Call::parse(&call.text) {
        let mut problem = Problem::error(Code::InvalidPath, Location::root(), error.message);
        problem.help = error.help;
        errors.error(name.span(), crate::diagnostics::text(&problem, None));
        return None;
    }
    Some((call, of))
}

fn argument(cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<BarePath> {
    let value = parse_at(cursor, Place::Json, errors)?;
    let written = |text: &str| {
        let mut argument = BarePath::default();
        argument.push(text, value.span());
        Some(argument)
    };
    match &value.kind {
        ValueKind::Null => written("null"),
        ValueKind::Bool(bool) => written(&bool.to_string()),
        ValueKind::Number(number) => written(number),
        ValueKind::Text(text) => written(&quoted_keeping_escapes(text)),
        ValueKind::Path(path) if path.no_name().is_some() => {
            errors.error_on(&value.tokens, path.no_name().unwrap_or_default());
            None
        }
        ValueKind::Path(path) | ValueKind::Intrinsic(path, None) => Some(path.clone()),
        _ => {
            let message = "an intrinsic function takes a string, a number, `true`, `false`, `null`, a path or another \
                           intrinsic call";
            errors.error_on(&value.tokens, message);
            None
        }
    }
}

/// An intrinsic's string: `\{`, `\}` and `\\` are ASL's own escapes and stay; a quote gets the one that it needs.
fn quoted_keeping_escapes(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len() + 2);
    let mut after_backslash = false;
    for character in text.chars() {
        if character == '\'' && !after_backslash {
            escaped.push('\\');
        }
        after_backslash = character == '\\' && !after_backslash;
        escaped.push(character);
    }
    format!("'{escaped}'")
}
