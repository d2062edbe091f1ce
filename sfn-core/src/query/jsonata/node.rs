//! What the parser knows of a value while what follows it is still to come.
//!
//! The rules are those of the reference implementation, which treats a bare name, `*`, `$x` and `(…)` differently where
//! the tree has one [`Path`] for all that has steps, stages or a grouping.

use super::tree::{Expression, Kind, Path, Step, StepKind};
use std::ops::Range;

/// The place of a `%` in the list of all, which holds how many steps each has still to go up.
pub(super) type Slot = usize;

/// A value, and what the constructs that may follow it ask.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) expression: Expression,
    pub(super) origin: Origin,
    /// How deep the tree is.
    pub(super) height: usize,
    /// The `%` that look for their parent outside this value.
    pub(super) own: Parents,
    /// Those of the last step, where the reference calls the value a path: a name, or what a `.`, `^` or `#` made.
    pub(super) last: Option<Parents>,
}

/// What a value was read from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Origin {
    /// A variable and nothing else, at these bytes.
    Variable(Range<usize>),
    /// The word `function` or `λ`.
    Function,
    Other,
}

/// The `%` in a value that look for their parent outside it.
#[derive(Debug, Default)]
pub(super) struct Parents {
    pub(super) seeking: Vec<Slot>,
    /// The value is a `%` itself.
    pub(super) itself: Option<Slot>,
}

impl Parents {
    /// Takes over what a part looks for.
    pub(super) fn absorb(&mut self, part: Parents) {
        if self.seeking.is_empty() {
            self.seeking = part.seeking;
        } else {
            self.seeking.extend(part.seeking);
        }
        self.seeking.extend(part.itself);
    }
}

impl Node {
    /// A value that is no path.
    pub(super) fn new(kind: Kind, range: Range<usize>) -> Node {
        let expression = Expression { kind, range };
        Node { expression, origin: Origin::Other, height: 1, own: Parents::default(), last: None }
    }

    /// A value that is one step: a name, `*`, `**` or `%`.
    pub(super) fn step(kind: StepKind, range: Range<usize>) -> Node {
        let last = matches!(kind, StepKind::Field(_)).then(Parents::default);
        Node { last, ..Node::new(Kind::Path(one_step(kind, range.clone())), range) }
    }

    /// Changes the value as a path, which now ends at `end`; what was none becomes its only step.
    pub(super) fn change(mut self: Box<Self>, end: usize, change: impl FnOnce(&mut Path)) -> Box<Self> {
        let Expression { kind, range } = self.expression;
        let (mut path, wrapped) = match kind {
            Kind::Path(path) => (path, 0),
            kind => (wrap(Expression { kind, range: range.clone() }), 1),
        };
        change(&mut path);
        self.expression = Expression { kind: Kind::Path(path), range: range.start..end };
        self.origin = Origin::Other;
        self.height += wrapped;
        self
    }

    /// The value as steps of a longer path. A grouping of a value that the reference does not call a path is that of
    /// the step; that of a path stays with the whole.
    pub(super) fn into_path(self: Box<Self>) -> (Path, usize, Parents, Option<Parents>) {
        let Node { expression, height, own, last, .. } = *self;
        match expression.kind {
            Kind::Path(path) if last.is_some() || path.group.is_none() => (path, height, own, last),
            kind => (wrap(Expression { kind, range: expression.range }), height + 1, own, last),
        }
    }

    /// Whether the last step, or the value itself, has a grouping.
    pub(super) fn is_grouped(&self) -> bool {
        let Kind::Path(path) = &self.expression.kind else { return false };
        match path.steps.last().map(|step| &step.kind) {
            _ if self.last.is_none() => path.group.is_some(),
            Some(StepKind::Expression(step)) => matches!(&step.kind, Kind::Path(Path { group: Some(_), .. })),
            _ => false,
        }
    }

    /// The last step of what is a path in the tree.
    pub(super) fn last_step(&self) -> Option<&Step> {
        match &self.expression.kind {
            Kind::Path(path) => path.steps.last(),
            _ => None,
        }
    }
}

fn wrap(value: Expression) -> Path {
    let range = value.range.clone();
    one_step(StepKind::Expression(Box::new(value)), range)
}

fn one_step(kind: StepKind, range: Range<usize>) -> Path {
    Path { steps: vec![Step { kind, stages: Vec::new(), range }], group: None, keep_array: false }
}
