//! The plan, with the nodes that something refers to and no others.

use super::super::{Node, NodeId, Question};
use super::Plan;
use super::asks::Asks;
use super::nodes::Nodes;

/// The plan of what was asked.
pub(super) fn plan(nodes: Nodes, asks: Asks) -> Plan {
    let mut nodes = nodes.into_nodes();
    let mut asked = asks.asked;
    let mut paths = asks.paths;
    let mut used = vec![false; nodes.len()];
    let mut mark = |id: NodeId| used.get_mut(id.0 as usize).into_iter().for_each(|used| *used = true);
    asked.iter_mut().for_each(|asked| each(&mut asked.question, &mut |id| mark(*id)));
    paths.iter().for_each(|(_, id)| mark(*id));
    for (number, node) in nodes.iter_mut().enumerate().rev() {
        if used.get(number) == Some(&true) {
            parts(node, &mut |id| used.get_mut(id.0 as usize).into_iter().for_each(|used| *used = true));
        }
    }
    let mut numbers = Vec::with_capacity(nodes.len());
    let mut count = 0;
    for is_used in &used {
        numbers.push(NodeId(count));
        count += u32::from(*is_used);
    }
    let mut renumber = |id: &mut NodeId| *id = numbers.get(id.0 as usize).copied().unwrap_or(*id);
    nodes.iter_mut().for_each(|node| parts(node, &mut renumber));
    asked.iter_mut().for_each(|asked| each(&mut asked.question, &mut renumber));
    paths.iter_mut().for_each(|(_, id)| renumber(id));
    let nodes = nodes.into_iter().zip(used).filter_map(|(node, is_used)| is_used.then_some(node)).collect();
    Plan { nodes, asked, unknowns: asks.unknowns, paths }
}

/// The nodes that a question is about.
fn each(question: &mut Question, visit: &mut dyn FnMut(&mut NodeId)) {
    match question {
        Question::There(node)
        | Question::Is(node, _)
        | Question::Compares(node, _)
        | Question::Equals(node, _)
        | Question::Tells(node, _)
        | Question::Fits(node, ..) => visit(node),
        Question::Called { function, machine, .. } => {
            visit(function);
            visit(machine);
        }
        Question::Raised { .. } => {}
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
