//! Cargo in a project of a user's.

use std::env;
use std::path::Path;
use std::process::{Command, Output};

/// What cargo makes of a project with this `Cargo.lock`'s versions and no look at the registry, in the workspace's own target
/// folder: what projects have in common is built once.
pub(crate) fn cargo(project: &Path, args: &[&str]) -> Output {
    let lock = project.join("Cargo.lock");
    if !lock.exists() {
        // The versions that the workspace has been tested with.
        std::fs::copy(Path::new(env!("CARGO_MANIFEST_DIR")).join("Cargo.lock"), lock).unwrap();
    }
    let mut command = Command::new(env!("CARGO"));
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    command.args(args).current_dir(project).env("CARGO_TARGET_DIR", target).env("CARGO_NET_OFFLINE", "true");
    // The test's own package is not the project's.
    for (name, _) in env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR") {
        command.env_remove(name);
    }
    command.output().unwrap()
}
