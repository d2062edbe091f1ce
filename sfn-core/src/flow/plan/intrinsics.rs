//! Intrinsic functions: what they take and what they give.

use super::super::{Node, NodeId, Question, Step, Want};
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::query::intrinsics::{ArgumentValue, Call, Function, Kind};

impl<'a> Follow<'a> {
    /// What a call gives; asks whether its arguments are what it takes.
    pub(super) fn call(&mut self, sight: &Sight<'a>, call: &Call, text: &str, at: Spot<'_>) -> NodeId {
        let signature = call.name.signature();
        let within = at.called(signature.name);
        let arguments: Vec<NodeId> = call
            .arguments
            .iter()
            .enumerate()
            .map(|(place, argument)| {
                let want = signature.kind(place).and_then(want);
                let written = text.get(argument.range.clone()).unwrap_or(text);
                match &argument.value {
                    ArgumentValue::Path(path) => {
                        let before = self.asks.asked.len();
                        let node = self.read_path(sight, path, written, want, within);
                        self.asks.ranged(before, &argument.range);
                        node
                    }
                    ArgumentValue::Call(call) => {
                        let node = self.call(sight, call, text, at);
                        if let Some(want) = want {
                            let range = Some(argument.range.clone());
                            self.asks.ask_of_part(&self.nodes, Question::Is(node, want), within, written, range);
                        }
                        node
                    }
                    value => self.written(value),
                }
            })
            .collect();
        self.given(call, &arguments, at)
    }

    fn written(&mut self, value: &ArgumentValue) -> NodeId {
        match value {
            ArgumentValue::String(text) => self.nodes.text(&text.value()),
            ArgumentValue::Number(text) if text.contains(['.', 'e', 'E']) => self.nodes.add(Node::Number),
            ArgumentValue::Number(_) => self.nodes.add(Node::Integer),
            ArgumentValue::Bool(_) => self.nodes.add(Node::Boolean),
            ArgumentValue::Null => self.nodes.add(Node::Null),
            ArgumentValue::Path(_) | ArgumentValue::Call(_) => Nodes::UNKNOWN,
        }
    }

    /// What a function makes of its arguments.
    fn given(&mut self, call: &Call, arguments: &[NodeId], at: Spot<'_>) -> NodeId {
        let first = arguments.first().copied().unwrap_or(Nodes::UNKNOWN);
        let second = arguments.get(1).copied().unwrap_or(Nodes::UNKNOWN);
        let node = match call.name {
            Function::Array => Node::Tuple(arguments.to_vec()),
            Function::ArrayPartition => {
                let entry = self.nodes.step(first, &Step::Entry);
                let part = self.nodes.add(Node::List(entry));
                Node::List(part)
            }
            Function::ArrayUnique => Node::List(self.nodes.step(first, &Step::Entry)),
            Function::ArrayGetItem => return self.item(call, first),
            Function::ArrayRange => Node::List(self.nodes.add(Node::Integer)),
            Function::ArrayLength | Function::MathAdd | Function::MathRandom => Node::Integer,
            Function::ArrayContains => Node::Boolean,
            Function::StringSplit => Node::List(self.nodes.add(Node::Text)),
            Function::JsonMerge => {
                return self.over(first, second).unwrap_or_else(|| {
                    self.unknown_call(
                        at,
                        "JsonMerge",
                        "which fields the second object of `States.JsonMerge` has is not known here",
                    )
                });
            }
            Function::StringToJson => {
                return self.unknown_call(
                    at,
                    "StringToJson",
                    "what `States.StringToJson` reads from a text is not known",
                );
            }
            Function::Base64Encode
            | Function::Base64Decode
            | Function::Hash
            | Function::JsonToString
            | Function::Uuid
            | Function::Format => Node::Text,
        };
        self.nodes.add(node)
    }

    fn item(&mut self, call: &Call, list: NodeId) -> NodeId {
        let index = match call.arguments.get(1).map(|argument| &argument.value) {
            Some(ArgumentValue::Number(text)) => text.parse::<i64>().ok(),
            _ => None,
        };
        let step = index.map_or(Step::Entry, Step::Index);
        let item = self.nodes.step(list, &step);
        if item == Nodes::ABSENT { Nodes::UNKNOWN } else { item }
    }

    /// The fields of an object over another's; `None`: only a type knows which fields lie above.
    pub(super) fn over(&mut self, below: NodeId, above: NodeId) -> Option<NodeId> {
        let mut fields = Vec::new();
        let mut here = Some(above);
        while let Some(id) = here {
            let Node::Object { fields: own, rest } = self.nodes.get(id) else {
                return matches!(self.nodes.get(id), Node::Unknown(_)).then_some(id);
            };
            fields.extend(own.iter().cloned());
            here = *rest;
        }
        Some(fields.into_iter().rev().fold(below, |below, (key, value)| match value {
            Nodes::ABSENT => below,
            value => self.nodes.set(below, &key, value),
        }))
    }
}

/// The kind of JSON that an argument is.
fn want(kind: Kind) -> Option<Want> {
    Some(match kind {
        Kind::Array => Want::List,
        Kind::Object => Want::Object,
        Kind::String => Want::Text,
        Kind::Number => Want::Number,
        Kind::Bool => Want::Boolean,
        Kind::Any | Kind::Computed | Kind::False | Kind::Algorithm => return None,
    })
}
