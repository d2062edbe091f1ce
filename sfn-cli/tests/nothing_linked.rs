//! A binary that names no library links nothing of it, as this test does.
#![expect(
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

use std::ffi::OsString;

fn run(args: &[&str]) -> (u8, String, String) {
    let (mut stdout, mut stderr) = (Vec::new(), Vec::new());
    let args = ["sfn"].iter().chain(args).map(OsString::from);
    let status = sfn_cli::run(args, &mut stdout, &mut stderr);
    (status, String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
}

#[test]
fn every_command_says_how_to_link() {
    for args in [&[][..], &["emit"], &["emit", "--check"], &["emit", "--format", "asl"], &["list"], &["check"]] {
        let (status, stdout, stderr) = run(args);
        assert_eq!((status, stdout.as_str()), (1, ""), "{args:?}: {stderr}");
        assert!(stderr.starts_with("error: this binary links no Lambda function and no state machine\n"), "{stderr}");
        // The package of this workspace that depends on sfn.
        for line in
            ["    use sfn_examples as _;", "        sfn_cli::main()", "  then run that binary: cargo run --bin sfn"]
        {
            assert!(stderr.lines().any(|said| said == line), "{line:?} is not in\n{stderr}");
        }
    }
}

#[test]
fn help_needs_no_library() {
    let (status, stdout, stderr) = run(&["--help"]);
    assert_eq!((status, stderr.as_str()), (0, ""));
    assert!(stdout.contains("Usage: sfn [OPTIONS]"), "{stdout}");
    assert_eq!(run(&["--no-such-option"]).0, 2);
}

#[test]
fn help_names_run_where_it_is_built_in() {
    let (_, help, _) = run(&["--help"]);
    let names_it = help.lines().any(|line| line.starts_with("  run ") || line.contains("runs"));
    assert_eq!(names_it, cfg!(feature = "run"), "{help}");
    assert!(!run(&["emit", "--help"]).1.contains("sfn run"));
}
