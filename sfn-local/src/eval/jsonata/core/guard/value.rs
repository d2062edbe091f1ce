//! Guarded functions as values: `$map(list, $pad)`, `$f := $join`, `$replace(?, "x", $big)`. The value is a function of ours,
//! which makes the guarded call.

use super::super::functions::Functions;
use super::super::options;
use super::{Guards, Room, too_much};
use jsonata_core::ast::AstNode;
use jsonata_core::evaluator::{Context, Evaluator, HostFnResult};
use jsonata_core::parser;
use jsonata_core::value::JValue;
use std::cell::Cell;
use std::rc::Rc;
use std::sync::LazyLock;

/// How deep calls may stand in calls: a replacement may be a function that replaces.
const DEPTH_LIMIT: usize = 32;

/// A function as a value.
pub(super) struct Guarded {
    /// Its name.
    name: &'static str,
    /// A name that no expression can have.
    pub(super) guarded: &'static str,
    /// The call, of as many arguments as the reference's function has: so many a function such as `$map` gives it.
    call: &'static str,
}

const FUNCTIONS: [Guarded; 5] = [
    Guarded { name: "formatInteger", guarded: "guard:formatInteger", call: "$formatInteger($a, $b)" },
    Guarded { name: "join", guarded: "guard:join()", call: "$join($a, $b)" },
    Guarded { name: "pad", guarded: "guard:pad", call: "$pad($a, $b, $c)" },
    Guarded { name: "replace", guarded: "guard:replace()", call: "$replace($a, $b, $c, $d)" },
    Guarded { name: "string", guarded: "guard:string", call: "$string($a)" },
];

/// The calls, with their guards.
static CALLS: LazyLock<Vec<(AstNode, Guards)>> = LazyLock::new(|| {
    let call = |function: &Guarded| {
        let mut tree = parser::parse(function.call).unwrap_or(AstNode::Undefined);
        let guards = super::place(&mut tree);
        (tree, guards)
    };
    FUNCTIONS.iter().map(call).collect()
});

/// The place in the list of a function.
pub(super) fn named(name: &str) -> Option<(usize, &'static Guarded)> {
    FUNCTIONS.iter().enumerate().find(|(_, function)| function.name == name)
}

/// The names of those that are in a set.
pub(in super::super) fn names(guards: Guards) -> impl Iterator<Item = (&'static str, &'static str)> {
    let is_there = move |(place, _): &(usize, &Guarded)| guards.has_value(*place);
    FUNCTIONS.iter().enumerate().filter(is_there).map(|(_, function)| (function.name, function.guarded))
}

/// What a call shares with the evaluation that it is part of.
struct Calls {
    guards: Guards,
    functions: Functions,
    room: Room,
    depth: Cell<usize>,
}

/// Registers those that are in a set.
pub(super) fn register(guards: Guards, evaluator: &mut Evaluator, functions: &Functions, room: &Room) {
    if guards.values == 0 {
        return;
    }
    let calls = Calls { guards, functions: functions.clone(), room: Rc::clone(room), depth: Cell::new(0) };
    register_calls(evaluator, &Rc::new(calls));
}

fn register_calls(evaluator: &mut Evaluator, calls: &Rc<Calls>) {
    for (place, function) in FUNCTIONS.iter().enumerate().filter(|(place, _)| calls.guards.has_value(*place)) {
        let calls = Rc::clone(calls);
        // The name is no function's of the engine.
        let _ = evaluator.register_fn(function.guarded, move |arguments: &[JValue]| call(place, arguments, &calls));
    }
}

/// Makes a call in an evaluation of its own. An argument may be a function, which needs what the first evaluation has.
fn call(place: usize, arguments: &[JValue], calls: &Rc<Calls>) -> HostFnResult {
    let Some((tree, guards)) = CALLS.get(place) else { return Ok(JValue::Undefined) };
    if calls.depth.get() >= DEPTH_LIMIT {
        return Err(too_much());
    }
    let mut context = Context::new();
    for (name, value) in ["a", "b", "c", "d"].into_iter().zip(arguments) {
        context.bind(name.to_owned(), value.clone());
    }
    let mut evaluator = Evaluator::with_options(context, options());
    calls.functions.register(&mut evaluator);
    calls.guards.and(*guards).register_operands(&mut evaluator, &calls.room);
    register_calls(&mut evaluator, calls);
    calls.depth.set(calls.depth.get() + 1);
    let result = evaluator.evaluate(tree, &JValue::Undefined);
    calls.depth.set(calls.depth.get() - 1);
    result
}
