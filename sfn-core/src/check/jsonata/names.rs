//! What the names of an expression stand for: variables, functions, fields of what is at hand.

use super::super::context::Context;
use super::super::place::Place;
use super::super::variables::{Near, Use};
use super::super::words::LONGEST_COMPARED;
use super::super::{Code, Problem};
use super::{OPENING, states};
use crate::query::jsonata::function::{FUNCTIONS, Function};
use crate::query::jsonata::tree::{Expression, Kind, Path, Stage, Step, StepKind};
use crate::suggest;
use std::collections::{BTreeSet, HashMap, HashSet};
use std::ops::Range;

/// For so many unknown names of an expression the nearest known one is looked for: it may have thousands of both.
const MOST_COMPARED: usize = 50;

/// A walk over one expression.
pub(super) struct Walk<'a, 'e> {
    pub(super) cx: &'a Context<'a>,
    at: &'a Place<'a>,
    found: &'a mut Vec<Problem>,
    /// The variables that the expression itself binds here: parameters, `:=`, `@` and `#`; how often each.
    locals: HashMap<&'e str, usize>,
    /// Whether there is a context value: what `$` and bare names are read from.
    has_context: bool,
    /// The state variables that are read, and where.
    uses: Vec<Read<'e>>,
    /// Those that the expression asks whether they are there.
    guarded: HashSet<&'e str>,
    /// For how many unknown names the nearest one was looked for.
    compared: usize,
}

/// A state variable that is read.
struct Read<'e> {
    name: &'e str,
    range: Range<usize>,
    near: Near,
}

/// Checks the names of an expression.
pub(super) fn check(cx: &Context<'_>, expression: &Expression, at: &Place<'_>, found: &mut Vec<Problem>) {
    let mut walk = Walk {
        cx,
        at,
        found,
        locals: HashMap::new(),
        has_context: false,
        uses: Vec::new(),
        guarded: HashSet::new(),
        compared: 0,
    };
    walk.frame(&[], std::slice::from_ref(expression));
    for Read { name, range, near } in walk.uses {
        Use::record(cx, name, at, OPENING + range.start, walk.guarded.contains(name), near);
    }
}

