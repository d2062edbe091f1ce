//! Going to declarations, hover, references and rename.

use crate::paths;
use crate::server::Server;
use crate::table::Table;
use crate::text;

type Rows = &'static [(&'static str, &'static str, &'static str)];

/// Where a word is, and where it is declared: `|` stands before each.
#[rustfmt::skip]
const DEFINITIONS: &[(&str, &str, &str)] = &[
    ("state, from Next", "Next = |Partner", "|Partner: Task"),
    ("state, from Catch", "$.error, Next = |CatchAll", "|CatchAll: Fail"),
    ("state, from if", "{ |Prepare }", "|Prepare: Parallel"),
    ("state, from else", "else { |Size }", "|Size: Choice"),
    ("state of a branch", "Next = |LeftEnd", "|LeftEnd: Succeed"),
    ("state of a Map", "Next = |InnerEnd", "|InnerEnd: Succeed"),
    ("state without a name", "Next = |WriteDown", "|Task(write_down"),
    ("state, from if in Choice(…)", "; |After }", "|After: Wait"),
    ("function", "|call_external_api,\n", "pub fn |call_external_api"),
    ("function in a module", "handlers::|call_partner,", "pub fn |call_partner"),
    ("module", "|handlers::call_partner,", "pub mod |handlers"),
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
    ("|CatchAll: Fail", &["$.error, Next = |CatchAll", "|CatchAll: Fail"]),
    ("Next = |Call)", &["Next = |Call)", "|Call: Task"]),
    ("|Last: Succeed", &["else { |Last }", "Next = |Last", "|Last: Succeed"]),
    ("Next = |LeftEnd", &["Next = |LeftEnd", "|LeftEnd: Succeed"]),
];

/// What is renamed, where, and the word that has to go; none: renaming is refused.
const RENAMES: &[(&str, &str, &str)] = &[
    ("state, at its declaration", "|CatchAll: Fail", "CatchAll"),
    ("state, at Next", "Next = |Partner", "Partner"),
    ("state, at if", "{ |Prepare }", "Prepare"),
    ("state of a branch", "|LeftEnd: Succeed", "LeftEnd"),
    ("state without a name", "Next = |WriteDown", ""),
    ("function, at its declaration", "pub fn |write_down", "write_down"),
    ("function, at its Task", "Task(|write_down", "write_down"),
];

/// In a machine that is whole, and in one that is broken elsewhere.
pub(crate) fn check(server: &mut Server, file: &str, machine: &str, table: &mut Table) {
    let broken = text::replaced(machine, "Wait(Seconds = 3", "Wait(Secon");
    for (state, text) in [("whole", machine), ("broken", &broken)] {
        server.edit(file, text);
        definitions(server, file, text, state, table);
        hovers(server, file, text, (HOVERS, state), table);
        references(server, file, text, state, table);
        renames(server, file, text, (RENAMES, state), table);
    }
}

/// The same of paths; `other` is the file of the other crate.
pub(crate) fn check_paths(server: &mut Server, (file, machine): (&str, &str), other: (&str, &str), table: &mut Table) {
    server.edit(file, machine);
    for (rows, target) in [(paths::DEFINITIONS, (file, machine)), (paths::FOREIGN, other)] {
        for (what, from, to) in rows {
            let found = server.definitions_in(file, machine, text::only(machine, from), target);
            let is_it = found == [text::only(target.1, to)];
            let result = if is_it { Ok(()) } else { Err(format!("not `{to}`, but {}", lines(target.1, &found))) };
            table.row(&format!("definition: {what}: `{from}`"), &result);
        }
    }
    hovers(server, file, machine, (paths::HOVERS, "whole"), table);
    renames(server, file, machine, (paths::RENAMES, "whole"), table);
}

fn definitions(server: &mut Server, file: &str, text: &str, state: &str, table: &mut Table) {
    for (what, from, to) in DEFINITIONS {
        let found = server.definitions(file, text, text::only(text, from));
        let is_there = found.contains(&text::only(text, to));
        let result = if is_there { Ok(()) } else { Err(format!("not `{to}`, but {}", lines(text, &found))) };
        table.row(&format!("definition: {what}: `{from}`, {state}"), &result);
    }
}

fn hovers(server: &mut Server, file: &str, text: &str, (rows, state): (Rows, &str), table: &mut Table) {
    for (what, at, shown) in rows {
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

/// Every use of the name goes with it, and nothing else. A state that has no name is named after its function: there
/// is nothing to rename.
fn renames(server: &mut Server, file: &str, text: &str, (rows, state): (Rows, &str), table: &mut Table) {
    for (what, at, old) in rows {
        let renamed = server.renamed(file, text, text::only(text, at), "another");
        let expected = if old.is_empty() { text.to_owned() } else { text.replace(old, "another") };
        let result = if renamed == expected { Ok(()) } else { Err(changes(text, &renamed)) };
        table.row(&format!("rename: {what}: `{at}`, {state}"), &result);
    }
}

/// The lines in which places are.
fn lines(text: &str, places: &[usize]) -> String {
    let line = |place: &usize| text[..*place].matches('\n').count() + 1;
    let lines: Vec<_> = places.iter().map(|place| line(place).to_string()).collect();
    format!("lines [{}]", lines.join(", "))
}

/// The lines that are not as they were.
fn changes(old: &str, new: &str) -> String {
    let pairs = old.lines().zip(new.lines()).filter(|(old, new)| old != new);
    let lines: Vec<_> = pairs.map(|(_, new)| format!("`{}`", new.trim())).collect();
    format!("made {}", lines.join(", "))
}
