//! What is asked, and what is said to be unknown.

use super::super::{Node, NodeId, Question, Sought, Want};
use super::nodes::Nodes;
use super::spot::Spot;
use super::{Asked, Given, Read, Unknown, Walk};
use crate::check::Location;
use std::collections::{HashMap, HashSet};
use std::ops::Range;

/// So many nodes of an argument are looked through for what is unknown in it.
const LOOKED_AT: usize = 256;
/// So many places are kept that are given one thing that is unknown.
const PLACES: usize = 16;

/// The questions of a plan while it is made.
#[derive(Debug)]
pub(super) struct Asks {
    /// Whether every state's data is known, so that questions can be asked.
    pub(super) on: bool,
    /// Whether there may be ways that nobody sees: then nothing is asked that holds if it does on some way.
    pub(super) has_gaps: bool,
    pub(super) asked: Vec<Asked>,
    pub(super) calls: Vec<(u32, Location)>,
    pub(super) paths: Vec<Walk>,
    names: HashMap<String, usize>,
    used: HashSet<String>,
    called: HashSet<u32>,
    pub(super) unknowns: Vec<Unknown>,
    by_place: HashMap<Location, u32>,
}

impl Asks {
    pub(super) fn new(has_gaps: bool) -> Self {
        Self {
            on: false,
            has_gaps,
            asked: Vec::new(),
            calls: Vec::new(),
            paths: Vec::new(),
            names: HashMap::new(),
            used: HashSet::new(),
            called: HashSet::new(),
            unknowns: vec![Unknown::new(Location::root(), None, None)],
            by_place: HashMap::new(),
        }
    }

    /// The node of what is not known at a place.
    pub(super) fn unknown(&mut self, location: Location, message: String, help: Option<String>) -> Node {
        if let Some(known) = self.by_place.get(&location) {
            return Node::Unknown(*known);
        }
        let number = u32::try_from(self.unknowns.len()).unwrap_or_default();
        self.by_place.insert(location.clone(), number);
        self.unknowns.push(Unknown::new(location, Some(message), help));
        Node::Unknown(number)
    }

    /// Asks, unless the answer is known.
    pub(super) fn ask(&mut self, nodes: &Nodes, question: Question, at: Spot<'_>, text: &str) {
        self.ask_of_part(nodes, question, at, text, None);
    }

    /// Says which part of a text the questions from that one on are about.
    pub(super) fn ranged(&mut self, from: usize, range: &Range<usize>) {
        self.asked.iter_mut().skip(from).for_each(|asked| asked.range = Some(range.clone()));
    }

    /// Says of the last question what there is in place of what it looks for.
    pub(super) fn note(&mut self, question: &Question, note: Option<String>) {
        if let Some(last) = self.asked.last_mut().filter(|last| last.question == *question) {
            last.note = note;
        }
    }

    /// Says of the last question where it looks.
    pub(super) fn sought(&mut self, question: &Question, sought: Sought) {
        if let Some(last) = self.asked.last_mut().filter(|last| last.question == *question) {
            last.sought = Some(sought);
        }
    }

    /// Says of the last question which objects it reads from.
    pub(super) fn over(&mut self, question: &Question, over: NodeId) {
        if let Some(last) = self.asked.last_mut().filter(|last| last.question == *question) {
            last.over = Some(over);
        }
    }

    /// Asks of a part of the text that stands there.
    pub(super) fn ask_of_part(
        &mut self,
        nodes: &Nodes,
        question: Question,
        at: Spot<'_>,
        text: &str,
        range: Option<Range<usize>>,
    ) {
        if self.on {
            let head = at.head(text);
            self.push(nodes, question, at, head, range);
        }
    }

    /// Asks, with words of its own for what is asked about.
    pub(super) fn ask_headed(&mut self, nodes: &Nodes, question: Question, at: Spot<'_>, head: String) {
        if self.on {
            self.push(nodes, question, at, head, None);
        }
    }

    fn push(&mut self, nodes: &Nodes, question: Question, at: Spot<'_>, head: String, range: Option<Range<usize>>) {
        if self.is_open(nodes, &question) {
            let name = self.unique(at.name());
            self.asked.push(Asked {
                question,
                location: at.location(),
                range,
                head,
                note: None,
                sought: None,
                over: None,
                name,
            });
        }
    }

    fn unique(&mut self, name: String) -> String {
        let mut count = self.names.get(&name).copied().unwrap_or_default();
        let mut free = name.clone();
        while !self.used.insert(free.clone()) {
            count += 1;
            free = format!("{name}_{}", count + 1);
        }
        self.names.insert(name, count);
        free
    }

    /// Notes where a leaf is called.
    pub(super) fn calls(&mut self, leaf: u32, at: Spot<'_>) {
        if self.on && self.called.insert(leaf) {
            self.calls.push((leaf, at.location()));
        }
    }

    /// Notes where a path leads.
    pub(super) fn leads(&mut self, at: Spot<'_>, to: NodeId, reads: Vec<Read>) {
        if self.on {
            self.paths.push(Walk { location: at.location(), to, reads });
        }
    }

