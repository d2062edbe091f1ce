//! What AWS did otherwise when a case was recorded. The engine does what AWS does now.

use serde_json::Value as Json;

/// The first recordings in which what follows a map run has `MapRunStarted` for the event before it. In those of June 2024 and
/// older that is `MapRunSucceeded`, whatever the case.
const EXITED_FROM_START: (u32, u32) = (2024, 11);

/// Puts the events as AWS recorded them in this month of this year.
pub(crate) fn aged(mut events: Json, recorded: Option<(u32, u32)>) -> Json {
    if recorded.is_none_or(|recorded| recorded >= EXITED_FROM_START) {
        return events;
    }
    let succeeded: Vec<(u64, u64)> = events
        .as_array()
        .into_iter()
        .flatten()
        .filter(|event| event["type"] == "MapRunSucceeded")
        .filter_map(|event| Some((event["previousEventId"].as_u64()?, event["id"].as_u64()?)))
        .collect();
    let exited = events.as_array_mut().into_iter().flatten().filter(|event| event["type"] == "MapStateExited");
    for event in exited {
        let previous = event["previousEventId"].as_u64();
        if let Some((_, end)) = succeeded.iter().find(|(start, _)| Some(*start) == previous) {
            event["previousEventId"] = (*end).into();
        }
    }
    events
}
