//! The nodes of a plan, each of which is there once.

use super::super::{Fact, Node, NodeId, Step};
use super::chain::Chains;
use crate::shape::hash;
use indexmap::IndexSet;
use std::collections::HashMap;

/// How many fields one object holds before the next field goes into an object over it: where each state of a long
/// machine adds one, the objects share what lies under them.
const CHUNK: usize = 16;

/// How far nested values are compared.
pub(super) const DEPTH: usize = 48;

/// How many facts are known of a value before it is not noted any more what it is not.
const FACTS: usize = 24;

/// What nests deeper is not known: who reads nodes may recurse.
const HEIGHT: u32 = 96;

/// The nodes so far. INVARIANT: a node refers to nodes before it.
#[derive(Debug)]
pub(super) struct Nodes {
    all: IndexSet<Node>,
    /// For each node the same without what Choice states have found.
    bare: Vec<NodeId>,
    /// For each node how deep it nests, where an object is as deep as what lies under it.
    height: Vec<u32>,
    /// For each node whether something in it is unknown for a reason.
    unknown: Vec<bool>,
    pub(super) chains: Chains,
    /// What to call in a message what the definition makes; nothing, where two places make the same.
    names: HashMap<NodeId, Option<String>>,
}

impl Nodes {
    /// Of what nothing is known, and nothing is to be said.
    pub(super) const UNKNOWN: NodeId = NodeId(0);
    pub(super) const ABSENT: NodeId = NodeId(1);

    pub(super) fn new() -> Self {
        let mut nodes = Self {
            all: IndexSet::new(),
            bare: Vec::new(),
            height: Vec::new(),
            unknown: Vec::new(),
            chains: Chains::default(),
            names: HashMap::new(),
        };
        nodes.add(Node::Unknown(0));
        nodes.add(Node::Absent);
        nodes
    }

    /// The number of a node, which is made if there is none like it.
    pub(super) fn add(&mut self, node: Node) -> NodeId {
        if let Some(known) = self.all.get_index_of(&node) {
            return number(known);
        }
        let height = self.height_of(&node);
        if height > HEIGHT {
            return Self::UNKNOWN;
        }
        let bare = match &node {
            Node::Narrow(base, _) => Some(self.bare(*base)),
            Node::Step(base, step) => {
                let below = self.bare(*base);
                let is_bare = below == *base;
                let step = step.clone();
                (!is_bare).then(|| self.add(Node::Step(below, step)))
            }
            _ => None,
        };
        let unknown = self.is_unknown(&node);
        self.unknown.push(unknown);
        let id = number(self.all.len());
        self.chains.push(id, &node);
        self.all.insert(node);
        self.bare.push(bare.unwrap_or(id));
        self.height.push(height);
        id
    }

    fn is_unknown(&self, node: &Node) -> bool {
        let is = |id: &NodeId| self.has_unknown(*id);
        match node {
            Node::Unknown(number) => *number > 0,
            Node::List(below) | Node::Named(below, _) => is(below),
            Node::Tuple(all) | Node::Join(all) => all.iter().any(is),
            Node::Object { fields, rest } => fields.iter().any(|(_, value)| is(value)) || rest.as_ref().is_some_and(is),
            _ => false,
        }
    }

    /// Whether something in a value is unknown for a reason.
    pub(super) fn has_unknown(&self, id: NodeId) -> bool {
        self.unknown.get(id.0 as usize).copied().unwrap_or_default()
    }

    fn height_of(&self, node: &Node) -> u32 {
        let of = |id: &NodeId| self.height.get(id.0 as usize).copied().unwrap_or_default();
        let most = |ids: &mut dyn Iterator<Item = &NodeId>| ids.map(of).max().map_or(0, |most| most + 1);
        match node {
            Node::Step(below, _) | Node::Narrow(below, _) | Node::Named(below, _) | Node::List(below) => of(below) + 1,
            Node::Tuple(all) | Node::Join(all) => most(&mut all.iter()),
            Node::Object { fields, rest } => {
                most(&mut fields.iter().map(|(_, value)| value)).max(rest.as_ref().map_or(0, of))
            }
            _ => 0,
        }
    }

