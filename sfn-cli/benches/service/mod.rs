//! Services of any size: as the macros register them, and as plain data. One machine may have 10,000 states, and those are
//! small.

use super::machine::{self, lean};
use sfn_cli::serverless::{Function, Machine, Program, Source};
use sfn_core::asl::hole::{self, Reference};
use sfn_core::check::Codes;
use sfn_core::json::{Map, json};
use sfn_core::lambda::Filled;
use sfn_core::registry::{self, HOLES_PER_LIST, MachineRegistration, Template};

fn source() -> registry::Source {
    registry::Source { package: "shop", module: "shop", file: "src/lib.rs", line: 1 }
}

/// A Lambda function for each machine, and as many as the machines call at least.
fn functions(machines: usize) -> Vec<Function> {
    let options = json!({ "timeout": 30, "memorySize": 256, "environment": { "API_URL": "${env:API_URL}" } });
    let options = options.as_object().cloned().unwrap();
    let function = |number| Function {
        name: format!("work{number}"),
        id: format!("shop::work{number}"),
        handler: format!("work{number}"),
        source: Source::from(&source()),
        description: "Works.".to_owned(),
        options: options.clone(),
    };
    (0..machines.max(FILLERS.len())).map(function).collect()
}

fn service(functions: Vec<Function>, machines: Vec<Machine>) -> Program {
    Program { service: "shop".to_owned(), functions, machines, other_handlers: vec![] }
}

/// So many machines of so many states, each with an event, as plain data.
pub(crate) fn program(machines: usize, states: usize) -> Program {
    let lambda = |call| Reference::Lambda(&format!("shop::work{}", call % FILLERS.len())).to_value();
    let machine = |number: usize| Machine {
        name: format!("Order{number}"),
        id: format!("shop::Order{number}"),
        source: Source::from(&source()),
        definition: if machines == 1 { lean::definition(states, lambda) } else { machine::definition(states, lambda) },
        options: Map::from_iter([("type".to_owned(), "STANDARD".into())]),
        events: vec![json!({ "schedule": { "rate": "rate(1 hour)" } })],
    };
    service(functions(machines), (0..machines).map(machine).collect())
}

/// The same machines, as the macros register them: text with holes. The text lives as long as the program, as there.
pub(crate) fn registered(machines: usize, states: usize) -> Vec<MachineRegistration> {
    let definition = machine::text(states, machines == 1, hole::hole);
    let calls = 3 * states / machine::ROUND;
    let machine = |number: usize| MachineRegistration {
        name: leak(format!("Order{number}")),
        id: leak(format!("shop::Order{number}")),
        source: source(),
        definition: Template { json: leak(definition.clone()), holes: holes(calls) },
        options: Template { json: r#"{"type":"STANDARD"}"#, holes: &[] },
        events: Template { json: r#"[{"schedule":{"rate":"rate(1 hour)"}}]"#, holes: &[] },
        allowed: Codes::NONE,
        input: sfn_core::shape::SchemaRef::UNKNOWN,
        output: sfn_core::shape::SchemaRef::UNKNOWN,
    };
    (0..machines).map(machine).collect()
}

fn leak(text: String) -> &'static str {
    text.leak()
}

fn holes(count: usize) -> &'static [&'static [fn() -> Filled]] {
    let fillers: Vec<_> = FILLERS.iter().copied().cycle().take(count).collect();
    fillers.chunks(HOLES_PER_LIST).map(|list| &*list.to_vec().leak()).collect::<Vec<_>>().leak()
}

const FILLERS: [fn() -> Filled; 10] =
    [call::<0>, call::<1>, call::<2>, call::<3>, call::<4>, call::<5>, call::<6>, call::<7>, call::<8>, call::<9>];

fn call<const NUMBER: usize>() -> Filled {
    Ok(Reference::Lambda(&format!("shop::work{NUMBER}")).to_value())
}

/// What [`Program::from_registry`] does with what is linked: fills the templates, checks them, reads them.
pub(crate) fn read(registered: &[MachineRegistration]) -> Program {
    let machine = |registered: &MachineRegistration| {
        let machine = registered.machine().unwrap();
        Machine {
            name: machine.name.to_owned(),
            id: machine.id.to_owned(),
            source: Source::from(&machine.source),
            definition: machine.definition.into_inner(),
            options: machine.options,
            events: machine.events,
        }
    };
    service(functions(registered.len()), registered.iter().map(machine).collect())
}
