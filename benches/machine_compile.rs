//! What a machine costs the compiler: `cargo check` of a crate with one, less the same crate without it.
//!
//! `cargo bench -p sfn --bench machine_compile [-- STATES…]`, on Linux. The macro is a debug build, as users have it.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

mod compile;

use compile::{least_check, scratch_crate};
use std::env;
use std::fmt::Write as _;

/// The states of a round: as many as [`push_round`] writes.
const ROUND: usize = 10;

fn main() {
    // Without `--bench` it is `cargo test --all-targets` that runs this.
    if !env::args().any(|argument| argument == "--bench") {
        return;
    }
    let mut sizes: Vec<usize> = env::args().filter_map(|argument| argument.parse().ok()).collect();
    if sizes.is_empty() {
        // Of these states 10,000 are more than the 1 MiB of definition that AWS takes.
        sizes = vec![10, 100, 1_000, 5_000];
    }
    let folder = scratch_crate("machine_compile");
    let without = least_check(&folder, &lambdas(), "");
    println!("without a machine: {without:.2} s of CPU");
    for states in sizes {
        let with = least_check(&folder, &(lambdas() + &machine(states)), "");
        println!("{states:>6} states: {:.2} s of CPU", with - without);
    }
}

/// Ten Lambda functions.
fn lambdas() -> String {
    let mut source = "//! Generated.\n".to_owned();
    for number in 0..10 {
        writeln!(
            source,
            "/// Works.\n#[sfn::lambda]\npub fn work{number}(v: serde_json::Value) -> serde_json::Value {{ v }}"
        )
        .unwrap();
    }
    source
}

/// A machine of so many states, a multiple of [`ROUND`].
fn machine(states: usize) -> String {
    let rounds = states / ROUND;
    let mut source = "sfn::state_machine! {\n    pub Order {\n".to_owned();
    for round in 0..rounds {
        let last = if round + 1 < rounds { format!("Next = Charge{}", round + 1) } else { "End".to_owned() };
        push_round(&mut source, round, &last);
    }
    source + "    }\n}\n"
}

/// States of most kinds, one of them inside a Map and one inside a Parallel.
fn push_round(source: &mut String, round: usize, last: &str) {
    let [charge, pack, report] = [0, 1, 2].map(|call| (3 * round + call) % 10);
    let states = format!(
        r#"
        Charge#: Task(
            work{charge},
            TimeoutSeconds = 30,
            ResultPath = $.charge,
            Retry(States::ALL, IntervalSeconds = 2, BackoffRate = 2.0, MaxAttempts = 4),
            Catch(States::ALL, ResultPath = $.error, Next = Report#),
            Next = Store#,
        ),
        Store#: Task(
            "arn:aws:states:::dynamodb:putItem",
            Parameters = json!({{
                "TableName": "orders",
                "Item": {{ "id": {{ "S": $.order.id }}, "total": {{ "N": States::Format("{{}}", $.order.total) }} }},
            }}),
            ResultPath = null,
            Next = Route#,
        ),
        Route#: if StringEquals($.charge.status, "pending") && IsPresent($.order.delay) {{
            Hold#
        }} else if NumericGreaterThan($.order.total, 1000) {{
            Note#
        }} else {{
            Lines#
        }},
        Note#: Pass(Result = json!({{ "tags": ["a", 1] }}), ResultPath = $.note, Next = Lines#),
        Hold#: Wait(SecondsPath = $.order.delay, Next = Lines#),
        Lines#: Map(
            ItemsPath = $.order.lines,
            MaxConcurrency = 10,
            ItemSelector = json!({{ "line": $$.Map.Item.Value, "order": $.order.id }}),
            ItemProcessor {{ Pack#: Task(work{pack}, ResultSelector = json!({{ "box": $.box }}), End) }},
            ResultPath = $.boxes,
            Next = Ship#,
        ),
        Ship#: Parallel(
            Branch {{ Parcel#: Pass(End) }},
            ResultPath = $.parcel,
            Next = Report#,
        ),
        Report#: Task(work{report}, InputPath = $.order, {last}),
"#
    );
    source.push_str(&states.replace('#', &round.to_string()));
}
