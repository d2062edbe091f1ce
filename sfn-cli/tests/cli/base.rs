//! The base file: where it is found, what is wrong with it.

use super::Sandbox;

#[test]
fn a_named_file_is_merged() {
    let here = Sandbox::new();
    here.write("hand.yml", "service: shop\nprovider:\n  region: eu-central-1\n");
    let emitted = here.run(&["--base", "hand.yml"]).result();
    assert!(emitted.starts_with("service: shop\n") && emitted.contains("  region: eu-central-1\n"), "{emitted}");
    assert!(here.run(&["--base", "hand.yml", "--service", "other"]).result().starts_with("service: other\n"));
}

#[test]
fn merge_keys_are_understood() {
    let here = Sandbox::new();
    here.write("hand.yml", "custom:\n  a: &a {x: 1}\n  b:\n    <<: *a\n    z: 2\n");
    assert!(here.run(&["--base", "hand.yml"]).result().contains("  b:\n    z: 2\n    x: 1\n"));
}

#[test]
fn a_file_of_the_known_name_is_found() {
    let here = Sandbox::new();
    here.write("serverless.base.yml", "service: found\n");
    let ran = here.run(&[]);
    assert!(ran.stdout.starts_with("service: found\n"));
    assert_eq!(ran.stderr, "merging with serverless.base.yml (--base names another file)\n");
    here.write("empty.yml", "# nothing\n");
    assert!(here.run(&["--base", "empty.yml"]).result().starts_with("service: sfn-examples\n"));
}

#[test]
fn a_file_in_the_folder_of_the_workspace_is_found() {
    let here = Sandbox::new();
    here.write("Cargo.toml", "[workspace]\nmembers = ['member']\nresolver = '3'\n");
    here.write("member/Cargo.toml", "[package]\nname = 'member'\nversion = '0.1.0'\nedition = '2024'\n");
    here.write("member/src/lib.rs", "");
    here.write("serverless.base.yml", "service: found\n");
    let output = here.command(&[]).current_dir(here.path().join("member")).output().unwrap();
    assert!(output.stdout.starts_with(b"service: found\n"));
    assert_eq!(here.names(), ["Cargo.toml", "member", "serverless.base.yml"], "cargo must not write its lock file");
}

#[test]
fn what_is_no_base_file_is_told() {
    let here = Sandbox::new();
    here.run(&["--base", "missing.yml"]).fails(1, "cannot read missing.yml: No such file");
    here.run(&["--base", "."]).fails(1, "cannot read .: ");
    for (text, message) in [
        ("a: [1", "base.yml: did not find expected"),
        ("- a\n", "base.yml: must be a mapping"),
        ("text", "base.yml: must be a mapping"),
        ("a: 1\na: 2\n", "duplicate entry with key \"a\""),
        ("a: 1\n---\nb: 2\n", "base.yml: "),
        ("<<: 1\n", "base.yml: "),
    ] {
        here.write("base.yml", text);
        here.run(&["--base", "base.yml"]).fails(3, message);
    }
    std::fs::write(here.path().join("base.yml"), b"a: \xff\n").unwrap();
    here.run(&["--base", "base.yml"]).fails(3, "base.yml: invalid utf-8");
}

#[test]
fn each_clash_is_told() {
    let here = Sandbox::new();
    here.write("base.yml", "functions:\n  logError:\n    handler: one\n  deliver:\n    handler: two\n");
    let ran = here.run(&["--base", "base.yml"]);
    assert_eq!((ran.status, ran.stdout.as_str()), (3, ""));
    assert_eq!(ran.stderr.matches("error: functions.").count(), 2, "{}", ran.stderr);
}

#[test]
fn a_base_file_does_not_become_the_result() {
    let here = Sandbox::new();
    here.write("serverless.yml", "service: shop\n");
    here.run(&["--base", "serverless.yml", "--out", "./serverless.yml"]).fails(2, "would overwrite the base file");
    assert_eq!(here.read("serverless.yml"), "service: shop\n");
}

#[test]
fn a_service_of_the_wrong_kind_is_told() {
    let here = Sandbox::new();
    here.write("base.yml", "service: 3\n");
    here.run(&["--base", "base.yml"]).fails(3, "error: service: must be a text, not `3`");
    assert!(here.run(&["--base", "base.yml", "--service", "shop"]).result().starts_with("service: shop\n"));
    here.write("base.yml", "service: my shop\n");
    here.run(&["--base", "base.yml"]).fails(3, "error: service: cannot be `my shop`: the Serverless Framework takes");
    let checked = here.run(&["check", "--base", "base.yml"]);
    assert!(checked.status == 3 && checked.stdout.contains("\n  at service\n"), "{}", checked.stdout);
}
