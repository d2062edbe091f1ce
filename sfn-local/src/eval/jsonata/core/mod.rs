//! `jsonata-core` as the engine. Its values are counted without atomics, so they live in one evaluation, or in one thread's
//! [`cache`]; what an expression is compiled to is a tree, which threads share.

mod cache;
mod convert;
mod functions;
mod message;

use super::engine::{Fault, Program};
use super::plain::Root;
use super::uses::{Read, Uses};
use crate::eval::Scope;
use crate::json::Value;
use convert::{Back, into_engine};
use jsonata_core::ast::AstNode;
use jsonata_core::evaluator::{Context, Evaluator, EvaluatorOptions};
use jsonata_core::parser;
use jsonata_core::value::JValue;

/// How long an evaluation may take, in milliseconds.
const TIME_LIMIT: u64 = 5_000;
/// How deep the evaluation of parts of parts may go: some 3,000 calls in calls.
const DEPTH_LIMIT: usize = 10_000;
/// How many items a list that an expression makes may have.
const LIST_LIMIT: usize = 1_000_000;

/// What an expression is compiled to.
#[derive(Debug)]
struct Compiled {
    tree: AstNode,
    uses: Uses,
}

/// What the engine cannot read, though it is JSONata: a regular expression that looks around, for one.
#[derive(Debug)]
struct Unread(Fault);

/// Compiles an expression.
pub(super) fn compile(text: &str, uses: Uses) -> Box<dyn Program> {
    match parser::parse(text) {
        Ok(tree) => Box::new(Compiled { tree, uses }),
        Err(error) => Box::new(Unread(message::of_parser(&error))),
    }
}

impl Program for Unread {
    fn evaluate(&self, _: &Scope<'_>) -> Result<Option<Value>, Fault> {
        Err(self.0.clone())
    }
}

impl Program for Compiled {
    fn evaluate(&self, scope: &Scope<'_>) -> Result<Option<Value>, Fault> {
        let mut back = Back::default();
        let mut context = Context::new();
        for (name, read) in self.uses.iter() {
            let value = match name {
                "states" => Some(states(scope, read, &mut back)),
                _ => scope.variables.get(name).map(|value| into_engine(value, read, &mut back)),
            };
            if let Some(value) = value {
                context.bind(name.to_owned(), value);
            }
        }
        let mut evaluator = Evaluator::with_options(context, options());
        functions::register(&mut evaluator, &self.uses, scope);
        let result = evaluator.evaluate(&self.tree, &JValue::Undefined).map_err(|error| message::of(&error))?;
        back.value(&result)
    }
}

fn options() -> EvaluatorOptions {
    EvaluatorOptions {
        timeout_ms: Some(TIME_LIMIT),
        cancel: None,
        max_stack_depth: Some(DEPTH_LIMIT),
        max_sequence_length: Some(LIST_LIMIT),
    }
}

/// `$states`, with the fields that are read.
fn states(scope: &Scope<'_>, read: &Read, back: &mut Back) -> JValue {
    // In this order AWS writes them.
    let fields = ["input", "context", "result", "errorOutput"];
    let field = |name: &&str| {
        let read = match read {
            Read::All => &Read::All,
            Read::Fields(fields) => fields.get(*name)?,
        };
        let value = Root::of_states(name)?.value(scope)?;
        Some(((*name).to_owned(), into_engine(value, read, back)))
    };
    JValue::object(fields.iter().filter_map(field).collect())
}
