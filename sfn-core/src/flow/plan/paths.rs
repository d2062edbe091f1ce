//! Where the paths of a JSONPath state lead.

use super::super::{Fact, Node, NodeId, Question, Step, Want};
use super::Read;
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::query::function::PathFunction;
use crate::query::path::{Path, Root, Segment, SegmentKind};

impl<'a> Follow<'a> {
    /// What a path leads to; asks whether it leads anywhere.
    pub(super) fn path(&mut self, sight: &Sight<'a>, text: &str, at: Spot<'_>) -> NodeId {
        self.path_wanted(sight, text, None, at)
    }

    /// The same, where a value of a kind is due.
    pub(super) fn path_wanted(&mut self, sight: &Sight<'a>, text: &str, want: Option<Want>, at: Spot<'_>) -> NodeId {
        let Ok(path) = Path::parse(text) else {
            // A path that is not written to its end: the editor completes what it leads to so far.
            let begun = text.trim_end_matches(['.', '[']);
            if let Ok(path) = Path::parse(begun) {
                let (to, mut reads) = self.walked(sight, &path);
                reads.push(Read { range: begun.len()..text.len(), from: to });
                self.asks.leads(at, to, reads);
            }
            return Nodes::UNKNOWN;
        };
        self.read_path(sight, &path, text, want, at)
    }

    /// What a path that was read leads to.
    pub(super) fn read_path(
        &mut self,
        sight: &Sight<'a>,
        path: &Path,
        text: &str,
        want: Option<Want>,
        at: Spot<'_>,
    ) -> NodeId {
        let node = match self.unfollowed(sight, path, text, at) {
            Some(unknown) => {
                self.asks.leads(at, unknown, Vec::new());
                unknown
            }
            None => self.walk(sight, path, at),
        };
        let question = match want {
            Some(want) => Some(Question::Is(node, want)),
            // What it starts from is there.
            None if path.segments.is_empty() => None,
            // An indefinite path that finds nothing gives an empty list: only what no type has is a mistake there.
            None => Some(Question::There(node)),
        };
        if self.asks.on
            && let Some((_, above)) = path.segments.split_last()
        {
            let root = self.root(sight, &path.root);
            let into = self.along(root, above);
            self.asks.read(&self.nodes, into);
        }
        if let Some(question) = question.filter(|_| self.asks.on) {
            let missing = self.missing(sight, path);
            self.asks.ask(&self.nodes, question.clone(), at, text);
            let fields: Vec<_> = path.segments.iter().map_while(field).collect();
            // Of an entry, or of entries, nobody knows whether what was there before would have had them.
            if path.root == Root::Input && fields.is_empty() == path.segments.is_empty() {
                self.sought(sight, &question, "$", fields);
            }
            self.reads_over(sight, path, &question);
            if let Some((from, note)) = missing {
                self.asks.note(&question, note);
                if matches!(self.nodes.get(from), Node::Tuple(_)) {
                    self.asks.over(&question, from);
                }
            }
        }
        self.survived(sight, path, node)
    }

    /// What a path leads to where it leads somewhere: elsewhere the execution ends here. That has been asked, once.
    fn survived(&mut self, sight: &Sight<'a>, path: &Path, node: NodeId) -> NodeId {
        if !self.nodes.ways(node).contains(&Nodes::ABSENT) {
            return node;
        }
        if path.root == Root::Input {
            self.needed.push((sight.data, path.segments.clone()));
        }
        match self.nodes.present(node) {
            Nodes::ABSENT => Nodes::UNKNOWN,
            node => node,
        }
    }

    /// Data, on those ways to it on which the state that read it did not fail.
    pub(super) fn survivors(&mut self, data: NodeId) -> NodeId {
        let needed: Vec<_> = self.needed.iter().filter(|(of, _)| *of == data).map(|(_, path)| path.clone()).collect();
        let mut ways = self.nodes.ways(data);
        if needed.is_empty() || ways.len() < 2 {
            return data;
        }
        ways.retain(|way| needed.iter().all(|path| self.along(*way, path) != Nodes::ABSENT));
        if ways.is_empty() { data } else { self.nodes.join(ways) }
    }

    /// What a path leads to, without a question.
    pub(super) fn leads_to(&mut self, sight: &Sight<'a>, path: &Path) -> NodeId {
        let root = self.root(sight, &path.root);
        self.along(root, &path.segments)
    }

    /// The same, noted for the editor.
    pub(super) fn walk(&mut self, sight: &Sight<'a>, path: &Path, at: Spot<'_>) -> NodeId {
        if !self.asks.on {
            return self.leads_to(sight, path);
        }
        let (to, reads) = self.walked(sight, path);
        self.asks.leads(at, to, reads);
        to
    }

    /// The same, with what each field is read from.
    fn walked(&mut self, sight: &Sight<'a>, path: &Path) -> (NodeId, Vec<Read>) {
        let root = self.root(sight, &path.root);
        self.reads = Some(Vec::new());
        let to = self.along(root, &path.segments);
        (to, self.reads.take().unwrap_or_default())
    }

    /// Where a path starts.
    pub(super) fn root(&mut self, sight: &Sight<'a>, root: &Root) -> NodeId {
        match root {
            // One path that some way lacks is one mistake; the next does not speak of that way again.
            Root::Input => self.survivors(sight.data),
            Root::Context => self.context(sight),
            Root::Variable(name) => self.variable(sight, name),
        }
    }

