//! What an editor does inside `state_machine!`, asked of a real rust-analyzer over LSP.
//!
//! `cargo test -p sfn --features editor --test editor -- --nocapture` prints every probe. The server is the one that
//! `RUST_ANALYZER` names, or that of `PATH`. With `PROBES=paths` only paths are probed, and that there are no errors.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

#[path = "editor_support/client.rs"]
mod client;
#[path = "editor_support/completions.rs"]
mod completions;
#[path = "editor_support/navigation.rs"]
mod navigation;
#[path = "editor_support/paths.rs"]
mod paths;
#[path = "editor_support/project.rs"]
mod project;
#[path = "editor_support/server.rs"]
mod server;
#[path = "editor_support/table.rs"]
mod table;
#[path = "editor_support/text.rs"]
mod text;

use project::Project;
use server::Server;
use table::Table;

const MACHINE: &str = include_str!("editor_support/shop.rs");
const FILE: &str = "src/shop.rs";
const USERS: (&str, &str) = ("src/users.rs", include_str!("editor_support/users.rs"));
const KITCHEN: (&str, &str) = ("../kitchen/src/lib.rs", include_str!("editor_support/kitchen.rs"));

/// One test, for one server: it takes seconds to read the project and answers in milliseconds.
#[test]
fn the_editor_understands_a_machine() {
    let mut server = Server::open(Project::write(&[(FILE, MACHINE), USERS], KITCHEN.1));
    server.open_file(FILE);
    server.wait_for_expansion(FILE, MACHINE, text::only(MACHINE, "|state_machine! {"));
    let mut table = Table::default();
    if std::env::var_os("PROBES").is_none_or(|only| only != "paths") {
        completions::check(&mut server, (FILE, MACHINE), (completions::PROBES, completions::BROKEN), &mut table);
        navigation::check(&mut server, FILE, MACHINE, &mut table);
    }
    server.open_file(USERS.0);
    completions::check(&mut server, USERS, (paths::PROBES, paths::BROKEN), &mut table);
    navigation::check_paths(&mut server, USERS, KITCHEN, &mut table);
    server.edit(USERS.0, USERS.1);
    none(&mut server, USERS.0, &mut table);
    errors(&mut server, &mut table);
    table.end();
}

/// What is correct has no error, and one mistake is one error.
fn errors(server: &mut Server, table: &mut Table) {
    let broken = text::replaced(MACHINE, "MaxAttempts = 4", "MaxAtt");
    server.edit(FILE, &broken);
    let found = server.errors(FILE);
    let is_said = matches!(found.as_slice(), [only] if only.contains("did you mean `MaxAttempts`?"));
    table.row("errors: one in a machine with one mistake", &if is_said { Ok(()) } else { Err(found.join("\n")) });
    server.edit(FILE, MACHINE);
    none(server, FILE, table);
    for file in Project::examples() {
        server.open_file(&file);
        none(server, &file, table);
    }
}

fn none(server: &mut Server, file: &str, table: &mut Table) {
    let found = server.errors(file);
    let result = if found.is_empty() { Ok(()) } else { Err(found.join("\n")) };
    table.row(&format!("errors: none in {file}"), &result);
}
