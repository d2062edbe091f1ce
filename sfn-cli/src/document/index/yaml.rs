//! The index of a YAML text. An alias leads to what its anchor names.

use super::super::lines::Lines;
use super::tree::{Below, Entry, Index, Node, NodeId};
use saphyr_parser::{Event, Parser, ScalarStyle, Span};
use std::collections::HashMap;
use std::ops::Range;

/// `None`: the library does not take the text.
pub(super) fn index(text: &str, lines: &Lines) -> Option<Index> {
    let mut builder = Builder { text, lines, nodes: Vec::new(), anchors: HashMap::new(), open: Vec::new(), root: None };
    for event in Parser::new_from_str(text) {
        let (event, span) = event.ok()?;
        builder.event(event, span);
    }
    let root = builder.root?;
    Some(Index::new(builder.nodes, root))
}

struct Builder<'t> {
    text: &'t str,
    lines: &'t Lines,
    nodes: Vec<Node>,
    anchors: HashMap<usize, NodeId>,
    /// The lists and objects around what comes next.
    open: Vec<Open>,
    root: Option<NodeId>,
}

/// A list or object whose end has not come yet.
struct Open {
    node: NodeId,
    start: usize,
    holds: Holds,
}

enum Holds {
    Items(Vec<NodeId>),
    Entries(Vec<Entry>, Option<(Box<str>, Range<usize>)>),
}

impl Builder<'_> {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let bytes = self.bytes(&span);
                if let Some(Open { holds: Holds::Entries(_, key @ None), .. }) = self.open.last_mut() {
                    *key = Some((text.into(), bytes));
                    return;
                }
                let below = if style == ScalarStyle::Literal { Below::Lines } else { Below::Nothing };
                let node = self.node(bytes, below, anchor);
                self.put(node);
            }
            Event::Alias(anchor) => {
                if let Some(Open { holds: Holds::Entries(_, key @ None), .. }) = self.open.last_mut() {
                    // A key by an alias: its value has a place, itself it has none.
                    *key = Some(Default::default());
                } else if let Some(node) = self.anchors.get(&anchor).copied() {
                    self.put(node);
                }
            }
            Event::SequenceStart(anchor, _) => self.begin(&span, anchor, Holds::Items(Vec::new())),
            Event::MappingStart(anchor, _) => self.begin(&span, anchor, Holds::Entries(Vec::new(), None)),
            Event::SequenceEnd | Event::MappingEnd => self.end(&span),
            _ => {}
        }
    }

    fn node(&mut self, span: Range<usize>, below: Below, anchor: usize) -> NodeId {
        let node = self.nodes.len();
        self.nodes.push(Node { span, below });
        if anchor != 0 {
            self.anchors.insert(anchor, node);
        }
        node
    }

    /// Makes a node the next of what is open.
    fn put(&mut self, value: NodeId) {
        match self.open.last_mut().map(|open| &mut open.holds) {
            Some(Holds::Items(items)) => items.push(value),
            Some(Holds::Entries(entries, key)) => {
                // A key that is no scalar is not a text: the text was refused before.
                let (name, key) = key.take().unwrap_or_default();
                entries.push(Entry { name, key, value });
            }
            None => self.root = self.root.or(Some(value)),
        }
    }

    fn begin(&mut self, span: &Span, anchor: usize, holds: Holds) {
        let bytes = self.bytes(span);
        let start = bytes.start;
        let node = self.node(bytes, Below::Nothing, anchor);
        self.put(node);
        self.open.push(Open { node, start, holds });
    }

    fn end(&mut self, span: &Span) {
        let end = self.bytes(span).end;
        let Some(Open { node, start, holds }) = self.open.pop() else { return };
        let below = match holds {
            Holds::Items(items) => Below::List(items),
            Holds::Entries(entries, _) => Below::object(entries),
        };
        if let Some(node) = self.nodes.get_mut(node) {
            *node = Node { span: start..end.max(start), below };
        }
    }

    fn bytes(&self, span: &Span) -> Range<usize> {
        let start = self.lines.byte(self.text, span.start.index());
        let end = self.lines.byte(self.text, span.end.index());
        start..end.max(start)
    }
}
