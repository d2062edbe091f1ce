//! Where the guards stand.

use super::super::visit;
use super::{Guard, Guards, value};
use jsonata_core::ast::{AstNode, BinaryOp};
use std::collections::BTreeSet;

/// The functions that make a text out of what they are given, of which each operand is measured by itself.
const TEXTS: [&str; 12] = [
    "base64decode",
    "base64encode",
    "decodeUrl",
    "decodeUrlComponent",
    "encodeUrl",
    "encodeUrlComponent",
    "lowercase",
    "match",
    "split",
    "string",
    "trim",
    "uppercase",
];

/// Puts the guards into a tree.
pub(in super::super) fn place(tree: &mut AstNode) -> Guards {
    let mut guards = Guards::default();
    walk(tree, &mut guards);
    let mut bound = BTreeSet::new();
    bound_names(tree, &mut bound);
    values(tree, &bound, &mut guards);
    guards
}

/// The names that a tree binds.
fn bound_names(node: &mut AstNode, bound: &mut BTreeSet<String>) {
    visit::children(node, &mut |child| bound_names(child, bound));
    match node {
        AstNode::Binary { op: BinaryOp::ColonEqual, lhs, .. } => {
            if let AstNode::Variable(name) = lhs.as_ref() {
                bound.insert(name.clone());
            }
        }
        AstNode::Lambda { params, .. } => bound.extend(params.iter().cloned()),
        _ => {}
    }
}

/// Puts functions of ours in place of those that are values.
fn values(node: &mut AstNode, bound: &BTreeSet<String>, guards: &mut Guards) {
    visit::children(node, &mut |child| values(child, bound, guards));
    let name = match node {
        AstNode::Variable(name) => name,
        AstNode::Function { name, args, .. } if args.contains(&AstNode::Placeholder) => name,
        _ => return,
    };
    if let Some((place, function)) = value::named(name)
        && !bound.contains(name)
    {
        guards.add_value(place);
        function.guarded.clone_into(name);
    }
}

fn walk(node: &mut AstNode, guards: &mut Guards) {
    // The left side is the first argument of a call on the right; the others are shown as they are written.
    let chained = match node {
        AstNode::Binary { op: BinaryOp::ChainPipe, rhs, .. } => called(rhs),
        _ => None,
    };
    visit::children(node, &mut |child| walk(child, guards));
    match node {
        AstNode::Binary { op, lhs, rhs } => match op {
            BinaryOp::Concatenate => {
                guards.put(Guard::Text, lhs, &[]);
                guards.put(Guard::Text, rhs, &[]);
            }
            BinaryOp::Range if !(is_small(lhs) && is_small(rhs)) => guards.put(Guard::Range, rhs, &[lhs]),
            BinaryOp::Equal | BinaryOp::NotEqual | BinaryOp::In if !is_scalar(rhs) => {
                guards.put(Guard::Tree, lhs, &[]);
            }
            BinaryOp::ChainPipe if matches!(**rhs, AstNode::Transform { .. }) => guards.put(Guard::Tree, lhs, &[]),
            BinaryOp::ChainPipe => {
                if let Some((name, others)) = chained {
                    guards.call(&name, lhs, &others);
                }
            }
            _ => {}
        },
        // `$x.**` goes through all of it.
        AstNode::Path { steps }
            if steps.iter().any(|step| matches!(step.node, AstNode::Wildcard | AstNode::Descendant)) =>
        {
            if let Some(first) = steps.first_mut()
                && matches!(&first.node, AstNode::Variable(_) | AstNode::Function { .. })
                && first.node != AstNode::variable("")
            {
                guards.put(Guard::Tree, &mut first.node, &[]);
            }
        }
        AstNode::Array(items) => items.iter_mut().for_each(|item| guards.put(Guard::List, item, &[])),
        AstNode::Function { name, args, .. } if name == "pad" => {
            args.iter_mut().for_each(|argument| guards.put(Guard::Width, argument, &[]));
        }
        AstNode::Function { name, args, .. } => {
            if let Some((first, others)) = args.split_first_mut() {
                guards.call(name, first, others);
            }
        }
        _ => {}
    }
}

/// The function that the right side of `~>` names, with its arguments.
fn called(right: &AstNode) -> Option<(String, Vec<AstNode>)> {
    match right {
        AstNode::Function { name, args, .. } => Some((name.clone(), args.clone())),
        AstNode::Variable(name) => Some((name.clone(), Vec::new())),
        AstNode::Path { steps } => match steps.as_slice() {
            [step] => called(&step.node),
            _ => None,
        },
        _ => None,
    }
}

impl Guards {
    /// Guards a call, by its first argument.
    fn call(&mut self, function: &str, first: &mut AstNode, others: &[AstNode]) {
        let others: Vec<&AstNode> = others.iter().collect();
        match function {
            "join" => self.put(Guard::Join, first, &others),
            "replace" => self.put(Guard::Replace, first, &others),
            "formatInteger" => self.put(Guard::Roman, first, &others),
            "distinct" => self.put(Guard::Tree, first, &[]),
            _ if TEXTS.contains(&function) => self.put(Guard::Text, first, &[]),
            _ => {}
        }
    }

    /// Puts a guard before an operand. It is shown the others as far as evaluating them again costs nothing.
    fn put(&mut self, guard: Guard, operand: &mut AstNode, others: &[&AstNode]) {
        let is_free = match &*operand {
            AstNode::Number(_) => is_small(operand) && !matches!(guard, Guard::Range),
            AstNode::Array(_) => matches!(guard, Guard::List),
            // The range itself is guarded.
            AstNode::Binary { op: BinaryOp::Range, .. } => true,
            AstNode::Placeholder | AstNode::Lambda { .. } => true,
            operand => is_scalar(operand),
        };
        if is_free {
            return;
        }
        self.add(guard);
        let shown = others.iter().map(|other| if is_simple(other) { (*other).clone() } else { AstNode::Undefined });
        let inner = std::mem::replace(operand, AstNode::Undefined);
        let args = std::iter::once(inner).chain(shown).collect();
        *operand = AstNode::Function { name: guard.name().to_owned(), args, is_builtin: true };
    }
}

/// A number that makes nothing large.
fn is_small(node: &AstNode) -> bool {
    matches!(node, AstNode::Number(number) if number.abs() <= 1000.0)
}

/// What is no more than it is written.
fn is_scalar(node: &AstNode) -> bool {
    matches!(
        node,
        AstNode::String(_) | AstNode::Boolean(_) | AstNode::Null | AstNode::Regex { .. } | AstNode::Number(_)
    )
}

/// What can be evaluated twice: literals, variables and paths of names.
fn is_simple(node: &AstNode) -> bool {
    match node {
        AstNode::Variable(_) | AstNode::Name(_) => true,
        AstNode::Path { steps } => steps.iter().all(|step| step.stages.is_empty() && is_simple(&step.node)),
        node => is_scalar(node),
    }
}
