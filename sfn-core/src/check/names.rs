//! The names of states: their length, and that each is there once in the whole machine.

use super::labels::Labels;
use super::place::Place;
use super::{Code, Location, Problem};
use crate::json::{Map, Value};
use foldhash::fast::FixedState;
use hashbrown::HashSet;
use std::cell::OnceCell;
use std::collections::HashMap;

/// AWS: `StateName`, 1 to 80 characters (the specification says 128; the service refuses more than 80).
const LONGEST: usize = 80;

/// The names of every state of a definition, at every depth.
#[derive(Debug, Default)]
pub(super) struct Names<'a> {
    definition: Option<&'a Value>,
    /// Where each name stands; made when it is first asked for, which is after a mistake only.
    places: OnceCell<HashMap<String, Vec<Location>>>,
    /// What [`Names::duplicates`] reports, where it was looked for before.
    duplicates: OnceCell<Vec<Problem>>,
}

impl<'a> Names<'a> {
    pub(super) fn of(definition: &'a Value) -> Self {
        Self { definition: Some(definition), ..Self::default() }
    }

    /// The definition; none for objects that are no part of a machine.
    pub(super) const fn definition(&self) -> Option<&'a Value> {
        self.definition
    }

    /// The machine's own field of that name; none for objects that are no part of a machine.
    pub(super) fn of_machine(&self, field: &str) -> Option<&'a Value> {
        self.definition?.get(field)
    }

    /// Where states of this name are declared, in the order of the definition.
    pub(super) fn declared(&self, name: &str) -> &[Location] {
        self.places().get(name).map_or(&[], Vec::as_slice)
    }

    /// Takes what another look at the same definition has reported.
    pub(super) fn duplicates_are(&self, found: Vec<Problem>) {
        // Of two looks each has found the same.
        let _ = self.duplicates.set(found);
    }

    /// Reports the names, and the labels, that are there more than once.
    pub(super) fn duplicates(&self, found: &mut Vec<Problem>) {
        if let Some(known) = self.duplicates.get() {
            return found.extend_from_slice(known);
        }
        let Some(machine) = self.definition.and_then(Value::as_object) else { return };
        let mut seen = HashSet::with_hasher(FixedState::default());
        let (mut labels, mut repeated) = (Labels::default(), false);
        let own = machine.get("States").and_then(Value::as_object);
        each(machine, &Place::ROOT, &mut |name, state, at| {
            labels.add(state, at, found);
            // The machine's own states differ from each other by being keys of one object.
            if !at.is_state_of_machine() {
                repeated |= !seen.insert(name) || own.is_some_and(|own| own.contains_key(name));
            }
        });
        if !repeated {
            return;
        }
        for (name, places) in self.places() {
            let [first, others @ ..] = places.as_slice() else { continue };
            for other in others {
                let message = format!("state `{name}` is declared twice");
                let problem = Problem::error(Code::DuplicateState, other.clone(), message).at_key();
                found
                    .push(problem.also(first.clone()).help("a name is unique in the whole machine, branches included"));
            }
        }
    }

    fn places(&self) -> &HashMap<String, Vec<Location>> {
        self.places.get_or_init(|| {
            let mut places: HashMap<String, Vec<Location>> = HashMap::new();
            if let Some(machine) = self.definition.and_then(Value::as_object) {
                each(machine, &Place::ROOT, &mut |name, _, at| {
                    places.entry(name.to_owned()).or_default().push(at.location())
                });
            }
            places
        })
    }
}

/// Every state of a machine at every depth, in the order of the definition.
pub(super) fn each<'a>(machine: &'a Map, at: &Place<'_>, visit: &mut dyn FnMut(&'a str, &'a Value, &Place<'_>)) {
    let Some(states) = machine.get("States").and_then(Value::as_object) else { return };
    let at = at.key("States");
    for (name, state) in states {
        let at = at.key(name);
        visit(name, state, &at);
        for (field, value) in state.as_object().into_iter().flatten() {
            match value {
                Value::Array(branches) if field == "Branches" => {
                    for (index, branch) in branches.iter().enumerate() {
                        if let Some(branch) = branch.as_object() {
                            each(branch, &at.key(field).index(index), visit);
                        }
                    }
                }
                Value::Object(processor) if field == "ItemProcessor" || field == "Iterator" => {
                    each(processor, &at.key(field), visit);
                }
                _ => {}
            }
        }
    }
}

/// Reports a name that AWS refuses for its length.
pub(super) fn length(name: &str, at: &Place<'_>, found: &mut Vec<Problem>) {
    let length = if name.len() <= LONGEST { name.len() } else { name.chars().count() };
    if length == 0 {
        found.push(at.error(Code::InvalidStateName, "a state needs a name: 1 to 80 characters").at_key());
    } else if length > LONGEST {
        let message = format!("a state's name has at most {LONGEST} characters, not {length}");
        found.push(at.error(Code::InvalidStateName, message).at_key());
    }
}
