//! What follows a value: steps, predicates, orderings, groupings and binds.

use super::node::{Node, Origin, Parents};
use super::parser::Parser;
use super::tree::{Expression, Group, Kind, Name, Pair, Path, Stage, Step, StepKind, Term};
use crate::query::error::Fault;

impl Parser<'_> {
    /// `left.right`.
    pub(super) fn join(&mut self, left: Box<Node>, right: Box<Node>) -> Result<Box<Node>, Fault> {
        let range = left.expression.range.start..right.expression.range.end;
        let left_was_parent = left.own.itself;
        let (mut path, left_height, left_own, left_last) = left.into_path();
        let (rest, right_height, right_own, right_last) = right.into_path();
        // What a value that is no path looks for is lost in the reference, but for a `%` itself.
        let mut own = match left_last {
            Some(_) => left_own,
            None => Parents { seeking: left_was_parent.into_iter().collect(), itself: None },
        };
        let last = right_last.unwrap_or(right_own);
        let was = path.steps.len();
        path.keep_array |= rest.keep_array;
        path.steps.extend(rest.steps);
        for step in path.steps.iter_mut().take(1) {
            name_step(step)?;
        }
        for step in path.steps.iter_mut().skip(was) {
            name_step(step)?;
        }
        self.parents.resolve(&path.steps, &mut own, &last)?;
        let height = left_height.max(right_height);
        Ok(Box::new(Node { height, own, last: Some(last), ..Node::new(Kind::Path(path), range) }))
    }

    /// `left[predicate]`, read up to its bracket.
    pub(super) fn filter(
        &mut self,
        left: Box<Node>,
        open: usize,
        predicate: Box<Node>,
        end: usize,
    ) -> Result<Box<Node>, Fault> {
        if left.is_grouped() {
            return Err(Fault::complete(open, "no `[…]` can follow the grouping of a step")
                .help("put parentheses around what is grouped: `(a{…})[0]`"));
        }
        let Node { expression: filter, height, own, .. } = *predicate;
        let mut node = left;
        self.parents.predicate(&mut node, own)?;
        node.height = node.height.max(height + 1);
        Ok(node.change(end, |path| stage(path, Stage::Filter(filter), end)))
    }

    /// `left[]`. The reference goes on with the value itself, so that a variable stays one.
    pub(super) fn keep_array(left: Box<Node>, end: usize) -> Box<Node> {
        let origin = left.origin.clone();
        let mut node = left.change(end, |path| path.keep_array = true);
        node.origin = origin;
        node
    }

    /// `left{key: value}`.
    pub(super) fn group(
        left: Box<Node>,
        open: usize,
        pairs: Vec<Pair>,
        end: usize,
        height: usize,
    ) -> Result<Box<Node>, Fault> {
        let mut node = left;
        node.height = node.height.max(height);
        if matches!(&node.expression.kind, Kind::Path(Path { group: Some(_), .. })) {
            return Err(Fault::complete(open, "a path has one grouping only")
                .help("put parentheses around the first: `(a{…}){…}`"));
        }
        let group = Group { pairs, range: open..end };
        Ok(node.change(end, |path| path.group = Some(group)))
    }

    /// `left^(terms)`.
    pub(super) fn sort(
        &mut self,
        left: Box<Node>,
        open: usize,
        terms: Vec<(Term, Parents)>,
        end: usize,
    ) -> Result<Box<Node>, Fault> {
        let range = left.expression.range.start..end;
        let (mut path, height, own, last) = left.into_path();
        // Of a value that is no path, what it looks for stays with its step, where nobody asks.
        let mut own = if last.is_some() { own } else { Parents::default() };
        let mut of_terms = Parents::default();
        let mut kept = Vec::with_capacity(terms.len());
        for (term, parents) in terms {
            of_terms.absorb(parents);
            kept.push(term);
        }
        path.steps.push(Step { kind: StepKind::Sort(kept), stages: Vec::new(), range: open..end });
        self.parents.resolve(&path.steps, &mut own, &of_terms)?;
        Ok(Box::new(Node { height, own, last: Some(of_terms), ..Node::new(Kind::Path(path), range) }))
    }

    /// `left@$name`.
    pub(super) fn focus(left: Box<Node>, at: usize, name: Name) -> Result<Box<Node>, Fault> {
        if let Some(step) = left.last_step() {
            if step.stages.iter().any(|stage| matches!(stage, Stage::Filter(_))) {
                return Err(Fault::complete(at, "`@` stands before the predicates of its step").help("write `a@$x[…]`"));
            }
            if matches!(step.kind, StepKind::Sort(_)) {
                return Err(Fault::complete(at, "`@` stands before an ordering").help("write `a@$x^(…)`"));
            }
        }
        let end = name.range.end;
        Ok(left.change(end, |path| stage(path, Stage::Focus(name), end)))
    }

    /// `left#$name`, which makes a path of any value.
    pub(super) fn index(left: Box<Node>, name: Name) -> Box<Node> {
        let end = name.range.end;
        let start = left.expression.range.start;
        let (path, height, own, last) = left.into_path();
        let (own, last) = match last {
            Some(last) => (own, last),
            None => (Parents::default(), own),
        };
        let node = Node { height, own, last: Some(last), ..Node::new(Kind::Path(path), start..end) };
        Box::new(node).change(end, |path| stage(path, Stage::Index(name), end))
    }

    /// The variable that `@` and `#` bind, or the right side of a refusal.
    pub(super) fn bound(&self, node: &Node, symbol: &str) -> Result<Name, Fault> {
        match &node.origin {
            Origin::Variable(range) => Ok(self.name(range.clone())),
            _ => {
                let start = node.expression.range.start;
                let message = format!("expected a variable behind `{symbol}`, not `{}`", self.shown(&node.expression));
                Err(Fault::complete(start, message).help(format!("a variable starts with `$`: `{symbol}$x`")))
            }
        }
    }

    /// The beginning of an expression as it is written, for a message.
    pub(super) fn shown(&self, expression: &Expression) -> String {
        let text = self.text(expression.range.clone());
        let line = text.lines().next().unwrap_or_default();
        if line.chars().count() <= 30 && line.len() == text.len() {
            return line.to_owned();
        }
        let start: String = line.chars().take(29).collect();
        format!("{start}…")
    }
}

fn stage(path: &mut Path, stage: Stage, end: usize) {
    if let Some(step) = path.steps.last_mut() {
        step.stages.push(stage);
        step.range.end = step.range.end.max(end);
    }
}

/// A string between dots is a field's name; no other literal can stand there.
fn name_step(step: &mut Step) -> Result<(), Fault> {
    let StepKind::Expression(value) = &mut step.kind else { return Ok(()) };
    let start = value.range.start;
    let refused = |what: &str, help: &str| {
        let message = format!("{what} cannot be a step of a path");
        Err(Fault::complete(start, message).help(help.to_owned()))
    };
    match &mut value.kind {
        // A step with a grouping of its own.
        Kind::Path(grouped) => grouped.steps.iter_mut().try_for_each(name_step),
        Kind::String(name) => {
            step.kind = StepKind::Field(std::mem::take(name));
            Ok(())
        }
        Kind::Number(_) => {
            refused("a number", "an index stands in brackets, `a[0]`; a name in backquotes, `` a.`0` ``")
        }
        Kind::Bool(_) => refused("`true` or `false`", "a field's name stands in backquotes there: `` a.`true` ``"),
        Kind::Null => refused("`null`", "a field's name stands in backquotes there: `` a.`null` ``"),
        _ => Ok(()),
    }
}
