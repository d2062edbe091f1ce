//! The text of one scalar.

use std::fmt::Write as _;

use sfn_core::json::Number;

use super::text;

/// Writes a string within one line: plain where all readers agree that it is a string, else in quotes.
pub(super) fn inline(text: &str, out: &mut String) {
    if text::is_plain(text) {
        out.push_str(text);
    } else if text::needs_escapes(text) || (text.contains('\'') && !text.contains(['"', '\\'])) {
        double_quoted(text, out);
    } else {
        single_quoted(text, out);
    }
}

/// Writes a text of several lines as a literal block.
///
/// INVARIANT: the text [is clean](text::is_clean_block), so the header needs no indentation indicator.
pub(super) fn literal(text: &str, indent: usize, out: &mut String) {
    let (header, body) = match text.strip_suffix('\n') {
        Some(body) => ("|", body),
        None => ("|-", text),
    };
    out.push_str(header);
    for line in body.split('\n') {
        out.push('\n');
        // An empty line stays empty: editors and linters complain about spaces at the end of a line.
        if !line.is_empty() {
            out.extend(std::iter::repeat_n(' ', indent));
            out.push_str(line);
        }
    }
}

/// The digits of a number.
pub(super) fn number(number: &Number) -> String {
    match number.as_f64() {
        Some(float) if number.is_f64() => self::float(float),
        _ => number.to_string(),
    }
}

/// The shortest digits that give the same float. The point and the sign of the exponent are written even where YAML 1.2
/// needs none: to YAML 1.1, `1e16` is a string (its float needs a `.`, and the exponent a sign), and `2` an integer.
fn float(float: f64) -> String {
    let digits = format!("{float:?}");
    let Some((mantissa, exponent)) = digits.split_once('e') else {
        return digits;
    };
    let point = if mantissa.contains('.') { "" } else { ".0" };
    let sign = if exponent.starts_with('-') { "" } else { "+" };
    format!("{mantissa}{point}e{sign}{exponent}")
}

fn single_quoted(text: &str, out: &mut String) {
    out.push('\'');
    for c in text.chars() {
        if c == '\'' {
            out.push('\'');
        }
        out.push(c);
    }
    out.push('\'');
}

fn double_quoted(text: &str, out: &mut String) {
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\t' => out.push_str("\\t"),
            '\r' => out.push_str("\\r"),
            c if text::is_visible(c) => out.push(c),
            c => escape(c, out),
        }
    }
    out.push('"');
}

fn escape(c: char, out: &mut String) {
    let code = u32::from(c);
    // Writing to a `String` cannot fail.
    let _ = match code {
        0..=0xFF => write!(out, "\\x{code:02X}"),
        0x100..=0xFFFF => write!(out, "\\u{code:04X}"),
        _ => write!(out, "\\U{code:08X}"),
    };
}
