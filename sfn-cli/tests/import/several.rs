//! Several files at once, the names of what is written, and the exit status.

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

#[test]
fn the_only_machine_may_be_given_a_name() {
    let definition = r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "End": true } } }"#;
    let file = super::round_trip::scratch("my-machine-v2", definition);
    assert!(file.is_absolute());
    let said = super::import(&["--name", "TakeOrder"], std::slice::from_ref(&file));
    assert_eq!(said.status, 0, "{}", said.stderr);
    assert!(said.stdout.contains("pub TakeOrder {"), "{}", said.stdout);
    // Where this computer has the file is nobody else's matter.
    assert!(said.stdout.starts_with("//! Imported from `my-machine-v2.asl.json`.\n"), "{}", said.stdout);

    let refused = |name: &str, files: &[std::path::PathBuf], message: &str| {
        let said = super::import(&["--name", name], files);
        assert_eq!((said.status, said.stdout.as_str()), (2, ""), "{}", said.stderr);
        assert!(said.stderr.contains(message), "{}", said.stderr);
    };
    let one = std::slice::from_ref(&file);
    refused("take-order", one, "a state machine is a type, such as `CreateOrder`; did you mean `TakeOrder`?");
    refused("Value", one, "a state machine is a type, such as `CreateOrder`\n");
    refused("", one, "a state machine is a type, such as `CreateOrder`\n");
    refused("TakeOrder", &alike(), "--name is for one state machine, and here are 2: `statemachine`, `statemachine`");
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