impl<'e> Walk<'_, 'e> {
    pub(super) fn error(&mut self, code: Code, offset: usize, message: String, help: Option<String>) {
        let problem = self.at.error(code, message).at_offset(OPENING + offset);
        self.found.push(Problem { help, ..problem });
    }

    pub(super) fn push(&mut self, problem: Option<Problem>) {
        self.found.extend(problem);
    }

    pub(super) const fn at(&self) -> &Place<'_> {
        self.at
    }

    pub(super) fn is_local(&self, name: &str) -> bool {
        self.locals.contains_key(name)
    }

    pub(super) fn locals(&self) -> impl Iterator<Item = &'e str> {
        self.locals.keys().copied()
    }

    /// Whether the nearest name is looked for, for one unknown name more.
    pub(super) const fn compares(&mut self) -> bool {
        self.compared += 1;
        self.compared <= MOST_COMPARED
    }

    fn bind(&mut self, name: &'e str) {
        *self.locals.entry(name).or_default() += 1;
    }

    fn release(&mut self, name: &'e str) {
        match self.locals.get_mut(name) {
            Some(count) if *count > 1 => *count -= 1,
            _ => {
                self.locals.remove(name);
            }
        }
    }

    /// Visits expressions with the names that are bound for them, and those that they bind themselves.
    fn frame(&mut self, names: &[&'e str], expressions: &'e [Expression]) {
        let mut bound = names.to_vec();
        // A function sees what is bound behind it, when it is called.
        expressions.iter().for_each(|expression| bindings(expression, &mut bound));
        bound.iter().for_each(|name| self.bind(name));
        expressions.iter().for_each(|expression| self.visit(expression));
        bound.iter().for_each(|name| self.release(name));
    }

    /// Visits with or without a context value.
    fn with_context(&mut self, has_context: bool, visit: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.has_context, has_context);
        visit(self);
        self.has_context = outer;
    }

    pub(super) fn visit(&mut self, expression: &'e Expression) {
        match &expression.kind {
            Kind::Variable(name) => self.variable(name, &expression.range, &[]),
            Kind::Path(path) => self.path(path),
            Kind::Block(expressions) => self.frame(&[], expressions),
            Kind::Lambda { parameters, body, .. } => {
                let names: Vec<_> = parameters.iter().map(|parameter| parameter.name.as_str()).collect();
                self.with_context(true, |walk| walk.frame(&names, std::slice::from_ref(body)));
            }
            Kind::Call { function, arguments } => self.call(expression, function, arguments, false),
            Kind::Chain { left, right } => {
                self.visit(left);
                self.chained(right);
            }
            Kind::Transform { .. } => {
                self.with_context(true, |walk| expression.children(&mut |child| walk.visit(child)));
            }
            Kind::Condition { test, .. } => {
                self.guarded.extend(root_variable(test));
                expression.children(&mut |child| self.visit(child));
            }
            _ => expression.children(&mut |child| self.visit(child)),
        }
    }

    /// The right side of `~>`, which takes one argument more.
    fn chained(&mut self, right: &'e Expression) {
        match &right.kind {
            Kind::Call { function, arguments } => self.call(right, function, arguments, true),
            Kind::Path(Path { steps, .. }) => match steps.as_slice() {
                [Step { kind: StepKind::Expression(call), stages, .. }] => {
                    self.chained(call);
                    stages.iter().for_each(|stage| self.stage(stage));
                }
                _ => self.visit(right),
            },
            _ => self.visit(right),
        }
    }

    fn path(&mut self, path: &'e Path) {
        let had_context = self.has_context;
        let mut bound: Vec<&'e str> = Vec::new();
        for (index, step) in path.steps.iter().enumerate() {
            match &step.kind {
                StepKind::Expression(first) if index == 0 => match &first.kind {
                    Kind::Variable(name) => self.variable(name, &first.range, path.steps.get(1..).unwrap_or_default()),
                    _ => self.visit(first),
                },
                StepKind::Expression(expression) => self.visit(expression),
                StepKind::Sort(terms) => {
                    self.with_context(true, |walk| terms.iter().for_each(|term| walk.visit(&term.expression)));
                }
                StepKind::Field(name) if !self.has_context => self.field_of_nothing(name, step),
                StepKind::Wildcard if !self.has_context => self.nothing("*", step.range.start, "$states.input.*"),
                StepKind::Descendants if !self.has_context => self.nothing("**", step.range.start, "$states.input.**"),
                _ => {}
            }
            for stage in &step.stages {
                if let Stage::Focus(name) | Stage::Index(name) = stage {
                    self.bind(&name.name);
                    bound.push(&name.name);
                }
                self.stage(stage);
            }
            self.has_context = true;
        }
        for pair in path.group.iter().flat_map(|group| &group.pairs) {
            self.visit(&pair.key);
            self.visit(&pair.value);
        }
        bound.iter().for_each(|name| self.release(name));
        self.has_context = had_context;
    }

    fn stage(&mut self, stage: &'e Stage) {
        if let Stage::Filter(filter) = stage {
            self.with_context(true, |walk| walk.visit(filter));
        }
    }

    /// A variable, and the steps from it.
    fn variable(&mut self, name: &'e str, range: &Range<usize>, steps: &'e [Step]) {
        match name {
            "" if self.has_context => {}
            "" => self.nothing("$", range.start, "$states.input"),
            "$" => {
                let known = states::is_context(steps);
                let instead = if known { "$states.context" } else { "$states.input" };
                self.nothing("$$", range.start, instead);
            }
            name if self.is_local(name) => {}
            "states" => states::member(self, steps),
            name if self.cx.scope.is_some_and(|scope| scope.assigns(name)) => {
                self.uses.push(Read { name, range: range.clone(), near: Near::default() });
            }
            "eval" => self.no_eval(range.start),
            name if Function::named(name).is_some() => {}
            name => {
                let near = if self.compares() { self.near(name) } else { Near::default() };
                self.uses.push(Read { name, range: range.clone(), near });
            }
        }
    }

    fn near(&self, name: &str) -> Near {
        Near {
            variable: nearest(name, self.locals().chain(["states"])),
            function: nearest(name, FUNCTIONS.iter().map(|row| row.name)),
        }
    }

    /// Notes that the expression asks whether a variable is there.
    pub(super) fn guard(&mut self, expression: &'e Expression) {
        self.guarded.extend(root_variable(expression));
    }

    fn field_of_nothing(&mut self, name: &str, step: &Step) {
        let is_variable = self.is_local(name) || self.cx.scope.is_some_and(|scope| scope.assigns(name));
        if is_variable {
            let message = format!("`{name}` is read from nothing here: a variable is written `${name}`");
            return self.error(Code::UnboundName, step.range.start, message, None);
        }
        let is_plain = name.chars().all(|c| c.is_alphanumeric() || c == '_');
        let shown = if is_plain { name.to_owned() } else { format!("`{name}`") };
        self.nothing(&shown, step.range.start, &format!("$states.input.{shown}"));
    }

    /// Says that Step Functions gives an expression no input of its own.
    fn nothing(&mut self, what: &str, offset: usize, instead: &str) {
        let quoted = |text: &str| if text.contains('`') { format!("`` {text} ``") } else { format!("`{text}`") };
        let message =
            format!("{} is read from nothing: Step Functions gives an expression no input of its own", quoted(what));
        self.error(Code::UnboundName, offset, message, Some(format!("write {}", quoted(instead))));
    }
}

/// The variables that an expression binds for what stands beside it.
fn bindings<'e>(expression: &'e Expression, bound: &mut Vec<&'e str>) {
    match &expression.kind {
        Kind::Block(_) | Kind::Lambda { .. } => return,
        Kind::Bind { name, .. } => bound.push(&name.name),
        _ => {}
    }
    expression.children(&mut |child| bindings(child, bound));
}

/// The variable that an expression is, or is a path from.
fn root_variable(expression: &Expression) -> Option<&str> {
    match &expression.kind {
        Kind::Variable(name) => Some(name),
        Kind::Path(path) => match path.steps.first().map(|step| &step.kind) {
            Some(StepKind::Expression(first)) => first.variable(),
            _ => None,
        },
        _ => None,
    }
}

/// The nearest of some names, in an order that does not hang on theirs.
pub(super) fn nearest<'a>(name: &str, candidates: impl Iterator<Item = &'a str>) -> Option<String> {
    let sorted: BTreeSet<_> = candidates.filter(|_| name.len() <= LONGEST_COMPARED).collect();
    suggest::nearest(name, sorted).map(str::to_owned)
}
