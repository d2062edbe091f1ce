//! What the checks of the data cost the compiler: `cargo check` of types, functions and a machine, with the checks and
//! without them.
//!
//! `cargo bench -p sfn --bench data_flow_compile [-- STATES…]`, on Linux. Every state calls a function of its own, which
//! takes and gives types of its own. Without the checks the types do not derive `Shape`, and the machine asks nothing.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

mod compile;

use compile::{least_check, scratch_crate};
use std::env;
use std::fmt::Write as _;

/// Takes the questions out of the expansion.
const OFF: &str = "\"--cfg\", \"sfn_no_data_flow\"";

/// A way to write a state, by its number and what follows it.
type State = fn(&mut String, usize, &str);

fn main() {
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut sizes: Vec<usize> = env::args().filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![10, 100, 1_000];
    }
    let machines: [(&str, State); 2] = [("a chain of calls", call), ("each call adds a ResultPath", added)];
    for (name, state) in machines {
        println!("{name}");
        let folder = scratch_crate("data_flow_compile");
        for states in &sizes {
            let (types, machine) = (types(*states), machine(*states, state));
            let off = least_check(&folder, &(types.replace(", sfn::Shape", "") + &machine), OFF);
            let shapes = least_check(&folder, &(types.clone() + &machine), OFF);
            let on = least_check(&folder, &(types + &machine), "");
            let each = (on - shapes) * 1_000.0 / f64::from(u32::try_from(*states).unwrap());
            println!(
                "{states:>6} states: off {off:.2} s, with Shape {shapes:.2} s, on {on:.2} s of CPU: {:.2} times, {each:.2} ms a state for the machine",
                on / off
            );
        }
    }
}

/// Two types and a function for each state.
fn types(states: usize) -> String {
    let mut source = "//! Generated.\nuse serde::{Deserialize, Serialize};\n".to_owned();
    for number in 0..states {
        write!(
            source,
            "/// Taken.\n#[derive(Serialize, Deserialize, sfn::Shape)]\npub struct In{number} {{\n    id: String,\n    \
             amount: u32,\n    note: Option<String>,\n    lines: Vec<String>,\n}}\n\
             /// Given.\n#[derive(Serialize, Deserialize, sfn::Shape)]\npub struct Out{number} {{\n    id: String,\n    \
             amount: u32,\n    note: Option<String>,\n    lines: Vec<String>,\n    receipt{number}: String,\n}}\n\
             /// Works.\n#[sfn::lambda]\npub fn call{number}(order: In{number}) -> Out{number} {{\n    \
             Out{number} {{ id: order.id, amount: order.amount, note: order.note, lines: order.lines, receipt{number}: \
             String::new() }}\n}}\n"
        )
        .unwrap();
    }
    source
}

fn machine(states: usize, state: State) -> String {
    let mut source = "sfn::state_machine! {\n    pub Order<In0, _> {\n".to_owned();
    for number in 0..states {
        let last = if number + 1 < states { format!("Next = Call{}", number + 1) } else { "End".to_owned() };
        state(&mut source, number, &last);
    }
    source + "    }\n}\n"
}

fn call(source: &mut String, number: usize, last: &str) {
    writeln!(source, "        Call{number}: Task(call{number}, OutputPath = $, {last}),").unwrap();
}

fn added(source: &mut String, number: usize, last: &str) {
    let read = if number == 0 { "$.id".to_owned() } else { format!("$.r{}.receipt{}", number / 2, number / 2) };
    writeln!(
        source,
        "        Call{number}: Task(call{number}, ResultPath = $.r{number}, Next = Note{number}),\n        \
         Note{number}: Pass(Parameters = json!({{ \"note\": {} }}), ResultPath = $.n{number}, {last}),",
        if number == 0 { "$.r0.receipt0".to_owned() } else { read }
    )
    .unwrap();
}
