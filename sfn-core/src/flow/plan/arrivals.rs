//! How data comes to each state, and what is lost on the way: for messages.

use super::super::{Arrival, Loss, LostBy, NodeId, Place, Question, Sought, Step};
use super::follow::{Data, Follow, Sight};
use super::machine::{Exit, Kind, State, Way};
use super::order::{Graph, Slot};
use crate::json::Value;
use crate::query::path::{ReferencePath, SegmentKind};

/// What a state makes of its input on the way to an exit, before it is known what is lost.
type Change = (Vec<String>, LostBy);

impl<'a> Follow<'a> {
    /// Notes how data came to each state, once it is known. `flows`: what goes along each edge.
    pub(super) fn note_arrivals(&mut self, graph: &Graph, flows: &[Option<Data>]) {
        let states = &self.machine.states;
        self.places = states.iter().map(|state| Place { name: state.name.to_owned(), arrivals: Vec::new() }).collect();
        let start = self.machine.scopes.first().and_then(|scope| scope.start);
        let mut counts = vec![0_u32; states.len()];
        let mut count = |to: usize| counts.get_mut(to).into_iter().for_each(|count| *count += 1);
        start.into_iter().for_each(&mut count);
        graph.transitions().for_each(|(_, _, to, _)| count(to));
        if let Some(start) = start {
            let data = self.first().data;
            self.arrive(start, Arrival { from: None, data: Some(data), loss: None });
        }
        for (from, slot, to, edge) in graph.transitions() {
            let Some(Data { data, .. }) = flows.get(edge).copied().flatten() else { continue };
            let is_one_of_several = counts.get(to).is_some_and(|count| *count > 1);
            let loss = self.loss(from, slot);
            let from = u32::try_from(from).ok();
            self.arrive(to, Arrival { from, data: is_one_of_several.then_some(data), loss });
        }
    }

    fn arrive(&mut self, to: usize, arrival: Arrival) {
        self.places.get_mut(to).into_iter().for_each(|place| place.arrivals.push(arrival.clone()));
    }

    /// What a state that is left this way does not hand on.
    fn loss(&mut self, from: usize, slot: Slot) -> Option<Loss> {
        let machine = self.machine;
        let state = machine.states.get(from)?;
        let (at, by) = match slot {
            Slot::Exit(exit) => at_exit(state, state.exits.get(exit)?)?,
            Slot::Inner(_) => (Vec::new(), within(state)?),
            Slot::Signal => return None,
        };
        let input = self.entered(from)?;
        let before = at.iter().fold(input, |here, field| self.nodes.step(here, &Step::Field(field.clone())));
        Some(Loss { at, before, by })
    }

    /// Says where the last question looks, if that is in the raw input of its state.
    pub(super) fn sought(&mut self, sight: &Sight<'a>, question: &Question, root: &'static str, fields: Vec<String>) {
        if sight.is_raw
            && let Ok(place) = u32::try_from(sight.state.number)
        {
            self.asks.sought(question, Sought { place, root, fields });
        }
    }

    fn entered(&self, state: usize) -> Option<NodeId> {
        self.reached(state).map(|data| data.data)
    }
}

/// What takes the place of the input where a state is left.
fn at_exit(state: &State<'_>, exit: &Exit<'_>) -> Option<Change> {
    match exit.way {
        Way::Catch(catcher, _) if state.is_jsonata => Some((Vec::new(), output(catcher, LostBy::JsonataError))),
        Way::Catch(catcher, _) => placed(catcher.get("ResultPath"), LostBy::Error, LostBy::ErrorPath),
        Way::Rule(rule, _) if state.is_jsonata => rule.get("Output").is_some().then_some((Vec::new(), LostBy::Output)),
        Way::Next | Way::Default if state.is_jsonata => {
            let has_output = state.fields.get("Output").is_some();
            let has_result = matches!(state.kind, Kind::Task | Kind::Map | Kind::Parallel);
            let by = if has_output { LostBy::Output } else { LostBy::JsonataResult };
            (has_output || has_result).then_some((Vec::new(), by))
        }
        Way::Next | Way::Default | Way::Rule(..) => by_paths(state),
    }
}

fn output(holder: &Value, otherwise: LostBy) -> LostBy {
    if holder.get("Output").is_some() { LostBy::Output } else { otherwise }
}

/// What the fields of a JSONPath state take away, the first of them that takes all.
fn by_paths(state: &State<'_>) -> Option<Change> {
    let has = |field: &str| state.fields.get(field).is_some_and(|path| path.as_str() != Some("$"));
    let makes_result = match state.kind {
        Kind::Task | Kind::Map | Kind::Parallel => true,
        Kind::Pass => has("Result") || has("Parameters"),
        _ => false,
    };
    let path = state.fields.get("ResultPath");
    let change = match state.kind {
        _ if makes_result => placed(path, LostBy::Result, LostBy::ResultPath),
        _ if has("InputPath") && path.is_none() => Some((Vec::new(), LostBy::InputPath)),
        _ => None,
    };
    match change {
        Some((at, by)) if at.is_empty() => Some((at, by)),
        _ if has("OutputPath") => Some((Vec::new(), LostBy::OutputPath)),
        change => change,
    }
}

/// Where a result is put; `None`: it is thrown away.
fn placed(path: Option<&Value>, whole: LostBy, part: LostBy) -> Option<Change> {
    let text = match path {
        None => return Some((Vec::new(), whole)),
        Some(path) => path.as_str()?,
    };
    let path = ReferencePath::parse(text).ok()?.into_path();
    let fields: Option<Vec<_>> = path.segments.into_iter().map(|segment| field(segment.kind)).collect();
    let fields = fields?;
    let by = if fields.is_empty() { whole } else { part };
    Some((fields, by))
}

fn field(kind: SegmentKind) -> Option<String> {
    match kind {
        SegmentKind::Field(name) => Some(name),
        _ => None,
    }
}

/// What takes the place of the input for the states inside a state.
fn within(state: &State<'_>) -> Option<LostBy> {
    let has = |field: &str| state.fields.get(field).is_some();
    Some(match state.kind {
        Kind::Map if has("ItemSelector") => LostBy::ItemSelector,
        Kind::Map if has("Parameters") => LostBy::Parameters,
        Kind::Map => LostBy::Items,
        _ if has("Parameters") => LostBy::Parameters,
        _ if has("Arguments") => LostBy::Arguments,
        _ if has("InputPath") => LostBy::InputPath,
        _ => return None,
    })
}
