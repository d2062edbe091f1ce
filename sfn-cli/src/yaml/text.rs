//! What a string is made of, as far as it decides how to write it.

/// Whether every reader takes the bare characters for this very string, as a value and as a key.
///
/// The first character rules out numbers, dates, indicators and document markers; a colon before a space or at the end
/// would begin a value, a hash after a space a comment. Commas, brackets and braces are safe because nothing is written
/// in flow style but `[]` and `{}`.
pub(super) fn is_plain(text: &str) -> bool {
    let starts_safely = text.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '_' | '$' | '/'));
    starts_safely
        && !text.ends_with([' ', ':'])
        && is_plain_throughout(text)
        && !is_reserved(text)
        && !is_bare_exponent(text)
}

/// Whether no character ends the plain text. In one pass: this is most of what writing costs.
fn is_plain_throughout(text: &str) -> bool {
    let mut before = '\0';
    text.chars().all(|c| {
        let ends = matches!((before, c), (':', ' ') | (' ', '#'));
        before = c;
        !ends && is_visible(c)
    })
}

/// The words that some reader takes for a boolean or null (<https://yaml.org/type/bool.html>,
/// <https://yaml.org/type/null.html>), in any case: `oN` is a string to all, but a trap for people.
fn is_reserved(text: &str) -> bool {
    const RESERVED: [&str; 9] = ["y", "n", "yes", "no", "on", "off", "true", "false", "null"];
    RESERVED.iter().any(|word| text.eq_ignore_ascii_case(word))
}

/// Whether the text is such as `e1` or `E-12`: to npm's `yaml` in 1.1 mode, a float whose digits have all been left out.
fn is_bare_exponent(text: &str) -> bool {
    let exponent = text.strip_prefix(['e', 'E']).map(|rest| rest.strip_prefix(['-', '+']).unwrap_or(rest));
    exponent.is_some_and(|digits| !digits.is_empty() && digits.chars().all(|c| c.is_ascii_digit()))
}

/// Whether only escapes can show the text: line breaks, tabs, invisible characters.
pub(super) fn needs_escapes(text: &str) -> bool {
    !text.chars().all(is_visible)
}

/// Whether the text has several lines and a literal block shows all of it.
///
/// Left to quotes: a first line that is empty or begins with a space (the header would need a number), a space at the
/// end of a line and empty lines at the end (nobody sees them, and editors strip them).
pub(super) fn is_clean_block(text: &str) -> bool {
    let body = text.strip_suffix('\n').unwrap_or(text);
    body.contains('\n')
        && !body.starts_with([' ', '\n'])
        && !body.ends_with('\n')
        && body.split('\n').all(|line| !line.ends_with(' ') && line.chars().all(is_visible))
}

/// Whether a character can stand for itself: readers accept it, editors show it, and it does not move what is around it.
///
/// The ranges are written out because the standard library's grow with its Unicode version, and so would the output
/// change with the compiler. Outside are controls, spaces other than ` `, line separators, joiners, marks of direction
/// ("Trojan Source", CVE-2021-42574), variation selectors, tags, private use and non-characters.
pub(super) fn is_visible(c: char) -> bool {
    match c {
        ' '..='~' => true,
        '\u{A1}'..='\u{D7FF}' => !matches!(c,
            '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}' | '\u{1160}' | '\u{1680}' | '\u{17B4}' | '\u{17B5}'
            | '\u{180B}'..='\u{180F}' | '\u{2000}'..='\u{200F}' | '\u{2028}'..='\u{202F}' | '\u{205F}'..='\u{206F}'
            | '\u{3000}' | '\u{3164}'),
        '\u{F900}'..='\u{FDCF}' | '\u{FDF0}'..='\u{FDFF}' | '\u{FE10}'..='\u{FEFE}' | '\u{FF00}'..='\u{FFEF}' => {
            c != '\u{FFA0}'
        }
        // The planes of letters, symbols and ideographs; each ends in two non-characters.
        '\u{10000}'..='\u{3FFFF}' => u32::from(c) & 0xFFFE != 0xFFFE,
        _ => false,
    }
}
