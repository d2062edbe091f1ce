//! What is still sure of several ways once a Choice has been passed.
//!
//! A flag that one Choice reads, and that another reads again behind the place where its ways met, tells which way it was.
//! No type says so. What differs between the ways is therefore not known behind the second: to say that one of them lacks a
//! field would be wrong more often than right.

use super::super::{Node, NodeId};
use super::follow::Data;
use super::nodes::{DEPTH, Nodes};
use std::collections::HashMap;

/// Over so many objects nothing is looked at.
const OBJECTS: u32 = 2_000;

/// What was found of nodes before.
pub(super) type Known = HashMap<NodeId, NodeId>;

impl Nodes {
    pub(super) fn weakened(&mut self, data: Data, known: &mut Known) -> Data {
        Data { data: self.weak(data.data, known), variables: self.weak(data.variables, known) }
    }

    fn weak(&mut self, id: NodeId, known: &mut Known) -> NodeId {
        if let Some(weak) = known.get(&id) {
            return *weak;
        }
        let weak = self.weak_of(id, known);
        known.insert(id, weak);
        weak
    }

    // Recursion as deep as nodes nest, and as objects lie over each other.
    fn weak_of(&mut self, id: NodeId, known: &mut Known) -> NodeId {
        match self.get(id).clone() {
            Node::Join(ways) => {
                let is_plain = |way: &NodeId| {
                    matches!(
                        self.get(*way),
                        Node::Unknown(_)
                            | Node::Null
                            | Node::Boolean
                            | Node::Integer
                            | Node::Number
                            | Node::Text
                            | Node::Word(_)
                    )
                };
                // What is known of one value in two ways is no difference between them.
                let is_one = ways.windows(2).all(|pair| matches!(pair, [a, b] if self.bare(*a) == self.bare(*b)));
                if is_one || ways.iter().all(is_plain) {
                    return id;
                }
                match self.coarse(&ways, DEPTH) {
                    Self::ABSENT => Self::UNKNOWN,
                    one if matches!(self.get(one), Node::Join(_)) => Self::UNKNOWN,
                    one => self.weak(one, known),
                }
            }
            Node::Object { fields, rest } if self.depth(id) < OBJECTS => {
                let rest = rest.map(|rest| self.weak(rest, known));
                let fields = fields.into_iter().map(|(key, value)| (key, self.weak(value, known))).collect();
                self.object(fields, rest)
            }
            Node::List(entry) => {
                let entry = self.weak(entry, known);
                self.add(Node::List(entry))
            }
            Node::Tuple(entries) => {
                let entries = entries.into_iter().map(|entry| self.weak(entry, known)).collect();
                self.add(Node::Tuple(entries))
            }
            _ => id,
        }
    }
}
