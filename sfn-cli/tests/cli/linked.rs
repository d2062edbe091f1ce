//! The warning of a library that registered nothing, in a workspace whose binary is called as ours is.

use super::{Ran, Sandbox};
use std::process::Command;

/// A workspace of a package with the binary `sfn` and of a library.
fn workspace() -> Sandbox {
    let here = Sandbox::new();
    here.write("Cargo.toml", "[workspace]\nmembers = ['app', 'my-shop']\nresolver = '3'\n");
    let package = |name: &str, dependencies: &str| {
        format!("[package]\nname = '{name}'\nversion = '0.1.0'\nedition = '2024'\n[dependencies]\n{dependencies}")
    };
    here.write("app/Cargo.toml", &package("app", "sfn-cli = '0.1'\nmy-shop = { path = '../my-shop' }\n"));
    here.write("app/src/bin/sfn.rs", "");
    here.write("app/src/bin/other.rs", "");
    here.write("my-shop/Cargo.toml", &package("my-shop", "sfn = '0.1'\n"));
    here.write("my-shop/src/lib.rs", "");
    here
}

fn started_by_cargo(here: &Sandbox, package: &str) -> Command {
    let mut command = here.command(&[]);
    command.env("CARGO_MANIFEST_DIR", here.path().join(package));
    command
}

#[test]
fn a_library_without_registrations_is_named() {
    let here = workspace();
    let ran = Ran::from(started_by_cargo(&here, "app").output().unwrap());
    let warning = "warning: package `my-shop` depends on sfn, and declares no Lambda function and no state machine \
                   here; if it does, link it: `use my_shop as _;` in `app`\n";
    assert_eq!((ran.status, ran.stderr.as_str()), (0, warning));
    assert!(ran.stdout.starts_with("service: sfn-examples\n"));
    assert_eq!(here.names(), ["Cargo.toml", "app", "my-shop"], "cargo must not write its lock file");
}

#[test]
fn what_cargo_does_not_know_is_not_told() {
    let here = workspace();
    // Not started by cargo; started by another program of the workspace; no cargo.
    here.run(&[]).result();
    Ran::from(started_by_cargo(&here, "my-shop").output().unwrap()).result();
    Ran::from(started_by_cargo(&here, "app").env("CARGO", "/no/such/cargo").output().unwrap()).result();
}

#[test]
fn a_broken_workspace_is_told_where_a_base_file_could_be() {
    let here = workspace();
    here.write("app/Cargo.toml", "no TOML");
    let ran = Ran::from(started_by_cargo(&here, "app").output().unwrap());
    assert!(ran.stderr.starts_with("warning: no serverless.base.yml is looked for in the workspace's folder: error: "));
    assert!(ran.stdout.starts_with("service: sfn-examples\n"));
    here.write("serverless.base.yml", "service: here\n");
    assert!(!here.run(&[]).stderr.contains("warning"));
}

#[test]
fn a_library_from_outside_the_workspace_is_named() {
    let here = Sandbox::new();
    let package = |name: &str, dependencies: &str| {
        let text =
            format!("[package]\nname = '{name}'\nversion = '0.1.0'\nedition = '2024'\n[dependencies]\n{dependencies}");
        here.write(&format!("{name}/Cargo.toml"), &text);
        here.write(&format!("{name}/src/lib.rs"), "");
    };
    package("sfn", "");
    package("errors", "sfn = { path = '../sfn' }\n");
    package("plain", "");
    package("app", "bills = { package = 'errors', path = '../errors' }\nplain = { path = '../plain' }\n");
    here.write("app/src/bin/sfn.rs", "");
    let told = || Ran::from(started_by_cargo(&here, "app").output().unwrap()).stderr;
    assert_eq!(told(), "", "no lock file, and cargo must not write one: only the workspace is known");
    let mut lock = Command::new(env!("CARGO"));
    lock.args(["generate-lockfile", "--offline", "--quiet"]).current_dir(here.path().join("app"));
    assert!(lock.status().unwrap().success());
    let warning = "warning: package `errors` depends on sfn, and declares no Lambda function and no state machine here; \
                   if it does, link it: `use bills as _;` in `app`\n";
    assert_eq!(told(), warning);
}
