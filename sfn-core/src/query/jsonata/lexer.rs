//! Reads the words of an expression one by one.

use super::token::{self, Token};
use super::tree::Regex;
use super::{regex, string};
use crate::query::error::Fault;
use std::ops::Range;

/// A text and the place in it that is read next.
///
/// INVARIANT: `position` is between two characters and at most the text's length.
#[derive(Debug)]
pub(super) struct Lexer<'a> {
    text: &'a str,
    position: usize,
}

impl<'a> Lexer<'a> {
    pub(super) fn new(text: &'a str) -> Self {
        Lexer { text, position: 0 }
    }

    pub(super) fn text(&self) -> &'a str {
        self.text
    }

    /// The next word. Where a value may stand, `/` begins a regular expression, otherwise it divides.
    pub(super) fn next(&mut self, after_value: bool) -> Result<(Token<'a>, Range<usize>), Fault> {
        self.skip()?;
        let start = self.position;
        let token = self.read(after_value)?;
        Ok((token, start..self.position))
    }

    fn rest(&self) -> &'a str {
        self.text.get(self.position..).unwrap_or_default()
    }

    /// Skips white space and comments.
    fn skip(&mut self) -> Result<(), Fault> {
        loop {
            let rest = self.rest();
            self.position += rest.bytes().take_while(|byte| token::is_space(*byte)).count();
            let Some(comment) = self.rest().strip_prefix("/*") else { return Ok(()) };
            let Some(end) = comment.find("*/") else {
                let fault = Fault::complete(self.position, "a comment is not closed: expected `*/`");
                return Err(fault);
            };
            self.position += end + 4;
        }
    }

    fn read(&mut self, after_value: bool) -> Result<Token<'a>, Fault> {
        let rest = self.rest();
        let Some(first) = rest.bytes().next() else { return Ok(Token::End) };
        if first == b'/' && !after_value {
            return self.regex().map(Token::Regex);
        }
        if let Some(symbol) = token::symbol(rest) {
            self.position += symbol.len();
            return Ok(Token::Symbol(symbol));
        }
        match first {
            b'"' | b'\'' => {
                let (text, length) = string::read(rest, self.position)?;
                self.position += length;
                Ok(Token::String(text))
            }
            b'0'..=b'9' => self.number(),
            b'`' => self.quoted_name(),
            _ => Ok(self.word()),
        }
    }

    fn number(&mut self) -> Result<Token<'a>, Fault> {
        let rest = self.rest();
        let length = number_length(rest);
        let text = rest.get(..length).unwrap_or_default();
        match text.parse::<f64>() {
            Ok(number) if number.is_finite() => {
                self.position += length;
                Ok(Token::Number(number))
            }
            _ => {
                let shown: String = text.chars().take(20).collect();
                let message = format!("the number `{shown}` is too large");
                Err(Fault::complete(self.position, message).help("the largest is about 1.8e308"))
            }
        }
    }

    fn quoted_name(&mut self) -> Result<Token<'a>, Fault> {
        let inside = self.rest().get(1..).unwrap_or_default();
        let Some(end) = inside.find('`') else {
            return Err(Fault::complete(self.position, "a name in backquotes is not closed: expected `` ` ``"));
        };
        self.position += end + 2;
        Ok(Token::Name(inside.get(..end).unwrap_or_default()))
    }

    fn word(&mut self) -> Token<'a> {
        let rest = self.rest();
        let length = rest.bytes().position(token::ends_name).unwrap_or(rest.len());
        self.position += length;
        let name = rest.get(..length).unwrap_or_default();
        if let Some(variable) = name.strip_prefix('$') {
            return Token::Variable(variable);
        }
        match name {
            "true" => Token::Bool(true),
            "false" => Token::Bool(false),
            "null" => Token::Null,
            name => token::word(name).map_or(Token::Name(name), Token::Symbol),
        }
    }

    fn regex(&mut self) -> Result<Regex, Fault> {
        let start = self.position;
        let inside = self.rest().get(1..).unwrap_or_default();
        let Some(length) = regex::length(inside) else {
            return Err(Fault::complete(start, "a regular expression is not closed: expected `/`")
                .help("a `/` in it is written `\\/`; brackets count, so one as text is written `\\(`"));
        };
        let pattern = inside.get(..length).unwrap_or_default();
        if pattern.is_empty() {
            return Err(Fault::complete(start, "a regular expression is empty"));
        }
        let behind = inside.get(length + 1..).unwrap_or_default();
        let flags = behind.bytes().take_while(|byte| matches!(byte, b'i' | b'm')).count();
        self.position += length + 2 + flags;
        let flags = behind.get(..flags).unwrap_or_default();
        let has = |flag: char| flags.contains(flag);
        let read = Regex { pattern: pattern.to_owned(), ignore_case: has('i'), multiline: has('m') };
        if usize::from(read.ignore_case) + usize::from(read.multiline) < flags.len() {
            return Err(Fault::complete(
                start + length + 2,
                format!("the flags `{flags}` repeat one: each stands once"),
            ));
        }
        match regex::check(pattern) {
            Ok(()) => Ok(read),
            Err((offset, reason)) => {
                Err(Fault::complete(start + 1 + offset, format!("this is no regular expression: {reason}")))
            }
        }
    }
}

/// The bytes of the number that a text begins with, which begins with a digit: JSON's form, without a sign.
fn number_length(text: &str) -> usize {
    let digits = |from: usize| {
        let rest = text.get(from..).unwrap_or_default();
        from + rest.bytes().take_while(u8::is_ascii_digit).count()
    };
    let mut end = if text.starts_with('0') { 1 } else { digits(0) };
    if text.get(end..).is_some_and(|rest| rest.starts_with('.')) && digits(end + 1) > end + 1 {
        end = digits(end + 1);
    }
    if text.get(end..).is_some_and(|rest| rest.starts_with(['e', 'E'])) {
        let sign = text.get(end + 1..).is_some_and(|rest| rest.starts_with(['+', '-']));
        let from = end + 1 + usize::from(sign);
        if digits(from) > from {
            end = digits(from);
        }
    }
    end
}
