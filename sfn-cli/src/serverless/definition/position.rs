//! What stands where in a definition, by the table of fields.

use sfn_core::asl::fields::FIELDS;
use sfn_core::field::{Field, Kind, Object};
use std::collections::HashSet;
use std::sync::LazyLock;

/// What kind of keys the object has that is being read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in super::super) enum Position {
    /// Fields of the language.
    Fields,
    /// Names of states.
    States,
    /// The author's data.
    Payload,
}

impl Position {
    /// The position of what `key` holds.
    pub(in super::super) fn below(self, key: &str) -> Self {
        match self {
            Self::Payload => Self::Payload,
            Self::States => Self::Fields,
            Self::Fields if key == "States" => Self::States,
            Self::Fields if PAYLOADS.contains(key) => Self::Payload,
            Self::Fields => Self::Fields,
        }
    }
}

/// Fields that hold the author's data, where no key is the language's.
static PAYLOADS: LazyLock<HashSet<&str>> = LazyLock::new(|| names(|field| holds_data(&field.kind)));

/// Fields of booleans, in which the plugin would put an intrinsic function as text.
static BOOLEANS: LazyLock<HashSet<&str>> = LazyLock::new(|| names(|field| is_boolean(&field.kind)));

/// Fields that name a state.
static TARGETS: LazyLock<HashSet<&str>> = LazyLock::new(|| names(|field| matches!(field.kind, Kind::Target)));

/// Fields of numbers, in which the plugin would put an intrinsic function as text. It takes off the quotes of the
/// `Seconds` of a Wait alone (compileStateMachines.js).
static NUMBERS: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    names(|field| is_number(&field.kind) && (field.name, field.on) != ("Seconds", &[Object::Wait][..]))
});

/// A name is enough: no field is data on one object, and something else on another.
fn names(wanted: fn(&Field) -> bool) -> HashSet<&'static str> {
    FIELDS.iter().copied().flatten().filter(|field| wanted(field)).map(|field| field.name).collect()
}

fn holds_data(kind: &Kind) -> bool {
    match kind {
        Kind::Any | Kind::Template | Kind::Jsonata | Kind::Assign | Kind::Items | Kind::Entries(_) => true,
        Kind::List(entry) => matches!(entry, Kind::Text { .. }),
        // A role: the plugin copies it into the policy as it copies data.
        Kind::Object(object) => *object == Object::Credentials,
        _ => false,
    }
}

const fn is_number(kind: &Kind) -> bool {
    matches!(kind, Kind::Integer { .. } | Kind::Number { .. } | Kind::OneOfNumbers(_))
}

const fn is_boolean(kind: &Kind) -> bool {
    matches!(kind, Kind::Bool | Kind::True)
}

/// What the field takes that the plugin would write as text: a number or a boolean.
pub(super) fn no_text(field: &str) -> Option<&'static str> {
    match field {
        field if NUMBERS.contains(field) => Some("a number"),
        field if BOOLEANS.contains(field) => Some("`true` or `false`"),
        _ => None,
    }
}

/// Whether the field names a state.
pub(super) fn is_target(field: &str) -> bool {
    TARGETS.contains(field)
}

#[cfg(test)]
mod tests {
    use super::{BOOLEANS, FIELDS, NUMBERS, PAYLOADS, TARGETS, holds_data, is_boolean, is_number};
    use sfn_core::field::Kind;

    #[test]
    fn a_name_is_of_one_sort_wherever_it_stands() {
        for field in FIELDS.iter().copied().flatten() {
            assert_eq!(PAYLOADS.contains(field.name), holds_data(&field.kind), "{}", field.name);
            assert_eq!(BOOLEANS.contains(field.name), is_boolean(&field.kind), "{}", field.name);
            assert_eq!(TARGETS.contains(field.name), matches!(field.kind, Kind::Target), "{}", field.name);
            assert_eq!(
                NUMBERS.contains(field.name),
                is_number(&field.kind) && field.name != "Seconds",
                "{}",
                field.name
            );
        }
    }

    #[test]
    fn states_and_settings_are_no_data() {
        for (name, kind) in [("Result", true), ("Credentials", true), ("CSVHeaders", true), ("Error", false)] {
            assert_eq!(PAYLOADS.contains(name), kind, "{name}");
        }
        let settings = |kind: &Kind| matches!(kind, Kind::Object(_) | Kind::States | Kind::ErrorNames);
        let fields = FIELDS.iter().copied().flatten().filter(|field| settings(&field.kind));
        let data: Vec<_> = fields.map(|field| field.name).filter(|name| PAYLOADS.contains(name)).collect();
        assert_eq!(data, ["Credentials"]);
    }
}
