//! The tree of spans: what a text holds, without the values.

use sfn_core::check::{Location, Part, Step};
use std::ops::Range;

/// The keys and values of a text with their bytes.
#[derive(Debug)]
pub(crate) struct Index {
    nodes: Vec<Node>,
    root: NodeId,
}

/// The number of a node in its index.
pub(super) type NodeId = usize;

/// A value.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) span: Range<usize>,
    pub(super) below: Below,
}

/// What a value holds.
#[derive(Debug)]
pub(super) enum Below {
    Nothing,
    /// A text whose lines are those of the file, but for their indentation: a literal block of YAML (`|`).
    Lines,
    List(Vec<NodeId>),
    /// By key; those of one key in the order of the text.
    Object(Vec<Entry>),
}

/// An entry of an object.
#[derive(Debug)]
pub(super) struct Entry {
    pub(super) name: Box<str>,
    pub(super) key: Range<usize>,
    pub(super) value: NodeId,
}

/// The bytes of a key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// `None` for the root and the entries of lists.
    key: Option<Range<usize>>,
    value: Range<usize>,
    /// The same key where it stands first, if it stands twice.
    pub(crate) first_key: Option<Range<usize>>,
    /// Whether the value is a literal block of YAML (`|`).
    pub(crate) is_block: bool,
}

impl Place {
    pub(crate) fn part(&self, part: Part) -> Range<usize> {
        let key = self.key.as_ref().filter(|_| part == Part::Key);
        key.unwrap_or(&self.value).clone()
    }
}

impl Index {
    pub(super) fn new(nodes: Vec<Node>, root: NodeId) -> Self {
        Self { nodes, root }
    }

    pub(super) fn of_root(text: &str) -> Self {
        Self { nodes: vec![Node { span: 0..text.len(), below: Below::Nothing }], root: 0 }
    }

    /// The place of what is at `location`, or of the last on the way to it that the text has.
    pub(crate) fn place(&self, location: &Location) -> Place {
        let mut node = self.root;
        let mut place = Place { key: None, value: self.span(node), first_key: None, is_block: self.is_block(node) };
        for step in location.steps() {
            let next = match step {
                Step::Key(key) => self.entries(node, key),
                Step::Index(index) => self.item(node, *index),
            };
            match next {
                Some((next, entries)) => {
                    node = next;
                    let key = entries.last().map(|entry| entry.key.clone());
                    let first_key = entries.first().filter(|_| entries.len() > 1).map(|entry| entry.key.clone());
                    place = Place { key, value: self.span(node), first_key, is_block: self.is_block(node) };
                }
                // `!Sub x` stands where the value has `{"Fn::Sub": "x"}`.
                None if is_tag(step) => {}
                None => break,
            }
        }
        place
    }

    fn span(&self, node: NodeId) -> Range<usize> {
        self.nodes.get(node).map(|node| node.span.clone()).unwrap_or_default()
    }

    fn is_block(&self, node: NodeId) -> bool {
        self.nodes.get(node).is_some_and(|node| matches!(node.below, Below::Lines))
    }

    /// The value of a key, and all its entries.
    fn entries(&self, node: NodeId, key: &str) -> Option<(NodeId, &[Entry])> {
        let Below::Object(entries) = &self.nodes.get(node)?.below else { return None };
        let found = entries_of(entries, key);
        match found.last() {
            Some(last) => Some((last.value, found)),
            None => entries_of(entries, "<<").iter().find_map(|merged| self.merged(merged.value, key)),
        }
    }

    /// The value of a key in what `<<` names: an object, or a list of them. Those that it merges itself are not looked up.
    fn merged(&self, node: NodeId, key: &str) -> Option<(NodeId, &[Entry])> {
        let own = |node: NodeId| match &self.nodes.get(node)?.below {
            Below::Object(entries) => {
                let found = entries_of(entries, key);
                found.last().map(|last| (last.value, found))
            }
            _ => None,
        };
        match &self.nodes.get(node)?.below {
            Below::List(items) => items.iter().find_map(|item| own(*item)),
            _ => own(node),
        }
    }

    fn item(&self, node: NodeId, index: usize) -> Option<(NodeId, &[Entry])> {
        match &self.nodes.get(node)?.below {
            Below::List(items) => items.get(index).map(|item| (*item, [].as_slice())),
            _ => None,
        }
    }
}

fn is_tag(step: &Step) -> bool {
    matches!(step, Step::Key(key) if key.starts_with("Fn::") || key == "Ref" || key == "Condition")
}

fn entries_of<'e>(entries: &'e [Entry], key: &str) -> &'e [Entry] {
    let start = entries.partition_point(|entry| *entry.name < *key);
    let end = entries.partition_point(|entry| *entry.name <= *key);
    entries.get(start..end).unwrap_or_default()
}

impl Below {
    /// An object of entries in the order of the text.
    pub(super) fn object(mut entries: Vec<Entry>) -> Self {
        entries.sort_by(|one, other| one.name.cmp(&other.name));
        Self::Object(entries)
    }
}