    pub(super) fn get(&self, id: NodeId) -> &Node {
        self.all.get_index(id.0 as usize).unwrap_or(&Node::Absent)
    }

    /// The same without the facts around it.
    pub(super) fn bare(&self, id: NodeId) -> NodeId {
        self.bare.get(id.0 as usize).copied().unwrap_or(id)
    }

    /// The nodes, and what some of them are called.
    pub(super) fn into_nodes(self) -> (Vec<Node>, HashMap<NodeId, String>) {
        let names = self.names.into_iter().filter_map(|(id, name)| Some((id, name?))).collect();
        (self.all.into_iter().collect(), names)
    }

    /// Notes what to call a value that the definition makes, or whose type it states.
    pub(super) fn called(&mut self, id: NodeId, name: impl FnOnce() -> String) -> NodeId {
        if matches!(self.get(id), Node::Object { rest: None, .. } | Node::List(_) | Node::Tuple(_) | Node::Leaf(..)) {
            let name = name();
            let known = self.names.entry(id).or_insert_with(|| Some(name.clone()));
            if known.as_ref() != Some(&name) {
                *known = None;
            }
        }
        id
    }

    /// Whether it is a leaf, a part of one, or a narrowed one of them: only a schema knows its parts.
    pub(super) fn is_leaf(&self, id: NodeId) -> bool {
        matches!(self.get(id), Node::Leaf(..) | Node::Step(..) | Node::Narrow(..))
    }

    /// The ways of a join; what is none is one way.
    pub(super) fn ways(&self, id: NodeId) -> Vec<NodeId> {
        match self.get(id) {
            Node::Join(ways) => ways.clone(),
            _ => vec![id],
        }
    }

