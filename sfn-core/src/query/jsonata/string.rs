//! Strings of an expression.

use crate::query::error::Fault;

const ESCAPES: &str =
    "the escapes are `\\\"`, `\\\\`, `\\/`, `\\b`, `\\f`, `\\n`, `\\r`, `\\t` and `\\u` with 4 hex digits";

/// Reads the string that `text` begins with: its value, and the bytes that it takes. `at` is the offset of `text`.
pub(super) fn read(text: &str, at: usize) -> Result<(String, usize), Fault> {
    let quote = if text.starts_with('\'') { '\'' } else { '"' };
    // Escapes are UTF-16: two of them may make one character.
    let mut units: Vec<u16> = Vec::new();
    let mut value = String::new();
    let mut position = 1;
    loop {
        let rest = text.get(position..).unwrap_or_default();
        let Some(c) = rest.chars().next() else {
            return Err(Fault::complete(at, format!("a string is not closed: expected `{quote}`")));
        };
        if c == '\\' {
            let (unit, length) =
                escape(rest).map_err(|message| Fault::complete(at + position, message).help(ESCAPES))?;
            units.push(unit);
            position += length;
            continue;
        }
        value.push_str(&String::from_utf16_lossy(&units));
        units.clear();
        position += c.len_utf8();
        if c == quote {
            return Ok((value, position));
        }
        value.push(c);
    }
}

/// The UTF-16 unit that the escape stands for that a text begins with, and its length in bytes.
fn escape(text: &str) -> Result<(u16, usize), String> {
    let unit = match text.chars().nth(1) {
        None => return Err("a string is not closed: nothing stands behind its `\\`".to_owned()),
        Some(c @ ('"' | '\\' | '/')) => c,
        Some('b') => '\u{8}',
        Some('f') => '\u{c}',
        Some('n') => '\n',
        Some('r') => '\r',
        Some('t') => '\t',
        Some('u') => {
            let digits = text.get(2..6).filter(|digits| digits.bytes().all(|digit| digit.is_ascii_hexdigit()));
            let unit = digits.and_then(|digits| u16::from_str_radix(digits, 16).ok());
            return unit.map(|unit| (unit, 6)).ok_or_else(|| "`\\u` takes 4 hex digits".to_owned());
        }
        Some(other) => return Err(format!("`\\{}` is no escape", other.escape_debug())),
    };
    Ok((u16::try_from(u32::from(unit)).unwrap_or_default(), 2))
}
