//! Where in a definition something stands.

use crate::json::Value;
use std::fmt;

/// One step from an object or a list to what it holds.
#[derive(Clone, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum Step {
    /// The value of a key.
    Key(String),
    /// An entry of a list, from 0.
    Index(usize),
}

/// A place in a definition: the steps from its root.
///
/// [`Location::pointer`] gives a path for programs (`/States/Pay/Retry/0/MaxAttempts`), [`Location::aws`] AWS's; `Display`
/// the form that people read (`Pay.Retry[0].MaxAttempts`).
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Location(Vec<Step>);

impl Location {
    /// The root.
    #[must_use]
    pub const fn root() -> Self {
        Self(Vec::new())
    }

    /// The steps from the root.
    #[must_use]
    pub fn steps(&self) -> &[Step] {
        &self.0
    }

    /// The place of a key below this one.
    #[must_use]
    pub fn key(&self, key: impl Into<String>) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Key(key.into()));
        Self(steps)
    }

    /// The place of a list's entry below this one.
    #[must_use]
    pub fn index(&self, index: usize) -> Self {
        let mut steps = self.0.clone();
        steps.push(Step::Index(index));
        Self(steps)
    }

    /// A place below this one, given from here.
    #[must_use]
    pub fn join(&self, below: &Self) -> Self {
        self.0.iter().chain(&below.0).cloned().collect()
    }

    /// The place that holds this one; `None` at the root.
    #[must_use]
    pub fn parent(&self) -> Option<Self> {
        let (_, parent) = self.0.split_last()?;
        Some(Self(parent.to_vec()))
    }

    /// The last key on the way: the name of the field, or of the state.
    #[must_use]
    pub fn last_key(&self) -> Option<&str> {
        self.0.iter().rev().find_map(|step| match step {
            Step::Key(key) => Some(key.as_str()),
            Step::Index(_) => None,
        })
    }

    /// The value that a definition, or any value, has there.
    #[must_use]
    pub fn value<'v>(&self, root: &'v Value) -> Option<&'v Value> {
        self.0.iter().try_fold(root, |value, step| match step {
            Step::Key(key) => value.get(key),
            Step::Index(index) => value.get(index),
        })
    }

    /// Whether it is the place of a state: `States` and a name, in the machine, a branch or an item processor. Data may have
    /// a key `States` too.
    #[must_use]
    pub fn is_state(&self) -> bool {
        leads_to_state(&self.0)
    }

    /// A path with every step behind a slash: `/States/Pay/Retry/0/MaxAttempts`.
    #[must_use]
    pub fn pointer(&self) -> String {
        if self.0.is_empty() {
            return "/".to_owned();
        }
        self.0.iter().fold(String::new(), |text, step| match step {
            Step::Key(key) => text + "/" + key,
            Step::Index(index) => format!("{text}/{index}"),
        })
    }
}

/// Whether steps from the root lead to a state.
pub(super) fn leads_to_state(mut steps: &[Step]) -> bool {
    loop {
        steps = match steps {
            [Step::Key(states), Step::Key(_), below @ ..] if states == "States" => below,
            _ => return false,
        };
        steps = match steps {
            [] => return true,
            [Step::Key(branches), Step::Index(_), below @ ..] if branches == "Branches" => below,
            [Step::Key(processor), below @ ..] if processor == "ItemProcessor" || processor == "Iterator" => below,
            _ => return false,
        };
    }
}

impl FromIterator<Step> for Location {
    fn from_iter<I: IntoIterator<Item = Step>>(steps: I) -> Self {
        Self(steps.into_iter().collect())
    }
}

impl fmt::Display for Location {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut first = true;
        // A state's name says by itself that it is one of `States`; a state may be called `States` too.
        let mut states_before = false;
        for step in &self.0 {
            match step {
                Step::Key(key) if key == "States" && !states_before => states_before = true,
                Step::Key(key) => {
                    states_before = false;
                    write!(f, "{}{key}", if first { "" } else { "." })?;
                    first = false;
                }
                Step::Index(index) => {
                    first = false;
                    write!(f, "[{index}]")?;
                }
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::Location;
    use crate::json::json;

    #[test]
    fn states_are_told_from_data() {
        let pay = Location::root().key("States").key("Pay");
        assert!(pay.is_state());
        assert!(pay.key("Branches").index(0).key("States").key("States").is_state());
        assert!(pay.key("ItemProcessor").key("States").key("One").is_state());
        assert!(!pay.key("Result").key("States").key("Pay").is_state());
        assert!(!pay.key("Retry").is_state() && !Location::root().is_state());
    }

    #[test]
    fn both_forms() {
        let at = Location::root().key("States").key("Pay").key("Retry").index(0).key("MaxAttempts");
        assert_eq!(at.pointer(), "/States/Pay/Retry/0/MaxAttempts");
        assert_eq!(at.to_string(), "Pay.Retry[0].MaxAttempts");
        assert_eq!(Location::root().pointer(), "/");
        assert_eq!(Location::root().key("States").key("States").to_string(), "States");
    }

    #[test]
    fn a_place_has_a_value_or_none() {
        let root = json!({ "Retry": [{ "MaxAttempts": 3 }] });
        let at = Location::root().key("Retry").index(0).key("MaxAttempts");
        assert_eq!(at.value(&root), Some(&json!(3)));
        assert_eq!(Location::root().value(&root), Some(&root));
        assert_eq!(Location::root().key("Retry").key("0").value(&root), None);
    }
}
