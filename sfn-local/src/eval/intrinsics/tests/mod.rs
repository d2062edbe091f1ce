use super::Call;
use crate::eval::testing::{read, with_scope};
use crate::json::Value;

/// What a call gives, or the cause.
fn evaluate(call: &str, input: &str) -> Result<String, String> {
    let call = Call::parse(call).unwrap_or_else(|error| panic!("{call}: {error}"));
    with_scope(&read(input), &Value::Null, |scope| match call.evaluate(scope) {
        Ok(value) => Ok(value.to_text()),
        Err(failure) => {
            assert_eq!(failure.name(), "States.IntrinsicFailure");
            Err(failure.cause.unwrap_or_default())
        }
    })
}

#[test]
fn functions_give_what_they_should() {
    for (call, input, output) in [
        ("States.Array()", "null", "[]"),
        ("States.Array(1, 'a', $, null, true, 1.50)", "{}", r#"[1,"a",{},null,true,1.5]"#),
        ("States.ArrayPartition($, 1.5)", "[1,2,3]", "[[1,2],[3]]"),
        ("States.ArrayContains($, 1)", "[1.0]", "false"),
        ("States.ArrayRange(0, 9.5, 3)", "null", "[0,3,6,9]"),
        ("States.ArrayRange(0, 10, 3)", "null", "[0,3,6,9]"),
        ("States.ArrayRange(5, 1, -2)", "null", "[5,3,1]"),
        ("States.ArrayRange(5, 1, 2)", "null", "[]"),
        ("States.ArrayGetItem($, 1)", "[1,[2]]", "[2]"),
        (
            "States.ArrayUnique($)",
            r#"[1,1.0,"1",[1],[1],{"a":1,"b":2},{"b":2,"a":1},null,null]"#,
            r#"[1,1.0,"1",[1],{"a":1,"b":2},null]"#,
        ),
        ("States.Base64Encode('Data to encode')", "null", r#""RGF0YSB0byBlbmNvZGU=""#),
        ("States.Base64Decode('RGF0YSB0byBlbmNvZGU')", "null", r#""Data to encode""#),
        ("States.Hash($, 'MD5')", r#"{"a":1}"#, r#""bb6cb5c68df4652941caf652a366f2d8""#),
        (
            "States.JsonMerge($.a, $.b, false)",
            r#"{"a":{"x":{"y":1},"z":1},"b":{"w":2,"x":{}}}"#,
            r#"{"x":{},"z":1,"w":2}"#,
        ),
        ("States.StringToJson($)", r#""""#, "null"),
        ("States.StringToJson($)", r#"" ""#, "null"),
        ("States.StringToJson('-0')", "null", "0"),
        (r"States.StringToJson('\{\'a\': 1\}')", "null", "error"),
        (r#"States.StringToJson('{"a":[1.0]}')"#, "null", r#"{"a":[1.0]}"#),
        ("States.JsonToString($)", r#"{ "a" : [ 1.0 ] }"#, r#""{\"a\":[1.0]}""#),
        ("States.MathAdd(1.5, 1.51)", "null", "4"),
        ("States.MathAdd(-1.5, 0)", "null", "-1"),
        ("States.MathAdd(-1.51, 0)", "null", "-2"),
        ("States.MathAdd(2147483647, 1)", "null", "2147483648"),
        ("States.MathRandom(1, 2)", "null", "1"),
        ("States.MathRandom(0, 10, 42)", "null", "0"),
        ("States.StringSplit('1,2', ',')", "null", r#"["1","2"]"#),
        ("States.StringSplit('a.b-c', '.-')", "null", r#"["a","b","c"]"#),
        ("States.StringSplit('ab', '')", "null", r#"["ab"]"#),
        ("States.UUID()", "null", r#""01234567-89ab-4def-8123-456789abcdef""#),
        (r"States.Format('\{{}\} {}', $, $.b)", r#"{"b":[1,"x"]}"#, r#""{{b=[1, x]}} [1, x]""#),
        ("States.Format($.t, $.n)", r#"{"t":"a{}b","n":null}"#, r#""anullb""#),
        ("States.Format('a')", "null", r#""a""#),
    ] {
        let given = evaluate(call, input);
        if output == "error" {
            assert!(given.is_err(), "{call}");
        } else {
            assert_eq!(given.as_deref(), Ok(output), "{call}");
        }
    }
}

#[test]
fn a_failure_names_the_innermost_call() {
    for (call, input, error) in [
        ("States.Array(States.ArrayGetItem($, 3))", "[1]", "argument 2 is out of bounds: 3 of an array of 1"),
        ("States.ArrayLength($)", "1", "argument 1 must be an array"),
        ("States.ArrayPartition($, $[0])", "[0]", "argument 2 must be a positive integer"),
        ("States.ArrayRange($, 1, $)", "0", "argument 3 must not be 0"),
        ("States.ArrayRange($, 1000, 1)", "0", "the result has more than 1000 items"),
        ("States.Base64Decode($)", r#""*""#, "argument 1 must be a valid Base64 string"),
        ("States.Hash($, $)", r#""md5""#, "argument 2 must be one of MD5, SHA-1, SHA-256, SHA-384, SHA-512"),
        ("States.JsonMerge($, $, $)", "{}", "argument 3 must be a boolean"),
        ("States.MathAdd($, 1)", "3000000000", "argument 1 must be an integer of 32 bits"),
        ("States.MathRandom($, 1)", "1", "argument 2 must be greater than argument 1"),
        ("States.StringSplit($, ',')", "null", "argument 1 must be a string"),
        ("States.Format($)", r#""{}""#, "1 occurrences of {}, but 0 arguments"),
    ] {
        let inner = call.strip_prefix("States.Array(").and_then(|call| call.strip_suffix(')')).unwrap_or(call);
        let name = inner.split('(').next().expect("a name");
        let cause = format!("The function '{inner}' had the following error: Invalid arguments in {name}: {error}");
        assert_eq!(evaluate(call, input), Err(cause), "{call}");
    }
}

#[test]
fn a_range_has_at_most_a_thousand_items() {
    assert!(evaluate("States.ArrayRange($, 999, 1)", "0").is_ok_and(|range| range.ends_with(",999]")));
    assert!(evaluate("States.ArrayRange($, 1, 1)", "-9e300").is_err());
}

#[test]
fn a_text_has_at_most_ten_thousand_characters() {
    for (count, fits) in [(10_000, true), (10_001, false)] {
        let input = format!("\"{}\"", "é".repeat(count));
        for call in ["States.Base64Encode($)", "States.Hash($, 'SHA-1')"] {
            assert_eq!(evaluate(call, &input).is_ok(), fits, "{call} {count}");
        }
    }
}
