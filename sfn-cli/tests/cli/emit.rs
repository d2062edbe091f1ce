//! `emit`: what goes to the standard output, and `--check`.

use super::{Ran, Sandbox};
use serde_json::Value;
use std::io;

#[test]
fn emission_is_the_default_and_repeatable() {
    let here = Sandbox::new();
    let first = here.run(&[]).result();
    assert_eq!(here.run(&["emit"]).result(), first);
    assert!(first.starts_with("service: sfn-examples\n") && first.ends_with('\n'), "{first}");
    let file: serde_yaml::Value = serde_yaml::from_str(&first).unwrap();
    assert!(file["stepFunctions"]["stateMachines"]["CreateOrder"]["definition"]["StartAt"].is_string());
    assert!(here.names().is_empty());
}

#[test]
fn machines_and_packages_are_chosen() {
    let here = Sandbox::new();
    let keys = |args: &[&str]| {
        let file: serde_yaml::Value = serde_yaml::from_str(&here.run(args).result()).unwrap();
        let machines = file["stepFunctions"]["stateMachines"].as_mapping().unwrap().clone();
        machines.keys().map(|key| key.as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(keys(&["--machine", "CreateOrder"]), ["CreateOrder"]);
    assert_eq!(keys(&["-m", "sfn_examples::weekly::Weekly", "-m", "CreateOrder"]), ["CreateOrder", "Weekly"]);
    assert_eq!(keys(&["--package", "sfn-examples"]), keys(&[]));
}

#[test]
fn a_service_can_be_named() {
    let here = Sandbox::new();
    assert!(here.run(&["--service", "my-shop"]).result().starts_with("service: my-shop\n"));
    here.run(&["--service", "my shop"]).fails(2, "a letter, then letters, digits and `-`");
}

#[test]
fn check_shows_what_differs() {
    let here = Sandbox::new();
    here.run(&["--check"]).fails(1, "cannot read serverless.yml: No such file");
    let emitted = here.run(&[]).result();
    here.write("serverless.yml", &emitted);
    let same = here.run(&["emit", "--check"]);
    assert_eq!((same.status, same.stdout.as_str(), same.stderr.as_str()), (0, "", "serverless.yml is up to date\n"));

    let stale = emitted.replace("service: sfn-examples", "service: old");
    here.write("other.yml", &stale);
    let Ran { status, stdout, stderr } = here.run(&["--check", "--out", "other.yml"]);
    assert_eq!(status, 1);
    assert!(stdout.starts_with(
        "--- other.yml\n+++ emitted\n@@ -1,4 +1,4 @@\n-service: old\n+service: sfn-examples\n plugins:\n"
    ));
    assert_eq!(stderr, "error: not up to date: other.yml; emit with --out to write it\n");
    assert_eq!(here.read("other.yml"), stale);
}

#[test]
fn artifacts_of_each_function_s_own_are_part_of_the_file() {
    let here = Sandbox::new();
    let own = here.run(&["--per-function"]).result();
    assert!(own.contains("      artifact: target/lambda/log_error.zip\n") && !own.contains("bootstrap.zip"), "{own}");
    here.write("serverless.yml", &own);
    assert_eq!(here.run(&["--per-function", "--check"]).status, 0);
    assert_eq!(here.run(&["--check"]).status, 1);
    here.write("serverless.base.yml", "custom: { sfn: { perFunction: true } }\n");
    assert_eq!(here.run(&["check"]).status, 0);
    assert!(here.run(&["--check"]).stdout.contains("\n+    perFunction: true\n"));
}

#[test]
fn definitions_are_json() {
    let here = Sandbox::new();
    let json = |args: &[&str]| serde_json::from_str::<Value>(&here.run(args).result()).unwrap();
    let one = json(&["emit", "--format", "asl", "--machine", "CreateOrder"]);
    assert_eq!(one["StartAt"], "CallExternalApi");
    let all = json(&["--format", "asl"]);
    assert_eq!(all["CreateOrder"], one);
    assert!(all["Weekly"].is_object());
    // One that starts another can be had alone.
    assert!(json(&["--format", "asl", "-m", "NightlyReport"])["States"].is_object());

    let written = here.run(&["--format", "asl", "--out", "definitions/all"]);
    assert_eq!((written.status, written.stdout.as_str()), (0, ""), "{}", written.stderr);
    assert_eq!(serde_json::from_str::<Value>(&here.read("definitions/all/CreateOrder.asl.json")).unwrap(), one);
    assert_eq!(here.run(&["--format", "asl", "--out", "definitions/all", "--check"]).status, 0);
    std::fs::remove_file(here.path().join("definitions/all/CreateOrder.asl.json")).unwrap();
    here.run(&["--format", "asl", "--out", "definitions/all", "--check"]).fails(1, "CreateOrder.asl.json");

    assert_eq!(here.run(&["--format", "asl", "-m", "CreateOrder", "--out", "one.json"]).status, 0);
    assert_eq!(serde_json::from_str::<Value>(&here.read("one.json")).unwrap(), one);
    here.run(&["--format", "asl", "--check"]).fails(2, "give it");
}

#[test]
fn a_reader_that_has_seen_enough_is_no_error() {
    let here = Sandbox::new();
    for args in [&[][..], &["list"], &["--help"]] {
        let (reader, writer) = io::pipe().unwrap();
        drop(reader);
        let output = here.command(args).stdout(writer).output().unwrap();
        assert_eq!(Ran::from(output), Ran { status: 0, stdout: String::new(), stderr: String::new() });
    }
}

#[cfg(target_os = "linux")]
#[test]
fn a_full_disk_is_an_error() {
    let full = std::fs::File::options().write(true).open("/dev/full").unwrap();
    let output = Sandbox::new().command(&[]).stdout(full).output().unwrap();
    Ran::from(output).fails(1, "cannot write the result: No space left");
}
