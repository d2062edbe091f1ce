//! `if cond { Target } else if … else { Default }`: a Choice.

use super::condition::{self, Condition};
use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use crate::value::{self, Stated, Value};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};

/// A Choice's rules and its default.
#[derive(Clone)]
pub(crate) struct Choice {
    /// The first `if`.
    pub(crate) keyword: Span,
    pub(crate) rules: Vec<Rule>,
    /// What the last `else` says.
    pub(crate) default: Option<Outcome>,
}

/// A condition and what follows from it.
#[derive(Clone)]
pub(crate) struct Rule {
    /// The `if`.
    pub(crate) keyword: Span,
    pub(crate) condition: Option<Condition>,
    pub(crate) outcome: Outcome,
}

/// `{ Assign = …; Target }`.
#[derive(Clone)]
pub(crate) struct Outcome {
    pub(crate) fields: Vec<(Ident, Value)>,
    pub(crate) target: Option<Ident>,
    /// What flows there, where the author says it: `{ Target as Type }`.
    pub(crate) stated: Option<Stated>,
}

/// Reads a Choice that is the rest of `cursor`.
pub(crate) fn parse(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<Choice> {
    let choice = parse_here(&mut cursor, errors);
    if let (Some(_), Some(token)) = (&choice, cursor.peek()) {
        errors.error(token.span(), format!("expected `else` or the end of the choice, not `{token}`"));
    }
    choice
}

/// Reads a Choice; the cursor stops behind it.
pub(super) fn parse_here(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> Option<Choice> {
    let mut choice = Choice { keyword: cursor.span(), rules: Vec::new(), default: None };
    loop {
        let keyword = cursor.word("if")?.span();
        let (condition, outcome) = rule(cursor, keyword, errors)?;
        choice.rules.push(Rule { keyword, condition, outcome });
        if cursor.word("else").is_none() {
            return Some(choice);
        }
        if cursor.at_word("if") {
            continue;
        }
        let Some(group) = cursor.group(Delimiter::Brace) else {
            errors.error(cursor.span(), "expected `if` or `{ Target }` after `else`");
            cursor.take_rest();
            return Some(choice);
        };
        choice.default = Some(outcome_of(group, errors));
        return Some(choice);
    }
}

fn rule(cursor: &mut Cursor<'_>, keyword: Span, errors: &mut Diagnostics) -> Option<(Option<Condition>, Outcome)> {
    let tokens = cursor.rest();
    let is_body = |token: &TokenTree| matches!(token, TokenTree::Group(g) if g.delimiter() == Delimiter::Brace);
    let Some(end) = tokens.iter().position(is_body) else {
        errors.error(keyword, "expected `if condition { Target }`");
        return None;
    };
    let (condition, rest) = tokens.split_at(end);
    let stop = rest.first().map_or(keyword, TokenTree::span);
    let condition = condition::parse(Cursor::new(condition, stop), keyword, errors);
    for _ in 0..end {
        cursor.next();
    }
    let group = cursor.group(Delimiter::Brace)?;
    Some((condition, outcome_of(group, errors)))
}

fn outcome_of(group: &Group, errors: &mut Diagnostics) -> Outcome {
    let inside = Inside::of(group);
    let mut outcome = Outcome { fields: Vec::new(), target: None, stated: None };
    let mut statements = inside.statements();
    let target = statements.pop();
    for statement in statements {
        outcome.fields.extend(field(statement, errors));
    }
    match target.as_ref().map(Cursor::rest) {
        Some([TokenTree::Ident(name), rest @ ..]) if rest.is_empty() || is_stated(rest) => {
            outcome.target = Some(name.clone());
            outcome.stated = stated(rest, errors);
            if inside.cursor().rest().last().is_some_and(|last| last.to_string() == ";") {
                errors.error(group.span_close(), format!("expected `{name}` without a semicolon: it comes last"));
            }
        }
        // `Key = value` with its semicolon, and nothing behind it.
        Some([TokenTree::Ident(_), TokenTree::Punct(equals), ..]) if equals.as_char() == '=' => {
            outcome.fields.extend(target.and_then(|statement| field(statement, errors)));
            errors.error(group.span_close(), "expected the state to go to: `{ Assign = …; Target }`");
        }
        _ => errors.error(group.span(), "expected the state to go to: `{ Target }`"),
    }
    outcome
}

fn is_stated(behind: &[TokenTree]) -> bool {
    matches!(behind, [TokenTree::Ident(word), ..] if word == "as")
}

/// The type behind a target.
fn stated(behind: &[TokenTree], errors: &mut Diagnostics) -> Option<Stated> {
    let (word, of) = behind.split_first()?;
    let stated = value::of_tokens(of.iter().cloned().collect());
    if stated.is_none() {
        errors.error(word.span(), "expected a type behind `as`: `{ Target as Order }`, or `_` for any JSON");
    }
    stated
}

fn field(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<(Ident, Value)> {
    let span = cursor.span();
    let key = cursor.ident();
    if key.is_none() || cursor.punct('=').is_none() {
        errors.error(span, "expected `Key = value;`, such as `Assign = json!({ … });`, before the state to go to");
        // The key stays, for the editor to complete.
        return key.map(|key| (key.clone(), Value::broken()));
    }
    key.map(|key| (key.clone(), value::parse(cursor, errors)))
}