    pub(super) fn along(&mut self, from: NodeId, segments: &[Segment]) -> NodeId {
        let mut here = from;
        for (place, segment) in segments.iter().enumerate() {
            let below = segments.get(place + 1..).unwrap_or_default();
            here = match &segment.kind {
                SegmentKind::Field(name) => {
                    let read = |reads: &mut Vec<Read>| reads.push(Read { range: segment.range.clone(), from: here });
                    self.reads.as_mut().into_iter().for_each(read);
                    self.nodes.field(here, name)
                }
                SegmentKind::Index(index) => self.nodes.step(here, &Step::Index(*index)),
                SegmentKind::Fields(names) if below.is_empty() => {
                    let fields = names.iter().map(|name| (name.clone(), self.nodes.field(here, name))).collect();
                    self.nodes.object(fields, None)
                }
                SegmentKind::Function { name, .. } => self.function(*name),
                SegmentKind::DeepScan | SegmentKind::Fields(_) => return self.several(Nodes::UNKNOWN, below),
                SegmentKind::Wildcard => {
                    let entry = self.nodes.spread(here).unwrap_or(Nodes::UNKNOWN);
                    return self.several(entry, below);
                }
                SegmentKind::Indexes(_) | SegmentKind::Slice { .. } | SegmentKind::Filter(_) => {
                    let entry = self.nodes.step(here, &Step::Entry);
                    return self.several(entry, below);
                }
            };
        }
        here
    }

    /// The list of what the rest of an indefinite path finds in each entry. Where it finds nothing, there is no entry.
    fn several(&mut self, entry: NodeId, below: &[Segment]) -> NodeId {
        if let Some(Segment { kind: SegmentKind::Function { name, .. }, .. }) = below.last() {
            return self.function(*name);
        }
        if self.asks.on && !below.is_empty() {
            self.asks.read(&self.nodes, entry);
        }
        // What only some entries have is not held against the path; what none has is.
        let ways = if below.is_empty() { Vec::new() } else { self.nodes.ways(entry) };
        let searched = |way| if self.nodes.is_leaf(way) { self.nodes.note(way, &Fact::Searched) } else { way };
        let ways: Vec<_> = ways.into_iter().map(searched).collect();
        let entry = if ways.is_empty() { entry } else { self.nodes.join(ways) };
        let found = match self.along(entry, below) {
            // A second step to several puts all of them into one list.
            list if below.iter().any(|segment| is_indefinite(&segment.kind)) => self.nodes.step(list, &Step::Entry),
            one => one,
        };
        let ways: Vec<_> = self.nodes.ways(found).into_iter().filter(|way| *way != Nodes::ABSENT).collect();
        if ways.is_empty() {
            return self.nodes.add(Node::Tuple(Vec::new()));
        }
        let found = self.nodes.join(ways);
        self.nodes.add(Node::List(found))
    }

    fn function(&mut self, function: PathFunction) -> NodeId {
        self.nodes.add(match function {
            PathFunction::Length | PathFunction::Size => Node::Integer,
            PathFunction::Avg | PathFunction::Stddev | PathFunction::Sum | PathFunction::Min | PathFunction::Max => {
                Node::Number
            }
            PathFunction::Concat => Node::Text,
            PathFunction::Append => return Nodes::UNKNOWN,
        })
    }

    /// Says of the last question into which objects, the last that stand upon types, the fields of its path lead.
    pub(super) fn reads_over(&mut self, sight: &Sight<'a>, path: &Path, question: &Question) {
        if !self.asks.on {
            return;
        }
        let mut here = self.root(sight, &path.root);
        for name in path.segments.iter().map_while(field) {
            if self.nodes.is_over(here) {
                self.asks.over(question, here);
            }
            here = self.nodes.field(here, &name);
        }
    }

    /// The value that has not the first field or entry of a path which the definition does not build, and what it has instead.
    fn missing(&mut self, sight: &Sight<'a>, path: &Path) -> Option<(NodeId, Option<String>)> {
        let mut here = self.root(sight, &path.root);
        for segment in &path.segments {
            let step = match &segment.kind {
                SegmentKind::Field(name) => Step::Field(name.clone()),
                SegmentKind::Index(index) => Step::Index(*index),
                _ => return None,
            };
            let below = self.nodes.step(here, &step);
            if below == Nodes::ABSENT {
                return (here != Nodes::ABSENT).then(|| (here, self.nodes.lack(here, &step)));
            }
            here = below;
        }
        None
    }
}

impl Nodes {
    /// Whether a value is on some way an object upon something else.
    pub(super) fn is_over(&self, id: NodeId) -> bool {
        self.ways(id).into_iter().any(|way| matches!(self.get(way), Node::Object { rest: Some(_), .. }))
    }
}

fn field(segment: &Segment) -> Option<String> {
    match &segment.kind {
        SegmentKind::Field(name) => Some(name.clone()),
        _ => None,
    }
}

fn is_indefinite(kind: &SegmentKind) -> bool {
    !matches!(kind, SegmentKind::Field(_) | SegmentKind::Index(_))
}
