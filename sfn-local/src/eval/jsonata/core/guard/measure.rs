//! How many bytes operations make, about. What is of a type that the operation refuses counts nothing.

use jsonata_core::value::JValue;

/// What an item of a list takes.
const ITEM: usize = 16;

/// A value as text; more than `room` is not counted.
pub(super) fn text(value: &JValue, room: usize) -> usize {
    let mut left = room;
    match take(value, &mut left) {
        Some(()) => room - left,
        None => usize::MAX,
    }
}

/// Counts each value as often as it stands in the tree, however often it is shared. A tree may be as deep as the engine
/// lets it: so the rest of the way is a list.
fn take(value: &JValue, left: &mut usize) -> Option<()> {
    let mut rest = vec![value];
    while let Some(value) = rest.pop() {
        let size = match value {
            JValue::String(text) => text.len(),
            JValue::Array(items) => {
                rest.extend(items.iter());
                items.len()
            }
            JValue::Object(entries) => {
                rest.extend(entries.values());
                entries.keys().map(|key| key.len() + ITEM).sum()
            }
            _ => 0,
        };
        *left = left.checked_sub(size)?;
    }
    Some(())
}

/// A list that is spread.
pub(super) fn list(value: &JValue) -> usize {
    match value {
        JValue::Array(items) => items.len().saturating_mul(ITEM),
        _ => 0,
    }
}

/// A text of so many characters.
pub(super) fn width(value: &JValue) -> usize {
    match value {
        // The engine makes such a text slowly, a character at a time.
        JValue::Number(width) => whole(width.abs()).saturating_mul(64),
        JValue::String(text) => text.len(),
        _ => 0,
    }
}

pub(super) fn join(list: &JValue, separator: Option<&JValue>, room: usize) -> usize {
    let separator = separator.and_then(JValue::as_str).map_or(0, str::len);
    let JValue::Array(items) = list else { return text(list, room) };
    let length = |item: &JValue| item.as_str().map_or(0, str::len);
    let items_length = items.iter().fold(0_usize, |sum, item| sum.saturating_add(length(item)));
    items_length.saturating_add(items.len().saturating_mul(separator))
}

/// What is compared value by value. Nothing is made; but what shares its parts may be a tree without end.
pub(super) fn tree(value: &JValue) -> usize {
    const LARGEST: usize = 16 * 1024 * 1024;
    match text(value, LARGEST) {
        usize::MAX => usize::MAX,
        _ => 0,
    }
}

/// The call of a path's step, `text.$replace(pattern, replacement)`: its text is not seen.
pub(super) fn replace_in_context(replacement: &JValue) -> usize {
    replacement.as_str().map_or(0, str::len).saturating_mul(256)
}

pub(super) fn replace(text: &JValue, pattern: &JValue, replacement: &JValue) -> usize {
    let Some(text) = text.as_str() else { return 0 };
    let replacement = replacement.as_str().unwrap_or_default();
    let matches = match pattern.as_str() {
        Some(pattern) if !pattern.is_empty() => text.matches(pattern).count(),
        _ => text.len() + 1,
    };
    let groups = replacement.matches('$').count() + 1;
    text.len().saturating_mul(groups).saturating_add(matches.saturating_mul(replacement.len()))
}

pub(super) fn range(first: Option<&JValue>, last: &JValue) -> usize {
    let first = match first {
        Some(JValue::Number(first)) => *first,
        _ => 0.0,
    };
    match last {
        JValue::Number(last) => whole(last - first).saturating_mul(ITEM),
        _ => 0,
    }
}

/// Roman numerals, where the picture may be theirs.
pub(super) fn roman(number: &JValue, picture: Option<&JValue>) -> usize {
    let is_roman = picture.and_then(JValue::as_str).is_none_or(|picture| picture.contains(['i', 'I']));
    match number {
        JValue::Number(number) if is_roman => whole(number.abs() / 100.0),
        _ => 0,
    }
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it saturates")]
const fn whole(number: f64) -> usize {
    number as usize
}
