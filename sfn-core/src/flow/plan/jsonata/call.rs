//! The functions of expressions: what they give.

use super::super::super::{Node, NodeId, Question, Step, Want};
use super::super::follow::Follow;
use super::super::nodes::Nodes;
use super::{NUMBER, Reading};
use crate::query::jsonata::Expression;
use crate::query::jsonata::function::Function;
use crate::query::jsonata::signature::Parameter;
use crate::query::jsonata::tree::{Argument, Item, Kind, Path, StepKind};

impl<'a> Follow<'a> {
    /// What a call gives.
    pub(super) fn call_value(
        &mut self,
        reading: &mut Reading<'a, '_>,
        function: &Expression,
        arguments: &[Option<&Expression>],
    ) -> NodeId {
        if let (Some("merge"), [Some(Expression { kind: Kind::Array(items), .. })]) = (function.variable(), arguments) {
            return self.merge(reading, items);
        }
        let values: Vec<_> = arguments.iter().flatten().map(|argument| self.value(reading, argument)).collect();
        match function.variable() {
            Some(name) if !reading.locals.contains_key(name) && values.len() == arguments.len() => {
                self.taken_by(reading, name, arguments, &values);
                self.given_by(name, &values)
            }
            Some(_) => Nodes::UNKNOWN,
            None => {
                self.value(reading, function);
                Nodes::UNKNOWN
            }
        }
    }

    /// `value ~> $f(…)`: a call with one argument more.
    pub(super) fn chained(&mut self, reading: &mut Reading<'a, '_>, left: &Expression, right: &Expression) -> NodeId {
        match &right.kind {
            Kind::Call { function, arguments } => {
                let rest = arguments.iter().map(Argument::value);
                let arguments: Vec<_> = std::iter::once(Some(left)).chain(rest).collect();
                self.call_value(reading, function, &arguments)
            }
            Kind::Variable(_) => self.call_value(reading, right, &[Some(left)]),
            Kind::Path(Path { steps, .. }) => {
                self.value(reading, left);
                for step in steps {
                    if let StepKind::Expression(expression) = &step.kind {
                        self.visited(reading, expression);
                    }
                }
                Nodes::UNKNOWN
            }
            _ => {
                self.value(reading, left);
                self.visited(reading, right)
            }
        }
    }

    /// Asks whether the paths among the arguments of a function lead to what it takes.
    fn taken_by(
        &mut self,
        reading: &Reading<'a, '_>,
        name: &str,
        arguments: &[Option<&Expression>],
        values: &[NodeId],
    ) {
        if !self.asks.on {
            return;
        }
        let Some(signature) = Function::named(name).and_then(Function::signature) else { return };
        // What is left out in front is the context value.
        let needed = signature.parameters.iter().filter(|parameter| parameter.context || !parameter.optional).count();
        if arguments.len() < needed {
            return;
        }
        let word = format!("${name}");
        for ((argument, value), parameter) in arguments.iter().zip(values).zip(&signature.parameters) {
            let (Some(argument), Some(want)) = (argument, want(parameter)) else { continue };
            let is_known = !matches!(self.nodes.get(*value), Node::Absent | Node::Unknown(_));
            if is_known && matches!(argument.kind, Kind::Path(_) | Kind::Variable(_)) {
                let text = reading.text(&argument.range);
                let range = Some(reading.range(&argument.range));
                let at = reading.at.called(&word);
                self.asks.ask_of_part(&self.nodes, Question::Compares(*value, want), at, text, range);
            }
        }
    }

    fn given_by(&mut self, name: &str, arguments: &[NodeId]) -> NodeId {
        // A function of nothing is mostly nothing.
        if arguments.first() == Some(&Nodes::ABSENT) && !matches!(name, "exists" | "count" | "boolean" | "not") {
            return Nodes::UNKNOWN;
        }
        if let ("append", [first, second]) = (name, arguments) {
            return self.appended(*first, *second);
        }
        let node = match name {
            "count" | "length" | "millis" | "toMillis" => Node::Integer,
            "split" => Node::List(self.nodes.add(Node::Text)),
            "range" => Node::List(self.nodes.add(NUMBER)),
            "partition" => Node::List(self.nodes.add(Node::List(Nodes::UNKNOWN))),
            name => {
                // `<s-:s>`: what stands behind the last colon is what it gives.
                let signature = Function::named(name).map_or("", |function| function.signature);
                match signature.rsplit_once(':').map(|(_, given)| given.trim_end_matches('>')) {
                    Some("n") => NUMBER,
                    Some("s") => Node::Text,
                    Some("b") => Node::Boolean,
                    _ => return Nodes::UNKNOWN,
                }
            }
        };
        self.nodes.add(node)
    }

    /// `$append(a, b)`: the entries of both; what is no array counts as one entry.
    fn appended(&mut self, first: NodeId, second: NodeId) -> NodeId {
        let mut entries = Vec::new();
        let ways = [first, second].map(|node| self.nodes.ways(node)).concat();
        for way in ways {
            match self.nodes.get(way) {
                Node::Unknown(_) | Node::Absent => return Nodes::UNKNOWN,
                Node::List(entry) => entries.push(*entry),
                Node::Tuple(of) => entries.extend(of.iter().copied()),
                _ if self.nodes.is_leaf(way) => entries.push(self.nodes.step(way, &Step::Entry)),
                _ => entries.push(way),
            }
        }
        let entry = self.nodes.join(entries);
        self.nodes.add(Node::List(entry))
    }

    /// `$merge([a, b])`: the fields of the objects that are named, the last ones on top.
    fn merge(&mut self, reading: &mut Reading<'a, '_>, items: &[Item]) -> NodeId {
        let mut merged = self.nodes.closed([]);
        for (place, item) in items.iter().enumerate() {
            let value = match item {
                Item::Value(value) => self.value(reading, value),
                Item::Range(..) => Nodes::UNKNOWN,
            };
            merged = match value {
                _ if merged == Nodes::UNKNOWN => merged,
                Nodes::ABSENT => merged,
                value if place == 0 => value,
                value => self.over(merged, value).unwrap_or(Nodes::UNKNOWN),
            };
        }
        merged
    }
}

/// The kind of JSON that a parameter is, where it is one: what is no array is made one where an array is due.
fn want(parameter: &Parameter) -> Option<Want> {
    match (parameter.types.as_str(), parameter.of.as_deref()) {
        ("n", _) => Some(Want::Number),
        ("s", _) => Some(Want::Text),
        ("a", Some("n")) => Some(Want::Numbers),
        ("a", Some("s")) => Some(Want::Texts),
        _ => None,
    }
}
