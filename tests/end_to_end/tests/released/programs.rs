//! The programs, built once for all tests.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::LazyLock;
use std::{env, fs, io};
use tempfile::TempDir;

/// Programs as they lie in `/var/task`.
pub(crate) struct Programs {
    /// The functions of the examples.
    pub(crate) examples: PathBuf,
    /// A function for each thing that can happen: `tests/bootstrap`.
    pub(crate) failing: PathBuf,
    /// What of the path of an artifact, such as `lambda/bootstrap/bootstrap.zip`, is `target` in the file that is emitted.
    pub(crate) target: PathBuf,
    _unpacked: TempDir,
}

/// `None`: nothing that could build them is installed.
pub(crate) fn programs() -> Option<&'static Programs> {
    static PROGRAMS: LazyLock<Option<Programs>> = LazyLock::new(|| is_installed().then(build));
    PROGRAMS.as_ref()
}

/// The workspace.
pub(crate) fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).ancestors().nth(2).unwrap()
}

fn tools() -> PathBuf {
    root().join("tests/deployment/.venv/bin")
}

fn is_installed() -> bool {
    let is_installed = tools().join("cargo-lambda").exists();
    let is_required = env::var("SFN_REQUIRE_DEPLOYMENT").is_ok_and(|value| value == "1");
    assert!(is_installed || !is_required, "cannot build what is deployed: run tests/deployment/install");
    if !is_installed {
        eprintln!("skipped: nothing is built as it is deployed; tests/deployment/install makes it run");
    }
    is_installed
}

fn build() -> Programs {
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap().to_owned();
    // Zig, the linker of cargo lambda, is a module of the Python beside it.
    let path = env::join_paths([tools()].into_iter().chain(env::split_paths(&env::var_os("PATH").unwrap()))).unwrap();
    let output = Command::new(tools().join("cargo-lambda"))
        .args(["lambda", "build", "--release", "--output-format", "zip", "--locked"])
        .args(["-p", "bootstrap", "-p", "sfn-bootstrap-tests"])
        .current_dir(root())
        .env("CARGO_TARGET_DIR", &target)
        .env("PATH", path)
        .output()
        .unwrap();
    assert!(output.status.success(), "cargo lambda: {}", String::from_utf8_lossy(&output.stderr));
    let unpacked = TempDir::new().unwrap();
    let unpack = |name: &str| {
        let task = unpacked.path().join(name);
        zip::ZipArchive::new(fs::File::open(artifact(&target, name)).unwrap()).unwrap().extract(&task).unwrap();
        task.join("bootstrap")
    };
    Programs {
        examples: unpack("bootstrap"),
        failing: unpack("sfn-bootstrap-tests"),
        target: target.clone(),
        _unpacked: unpacked,
    }
}

/// What cargo lambda writes for a binary.
pub(crate) fn artifact(target: &Path, binary: &str) -> PathBuf {
    target.join("lambda").join(binary).join("bootstrap.zip")
}

/// The text of a file of the workspace.
pub(crate) fn read(path: &Path) -> io::Result<String> {
    fs::read_to_string(root().join(path))
}
