//! The paths of expressions.

use super::super::super::{Node, NodeId, Question, Step};
use super::super::follow::Follow;
use super::super::nodes::Nodes;
use super::Reading;
use crate::query::jsonata::Expression;
use crate::query::jsonata::tree::{self, Kind, Operator, Path, Stage, StepKind};
use std::ops::Range;

/// How an expression calls the data that reaches its state.
const INPUT: &str = "$states.input";

impl<'a> Follow<'a> {
    /// What a variable holds.
    pub(super) fn bound(&mut self, reading: &Reading<'a, '_>, name: &str) -> NodeId {
        match name {
            "" => reading.context,
            "$" => Nodes::UNKNOWN,
            name if reading.locals.contains_key(name) => reading.locals.get(name).copied().unwrap_or(Nodes::UNKNOWN),
            "states" => self.states(reading),
            name => self.variable(&reading.sight, name),
        }
    }

    fn states(&mut self, reading: &Reading<'a, '_>) -> NodeId {
        let sight = reading.sight;
        let context = self.context(&sight);
        let mut fields = vec![("input".to_owned(), sight.data), ("context".to_owned(), context)];
        fields.extend(sight.result.map(|result| ("result".to_owned(), result)));
        fields.extend(sight.error.map(|error| ("errorOutput".to_owned(), error)));
        self.nodes.object(fields, Some(Nodes::UNKNOWN))
    }

    /// What a path leads to; asks whether it does on some way.
    pub(super) fn mapped(&mut self, reading: &mut Reading<'a, '_>, path: &Path) -> NodeId {
        let mut here = Nodes::UNKNOWN;
        // Whether all that was stepped over are fields: then only the type says whether they are there.
        let mut is_plain = true;
        // Whether the value may be a list, one value or nothing, whatever its parts are.
        let mut is_sure = true;
        // Whether a list was stepped through: then it is nothing, one value or a list of them.
        let mut is_spread = false;
        let mut range: Option<Range<usize>> = None;
        for (place, step) in path.steps.iter().enumerate() {
            let before = match step.kind {
                StepKind::Field(_) if place > 0 => self.spread_out(here, &mut is_spread),
                _ => here,
            };
            here = match &step.kind {
                StepKind::Expression(first) if place == 0 => {
                    is_plain = matches!(first.kind, Kind::Variable(_));
                    self.value(reading, first)
                }
                StepKind::Field(name) => {
                    let from = if place == 0 { reading.context } else { before };
                    if self.asks.on {
                        self.asks.read(&self.nodes, from);
                    }
                    self.nodes.step(from, &Step::Mapped(name.clone()))
                }
                StepKind::Expression(each) => {
                    is_plain = false;
                    self.each(reading, here, each)
                }
                StepKind::Sort(terms) => {
                    for term in terms {
                        self.in_context(reading, Nodes::UNKNOWN, &term.expression);
                    }
                    (is_plain, is_sure) = (false, false);
                    here
                }
                StepKind::Wildcard | StepKind::Descendants | StepKind::Parent => {
                    is_plain = false;
                    Nodes::UNKNOWN
                }
            };
            let span = range.map_or(step.range.start, |range| range.start)..field_end(step);
            if place > 0 && is_plain && here == Nodes::ABSENT && before != Nodes::ABSENT {
                self.there(reading, here, before, &span);
            }
            range = Some(span);
            for stage in &step.stages {
                is_plain &= self.is_plain_index(here, stage);
                let list = here;
                here = self.stage(reading, here, stage, &mut is_sure);
                if is_plain && here == Nodes::ABSENT && list != Nodes::ABSENT {
                    self.no_entry(reading, list, stage, range.as_ref());
                }
            }
        }
        if let Some(span) = range.clone().filter(|_| is_plain && here != Nodes::ABSENT && path.steps.len() > 1) {
            self.there(reading, here, here, &span);
        }
        self.group(reading, path);
        if path.group.is_some() {
            return Nodes::UNKNOWN;
        }
        match () {
            () if path.keep_array => self.nodes.add(Node::List(Nodes::UNKNOWN)),
            () if !is_sure => Nodes::UNKNOWN,
            () if is_spread => self.several_values(reading, range.as_ref()),
            () => here,
        }
    }

