//! What reaches a place of a definition, in a text form, and what is asked there.

mod arrivals;
mod choice;
mod jsonata;
mod loops;
mod robust;
mod show;
mod states;
mod templates;
mod unknown;

use super::{Callee, Declared, MachineLeaf, Plan, Sources, follow};
use crate::asl::hole::{self, Reference};
use crate::check::Location;
use crate::json;
use serde_json::{Value, json};
use show::Shown;

/// The leaves of these tests, by number.
const LEAVES: &[&str] = &["pay", "ship", "Weekly", "Order", "Receipt"];

/// A program with these leaves: `pay` and `ship` are functions, `Weekly` is a machine, the others are types.
#[derive(Clone, Debug, Default)]
struct Program {
    machine: MachineLeaf,
    stated: Vec<(&'static str, Option<&'static str>)>,
}

fn leaf(name: &str) -> u32 {
    let place = LEAVES.iter().position(|known| *known == name).expect("a leaf of these tests");
    u32::try_from(place).expect("few leaves")
}

fn lambda(name: &str) -> Value {
    Reference::Lambda(name).to_value().into()
}

/// A path of which only rustc knows what it is.
fn path() -> Value {
    hole::hole(7).into()
}

fn machine(name: &str) -> Value {
    Reference::Machine(name).to_value().into()
}

impl Program {
    /// One whose machine takes an `Order`.
    fn takes_order() -> Self {
        let machine = MachineLeaf { input: Declared::Leaf(leaf("Order")), output: Declared::Nothing };
        Self { machine, stated: Vec::new() }
    }

    fn plan(&self, definition: &Value) -> Plan {
        follow(&definition.clone().into(), self)
    }
}

impl Sources for Program {
    fn callee(&self, resource: &json::Value) -> Option<Callee> {
        match hole::reference(resource) {
            Some(Reference::Lambda(name)) => Some(Callee { leaf: leaf(name), is_function: Some(true) }),
            Some(Reference::Machine(name)) => Some(Callee { leaf: leaf(name), is_function: Some(false) }),
            // A path of which only rustc knows what it is.
            None => hole::hole_number(resource).map(|_| Callee { leaf: leaf("pay"), is_function: None }),
        }
    }

    fn machine(&self) -> MachineLeaf {
        self.machine
    }

    fn stated(&self, at: &Location) -> Option<Option<u32>> {
        let pointer = at.pointer();
        self.stated.iter().find(|(known, _)| *known == pointer).map(|(_, name)| name.map(leaf))
    }
}

/// The questions of a machine that takes an `Order`, a line each.
#[track_caller]
fn asks(definition: &Value, expected: &[&str]) {
    asks_of(&Program::takes_order(), definition, expected);
}

#[track_caller]
fn asks_of(program: &Program, definition: &Value, expected: &[&str]) {
    let plan = program.plan(definition);
    let asked: Vec<_> = plan.asked.iter().map(|asked| Shown(&plan).asked(asked)).collect();
    assert_eq!(asked, expected, "{:#?}", plan.asked);
}

/// What a Pass state at the end of a machine reads with these paths.
#[track_caller]
fn reads(states: Value, path: &str, expected: &str) {
    let mut states = states;
    let first =
        states.as_object().and_then(|states| states.keys().next().cloned()).unwrap_or_else(|| "Look".to_owned());
    states["Look"] = json!({ "Type": "Pass", "Parameters": { "it.$": path }, "End": true });
    let definition = json!({ "StartAt": first, "States": states });
    let plan = Program::takes_order().plan(&definition);
    let at = "/States/Look/Parameters/it.$";
    let found = plan.paths.iter().find(|path| path.location.pointer() == at);
    let shown = found.map(|path| Shown(&plan).node(path.to));
    assert_eq!(shown.as_deref(), Some(expected));
}
