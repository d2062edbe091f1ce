//! Where variables are read.

use super::super::context::Context;
use super::super::place::Place;
use super::super::{Location, Problem, context_object};
use crate::query::filter::{Condition, Operand};
use crate::query::intrinsics::{ArgumentValue, Call};
use crate::query::path::{Path, Root, Segment, SegmentKind};

/// A variable that is read.
#[derive(Debug)]
pub(in super::super) struct Use {
    pub(super) name: String,
    /// The state of the scope that is looked at: the one that reads it, or the one around that.
    pub(super) state: String,
    /// The state that reads it.
    pub(super) reader: String,
    pub(super) location: Location,
    pub(super) offset: usize,
    /// Whether what reads it asks first if it is there.
    pub(super) is_guarded: bool,
    pub(super) near: Near,
    /// A way on which nothing assigns it, where another does.
    pub(super) way: Option<Vec<String>>,
    /// Whether a state that can be seen from there assigns it, be it too late.
    pub(super) is_assigned: bool,
}

/// What a name is near to that is no variable of a state.
#[derive(Debug, Default)]
pub(in super::super) struct Near {
    pub(in super::super) variable: Option<String>,
    pub(in super::super) function: Option<String>,
}

impl Use {
    /// Notes that the state at hand reads a variable.
    pub(in super::super) fn record(
        cx: &Context<'_>,
        name: &str,
        at: &Place<'_>,
        offset: usize,
        is_guarded: bool,
        near: Near,
    ) {
        let (Some(scope), Some(state)) = (cx.scope, cx.state) else { return };
        scope.uses.borrow_mut().push(Use {
            name: name.to_owned(),
            state: state.to_owned(),
            reader: state.to_owned(),
            location: at.location(),
            offset,
            is_guarded,
            near,
            way: None,
            is_assigned: false,
        });
    }
}

/// Notes the variables that a path reads, and checks what it reads from the context object.
pub(in super::super) fn of_path(cx: &Context<'_>, path: &Path, at: &Place<'_>, found: &mut Vec<Problem>) {
    match &path.root {
        // The name stands behind its `$`, which may be a token of its own.
        Root::Variable(name) => Use::record(cx, name, at, path.range.start + 1, false, Near::default()),
        Root::Context => context_object::path(path, at, found),
        Root::Input => {}
    }
    of_segments(cx, &path.segments, at, found);
}

/// Notes the variables that a call reads.
pub(in super::super) fn of_call(cx: &Context<'_>, call: &Call, at: &Place<'_>, found: &mut Vec<Problem>) {
    for argument in &call.arguments {
        match &argument.value {
            ArgumentValue::Path(path) => of_path(cx, path, at, found),
            ArgumentValue::Call(call) => of_call(cx, call, at, found),
            _ => {}
        }
    }
}

fn of_segments(cx: &Context<'_>, segments: &[Segment], at: &Place<'_>, found: &mut Vec<Problem>) {
    for segment in segments {
        match &segment.kind {
            SegmentKind::Filter(condition) => of_condition(cx, condition, at, found),
            SegmentKind::Function { arguments, .. } => {
                arguments.iter().for_each(|argument| of_operand(cx, argument, at, found));
            }
            _ => {}
        }
    }
}

fn of_condition(cx: &Context<'_>, condition: &Condition, at: &Place<'_>, found: &mut Vec<Problem>) {
    match condition {
        Condition::Or(parts) | Condition::And(parts) => {
            parts.iter().for_each(|part| of_condition(cx, part, at, found));
        }
        Condition::Not(part) => of_condition(cx, part, at, found),
        Condition::Exists(operand) => of_operand(cx, operand, at, found),
        Condition::Compare { left, right, .. } => {
            of_operand(cx, left, at, found);
            of_operand(cx, right, at, found);
        }
    }
}

fn of_operand(cx: &Context<'_>, operand: &Operand, at: &Place<'_>, found: &mut Vec<Problem>) {
    match operand {
        Operand::Current(segments) => of_segments(cx, segments, at, found),
        Operand::Path(path) => of_path(cx, path, at, found),
        Operand::Literal(_) => {}
    }
}
