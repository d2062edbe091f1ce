//! Which value of a JSON text stands at a position: serde_json says line and column, an author wants a path.
//!
//! So the path costs nothing until something is wrong, and no type is compiled a second time to track it.

use std::fmt::Write;

/// A list or an object that is open at the position.
enum Open<'a> {
    /// The key that was read last, with its quotes.
    Object(&'a str),
    /// How many items stand before.
    List(usize),
}

/// The path of the value that holds the last byte that was read, such as `$.lines[1].price`.
///
/// Lines and columns are serde_json's: from 1, in bytes. The text need not be JSON to its end.
pub(super) fn of(text: &str, line: usize, column: usize) -> String {
    let mut path = String::from("$");
    for part in &open_at(text, start_of(text, line) + column.saturating_sub(1)) {
        match part {
            Open::Object("") => {}
            Open::Object(key) => push_key(&mut path, key),
            // Writing to memory cannot fail.
            Open::List(index) => drop(write!(path, "[{index}]")),
        }
    }
    path
}

/// Where a line begins, or where the text ends.
fn start_of(text: &str, line: usize) -> usize {
    let mut lines = 1;
    let mut start = 0;
    for byte in text.bytes() {
        if lines >= line {
            break;
        }
        start += 1;
        lines += usize::from(byte == b'\n');
    }
    start
}

/// The lists and objects that are open at `end`, of which the value there is an item.
fn open_at(text: &str, end: usize) -> Vec<Open<'_>> {
    let bytes = text.as_bytes();
    let mut open = Vec::new();
    let mut at = 0;
    while at < end.min(bytes.len()) {
        let next = match bytes.get(at) {
            Some(b'"') => {
                let next = behind_string(bytes, at);
                if let Some(Open::Object(key)) = open.last_mut()
                    && is_key(bytes, next)
                {
                    // An unknown key is a mistake of the object.
                    *key = if next > end { "" } else { text.get(at..next).unwrap_or_default() };
                }
                next
            }
            Some(b'{') => {
                open.push(Open::Object(""));
                at + 1
            }
            Some(b'[') => {
                open.push(Open::List(0));
                at + 1
            }
            Some(b'}' | b']') => {
                open.pop();
                at + 1
            }
            Some(b',') => {
                match open.last_mut() {
                    Some(Open::Object(key)) => *key = "",
                    Some(Open::List(index)) => *index += 1,
                    None => {}
                }
                at + 1
            }
            _ => at + 1,
        };
        at = next;
    }
    // At its closing bracket, a list or an object is what is spoken of.
    if at == end && matches!(bytes.get(end), Some(b'}' | b']')) {
        open.pop();
    }
    open
}

fn behind_string(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    loop {
        match bytes.get(at) {
            None => return at,
            Some(b'"') => return at + 1,
            Some(b'\\') => at += 2,
            Some(_) => at += 1,
        }
    }
}

fn is_key(bytes: &[u8], behind: usize) -> bool {
    bytes.iter().skip(behind).find(|byte| !byte.is_ascii_whitespace()) == Some(&b':')
}

/// Adds a key, which has its quotes.
fn push_key(path: &mut String, key: &str) {
    let name = key.trim_matches('"');
    // By ASCII: the tables of Unicode would be 3 KB of every program.
    let is_plain = |name: &str| {
        let is_letter = |byte: u8| byte.is_ascii_alphabetic() || byte == b'_';
        name.bytes().all(|byte| is_letter(byte) || byte.is_ascii_digit()) && name.bytes().next().is_some_and(is_letter)
    };
    let (before, key, behind) = if is_plain(name) { (".", name, "") } else { ("[", key, "]") };
    path.push_str(before);
    path.push_str(key);
    path.push_str(behind);
}
