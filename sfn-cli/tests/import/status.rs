//! The exit status says whether what was written stands.

#[test]
fn what_aws_refuses_is_written_and_is_invalid() {
    let definition = r#"{ "StartAt": "A", "States": { "A": { "Type": "Pass", "Next": "B" } } }"#;
    let said = super::import(&[], &[super::round_trip::scratch("dangling", definition)]);
    assert!(said.stdout.contains("state_machine! {") && said.stderr.contains("error["), "{}", said.stderr);
    assert_eq!(said.status, 3);
}
