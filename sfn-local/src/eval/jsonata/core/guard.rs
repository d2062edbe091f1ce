//! What keeps one operation of an expression from taking without end, in time or memory.
//!
//! The engine watches the time and the depth between operations, not within one: `$pad("x", 1e9)`. So each operation that
//! makes much of little is given its operands through a function of ours, which takes what it will make off what the
//! evaluation may still make, and stops it when nothing is left. Nothing else of the operation's meaning changes.

mod measure;
mod place;
mod value;

use super::functions::Functions;
use jsonata_core::evaluator::{Evaluator, EvaluatorError, HostFnResult};
use jsonata_core::value::JValue;
pub(super) use place::place;
use std::cell::Cell;
use std::rc::Rc;
pub(super) use value::names;

/// How many bytes an evaluation may make, about.
const ROOM: usize = 512 * 1024 * 1024;

/// Which guards a tree has.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Guards {
    operands: u8,
    values: u8,
}

/// What the evaluation may still make, in bytes.
type Room = Rc<Cell<usize>>;

/// What is measured before an operation.
#[derive(Clone, Copy, Debug)]
enum Guard {
    /// A text, or what is made one: `$string(value)`.
    Text,
    /// A list that is spread: `[list, list]`.
    List,
    /// How long a text is to become: `$pad(text, width)`.
    Width,
    /// `$join(texts, separator)`.
    Join,
    /// `$replace(text, pattern, replacement)`.
    Replace,
    /// `[first..last]`.
    Range,
    /// `$formatInteger(number, picture)`: Roman numerals have a letter for each thousand.
    Roman,
    /// What is compared value by value.
    Tree,
}

impl Guard {
    const ALL: [Self; 8] =
        [Self::Text, Self::List, Self::Width, Self::Join, Self::Replace, Self::Range, Self::Roman, Self::Tree];

    /// A name that no expression can have.
    const fn name(self) -> &'static str {
        match self {
            Self::Text => "guard:text",
            Self::List => "guard:list",
            Self::Width => "guard:width",
            Self::Join => "guard:join",
            Self::Replace => "guard:replace",
            Self::Range => "guard:range",
            Self::Roman => "guard:roman",
            Self::Tree => "guard:tree",
        }
    }

    /// What the operation makes, in bytes.
    fn measure(self, arguments: &[JValue], room: usize) -> usize {
        match (self, arguments) {
            (Self::Text, [value, ..]) => measure::text(value, room),
            (Self::Tree, [value, ..]) => measure::tree(value),
            (Self::List, [value, ..]) => measure::list(value),
            (Self::Width, [value, ..]) => measure::width(value),
            (Self::Join, [list, rest @ ..]) => measure::join(list, rest.first(), room),
            (Self::Replace, [text, pattern, replacement, ..]) => measure::replace(text, pattern, replacement),
            (Self::Replace, [_, replacement]) => measure::replace_in_context(replacement),
            (Self::Range, [last, rest @ ..]) => measure::range(rest.first(), last),
            (Self::Roman, [number, rest @ ..]) => measure::roman(number, rest.first()),
            _ => 0,
        }
    }
}

impl Guards {
    /// What either has.
    const fn and(self, other: Self) -> Self {
        Self { operands: self.operands | other.operands, values: self.values | other.values }
    }

    fn add(&mut self, guard: Guard) {
        self.operands |= 1 << guard as u8;
    }

    const fn has(self, guard: Guard) -> bool {
        self.operands & 1 << guard as u8 != 0
    }

    fn add_value(&mut self, place: usize) {
        self.values |= 1 << place;
    }

    const fn has_value(self, place: usize) -> bool {
        self.values & 1 << place != 0
    }

    /// Registers them for one evaluation.
    pub(super) fn register(self, evaluator: &mut Evaluator, functions: &Functions) {
        if self.operands | self.values == 0 {
            return;
        }
        let room = Rc::new(Cell::new(ROOM));
        self.register_operands(evaluator, &room);
        value::register(self, evaluator, functions, &room);
    }

    fn register_operands(self, evaluator: &mut Evaluator, room: &Room) {
        for guard in Guard::ALL.into_iter().filter(|guard| self.has(*guard)) {
            let room = Rc::clone(room);
            let call = move |arguments: &[JValue]| pass(guard, arguments, &room);
            // The name is no function's of the engine.
            let _ = evaluator.register_fn(guard.name(), call);
        }
    }
}

/// Gives the first argument back, where there is room for what is made of it.
fn pass(guard: Guard, arguments: &[JValue], room: &Cell<usize>) -> HostFnResult {
    match room.get().checked_sub(guard.measure(arguments, room.get())) {
        Some(left) => room.set(left),
        None => return Err(too_much()),
    }
    Ok(arguments.first().cloned().unwrap_or(JValue::Undefined))
}

fn too_much() -> EvaluatorError {
    EvaluatorError::EvaluationError(format!("the expression makes more than {} MiB of data", ROOM >> 20))
}
