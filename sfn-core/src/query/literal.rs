//! The values written down in filters: numbers, texts, lists, regular expressions.

use super::cursor::Cursor;
use super::error::Fault;

/// A value written down in a filter or as an argument of a path's function.
#[derive(Debug, Clone, PartialEq)]
pub enum Literal {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// The text of a number: an integer and a float of the same value may differ, and no digit is lost.
    Number(String),
    /// A text in single or double quotes, without its escapes.
    String(String),
    /// `/a.*/i`: a regular expression of Java.
    Regex {
        /// What stands between the slashes, escapes included.
        pattern: String,
        /// The letters behind it, of `dixmsuU`.
        flags: String,
    },
    /// `['a', 1]`.
    Array(Vec<Literal>),
    /// `{"a": 1}`, in the order written.
    Object(Vec<(String, Literal)>),
    /// A word without quotes, such as `Failure`. A published sample of AWS compares with one; Jayway 2.4 refuses it.
    Word(String),
}

/// Reads a value.
pub(super) fn read(cursor: &mut Cursor<'_>) -> Result<Literal, Fault> {
    match cursor.peek() {
        Some('\'' | '"') => read_string(cursor).map(Literal::String),
        Some('/') => read_regex(cursor),
        Some('[') => cursor.nested(read_array),
        Some('{') => cursor.nested(read_object),
        Some('0'..='9' | '-' | '.') => read_number(cursor),
        Some(c) if c.is_alphabetic() || c == '_' => Ok(read_word(cursor)),
        _ => Err(cursor.fault("expected a path (`@…` or `$…`) or a value")),
    }
}

/// Reads a text in quotes, of the kind that stands at the cursor.
///
/// Escapes are Java's, as Jayway undoes them (`Utils.unescape`): `\n`, `\t`, `\r`, `\f`, `\b`, `\u0041`; any other
/// character stands for itself.
pub(super) fn read_string(cursor: &mut Cursor<'_>) -> Result<String, Fault> {
    let start = cursor.position();
    let quote = cursor.bump();
    let mut value = String::new();
    loop {
        match cursor.bump() {
            None => return Err(Fault::at(start, "a quote is not closed")),
            c if c == quote => return Ok(value),
            Some('\\') => value.push(read_escape(cursor)?),
            Some(c) => value.push(c),
        }
    }
}

fn read_escape(cursor: &mut Cursor<'_>) -> Result<char, Fault> {
    let start = cursor.position();
    match cursor.bump() {
        None => Err(Fault::at(start, "a quote is not closed")),
        Some('n') => Ok('\n'),
        Some('t') => Ok('\t'),
        Some('r') => Ok('\r'),
        Some('f') => Ok('\u{c}'),
        Some('b') => Ok('\u{8}'),
        Some('u') => {
            let first = read_code_unit(cursor)?;
            if !(0xD800..0xDC00).contains(&first) || !cursor.eat("\\u") {
                return char::from_u32(first).ok_or_else(|| Fault::at(start, "half of a surrogate pair"));
            }
            let second = read_code_unit(cursor)?;
            let code = 0x10000 + ((first - 0xD800) << 10) + (second.wrapping_sub(0xDC00) & 0x3FF);
            let whole = (0xDC00..0xE000).contains(&second).then_some(code).and_then(char::from_u32);
            whole.ok_or_else(|| Fault::at(start, "half of a surrogate pair"))
        }
        Some(c) => Ok(c),
    }
}

fn read_code_unit(cursor: &mut Cursor<'_>) -> Result<u32, Fault> {
    let start = cursor.position();
    let mut code = 0;
    for _ in 0..4 {
        let digit = cursor.bump().and_then(|c| c.to_digit(16));
        code = code * 16 + digit.ok_or_else(|| Fault::at(start, "expected four hexadecimal digits after `\\u`"))?;
    }
    Ok(code)
}

fn read_regex(cursor: &mut Cursor<'_>) -> Result<Literal, Fault> {
    let start = cursor.position();
    cursor.bump();
    let body = cursor.position();
    loop {
        match cursor.peek() {
            None => return Err(Fault::at(start, "a regular expression is not closed: expected `/`")),
            Some('/') => break,
            Some('\\') => {
                cursor.bump();
                cursor.bump();
            }
            Some(_) => {
                cursor.bump();
            }
        }
    }
    let pattern = cursor.since(body).to_owned();
    cursor.bump();
    // Source: Jayway, `PatternFlag`.
    let flags = cursor.take_while(|c| matches!(c, 'd' | 'i' | 'x' | 'm' | 's' | 'u' | 'U')).to_owned();
    Ok(Literal::Regex { pattern, flags })
}

fn read_number(cursor: &mut Cursor<'_>) -> Result<Literal, Fault> {
    let start = cursor.position();
    cursor.eat("-");
    let digits = cursor.take_while(|c| c.is_ascii_digit()).len();
    let decimals = if cursor.eat(".") { cursor.take_while(|c| c.is_ascii_digit()).len() } else { 0 };
    let exponent_is_whole = match cursor.peek() {
        Some('e' | 'E') => {
            cursor.bump();
            let _ = cursor.eat("+") || cursor.eat("-");
            !cursor.take_while(|c| c.is_ascii_digit()).is_empty()
        }
        _ => true,
    };
    let text = cursor.since(start);
    if digits + decimals == 0 || !exponent_is_whole {
        return Err(Fault::at(start, format!("`{text}` is not a number")));
    }
    Ok(Literal::Number(text.to_owned()))
}

fn read_word(cursor: &mut Cursor<'_>) -> Literal {
    match cursor.take_while(|c| c.is_alphanumeric() || c == '_') {
        "null" => Literal::Null,
        "true" => Literal::Bool(true),
        "false" => Literal::Bool(false),
        word => Literal::Word(word.to_owned()),
    }
}

fn read_array(cursor: &mut Cursor<'_>) -> Result<Literal, Fault> {
    cursor.bump();
    read_list(cursor, "]", read).map(Literal::Array)
}

fn read_object(cursor: &mut Cursor<'_>) -> Result<Literal, Fault> {
    cursor.bump();
    let read_entry = |cursor: &mut Cursor<'_>| {
        if !matches!(cursor.peek(), Some('\'' | '"')) {
            return Err(cursor.fault("expected a key in quotes"));
        }
        let key = read_string(cursor)?;
        cursor.skip_spaces();
        cursor.expect(":")?;
        cursor.skip_spaces();
        Ok((key, read(cursor)?))
    };
    read_list(cursor, "}", read_entry).map(Literal::Object)
}

fn read_list<T>(
    cursor: &mut Cursor<'_>,
    close: &str,
    read: impl Fn(&mut Cursor<'_>) -> Result<T, Fault>,
) -> Result<Vec<T>, Fault> {
    let mut items = Vec::new();
    cursor.skip_spaces();
    if cursor.eat(close) {
        return Ok(items);
    }
    loop {
        items.push(read(cursor)?);
        cursor.skip_spaces();
        if cursor.eat(close) {
            return Ok(items);
        }
        if !cursor.eat(",") {
            return Err(cursor.fault(format!("expected `,` or `{close}`")));
        }
        cursor.skip_spaces();
    }
}
