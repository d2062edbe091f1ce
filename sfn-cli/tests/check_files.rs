//! `sfn check FILE…`: nothing is linked here.
#![expect(
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

#[path = "check_files/corpus.rs"]
mod corpus;
#[path = "../../sfn-core/tests/corpus/shared.rs"]
mod shared;

use serde_json::Value;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Runs `sfn check` with these arguments.
fn check(args: &[&str]) -> (u8, String, String) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let args = ["sfn", "check"].iter().chain(args).map(OsString::from);
    let status = sfn_cli::run(args, &mut stdout, &mut stderr);
    (status, String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

fn check_json(path: &str) -> Vec<Value> {
    serde_json::from_str(&check(&["--format", "json", path]).1).unwrap()
}

/// What each file of `tests/check` gives, for people and for programs; `BLESS=1` writes it.
#[test]
fn every_kind_of_file_and_mistake() {
    let folder = Path::new("tests/check");
    let mut files: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.retain(|path| path.is_file() && path.extension().is_none_or(|extension| extension != "out"));
    files.sort();
    let mut different = String::new();
    for path in files {
        let (status, stdout, stderr) = check(&[path.to_str().unwrap()]);
        let json = check_json(path.to_str().unwrap());
        let lines: String = json.iter().map(|problem| format!("{problem}\n")).collect();
        let said = format!("{stdout}{stderr}exit status {status}\n\n{lines}");
        let expected = path.with_file_name(format!("{}.out", path.file_name().unwrap().display()));
        if std::env::var_os("BLESS").is_some() {
            fs::write(&expected, &said).unwrap();
        } else if fs::read_to_string(&expected).unwrap_or_default() != said {
            different += &format!("{}\n{said}\n", path.display());
        }
    }
    assert!(different.is_empty(), "not as in the .out file (BLESS=1 writes it):\n{different}");
}

#[test]
fn advice_is_for_who_asks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("pay.asl.json");
    let function = "arn:aws:lambda:eu-west-1:123456789012:function:pay";
    let task = serde_json::json!({ "Type": "Task", "Resource": function, "End": true });
    fs::write(&path, serde_json::json!({ "StartAt": "Pay", "States": { "Pay": task } }).to_string()).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(check(&[path]).1, "");
    let (status, stdout, _) = check(&["--advice", path]);
    assert_eq!(status, 0);
    assert!(stdout.starts_with("warning[no-retry]: state `Pay` calls a Lambda function without `Retry`"), "{stdout}");
}

#[test]
fn the_data_is_followed_for_who_asks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.asl.yaml");
    let made = "  Price:\n    Type: Pass\n    Parameters: { amount: 5 }\n    Next: Pay\n";
    let read = "  Pay:\n    Type: Pass\n    Parameters:\n      cents.$: $.amout\n    End: true\n";
    fs::write(&path, format!("StartAt: Price\nStates:\n{made}{read}")).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(check(&[path]).1, "");
    let (status, stdout, _) = check(&["--data-flow", path]);
    assert_eq!(status, 0);
    assert!(stdout.starts_with("warning[unfit-data]: Parameters `$.amout` in state `Pay`: "), "{stdout}");
    assert!(stdout.contains(":10:16") && stdout.contains("`amount`"), "{stdout}");
    assert_eq!(check(&["--data-flow", "--deny-warnings", path]).0, 3);
    assert_eq!(check(&["--data-flow", "--allow", "unfit-data", path]).1, "");
}

#[test]
fn what_is_not_known_is_said_for_who_asks() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("shop.asl.yaml");
    let task = "  Pay:\n    Type: Task\n    Resource: ${Pay}\n    Next: Ship\n";
    let read = "  Ship:\n    Type: Pass\n    InputPath: $.receipt\n    End: true\n";
    fs::write(&path, format!("StartAt: Pay\nStates:\n{task}{read}")).unwrap();
    let path = path.to_str().unwrap();
    assert_eq!(check(&[path]).1, "");
    let (status, stdout, _) = check(&["--data-flow", path]);
    assert_eq!(status, 0);
    assert!(stdout.starts_with("warning[unchecked-data]: what `${Pay}` gives to state `Pay` is not known"), "{stdout}");
    assert!(stdout.contains(":5:15") && !stdout.contains("help"), "{stdout}");
    assert_eq!(check(&["--data-flow", "--allow", "unchecked-data", path]).1, "");
}

#[test]
fn what_a_machine_refers_to_may_be_left_to_others() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("serverless.yml");
    let state = "Pay: { Type: Task, Resource: { Fn::GetAtt: [PayLambdaFuntion, Arn] }, End: true }";
    let machine = format!("definition: {{ StartAt: Pay, States: {{ {state} }} }}");
    let functions = "functions: { pay: { handler: src/pay.handler } }";
    fs::write(
        &path,
        format!("service: orders\n{functions}\nstepFunctions: {{ stateMachines: {{ order: {{ {machine} }} }} }}\n"),
    )
    .unwrap();
    let path = path.to_str().unwrap();
    let (status, stdout, _) = check(&[path]);
    assert_eq!(status, 0);
    assert!(stdout.starts_with("warning[undeclared-reference]: `PayLambdaFuntion` is neither"), "{stdout}");
    assert_eq!(check(&["--allow", "undeclared_reference", "--deny-warnings", path]).1, "");
}

#[test]
fn what_cannot_be_read_does_not_hide_the_rest() {
    let folder = tempfile::tempdir().unwrap();
    let latin = folder.path().join("latin.json");
    fs::write(&latin, b"{\"StartAt\": \"\xe4\"}").unwrap();
    let (status, stdout, stderr) =
        check(&["tests/check/nowhere.json", "tests/check", latin.to_str().unwrap(), "tests/check/list.yml"]);
    assert_eq!(status, 1);
    assert!(stdout.starts_with("error[no-state-machine]: "), "{stdout}");
    for line in [
        "error: cannot read tests/check/nowhere.json: No such file or directory (os error 2)",
        "error: cannot read tests/check: it is a folder",
        "checked 0 state machines in 1 file: 1 error, 0 warnings",
    ] {
        assert!(stderr.lines().any(|said| said == line), "{line:?} is not in\n{stderr}");
    }
    assert!(stderr.contains("latin.json: it is not UTF-8: byte 13 is no part of a character\n"), "{stderr}");
}

#[test]
fn warnings_may_be_denied() {
    assert_eq!(check(&["tests/check/warning.yml"]).0, 0);
    assert_eq!(check(&["--deny-warnings", "tests/check/warning.yml"]).0, 3);
    assert_eq!(check(&["--deny-warnings", "tests/check/fine.asl"]).0, 0);
}

#[test]
fn options_of_what_is_linked_are_refused() {
    for option in [&["-m", "x"][..], &["-p", "x"], &["--service", "xy"], &["--base", "x"]] {
        let (status, _, stderr) = check(&[option, &["tests/check/fine.asl"]].concat());
        assert!(status == 2 && stderr.contains("cannot be used with"), "{stderr}");
    }
}

#[test]
fn the_help_has_an_example() {
    let (status, stdout, _) = check(&["--help"]);
    assert!(status == 0 && stdout.contains("sfn check order.asl.json serverless.yml"), "{stdout}");
}
