//! What is known where several ways meet.

use super::super::{Node, NodeId, Step};
use super::nodes::{DEPTH, Nodes};
use std::collections::{BTreeMap, BTreeSet, HashSet};

/// So many ways are kept apart.
const WAYS: usize = 16;

/// So many objects over what two have in common are compared.
const OVER: u32 = 3;

/// In so many keys two objects may differ and be compared.
const KEYS: usize = 64;

/// So many keys are kept of objects that are too many.
const KEPT: usize = 4_096;

impl Nodes {
    /// One of these, by the way. Ways that differ in one key are one object; what is too much is not known any more.
    pub(super) fn join(&mut self, ways: Vec<NodeId>) -> NodeId {
        self.join_within(ways, DEPTH)
    }

    fn join_within(&mut self, ways: Vec<NodeId>, depth: usize) -> NodeId {
        let mut flat: Vec<NodeId> = ways.iter().flat_map(|way| self.ways(*way)).collect();
        flat.sort_unstable();
        flat.dedup();
        let mut kept: Vec<NodeId> = Vec::new();
        for way in &flat {
            self.keep(&mut kept, *way, depth);
            if kept.len() > WAYS {
                return self.coarse(&flat, depth);
            }
        }
        kept.sort_unstable();
        match kept.as_slice() {
            [] => Self::ABSENT,
            [one] => *one,
            _ => self.add(Node::Join(kept)),
        }
    }

    /// Adds a way to others, none of which is like another.
    fn keep(&mut self, kept: &mut Vec<NodeId>, way: NodeId, depth: usize) {
        let mut way = way;
        let mut place = 0;
        while let Some(other) = kept.get(place).copied() {
            match self.merged(other, way, depth) {
                None => place += 1,
                Some(both) => {
                    kept.remove(place);
                    // A way that became a join comes apart again.
                    if matches!(self.get(both), Node::Join(_)) {
                        kept.extend(self.ways(both));
                        return;
                    }
                    way = both;
                    place = 0;
                }
            }
        }
        kept.push(way);
    }

    /// One node for both, where it tells no less.
    fn merged(&mut self, one: NodeId, other: NodeId, depth: usize) -> Option<NodeId> {
        if self.covers(one, other, depth) {
            return Some(one);
        }
        if self.covers(other, one, depth) {
            return Some(other);
        }
        let depth = depth.checked_sub(1)?;
        match (self.get(one), self.get(other)) {
            (Node::Unknown(_), Node::Unknown(_)) => None,
            (Node::List(one), Node::List(other)) => {
                let pair = vec![*one, *other];
                let entry = self.join_within(pair, depth);
                Some(self.add(Node::List(entry)))
            }
            (Node::Tuple(ones), Node::Tuple(others)) if ones.len() == others.len() => {
                let pairs: Vec<_> = ones.iter().copied().zip(others.iter().copied()).collect();
                if pairs.iter().filter(|(one, other)| one != other).count() > 1 {
                    return None;
                }
                let entries = pairs.into_iter().map(|(one, other)| self.join_within(vec![one, other], depth)).collect();
                Some(self.add(Node::Tuple(entries)))
            }
            _ => self.merged_objects(one, other, depth),
        }
    }

    /// Whether all that `other` may be, `one` may be too.
    fn covers(&self, one: NodeId, other: NodeId, depth: usize) -> bool {
        if one == other {
            return true;
        }
        let Some(depth) = depth.checked_sub(1) else { return false };
        match (self.get(one), self.get(other)) {
            (_, Node::Narrow(base, _)) => self.covers(one, *base, depth),
            (_, Node::Join(ways)) => ways.iter().all(|way| self.covers(one, *way, depth)),
            (Node::Join(ways), _) => ways.iter().any(|way| self.covers(*way, other, depth)),
            (Node::Number, Node::Integer) | (Node::Text, Node::Word(_)) => true,
            // What is unknown for a reason outlives what is unknown without.
            (Node::Unknown(_), Node::Unknown(0)) => true,
            (Node::Step(base, step), Node::Step(other, like)) => step == like && self.covers(*base, *other, depth),
            (Node::List(one), Node::List(other)) => self.covers(*one, *other, depth),
            (Node::List(one), Node::Tuple(others)) => others.iter().all(|other| self.covers(*one, *other, depth)),
            _ => false,
        }
    }

    /// What lies under both objects, if only by what Choice states found of it; `None`: nothing does. In and out, a base
    /// that is none says that there are no keys but their own.
    fn common_base(&mut self, one: Option<NodeId>, other: Option<NodeId>) -> Option<Option<NodeId>> {
        let (Some(one), Some(other)) = (one, other) else {
            let has_bottom = |id: Option<NodeId>| id.is_some_and(|id| self.under(id).is_some());
            return (!has_bottom(one) && !has_bottom(other)).then_some(None);
        };
        let low = self.depth(one).min(self.depth(other));
        let (mut left, mut right) = (self.at_depth(one, low)?, self.at_depth(other, low)?);
        while left != right && self.depth(left) > 0 {
            let far = (self.jump(left), self.jump(right));
            (left, right) = match (self.get(left), self.get(right)) {
                _ if far.0 != far.1 && far.0 != left => far,
                (Node::Object { rest: None, .. }, Node::Object { rest: None, .. }) => return Some(None),
                (Node::Object { rest: Some(left), .. }, Node::Object { rest: Some(right), .. }) => (*left, *right),
                _ => return None,
            };
        }
        if left == right {
            return Some(Some(left));
        }
        self.shared(left, right).map(Some)
    }

