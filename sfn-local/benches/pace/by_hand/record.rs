//! What a loop by hand records: each event as AWS's JSON, in a string of its own.

use super::ByHand;
use crate::workload::Workload;
use serde::ser::{Serialize, SerializeMap, Serializer};
use serde_json::Value;

/// The events of a type of states.
#[derive(Clone, Copy)]
pub(crate) struct Kind {
    entered: &'static str,
    exited: &'static str,
}

macro_rules! kinds {
    ($($constant:ident $kind:literal)*) => {
        $(
            pub(crate) const $constant: Kind =
                Kind { entered: concat!($kind, "StateEntered"), exited: concat!($kind, "StateExited") };
        )*
    };
}

kinds! { PASS "Pass" CHOICE "Choice" SUCCEED "Succeed" TASK "Task" MAP "Map" PARALLEL "Parallel" }

/// Records events.
pub(crate) trait Record {
    fn event(&mut self, event: &Event<'_>);
    fn entered(&mut self, kind: Kind, name: &str, input: &Value);
    fn exited(&mut self, kind: Kind, name: &str, output: &Value);
    fn scheduled(&mut self, resource: &str, input: &Value);
    fn succeeded(&mut self, output: &Value);
}

/// Records nothing: the bare work.
pub(crate) struct Nothing;

impl Record for Nothing {
    fn event(&mut self, _: &Event<'_>) {}
    fn entered(&mut self, _: Kind, _: &str, _: &Value) {}
    fn exited(&mut self, _: Kind, _: &str, _: &Value) {}
    fn scheduled(&mut self, _: &str, _: &Value) {}
    fn succeeded(&mut self, _: &Value) {}
}

/// An event to be recorded.
#[derive(Default)]
pub(crate) struct Event<'a> {
    pub(crate) kind: &'a str,
    /// The key of its details; empty: it has none.
    pub(crate) key: &'a str,
    pub(crate) name: Option<&'a str>,
    pub(crate) index: Option<usize>,
    pub(crate) length: Option<usize>,
    pub(crate) resource: Option<&'a str>,
    pub(crate) input: Option<&'a Value>,
    pub(crate) output: Option<&'a Value>,
    pub(crate) role: Option<&'a str>,
}

impl<'a> Event<'a> {
    pub(crate) fn new(kind: &'a str, key: &'a str) -> Self {
        Self { kind, key, ..Self::default() }
    }

    /// Of the Map state `M`.
    pub(crate) fn iteration(kind: &'a str, key: &'a str, index: usize) -> Self {
        Self { name: Some("M"), index: Some(index), ..Self::new(kind, key) }
    }
}

#[derive(serde::Serialize)]
struct Whole {
    truncated: bool,
}

/// The details of an event.
struct Details<'a>(&'a Event<'a>);

impl Serialize for Details<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Event { name, index, length, resource, input, output, role, .. } = self.0;
        let mut map = serializer.serialize_map(None)?;
        name.iter().try_for_each(|name| map.serialize_entry("name", name))?;
        index.iter().try_for_each(|index| map.serialize_entry("index", index))?;
        length.iter().try_for_each(|length| map.serialize_entry("length", length))?;
        resource.iter().try_for_each(|resource| map.serialize_entry("resource", resource))?;
        for (key, details, value) in [("input", "inputDetails", input), ("output", "outputDetails", output)] {
            if let Some(value) = value {
                map.serialize_entry(key, &serde_json::to_string(value).unwrap())?;
                map.serialize_entry(details, &Whole { truncated: false })?;
            }
        }
        role.iter().try_for_each(|role| map.serialize_entry("roleArn", role))?;
        map.end()
    }
}

/// The events so far.
#[derive(Default)]
struct Recorded(Vec<String>);

/// An event with its number.
struct Numbered<'a>(usize, &'a Event<'a>);

impl Serialize for Numbered<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Self(id, event) = self;
        let mut map = serializer.serialize_map(None)?;
        map.serialize_entry("timestamp", &1_735_689_600.0)?;
        map.serialize_entry("type", event.kind)?;
        map.serialize_entry("id", id)?;
        map.serialize_entry("previousEventId", &(id - 1))?;
        if !event.key.is_empty() {
            map.serialize_entry(event.key, &Details(event))?;
        }
        map.end()
    }
}

impl Record for Recorded {
    fn event(&mut self, event: &Event<'_>) {
        self.0.push(serde_json::to_string(&Numbered(self.0.len() + 1, event)).unwrap());
    }

    fn entered(&mut self, kind: Kind, name: &str, input: &Value) {
        let event = Event::new(kind.entered, "stateEnteredEventDetails");
        self.event(&Event { name: Some(name), input: Some(input), ..event });
    }

    fn exited(&mut self, kind: Kind, name: &str, output: &Value) {
        let event = Event::new(kind.exited, "stateExitedEventDetails");
        self.event(&Event { name: Some(name), output: Some(output), ..event });
    }

    fn scheduled(&mut self, resource: &str, input: &Value) {
        let event = Event::new("LambdaFunctionScheduled", "lambdaFunctionScheduledEventDetails");
        self.event(&Event { resource: Some(resource), input: Some(input), ..event });
    }

    fn succeeded(&mut self, output: &Value) {
        let event = Event::new("LambdaFunctionSucceeded", "lambdaFunctionSucceededEventDetails");
        self.event(&Event { output: Some(output), ..event });
    }
}

/// An execution by hand with its history.
pub(crate) fn record(workload: &Workload, by_hand: ByHand) -> Vec<String> {
    let mut recorded = Recorded::default();
    let event = Event::new("ExecutionStarted", "executionStartedEventDetails");
    recorded.event(&Event { input: Some(&workload.json), role: Some(&workload.machine.role), ..event });
    let output = by_hand(workload, &mut recorded);
    let event = Event::new("ExecutionSucceeded", "executionSucceededEventDetails");
    recorded.event(&Event { output: Some(&output), ..event });
    recorded.0
}

/// The loop gives the expected output, and records the events that the engine does: branches and iterations one after the
/// other, so that the numbers of events differ.
pub(crate) fn assert_same(workload: &Workload, by_hand: ByHand, engine: Vec<String>) {
    assert!(sfn_local::Value::from(by_hand(workload, &mut Nothing)) == workload.expected, "{}", workload.name);
    let sorted = |events: Vec<String>| {
        let without_numbers = |event: String| {
            let mut event: Value = serde_json::from_str(&event).unwrap();
            event.as_object_mut().unwrap().retain(|key, _| !matches!(key.as_str(), "id" | "previousEventId"));
            event.to_string()
        };
        let mut events: Vec<String> = events.into_iter().map(without_numbers).collect();
        events.sort_unstable();
        events
    };
    let (ours, by_hand) = (sorted(engine), sorted(record(workload, by_hand)));
    let other = ours.iter().zip(&by_hand).find(|(ours, by_hand)| ours != by_hand);
    assert!(ours.len() == by_hand.len() && other.is_none(), "{}: {other:?}", workload.name);
}
