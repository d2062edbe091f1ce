//! Drives the `sfn` binary, which links the examples.
#![cfg(feature = "examples")]
#![expect(
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

#[path = "cli/base.rs"]
mod base;
#[path = "cli/emit.rs"]
mod emit;
#[path = "cli/files.rs"]
mod files;
#[path = "cli/linked.rs"]
mod linked;
#[path = "cli/list_and_check.rs"]
mod list_and_check;
#[path = "cli/new.rs"]
mod new;
#[path = "cli/run.rs"]
mod run;
#[path = "cli/usage.rs"]
mod usage;

use std::path::Path;
use std::process::{Command, Output};
use tempfile::TempDir;

/// A folder that is in no workspace, and the command in it.
struct Sandbox {
    folder: TempDir,
}

impl Sandbox {
    fn new() -> Self {
        Self { folder: tempfile::tempdir().unwrap() }
    }

    fn path(&self) -> &Path {
        self.folder.path()
    }

    fn write(&self, name: &str, text: &str) {
        let path = self.path().join(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, text).unwrap();
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path().join(name)).unwrap()
    }

    /// The names of what is in the folder, hidden files too.
    fn names(&self) -> Vec<String> {
        let entries = std::fs::read_dir(self.path()).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    /// The binary as if it was not started by cargo.
    fn command(&self, args: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_sfn"));
        command.args(args).current_dir(self.path()).env_remove("CARGO_MANIFEST_DIR").env_remove("CARGO_PKG_NAME");
        command
    }

    fn run(&self, args: &[&str]) -> Ran {
        Ran::from(self.command(args).output().unwrap())
    }
}

/// What a command did.
#[derive(Debug, PartialEq, Eq)]
struct Ran {
    status: i32,
    stdout: String,
    stderr: String,
}

impl From<Output> for Ran {
    fn from(output: Output) -> Self {
        let text = |bytes| String::from_utf8(bytes).unwrap();
        Self { status: output.status.code().unwrap(), stdout: text(output.stdout), stderr: text(output.stderr) }
    }
}

impl Ran {
    /// The result of a command that said nothing else.
    #[track_caller]
    fn result(self) -> String {
        assert_eq!((self.status, self.stderr.as_str()), (0, ""));
        self.stdout
    }

    /// Asserts that the command gave no result but this status and an error with this text.
    #[track_caller]
    fn fails(self, status: i32, text: &str) {
        assert_eq!((self.status, self.stdout.as_str()), (status, ""), "{}", self.stderr);
        assert!(self.stderr.contains(text), "{text:?} is not in\n{}", self.stderr);
    }
}
