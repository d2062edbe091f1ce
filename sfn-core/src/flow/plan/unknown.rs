//! What is not followed, and what a warning says of it.

use super::super::{Node, NodeId, Part, Step};
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::check::Location;
use crate::query::function::PathFunction;
use crate::query::path::{Path, Segment, SegmentKind};

/// How to say what a state hands on that nobody follows.
const STATED: &str = "say what the state hands on: `Next = State as Type`; `as _` for any JSON";

impl<'a> Follow<'a> {
    /// What nobody follows: it is said there, if something reads it.
    pub(super) fn unknown(&mut self, at: Location, message: String, help: &str) -> NodeId {
        let node = self.asks.unknown(at, message, Some(help.to_owned()));
        self.nodes.add(node)
    }

    /// What is stated of the data at a place, if anything is.
    pub(super) fn stated(&mut self, at: &Location, name: impl FnOnce() -> String) -> Option<NodeId> {
        let Some(leaf) = self.sources.stated(at)? else { return Some(Nodes::UNKNOWN) };
        let stated = self.nodes.add(Node::Leaf(leaf, Part::Output));
        Some(self.nodes.called(stated, name))
    }

    /// What a call of an intrinsic function gives that nobody follows.
    pub(super) fn unknown_call(&mut self, at: Spot<'_>, name: &str, message: &str) -> NodeId {
        let help = format!("state its type behind the call: `States::{name}(…) as Type`; `as _` for any JSON");
        self.unknown(at.location(), message.to_owned(), &help)
    }

    /// What a path finds that nobody follows; `None`: it is followed.
    pub(super) fn unfollowed(&mut self, sight: &Sight<'a>, path: &Path, text: &str, at: Spot<'_>) -> Option<NodeId> {
        let kinds = || path.segments.iter().map(|segment| &segment.kind);
        if let Some(SegmentKind::Function { name, .. }) = kinds().next_back() {
            let message = format!("what `{text}` appends to is not followed");
            return (*name == PathFunction::Append).then(|| self.unknown(at.location(), message, STATED));
        }
        let (message, help) = if kinds().any(|kind| matches!(kind, SegmentKind::DeepScan)) {
            let help = "name each field on the way, with `[*]` for the entries of an array; or ";
            (format!("what `{text}` finds at any depth is not known"), help)
        } else if kinds().rev().skip(1).any(|kind| matches!(kind, SegmentKind::Fields(_))) {
            (format!("what `{text}` finds behind several names is not known"), "read each by a path of its own; or ")
        } else if self.spreads_fields(sight, path) {
            (format!("which fields the `*` of `{text}` finds is not known"), "name the fields; or ")
        } else {
            return None;
        };
        let found = self.unknown(at.location(), message, &format!("{help}{STATED}"));
        Some(self.nodes.add(Node::List(found)))
    }

    /// Whether the first `*` of a path is of an object that the definition builds upon what only its type knows.
    fn spreads_fields(&mut self, sight: &Sight<'a>, path: &Path) -> bool {
        let Some(place) = path.segments.iter().position(is_wildcard) else { return false };
        let root = self.root(sight, &path.root);
        let object = self.along(root, path.segments.get(..place).unwrap_or_default());
        self.nodes.spread(object).is_none()
    }

    /// What an execution is started with as the children of a DISTRIBUTED Map see it.
    pub(super) fn child_input(&mut self, sight: &Sight<'a>) -> NodeId {
        let name = sight.state.name;
        let message = format!("what `$$.Execution.Input` is in the executions that Map `{name}` starts is not known");
        let help = "hand what they need on in its `ItemSelector`, or in the `BatchInput` of its `ItemBatcher`";
        self.unknown(sight.state.location.key("ItemProcessor"), message, help)
    }

    /// What `$` is in the `Assign` of a state that makes something else of its result.
    pub(super) fn assigned_data(&mut self, sight: &Sight<'a>) -> NodeId {
        let message = format!(
            "what `$` is in the `Assign` of state `{}`, which changes its result, is not known",
            sight.state.name
        );
        let help = "assign in a Pass state behind it, where `$` is what reaches it";
        self.unknown(sight.state.location.key("Assign"), message, help)
    }

    /// The items of a file.
    pub(super) fn items_of_file(&mut self, sight: &Sight<'a>, resource: &str) -> NodeId {
        let message = format!("what the items are that Map `{}` reads is not known", sight.state.name);
        let help = format!("state their type behind the resource: `\"{resource}\" as Item`; `as _` for any JSON");
        self.unknown(sight.state.location.key("ItemReader").key("Resource"), message, &help)
    }

    /// The results that a `ResultWriter` transforms and does not write.
    pub(super) fn transformed(&mut self, sight: &Sight<'a>) -> NodeId {
        let message =
            format!("what the `ResultWriter` of Map `{}` makes of its results is not known", sight.state.name);
        self.unknown(sight.state.location.key("ResultWriter"), message, STATED)
    }
}

impl Nodes {
    /// What `*` finds in a value: entries of a list, or the fields of an object that the definition builds. Of a leaf only its
    /// type tells; a type's fields are not listed by `*` in practice, so it is taken for a list.
    pub(super) fn spread(&mut self, id: NodeId) -> Option<NodeId> {
        let mut found = Vec::new();
        for way in self.ways(id) {
            match self.get(way) {
                Node::Object { .. } => found.extend(self.values(way)?),
                Node::List(_) | Node::Tuple(_) | Node::Unknown(_) => found.push(self.step(way, &Step::Entry)),
                _ if self.is_leaf(way) => found.push(self.step(way, &Step::Entry)),
                _ => found.push(Self::ABSENT),
            }
        }
        Some(self.join(found))
    }

    /// The values of an object all of whose fields are known.
    fn values(&self, object: NodeId) -> Option<Vec<NodeId>> {
        let mut known: Vec<(&str, NodeId)> = Vec::new();
        let mut here = Some(object);
        while let Some(id) = here {
            let Node::Object { fields, rest } = self.get(id) else { return None };
            known.extend(fields.iter().map(|(key, value)| (key.as_str(), *value)));
            here = *rest;
        }
        let mut seen = std::collections::HashSet::new();
        known.retain(|(key, value)| seen.insert(*key) && *value != Self::ABSENT);
        Some(known.into_iter().map(|(_, value)| value).collect())
    }
}

fn is_wildcard(segment: &Segment) -> bool {
    matches!(segment.kind, SegmentKind::Wildcard)
}
