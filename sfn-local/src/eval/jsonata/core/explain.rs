//! What the engine's errors leave out of the reference implementation's: which function, which operator, which values.
//!
//! The expression is evaluated once more, with each operand through a function of ours that remembers it: the operand that
//! was seen last is the last one of what failed.

use super::visit;
use jsonata_core::ast::{AstNode, BinaryOp, UnaryOp};
use jsonata_core::evaluator::Evaluator;
use jsonata_core::value::JValue;
use std::cell::RefCell;
use std::rc::Rc;

/// A name that no expression can have.
const SEE: &str = "explain:see";

/// The errors that leave something out.
const INCOMPLETE: [&str; 5] = ["D1002", "T0410", "T0412", "T2009", "T2010"];

/// What failed.
#[derive(Clone, Debug, Default)]
pub(super) struct Failed {
    /// The function, or the operator.
    pub(super) name: String,
    /// Its operands as JSON: both of an operator.
    pub(super) operands: [String; 2],
}

/// Whether an error is told from what failed.
pub(super) fn is_incomplete(code: &str) -> bool {
    INCOMPLETE.contains(&code)
}

/// What fails in a tree: `run` evaluates a copy of it with the evaluator that `see` has prepared.
#[derive(Default)]
pub(super) struct Explanation {
    names: Vec<String>,
    seen: Rc<RefCell<Seen>>,
}

#[derive(Default)]
struct Seen {
    /// The operands by place in the names.
    operands: Vec<[JValue; 2]>,
    last: Option<usize>,
}

impl Explanation {
    /// The copy of a tree that remembers its operands.
    pub(super) fn tree(&mut self, tree: &AstNode) -> AstNode {
        let mut tree = tree.clone();
        self.walk(&mut tree);
        let none = || [JValue::Undefined, JValue::Undefined];
        self.seen.borrow_mut().operands = self.names.iter().map(|_| none()).collect();
        tree
    }

    /// Lets an evaluator remember.
    pub(super) fn register(&self, evaluator: &mut Evaluator) {
        let seen = Rc::clone(&self.seen);
        let see = move |arguments: &[JValue]| {
            let [JValue::Number(place), JValue::Number(side), value] = arguments else { return Ok(JValue::Undefined) };
            let (place, side) = (index(*place), index(*side));
            let mut seen = seen.borrow_mut();
            seen.last = Some(place);
            if let Some(operand) = seen.operands.get_mut(place).and_then(|operands| operands.get_mut(side)) {
                *operand = value.clone();
            }
            Ok(value.clone())
        };
        // The name is no function's of the engine.
        let _ = evaluator.register_fn(SEE, see);
    }

    /// What failed, after the evaluation.
    pub(super) fn failed(&self) -> Option<Failed> {
        let seen = self.seen.borrow();
        let place = seen.last?;
        let operands = seen.operands.get(place)?.each_ref().map(text);
        Some(Failed { name: self.names.get(place)?.clone(), operands })
    }

    fn walk(&mut self, node: &mut AstNode) {
        visit::children(node, &mut |child| self.walk(child));
        match node {
            AstNode::Unary { op: UnaryOp::Negate, operand } => {
                let place = self.name("-");
                see(place, 0, operand);
            }
            AstNode::Binary { op: BinaryOp::ChainPipe, lhs, rhs } => {
                if let AstNode::Function { name, .. } | AstNode::Variable(name) = rhs.as_ref() {
                    let place = self.name(name);
                    see(place, 0, lhs);
                }
            }
            AstNode::Binary { op, lhs, rhs } => {
                if let Some(symbol) = symbol(*op) {
                    let place = self.name(symbol);
                    see(place, 0, lhs);
                    see(place, 1, rhs);
                }
            }
            // A function of ours has a colon; `$exists` looks at how its argument is written.
            AstNode::Function { name, args, .. } if !name.contains(':') && name != "exists" => {
                let place = self.name(name);
                args.iter_mut().for_each(|argument| see(place, 2, argument));
            }
            _ => {}
        }
    }

    fn name(&mut self, name: &str) -> usize {
        self.names.push(name.to_owned());
        self.names.len() - 1
    }
}

fn see(place: usize, side: usize, operand: &mut AstNode) {
    if matches!(operand, AstNode::Placeholder | AstNode::Lambda { .. }) {
        return;
    }
    let inner = std::mem::replace(operand, AstNode::Undefined);
    #[expect(clippy::cast_precision_loss, reason = "small")]
    let number = |number: usize| AstNode::Number(number as f64);
    *operand =
        AstNode::Function { name: SEE.to_owned(), args: vec![number(place), number(side), inner], is_builtin: true };
}

#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "what `see` wrote")]
const fn index(number: f64) -> usize {
    number as usize
}

const fn symbol(operator: BinaryOp) -> Option<&'static str> {
    Some(match operator {
        BinaryOp::LessThan => "<",
        BinaryOp::LessThanOrEqual => "<=",
        BinaryOp::GreaterThan => ">",
        BinaryOp::GreaterThanOrEqual => ">=",
        _ => return None,
    })
}

/// As ECMAScript writes a value into a message.
fn text(value: &JValue) -> String {
    match value {
        JValue::Undefined => "undefined".to_owned(),
        // What such an error can be about is no longer than that.
        JValue::Array(items) if items.len() > 1_000 => "[…]".to_owned(),
        value => value.to_json_string().unwrap_or_default(),
    }
}
