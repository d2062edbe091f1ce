//! The words of an expression.

use super::tree::Regex;

/// A word of an expression.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Token<'a> {
    /// An operator or a bracket; `and`, `or` and `in` too, which are names where a value is due.
    Symbol(&'static str),
    /// A field's name, bare or in backquotes.
    Name(&'a str),
    /// A variable's name, without its `$`.
    Variable(&'a str),
    String(String),
    Number(f64),
    Bool(bool),
    Null,
    Regex(Regex),
    /// Behind the last word.
    End,
}

/// The symbol that a text begins with: the longest.
pub(super) fn symbol(text: &str) -> Option<&'static str> {
    let mut bytes = text.bytes();
    let first = bytes.next()?;
    Some(match (first, bytes.next()) {
        (b'.', Some(b'.')) => "..",
        (b':', Some(b'=')) => ":=",
        (b'!', Some(b'=')) => "!=",
        (b'>', Some(b'=')) => ">=",
        (b'<', Some(b'=')) => "<=",
        (b'*', Some(b'*')) => "**",
        (b'~', Some(b'>')) => "~>",
        (b'.', _) => ".",
        (b'[', _) => "[",
        (b']', _) => "]",
        (b'{', _) => "{",
        (b'}', _) => "}",
        (b'(', _) => "(",
        (b')', _) => ")",
        (b',', _) => ",",
        (b'@', _) => "@",
        (b'#', _) => "#",
        (b';', _) => ";",
        (b':', _) => ":",
        (b'?', _) => "?",
        (b'+', _) => "+",
        (b'-', _) => "-",
        (b'*', _) => "*",
        (b'/', _) => "/",
        (b'%', _) => "%",
        (b'|', _) => "|",
        (b'=', _) => "=",
        (b'<', _) => "<",
        (b'>', _) => ">",
        (b'^', _) => "^",
        (b'&', _) => "&",
        // No operators, but a name ends before them.
        (b'!', _) => "!",
        (b'~', _) => "~",
        _ => return None,
    })
}

/// The operator that a name is.
pub(super) fn word(name: &str) -> Option<&'static str> {
    ["and", "or", "in"].into_iter().find(|word| *word == name)
}

/// Whether a name ends before this byte.
pub(super) fn ends_name(byte: u8) -> bool {
    is_space(byte) || b".[]{}(),@#;:?+-*/%|=<>^&!~".contains(&byte)
}

/// White space between words; a form feed or a no-break space is part of a name.
pub(super) fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\t' | b'\n' | b'\r' | 0x0b)
}

impl Token<'_> {
    pub(super) fn is(&self, symbol: &str) -> bool {
        matches!(self, Token::Symbol(own) if *own == symbol)
    }

    /// How tightly the word binds the value before it; 0: it ends a value.
    pub(super) fn power(&self) -> u8 {
        let Token::Symbol(symbol) = self else { return 0 };
        match *symbol {
            "[" | "(" | "@" | "#" => 80,
            "." => 75,
            "{" => 70,
            "*" | "/" | "%" => 60,
            "+" | "-" | "&" => 50,
            "=" | "!=" | "<" | "<=" | ">" | ">=" | "in" | "^" | "~>" => 40,
            "and" => 30,
            "or" => 25,
            "?" => 20,
            ":=" => 10,
            _ => 0,
        }
    }
}
