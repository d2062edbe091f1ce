//! The index of a YAML text. An alias leads to what its anchor names.

use super::tree::{Below, Entry, Index, Node, NodeId};
use granit_parser::{Event, Parser, ScalarStyle, Span, options};
use std::collections::HashMap;
use std::ops::Range;

/// `None`: the library does not take the text.
pub(super) fn index(text: &str) -> Option<Index> {
    let mut builder = Builder { nodes: Vec::new(), anchors: HashMap::new(), open: Vec::new(), root: None };
    let options = options! { emit_comments: false };
    for event in Parser::new_from_str_with_options(text, options) {
        let (event, span) = event.ok()?;
        builder.event(event, span);
    }
    let root = builder.root?;
    Some(Index::new(builder.nodes, root))
}

struct Builder {
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

impl Builder {
    fn event(&mut self, event: Event<'_>, span: Span) {
        match event {
            Event::Scalar(text, style, anchor, _) => {
                let bytes = bytes(&span);
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
            Event::SequenceStart(_, anchor, _) => self.begin(&span, anchor, Holds::Items(Vec::new())),
            Event::MappingStart(_, anchor, _) => self.begin(&span, anchor, Holds::Entries(Vec::new(), None)),
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
        let bytes = bytes(span);
        let start = bytes.start;
        let node = self.node(bytes, Below::Nothing, anchor);
        self.put(node);
        self.open.push(Open { node, start, holds });
    }

    fn end(&mut self, span: &Span) {
        let end = bytes(span).end;
        let Some(Open { node, start, holds }) = self.open.pop() else { return };
        let below = match holds {
            Holds::Items(items) => Below::List(items),
            Holds::Entries(entries, _) => Below::object(entries),
        };
        if let Some(node) = self.nodes.get_mut(node) {
            *node = Node { span: start..end.max(start), below };
        }
    }
}

/// From the tag, if there is one.
fn bytes(span: &Span) -> Range<usize> {
    let Range { start, end } = span.byte_range().unwrap_or_default();
    let tag = span.tag_span().and_then(|tag| tag.byte_range());
    let start = tag.map_or(start, |tag| tag.start.min(start));
    start..end.max(start)
}
