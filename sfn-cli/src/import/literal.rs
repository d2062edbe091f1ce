//! Texts as Rust writes them: string literals and doc comments.

/// A string literal: raw where it holds quotes, backslashes or lines, and can be raw.
pub(super) fn string(text: &str) -> String {
    let has_lines = text.trim_end_matches('\n').contains('\n');
    let can_be_raw = text.chars().all(is_raw);
    if has_lines && (!can_be_raw || blank_before(text, '\n')) {
        return escaped(text, true);
    }
    if can_be_raw && (has_lines || text.contains(['"', '\\'])) { raw(text) } else { escaped(text, false) }
}

/// Whether a line ends in a blank: rustfmt takes it away, in raw strings too.
fn blank_before(text: &str, end: char) -> bool {
    text.split(end).any(|line| line.ends_with([' ', '\t']))
}

/// What a raw string can hold and an editor shows; no lone carriage return may stand in one.
fn is_raw(character: char) -> bool {
    character == '\n' || character == '\t' || !(character.is_control() || is_invisible(character))
}

/// What changes the direction of text (rustc refuses it in literals), and what nobody sees.
fn is_invisible(character: char) -> bool {
    matches!(character, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

fn raw(text: &str) -> String {
    let fence = "#".repeat(hashes(text));
    format!("r{fence}\"{text}\"{fence}")
}

/// As many as make the end of the literal unmistakable.
fn hashes(text: &str) -> usize {
    let behind = text.split('"').skip(1);
    behind.map(|rest| 1 + rest.len() - rest.trim_start_matches('#').len()).max().unwrap_or_default()
}

/// With escapes. `lines`: newlines stand for themselves.
fn escaped(text: &str, lines: bool) -> String {
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push('"');
    let mut characters = text.chars().peekable();
    while let Some(character) = characters.next() {
        let ends_line = lines && characters.peek() == Some(&'\n');
        match character {
            '\n' if lines => literal.push('\n'),
            ' ' if ends_line => literal.push_str("\\x20"),
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            '\0' => literal.push_str("\\0"),
            other if other.is_control() || is_invisible(other) => literal.extend(other.escape_unicode()),
            other => literal.push(other),
        }
    }
    literal.push('"');
    literal
}

/// The lines of a doc comment that the macro reads back as this text; `None` where there are none such.
pub(super) fn doc_comment(text: &str) -> Option<Vec<String>> {
    let line = |line: &str| if line.is_empty() { "///".to_owned() } else { format!("/// {line}") };
    let survives = !text.is_empty()
        && text.trim() == text
        && text.lines().all(|line| line.trim_end() == line)
        && text.chars().all(|character| is_raw(character) && character != '\t');
    survives.then(|| text.split('\n').map(line).collect())
}

#[cfg(test)]
mod tests;