    /// The entries of the lists that the definition makes, in place of these: a field is read of each.
    fn spread_out(&mut self, id: NodeId, is_spread: &mut bool) -> NodeId {
        let mut entries = Vec::new();
        let ways = self.nodes.ways(id);
        for way in &ways {
            match self.nodes.get(*way) {
                Node::List(entry) => entries.push(*entry),
                Node::Tuple(of) => entries.extend(of.iter().copied()),
                _ => entries.push(*way),
            }
        }
        if ways == entries || entries.is_empty() {
            return id;
        }
        *is_spread = true;
        self.nodes.join(entries)
    }

    /// What a path gives that was read of each entry of a list.
    fn several_values(&mut self, reading: &Reading<'a, '_>, range: Option<&Range<usize>>) -> NodeId {
        let path = range.map_or(reading.code, |range| reading.text(range)).trim();
        let message = format!(
            "whether `{path}` gives one value, an array or nothing shows only when it runs, so it is not checked"
        );
        let help = format!("`{path}[]` is always an array; an entry is `[0]` behind the array");
        let node = self.asks.unknown(reading.at.location(), message, Some(help));
        self.nodes.add(node)
    }

    /// Asks for an entry that a list does not have which the definition makes.
    fn no_entry(&mut self, reading: &Reading<'a, '_>, list: NodeId, stage: &Stage, range: Option<&Range<usize>>) {
        let (Stage::Filter(filter), Some(range)) = (stage, range) else { return };
        let Some(index) = index(filter) else { return };
        let span = range.start..filter.range.end + 1;
        let question = Question::There(Nodes::ABSENT);
        let part = Some(reading.range(&span));
        self.asks.ask_of_part(&self.nodes, question.clone(), reading.at, reading.text(&span), part);
        let note = self.nodes.lack(list, &Step::Index(index));
        self.asks.note(&question, note);
        self.asks.over(&question, list);
    }

    /// Whether a stage takes an entry of what the definition makes.
    fn is_plain_index(&self, id: NodeId, stage: &Stage) -> bool {
        let is_index = matches!(stage, Stage::Filter(filter) if index(filter).is_some());
        is_index && !self.nodes.ways(id).iter().any(|way| self.nodes.is_leaf(*way))
    }

    /// Asks whether a path leads anywhere, on some way.
    fn there(&mut self, reading: &Reading<'a, '_>, node: NodeId, before: NodeId, span: &Range<usize>) {
        let text = reading.text(span).trim_end_matches(['[', '@', '#', ' ', '\t', '\n', '\r']);
        let span = span.start..span.start + text.len();
        if reading.is_guarded(text) {
            return;
        }
        let last = text.rsplit('.').next().unwrap_or(text).trim_matches('`');
        let node = self.nodes.present(node);
        let question = Question::There(node);
        let range = Some(reading.range(&span));
        self.asks.ask_of_part(&self.nodes, question.clone(), reading.at, text, range);
        if node == Nodes::ABSENT {
            let note = self.nodes.lack(before, &Step::Field(last.to_owned()));
            self.asks.note(&question, note);
        }
        if self.nodes.is_over(before) {
            self.asks.over(&question, before);
        }
        if let Some(fields) = text.strip_prefix(INPUT).and_then(plain_fields) {
            self.sought(&reading.sight, &question, INPUT, fields);
        }
    }

    fn stage(&mut self, reading: &mut Reading<'a, '_>, from: NodeId, stage: &Stage, is_sure: &mut bool) -> NodeId {
        match stage {
            Stage::Filter(filter) => match index(filter) {
                Some(index) => self.nodes_at(from, index),
                None => {
                    self.in_context(reading, Nodes::UNKNOWN, filter);
                    *is_sure = false;
                    from
                }
            },
            Stage::Focus(name) | Stage::Index(name) => {
                reading.locals.insert(name.name.clone(), Nodes::UNKNOWN);
                *is_sure = false;
                Nodes::UNKNOWN
            }
        }
    }

