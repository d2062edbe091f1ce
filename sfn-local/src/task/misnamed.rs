//! Errors of an execution that nothing handles, and that are nearly called as one that the state handles.

use super::mockable;
use crate::engine::Machine;
use crate::history::{History, places};
use crate::program::State;
use sfn_core::check::is_service_error;
use sfn_core::suggest::did_you_mean;
use std::collections::BTreeSet;

/// What Tasks of an execution failed with whose names neither the machine nor the function that was called knows, though one that
/// the state's `Retry` or `Catch` has is near: a line for each, for who reads why an execution failed. A mock names its errors as text,
/// so a slip there shows nowhere else.
#[must_use]
pub fn misnamed_errors(machine: &Machine, history: &History) -> Vec<String> {
    let states = places::states(history);
    let events = history.iter().zip(states.iter().skip(1));
    let failed = events.filter_map(|(event, state)| Some(((*state)?, event.details.failure()?.name())));
    let failed: BTreeSet<(&str, &str)> = failed.filter(|(_, error)| !is_service_error(error)).collect();
    let machines = [machine];
    let known: BTreeSet<&str> = match failed.is_empty() {
        true => BTreeSet::new(),
        false => mockable::states(&machines).flat_map(State::error_names).collect(),
    };
    let unknown = failed.into_iter().filter(|(_, error)| !known.contains(error));
    unknown.filter_map(|(state, error)| misnamed(machine, state, error)).collect()
}

fn misnamed(machine: &Machine, name: &str, error: &str) -> Option<String> {
    let (state, task) = mockable::task(&[machine], name).ok()?;
    if mockable::is_declared(&task.resource, task.function(), error) {
        return None;
    }
    let near = did_you_mean(error, state.error_names());
    (!near.is_empty())
        .then(|| format!("state `{name}` failed with `{error}`, which neither its `Retry` nor its `Catch` names{near}"))
}
