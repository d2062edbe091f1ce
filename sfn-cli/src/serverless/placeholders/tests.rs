use super::super::tests::{machine, one_state, program};
use super::super::{EmitOptions, emit_with_warnings};
use sfn_core::json::json;

fn warned(base: &str) -> Vec<String> {
    let state = json!({
        "Type": "Task", "Resource": "arn:aws:states:::sns:publish",
        "Parameters": { "TopicArn": "${Topic}", "Message": "${Topic}", "Subject": "${Table.Arn}" }, "End": true,
    });
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
