//! Going to declarations, hover, references and rename.

use crate::server::Server;
use crate::table::Table;
use crate::text;

/// Where a word is, and where it is declared: `|` stands before each.
#[rustfmt::skip]
const DEFINITIONS: &[(&str, &str, &str)] = &[
    ("state, from Next", "Next = |Partner", "|Partner: Task"),
    ("state, from Catch", "$.error, Next = |CatchAll", "|CatchAll: Fail"),
    ("state, from if", "{ |Prepare }", "|Prepare: Parallel"),
    ("state, from else", "else { |CatchAll }", "|CatchAll: Fail"),
    ("state of a branch", "Next = |LeftEnd", "|LeftEnd: Succeed"),
    ("state of a Map", "Next = |InnerEnd", "|InnerEnd: Succeed"),
    ("function", "|call_external_api,\n", "pub fn |call_external_api"),
    ("function in a module", "handlers::|call_partner,", "pub fn |call_partner"),
    ("module", "Task(|handlers::", "pub mod |handlers"),
];

const HOVERS: &[(&str, &str, &str)] = &[
    ("field of a Task", "|TimeoutSeconds = 30", "The longest that the call may take"),
    ("field of a retrier", "|MaxAttempts = 4", "retri"),
    ("field of a default retrier", "|MaxAttempts = 3", "retri"),
    ("Catch", "|Catch(States::Timeout", "The catchers"),
    ("operator", "|StringEquals($", "The variable is a text and is this one"),
    ("state type", "|Parallel(", "Parallel state"),
    ("attribute", "|loggingConfig(", "CloudWatch Logs"),
    ("attribute that is a keyword", "|type = STANDARD", "STANDARD (default)"),
    ("in an attribute", "|level = ALL", "Which events are logged"),
    ("event", "|schedule(rate", "A schedule"),
    ("function", "|call_external_api,\n", "Calls the API"),
];

const REFERENCES: &[(&str, &[&str])] = &[
    ("|CatchAll: Fail", &["$.error, Next = |CatchAll", "else { |CatchAll }", "|CatchAll: Fail"]),
    ("Next = |Call)", &["Next = |Call)", "|Call: Task"]),
    ("Next = |LeftEnd", &["Next = |LeftEnd", "|LeftEnd: Succeed"]),
];

/// In a machine that is whole, and in one that is broken elsewhere.
pub(crate) fn check(server: &mut Server, file: &str, machine: &str, table: &mut Table) {
    let broken = text::replaced(machine, "Wait(Seconds = 3", "Wait(Secon");
    for (state, text) in [("whole", machine), ("broken", &broken)] {
        server.edit(file, text);
        definitions(server, file, text, state, table);
        hovers(server, file, text, state, table);
        references(server, file, text, state, table);
        renames(server, file, text, state, table);
    }
}

fn definitions(server: &mut Server, file: &str, text: &str, state: &str, table: &mut Table) {
    for (what, from, to) in DEFINITIONS {
        let found = server.definitions(file, text, text::only(text, from));
        let is_there = found.contains(&text::only(text, to));
        let result = if is_there { Ok(()) } else { Err(format!("not `{to}`, but {}", lines(text, &found))) };
        table.row(&format!("definition: {what}: `{from}`, {state}"), &result);
    }
}

fn hovers(server: &mut Server, file: &str, text: &str, state: &str, table: &mut Table) {
    for (what, at, shown) in HOVERS {
        let hover = server.hover(file, text, text::only(text, at));
        let result = if hover.contains(shown) { Ok(()) } else { Err(format!("no `{shown}` in `{hover}`")) };
        table.row(&format!("hover: {what}: `{at}`, {state}"), &result);
    }
}

fn references(server: &mut Server, file: &str, text: &str, state: &str, table: &mut Table) {
    for (at, places) in REFERENCES {
        let found = server.references(file, text, text::only(text, at));
        let mut expected: Vec<_> = places.iter().map(|place| text::only(text, place)).collect();
        expected.sort_unstable();
        let result = if found == expected { Ok(()) } else { Err(lines(text, &found)) };
        table.row(&format!("references: `{at}`, {state}"), &result);
    }
}

/// Every use of a state's name goes with it, and nothing else.
fn renames(server: &mut Server, file: &str, text: &str, state: &str, table: &mut Table) {
    for (at, old) in [("|CatchAll: Fail", "CatchAll"), ("Next = |Partner", "Partner"), ("|LeftEnd: Succeed", "LeftEnd")]
    {
        let renamed = server.renamed(file, text, text::only(text, at), "Another");
        let result = if renamed == text.replace(old, "Another") { Ok(()) } else { Err(renamed) };
        table.row(&format!("rename: `{at}`, {state}"), &result);
    }
}

/// The lines in which places are.
fn lines(text: &str, places: &[usize]) -> String {
    let line = |place: &usize| text[..*place].matches('\n').count() + 1;
    let lines: Vec<_> = places.iter().map(|place| line(place).to_string()).collect();
    format!("lines [{}]", lines.join(", "))
}
