//! Nodes and questions as short texts.

use super::super::super::{Fact, Node, NodeId, Part, Plan, Question, Raised, Step};
use super::super::Asked;
use super::LEAVES;

/// The texts of a plan.
pub(super) struct Shown<'p>(pub(super) &'p Plan);

impl Shown<'_> {
    pub(super) fn asked(&self, asked: &Asked) -> String {
        let state = asked.location.to_string();
        format!("{state}: {}", self.question(&asked.question))
    }

    fn question(&self, question: &Question) -> String {
        match question {
            Question::There(node) => format!("there {}", self.node(*node)),
            Question::Is(node, want) => format!("{want:?} {}", self.node(*node)),
            Question::Compares(node, want) => format!("compares {want:?} {}", self.node(*node)),
            Question::Equals(node, word) => format!("equals {word:?} {}", self.node(*node)),
            Question::Ends { round, test, stays, .. } => format!("ends if not {stays}: {test:?} {}", self.node(*round)),
            Question::Tells(node, test) => format!("tells {test:?} {}", self.node(*node)),
            Question::Fits(node, leaf, part) => format!("{} takes {}", of(*leaf, *part), self.node(*node)),
            Question::Called { leaf, function, machine } => {
                format!("{} takes {} or {}", of(*leaf, Part::Input), self.node(*function), self.node(*machine))
            }
            Question::Raised { name, by, others } => {
                let name = match name {
                    Raised::Name(name) => name.clone(),
                    Raised::Variant(leaf, variant) => format!("{}::{variant}", name_of(*leaf)),
                };
                let by: Vec<_> =
                    by.iter().map(|leaf| name_of(*leaf)).chain(others.iter().map(String::as_str)).collect();
                format!("raised {name} by {}", by.join(", "))
            }
        }
    }

    pub(super) fn node(&self, id: NodeId) -> String {
        let all = |ids: &[NodeId], between: &str| ids.iter().map(|id| self.node(*id)).collect::<Vec<_>>().join(between);
        match &self.0.nodes[id.0 as usize] {
            Node::Unknown(0) => "?".to_owned(),
            Node::Unknown(number) => format!("?{number}"),
            Node::Absent => "absent".to_owned(),
            Node::Leaf(leaf, part) => of(*leaf, *part),
            Node::Step(base, step) => {
                let base = self.node(*base);
                match step {
                    Step::Field(name) => format!("{base}.{name}"),
                    Step::Mapped(name) => format!("{base}~{name}"),
                    Step::Index(index) => format!("{base}[{index}]"),
                    Step::Entry => format!("{base}[*]"),
                }
            }
            Node::Narrow(base, fact) => format!("{}<{}>", self.node(*base), of_fact(fact)),
            Node::Object { fields, rest } => {
                let mut parts: Vec<_> =
                    fields.iter().map(|(key, value)| format!("{key}: {}", self.node(*value))).collect();
                parts.sort();
                parts.extend(rest.map(|rest| format!("..{}", self.node(rest))));
                format!("{{{}}}", parts.join(", "))
            }
            Node::List(entry) => format!("[{}…]", self.node(*entry)),
            Node::Tuple(entries) => format!("[{}]", all(entries, ", ")),
            Node::Null => "null".to_owned(),
            Node::Boolean => "boolean".to_owned(),
            Node::Integer => "integer".to_owned(),
            Node::Number => "number".to_owned(),
            Node::Text => "text".to_owned(),
            Node::Word(word) => format!("{word:?}"),
            Node::Join(ways) => {
                let mut ways: Vec<_> = ways.iter().map(|way| self.node(*way)).collect();
                ways.sort();
                format!("({})", ways.join(" | "))
            }
            Node::Named(node, _) => self.node(*node),
        }
    }
}

fn of_fact(fact: &Fact) -> String {
    match fact {
        Fact::Present => "present".to_owned(),
        Fact::Searched => "searched".to_owned(),
        Fact::NotNull => "not null".to_owned(),
        Fact::Kind(want) => format!("{want:?}"),
        Fact::Is(word) => format!("={word}"),
        Fact::IsNot(word) => format!("!={word}"),
        Fact::Has(name) => format!("has {name}"),
        Fact::HasNot(name) => format!("no {name}"),
        Fact::Tagged(name, word) => format!("{name}={word}"),
        Fact::NotTagged(name, word) => format!("{name}!={word}"),
    }
}

fn name_of(leaf: u32) -> &'static str {
    LEAVES.get(leaf as usize).copied().unwrap_or("?")
}

fn of(leaf: u32, part: Part) -> String {
    let part = match part {
        Part::Input => "in",
        Part::Output => "out",
        Part::Result => "result",
    };
    format!("{}.{part}", name_of(leaf))
}