    /// An object with these keys and no others.
    pub(super) fn closed<'k>(&mut self, fields: impl IntoIterator<Item = (&'k str, NodeId)>) -> NodeId {
        self.object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect(), None)
    }

    /// An object. Of keys that are there twice, the last counts.
    pub(super) fn object(&mut self, mut fields: Vec<(String, NodeId)>, rest: Option<NodeId>) -> NodeId {
        fields.reverse();
        fields.sort_by_cached_key(|(key, _)| hash(key));
        fields.dedup_by(|later, first| later.0 == first.0);
        match rest {
            Some(rest) if fields.is_empty() => rest,
            rest => self.add(Node::Object { fields, rest }),
        }
    }

    /// A part of a value.
    pub(super) fn step(&mut self, id: NodeId, step: &Step) -> NodeId {
        match (self.get(id), step) {
            (Node::Unknown(_) | Node::Absent, _) => id,
            (Node::Leaf(..) | Node::Step(..) | Node::Narrow(..), _) => self.add(Node::Step(id, step.clone())),
            (Node::Named(named, _), _) => self.step(*named, step),
            (Node::Join(ways), _) => {
                let ways = ways.clone();
                let parts = ways.into_iter().map(|way| self.step(way, step)).collect();
                self.join(parts)
            }
            (Node::Object { .. }, Step::Field(key) | Step::Mapped(key)) => match self.own(id, key) {
                Ok(value) => value,
                Err(Some(bottom)) => self.step(bottom, step),
                Err(None) => Self::ABSENT,
            },
            // What has been put upon a type may still be a list.
            (Node::Object { .. }, Step::Index(_) | Step::Entry) => match self.under(id) {
                Some(bottom) if bottom != id => self.step(bottom, step),
                _ => Self::ABSENT,
            },
            (Node::List(entry), Step::Mapped(_)) => self.step_each(vec![*entry], step),
            (Node::Tuple(entries), Step::Mapped(_)) => self.step_each(entries.clone(), step),
            (Node::List(entry), Step::Index(_) | Step::Entry) => *entry,
            (Node::Tuple(entries), Step::Index(index)) => at(entries, *index).unwrap_or(Self::ABSENT),
            (Node::Tuple(entries), Step::Entry) if !entries.is_empty() => {
                let entries = entries.clone();
                self.join(entries)
            }
            _ => Self::ABSENT,
        }
    }

    /// What JSONata reads of each entry of a list: nothing, one value or several.
    fn step_each(&mut self, entries: Vec<NodeId>, step: &Step) -> NodeId {
        let parts: Vec<_> = entries.into_iter().map(|entry| self.step(entry, step)).collect();
        if parts.iter().all(|part| *part == Self::ABSENT) { Self::ABSENT } else { Self::UNKNOWN }
    }

    pub(super) fn field(&mut self, id: NodeId, key: &str) -> NodeId {
        self.step(id, &Step::Field(key.to_owned()))
    }

    /// A value with this field in place of what it had there.
    pub(super) fn set(&mut self, id: NodeId, key: &str, value: NodeId) -> NodeId {
        match self.get(id) {
            Node::Object { fields, rest } => {
                let (has_room, rest) = (fields.len() < CHUNK, *rest);
                if self.own(id, key).is_ok() {
                    return self.replace(id, key, value);
                }
                let bottom = self.field(id, key);
                let Node::Object { fields, .. } = self.get(id) else { return id };
                match () {
                    () if bottom == value => id,
                    () if has_room => {
                        let mut fields = fields.clone();
                        fields.push((key.to_owned(), value));
                        self.object(fields, rest)
                    }
                    () => self.object(vec![(key.to_owned(), value)], Some(id)),
                }
            }
            Node::Join(ways) => {
                let ways = ways.clone();
                let ways = ways.into_iter().map(|way| self.set(way, key, value)).collect();
                self.join(ways)
            }
            Node::Unknown(_) | Node::Leaf(..) | Node::Step(..) | Node::Narrow(..) => {
                if self.field(id, key) == value {
                    return id;
                }
                self.object(vec![(key.to_owned(), value)], Some(id))
            }
            Node::Absent => self.object(vec![(key.to_owned(), value)], None),
            _ => Self::UNKNOWN,
        }
    }

    /// The same for a key that one of the objects has: it stays where it is, so that loops come to rest.
    fn replace(&mut self, id: NodeId, key: &str, value: NodeId) -> NodeId {
        let mut above = Vec::new();
        let mut here = id;
        while let Node::Object { fields, rest } = self.get(here) {
            let has_it = fields.iter().any(|(known, _)| known == key);
            let (mut fields, rest) = (fields.clone(), *rest);
            if !has_it {
                above.push(fields);
                match rest {
                    Some(rest) => here = rest,
                    None => return id,
                }
                continue;
            }
            let below = rest.map_or(Self::ABSENT, |rest| self.field(rest, key));
            fields.retain(|(known, _)| known != key);
            if below != value || rest.is_none() {
                fields.push((key.to_owned(), value));
            }
            let bottom = self.object(fields, rest);
            return above.into_iter().rev().fold(bottom, |bottom, fields| self.object(fields, Some(bottom)));
        }
        id
    }

    /// What is known of a value, the last first, and the value without.
    pub(super) fn facts(&self, id: NodeId) -> (Vec<Fact>, NodeId) {
        let mut facts = Vec::new();
        let mut here = id;
        while let Node::Narrow(base, fact) = self.get(here) {
            facts.push(fact.clone());
            here = *base;
        }
        (facts, here)
    }

    /// The same value with a fact known of it. What it is not is noted a number of times only.
    pub(super) fn note(&mut self, id: NodeId, fact: &Fact) -> NodeId {
        let mut here = id;
        let mut known = 0;
        while let Node::Narrow(base, other) = self.get(here) {
            if other == fact {
                return id;
            }
            known += 1;
            here = *base;
        }
        let is_negative = matches!(fact, Fact::IsNot(_) | Fact::NotTagged(..) | Fact::HasNot(_));
        if known >= FACTS && is_negative { id } else { self.add(Node::Narrow(id, fact.clone())) }
    }
}

#[expect(clippy::cast_possible_truncation, reason = "a definition of a megabyte makes no 2^32 nodes")]
const fn number(index: usize) -> NodeId {
    NodeId(index as u32)
}

fn at(entries: &[NodeId], index: i64) -> Option<NodeId> {
    let place = usize::try_from(index.unsigned_abs()).ok()?;
    if index < 0 { entries.len().checked_sub(place).and_then(|place| entries.get(place)) } else { entries.get(place) }
        .copied()
}
