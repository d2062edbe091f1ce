//! `${Name}` without quotes where JSON wants a value, such as `"TimeoutSeconds": ${Timeout}`: deployment puts a number
//! there (`DefinitionSubstitutions`, `Fn::Sub`).

use std::ops::Range;

/// A JSON text whose unquoted `${Name}`s are strings. `None`: it has none.
pub(super) fn quoted(text: &str) -> Option<String> {
    replaced(text, |placeholder| format!("\"{placeholder}\""))
}

/// The same, with every byte in its place: the strings lack their `$` and their `}`.
pub(super) fn quoted_in_place(text: &str) -> Option<String> {
    replaced(text, |placeholder| {
        let inside = placeholder.strip_prefix('$').and_then(|rest| rest.strip_suffix('}')).unwrap_or_default();
        format!("\"{inside}\"")
    })
}

fn replaced(text: &str, with: impl Fn(&str) -> String) -> Option<String> {
    let bare = unquoted(text);
    if bare.is_empty() {
        return None;
    }
    let mut result = String::with_capacity(text.len() + 2 * bare.len());
    let mut end = 0;
    for placeholder in bare {
        result += text.get(end..placeholder.start).unwrap_or_default();
        result += &with(text.get(placeholder.clone()).unwrap_or_default());
        end = placeholder.end;
    }
    Some(result + text.get(end..).unwrap_or_default())
}

/// The `${Name}`s outside of strings.
fn unquoted(text: &str) -> Vec<Range<usize>> {
    let mut found = Vec::new();
    let mut in_string = false;
    let mut rest = text.char_indices();
    while let Some((start, char)) = rest.next() {
        match char {
            '"' => in_string = !in_string,
            '\\' if in_string => drop(rest.next()),
            '$' if !in_string => found.extend(placeholder(text, start)),
            _ => {}
        }
    }
    found
}

fn placeholder(text: &str, start: usize) -> Option<Range<usize>> {
    let name = text.get(start..)?.strip_prefix("${")?;
    let length = name.find(|char: char| !(char.is_alphanumeric() || ".:_-!".contains(char)))?;
    let ends = name.get(length..)?.starts_with('}') && length > 0;
    ends.then(|| start..start + "${".len() + length + 1)
}
