//! Texts that Choice and Wait states read: timestamps and patterns.

use crate::Failure;
use jiff::Timestamp;

/// A time in the form of RFC 3339, with `T` and an offset; `None`: the text is none.
///
/// Source: states-language.net/spec.html#timestamps, and recorded: a blank for `T` or no offset is none. AWS's error text speaks of an
/// ISO-8601 extended offset date-time, which is Java's `ISO_OFFSET_DATE_TIME`: letters of either case, no leap second, minutes in
/// the offset, and seconds that may be missing.
pub(crate) fn timestamp(text: &str) -> Option<Timestamp> {
    // jiff takes more: a blank, 60 seconds, an offset without minutes, a time zone behind it.
    is_offset_date_time(text).then(|| text.parse().ok()).flatten()
}

fn is_offset_date_time(text: &str) -> bool {
    let Some((date, time)) = text.split_once(['T', 't']) else { return false };
    let Some((clock, offset)) = time.find(['Z', 'z', '+', '-']).and_then(|at| time.split_at_checked(at)) else {
        return false;
    };
    let is_clock = match clock.split_once('.') {
        Some((clock, fraction)) => {
            is_second(clock) && fraction.len() <= 9 && has_form(fraction, &"0".repeat(fraction.len()))
        }
        None => is_second(clock) || has_form(clock, "00:00"),
    };
    let hours = offset.strip_prefix(['+', '-']);
    let is_offset = hours.is_some_and(|hours| has_form(hours, "00:00") || has_form(hours, "00:00:00"));
    has_form(date, "0000-00-00") && is_clock && (is_offset || offset.eq_ignore_ascii_case("z"))
}

fn is_second(clock: &str) -> bool {
    has_form(clock, "00:00:00") && !clock.ends_with("60")
}

/// Whether a text has the characters of a form, in which `0` stands for any digit.
fn has_form(text: &str, form: &str) -> bool {
    let is_same = |(byte, form): (u8, u8)| if form == b'0' { byte.is_ascii_digit() } else { byte == form };
    text.len() == form.len() && text.bytes().zip(form.bytes()).all(is_same)
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
        for text in [
            "2016-03-14T01:59:00Z",
            "2016-03-14T01:59:00.123+02:00",
            "2016-03-14t01:59:00.123456789z",
            "2016-03-14T01:59Z",
            "2016-03-14T01:59:00+02:00:30",
        ] {
            assert!(timestamp(text).is_some(), "{text}");
        }
        for text in [
            "2016-03-14 01:59:00Z",
            "2016-03-14T01:59:00",
            "2016-13-14T01:59:00Z",
            "2016-03-14",
            "",
            "T",
            "2016-03-14T23:59:60Z",
            "2016-03-14T24:00:00Z",
            "2016-03-14T01:59:00+01",
            "2016-03-14T01:59:00+0100",
            "2016-03-14T01:59:00Z[UTC]",
            "20160314T015900Z",
            "2016-03-14T01:59.5Z",
            "2016-03-14T01:59:00.1234567890Z",
        ] {
            assert!(timestamp(text).is_none(), "{text}");
        }
    }
}
