//! Which state each event of a history belongs to.

use crate::history::{Details, Event};
use crate::payload::Payload;

/// The name of the state that each event belongs to, by the event's number; `None`: to none.
pub(crate) fn states(events: &[Event]) -> Vec<Option<&str>> {
    // The number 0 stands for no event.
    let mut states: Vec<Option<&str>> = vec![None; events.len() + 1];
    for event in events {
        let before = usize::try_from(event.previous).ok().and_then(|previous| states.get(previous).copied()).flatten();
        let state = match &event.details {
            Details::StateEntered { name, .. } | Details::StateExited { name, .. } => Some(name.as_str()),
            _ => before,
        };
        if let Some(place) = usize::try_from(event.id).ok().and_then(|id| states.get_mut(id)) {
            *place = state;
        }
    }
    states
}

/// What a Task state calls with, where an event says so: once for each attempt.
pub(crate) fn called_with(details: &Details) -> Option<&Payload> {
    match details {
        Details::TaskScheduled { parameters: input, .. }
        | Details::LambdaFunctionScheduled { input, .. }
        | Details::ActivityScheduled { input, .. } => Some(input),
        _ => None,
    }
}