    /// One leaf for two that differ by facts: with those facts that are known of both.
    // Recursion as high as nodes are.
    fn shared(&mut self, one: NodeId, other: NodeId) -> Option<NodeId> {
        if !self.is_leaf(one) || self.bare(one) != self.bare(other) {
            return None;
        }
        let (mut both, below) = self.facts(one);
        let (known, other) = self.facts(other);
        both.retain(|fact| known.contains(fact));
        let base = match (self.get(below), self.get(other)) {
            _ if below == other => below,
            (Node::Step(base, step), Node::Step(other, _)) => {
                let (base, other, step) = (*base, *other, step.clone());
                let base = self.shared(base, other)?;
                self.step(base, &step)
            }
            _ => return None,
        };
        Some(both.iter().rev().fold(base, |id, fact| self.note(id, fact)))
    }

    /// The keys that an object has over a base; `None`: too many.
    fn keys_over(&self, id: NodeId, base: Option<NodeId>) -> Option<BTreeMap<String, NodeId>> {
        let mut keys = BTreeMap::new();
        let mut here = Some(id);
        while let Some(id) = here.filter(|_| here != base) {
            let Node::Object { fields, rest } = self.get(id) else { break };
            for (key, value) in fields {
                keys.entry(key.clone()).or_insert(*value);
            }
            if keys.len() > KEYS {
                return None;
            }
            here = *rest;
        }
        Some(keys)
    }

    /// Two objects that differ in one key, or only by facts.
    fn merged_objects(&mut self, one: NodeId, other: NodeId, depth: usize) -> Option<NodeId> {
        let is_object = |nodes: &Self, id| nodes.is_leaf(id) || matches!(nodes.get(id), Node::Object { .. });
        if !is_object(self, one) || !is_object(self, other) {
            return None;
        }
        let base = self.common_base(Some(one), Some(other))?;
        let height = base.map_or(0, |base| self.depth(base));
        if self.depth(one).max(self.depth(other)) > height + OVER {
            return None;
        }
        let (left, right) = (self.keys_over(one, base)?, self.keys_over(other, base)?);
        let mut fields = Vec::new();
        let (mut differ, mut less) = (0, 0);
        let keys: Vec<&String> = left.keys().chain(right.keys().filter(|key| !left.contains_key(*key))).collect();
        for key in keys {
            let below = base.map_or(Self::ABSENT, |base| self.field(base, key));
            let here = left.get(key).copied().unwrap_or(below);
            let there = right.get(key).copied().unwrap_or(below);
            let both = self.join_within(vec![here, there], depth);
            match () {
                () if here == there => {}
                () if both == here || both == there || self.bare(here) == self.bare(there) => less += 1,
                () => differ += 1,
            }
            if differ > 1 || differ == 1 && less > 0 {
                return None;
            }
            if both != below || base.is_none() {
                fields.push((key.clone(), both));
            }
        }
        Some(self.object(fields, base))
    }

    /// What is sure of very many ways.
    pub(super) fn coarse(&mut self, ways: &[NodeId], depth: usize) -> NodeId {
        let all = |nodes: &Self, is: fn(&Node) -> bool| ways.iter().all(|way| is(nodes.get(*way)));
        if all(self, |node| matches!(node, Node::Text | Node::Word(_))) {
            return self.add(Node::Text);
        }
        if all(self, |node| matches!(node, Node::List(_) | Node::Tuple(_))) && depth > 0 {
            let entries: Vec<_> = ways.iter().map(|way| self.step(*way, &Step::Entry)).collect();
            let entry = self.join_within(entries, depth - 1);
            return self.add(Node::List(entry));
        }
        let known = ways.iter().find(|way| !matches!(self.get(**way), Node::Unknown(0)));
        if all(self, |node| matches!(node, Node::Unknown(_))) {
            return known.copied().unwrap_or(Self::UNKNOWN);
        }
        self.coarse_object(ways, depth)
    }

    fn coarse_object(&mut self, ways: &[NodeId], depth: usize) -> NodeId {
        let is_object =
            |nodes: &Self, id| nodes.is_leaf(id) || matches!(nodes.get(id), Node::Object { .. } | Node::Unknown(_));
        let (Some(first), true) = (ways.first(), ways.iter().all(|way| is_object(self, *way))) else {
            return Self::UNKNOWN;
        };
        let mut base = Some(Some(*first));
        for way in ways {
            base = base.and_then(|base| self.common_base(base, Some(*way)));
        }
        let mut fields = match base {
            Some(base) => self.all_keys(ways, base).into_iter().map(|key| (key, Self::UNKNOWN)).collect(),
            None => Vec::new(),
        };
        let rest = if fields.len() > KEPT { Some(Self::UNKNOWN) } else { base.unwrap_or(Some(Self::UNKNOWN)) };
        fields.truncate(KEPT);
        let Node::Object { fields: candidates, .. } = self.get(*first) else { return self.object(fields, rest) };
        let candidates: Vec<_> = candidates.iter().map(|(key, _)| key.clone()).collect();
        for key in candidates {
            let values: Option<Vec<_>> = ways.iter().map(|way| self.own_alone(*way, &key)).collect();
            if let (Some(values), Some(depth)) = (values, depth.checked_sub(1)) {
                let value = self.join_within(values, depth);
                fields.push((key, value));
            }
        }
        self.object(fields, rest)
    }

    /// The keys that some of the ways have over a base. Each object is looked at once.
    fn all_keys(&self, ways: &[NodeId], base: Option<NodeId>) -> BTreeSet<String> {
        let mut seen: HashSet<NodeId> = HashSet::new();
        let mut keys = BTreeSet::new();
        for way in ways {
            let mut here = Some(*way);
            while let Some(id) = here.filter(|id| base != Some(*id) && seen.insert(*id)) {
                let Node::Object { fields, rest } = self.get(id) else { break };
                keys.extend(fields.iter().map(|(key, _)| key.clone()));
                here = *rest;
            }
        }
        keys
    }
}
