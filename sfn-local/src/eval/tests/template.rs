use crate::eval::template::Template;
use crate::eval::testing::{read, with_scope};
use crate::failure::Failure;
use crate::json::Value;
use std::sync::Arc;

fn compile(text: &str) -> Template {
    let value = serde_json::from_str(text).expect("JSON");
    Template::compile(&value).unwrap_or_else(|error| panic!("{text}: {error}"))
}

fn evaluate(template: &str, input: &str) -> Result<String, Failure> {
    let context = read(r#"{"Execution":{"Id":"x"}}"#);
    with_scope(&read(input), &context, |scope| compile(template).evaluate(scope).map(|value| value.to_text()))
}

#[test]
fn keys_that_end_in_dollar_are_evaluated_and_nothing_else() {
    for (template, output) in [
        (r#"{"a.$":"$.x","b":"$.x"}"#, r#"{"a":{"y":[1,2]},"b":"$.x"}"#),
        (r#"{"a":{"b":{"c.$":"$.x.y[0]"}}}"#, r#"{"a":{"b":{"c":1}}}"#),
        (
            r#"{"a":["$.x",{"b.$":"$.x.y"},["$.x",{"c.$":"$$.Execution.Id"}]]}"#,
            r#"{"a":["$.x",{"b":[1,2]},["$.x",{"c":"x"}]]}"#,
        ),
        (r#"{"a.$":"$v.a[-1]","b.$":"$","c.$":"$.none[*].b"}"#, r#"{"a":3,"b":{"x":{"y":[1,2]}},"c":[]}"#),
        (r#"{"a.$":"States.ArrayLength($.x.y)"}"#, r#"{"a":2}"#),
        (r#"{".$":"$.x.y"}"#, r#"{"":[1,2]}"#),
        (r#""$.x""#, r#""$.x""#),
        ("[1,2.50]", "[1,2.5]"),
    ] {
        assert_eq!(evaluate(template, r#"{"x":{"y":[1,2]}}"#).as_deref(), Ok(output), "{template}");
    }
}

#[test]
fn what_is_constant_is_made_once() {
    let template = compile(r#"{"a":{"b":[1]},"c.$":"$"}"#);
    with_scope(&Value::Null, &Value::Null, |scope| {
        let values = [template.evaluate(scope), template.evaluate(scope)].map(|value| value.expect("a value"));
        let [Value::Object(first), Value::Object(second)] = values.each_ref().map(|value| &value["a"]) else {
            panic!("{values:?}")
        };
        assert!(Arc::ptr_eq(first, second));
    });
}

#[test]
fn a_path_that_leads_to_nothing_is_said_with_its_field_and_input() {
    for (template, cause) in [
        (
            r#"{"a":{"value.$":"$.no.such"}}"#,
            r#"The JSONPath '$.no.such' specified for the field 'value.$' could not be found in the input '{"x":1}'"#,
        ),
        (
            r#"{"value.$":"$$.Execution.Name"}"#,
            r#"The JSONPath '$$.Execution.Name' specified for the field 'value.$' could not be found in the input '{"Execution":{"Id":"x"}}'"#,
        ),
        (
            r#"{"value.$":"States.JsonToString($.y)"}"#,
            r#"The function 'States.JsonToString($.y)' had the following error: The JsonPath argument for the field '$.y' could not be found in the input '{"x":1}'"#,
        ),
    ] {
        let failure = evaluate(template, r#"{"x":1}"#).expect_err(template);
        assert_eq!(failure.cause.as_deref(), Some(cause));
    }
}

#[test]
fn a_key_in_dollar_holds_a_path_or_a_call() {
    for template in [r#"{"a.$":1}"#, r#"{"a.$":"x"}"#, r#"{"a.$":{"b":1}}"#, r#"[{"a.$":"$.["}]"#] {
        let value = serde_json::from_str(template).expect("JSON");
        assert!(Template::compile(&value).is_err(), "{template}");
    }
}
