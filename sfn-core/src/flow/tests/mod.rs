//! Answers to questions, of types written by hand.

mod consts;
mod equal;
mod fits;
mod kinds;
mod narrow;
mod raised;
mod table;
mod tells;
mod there;
mod types;

use super::{
    Asked, Fact, Flow, Given, LEAVES_PER_LIST, Leaf, Node, NodeId, Part, Plan, Question, Raised, Step, Test, Unknown,
    Want,
};
use crate::check::Location;
use types::LEAVES;

/// A plan, as it is made in a test.
#[derive(Default)]
struct Asking {
    plan: Plan,
    note: Option<String>,
}

impl Asking {
    fn node(&mut self, node: Node) -> NodeId {
        self.plan.nodes.push(node);
        NodeId(self.plan.nodes.len() as u32 - 1)
    }

    fn output(&mut self, leaf: &str) -> NodeId {
        self.node(Node::Leaf(number(leaf), Part::Output))
    }

    fn input(&mut self, leaf: &str) -> NodeId {
        self.node(Node::Leaf(number(leaf), Part::Input))
    }

    /// A path in JSONPath's words: `a.b`, `[*]` for any entry, `[0]` for one.
    fn path(&mut self, base: NodeId, path: &str) -> NodeId {
        path.split('.').fold(base, |base, step| {
            let step = match step.trim_start_matches('[').trim_end_matches(']') {
                "*" => Step::Entry,
                index if step.starts_with('[') => Step::Index(index.parse().unwrap()),
                name => Step::Field(name.to_owned()),
            };
            self.node(Node::Step(base, step))
        })
    }

    fn mapped(&mut self, base: NodeId, name: &str) -> NodeId {
        self.node(Node::Step(base, Step::Mapped(name.to_owned())))
    }

    fn narrow(&mut self, base: NodeId, fact: Fact) -> NodeId {
        self.node(Node::Narrow(base, fact))
    }

    fn join(&mut self, ways: &[NodeId]) -> NodeId {
        self.node(Node::Join(ways.to_vec()))
    }

    fn named(&mut self, base: NodeId, text: &str) -> NodeId {
        self.node(Node::Named(base, text.to_owned()))
    }

    fn object(&mut self, fields: &[(&str, NodeId)], rest: Option<NodeId>) -> NodeId {
        let fields = fields.iter().map(|(name, node)| ((*name).to_owned(), *node)).collect();
        self.node(Node::Object { fields, rest })
    }

    /// The answer to a question.
    fn ask(&mut self, question: Question) -> Option<String> {
        let head = "Path `$.x` in state `S`".to_owned();
        let name = "S_Path".to_owned();
        self.plan.asked.push(Asked {
            sought: None,
            over: None,
            question,
            location: Location::default(),
            range: None,
            head,
            note: self.note.clone(),
            name,
        });
        let bytes = self.plan.encode();
        let leaves: Vec<&[Leaf]> = LEAVES.chunks(LEAVES_PER_LIST).collect();
        let flow = Flow::new(&bytes, &leaves);
        flow.answer(self.plan.asked.len() as u32 - 1).map(|message| message.as_str().to_owned())
    }

    fn there(&mut self, node: NodeId) -> Option<String> {
        self.ask(Question::There(node))
    }

    fn is(&mut self, node: NodeId, want: Want) -> Option<String> {
        self.ask(Question::Is(node, want))
    }

    /// Whether the node fits the input of a leaf.
    fn fits(&mut self, node: NodeId, leaf: &str) -> Option<String> {
        self.ask(Question::Fits(node, number(leaf), Part::Input))
    }

    fn is_read(&mut self, given_to: &[(&str, &[&str])]) -> bool {
        let location = Location::default();
        let path = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
        let given_to = given_to.iter().map(|(leaf, names)| Given { leaf: number(leaf), path: path(names) }).collect();
        self.plan.unknowns.push(Unknown { location, message: None, help: None, read: false, given_to });
        let bytes = self.plan.encode();
        let leaves: Vec<&[Leaf]> = LEAVES.chunks(LEAVES_PER_LIST).collect();
        Flow::new(&bytes, &leaves).is_read(self.plan.unknowns.len() as u32 - 1)
    }
}

/// The number of a leaf.
fn number(leaf: &str) -> u32 {
    LEAVES.iter().position(|other| other.name == leaf).unwrap_or_else(|| panic!("no leaf {leaf}")) as u32
}

/// Holds that a message has these lines, after its head.
#[track_caller]
fn says(message: Option<String>, expected: &str) {
    let message = message.unwrap_or_else(|| panic!("nothing is said"));
    let rest = message.strip_prefix("Path `$.x` in state `S`").unwrap_or(&message);
    let lines: Vec<&str> = rest.lines().map(str::trim).collect();
    let wanted: Vec<&str> = expected.lines().map(str::trim).collect();
    assert_eq!(lines, wanted, "{message}");
}

/// Holds that nothing is said.
#[track_caller]
fn passes(message: Option<String>) {
    assert_eq!(message, None);
}
