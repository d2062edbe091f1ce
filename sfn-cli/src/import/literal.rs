//! Texts as Rust writes them: string literals and doc comments.

/// A string literal on one line: raw where it holds quotes or backslashes.
pub(super) fn string(text: &str) -> String {
    let is_better_raw = text.contains(['"', '\\']) && !text.contains('\n');
    if is_better_raw && text.chars().all(is_raw) { raw(text) } else { quoted(text) }
}

/// A string literal of several lines.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Lines {
    /// A raw one, which says itself where its lines begin.
    Raw(String),
    /// One whose lines may begin anywhere: each but the last ends in a backslash.
    Continued(Vec<String>),
}

/// The literal of a text of several lines; `None`: it has one line.
pub(super) fn lines(text: &str) -> Option<Lines> {
    if !text.trim_end_matches('\n').contains('\n') {
        return None;
    }
    // rustfmt changes raw strings, too: it takes blanks at the ends of lines away, and has no tabs.
    let is_changed = text.contains('\t') || text.split('\n').any(|line| line.ends_with(' '));
    if !is_changed && text.chars().all(is_raw) { Some(Lines::Raw(raw(text))) } else { Some(continued(text)) }
}

/// Within quotes, lines lose the blanks that they begin with, unless the first one is an escape.
fn continued(text: &str) -> Lines {
    let last = text.split('\n').count().saturating_sub(1);
    let line = |(number, line): (usize, &str)| {
        let start = if number == 0 { "\"" } else { "" };
        let end = if number == last { "\"" } else { "\\n\\" };
        match line.strip_prefix(' ').filter(|_| number > 0) {
            Some(rest) => format!("\\x20{}{end}", escaped(rest)),
            None => format!("{start}{}{end}", escaped(line)),
        }
    };
    Lines::Continued(text.split('\n').enumerate().map(line).collect())
}

/// A JSONata expression whose lines end in no blanks and begin with no tabs, where that changes nothing: not within a
/// text of its own.
pub(super) fn tidy_jsonata(text: &str) -> Option<String> {
    let is_jsonata = text.starts_with("{%") && text.ends_with("%}");
    let is_whole = |line: &str| ['"', '\''].iter().all(|quote| line.matches(*quote).count() % 2 == 0);
    if !is_jsonata || !text.split('\n').all(is_whole) {
        return None;
    }
    let tidy = |line: &str| {
        let content = line.trim_start_matches([' ', '\t']);
        let indentation = line.get(..line.len() - content.len()).unwrap_or_default().replace('\t', "    ");
        format!("{indentation}{content}").trim_end().to_owned()
    };
    Some(text.split('\n').map(tidy).collect::<Vec<_>>().join("\n"))
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
    // Where the end begins a line, rustfmt 1.9 takes it for code, and moves all of the macro, unless it has a fence.
    let fence = "#".repeat(hashes(text).max(usize::from(text.ends_with('\n'))));
    format!("r{fence}\"{text}\"{fence}")
}

/// As many as make the end of the literal unmistakable.
fn hashes(text: &str) -> usize {
    let behind = text.split('"').skip(1);
    behind.map(|rest| 1 + rest.len() - rest.trim_start_matches('#').len()).max().unwrap_or_default()
}

fn quoted(text: &str) -> String {
    format!("\"{}\"", escaped(text))
}

/// What stands between quotes.
fn escaped(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for character in text.chars() {
        match character {
            '"' => escaped.push_str("\\\""),
            '\\' => escaped.push_str("\\\\"),
            '\n' => escaped.push_str("\\n"),
            '\r' => escaped.push_str("\\r"),
            '\t' => escaped.push_str("\\t"),
            '\0' => escaped.push_str("\\0"),
            other if other.is_control() || is_invisible(other) => escaped.extend(other.escape_unicode()),
            other => escaped.push(other),
        }
    }
    escaped
}

/// A comment that no tool takes for a doc comment, and rustc for nothing else.
pub(super) fn line_comment(text: &str) -> String {
    let mut comment = "//".to_owned();
    if !text.is_empty() {
        comment.push(' ');
    }
    for character in text.chars() {
        match character {
            '\t' => comment.push_str("    "),
            other if is_invisible(other) => comment.extend(other.escape_unicode()),
            other if other.is_control() => comment.push(' '),
            other => comment.push(other),
        }
    }
    comment
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
