//! What the checks of the data cost the compiler: `cargo check` of types, functions and a machine, with the checks and
//! without them.
//!
//! `cargo bench -p sfn --bench data_flow_compile [-- [whole|machine] STATES…]`, on Linux. Every state calls a function of its
//! own, which takes and gives types of its own. Two things are measured: all of it in one crate (`whole`), where without the
//! checks the types do not derive `Shape` and the machine asks nothing; and the `machine` alone, in a crate of its own, whose
//! types are checked before. Without the checks the macro then follows no data.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

mod compile;

use compile::{least_check, scratch_crate, write_crate};
use std::fmt::Write as _;
use std::path::PathBuf;
use std::{env, fs};

/// Takes the questions out of the expansion.
const OFF: &str = "\"--cfg\", \"sfn_no_data_flow\"";

/// The crate of the machine alone.
const ALONE: &str = "data_flow_machine";

/// A machine of one kind.
struct Shape {
    name: &'static str,
    /// A way to write a call, by its number and what follows it.
    state: State,
    /// How many states that are.
    states: usize,
}

type State = fn(&mut String, usize, &str);

const SHAPES: &[Shape] = &[
    Shape { name: "a chain of calls", state: call, states: 1 },
    Shape { name: "each call adds a ResultPath", state: added, states: 2 },
];

fn main() {
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut sizes: Vec<usize> = env::args().filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        sizes = vec![10, 100, 1_000];
    }
    let is_asked =
        |part: &str| !env::args().any(|other| other != part && ["whole", "machine"].contains(&other.as_str()));
    for shape in SHAPES {
        println!("{}", shape.name);
        if is_asked("machine") {
            sizes.iter().for_each(|states| alone(shape, *states));
        }
        if is_asked("whole") {
            whole(shape, &sizes);
        }
    }
}

/// What the machine costs, once its types are checked. A call with its Pass state is two states.
fn alone(shape: &Shape, states: usize) {
    let calls = states / shape.states;
    let folder = scratch_pair(ALONE, &types(calls));
    let machine = format!("//! Generated.\nuse {ALONE}_types::*;\n{}", machine(calls, shape.state));
    let off = least_check(&folder, &machine, OFF);
    let on = least_check(&folder, &machine, "");
    let each = (on - off) * 1_000.0 / f64::from(u32::try_from(states).unwrap());
    println!("{states:>6} states, types in another crate: off {off:.2} s, on {on:.2} s of CPU: {each:.2} ms a state");
}

fn whole(shape: &Shape, sizes: &[usize]) {
    let folder = scratch_crate("data_flow_compile");
    for calls in sizes {
        let (types, machine) = (types(*calls), machine(*calls, shape.state));
        let off = least_check(&folder, &(types.replace(", sfn::Shape", "") + &machine), OFF);
        let on = least_check(&folder, &(types + &machine), "");
        println!("{calls:>6} calls, all in one crate: off {off:.2} s, on {on:.2} s of CPU: {:.2} times", on / off);
    }
}

/// A scratch crate, and one beside it that it depends on, `NAME_types`, with this source.
fn scratch_pair(name: &str, types: &str) -> PathBuf {
    let folder = scratch_crate(name);
    let other = format!("{name}_types");
    write_crate(&folder.join("types"), &other, "");
    fs::write(folder.join("types/src/lib.rs"), types).unwrap();
    write_crate(&folder, name, &format!("{other} = {{ path = \"types\" }}\n"));
    folder
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
