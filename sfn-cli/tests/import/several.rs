//! Several files at once, and the exit status.

#[test]
fn what_aws_refuses_is_written_and_is_invalid() {
    let definition = r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" } } }"#;
    let said = super::import(&[], &[super::round_trip::scratch("dangling", definition)]);
    assert!(said.stdout.contains("state_machine! {") && said.stderr.contains("error["), "{}", said.stderr);
    assert_eq!(said.status, 3);
}

#[test]
fn files_that_are_called_alike() {
    let files = alike();
    let said = super::import(&[], &files);
    assert_eq!(said.status, 0, "{}", said.stderr);
    for once in [
        "pub mod orders_statemachine {",
        "pub mod returns_statemachine {",
        "pub OrdersStatemachine {",
        "pub ReturnsStatemachine {",
        "pub async fn charge(",
        "A: Task(super::orders_statemachine::charge, End)",
    ] {
        assert_eq!(said.stdout.matches(once).count(), 1, "{once}: {}", said.stdout);
    }
}

/// Two definitions in files of one name, with one function.
pub(super) fn alike() -> Vec<std::path::PathBuf> {
    let definition = |function: &str| {
        let arn = format!("arn:aws:lambda:eu-west-1:123456789012:function:{function}");
        format!(r#"{{ "StartAt": "A", "States": {{ "A": {{ "Type": "Task", "Resource": "{arn}", "End": true }} }} }}"#)
    };
    let root = std::path::Path::new(env!("CARGO_TARGET_TMPDIR")).join("alike");
    [("orders", "charge"), ("returns", "charge")]
        .map(|(folder, function)| {
            std::fs::create_dir_all(root.join(folder)).unwrap();
            let file = root.join(folder).join("statemachine.asl.json");
            std::fs::write(&file, definition(function)).unwrap();
            file
        })
        .to_vec()
}