    /// Whether the types may say no. Notes what is read that is not known.
    fn is_open(&mut self, nodes: &Nodes, question: &Question) -> bool {
        match question {
            Question::There(node) => {
                nodes.ways(*node).iter().any(|way| *way == Nodes::ABSENT || is_of_leaf(nodes, *way))
            }
            Question::Is(node, want) => {
                self.read(nodes, *node);
                nodes.ways(*node).iter().any(|way| !is_surely(nodes.get(*way), *want))
            }
            Question::Tells(node, _) => {
                self.read(nodes, *node);
                // What the definition itself makes may be tested for good measure.
                !self.has_gaps && nodes.ways(*node).iter().all(|way| nodes.is_leaf(*way))
            }
            Question::Ends { .. } => true,
            Question::Compares(node, _) | Question::Equals(node, _) => {
                self.read(nodes, *node);
                // Any text may be the one that is looked for.
                let is_text = |node: &Node| matches!((question, node), (Question::Equals(..), Node::Text));
                let is_known = |node: &Node| match question {
                    Question::Compares(_, want) => is_surely(node, *want),
                    _ => matches!(node, Node::Unknown(_)) || is_text(node),
                };
                let is_open = |way: &NodeId| is_known(nodes.get(*way));
                !self.has_gaps && !nodes.ways(*node).iter().any(is_open)
            }
            Question::Fits(node, leaf, _) => self.given(nodes, *node, *leaf),
            Question::Called { leaf, function, machine } => {
                self.given(nodes, *function, *leaf);
                self.given(nodes, *machine, *leaf);
                true
            }
            Question::Raised { .. } => !self.has_gaps,
        }
    }

    /// Notes that something in particular is read.
    pub(super) fn read(&mut self, nodes: &Nodes, node: NodeId) {
        for way in nodes.ways(node) {
            if let Node::Unknown(number) = nodes.get(way) {
                self.unknowns.get_mut(*number as usize).into_iter().for_each(|unknown| unknown.read = true);
            }
        }
    }

    /// Notes what a leaf is given that is not known; whether there is more than that.
    fn given(&mut self, nodes: &Nodes, node: NodeId, leaf: u32) -> bool {
        let mut next = vec![(node, Vec::new())];
        let mut left = LOOKED_AT;
        while let Some((id, path)) = next.pop().filter(|_| left > 0) {
            if !nodes.has_unknown(id) {
                continue;
            }
            left -= 1;
            let at = |key: &str| path.iter().cloned().chain([key.to_owned()]).collect();
            match nodes.get(id) {
                Node::Unknown(number) => self.given_at(*number, Given { leaf, path }),
                Node::Join(parts) => next.extend(parts.iter().map(|part| (*part, path.clone()))),
                Node::Tuple(parts) => next.extend(parts.iter().map(|part| (*part, at("")))),
                Node::List(part) => next.push((*part, at(""))),
                Node::Named(part, _) => next.push((*part, path)),
                Node::Object { fields, rest } => {
                    next.extend(fields.iter().map(|(key, value)| (*value, at(key))));
                    next.extend(rest.map(|rest| (rest, path)));
                }
                _ => {}
            }
        }
        nodes.ways(node).iter().any(|way| !matches!(nodes.get(*way), Node::Unknown(_)))
    }

    fn given_at(&mut self, unknown: u32, given: Given) {
        if let Some(unknown) = self.unknowns.get_mut(unknown as usize)
            && unknown.given_to.len() < PLACES
            && !unknown.given_to.contains(&given)
        {
            unknown.given_to.push(given);
        }
    }
}

/// Whether a type says if it is there: a part of a leaf, or a list of such parts.
fn is_of_leaf(nodes: &Nodes, id: NodeId) -> bool {
    match nodes.get(id) {
        Node::List(entry) => nodes.ways(*entry).iter().any(|way| nodes.is_leaf(*way)),
        _ => nodes.is_leaf(id),
    }
}

/// Whether a value is of a kind, whatever the types are, or not known.
fn is_surely(node: &Node, want: Want) -> bool {
    match node {
        Node::Unknown(_) => true,
        Node::Null => want == Want::Null,
        Node::Boolean => matches!(want, Want::Boolean | Want::Scalar),
        Node::Integer => matches!(want, Want::Integer | Want::Number | Want::Scalar | Want::Numbers),
        Node::Number => matches!(want, Want::Number | Want::Scalar | Want::Numbers),
        Node::Text => matches!(want, Want::Text | Want::Timestamp | Want::Scalar | Want::Texts),
        // AWS reads a number that stands in a text (recorded).
        Node::Word(word) => match want {
            Want::Number | Want::Integer => word.parse::<f64>().is_ok(),
            want => matches!(want, Want::Text | Want::Scalar | Want::Texts),
        },
        Node::List(_) | Node::Tuple(_) => matches!(want, Want::List | Want::Items | Want::Numbers | Want::Texts),
        Node::Object { rest: None, .. } => matches!(want, Want::Object | Want::Items),
        _ => false,
    }
}

impl Unknown {
    const fn new(location: Location, message: Option<String>, help: Option<String>) -> Self {
        Self { location, message, help, read: false, given_to: Vec::new() }
    }
}
