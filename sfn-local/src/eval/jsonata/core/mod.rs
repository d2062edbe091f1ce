//! `jsonata-core` as the engine. Its values are counted without atomics, so they live in one evaluation, or in one thread's
//! [`cache`]; what an expression is compiled to is a tree, which threads share.

mod cache;
mod convert;
mod explain;
mod functions;
mod guard;
mod message;
mod visit;

use super::engine::{Fault, Program};
use super::plain::Root;
use super::uses::{Read, Uses};
use crate::eval::Scope;
use crate::json::Value;
use convert::{Back, into_engine};
use explain::Explanation;
use functions::Functions;
use guard::Guards;
use jsonata_core::ast::AstNode;
use jsonata_core::evaluator::{Context, Evaluator, EvaluatorOptions};
use jsonata_core::parser;
use jsonata_core::value::JValue;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// How long an evaluation may take, in milliseconds.
const TIME_LIMIT: u64 = if cfg!(test) { 4_000 } else { 5_000 };
/// How deep the evaluation of parts of parts may go: some 3,000 calls in calls.
const DEPTH_LIMIT: usize = 10_000;
/// How many items a list that an expression makes may have.
const LIST_LIMIT: usize = 10_000_000;

/// What an expression is compiled to.
#[derive(Debug)]
struct Compiled {
    tree: AstNode,
    guards: Guards,
    uses: Uses,
}

/// What the engine cannot read, though it is JSONata: a regular expression that looks around, for one.
#[derive(Debug)]
struct Unread(Fault);

/// Compiles an expression.
pub(super) fn compile(text: &str, uses: Uses) -> Box<dyn Program> {
    match parser::parse(text) {
        Ok(tree) => Box::new(Compiled::of(tree, uses)),
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
        let result = self.run(&JValue::Undefined, scope, &mut |back| self.bind(scope, back), &mut back)?;
        back.value(&result)
    }
}

impl Compiled {
    fn of(mut tree: AstNode, uses: Uses) -> Self {
        let guards = guard::place(&mut tree);
        Self { tree, guards, uses }
    }

    /// What the expression can see.
    fn bind(&self, scope: &Scope<'_>, back: &mut Back) -> Context {
        let mut context = Context::new();
        for (name, read) in self.uses.iter() {
            let value = match name {
                "states" => Some(states(scope, read, back)),
                _ => scope.variables.get(name).map(|value| into_engine(value, read, back)),
            };
            if let Some(value) = value {
                context.bind(name.to_owned(), value);
            }
        }
        // A variable may have the name of a function.
        for (name, guarded) in guard::names(self.guards) {
            if let Some(value) = scope.variables.get(name) {
                context.bind(guarded.to_owned(), into_engine(value, &Read::All, back));
            }
        }
        context
    }

    /// Evaluates, with what `bind` makes visible.
    fn run(
        &self,
        data: &JValue,
        scope: &Scope<'_>,
        bind: &mut dyn FnMut(&mut Back) -> Context,
        back: &mut Back,
    ) -> Result<JValue, Fault> {
        let mut evaluator = self.evaluator(bind(back), scope);
        // The engine is not ours: what it trips over fails one expression, not the program.
        let result = catch_unwind(AssertUnwindSafe(|| evaluator.evaluate(&self.tree, data)));
        let Ok(result) = result else { return Err(Fault::thrown("the evaluation broke off")) };
        result.map_err(|error| {
            message::of(&error, || {
                let mut explanation = Explanation::default();
                let tree = explanation.tree(&self.tree);
                let mut evaluator = self.evaluator(bind(back), scope);
                explanation.register(&mut evaluator);
                evaluator.evaluate(&tree, data).err().and_then(|_| explanation.failed())
            })
        })
    }

    fn evaluator(&self, context: Context, scope: &Scope<'_>) -> Evaluator {
        let mut evaluator = Evaluator::with_options(context, options());
        let functions = Functions::of(&self.uses, scope);
        functions.register(&mut evaluator);
        self.guards.register(&mut evaluator, &functions);
        evaluator
    }
}

/// What an expression gives on data, to which `$` is bound, for the reference implementation's own tests.
#[cfg(test)]
pub(super) fn on_data(
    text: &str,
    uses: Uses,
    data: Option<&Value>,
    bindings: &[(String, Value)],
    scope: &Scope<'_>,
) -> Result<Option<Value>, Fault> {
    let compiled = Compiled::of(parser::parse(text).map_err(|error| message::of_parser(&error))?, uses);
    let mut bind = |back: &mut Back| {
        let mut context = Context::new();
        for (name, value) in bindings {
            context.bind(name.clone(), into_engine(value, &Read::All, back));
        }
        context
    };
    let mut back = Back::default();
    let data = data.map_or(JValue::Undefined, |data| into_engine(data, &Read::All, &mut back));
    let result = compiled.run(&data, scope, &mut bind, &mut back)?;
    back.value(&result)
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
