//! The error names that can come at all.

use super::super::{Question, Raised};
use super::follow::{Follow, Sight};
use super::machine::{Kind, State};
use super::task::How;
use crate::check::{Pattern, is_service_error};
use crate::json::Value;
use std::collections::BTreeSet;

/// Who fails with a name of its own.
#[derive(Debug, Default)]
struct Raises {
    leaves: BTreeSet<u32>,
    names: BTreeSet<String>,
}

impl<'a> Follow<'a> {
    /// Asks of each name in `Retry` and `Catch` whether something raises it.
    pub(super) fn raised(&mut self, sight: &Sight<'a>) {
        if !self.asks.on {
            return;
        }
        let lists = ["Retry", "Catch"];
        if lists.iter().all(|list| sight.field(list).is_none()) {
            return;
        }
        let mut raises = Raises::default();
        if self.collect(sight.state, &mut raises).is_none() {
            return;
        }
        let spot = sight.spot();
        for list in lists {
            let list_at = spot.key(list);
            let entries = sight.field(list).and_then(Value::as_array).into_iter().flatten().enumerate();
            for (index, entry) in entries {
                let at = list_at.index(index);
                let names_at = at.key("ErrorEquals");
                let names = entry.get("ErrorEquals").and_then(Value::as_array).into_iter().flatten();
                for (place, name) in names.enumerate() {
                    let name = match self.sources.error(name) {
                        Some((leaf, variant)) => Raised::Variant(leaf, variant),
                        None => match name.as_str() {
                            Some(name) if !is_service_error(name) => Raised::Name(name.to_owned()),
                            _ => continue,
                        },
                    };
                    let by = raises.leaves.iter().copied().collect();
                    let others = raises.names.iter().cloned().collect();
                    let head = format!("{list} in state `{}`", sight.state.name);
                    let question = Question::Raised { name, by, others };
                    self.asks.ask_headed(&self.nodes, question, names_at.index(place), head);
                }
            }
        }
    }

    /// The names that a state can fail with; `None`: they are not known. Recursion as deep as scopes nest.
    fn collect(&self, state: &State<'a>, raises: &mut Raises) -> Option<()> {
        match state.kind {
            Kind::Task => {
                let called = self.called(state)?;
                match called.how {
                    How::Resource(Some(true) | None) | How::Invoke(Pattern::RequestResponse) => {
                        raises.leaves.insert(called.leaf);
                        Some(())
                    }
                    How::Resource(Some(false)) | How::Invoke(_) | How::Start(_) => None,
                }
            }
            Kind::Fail => {
                if state.fields.contains_key("ErrorPath") {
                    return None;
                }
                match state.fields.get("Error") {
                    None => Some(()),
                    Some(Value::String(name)) if !name.contains("{%") && !name.contains('{') => {
                        raises.names.insert(name.to_string());
                        Some(())
                    }
                    Some(_) => None,
                }
            }
            Kind::Parallel | Kind::Map => {
                let scopes = state.inner.iter().filter_map(|scope| self.machine.scopes.get(*scope));
                let mut states = scopes.flat_map(|scope| &scope.order);
                states.try_for_each(|state| self.collect(self.machine.states.get(*state)?, raises))
            }
            Kind::Pass | Kind::Wait | Kind::Choice | Kind::Succeed => Some(()),
        }
    }
}
