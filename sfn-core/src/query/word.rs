//! The word of a text at which something is wrong.

use std::ops::Range;

/// What operators of several characters are made of.
const OPERATORS: [char; 9] = ['=', '!', '<', '>', ':', '~', '&', '|', '*'];

/// The word of a path, of an intrinsic function call or of an expression that begins at the byte `offset`: a name with its `$`, a
/// number, a text in quotes, an operator. Empty at the end of the text.
#[must_use]
pub fn word(text: &str, offset: usize) -> Range<usize> {
    let rest = text.get(offset..).unwrap_or_default();
    let start = text.len() - rest.len();
    let length = match rest.chars().next() {
        None => 0,
        Some('$') => {
            let behind = rest.trim_start_matches('$');
            rest.len() - behind.len() + name(behind)
        }
        Some(c) if is_of_name(c) => match name(rest) {
            // `States.Format` is one name.
            length if rest.starts_with("States.") => length + 1 + name(rest.get(length + 1..).unwrap_or_default()),
            length => length,
        },
        Some(quote @ ('"' | '\'' | '`')) => quoted(rest, quote),
        Some(c) if OPERATORS.contains(&c) => rest.len() - rest.trim_start_matches(OPERATORS).len(),
        Some(c) => c.len_utf8(),
    };
    start..start + length
}

fn is_of_name(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

fn name(text: &str) -> usize {
    text.find(|c| !is_of_name(c)).unwrap_or(text.len())
}

/// To the quote that ends it, else to the end of its line.
fn quoted(text: &str, quote: char) -> usize {
    let mut is_escaped = false;
    for (at, c) in text.char_indices().skip(1) {
        match c {
            '\n' => return at,
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            c if c == quote => return at + c.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::word;

    #[test]
    fn a_word_is_what_one_would_underline() {
        for (text, offset, expected) in [
            ("$states.inptu.id", 8, "inptu"),
            ("$summ(1)", 0, "$summ"),
            ("$$.Executin.Id", 0, "$$"),
            ("$.größe[0]", 2, "größe"),
            ("a == 1", 2, "=="),
            ("f(12.5)", 2, "12"),
            ("a['b\\'c'] ", 2, "'b\\'c'"),
            ("\"open\n rest", 0, "\"open"),
            ("States.Formatt('x')", 0, "States.Formatt"),
            ("(1 + )", 5, ")"),
            ("é", 1, ""),
            ("ab", 2, ""),
            ("ab", 9, ""),
        ] {
            let range = word(text, offset);
            assert_eq!(&text[range], expected, "{text}");
        }
    }
}
