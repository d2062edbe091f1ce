//! Where a schema and serde may differ, and why: all of it.

use super::mutation::Change;

/// What serde refuses and a schema takes: the type (`""`: all), a part of serde's message, and why a schema does not know.
const LENIENT: &[(&str, &str, &str)] = &[
    ("", "expected a character", TEXT),
    ("", "invalid IP address syntax", TEXT),
    ("", "invalid IPv4 address syntax", TEXT),
    ("", "invalid IPv6 address syntax", TEXT),
    ("", "invalid socket address syntax", TEXT),
    ("chrono::", "", TEXT),
    ("rust_decimal::", "", TEXT),
    ("time::", "", TEXT),
    ("url::", "", TEXT),
    ("uuid::", "", TEXT),
    ("enums::InternalOther", "", OTHER),
    ("enums::Adjacent", "", OTHER),
    ("generic::Tree", "expected a sequence", ITSELF),
    ("structs::Recursive", "expected a sequence", ITSELF),
    ("structs::Mutual", "expected a sequence", ITSELF),
    ("structs::FieldsSaid", "expected a sequence", SAID),
    ("structs::SaidAny", "expected a sequence", SAID),
];

const TEXT: &str = "what stands in a string is not looked at";
const OTHER: &str = "a variant for unknown names takes known ones too, whatever else is wrong";
const ITSELF: &str = "a generic type that holds itself is unknown where it does";
const SAID: &str = "somebody said that it is any JSON, and it is not";

/// What serde takes and a schema refuses: the type (`""`: all), the change, and why a schema does not follow.
const STRICT: &[(&str, Change, &str)] = &[
    ("", Change::ObjectToList, "serde reads a struct from the list of its fields: nobody writes that"),
    ("", Change::WordToObject, "serde reads `\"Name\"` from `{\"Name\": null}`: nobody writes that"),
    ("time::Month", Change::Exchanged, NUMBERED),
    ("time::Weekday", Change::Exchanged, NUMBERED),
];

const NUMBERED: &str = "serde reads it from its number too: nobody writes that";

pub fn may_be_lenient(case: &str, message: &str) -> bool {
    LENIENT.iter().any(|(name, part, _)| case.starts_with(name) && message.contains(part))
}

pub fn may_be_strict(case: &str, change: Change) -> bool {
    STRICT.iter().any(|(name, of, _)| case.starts_with(name) && *of == change)
}
