//! JSONata: what an expression gives, as far as it follows from paths, literals and the known functions.
//!
//! Nothing is guessed: what else there is, is unknown, and nobody is told.

mod call;
mod condition;
mod path;

use super::super::{Node, NodeId, Question, Want};
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::check;
use crate::json::Value;
use crate::query::jsonata::Expression;
use crate::query::jsonata::tree::{Argument, Item, Kind, Operator, Pair};
use std::collections::HashMap;
use std::ops::Range;

/// The bytes of `{%`.
const OPENING: usize = 2;

/// What is computed: JSONata writes `2` and never `2.0`, so whether it is a whole number shows when it runs.
const NUMBER: Node = Node::Integer;

/// An expression while it is read.
struct Reading<'a, 's> {
    sight: Sight<'a>,
    at: Spot<'s>,
    code: &'s str,
    /// The variables that the expression binds itself.
    locals: HashMap<String, NodeId>,
    /// The context value, `$`.
    context: NodeId,
    /// The paths that the expression asks for, so that it does without them.
    guarded: Vec<String>,
}

impl<'a> Follow<'a> {
    /// What JSON with expressions gives.
    pub(super) fn jsonata(&mut self, sight: &Sight<'a>, value: &Value, at: Spot<'_>) -> NodeId {
        match value {
            Value::String(text) => match expression(text) {
                Some(code) => match Expression::parse(code) {
                    Ok(expression) => self.evaluated(sight, &expression, code, at),
                    Err(_) => Nodes::UNKNOWN,
                },
                None if text.starts_with("{%") => Nodes::UNKNOWN,
                None => self.nodes.literal(value),
            },
            Value::Array(entries) => {
                let entries = entries.iter().enumerate();
                let entries = entries.map(|(index, entry)| self.jsonata(sight, entry, at.index(index))).collect();
                self.nodes.add(Node::Tuple(entries))
            }
            Value::Object(fields) => match self.nodes.stand_in(value) {
                Some(node) => node,
                None => {
                    let fields =
                        fields.iter().map(|(key, value)| (key.to_string(), self.jsonata(sight, value, at.key(key))));
                    let fields = fields.collect();
                    self.nodes.object(fields, None)
                }
            },
            other => self.nodes.literal(other),
        }
    }

    fn evaluated(&mut self, sight: &Sight<'a>, expression: &Expression, code: &str, at: Spot<'_>) -> NodeId {
        let mut guarded = Vec::new();
        path::guards(expression, code, &mut guarded);
        let mut reading = Reading { sight: *sight, at, code, locals: HashMap::new(), context: Nodes::UNKNOWN, guarded };
        let node = self.value(&mut reading, expression);
        // An expression that gives nothing fails; that has been asked at its path.
        match self.nodes.present(node) {
            Nodes::ABSENT => Nodes::UNKNOWN,
            node => node,
        }
    }

    /// What a part of an expression gives; `ABSENT`: nothing, for certain.
    // Recursion as deep as expressions nest, which their parser limits.
    fn value(&mut self, reading: &mut Reading<'a, '_>, expression: &Expression) -> NodeId {
        let node = match &expression.kind {
            Kind::String(text) => return self.nodes.text(text),
            Kind::Number(number) if number.fract() == 0.0 => Node::Integer,
            Kind::Number(_) => Node::Number,
            Kind::Bool(_) => Node::Boolean,
            Kind::Null => Node::Null,
            Kind::Regex(_) => return Nodes::UNKNOWN,
            Kind::Variable(name) => return self.bound(reading, name),
            Kind::Path(path) => return self.mapped(reading, path),
            Kind::Negative(value) => {
                self.operand(reading, value, Want::Number);
                NUMBER
            }
            Kind::Binary { operator, left, right } => self.binary(reading, *operator, left, right),
            Kind::Array(items) => return self.array(reading, items),
            Kind::Object(pairs) => return self.pairs(reading, pairs),
            Kind::Block(expressions) => {
                let outer = reading.locals.clone();
                let value = expressions.iter().fold(Nodes::UNKNOWN, |_, inner| self.value(reading, inner));
                reading.locals = outer;
                return value;
            }
            Kind::Bind { name, value } => {
                let node = self.value(reading, value);
                reading.locals.insert(name.name.clone(), node);
                return node;
            }
            Kind::Condition { test, then, otherwise } => {
                return self.either_value(reading, test, then, otherwise.as_deref());
            }
            Kind::Call { function, arguments } => {
                let arguments: Vec<_> = arguments.iter().map(Argument::value).collect();
                return self.call_value(reading, function, &arguments);
            }
            Kind::Chain { left, right } => return self.chained(reading, left, right),
            Kind::Lambda { parameters, body, .. } => {
                let outer = reading.locals.clone();
                reading.locals.extend(parameters.iter().map(|name| (name.name.clone(), Nodes::UNKNOWN)));
                self.value(reading, body);
                reading.locals = outer;
                return Nodes::UNKNOWN;
            }
            Kind::Transform { .. } => return self.visited(reading, expression),
        };
        self.nodes.add(node)
    }

    /// Looks at the parts of an expression whose own value is not known.
    fn visited(&mut self, reading: &mut Reading<'a, '_>, expression: &Expression) -> NodeId {
        let mut parts = Vec::new();
        expression.children(&mut |child| parts.push(child));
        for part in parts {
            self.value(reading, part);
        }
        Nodes::UNKNOWN
    }

