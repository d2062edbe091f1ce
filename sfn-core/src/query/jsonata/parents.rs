//! Which value each `%` stands for.
//!
//! A `%` goes up the steps before it: a name or `*` is one step up, another `%` one more to go. Where they lead to
//! anything else, or out of the expression, the reference implementation refuses it; so do we, with its very steps.

use super::node::{Node, Parents, Slot};
use super::tree::{Expression, Kind, Stage, Step, StepKind};
use crate::query::error::Fault;
use std::ops::Range;

/// How many steps all `%` of an expression may go up together; published ones need 10.
const FARTHEST: usize = 1 << 20;

/// Every `%` of an expression.
#[derive(Debug, Default)]
pub(super) struct Resolver {
    slots: Vec<Sought>,
    steps: usize,
}

#[derive(Debug)]
struct Sought {
    /// How many steps it has still to go up; at most 0: it is found.
    level: i64,
    range: Range<usize>,
}

impl Resolver {
    /// Notes a `%`.
    pub(super) fn add(&mut self, range: Range<usize>) -> Slot {
        self.slots.push(Sought { level: 1, range });
        self.slots.len() - 1
    }

    fn level(&self, slot: Slot) -> i64 {
        self.slots.get(slot).map_or(0, |sought| sought.level)
    }

    fn go(&mut self, slot: Slot, up: i64) {
        if let Some(sought) = self.slots.get_mut(slot) {
            sought.level -= up;
        }
    }

    fn lost(&self, slot: Slot) -> Fault {
        let start = self.slots.get(slot).map_or(0, |sought| sought.range.start);
        Fault::complete(start, "`%` has no parent here that is known")
            .help("it stands behind field names: `a.b.%`, or in their predicates, `a.b[%.c = 1]`")
    }

    /// Lets the `%` of the last step of a path, which `own` and `last` tell of, go up the steps before it.
    pub(super) fn resolve(&mut self, steps: &[Step], own: &mut Parents, last: &Parents) -> Result<(), Fault> {
        for slot in last.seeking.iter().chain(&last.itself).copied() {
            let mut before = steps.split_last().map_or(steps, |(_, before)| before);
            while self.level(slot) > 0 {
                let Some((mut step, mut rest)) = before.split_last() else {
                    own.seeking.push(slot);
                    break;
                };
                // Steps that bind a variable leave the context where it was.
                while let Some((previous, further)) = rest.split_last()
                    && is_focus(step)
                    && is_focus(previous)
                {
                    (step, rest) = (previous, further);
                }
                before = rest;
                self.seek_step(step, slot)?;
            }
        }
        Ok(())
    }

    /// Lets the `%` of a predicate find what it is the predicate of.
    pub(super) fn predicate(&mut self, node: &mut Node, predicate: Parents) -> Result<(), Fault> {
        if predicate.seeking.is_empty() {
            return Ok(());
        }
        for slot in predicate.seeking.iter().copied() {
            if self.level(slot) != 1 {
                self.go(slot, 1);
                continue;
            }
            match node.last_step() {
                Some(step) => self.seek_step(step, slot)?,
                None => self.seek(&node.expression, slot)?,
            }
        }
        node.last.as_mut().unwrap_or(&mut node.own).absorb(predicate);
        Ok(())
    }

    /// What no step of the whole expression has found.
    pub(super) fn finish(&self, node: &Node) -> Result<(), Fault> {
        match node.own.seeking.first().copied().or(node.own.itself) {
            Some(slot) => Err(self.lost(slot)),
            None => Ok(()),
        }
    }

    fn seek_step(&mut self, step: &Step, slot: Slot) -> Result<(), Fault> {
        self.steps += 1;
        if self.steps > FARTHEST {
            let message = format!("the `%` of an expression go up at most {FARTHEST} steps together");
            let start = self.slots.get(slot).map_or(0, |sought| sought.range.start);
            return Err(Fault::complete(start, message));
        }
        match &step.kind {
            StepKind::Field(_) | StepKind::Wildcard => self.go(slot, 1),
            StepKind::Parent => self.go(slot, -1),
            StepKind::Expression(expression) => self.seek(expression, slot)?,
            StepKind::Descendants | StepKind::Sort(_) => return Err(self.lost(slot)),
        }
        Ok(())
    }

    fn seek(&mut self, expression: &Expression, slot: Slot) -> Result<(), Fault> {
        match &expression.kind {
            Kind::Block(expressions) => match expressions.last() {
                Some(last) => self.seek(last, slot),
                None => Ok(()),
            },
            Kind::Path(path) => {
                let Some((last, before)) = path.steps.split_last() else { return Ok(()) };
                self.seek_step(last, slot)?;
                for step in before.iter().rev() {
                    if self.level(slot) <= 0 {
                        break;
                    }
                    self.seek_step(step, slot)?;
                }
                Ok(())
            }
            _ => Err(self.lost(slot)),
        }
    }
}

fn is_focus(step: &Step) -> bool {
    step.stages.iter().any(|stage| matches!(stage, Stage::Focus(_)))
}
