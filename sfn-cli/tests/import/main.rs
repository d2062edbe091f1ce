//! What `sfn import` writes: compiled, emitted again, and compared with what was imported.

#![allow(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

mod compare;
mod generated;
mod golden;
#[path = "../../../sfn-core/tests/corpus/mistaken.rs"]
mod mistaken;
mod project;
mod round_trip;
mod several;
#[path = "../../../sfn-core/tests/corpus/shared.rs"]
mod shared;

use std::ffi::OsString;
use std::path::PathBuf;

/// What the command said.
struct Said {
    status: u8,
    stdout: String,
    stderr: String,
}

/// `sfn import`, in this process.
fn import(options: &[&str], files: &[PathBuf]) -> Said {
    let args = ["sfn", "import"].iter().chain(options).map(OsString::from).chain(files.iter().map(OsString::from));
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let status = sfn_cli::run(args, &mut stdout, &mut stderr);
    Said { status, stdout: String::from_utf8(stdout).unwrap(), stderr: String::from_utf8(stderr).unwrap() }
}
