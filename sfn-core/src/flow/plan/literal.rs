//! JSON that is written down.

use super::super::{Node, NodeId};
use super::nodes::Nodes;
use crate::asl::hole;
use crate::check::{has_placeholder, is_placeholder};
use crate::json::Value;

impl Nodes {
    /// The node of a value that stands in a definition.
    pub(super) fn literal(&mut self, value: &Value) -> NodeId {
        match value {
            Value::Null => self.add(Node::Null),
            Value::Bool(_) => self.add(Node::Boolean),
            Value::Number(number) if number.is_f64() => self.add(Node::Number),
            Value::Number(_) => self.add(Node::Integer),
            Value::String(text) => self.text(text),
            Value::Array(entries) => {
                let entries = entries.iter().map(|entry| self.literal(entry)).collect();
                self.add(Node::Tuple(entries))
            }
            Value::Object(fields) => match self.stand_in(value) {
                Some(node) => node,
                None => {
                    let fields = fields.iter().map(|(key, value)| (key.to_string(), self.literal(value))).collect();
                    self.object(fields, None)
                }
            },
        }
    }

    /// What stands for a value that only the program or the deployment knows: the ARN of a reference is a text.
    pub(super) fn stand_in(&mut self, value: &Value) -> Option<NodeId> {
        let object = value.as_object()?;
        if hole::reference(value).is_some() {
            return Some(self.add(Node::Text));
        }
        let is_intrinsic = object.len() == 1 && object.keys().any(|key| key == "Ref" || key.starts_with("Fn::"));
        (is_intrinsic || hole::is_opaque(value)).then_some(Self::UNKNOWN)
    }

    /// A text, in which deployment may still put something.
    pub(super) fn text(&mut self, text: &str) -> NodeId {
        if is_placeholder(text) {
            return Self::UNKNOWN;
        }
        self.add(if has_placeholder(text) { Node::Text } else { Node::Word(text.to_owned()) })
    }
}
