use super::*;

fn read(text: &str) -> Value {
    Value::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

#[test]
fn numbers_are_written_as_java_writes_them() {
    for (text, written) in [
        ("1", "1"),
        ("-0", "0"),
        ("1.0", "1.0"),
        ("1.50", "1.5"),
        ("1e3", "1000.0"),
        ("1e7", "1.0E7"),
        ("12345678.5", "1.23456785E7"),
        ("0.001", "0.001"),
        ("0.0001", "1.0E-4"),
        ("18446744073709551615", "18446744073709551615"),
    ] {
        assert_eq!(read(text).to_text(), written);
    }
}

#[test]
fn the_length_is_that_of_the_text() {
    for text in
        ["null", "true", "false", "[]", "{}", r#"{"a":[1,2.5,{"b":"\u0001\n\"\\é"}],"\t":-12}"#, r#"[1.0E10,"",[[]]]"#]
    {
        let value = read(text);
        assert_eq!(value.length(), value.to_text().len(), "{text}");
    }
}

#[test]
fn the_depth_counts_lists_and_objects() {
    for (text, depth) in [("1", 0), ("[]", 1), (r#"{"a":1,"b":[[]]}"#, 3), (r#"[{"a":{}},[1]]"#, 3)] {
        assert_eq!(read(text).depth(), depth, "{text}");
    }
}

#[test]
fn a_change_is_seen_in_the_length_and_not_by_others_who_hold_the_value() {
    let first = read(r#"{"a":{"b":[1,2]}}"#);
    let mut second = first.clone();
    assert_eq!(second.length(), 17);
    let list =
        second.as_object_mut().and_then(|object| object.get_mut("a")?.as_object_mut()?.get_mut("b")?.as_array_mut());
    list.expect("a list").push(3_i64.into());
    assert_eq!(second.to_text(), r#"{"a":{"b":[1,2,3]}}"#);
    assert_eq!(second.length(), 19);
    assert_eq!(first.to_text(), r#"{"a":{"b":[1,2]}}"#);
}

#[test]
fn objects_keep_their_order_and_are_equal_without_it() {
    let (one, other) = (read(r#"{"b":1,"a":2}"#), read(r#"{"a":2,"b":1.0}"#));
    assert_eq!(one.to_text(), r#"{"b":1,"a":2}"#);
    assert_eq!(one, other);
}

#[test]
fn a_whole_number_keeps_its_digits() {
    for text in [
        "9223372036854775808",
        "18446744073709551615",
        "18446744073709551616",
        "-9223372036854775809",
        r#"{"a \" 1e99 \\":[1,-0.5,"12\\",123456789012345678901234567890123456789012345,1.5E30],"b":-123456789012345678901}"#,
    ] {
        let value = read(text);
        assert_eq!((value.to_text().as_str(), value.length()), (text, text.len()));
    }
    assert_eq!(read("[1e19,100000000000000000000]").to_text(), "[1.0E19,100000000000000000000]");
    assert_ne!(read("100000000000000000000"), read("100000000000000000001"));
}

#[test]
fn what_is_no_json_is_told_in_our_words() {
    let told = |text: &str| super::problem(&Value::parse(text).unwrap_err());
    assert_eq!(told("nope"), "unexpected text at line 1 column 2");
    assert_eq!(told("{"), "it ends too early, at line 1 column 1");
    assert_eq!(told(&"[".repeat(200)), "it nests more than 127 deep, at line 1 column 128");
}