    fn binary(
        &mut self,
        reading: &mut Reading<'a, '_>,
        operator: Operator,
        left: &Expression,
        right: &Expression,
    ) -> Node {
        use Operator as O;
        match operator {
            O::Add | O::Subtract | O::Multiply | O::Divide | O::Modulo => {
                self.operand(reading, left, Want::Number);
                self.operand(reading, right, Want::Number);
                NUMBER
            }
            O::And | O::Or => {
                let outer = reading.sight;
                self.value(reading, left);
                let test = self.test_of(reading, left);
                let data = super::follow::Data { data: outer.data, variables: outer.variables };
                if let Some(data) = self.when(data, &test, operator == O::And) {
                    reading.sight = Sight { data: data.data, variables: data.variables, ..outer };
                    self.value(reading, right);
                    reading.sight = outer;
                }
                Node::Boolean
            }
            _ => {
                let (first, second) = (self.value(reading, left), self.value(reading, right));
                if matches!(operator, O::Equal | O::NotEqual) {
                    self.equals(reading, (left, first), right);
                    self.equals(reading, (right, second), left);
                }
                if operator == O::Concatenate { Node::Text } else { Node::Boolean }
            }
        }
    }

    /// An operand that is to be of a kind; where it is nothing, so is the result.
    fn operand(&mut self, reading: &mut Reading<'a, '_>, expression: &Expression, want: Want) {
        let node = self.value(reading, expression);
        if node != Nodes::ABSENT {
            let text = reading.text(&expression.range);
            self.asks.ask_of_part(
                &self.nodes,
                Question::Compares(node, want),
                reading.at.called("the operand"),
                text,
                Some(reading.range(&expression.range)),
            );
        }
    }

    /// Asks whether what a path leads to can be the text that it is compared with.
    fn equals(&mut self, reading: &Reading<'a, '_>, (path, node): (&Expression, NodeId), literal: &Expression) {
        let (Kind::Path(_) | Kind::Variable(_), Kind::String(word)) = (&path.kind, &literal.kind) else { return };
        if node == Nodes::ABSENT || check::has_placeholder(word) {
            return;
        }
        // What facts say of it is no reason for a question.
        let node = self.unfound(node);
        let text = reading.text(&path.range);
        let range = Some(reading.range(&path.range));
        self.asks.ask_of_part(&self.nodes, Question::Compares(node, Want::Text), reading.at, text, range);
        let range = Some(reading.range(&literal.range));
        self.asks.ask_of_part(&self.nodes, Question::Equals(node, word.clone()), reading.at, text, range);
    }

    /// A list: a list among its items is spread in it, unless it is written there.
    fn array(&mut self, reading: &mut Reading<'a, '_>, items: &[Item]) -> NodeId {
        let mut entries = Some(Vec::new());
        for item in items {
            match item {
                Item::Range(first, last) => {
                    self.value(reading, first);
                    self.value(reading, last);
                    entries = None;
                }
                Item::Value(value) => {
                    let node = self.value(reading, value);
                    let is_one = matches!(value.kind, Kind::Array(_)) || self.is_single(node);
                    match &mut entries {
                        Some(entries) if is_one => entries.push(node),
                        Some(_) if node == Nodes::ABSENT => {}
                        _ => entries = None,
                    }
                }
            }
        }
        match entries {
            Some(entries) => self.nodes.add(Node::Tuple(entries)),
            None => self.nodes.add(Node::List(Nodes::UNKNOWN)),
        }
    }

    /// Whether a value is surely there, and no list.
    fn is_single(&self, node: NodeId) -> bool {
        let is_list_or_less =
            |node: &Node| matches!(node, Node::Unknown(_) | Node::Absent | Node::List(_) | Node::Tuple(_));
        self.nodes.ways(node).iter().all(|way| !self.nodes.is_leaf(*way) && !is_list_or_less(self.nodes.get(*way)))
    }

    /// An object; a key whose value is nothing is not in it.
    fn pairs(&mut self, reading: &mut Reading<'a, '_>, pairs: &[Pair]) -> NodeId {
        let mut fields = Vec::new();
        let mut rest = None;
        for pair in pairs {
            let value = self.value(reading, &pair.value);
            match &pair.key.kind {
                Kind::String(key) => fields.push((key.clone(), value)),
                _ => {
                    self.value(reading, &pair.key);
                    rest = Some(Nodes::UNKNOWN);
                }
            }
        }
        self.nodes.object(fields, rest)
    }

    fn either_value(
        &mut self,
        reading: &mut Reading<'a, '_>,
        test: &Expression,
        then: &Expression,
        otherwise: Option<&Expression>,
    ) -> NodeId {
        self.value(reading, test);
        let condition = self.test_of(reading, test);
        let outer = reading.sight;
        let mut ways = Vec::new();
        for (part, holds) in [(Some(then), true), (otherwise, false)] {
            let data = super::follow::Data { data: outer.data, variables: outer.variables };
            let Some(data) = self.when(data, &condition, holds) else { continue };
            reading.sight = Sight { data: data.data, variables: data.variables, ..outer };
            ways.push(match part {
                Some(part) => {
                    let value = self.value(reading, part);
                    if condition.is_open() { self.nodes.softened(value) } else { value }
                }
                None => Nodes::ABSENT,
            });
        }
        reading.sight = outer;
        self.nodes.join(ways)
    }
}

impl Reading<'_, '_> {
    fn text(&self, range: &Range<usize>) -> &str {
        self.code.get(range.clone()).unwrap_or(self.code)
    }

    /// The same range in the text with its delimiters.
    fn range(&self, range: &Range<usize>) -> Range<usize> {
        range.start + OPENING..range.end + OPENING
    }
}

/// What stands between the delimiters of an expression.
pub(super) fn expression(text: &str) -> Option<&str> {
    text.strip_prefix("{%")?.strip_suffix("%}")
}
