//! A crate of imported modules: built once, and asked for the definitions that it declares.

use sfn_core::json::Map;
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// Prints every definition by the machine's module and name. References to functions stay references.
const MAIN: &str = r#"
fn main() {
    let mut definitions = sfn::core::json::Map::new();
    for machine in sfn::core::registry::machines() {
        let id = machine.id.trim_start_matches("imported::").to_owned();
        definitions.insert(id, machine.definition.fill().unwrap_or_else(|error| panic!("{}: {error}", machine.id)));
    }
    println!("{}", sfn::core::json::Value::Object(definitions));
}
"#;

/// The definitions that these modules declare, by `module::Name`.
pub(super) fn definitions(modules: &BTreeMap<String, String>) -> Map {
    let project = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imported");
    write(&project, modules);
    let output = cargo(&project, &["run"]);
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(output.status.success(), "what is imported does not compile:\n{said}");
    assert!(!said.contains("warning"), "what is imported has warnings:\n{said}");
    serde_json::from_slice(&output.stdout).unwrap()
}

fn write(project: &Path, modules: &BTreeMap<String, String>) {
    let root = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("..");
    let source = project.join("src");
    let _ = std::fs::remove_dir_all(&source);
    std::fs::create_dir_all(&source).unwrap();
    let manifest = format!(
        "[package]\nname = \"imported\"\nversion = \"0.1.0\"\nedition = \"2024\"\n\n[workspace]\n\n[dependencies]\n\
         sfn = {{ path = {root:?}, features = [\"registry\"] }}\nserde_json = {{ version = \"1\", features = [\"float_roundtrip\", \"preserve_order\"] }}\n"
    );
    std::fs::write(project.join("Cargo.toml"), manifest).unwrap();
    // The versions that the workspace has been tested with, and no look at the registry.
    std::fs::copy(root.join("Cargo.lock"), project.join("Cargo.lock")).unwrap();
    let mut main = String::new();
    for (name, text) in modules {
        std::fs::write(source.join(name).with_extension("rs"), text).unwrap();
        main += &format!("#[allow(dead_code)]\nmod {name};\n");
    }
    std::fs::write(source.join("main.rs"), main + MAIN).unwrap();
}

/// What rustfmt would change in these modules, as far as it looks; `None` where there is no rustfmt.
pub(super) fn formatting(modules: &BTreeMap<String, String>) -> Option<String> {
    let source = Path::new(env!("CARGO_TARGET_TMPDIR")).join("imported/src");
    let files = modules.keys().map(|name| source.join(name).with_extension("rs"));
    // A user does not have the workspace's own settings, and rustfmt takes those of the nearest folder above.
    std::fs::write(source.join("rustfmt.toml"), "").unwrap();
    let mut command = Command::new("rustfmt");
    command.args(["--check", "--edition", "2024"]).args(files);
    let output = command.current_dir(&source).output().ok()?;
    Some(String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr))
}

fn cargo(project: &Path, args: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO"));
    command.args(args).arg("--quiet").arg("--offline").current_dir(project);
    // The test's own package is not the project's.
    for (name, _) in std::env::vars().filter(|(name, _)| name.starts_with("CARGO_PKG_") || name == "CARGO_MANIFEST_DIR")
    {
        command.env_remove(name);
    }
    let target = Path::new(env!("CARGO_TARGET_TMPDIR")).parent().unwrap();
    command.env("CARGO_TARGET_DIR", target).output().unwrap()
}
