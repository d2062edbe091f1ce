use super::super::tests::{machine, one_state, program};
use super::super::{EmitOptions, emit_with_warnings};
use sfn_core::json::{Value, json};

fn warned(base: &str) -> Vec<String> {
    warned_of(base, &json!({ "TopicArn": "${Topic}", "Message": "${Topic}", "Subject": "${Table.Arn}" }))
}

fn warned_of(base: &str, parameters: &Value) -> Vec<String> {
    let state =
        json!({ "Type": "Task", "Resource": "arn:aws:states:::sns:publish", "Parameters": parameters, "End": true });
    let options = EmitOptions { base: Some(serde_yaml::from_str(base).unwrap()), ..EmitOptions::default() };
    let emitted = emit_with_warnings(program(vec![], vec![machine("M", one_state(state))]), &options).unwrap();
    emitted.warnings.iter().map(|warning| format!("{}: {}", warning.place(), warning.message())).collect()
}

#[test]
fn what_the_file_does_not_have() {
    let said = |place: &str, text: &str, name: &str| {
        format!(
            "M.Only.Parameters.{place}: `{text}` is a reference to a parameter or a resource, and the file has none of \
             that name: put `{name}` into serverless.base.yml, below `resources: Parameters:` or `resources: Resources:`"
        )
    };
    let both = [said("TopicArn", "${Topic}", "Topic"), said("Subject", "${Table.Arn}", "Table")];
    assert_eq!(warned("service: orders"), both);
    assert_eq!(warned("resources: { Parameters: { Topic: { Type: String } } }"), both[1..]);
    assert_eq!(warned("resources: [{ Resources: { Table: { Type: 'AWS::X' } } }]"), both[..1]);
    for elsewhere in [
        "resources: ['${file(a.yml)}']",
        "resources: { Parameters: '${file(a.yml)}' }",
        "resources: { Resources: { Topic: {}, Table: {} } }",
    ] {
        assert_eq!(warned(elsewhere), [""; 0], "{elsewhere}");
    }
}

#[test]
fn what_nothing_can_be_put_in_the_place_of() {
    let said = |place: &str, text: &str| {
        format!(
            "M.Only.Parameters.{place}: `{text}` is deployed as this text: CloudFormation has no name like that, so nothing \
             is put there; write the value itself, or `${{Name}}` of letters and digits"
        )
    };
    let parameters = json!({
        "TopicArn": "${__topic__}", "Message": "${__topic__}", "Subject": "${table_name}",
        "MessageGroupId": "${AWS::Region}", "MessageDeduplicationId": "${param:id}", "PhoneNumber": "to ${him}",
    });
    let both = [said("TopicArn", "${__topic__}"), said("Subject", "${table_name}")];
    for base in ["service: orders", "resources: ['${file(a.yml)}']"] {
        assert_eq!(warned_of(base, &parameters), both, "{base}");
    }
}
