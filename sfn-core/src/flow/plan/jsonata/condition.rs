//! Conditions: what is known where one holds.

use super::super::super::{Fact, Question, Step, Want};
use super::super::follow::{Follow, Sight};
use super::super::nodes::Nodes;
use super::super::spot::Spot;
use super::super::test::{Found, Root, Test};
use super::{Reading, expression};
use crate::check;
use crate::json::Value;
use crate::query::jsonata::Expression;
use crate::query::jsonata::tree::{Argument, Kind, Operator, Path, StepKind};

impl<'a> Follow<'a> {
    /// The `Condition` of a rule.
    pub(in super::super) fn condition(&mut self, sight: &Sight<'a>, condition: &Value, at: Spot<'_>) -> Test {
        let code = condition.as_str().and_then(expression);
        let Some((code, Ok(parsed))) = code.map(|code| (code, Expression::parse(code))) else { return Test::Any };
        let value = self.evaluated(sight, &parsed, code, at);
        if value != Nodes::ABSENT {
            self.asks.ask(&self.nodes, Question::Compares(value, Want::Boolean), at, code.trim());
        }
        test(&parsed, &[])
    }

    /// What follows from an expression that is a test.
    pub(super) fn test_of(&self, reading: &Reading<'a, '_>, expression: &Expression) -> Test {
        let locals: Vec<&str> = reading.locals.keys().map(String::as_str).collect();
        test(expression, &locals)
    }
}

// Recursion as deep as expressions nest, which their parser limits.
fn test(expression: &Expression, locals: &[&str]) -> Test {
    match &expression.kind {
        Kind::Block(inner) => match inner.as_slice() {
            [one] => test(one, locals),
            _ => Test::Any,
        },
        Kind::Binary { operator: Operator::And, left, right } => {
            Test::And(vec![test(left, locals), test(right, locals)])
        }
        Kind::Binary { operator: Operator::Or, left, right } => Test::Or(vec![test(left, locals), test(right, locals)]),
        Kind::Binary { operator: Operator::Equal, left, right } => equal(left, right, locals).unwrap_or(Test::Any),
        Kind::Binary { operator: Operator::NotEqual, left, right } => {
            equal(left, right, locals).map_or(Test::Any, |test| Test::Not(Box::new(test)))
        }
        Kind::Call { function, arguments } => match (function.variable(), arguments.as_slice()) {
            (Some("exists"), [Argument::Value(of)]) => exists(of, locals).unwrap_or(Test::Any),
            (Some("not"), [Argument::Value(of)]) => Test::Not(Box::new(test(of, locals))),
            _ => Test::Any,
        },
        _ => Test::Any,
    }
}

fn exists(of: &Expression, locals: &[&str]) -> Option<Test> {
    let (of, path) = place(of, locals)?;
    let (Step::Field(last) | Step::Mapped(last)) = path.last()?.clone() else { return None };
    let no = if of == Root::Data { vec![Fact::HasNot(last)] } else { Vec::new() };
    Some(Test::Found(vec![Found { of, path, yes: vec![Fact::Present], no }]))
}

/// Nothing equals only nothing, so a value that equals something is there; one that does not may be absent.
fn equal(left: &Expression, right: &Expression, locals: &[&str]) -> Option<Test> {
    let (place, literal) = match (place(left, locals), place(right, locals)) {
        (Some(place), None) => (place, right),
        (None, Some(place)) => (place, left),
        _ => return None,
    };
    let (yes, no) = match &literal.kind {
        Kind::String(word) if check::has_placeholder(word) => return None,
        Kind::String(word) => (Fact::Is(word.clone()), vec![Fact::IsNot(word.clone())]),
        Kind::Null => (Fact::Kind(Want::Null), vec![Fact::NotNull]),
        Kind::Number(_) => (Fact::Kind(Want::Number), Vec::new()),
        Kind::Bool(_) => (Fact::Kind(Want::Boolean), Vec::new()),
        _ => return None,
    };
    let (of, path) = place;
    Some(Test::Found(vec![Found { of, path, yes: vec![Fact::Present, yes], no }]))
}

/// The place that `$states.input.a`, or `$variable`, is. What lies deeper may lie in a list.
fn place(expression: &Expression, locals: &[&str]) -> Option<(Root, Vec<Step>)> {
    if let Kind::Variable(name) = &expression.kind {
        let is_ours = !name.is_empty() && name != "$" && name != "states" && !locals.contains(&name.as_str());
        return is_ours.then(|| (Root::Variables, vec![Step::Field(name.clone())]));
    }
    let Kind::Path(Path { steps, group: None, .. }) = &expression.kind else { return None };
    if steps.iter().any(|step| !step.stages.is_empty()) {
        return None;
    }
    let (first, rest) = steps.split_first()?;
    let StepKind::Expression(first) = &first.kind else { return None };
    let name = first.variable().filter(|name| !name.is_empty() && *name != "$" && !locals.contains(name))?;
    let members: Vec<_> = rest
        .iter()
        .map(|step| match &step.kind {
            StepKind::Field(name) => Some(name.as_str()),
            _ => None,
        })
        .collect();
    match (name, members.as_slice()) {
        ("states", [Some("input"), Some(field)]) => Some((Root::Data, vec![Step::Mapped((*field).to_owned())])),
        _ => None,
    }
}
