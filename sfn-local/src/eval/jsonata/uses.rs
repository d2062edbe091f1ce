//! What an expression reads of what it can see, by its tree.

use sfn_core::query::jsonata::Expression;
use sfn_core::query::jsonata::tree::{Kind, Path, Stage, Step, StepKind};
use std::collections::BTreeMap;

/// The variables that an expression names, each with what is read of it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Uses(BTreeMap<String, Read>);

/// What is read of a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Read {
    /// Anything.
    All,
    /// These fields, and nothing else.
    Fields(BTreeMap<String, Read>),
}

impl Uses {
    pub(super) fn of(expression: &Expression) -> Self {
        let mut uses = Self::default();
        let mut sees_parents = false;
        uses.visit(expression, &mut sees_parents);
        if sees_parents {
            uses.0.values_mut().for_each(|read| *read = Read::All);
        }
        uses
    }

    /// What is read of a variable; `None`: nothing.
    pub(super) fn get(&self, name: &str) -> Option<&Read> {
        self.0.get(name)
    }

    /// The variables.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&str, &Read)> {
        self.0.iter().map(|(name, read)| (name.as_str(), read))
    }

    /// All but one variable.
    #[cfg(test)]
    pub(super) fn without(mut self, name: &str) -> Self {
        self.0.remove(name);
        self
    }

    fn visit(&mut self, expression: &Expression, sees_parents: &mut bool) {
        match &expression.kind {
            Kind::Variable(name) => self.add(name, Read::All),
            Kind::Path(path) => self.visit_path(path, sees_parents),
            _ => expression.children(&mut |child| self.visit(child, sees_parents)),
        }
    }

    fn visit_path(&mut self, path: &Path, sees_parents: &mut bool) {
        *sees_parents |= path.steps.iter().any(shows_what_holds_it);
        let root = path.steps.first().and_then(|step| match &step.kind {
            StepKind::Expression(root) => root.variable(),
            _ => None,
        });
        let mut is_root = root.is_some();
        if let Some(root) = root {
            self.add(root, read_by(&path.steps));
        }
        path.children(&mut |child| match std::mem::take(&mut is_root) {
            true => {}
            false => self.visit(child, sees_parents),
        });
    }

    fn add(&mut self, name: &str, read: Read) {
        match self.0.get_mut(name) {
            Some(known) => known.join(read),
            None => drop(self.0.insert(name.to_owned(), read)),
        }
    }
}

/// `%` and the binds of a step make more of a value visible than the steps say.
fn shows_what_holds_it(step: &Step) -> bool {
    matches!(step.kind, StepKind::Parent) || step.stages.iter().any(|stage| !matches!(stage, Stage::Filter(_)))
}

/// What steps read of the first one's value: fields, as long as nothing but fields and indexes follow.
fn read_by(steps: &[Step]) -> Read {
    let is_open = |step: &Step| step.stages.iter().all(is_index);
    let mut read = Read::All;
    let fields = steps.iter().skip(1).zip(steps).map_while(|(step, before)| match &step.kind {
        StepKind::Field(name) if is_open(before) => Some(name),
        _ => None,
    });
    for name in fields.collect::<Vec<_>>().into_iter().rev() {
        read = Read::Fields(BTreeMap::from([(name.clone(), read)]));
    }
    read
}

/// `[0]`, which looks into no value.
fn is_index(stage: &Stage) -> bool {
    match stage {
        Stage::Filter(filter) => matches!(filter.kind, Kind::Number(_)),
        Stage::Focus(_) | Stage::Index(_) => false,
    }
}

impl Read {
    fn join(&mut self, other: Self) {
        let (Self::Fields(fields), Self::Fields(others)) = (&mut *self, other) else {
            *self = Self::All;
            return;
        };
        for (name, read) in others {
            match fields.get_mut(&name) {
                Some(known) => known.join(read),
                None => drop(fields.insert(name, read)),
            }
        }
    }
}
