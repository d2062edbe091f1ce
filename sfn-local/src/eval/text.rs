//! Texts that Choice and Wait states read: timestamps and patterns.

use crate::Failure;
use jiff::Timestamp;

/// A time in the form of RFC 3339, with `T` and an offset; `None`: the text is none.
///
/// Source: states-language.net/spec.html#timestamps, and recorded: a blank for `T` or no offset is none.
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    // jiff takes more than RFC 3339: a lower-case `t`, a blank, offsets without minutes.
    text.contains('T').then(|| text.parse().ok()).flatten()
}

/// Whether a text has the pattern of a `StringMatches`: `*` stands for any characters, `\*` and `\\` for themselves.
pub(crate) fn matches(pattern: &str, text: &str) -> Result<bool, Failure> {
    let mut parts = vec![String::new()];
    let mut rest = pattern.chars();
    while let Some(c) = rest.next() {
        let literal = match c {
            '*' => {
                parts.push(String::new());
                continue;
            }
            '\\' => match rest.next() {
                Some(escaped) => escaped,
                None => return Err(Failure::runtime(format!("Invalid pattern '{pattern}': an escape is not closed."))),
            },
            literal => literal,
        };
        if let Some(part) = parts.last_mut() {
            part.push(literal);
        }
    }
    Ok(has_parts(&parts, text))
}

/// Whether a text begins with the first part, ends with the last, and has the others between them, in order.
fn has_parts(parts: &[String], text: &str) -> bool {
    let (Some((first, rest)), Some(behind)) =
        (parts.split_first(), text.strip_prefix(parts.first().map_or("", String::as_str)))
    else {
        return false;
    };
    let Some((last, between)) = rest.split_last() else { return text == first };
    let mut left = behind;
    for part in between {
        match left.find(part.as_str()) {
            Some(at) => left = left.get(at + part.len()..).unwrap_or_default(),
            None => return false,
        }
    }
    left.ends_with(last.as_str())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_star_stands_for_any_characters() {
        for (pattern, text, expected) in [
            ("*.log", "zebra.log", true),
            ("*.log", "zebra.txt", false),
            ("a*b*c", "a--b--c", true),
            ("a*b*c", "acb", false),
            ("a*a", "a", false),
            ("*", "", true),
            ("", "", true),
            ("", "a", false),
            (r"a\*b", "a*b", true),
            (r"a\*b", "axb", false),
            (r"a\\*", r"a\x", true),
        ] {
            assert_eq!(matches(pattern, text), Ok(expected), "{pattern} {text}");
        }
        assert!(matches(r"a\", "a").is_err());
    }

    #[test]
    fn timestamps_have_a_t_and_an_offset() {
        for text in ["2016-03-14T01:59:00Z", "2016-03-14T01:59:00.123+02:00"] {
            assert!(timestamp(text).is_some(), "{text}");
        }
        for text in ["2016-03-14 01:59:00Z", "2016-03-14T01:59:00", "2016-13-14T01:59:00Z", "2016-03-14", "", "T"] {
            assert!(timestamp(text).is_none(), "{text}");
        }
    }
}
