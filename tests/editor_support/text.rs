//! Places in a text, as bytes and as the lines and columns of LSP. Columns are bytes: `positionEncodings` says so.

use serde_json::{Value, json};

/// The line and the column of a byte.
pub(crate) fn position(text: &str, offset: usize) -> Value {
    let before = &text[..offset];
    let line = before.matches('\n').count();
    let column = offset - before.rfind('\n').map_or(0, |newline| newline + 1);
    json!({ "line": line, "character": column })
}

/// The byte at a line and a column.
pub(crate) fn offset(text: &str, position: &Value) -> usize {
    let number = |key: &str| usize::try_from(position[key].as_u64().unwrap()).unwrap();
    let line: usize = text.split_inclusive('\n').take(number("line")).map(str::len).sum();
    line + number("character")
}

/// The text after edits that do not overlap, in whatever order they come.
pub(crate) fn apply(text: &str, edits: &[Value]) -> String {
    let place = |edit: &Value, end: &str| offset(text, &edit["range"][end]);
    let mut edits: Vec<_> = edits.iter().collect();
    edits.sort_by_key(|edit| place(edit, "start"));
    let mut edited = text.to_owned();
    for edit in edits.iter().rev() {
        edited.replace_range(place(edit, "start")..place(edit, "end"), edit["newText"].as_str().unwrap());
    }
    edited
}

/// Puts `new` in place of `old`, which stands there once; `|` in `new` is the cursor. The text, and the cursor's place.
pub(crate) fn typed(text: &str, old: &str, new: &str) -> (String, usize) {
    let (before, after) = new.split_once('|').unwrap();
    (replaced(text, old, &format!("{before}{after}")), only(text, old) + before.len())
}

/// Puts `new` in place of `old`, which stands there once.
pub(crate) fn replaced(text: &str, old: &str, new: &str) -> String {
    let start = only(text, old);
    format!("{}{new}{}", &text[..start], &text[start + old.len()..])
}

/// Where `part` is, which stands there once; `|` in it is the place that is meant.
pub(crate) fn only(text: &str, part: &str) -> usize {
    let (before, after) = part.split_once('|').unwrap_or(("", part));
    let whole = format!("{before}{after}");
    let mut places = text.match_indices(&whole);
    let (Some((place, _)), None) = (places.next(), places.next()) else { panic!("`{whole}` has to stand there once") };
    place + before.len()
}
