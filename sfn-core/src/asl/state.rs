//! A state: one of the eight types.

use super::canonical::{self, Canonical, Misfit};
use super::choice::Choice;
use super::end::{Fail, Succeed};
use super::machine::Inner;
use super::map::Map;
use super::parallel::Parallel;
use super::pass::Pass;
use super::retry::{Catcher, Retrier};
use super::task::Task;
use super::wait::Wait;
use super::{QueryLanguage, choice::ChoiceRule};
use crate::json::Value;
use serde::de::value::MapAccessDeserializer;
use serde::de::{Deserializer, Error, MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde::{Deserialize, Serialize};
use std::fmt;

/// A state. `Type` says which: <https://states-language.net/spec.html#statetypes>.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
#[expect(clippy::large_enum_variant, reason = "Task is both the largest variant and half of all states")]
pub enum State {
    /// Calls something: a Lambda function, an AWS service, an activity.
    Task(Task),
    /// Passes its input, or what it is given, on.
    Pass(Pass),
    /// Waits.
    Wait(Wait),
    /// Chooses the next state.
    Choice(Choice),
    /// Ends the machine, or the branch, with success.
    Succeed(Succeed),
    /// Ends the machine, or the branch, with an error.
    Fail(Fail),
    /// Runs its branches at the same time.
    Parallel(Parallel),
    /// Runs its item processor for each item.
    Map(Map),
}

/// `$body` for whichever struct the state is.
macro_rules! each {
    ($state:expr, $inner:ident => $body:expr) => {
        match $state {
            State::Task($inner) => $body,
            State::Pass($inner) => $body,
            State::Wait($inner) => $body,
            State::Choice($inner) => $body,
            State::Succeed($inner) => $body,
            State::Fail($inner) => $body,
            State::Parallel($inner) => $body,
            State::Map($inner) => $body,
        }
    };
}

impl State {
    /// `Type` as ASL writes it.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::Task(_) => "Task",
            Self::Pass(_) => "Pass",
            Self::Wait(_) => "Wait",
            Self::Choice(_) => "Choice",
            Self::Succeed(_) => "Succeed",
            Self::Fail(_) => "Fail",
            Self::Parallel(_) => "Parallel",
            Self::Map(_) => "Map",
        }
    }

    /// The query language that the state says itself.
    #[must_use]
    pub const fn query_language(&self) -> Option<QueryLanguage> {
        each!(self, state => state.query_language)
    }

    /// `Comment`.
    #[must_use]
    pub const fn comment(&self) -> Option<&Value> {
        each!(self, state => state.comment.as_ref())
    }

    /// The fields that the model does not know, as they were read.
    #[must_use]
    pub const fn other(&self) -> &crate::json::Map {
        each!(self, state => &state.other)
    }

    /// `Next`; `None` for a state that ends, and for Choice, Succeed and Fail.
    #[must_use]
    pub fn next(&self) -> Option<&str> {
        match self {
            Self::Task(state) => state.next.as_deref(),
            Self::Pass(state) => state.next.as_deref(),
            Self::Wait(state) => state.next.as_deref(),
            Self::Parallel(state) => state.next.as_deref(),
            Self::Map(state) => state.next.as_deref(),
            Self::Choice(_) | Self::Succeed(_) | Self::Fail(_) => None,
        }
    }

    /// Whether the machine, or the branch, ends here: `End`, Succeed or Fail. Such a state may still have catchers.
    #[must_use]
    pub fn is_terminal(&self) -> bool {
        let end = match self {
            Self::Task(state) => state.end,
            Self::Pass(state) => state.end,
            Self::Wait(state) => state.end,
            Self::Parallel(state) => state.end,
            Self::Map(state) => state.end,
            Self::Succeed(_) | Self::Fail(_) => Some(true),
            Self::Choice(_) => None,
        };
        end == Some(true)
    }

    /// The retriers; none for the types that cannot retry.
    #[must_use]
    pub fn retry(&self) -> &[Retrier] {
        let retry = match self {
            Self::Task(state) => &state.retry,
            Self::Parallel(state) => &state.retry,
            Self::Map(state) => &state.retry,
            _ => &None,
        };
        retry.as_deref().unwrap_or_default()
    }

    /// The catchers; none for the types that cannot catch.
    #[must_use]
    pub fn catch(&self) -> &[Catcher] {
        let catch = match self {
            Self::Task(state) => &state.catch,
            Self::Parallel(state) => &state.catch,
            Self::Map(state) => &state.catch,
            _ => &None,
        };
        catch.as_deref().unwrap_or_default()
    }

    /// Every state that may follow, in the order of the fields: rules and `Default`, or catchers and `Next`.
    pub fn targets(&self) -> impl Iterator<Item = &str> {
        let choice = match self {
            Self::Choice(choice) => Some(choice),
            _ => None,
        };
        let rules = choice.into_iter().flat_map(|choice| &choice.choices).filter_map(ChoiceRule::target);
        let default = choice.and_then(|choice| choice.default.as_deref());
        let catchers = self.catch().iter().map(|catcher| catcher.next.as_str());
        rules.chain(default).chain(catchers).chain(self.next())
    }

    /// The machines inside the state: branches, or the item processor.
    #[must_use]
    pub fn inner(&self) -> Vec<Inner<'_>> {
        match self {
            Self::Parallel(state) => state.inner(),
            Self::Map(state) => state.inner(),
            _ => Vec::new(),
        }
    }
}

