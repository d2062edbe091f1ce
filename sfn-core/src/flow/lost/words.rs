//! What is said of a state that has lost fields.

use super::Fields;
use crate::flow::table::{Lost, Table};
use crate::flow::{LostBy, Message, list};

/// The longest name that is made of a state's, in bytes.
const LONGEST_NAME: usize = 48;

/// A line with the state, and how it keeps them.
pub(super) const fn write(table: &Table<'_>, from: Option<u32>, lost: Lost, fields: &Fields, message: &mut Message) {
    let name = match from {
        Some(from) => table.place_name(from),
        None => "",
    };
    message.line("`");
    message.push(fields.text.as_str());
    let (before, behind) = match lost.by {
        LostBy::Result if fields.is_null => {
            ("` was there before the result of `", "` replaced it: keep it with `ResultPath = null`")
        }
        LostBy::Result => ("` was there before the result of `", "` replaced it: keep it with `ResultPath = $."),
        LostBy::JsonataResult => (
            "` was there before the result of `",
            "` replaced it: keep it with `Output`, or in a variable with `Assign`",
        ),
        LostBy::ResultPath => {
            ("` was there before the result of `", "` was put over it: give `ResultPath` a path of its own")
        }
        LostBy::Error => (
            "` was there before the error output replaced it in a `Catch` of `",
            "`: keep it there with `ResultPath = $.error`",
        ),
        LostBy::ErrorPath => (
            "` was there before the error output was put over it in a `Catch` of `",
            "`: give its `ResultPath` a path of its own",
        ),
        LostBy::JsonataError => (
            "` was there before the error output replaced it in a `Catch` of `",
            "`: keep it there with `Output`, or with `Assign`",
        ),
        LostBy::InputPath => ("` was there before `InputPath` of `", "` left it out"),
        LostBy::OutputPath => ("` was there before `OutputPath` of `", "` left it out"),
        LostBy::Output => {
            ("` was there before `Output` of `", "` left it out: add it there, or keep it in a variable with `Assign`")
        }
        LostBy::Parameters => ("` is in the input of `", "`: hand it on with its `Parameters`"),
        LostBy::Arguments => ("` is in the input of `", "`: hand it on with its `Arguments`"),
        LostBy::ItemSelector => ("` is in the input of `", "`: hand it on with its `ItemSelector`"),
        LostBy::Items => ("` is in the input of `", "`, not in its items: hand it on with an `ItemSelector`"),
    };
    message.push(before);
    message.push(name);
    message.push(behind);
    if matches!(lost.by, LostBy::Result) && !fields.is_null {
        write_field(name, message);
        message.push("`");
    }
}

/// The name of a state as a field's: `GetUsers` as `get_users`.
const fn write_field(name: &str, message: &mut Message) {
    let mut field = [0; LONGEST_NAME];
    let mut length = 0;
    let mut was_lower = false;
    let mut rest = name.as_bytes();
    while let [byte, bytes @ ..] = rest {
        let is_plain = byte.is_ascii_alphanumeric() || *byte == b'_';
        if byte.is_ascii_uppercase() && was_lower && list::put(&mut field, length, b'_') {
            length += 1;
        }
        if !is_plain || !list::put(&mut field, length, byte.to_ascii_lowercase()) {
            return message.push("result");
        }
        length += 1;
        was_lower = !byte.is_ascii_uppercase() && *byte != b'_';
        rest = bytes;
    }
    match std::str::from_utf8(field.split_at(length).0) {
        Ok(text) if length > 0 => message.push(text),
        _ => message.push("result"),
    }
}
