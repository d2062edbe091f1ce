//! The condition of a choice rule: `IsPresent($.a) && !StringEquals($.b, "x")`, a JSONata string, or a rule in `json!`.

use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use crate::value::{self, Value};
use proc_macro2::{Delimiter, Ident, Span, TokenTree};

/// A condition. `all` and `any` hold two or more.
#[derive(Clone)]
pub(crate) enum Condition {
    /// `"{% … %}"`, or `true` or `false`.
    Jsonata(Value),
    /// `Operator(path, value)`.
    Test(Test),
    /// `!c`.
    Not(Span, Box<Condition>),
    /// `a && b`.
    And(Span, Vec<Condition>),
    /// `a || b`.
    Or(Span, Vec<Condition>),
    /// `json!({ … })`: a rule as ASL writes it.
    Json(Span, Value),
}

/// One comparison.
#[derive(Clone)]
pub(crate) struct Test {
    pub(crate) operator: Ident,
    pub(crate) variable: Value,
    /// `None`: `true`, as in `IsPresent($.a)`.
    pub(crate) value: Option<Value>,
}

impl Condition {
    /// The token that stands for the condition.
    pub(crate) fn span(&self) -> Span {
        match self {
            Self::Jsonata(value) => value.span(),
            Self::Test(test) => test.operator.span(),
            Self::Not(span, _) | Self::And(span, _) | Self::Or(span, _) | Self::Json(span, _) => *span,
        }
    }
}

/// Reads the condition that is all of `cursor`.
pub(super) fn parse(cursor: Cursor<'_>, keyword: Span, errors: &mut Diagnostics) -> Option<Condition> {
    if cursor.is_empty() {
        errors.error(keyword, "expected a condition: `if IsPresent($.a) { … }` or `if \"{% … %}\" { … }`");
        return None;
    }
    chain(cursor, '|', &mut |piece, errors| chain(piece, '&', &mut unary, errors), errors)
}

type Operand<'a> = &'a mut dyn FnMut(Cursor<'_>, &mut Diagnostics) -> Option<Condition>;

/// Splits at `&&` or `||` and reads each operand by itself.
fn chain(cursor: Cursor<'_>, symbol: char, operand: Operand<'_>, errors: &mut Diagnostics) -> Option<Condition> {
    let mut conditions = Vec::new();
    let mut operator = None;
    let mut broken = false;
    let mut rest = cursor.rest();
    loop {
        let at = rest.windows(2).position(|pair| pair.iter().all(|token| is_punct(token, symbol)));
        let (piece, after) = rest.split_at(at.unwrap_or(rest.len()));
        let stop = after.first().map_or_else(|| cursor.span(), TokenTree::span);
        match operand(Cursor::new(piece, stop), errors) {
            Some(condition) => conditions.push(condition),
            None => broken = true,
        }
        if at.is_none() {
            break;
        }
        operator = operator.or(Some(stop));
        rest = after.get(2..).unwrap_or_default();
    }
    match (broken, operator) {
        (true, _) => None,
        (false, None) => conditions.pop(),
        (false, Some(span)) if symbol == '&' => Some(Condition::And(span, conditions)),
        (false, Some(span)) => Some(Condition::Or(span, conditions)),
    }
}

fn is_comparison(token: &TokenTree) -> bool {
    ['<', '>', '=', '!'].into_iter().any(|symbol| is_punct(token, symbol))
}

fn is_punct(token: &TokenTree, symbol: char) -> bool {
    matches!(token, TokenTree::Punct(punct) if punct.as_char() == symbol)
}

fn unary(mut cursor: Cursor<'_>, errors: &mut Diagnostics) -> Option<Condition> {
    if let Some(not) = cursor.punct('!') {
        let span = not.span();
        return unary(cursor, errors).map(|condition| Condition::Not(span, Box::new(condition)));
    }
    match cursor.rest() {
        [TokenTree::Literal(_)] => Some(Condition::Jsonata(value::parse(cursor, errors))),
        [TokenTree::Ident(word)] if word == "true" || word == "false" => {
            Some(Condition::Jsonata(value::parse(cursor, errors)))
        }
        [TokenTree::Ident(word), TokenTree::Punct(mark), TokenTree::Group(_)]
            if word == "json" && mark.as_char() == '!' =>
        {
            Some(Condition::Json(word.span(), value::parse(cursor, errors)))
        }
        [TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            parse(Inside::of(group).cursor(), group.span(), errors)
        }
        [TokenTree::Ident(word), TokenTree::Group(_)] if word == "Not" || word == "And" || word == "Or" => {
            let symbol = if word == "Not" {
                "!"
            } else if word == "And" {
                "&&"
            } else {
                "||"
            };
            errors.error(word.span(), format!("`{word}` is written `{symbol}`"));
            None
        }
        [TokenTree::Ident(operator), TokenTree::Group(group)] if group.delimiter() == Delimiter::Parenthesis => {
            test(operator, group, errors)
        }
        tokens if tokens.iter().any(|token| is_punct(token, '&') || is_punct(token, '|')) => {
            let single = tokens.iter().find(|token| is_punct(token, '&') || is_punct(token, '|'));
            let symbol = single.map(ToString::to_string).unwrap_or_default();
            let span = single.map_or_else(|| cursor.span(), TokenTree::span);
            errors.error(span, format!("conditions are joined by `{symbol}{symbol}`"));
            None
        }
        [TokenTree::Punct(dollar), rest @ ..] if dollar.as_char() == '$' && rest.iter().any(is_comparison) => {
            let message = "a comparison is a call of its operator: `NumericGreaterThan($.path, 5)`, `StringEquals(…)`";
            errors.error(
                rest.iter().find(|token| is_comparison(token)).map_or_else(|| cursor.span(), TokenTree::span),
                message,
            );
            None
        }
        _ => {
            let message = "expected a condition: `Operator($.path, value)`, such as `StringEquals($.status, \"done\")`, \
                           or a JSONata string \"{% … %}\"";
            errors.error(cursor.span(), message);
            None
        }
    }
}

fn test(operator: &Ident, group: &proc_macro2::Group, errors: &mut Diagnostics) -> Option<Condition> {
    let inside = Inside::of(group);
    let pieces = inside.pieces();
    if pieces.is_empty() || pieces.len() > 2 {
        let message = format!("`{operator}` takes a path and what to compare it with: `{operator}($.path, value)`");
        errors.error(pieces.get(2).map_or_else(|| operator.span(), Cursor::span), message);
        return None;
    }
    let mut values = pieces.into_iter().map(|piece| value::parse(piece, errors)).collect::<Vec<_>>().into_iter();
    let variable = values.next()?;
    Some(Condition::Test(Test { operator: operator.clone(), variable, value: values.next() }))
}