    /// An entry by its place. What is no list is its own first entry.
    fn nodes_at(&mut self, from: NodeId, index: i64) -> NodeId {
        let ways = self.nodes.ways(from);
        let parts = ways.into_iter().map(|way| match self.nodes.get(way) {
            Node::Object { .. }
            | Node::Text
            | Node::Word(_)
            | Node::Integer
            | Node::Number
            | Node::Boolean
            | Node::Null
                if matches!(index, 0 | -1) =>
            {
                way
            }
            _ => self.nodes.step(way, &Step::Index(index)),
        });
        let parts = parts.collect();
        self.nodes.join(parts)
    }

    /// What an expression gives for each value before it. Of one object it is one value.
    fn each(&mut self, reading: &mut Reading<'a, '_>, from: NodeId, each: &Expression) -> NodeId {
        let is_object = matches!(self.nodes.get(from), Node::Object { .. });
        let context = if is_object { from } else { Nodes::UNKNOWN };
        let value = self.in_context(reading, context, each);
        if is_object { value } else { Nodes::UNKNOWN }
    }

    fn in_context(&mut self, reading: &mut Reading<'a, '_>, context: NodeId, expression: &Expression) -> NodeId {
        let outer = std::mem::replace(&mut reading.context, context);
        let value = self.value(reading, expression);
        reading.context = outer;
        value
    }

    fn group(&mut self, reading: &mut Reading<'a, '_>, path: &Path) {
        for pair in path.group.iter().flat_map(|group| &group.pairs) {
            self.in_context(reading, Nodes::UNKNOWN, &pair.key);
            self.in_context(reading, Nodes::UNKNOWN, &pair.value);
        }
    }
}

impl Reading<'_, '_> {
    /// Whether the expression asks whether a path, or what it leads through, is there.
    fn is_guarded(&self, text: &str) -> bool {
        let leads_through = |guard: &String| {
            text.strip_prefix(guard.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'))
        };
        self.guarded.iter().any(leads_through)
    }
}

/// The names of a path that has nothing else.
fn plain_fields(path: &str) -> Option<Vec<String>> {
    let is_plain = |name: &str| !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || c == '_');
    path.strip_prefix('.')?.split('.').map(|name| is_plain(name).then(|| name.to_owned())).collect()
}

/// Where a step ends, without what is done with its values.
fn field_end(step: &tree::Step) -> usize {
    let first = step.stages.first().map(|stage| match stage {
        Stage::Filter(filter) => filter.range.start,
        Stage::Focus(name) | Stage::Index(name) => name.range.start,
    });
    first.unwrap_or(step.range.end).clamp(step.range.start, step.range.end)
}

/// A whole number that is written down.
fn index(expression: &Expression) -> Option<i64> {
    match &expression.kind {
        #[expect(clippy::cast_possible_truncation, reason = "it is whole and small")]
        Kind::Number(number) if number.fract() == 0.0 && number.abs() < 1e9 => Some(*number as i64),
        _ => None,
    }
}

/// The texts of the paths that an expression asks for in any way: it knows what to do without them.
// Recursion as deep as expressions nest, which their parser limits.
pub(super) fn guards(expression: &Expression, code: &str, found: &mut Vec<String>) {
    let mut guard = |expression: &Expression| {
        if matches!(expression.kind, Kind::Path(_) | Kind::Variable(_)) {
            found.extend(code.get(expression.range.clone()).map(str::to_owned));
        }
    };
    match &expression.kind {
        Kind::Call { function, arguments } => {
            let asks = ["exists", "boolean", "not", "type", "append", "merge", "count", "string", "lookup"];
            if function.variable().is_some_and(|name| asks.contains(&name)) {
                arguments.iter().filter_map(tree::Argument::value).for_each(&mut guard);
            }
        }
        Kind::Condition { test, .. } => guard(test),
        Kind::Binary { operator, left, right } => {
            let asks = [Operator::And, Operator::Or, Operator::Equal, Operator::NotEqual, Operator::In];
            if asks.contains(operator) {
                guard(left);
                guard(right);
            }
        }
        Kind::Array(items) => items.iter().for_each(|item| {
            if let tree::Item::Value(value) = item {
                guard(value);
            }
        }),
        _ => {}
    }
    expression.children(&mut |child| guards(child, code, found));
}
