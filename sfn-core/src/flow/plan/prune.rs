//! The plan, with the nodes that something refers to and no others.

use super::super::{Node, NodeId, Place, Question};
use super::asks::Asks;
use super::nodes::Nodes;
use super::{Asked, Plan, Walk};
use std::collections::HashMap;

/// The plan of what was asked.
pub(super) fn plan(nodes: Nodes, asks: Asks, mut places: Vec<Place>) -> Plan {
    let (mut nodes, names) = nodes.into_nodes();
    let mut asked = asks.asked;
    let mut paths = asks.paths;
    let mut used = vec![false; nodes.len()];
    let mut mark = |id: NodeId| used.get_mut(id.0 as usize).into_iter().for_each(|used| *used = true);
    asked.iter_mut().for_each(|asked| each(asked, &mut |id| mark(*id)));
    paths.iter_mut().for_each(|path| walk(path, &mut |id| mark(*id)));
    places.iter_mut().for_each(|place| arrivals(place, &mut |id| mark(*id)));
    for (number, node) in nodes.iter_mut().enumerate().rev() {
        if used.get(number) == Some(&true) {
            parts(node, &mut |id| used.get_mut(id.0 as usize).into_iter().for_each(|used| *used = true));
        }
    }
    let numbers = Numbers::new(&used, &names);
    let mut kept = Vec::new();
    for ((number, mut node), is_used) in (0..).map(NodeId).zip(nodes).zip(used) {
        // An object, and what stands upon one, looks into what it refers to; a name would be in the way.
        let is_reached = matches!(node, Node::Join(_) | Node::Step(..) | Node::Narrow(..));
        parts(&mut node, &mut |id| *id = numbers.of(*id, is_reached));
        if is_used {
            kept.push(node);
            kept.extend(names.get(&number).map(|name| Node::Named(numbers.of(number, false), name.clone())));
        }
    }
    asked.iter_mut().for_each(|asked| each(asked, &mut |id| *id = numbers.of(*id, true)));
    paths.iter_mut().for_each(|path| walk(path, &mut |id| *id = numbers.of(*id, false)));
    places.iter_mut().for_each(|place| arrivals(place, &mut |id| *id = numbers.of(*id, false)));
    Plan { nodes: kept, asked, unknowns: asks.unknowns, calls: asks.calls, paths, places }
}

/// The new numbers of nodes. One that has a name is followed by it.
struct Numbers<'a> {
    all: Vec<NodeId>,
    names: &'a HashMap<NodeId, String>,
}

impl<'a> Numbers<'a> {
    fn new(used: &[bool], names: &'a HashMap<NodeId, String>) -> Self {
        let mut all = Vec::with_capacity(used.len());
        let mut count = 0;
        for (number, is_used) in (0..).map(NodeId).zip(used) {
            all.push(NodeId(count));
            if *is_used {
                count += 1 + u32::from(names.contains_key(&number));
            }
        }
        Self { all, names }
    }

    /// The new number; that of its name, if it has one and that is asked for.
    fn of(&self, id: NodeId, by_name: bool) -> NodeId {
        let NodeId(number) = self.all.get(id.0 as usize).copied().unwrap_or(id);
        NodeId(number + u32::from(by_name && self.names.contains_key(&id)))
    }
}

/// The nodes that a question is about.
fn each(asked: &mut Asked, visit: &mut dyn FnMut(&mut NodeId)) {
    asked.over.iter_mut().for_each(&mut *visit);
    match &mut asked.question {
        Question::There(node)
        | Question::Is(node, _)
        | Question::Compares(node, _)
        | Question::Equals(node, _)
        | Question::Tells(node, _)
        | Question::Fits(node, ..) => visit(node),
        Question::Ends { all, round, .. } => {
            visit(all);
            visit(round);
        }
        Question::Called { function, machine, .. } => {
            visit(function);
            visit(machine);
        }
        Question::Raised { .. } => {}
    }
}

/// The nodes on a path.
fn walk(path: &mut Walk, visit: &mut dyn FnMut(&mut NodeId)) {
    visit(&mut path.to);
    path.reads.iter_mut().for_each(|read| visit(&mut read.from));
}

/// The nodes of what comes to a state.
fn arrivals(place: &mut Place, visit: &mut dyn FnMut(&mut NodeId)) {
    for arrival in &mut place.arrivals {
        arrival.data.iter_mut().for_each(&mut *visit);
        arrival.loss.iter_mut().for_each(|loss| visit(&mut loss.before));
    }
}

/// The nodes that a node refers to.
fn parts(node: &mut Node, visit: &mut dyn FnMut(&mut NodeId)) {
    match node {
        Node::Step(base, _) | Node::Narrow(base, _) | Node::List(base) | Node::Named(base, _) => visit(base),
        Node::Object { fields, rest } => {
            fields.iter_mut().for_each(|(_, value)| visit(value));
            rest.iter_mut().for_each(visit);
        }
        Node::Tuple(all) | Node::Join(all) => all.iter_mut().for_each(visit),
        Node::Unknown(_)
        | Node::Absent
        | Node::Leaf(..)
        | Node::Null
        | Node::Boolean
        | Node::Integer
        | Node::Number
        | Node::Text
        | Node::Word(_) => {}
    }
}
