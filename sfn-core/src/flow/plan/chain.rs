//! Objects that lie over each other: who has a key, and what lies under all of them.
//!
//! Where each state of a long machine adds a field, thousands of objects lie over each other, and nobody may look through
//! all of them. Each refers to one far below it, so that any of those below is found in logarithmic time; and of keys that
//! many objects have, what was found at every sixteenth object is kept.

use super::super::{Node, NodeId};
use super::nodes::Nodes;
use std::cell::RefCell;
use std::collections::HashMap;

/// So many objects that have a key are tried one after the other.
const FEW: usize = 64;

/// At every so many objects an answer is kept.
const KEPT: u32 = 16;

/// What is known of objects besides their nodes.
#[derive(Debug, Default)]
pub(super) struct Chains {
    /// For each node how many objects lie over each other there.
    depth: Vec<u32>,
    /// For each object one far below it.
    jump: Vec<NodeId>,
    /// The objects that have a key themselves.
    having: HashMap<String, Vec<NodeId>>,
    /// What was found of keys that many have.
    found: RefCell<HashMap<(NodeId, u64), Own>>,
}

/// The value that an object gives a key itself; `Err`: what lies under all of its objects, if anything does.
pub(super) type Own = Result<NodeId, Option<NodeId>>;

impl Chains {
    /// Notes a node that is new.
    pub(super) fn push(&mut self, id: NodeId, node: &Node) {
        let Node::Object { fields, rest } = node else {
            self.depth.push(0);
            return self.jump.push(id);
        };
        for (key, _) in fields {
            match self.having.get_mut(key) {
                Some(having) => having.push(id),
                None => {
                    self.having.insert(key.clone(), vec![id]);
                }
            }
        }
        self.depth.push(1 + rest.map_or(0, |rest| self.depth(rest)));
        // Skew-binary jumps: two equal ones become one of twice the length.
        let jump = rest.map_or(id, |rest| {
            let (first, second) = (self.jump(rest), self.jump(self.jump(rest)));
            let is_even = self.depth(rest) + self.depth(second) == 2 * self.depth(first);
            if is_even && first != rest { second } else { rest }
        });
        self.jump.push(jump);
    }

    pub(super) fn depth(&self, id: NodeId) -> u32 {
        self.depth.get(id.0 as usize).copied().unwrap_or_default()
    }

    fn jump(&self, id: NodeId) -> NodeId {
        self.jump.get(id.0 as usize).copied().unwrap_or(id)
    }
}

impl Nodes {
    /// How many objects lie over each other there; 0 for what is no object.
    pub(super) fn depth(&self, id: NodeId) -> u32 {
        self.chains.depth(id)
    }

    /// An object far below one; itself where there is none.
    pub(super) fn jump(&self, id: NodeId) -> NodeId {
        self.chains.jump(id)
    }

    /// The value that an object gives a key itself.
    pub(super) fn own(&self, id: NodeId, key: &str) -> Own {
        let having = self.chains.having.get(key).map_or(&[][..], Vec::as_slice);
        if having.len() > FEW {
            return self.own_of_many(id, key);
        }
        // The last to be made is the uppermost.
        let owner = having.iter().rev().find(|owner| self.at_depth(id, self.depth(**owner)) == Some(**owner));
        match owner.and_then(|owner| self.own_alone(*owner, key)) {
            Some(value) => Ok(value),
            None => Err(self.under(id)),
        }
    }

    /// The value that one object by itself gives a key.
    pub(super) fn own_alone(&self, id: NodeId, key: &str) -> Option<NodeId> {
        let Node::Object { fields, .. } = self.get(id) else { return None };
        fields.iter().find(|(known, _)| known == key).map(|(_, value)| *value)
    }

    fn own_of_many(&self, id: NodeId, key: &str) -> Own {
        let hash = crate::shape::hash(key);
        let mut passed = Vec::new();
        let mut here = id;
        let found = loop {
            let Node::Object { rest, .. } = self.get(here) else { break Err(Some(here)) };
            if let Some(value) = self.own_alone(here, key) {
                break Ok(value);
            }
            if self.depth(here).is_multiple_of(KEPT) {
                if let Some(found) = self.chains.found.borrow().get(&(here, hash)) {
                    break *found;
                }
                passed.push(here);
            }
            match rest {
                Some(rest) => here = *rest,
                None => break Err(None),
            }
        };
        self.chains.found.borrow_mut().extend(passed.into_iter().map(|id| ((id, hash), found)));
        found
    }

    /// What lies under all of an object's own keys.
    pub(super) fn under(&self, id: NodeId) -> Option<NodeId> {
        match self.at_depth(id, 1).map(|last| self.get(last)) {
            Some(Node::Object { rest, .. }) => *rest,
            _ => Some(id),
        }
    }

    /// The one of the objects under `id`, or `id` itself, with so many objects over each other; `None`: there are fewer.
    pub(super) fn at_depth(&self, id: NodeId, depth: u32) -> Option<NodeId> {
        let mut here = id;
        while self.depth(here) > depth {
            let jump = self.chains.jump(here);
            if jump != here && self.depth(jump) >= depth {
                here = jump;
                continue;
            }
            let Node::Object { rest: Some(rest), .. } = self.get(here) else { return None };
            here = *rest;
        }
        (self.depth(here) == depth).then_some(here)
    }
}
