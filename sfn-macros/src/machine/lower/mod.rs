//! A machine as it was written, to its definition and its Serverless options.

mod choice;
mod state;

pub(super) use state::function_name;

use super::Machine;
use super::defaults;
use super::states::{State, States};
use crate::args::Arg;
use crate::diagnostics::Diagnostics;
use crate::flow;
use crate::lower::{Lowered, Lowering, Place, Scope, declared_twice, field, key_text};
use proc_macro2::{Ident, Span, TokenStream};
use quote::quote;
use sfn_core::asl::MachineType;
use sfn_core::check::{self, Codes, Location, Problem};
use sfn_core::field::Object;
use sfn_core::flow::Plan;
use sfn_core::json::{Map, Value as Json};

/// All that a machine registers.
pub(crate) struct LoweredMachine {
    pub(crate) facade: TokenStream,
    pub(crate) definition: Lowered,
    pub(crate) options: Lowered,
    pub(crate) events: Lowered,
    /// The problems that `#[allow(…)]` names.
    pub(crate) allowed: Codes,
}

/// Lowers a machine.
pub(super) fn lower(machine: &Machine, errors: &mut Diagnostics) -> LoweredMachine {
    let facade = machine.attributes.facade.clone().unwrap_or_else(|| quote!(::sfn));
    let definition = definition(machine, &facade, errors);
    let options = options(machine, &facade, errors);
    let events = events(machine, &facade, errors);
    LoweredMachine { facade, definition, options, events, allowed: machine.attributes.allowed }
}

impl LoweredMachine {
    /// Says what the checker finds.
    pub(super) fn check(&self, errors: &mut Diagnostics) {
        for (lowered, problems) in self.problems() {
            lowered.report(&problems, self.allowed, errors);
        }
    }

    /// Follows the data.
    pub(super) fn follow(&mut self, machine: &Machine) -> Plan {
        let own = (machine.input.as_ref(), machine.output.as_ref());
        flow::follow(&mut self.definition, &machine.name, &self.facade, own)
    }

    /// What must hold of the data, as constants.
    pub(super) fn data_flow(&self, plan: &Plan, machine: &Machine) -> TokenStream {
        flow::expand(plan, &self.definition, &machine.name, &self.facade, self.allowed)
    }

    /// What the checker finds in each part.
    pub(crate) fn problems(&self) -> [(&Lowered, Vec<Problem>); 3] {
        let machine_type = MachineType::of(self.options.json.get("type"));
        let options = check::Options { machine_type, intrinsics: true, allowed: self.allowed };
        [
            (&self.definition, check::definition(&self.definition.json, &options)),
            (&self.options, check::object(Object::ServerlessMachine, &self.options.json)),
            (&self.events, self.events.json.as_array().into_iter().flatten().enumerate().flat_map(event).collect()),
        ]
    }
}

/// What the checker finds in an event.
fn event((index, event): (usize, &Json)) -> Vec<Problem> {
    let mut problems = check::object(Object::MachineEvent, event);
    for problem in &mut problems {
        let steps = std::iter::once(check::Step::Index(index)).chain(problem.location.steps().iter().cloned());
        problem.location = steps.collect();
    }
    problems
}

fn definition(machine: &Machine, facade: &TokenStream, errors: &mut Diagnostics) -> Lowered {
    let mut lowering = Lowering::new(errors, facade, machine.name.span());
    let root = Location::root();
    let mut fields = Map::new();
    if let Some(doc) = &machine.attributes.doc {
        fields.insert("Comment".to_owned(), Json::from(doc.as_str()));
    }
    let mut given = Map::new();
    let args = lowering.in_place(&machine.attributes.asl, Object::Machine, Object::ServerlessMachine, "serverless");
    lowering.fields(Object::Machine, &args, &root, &mut given);
    // A comment in the attribute says more than the doc comment.
    fields.extend(given);
    lowering.machine_is_jsonata = fields.get("QueryLanguage").and_then(Json::as_str) == Some("JSONata");
    let Some(states) = &machine.states else {
        let hole = lowering.broken();
        return lowering.finish(hole);
    };
    lowering.defaults = defaults::allowed(&machine.attributes.default, states, lowering.errors);
    lowering.states(states, machine.name.span(), &root, &mut fields);
    lowering.finish(Json::Object(fields))
}

