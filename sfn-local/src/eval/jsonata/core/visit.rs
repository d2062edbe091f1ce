//! The parts of the engine's trees.

use jsonata_core::ast::{AstNode, Stage};

/// Visits the expressions that a node directly holds, to change them.
pub(super) fn children(node: &mut AstNode, visit: &mut dyn FnMut(&mut AstNode)) {
    match node {
        AstNode::Path { steps } => {
            for step in steps {
                visit(&mut step.node);
                for stage in &mut step.stages {
                    if let Stage::Filter(filter) = stage {
                        visit(filter);
                    }
                }
            }
        }
        AstNode::Binary { lhs, rhs, .. } => {
            visit(lhs);
            visit(rhs);
        }
        AstNode::Unary { operand: part, .. }
        | AstNode::Lambda { body: part, .. }
        | AstNode::FunctionApplication(part) => {
            visit(part);
        }
        AstNode::Function { args: parts, .. }
        | AstNode::Array(parts)
        | AstNode::ArrayGroup(parts)
        | AstNode::Block(parts) => parts.iter_mut().for_each(visit),
        AstNode::Call { procedure, args } => {
            visit(procedure);
            args.iter_mut().for_each(visit);
        }
        AstNode::Object(pairs) => pairs.iter_mut().for_each(|pair| both(pair, visit)),
        AstNode::ObjectTransform { input, pattern } => {
            visit(input);
            pattern.iter_mut().for_each(|pair| both(pair, visit));
        }
        AstNode::Conditional { condition: first, then_branch: second, else_branch: third }
        | AstNode::Transform { location: first, update: second, delete: third } => {
            visit(first);
            visit(second);
            third.iter_mut().for_each(|third| visit(third));
        }
        AstNode::Sort { input, terms } => {
            visit(input);
            terms.iter_mut().for_each(|(term, _)| visit(term));
        }
        AstNode::String(_)
        | AstNode::Name(_)
        | AstNode::Number(_)
        | AstNode::Boolean(_)
        | AstNode::Null
        | AstNode::Undefined
        | AstNode::Placeholder
        | AstNode::Regex { .. }
        | AstNode::Variable(_)
        | AstNode::ParentVariable(_)
        | AstNode::Wildcard
        | AstNode::Descendant
        | AstNode::Parent(_) => {}
    }
}

fn both((key, value): &mut (AstNode, AstNode), visit: &mut dyn FnMut(&mut AstNode)) {
    visit(key);
    visit(value);
}
