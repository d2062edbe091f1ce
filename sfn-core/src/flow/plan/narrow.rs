//! What a Choice finds of the data that reaches it.

use super::super::{Fact, Node, NodeId, Step, Want};
use super::nodes::{DEPTH, Nodes};

/// So many objects over a leaf are made anew to note something of it.
const SHARED: u32 = 4;

impl Nodes {
    /// The value where the facts hold of what a path leads to; `None`: they cannot.
    pub(super) fn narrowed(&mut self, id: NodeId, path: &[Step], facts: &[Fact]) -> Option<NodeId> {
        facts.iter().try_fold(id, |id, fact| self.narrowed_by(id, path, fact))
    }

    fn narrowed_by(&mut self, id: NodeId, path: &[Step], fact: &Fact) -> Option<NodeId> {
        if let Node::Join(ways) = self.get(id) {
            let ways = ways.clone();
            let ways: Vec<_> = ways.into_iter().filter_map(|way| self.narrowed_by(way, path, fact)).collect();
            return (!ways.is_empty()).then(|| self.join(ways));
        }
        let (step, below) = match path.split_first() {
            None => return self.with(id, fact),
            Some(_) if path.len() > DEPTH => return Some(id),
            Some(split) => split,
        };
        let (Step::Field(key) | Step::Mapped(key)) = step else { return Some(id) };
        let is_own = self.own(id, key).is_ok();
        let inner = self.step(id, step);
        if below.is_empty() && matches!(fact, Fact::HasNot(_)) {
            return self.without(id, key, inner, is_own);
        }
        let narrowed = self.narrowed_by(inner, below, fact)?;
        match self.get(id) {
            Node::Object { .. } | Node::Leaf(..) | Node::Step(..) | Node::Narrow(..) => {}
            _ => return Some(id),
        }
        if narrowed == inner {
            return Some(id);
        }
        let id = self.told(id, key, below, fact);
        Some(self.set(id, key, narrowed))
    }

    /// What a fact of a field tells of the object around it, where that is a leaf: one way of an enum has it.
    fn told(&mut self, id: NodeId, key: &str, below: &[Step], fact: &Fact) -> NodeId {
        let fact = match fact {
            Fact::Is(word) if below.is_empty() => Fact::Tagged(key.to_owned(), word.clone()),
            Fact::IsNot(word) if below.is_empty() => Fact::NotTagged(key.to_owned(), word.clone()),
            Fact::Present => Fact::Has(key.to_owned()),
            _ => return id,
        };
        let Some(leaf) = self.under(id).filter(|leaf| self.is_leaf(*leaf)) else { return id };
        // What has been put there is not the leaf's own; what is known of its own is.
        let own = self.own(id, key).map(|own| self.bare(own));
        let theirs = self.field(leaf, key);
        if own.is_ok_and(|own| own != self.bare(theirs)) {
            return id;
        }
        if self.depth(id) > SHARED {
            return id;
        }
        let told = self.note(leaf, &fact);
        self.rebased(id, told)
    }

    /// The same keys over something else.
    fn rebased(&mut self, id: NodeId, bottom: NodeId) -> NodeId {
        let mut above = Vec::new();
        let mut here = Some(id);
        while let Some(Node::Object { fields, rest }) = here.map(|id| self.get(id)) {
            above.push(fields.clone());
            here = *rest;
        }
        above.into_iter().rev().fold(bottom, |bottom, fields| self.object(fields, Some(bottom)))
    }

    /// The value without a field.
    fn without(&mut self, id: NodeId, key: &str, inner: NodeId, is_own: bool) -> Option<NodeId> {
        let may_be_absent =
            |nodes: &Self, way: NodeId| nodes.is_leaf(way) || matches!(nodes.get(way), Node::Absent | Node::Unknown(_));
        if !self.ways(inner).into_iter().any(|way| may_be_absent(self, way)) {
            return None;
        }
        Some(match self.get(id) {
            Node::Object { .. } if is_own => self.set(id, key, Self::ABSENT),
            Node::Leaf(..) | Node::Step(..) | Node::Narrow(..) => self.note(id, &Fact::HasNot(key.to_owned())),
            _ => id,
        })
    }

    /// One value with a fact of it.
    fn with(&mut self, id: NodeId, fact: &Fact) -> Option<NodeId> {
        let keep = |holds: bool| holds.then_some(id);
        match self.get(id) {
            Node::Leaf(..) | Node::Step(..) | Node::Narrow(..) => {
                let is_possible = !self.facts(id).0.iter().any(|known| contradicts(known, fact));
                is_possible.then(|| self.note(id, fact))
            }
            Node::Unknown(_) | Node::Named(..) | Node::Join(_) => Some(id),
            Node::Absent => keep(matches!(fact, Fact::IsNot(_) | Fact::NotNull | Fact::HasNot(_))),
            Node::Word(word) => match fact {
                Fact::Is(other) => keep(word == other),
                Fact::IsNot(other) => keep(word != other),
                fact => keep(allows(fact, Want::Text)),
            },
            Node::Text => keep(allows(fact, Want::Text)),
            Node::Null => keep(allows(fact, Want::Null)),
            Node::Boolean => keep(allows(fact, Want::Boolean)),
            Node::Integer | Node::Number => keep(allows(fact, Want::Number)),
            Node::List(_) | Node::Tuple(_) => keep(allows(fact, Want::List)),
            Node::Object { .. } => keep(allows(fact, Want::Object)),
        }
    }

    /// The value where it is there and not `null`, as an author has made sure in a way that nobody follows.
    pub(super) fn softened(&mut self, id: NodeId) -> NodeId {
        let ways = self.ways(id).into_iter();
        let ways = ways.map(|way| if self.is_leaf(way) { self.note(way, &Fact::NotNull) } else { way }).collect();
        self.join(ways)
    }

    /// Those of the ways that are there.
    pub(super) fn present(&mut self, id: NodeId) -> NodeId {
        let ways: Vec<_> = self.ways(id).into_iter().filter(|way| *way != Self::ABSENT).collect();
        self.join(ways)
    }
}

/// Whether two facts of one value cannot both be so.
fn contradicts(known: &Fact, fact: &Fact) -> bool {
    match (known, fact) {
        (Fact::Is(known), Fact::Is(word)) => known != word,
        (Fact::Is(known), Fact::IsNot(word)) | (Fact::IsNot(known), Fact::Is(word)) => known == word,
        (Fact::NotNull, Fact::Kind(Want::Null)) | (Fact::Kind(Want::Null), Fact::NotNull | Fact::Is(_)) => true,
        _ => false,
    }
}

/// Whether a fact may hold of a value of this kind.
fn allows(fact: &Fact, kind: Want) -> bool {
    match fact {
        Fact::Present | Fact::Searched | Fact::IsNot(_) | Fact::HasNot(_) | Fact::NotTagged(..) => true,
        Fact::NotNull => kind != Want::Null,
        Fact::Is(_) => kind == Want::Text,
        Fact::Has(_) | Fact::Tagged(..) => kind == Want::Object,
        Fact::Kind(Want::Scalar) => !matches!(kind, Want::Object | Want::List),
        Fact::Kind(Want::Timestamp) => kind == Want::Text,
        Fact::Kind(Want::Integer) => kind == Want::Number,
        Fact::Kind(want) => *want == kind,
    }
}
