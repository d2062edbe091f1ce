//! The context object.

use super::super::{Node, NodeId, Part};
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::{Declared, MachineLeaf};
use crate::check::Location;

/// The keys under which the item of an iteration, and what an execution was started with, go along with the variables. No
/// variable is called so.
pub(super) const ITEM: &str = "\0item";
pub(super) const EXECUTION_INPUT: &str = "\0input";

impl<'a> Follow<'a> {
    /// What an execution is started with.
    pub(super) fn machine_input(&mut self) -> NodeId {
        let MachineLeaf { input, .. } = self.sources.machine();
        let node = match input {
            Declared::Leaf(leaf) => Node::Leaf(leaf, Part::Input),
            Declared::Any => return Nodes::UNKNOWN,
            Declared::Nothing => self.asks.unknown(
                Location::root(),
                "the machine declares no input type, so what its states read of it is not checked".to_owned(),
                Some("write `Name<Input>`; `Name<_>` takes any JSON".to_owned()),
            ),
        };
        self.nodes.add(node)
    }

    /// What goes along with the variables under a name.
    pub(super) fn carried(&mut self, variables: NodeId, name: &str) -> NodeId {
        let value = self.nodes.field(variables, name);
        if self.nodes.ways(value).contains(&Nodes::ABSENT) { Nodes::UNKNOWN } else { value }
    }

    /// The context object as a state sees it. Source: docs.aws.amazon.com, "Accessing execution data from the Context
    /// object", 2026. What else may be in it is not known.
    pub(super) fn context(&mut self, sight: &Sight<'a>) -> NodeId {
        let input = self.carried(sight.variables, EXECUTION_INPUT);
        let item = self.carried(sight.variables, ITEM);
        if let Some(known) = self.contexts.get(&(input, item)) {
            return *known;
        }
        let nodes = &mut self.nodes;
        let text = nodes.add(Node::Text);
        let integer = nodes.add(Node::Integer);
        let open = |nodes: &mut Nodes, fields: &[(&str, NodeId)]| {
            let fields = fields.iter().map(|(key, value)| ((*key).to_owned(), *value)).collect();
            nodes.object(fields, Some(Nodes::UNKNOWN))
        };
        let execution = open(
            nodes,
            &[
                ("Id", text),
                ("Input", input),
                ("Name", text),
                ("RoleArn", text),
                ("StartTime", text),
                ("RedriveCount", integer),
            ],
        );
        let state = open(nodes, &[("EnteredTime", text), ("Name", text), ("RetryCount", integer)]);
        let machine = open(nodes, &[("Id", text), ("Name", text)]);
        let task = open(nodes, &[("Token", text)]);
        let entry = open(nodes, &[("Index", integer), ("Value", item), ("Key", text), ("Source", text)]);
        let map = open(nodes, &[("Item", entry)]);
        let context = open(
            nodes,
            &[("Execution", execution), ("State", state), ("StateMachine", machine), ("Task", task), ("Map", map)],
        );
        self.contexts.insert((input, item), context);
        context
    }
}