impl Serialize for State {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("Type", self.type_name())?;
        each!(self, state => state.entries(&mut map)?);
        map.end()
    }
}

impl<'de> Deserialize<'de> for State {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(StateVisitor)
    }
}

impl Canonical for State {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        let fields = match value.get("Type").and_then(Value::as_str) {
            Some("Task") => Task::FIELDS,
            Some("Pass") => Pass::FIELDS,
            Some("Wait") => Wait::FIELDS,
            Some("Choice") => Choice::FIELDS,
            Some("Succeed") => Succeed::FIELDS,
            Some("Fail") => Fail::FIELDS,
            Some("Parallel") => Parallel::FIELDS,
            Some("Map") => Map::FIELDS,
            _ => return Err(Misfit::new("a state", value)),
        };
        canonical::object(value, "Type", fields)
    }
}

struct StateVisitor;

impl<'de> Visitor<'de> for StateVisitor {
    type Value = State;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object (a state)")
    }

    // Most states begin with their type; then the rest is read without a detour.
    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<State, A::Error> {
        let mut before = crate::json::Map::new();
        while let Some(key) = access.next_key::<String>()? {
            if key != "Type" {
                before.insert(key, access.next_value()?);
                continue;
            }
            let name: String = access.next_value()?;
            if before.is_empty() {
                return state(&name, MapAccessDeserializer::new(access));
            }
            while let Some((key, value)) = access.next_entry::<String, _>()? {
                before.insert(key, value);
            }
            return state(&name, &Value::Object(before)).map_err(A::Error::custom);
        }
        Err(A::Error::missing_field("Type"))
    }
}

/// Reads the fields of a state of this type.
fn state<'de, D: Deserializer<'de>>(name: &str, fields: D) -> Result<State, D::Error> {
    match name {
        "Task" => Task::deserialize(fields).map(State::Task),
        "Pass" => Pass::deserialize(fields).map(State::Pass),
        "Wait" => Wait::deserialize(fields).map(State::Wait),
        "Choice" => Choice::deserialize(fields).map(State::Choice),
        "Succeed" => Succeed::deserialize(fields).map(State::Succeed),
        "Fail" => Fail::deserialize(fields).map(State::Fail),
        "Parallel" => Parallel::deserialize(fields).map(State::Parallel),
        "Map" => Map::deserialize(fields).map(State::Map),
        _ => Err(D::Error::custom(format_args!("no state type `{name}`"))),
    }
}
