//! What a value that the definition builds has in place of what is read of it, for a message.

use super::super::{Node, NodeId, Step};
use super::nodes::Nodes;
use crate::suggest::nearest;

/// So many keys are named in a message.
const NAMED: usize = 12;

impl Nodes {
    /// What there is in place of a step that leads nowhere.
    pub(super) fn lack(&self, id: NodeId, missing: &Step) -> Option<String> {
        match missing {
            Step::Field(name) | Step::Mapped(name) => self.lack_of_field(id, name),
            Step::Index(index) => {
                let of = self.kind(id)?;
                let length = match self.get(id) {
                    Node::Tuple(of) => format!(", whose length is {}", of.len()),
                    _ => String::new(),
                };
                Some(format!("there is no entry `[{index}]` in {of}{length}"))
            }
            Step::Entry => None,
        }
    }

    /// What kind of value the definition builds.
    fn kind(&self, id: NodeId) -> Option<&'static str> {
        Some(match self.get(id) {
            Node::Object { rest: None, .. } => "an object",
            Node::List(_) | Node::Tuple(_) => "an array",
            Node::Join(_) => "any of what may be there",
            Node::Text | Node::Word(_) => "a string",
            Node::Integer | Node::Number => "a number",
            Node::Null => "`null`",
            Node::Boolean => "a boolean",
            _ => return None,
        })
    }

    fn lack_of_field(&self, id: NodeId, missing: &str) -> Option<String> {
        let no_field = |kind: &str| format!("there is no field `{missing}` in {kind}");
        let Node::Object { fields: keys, rest: None } = self.get(id) else { return self.kind(id).map(no_field) };
        let mut names: Vec<_> = keys.iter().filter(|(_, value)| *value != Self::ABSENT).map(|(key, _)| key).collect();
        names.sort();
        let more = if names.len() > NAMED { ", …" } else { "" };
        let shown: Vec<_> = names.iter().take(NAMED).map(|name| name.as_str()).collect();
        if shown.is_empty() {
            return Some(no_field("an object without fields"));
        }
        let has = |wanted: &str| names.iter().any(|name| *name == wanted);
        let is_invoked = has("Payload") && has("ExecutedVersion");
        let payload = if is_invoked { "\n    what the function gives is in its `Payload`" } else { "" };
        let nearest = nearest(missing, names.iter().map(|name| name.as_str()));
        let nearest = nearest.map_or_else(String::new, |name| format!("\n    did you mean `{name}`?"));
        let list = shown.join(", ");
        Some(format!("there is no field `{missing}`{payload}\n    fields available: {list}{more}{nearest}"))
    }
}
