//! What a source costs the compiler: `cargo check` of a generated crate, in CPU time.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// How often each crate is checked; the least time is the one that others disturbed least.
const RUNS: usize = 5;

/// A crate outside the workspace, with a target folder of its own. It depends on the package of the benchmark, by its name,
/// and on serde.
pub(crate) fn scratch_crate(name: &str) -> PathBuf {
    let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    write_crate(&folder, name, "");
    // The versions that the workspace has: nothing is downloaded.
    let lock = Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().map(|folder| folder.join("Cargo.lock"));
    fs::copy(lock.into_iter().find(|lock| lock.exists()).unwrap(), folder.join("Cargo.lock")).unwrap();
    folder
}

/// Writes the manifest of such a crate, with these dependencies too.
pub(crate) fn write_crate(folder: &Path, name: &str, dependencies: &str) {
    fs::create_dir_all(folder.join("src")).unwrap();
    // A crate within a crate's folder is a member of its workspace.
    let workspace =
        if folder.parent().is_some_and(|parent| parent.join("Cargo.toml").exists()) { "" } else { "[workspace]\n\n" };
    let (package, path) = (env!("CARGO_PKG_NAME"), env!("CARGO_MANIFEST_DIR"));
    let manifest = format!(
        "[package]\nname = {name:?}\nedition = \"2024\"\n\n{workspace}[dependencies]\n{package} = {{ path = {path:?} }}\n\
         serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n{dependencies}"
    );
    fs::write(folder.join("Cargo.toml"), manifest).unwrap();
}

/// The least CPU time of a check of this source, in seconds; `flags` are those of rustc, as a list in TOML.
pub(crate) fn least_check(folder: &Path, source: &str, flags: &str) -> f64 {
    let once = |_| {
        fs::write(folder.join("src/lib.rs"), source).unwrap();
        let before = children_cpu();
        check(folder, flags);
        children_cpu() - before
    };
    once(0); // Builds what the crate depends on, the first time.
    (0..RUNS).map(once).fold(f64::INFINITY, f64::min)
}

fn check(folder: &Path, flags: &str) {
    let mut command = Command::new(env!("CARGO"));
    command.args(["check", "--quiet", "--offline"]).current_dir(folder);
    // Cargo sets these for a benchmark; the check is to be that of a user.
    command.env("CARGO_TARGET_DIR", folder.join("target")).env("CARGO_INCREMENTAL", "0");
    command.args(["--config", &format!("build.rustflags=[{flags}]")]);
    assert!(command.status().unwrap().success(), "the generated crate has no mistakes");
}

/// The CPU seconds of all children that have ended, and of theirs (proc(5): fields 16 and 17, of 1/100 s each).
fn children_cpu() -> f64 {
    let stat = fs::read_to_string("/proc/self/stat").unwrap();
    let (_, fields) = stat.rsplit_once(')').unwrap();
    fields.split_whitespace().skip(13).take(2).map(|ticks| ticks.parse::<f64>().unwrap() / 100.0).sum()
}
