//! Arguments that make no sense: exit status 2, and what would make some.

use super::Sandbox;

#[test]
fn what_clap_refuses() {
    let here = Sandbox::new();
    here.run(&["--no-such-option"]).fails(2, "unexpected argument '--no-such-option'");
    here.run(&["emti"]).fails(2, "a similar subcommand exists: 'emit'");
    here.run(&["--format", "xml"]).fails(2, "[possible values: serverless, asl]");
    here.run(&["--out"]).fails(2, "a value is required for '--out <FILE>'");
    here.run(&["--check", "list"]).fails(2, "cannot be used with");
}

#[test]
fn names_that_are_not_there() {
    let here = Sandbox::new();
    for command in [&["emit"][..], &["emit", "--format", "asl"], &["check"]] {
        let with = |more: &[&'static str]| [command, more].concat();
        let ran = here.run(&with(&["--machine", "CreatOrder"]));
        assert!(ran.stderr.contains("there are: Billing, CatalogImport, CreateOrder, "), "{}", ran.stderr);
        ran.fails(2, "--machine CreatOrder: no such state machine; did you mean `CreateOrder`?");
        here.run(&with(&["-m", "CreateOrder", "-m", "x"])).fails(2, "--machine x: no such state machine\n");
        here.run(&with(&["-p", "sfn-exampels"])).fails(2, "did you mean `sfn-examples`?\n  there are: sfn-examples\n");
    }
    here.run(&["list", "-p", "other"]).fails(2, "--package other: no such package");
}

#[test]
fn help_and_version_are_results() {
    let here = Sandbox::new();
    for command in ["--help", "-h", "--version", "help"] {
        assert!(here.run(&[command]).result().contains("sfn"));
    }
    assert!(here.run(&["emit", "--help"]).result().contains("--service <NAME>"));
    let help = here.run(&["--help"]).result();
    assert!(help.contains("Exit status: 0 fine") && help.contains("4 the execution failed, 5 it timed out"), "{help}");
}

#[test]
fn rust_source_is_not_read_as_a_definition() {
    let here = Sandbox::new();
    here.write("src/lib.rs", "fn main() {}");
    let told = "error: src/lib.rs is Rust source, and no definition\nhelp: `cargo check` says what is wrong";
    here.run(&["import", "src/lib.rs"]).fails(2, told);
    here.run(&["run", "src/lib.rs"]).fails(2, told);
    here.run(&["check", "src/lib.rs"]).fails(1, told);
}

#[test]
fn codes_are_explained() {
    let here = Sandbox::new();
    assert!(here.run(&["explain", "unknown-target"]).result().starts_with("# "));
    assert!(here.run(&["explain", "no_timeout"]).result().starts_with("# "));
    let list = here.run(&["explain"]).result();
    assert!(list.lines().any(|line| line.starts_with("unknown-target ")), "{list}");
    assert!(here.run(&["explain", "invalid-json"]).result().starts_with("# A file that is no JSON\n"));
    assert!(list.lines().any(|line| line.starts_with("not-emitted ")), "{list}");
    here.run(&["explain", "unknown-taget"]).fails(2, "a similar value exists: 'unknown-target'");
}

#[test]
fn what_aws_takes_can_be_allowed() {
    let here = Sandbox::new();
    let reads = r#"{"StartAt":"A","States":{"A":{"Type":"Pass","Parameters":{"x.$":"$y"},"End":true}}}"#;
    here.write("reads.asl.json", reads);
    assert_eq!(here.run(&["check", "reads.asl.json"]).status, 3);
    assert_eq!(here.run(&["check", "reads.asl.json", "--allow", "undefined-variable"]).status, 0);
    here.write("refused.asl.json", &reads.replace("End", "Ende"));
    assert_eq!(here.run(&["check", "refused.asl.json", "--allow", "unknown-field"]).status, 3);
    here.run(&["check", "reads.asl.json", "--allow", "undefined"]).fails(2, "'undefined-variable'");
}
