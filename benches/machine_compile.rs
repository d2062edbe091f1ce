//! What a machine costs the compiler: `cargo check` of a crate with one, less the same crate without it.
//!
//! `cargo bench -p sfn --bench machine_compile [-- STATES…]`, on Linux. The macro is a debug build, as users have it.

#![allow(clippy::unwrap_used, reason = "a benchmark whose input is wrong has nothing to measure")]

use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// How often each crate is checked; the least time is the one that others disturbed least.
const RUNS: usize = 5;

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
    let folder = scratch_crate();
    let without = least_check(&folder, &lambdas());
    println!("without a machine: {without:.2} s of CPU");
    for states in sizes {
        let with = least_check(&folder, &(lambdas() + &machine(states)));
        println!("{states:>6} states: {:.2} s of CPU", with - without);
    }
}

/// A crate outside the workspace, with a target folder of its own.
fn scratch_crate() -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("machine_compile");
    fs::create_dir_all(folder.join("src")).unwrap();
    let sfn = env!("CARGO_MANIFEST_DIR");
    let manifest = format!(
        "[package]\nname = \"machine-compile\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         sfn = {{ path = {sfn:?} }}\nserde_json = \"1\"\n"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
    // The versions that the workspace has: nothing is downloaded.
    fs::copy(Path::new(sfn).join("Cargo.lock"), folder.join("Cargo.lock")).unwrap();
    folder
}

/// The least CPU time of a check of this source, in seconds.
fn least_check(folder: &Path, source: &str) -> f64 {
    let once = |_| {
        fs::write(folder.join("src/lib.rs"), source).unwrap();
        let before = children_cpu();
        check(folder);
        children_cpu() - before
    };
    once(0); // Builds what the crate depends on, the first time.
    (0..RUNS).map(once).fold(f64::INFINITY, f64::min)
}

fn check(folder: &Path) {
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet", "--offline"]).current_dir(folder);
    // Cargo sets these for a benchmark; the check is to be that of a user.
    command.env("CARGO_TARGET_DIR", folder.join("target")).env("CARGO_INCREMENTAL", "0");
    assert!(command.status().unwrap().success(), "the generated crate has no mistakes");
}

/// The CPU seconds of all children that have ended, and of theirs (proc(5): fields 16 and 17, of 1/100 s each).
fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    fields.split_whitespace().skip(13).take(2).map(|ticks| ticks.parse::<f64>().unwrap() / 100.0).sum()
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
        Note#: Pass(Result = json!({{ "tags": ["a", 1] }}), Next = Lines#),
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
