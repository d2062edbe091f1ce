use crate::eval::path::ResultPath;
use crate::eval::testing::read;

/// The input with `"x"` at a path, or the cause.
fn placed(path: &str, input: &str) -> Result<String, String> {
    let path = ResultPath::parse(path).unwrap_or_else(|error| panic!("{error}"));
    let mut input = read(input);
    match path.place(&mut input, "x".into()) {
        Ok(()) => Ok(input.to_text()),
        Err(failure) => {
            assert_eq!(failure.name(), "States.ResultPathMatchFailure");
            Err(failure.cause.unwrap_or_default())
        }
    }
}

#[test]
fn a_field_is_put_or_made() {
    for (path, input, output) in [
        ("$", "[1]", r#""x""#),
        ("$.a", r#"{"b":1}"#, r#"{"b":1,"a":"x"}"#),
        ("$.a", r#"{"a":{"c":1},"b":1}"#, r#"{"a":"x","b":1}"#),
        ("$.a.b['c d']", "{}", r#"{"a":{"b":{"c d":"x"}}}"#),
        ("$.a.b", r#"{"a":{"c":1}}"#, r#"{"a":{"c":1,"b":"x"}}"#),
        ("$.a[1]", r#"{"a":[1,2]}"#, r#"{"a":[1,"x"]}"#),
        ("$[-1].a", "[{}]", r#"[{"a":"x"}]"#),
    ] {
        assert_eq!(placed(path, input).as_deref(), Ok(output), "{path}");
    }
}

#[test]
fn what_is_no_object_has_no_fields() {
    for (path, input) in [
        ("$.a", "[1]"),
        ("$.a", "null"),
        ("$.a.b", r#"{"a":1}"#),
        ("$.a.b", r#"{"a":null}"#),
        ("$.a[2]", r#"{"a":[1,2]}"#),
        ("$.a[0]", "{}"),
        ("$[0]", r#""text""#),
    ] {
        let cause = format!("Unable to apply ReferencePath {path} to input {input}");
        assert_eq!(placed(path, input), Err(cause), "{path}");
    }
}

#[test]
fn others_who_hold_the_input_see_no_change() {
    let input = read(r#"{"a":{"b":1},"c":{"d":2}}"#);
    let mut changed = input.clone();
    let path = ResultPath::parse("$.a.b").expect("a path");
    path.place(&mut changed, "x".into()).expect("an object");
    assert_eq!(input.to_text(), r#"{"a":{"b":1},"c":{"d":2}}"#);
    assert_eq!(changed.to_text(), r#"{"a":{"b":"x"},"c":{"d":2}}"#);
}
