//! What is said where a word cannot stand: what was expected, and what another language's writer may have meant.

use super::parser::Parser;
use super::token::Token;
use super::tree::{Argument, Expression, Kind, Path, StepKind};
use crate::query::error::Fault;

/// Why AWS has neither `??` nor `?:`.
const LATER: &str = "AWS runs JSONata 2.0.6, which has no";

/// A value was expected.
pub(super) fn value(parser: &Parser<'_>) -> Fault {
    if let Some(fault) = foreign(parser) {
        return fault;
    }
    let behind = match parser.text(parser.previous.clone()) {
        "" => String::new(),
        "." => return field(parser),
        word => format!(" behind `{}`", shortened(word)),
    };
    if parser.token == Token::End && behind.is_empty() {
        return Fault::complete(parser.range.start, "the expression is empty: expected a value");
    }
    let fault = Fault::complete(parser.range.start, format!("expected a value{behind}, not {}", found(parser)));
    match (parser.text(parser.previous.clone()), parser.text(parser.range.clone())) {
        ("(" | "[" | "{" | "-" | "|", "/") => {
            fault.help("a regular expression can stand behind `(` of a call, `,` or an operator only")
        }
        _ => fault,
    }
}

fn field(parser: &Parser<'_>) -> Fault {
    let message = format!("expected a field name behind `.`, not {}", found(parser));
    Fault::complete(parser.range.start, message)
}

/// An operator, or the end, was expected.
pub(super) fn operator(parser: &Parser<'_>) -> Fault {
    if let Some(fault) = foreign(parser) {
        return fault;
    }
    let previous = shortened(parser.text(parser.previous.clone()));
    let message = format!("expected an operator or the end behind `{previous}`, not {}", found(parser));
    let fault = Fault::complete(parser.range.start, message);
    fault.or_help(side_by_side(parser))
}

/// The bracket was expected that closes the one at `open`.
pub(super) fn close(parser: &Parser<'_>, symbol: &str, open: usize) -> Fault {
    if let Some(fault) = foreign(parser) {
        return fault;
    }
    let opening = parser.text(open..open + 1);
    if parser.token == Token::End {
        return Fault::complete(open, format!("this `{opening}` is not closed: expected `{symbol}`"));
    }
    let more = match symbol {
        ")" | "]" => ", `,`",
        "}" => ", `,`",
        _ => "",
    };
    let message = format!("expected an operator{more} or `{symbol}`, not {}", found(parser));
    Fault::complete(parser.range.start, message).or_help(side_by_side(parser))
}

/// A symbol was expected.
pub(super) fn symbol(parser: &Parser<'_>, symbol: &str, help: &str) -> Fault {
    let message = format!("expected `{symbol}`, not {}", found(parser));
    Fault::complete(parser.range.start, message).help(help)
}

/// The colon behind a key was expected.
pub(super) fn colon(parser: &Parser<'_>, key: &Expression) -> Fault {
    if let Some(fault) = foreign(parser) {
        return fault;
    }
    let message = format!("expected `:` behind the key `{}`, not {}", parser.shown(key), found(parser));
    Fault::complete(parser.range.start, message).or_help(side_by_side(parser))
}

/// A parameter's name was expected.
pub(super) fn parameter(parser: &Parser<'_>, argument: &Argument) -> Fault {
    let (start, shown) = match argument {
        Argument::Value(value) => (value.range.start, parser.shown(value)),
        Argument::Placeholder(range) => (range.start, "?".to_owned()),
    };
    let fault = Fault::complete(start, format!("a function's parameter is a variable, not `{shown}`"));
    match argument {
        Argument::Value(Expression { kind: Kind::Path(Path { steps, group: None, .. }), .. }) => {
            match steps.as_slice() {
                [step] if step.stages.is_empty() => match &step.kind {
                    StepKind::Field(name) => fault.help(format!("write `${name}`")),
                    _ => fault,
                },
                _ => fault,
            }
        }
        _ => fault,
    }
}

/// What other languages, or later releases of JSONata, have and this one has not.
fn foreign(parser: &Parser<'_>) -> Option<Fault> {
    let here = parser.range.clone();
    let before = parser.previous.clone();
    let adjacent = before.end == here.start;
    let previous = if adjacent { parser.text(before.clone()) } else { "" };
    let Token::Symbol(symbol) = parser.token else { return None };
    let behind = parser.text(here.end..here.end + 1);
    let (start, message, help) = match (previous, symbol, behind) {
        ("?", "?", _) => (before.start, format!("{LATER} `??`"), "write `$exists(a) ? a : b`"),
        ("?", ":", _) => (before.start, format!("{LATER} `?:`"), "write `a ? a : b`"),
        ("=", "=", _) => (before.start, no_operator("=="), "write `=`"),
        ("!=", "=", _) => (before.start, no_operator("!=="), "write `!=`"),
        ("&", "&", _) => (before.start, no_operator("&&"), "write `and`"),
        ("<", ">", _) => (before.start, no_operator("<>"), "write `!=`"),
        ("=", ">", _) => (before.start, no_operator("=>"), "a function is written `function($x) { … }`"),
        ("+" | "-" | "*" | "/", "=", _) => {
            let written = format!("{previous}=");
            (before.start, no_operator(&written), "a variable is bound with `$x := $x + 1`")
        }
        (_, "|", "|") => (here.start, no_operator("||"), "write `or`"),
        (_, "!", _) => (here.start, no_operator("!"), "write `$not(…)`, or `!=` for \"is not equal\""),
        (_, "~", _) => (here.start, no_operator("~"), "a value goes into a function with `~>`"),
        (_, "**", _) if !previous.is_empty() || before.end > 0 => {
            (here.start, no_operator("**"), "write `$power(a, b)`; `**` is every value below")
        }
        _ => return None,
    };
    Some(Fault::complete(start, message).help(help))
}

fn no_operator(symbol: &str) -> String {
    format!("JSONata has no operator `{symbol}`")
}

/// Help for a value that stands behind a value.
fn side_by_side(parser: &Parser<'_>) -> Option<String> {
    let (before, here) = (parser.text(parser.previous.clone()), parser.text(parser.range.clone()));
    let is_word = |text: &str| text.chars().next().is_some_and(|c| c.is_alphanumeric() || c == '_');
    match &parser.token {
        Token::Symbol("/") => {
            Some("behind `[]` and behind a function put it into parentheses before dividing".to_owned())
        }
        Token::Name(name) if name.contains(['"', '\'', '\u{2018}', '\u{201c}', '\u{201d}']) => {
            Some("a string stands in `\"…\"` or `'…'`".to_owned())
        }
        Token::Name(_) if is_word(before) && is_word(here) => {
            let name = format!("{} {}", shortened(before), shortened(here));
            Some(format!("a field name with a space stands in backquotes: `` `{name}` ``"))
        }
        Token::String(_) => Some("texts are joined with `&`".to_owned()),
        Token::Symbol(":=") => Some("a variable is bound in parentheses: `($x := 1; $x)`".to_owned()),
        Token::Symbol(";") => Some("expressions one after the other stand in parentheses: `(one; two)`".to_owned()),
        _ => None,
    }
}

/// The next word, for a message.
fn found(parser: &Parser<'_>) -> String {
    match parser.token {
        Token::End => "the end".to_owned(),
        _ => format!("`{}`", shortened(parser.text(parser.range.clone()))),
    }
}

fn shortened(word: &str) -> String {
    if word.chars().count() <= 30 && !word.contains('\n') {
        return word.to_owned();
    }
    let start: String = word.chars().take_while(|c| *c != '\n').take(29).collect();
    format!("{start}…")
}