fn options(machine: &Machine, facade: &TokenStream, errors: &mut Diagnostics) -> Lowered {
    let mut lowering = Lowering::new(errors, facade, machine.name.span());
    let args = lowering.in_place(&machine.attributes.serverless, Object::ServerlessMachine, Object::Machine, "asl");
    let json = lowering.object(Object::ServerlessMachine, &args, &Location::root());
    lowering.finish(json)
}

fn events(machine: &Machine, facade: &TokenStream, errors: &mut Diagnostics) -> Lowered {
    let mut lowering = Lowering::new(errors, facade, machine.name.span());
    let mut events = Vec::new();
    for (index, (word, args)) in machine.attributes.events.iter().enumerate() {
        let at = Location::root().index(index);
        lowering.places.insert(at.clone(), Place::word(word.span()));
        events.push(lowering.object(Object::MachineEvent, args, &at));
    }
    lowering.finish(Json::Array(events))
}

impl Lowering<'_> {
    /// The arguments of an attribute but for those of the other one, which are sent there.
    fn in_place(&mut self, args: &[Arg], object: Object, other: Object, attribute: &str) -> Vec<Arg> {
        let mut kept = Vec::with_capacity(args.len());
        for arg in args {
            let elsewhere = arg.key().filter(|key| {
                let name = key_text(key);
                field(object, &name).is_none() && field(other, &name).is_some()
            });
            match elsewhere {
                Some(key) => self.errors.error(key.span(), format!("`{key}` belongs in `#[{attribute}(…)]`")),
                None => kept.push(arg.clone()),
            }
        }
        kept
    }

    /// `StartAt` and `States` of one scope; `owner` is where an empty scope is complained about.
    pub(crate) fn states(&mut self, states: &States, owner: Span, at: &Location, fields: &mut Map) {
        let outer = std::mem::replace(&mut self.scope, Scope { names: defaults::names(states).collect(), told: false });
        let below = at.key("States");
        self.places.insert(below.clone(), Place::word(owner));
        let mut lowered = Map::new();
        let mut first_places = Vec::with_capacity(states.states.len());
        for state in &states.states {
            let Some((name, place)) = self.state_name(state) else { continue };
            let here = below.key(&name);
            if let Some(first) = self.places.get(&here).filter(|_| lowered.contains_key(&name)) {
                let problem = Problem::duplicate_state(&name, here.clone(), here.clone());
                declared_twice(&problem, first, &place, self.errors);
                // Nobody knows which of them was meant: nothing more is said of either.
                let hole = self.broken();
                lowered.insert(name, hole);
                continue;
            }
            self.places.insert(here.clone(), place);
            first_places.push(name.clone());
            let json = self.state(state, &here);
            lowered.insert(name, json);
        }
        // That there are no states is said once, of `States`.
        let first = first_places.into_iter().next().map_or_else(|| self.broken(), Json::from);
        fields.insert("StartAt".to_owned(), first);
        fields.insert("States".to_owned(), Json::Object(lowered));
        self.scope = outer;
    }

    /// `Branch { … }` and `ItemProcessor { … }`.
    pub(crate) fn block(&mut self, key: &Ident, states: &States, doc: Option<&str>, at: &Location, fields: &mut Map) {
        let branch = key == "Branch";
        let name = if branch { "Branches".to_owned() } else { key.to_string() };
        let mut here = at.key(&name);
        if branch {
            here = here.index(fields.get(&name).and_then(Json::as_array).map_or(0, Vec::len));
        }
        self.places.insert(here.clone(), Place::word(key.span()));
        let mut machine = Map::new();
        if let Some(doc) = doc {
            machine.insert("Comment".to_owned(), Json::from(doc));
        }
        self.states(states, key.span(), &here, &mut machine);
        if states.states.iter().any(State::is_config) {
            // It has been told that it does not stand there; nobody misses it.
            let hole = self.broken();
            machine.insert("ProcessorConfig".to_owned(), hole);
        }
        if branch {
            self.push(&Ident::new("Branches", key.span()), Json::Object(machine), at, fields);
        } else {
            self.put(key, Json::Object(machine), Place::word(key.span()), at, fields);
        }
    }
}
