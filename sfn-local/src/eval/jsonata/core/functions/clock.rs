//! `$now` and `$millis`, of the execution's clock.

use jsonata_core::ast::AstNode;
use jsonata_core::evaluator::{Context, Evaluator, HostFnResult};
use jsonata_core::parser;
use jsonata_core::value::JValue;
use std::sync::LazyLock;

/// `$now(picture, timezone)` by what JSONata has for any time.
static FORMAT: LazyLock<AstNode> =
    LazyLock::new(|| parser::parse("$fromMillis($ms, $picture, $timezone)").unwrap_or(AstNode::Undefined));

pub(super) fn millis(now_ms: i64) -> JValue {
    JValue::from_i64(now_ms)
}

pub(super) fn now(arguments: &[JValue], now_ms: i64) -> HostFnResult {
    let argument = |index: usize| arguments.get(index).cloned().unwrap_or(JValue::Undefined);
    let mut context = Context::new();
    context.bind("ms".to_owned(), millis(now_ms));
    context.bind("picture".to_owned(), argument(0));
    context.bind("timezone".to_owned(), argument(1));
    Evaluator::with_context(context).evaluate(&FORMAT, &JValue::Undefined)
}
