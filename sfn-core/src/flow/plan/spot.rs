//! A place on the way down from a state, and what it is called in a message.

use crate::check::{Location, Step};

/// A place, linked to the one that holds it.
#[derive(Clone, Copy, Debug)]
pub(super) enum Spot<'s> {
    /// A state.
    State(&'s Location, &'s str),
    Key(&'s Spot<'s>, &'s str),
    Index(&'s Spot<'s>, usize),
    /// The same place, called so in a message: `IsPresent`, of which the definition says `Variable`.
    Called(&'s Spot<'s>, &'s str),
}

/// The fields of a state that hold objects with fields of ASL.
const HOLDERS: &[&str] = &["Choices", "Catch"];

impl<'s> Spot<'s> {
    pub(super) fn key(&'s self, key: &'s str) -> Spot<'s> {
        Spot::Key(self, key)
    }

    /// The same place by the word that the author thinks of.
    pub(super) fn called(&'s self, word: &'s str) -> Spot<'s> {
        Spot::Called(self, word)
    }

    pub(super) fn index(&'s self, index: usize) -> Spot<'s> {
        Spot::Index(self, index)
    }

    /// The steps from the state, from the last to the first.
    fn steps(self) -> (Vec<Step>, &'s Location, &'s str) {
        let mut steps = Vec::new();
        let mut here = self;
        loop {
            here = match here {
                Spot::State(location, name) => return (steps, location, name),
                Spot::Key(up, key) => {
                    steps.push(Step::Key(key.to_owned()));
                    *up
                }
                Spot::Called(up, _) => *up,
                Spot::Index(up, index) => {
                    steps.push(Step::Index(index));
                    *up
                }
            };
        }
    }

    pub(super) fn location(self) -> Location {
        let (steps, base, _) = self.steps();
        base.steps().iter().cloned().chain(steps.into_iter().rev()).collect()
    }

    /// How a message about it begins: `ItemsPath \`$.ids\` in state \`Each\``.
    pub(super) fn head(self, text: &str) -> String {
        let (steps, _, state) = self.steps();
        let keys: Vec<&str> = keys(&steps).collect();
        let field = match keys.as_slice() {
            [holder, below @ ..] if HOLDERS.contains(holder) => {
                below.iter().find(|key| !matches!(**key, "And" | "Or" | "Not")).or(Some(holder)).copied()
            }
            keys => keys.first().copied(),
        };
        let field = if let Spot::Called(_, word) = self { Some(word) } else { field };
        let field = field.map_or("the", |field| field.strip_suffix(".$").unwrap_or(field));
        if text.is_empty() {
            format!("{field} in state `{state}`")
        } else {
            format!("{field} `{text}` in state `{state}`")
        }
    }

    /// A name for it that is an identifier of Rust: `Each_ItemsPath`.
    pub(super) fn name(self) -> String {
        let (steps, _, state) = self.steps();
        let mut name = String::new();
        let plain = |name: &mut String, text: &str| {
            name.extend(text.chars().map(|c| if c.is_ascii_alphanumeric() { c } else { '_' }));
        };
        if !state.starts_with(|c: char| c.is_ascii_alphabetic()) {
            name.push_str("State_");
        }
        plain(&mut name, state);
        for step in steps.iter().rev() {
            name.push('_');
            match step {
                Step::Key(key) => plain(&mut name, key.strip_suffix(".$").unwrap_or(key)),
                Step::Index(index) => name.push_str(&index.to_string()),
            }
        }
        name
    }
}

fn keys(steps: &[Step]) -> impl Iterator<Item = &str> {
    steps.iter().rev().filter_map(|step| match step {
        Step::Key(key) => Some(key.as_str()),
        Step::Index(_) => None,
    })
}
