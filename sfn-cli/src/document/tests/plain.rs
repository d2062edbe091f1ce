//! The reader of plain JSON says what serde_json says, or nothing.

use super::super::{halves, parse, plain};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::{Index, select};

const PLAIN: &str = r#" {
  "StartAt": "Ä", "numbers": [0, -0, 12, -3.5e2, 18446744073709551615, 1e400, 123456789012345678901234567890],
	"States": { "Ä": { "Type": "Pass", "Result": [true, false, null, [], { }, [ ] ], "End": true } },
  "escapes": ["\"", "\\", "a\/b\u0041\ud83d\ude00", "a long text without any escape in it", ""]
}
"#;

const PLAIN_STATE: &str =
    "{ \"StartAt\":\t\"A\",\r\n            \"States\" : {\"A\":{\"Type\":\"Succeed\", \"a\": [ {}, [ ] ]} }}";

/// Parts of JSON, and what is not quite JSON.
const PARTS: &[&str] = &[
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"a\"",
    "\"b\"",
    "\"<<\"",
    "\"",
    "\\",
    "\\u0000",
    "\u{1}",
    "1",
    "-",
    ".5",
    "e9",
    "01",
    "true",
    "nul",
    " ",
    "\n        ",
    "\t",
    "\r",
    "\u{b}",
    "é",
    "\u{feff}",
    "{\"a\":",
    "[1,",
    "\"a\": 1, ",
    "]}",
];

fn agrees(text: &str) -> bool {
    let read = plain::read(text);
    let middle = text.char_indices().filter(|(_, c)| *c == '"').nth(text.matches('"').count() / 2);
    assert_eq!(plain::read_from_both(text, middle.map_or(0, |(quote, _)| quote + 1)), read, "{text}");
    let Some((value, extent)) = read else { return false };
    assert!(value.to_string().len() <= extent.bytes);
    let theirs = parse::any_json(text).unwrap();
    assert_eq!(value.to_string(), theirs.value.to_string());
    assert!(value == theirs.value && theirs.duplicates.is_empty());
    true
}

#[test]
fn what_is_plain_is_read() {
    let text = PLAIN.replace("1e400, ", "");
    assert!(agrees(&text));
    for end in (0..text.trim_end().len()).filter(|end| text.is_char_boundary(*end)) {
        assert!(!agrees(&text[..end]), "{}", &text[..end]);
    }
}

#[test]
fn blanks_are_no_part_of_the_extent() {
    for text in [PLAIN_STATE, "true", " \"a\""] {
        let (value, extent) = plain::read(text).unwrap();
        assert_eq!(extent.bytes, value.to_string().len());
    }
}

#[test]
fn what_is_doubtful_is_left_to_serde_json() {
    let deep = "[".repeat(101) + &"]".repeat(101);
    let many: String = (0..100).map(|number| format!("\"{}\": 0, ", number % 99)).collect();
    let many = format!("{{ {many} \"last\": 0 }}");
    for text in [PLAIN, &deep, &many, r#"{"a":1,"a":2}"#, r#"{"<<":{}}"#, r#"{"\u0041":1}"#, "[1,]", r#"{"a":1,}"#, ""]
    {
        assert!(!agrees(text), "{text}");
    }
    assert_eq!(parse::any_json(&many).unwrap().duplicates.len(), 1);
}

#[test]
fn wherever_a_second_thread_begins_the_same_is_read() {
    let deep = format!("{}{{\"a\": 1, \"b\": 2}}{}", "[".repeat(95), "]".repeat(95));
    for text in [&PLAIN.replace("1e400, ", ""), &deep, r#"{"a": 1, "b": 2, "a": 3}"#, r#"{"a": 1, "b": 2,}"#, PLAIN] {
        let read = plain::read(text);
        for middle in 0..=text.len() {
            assert_eq!(plain::read_from_both(text, middle), read, "{text} from {middle}");
        }
    }
}

#[test]
fn the_second_half_of_a_long_text_begins_with_a_state() {
    let states = |blank: &str, name: fn(usize) -> usize| {
        let state = |number| format!("{blank}\"S{}\": {{{blank} \"Type\":{blank} \"Succeed\"{blank}}}", name(number));
        let states: Vec<_> = (0..20_000).map(state).collect();
        format!("{{\"StartAt\": \"S0\", \"States\": {{{}{blank}}}}}", states.join(","))
    };
    let long = states("\n  ", |number| number);
    let middle = halves::guess(&long).unwrap();
    assert!(long[middle - 1..].starts_with("\"S") && middle.abs_diff(long.len() / 2) < 200);
    assert!(agrees(&long));
    // The second half repeats the first.
    assert!(!agrees(&states("\n  ", |number| number % 10_000)));
    let in_one_line = states(" ", |number| number);
    assert!(halves::guess(&in_one_line).is_none() && agrees(&in_one_line));
}

proptest! {
    #[test]
    fn any_parts_are_read_alike(parts in vec(select(PARTS), 0..12)) {
        agrees(&parts.concat());
    }

    #[test]
    fn a_changed_text_is_read_alike(at in any::<Index>(), length in 0..4_usize, part in select(PARTS)) {
        let mut characters: Vec<char> = PLAIN.chars().collect();
        let at = at.index(characters.len());
        let end = (at + length).min(characters.len());
        characters.splice(at..end, part.chars());
        agrees(&characters.into_iter().collect::<String>());
        let both = PLAIN.replace("1e400, ", "").replacen("true", part, 1);
        agrees(&both);
    }
}
