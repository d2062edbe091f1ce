//! Which variables have a value when a state is entered.
//!
//! Two facts go forward along the transitions, each for 64 variables at once: "there is a way here that assigns it" and
//! "there is a way here that does not". Each fact reaches a state once, so the work is bounded by the transitions times
//! the variables, and mostly by a 64th of that.

use super::super::graph;
use super::uses::Use;
use crate::json::{Map, Value};
use std::collections::{HashMap, VecDeque};

/// What is known of a variable when a state is entered.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Status {
    /// Every way assigns it, or no way leads to the state.
    Assigned,
    /// Some ways assign it.
    Perhaps,
    /// No way assigns it.
    Never,
}

/// The states of a scope, and where each leads.
pub(super) struct Flow<'a> {
    states: &'a Map,
    transitions: Vec<Vec<Transition<'a>>>,
    start: usize,
}

struct Transition<'a> {
    /// Its place among the transitions of all states.
    number: usize,
    target: usize,
    assign: Option<&'a Map>,
}

impl<'a> Flow<'a> {
    /// None: there is no such first state.
    pub(super) fn new(states: &'a Map, start: &str) -> Option<Self> {
        let start = states.get_index_of(start)?;
        let mut count = 0;
        let transitions = states.values().map(|state| transitions(state, states, &mut count)).collect();
        Some(Self { states, transitions, start })
    }

    /// The status of each use, in their order.
    pub(super) fn statuses(&self, uses: &[Use]) -> Vec<Status> {
        let mut ids: HashMap<&str, usize> = HashMap::new();
        for name in uses.iter().map(|read| read.name.as_str()) {
            let next = ids.len();
            ids.entry(name).or_insert(next);
        }
        let mut chunks: Vec<Vec<usize>> = vec![Vec::new(); ids.len().div_ceil(64)];
        for (place, read) in uses.iter().enumerate() {
            let chunk = ids.get(read.name.as_str()).and_then(|id| chunks.get_mut(id / 64));
            chunk.into_iter().for_each(|chunk| chunk.push(place));
        }
        let mut statuses = vec![Status::Never; uses.len()];
        let mut assigned: Vec<Vec<(usize, u64)>> = vec![Vec::new(); chunks.len()];
        for transition in self.transitions.iter().flatten() {
            for id in transition.ids(&ids) {
                let chunk = assigned.get_mut(id / 64);
                chunk.into_iter().for_each(|chunk| chunk.push((transition.number, bit(id))));
            }
        }
        let mut masks = vec![0_u64; self.transitions.iter().map(Vec::len).sum()];
        for (places, assigned) in chunks.iter().zip(assigned) {
            masks.fill(0);
            for (number, bit) in assigned {
                masks.get_mut(number).into_iter().for_each(|mask| *mask |= bit);
            }
            let facts = self.spread(&masks);
            for place in places {
                let Some(read) = uses.get(*place) else { continue };
                let here = self.states.get_index_of(&read.state).and_then(|state| facts.get(state));
                let (with, without) = here.copied().unwrap_or_default();
                let bit = ids.get(read.name.as_str()).map_or(0, |id| bit(*id));
                let status = match (with & bit != 0, without & bit != 0) {
                    (true, true) => Status::Perhaps,
                    (false, true) => Status::Never,
                    (_, false) => Status::Assigned,
                };
                statuses.get_mut(*place).into_iter().for_each(|slot| *slot = status);
            }
        }
        statuses
    }

    /// For each state the variables that some way assigns, and those that some way does not. `masks`: what each transition
    /// assigns.
    fn spread(&self, masks: &[u64]) -> Vec<(u64, u64)> {
        let mut facts = vec![(0, 0); self.states.len()];
        let mut waiting = vec![false; self.states.len()];
        let mut next = VecDeque::from([self.start]);
        if let Some(fact) = facts.get_mut(self.start) {
            *fact = (0, u64::MAX);
        }
        while let Some(state) = next.pop_front() {
            waiting.get_mut(state).into_iter().for_each(|mark| *mark = false);
            let (with, without) = facts.get(state).copied().unwrap_or_default();
            for transition in self.transitions.get(state).into_iter().flatten() {
                let mask = masks.get(transition.number).copied().unwrap_or_default();
                let Some(fact) = facts.get_mut(transition.target) else { continue };
                let after = (fact.0 | with | without & mask, fact.1 | without & !mask);
                if after == *fact {
                    continue;
                }
                *fact = after;
                if let Some(mark) = waiting.get_mut(transition.target).filter(|mark| !**mark) {
                    *mark = true;
                    next.push_back(transition.target);
                }
            }
        }
        facts
    }

    /// The states of a shortest way to a state on which nothing assigns the variable, both ends included.
    pub(super) fn way(&self, name: &str, state: &str) -> Option<Vec<String>> {
        let goal = self.states.get_index_of(state)?;
        let mut before: HashMap<usize, usize> = HashMap::from([(self.start, self.start)]);
        let mut next = VecDeque::from([self.start]);
        while let Some(state) = next.pop_front().filter(|state| *state != goal) {
            for transition in self.transitions.get(state).into_iter().flatten() {
                if !transition.assigns(name) && !before.contains_key(&transition.target) {
                    before.insert(transition.target, state);
                    next.push_back(transition.target);
                }
            }
        }
        let mut way = vec![goal];
        while let Some(previous) =
            way.last().and_then(|state| before.get(state)).filter(|state| way.last() != Some(*state))
        {
            way.push(*previous);
        }
        let names = way.iter().rev().filter_map(|state| self.states.get_index(*state));
        Some(names.map(|(name, _)| name.to_string()).collect())
    }
}

impl Transition<'_> {
    fn ids(&self, ids: &HashMap<&str, usize>) -> Vec<usize> {
        self.assign.into_iter().flat_map(Map::keys).filter_map(|key| ids.get(super::variable(key)).copied()).collect()
    }

    fn assigns(&self, name: &str) -> bool {
        self.assign.is_some_and(|assign| assign.keys().any(|key| super::variable(key) == name))
    }
}

/// The bit of a variable among the 64 of its chunk.
const fn bit(id: usize) -> u64 {
    1 << (id % 64)
}

/// Where a state leads, and what is assigned on the way: a choice rule and a catcher assign in place of their state.
fn transitions<'a>(state: &'a Value, states: &Map, count: &mut usize) -> Vec<Transition<'a>> {
    let own = ["Next", "Default"].into_iter().map(|field| (field, state));
    let all = graph::entries(state).map(|entry| ("Next", entry)).chain(own);
    let of = |(field, object): (&str, &'a Value)| {
        let target = states.get_index_of(object.get(field)?.as_str()?)?;
        let number = *count;
        *count += 1;
        Some(Transition { number, target, assign: object.get("Assign").and_then(Value::as_object) })
    };
    all.filter_map(of).collect()
}
