//! The grammar of intrinsic function calls, and what is known of their arguments.

use super::told;
use crate::query::intrinsics::{ArgumentValue, Call, FUNCTIONS, Function, Text};

fn call(text: &str) -> Call {
    Call::parse(text).unwrap_or_else(|error| panic!("{error}"))
}

fn first_text(text: &str) -> Text {
    match call(text).arguments.into_iter().next().map(|argument| argument.value) {
        Some(ArgumentValue::String(text)) => text,
        other => panic!("{other:?}"),
    }
}

#[test]
fn reads_each_kind_of_argument() {
    let call = call(
        "States.Array( $.a['x)'].length(),$$.Task.Token , $v[?(@.b == ',')], 'it\\'s', -1.5e3, true, null,\n States.UUID())",
    );
    let kinds: Vec<_> = call.arguments.iter().map(|argument| argument.to_string()).collect();
    let expected = [
        "$.a['x)'].length()",
        "$$.Task.Token",
        "$v[?(@.b == ',')]",
        "'it\\'s'",
        "-1.5e3",
        "true",
        "null",
        "States.UUID()",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(Call::parse(&call.to_string()).as_ref(), Ok(&call));
}

#[test]
fn keeps_where_each_argument_stands() {
    let text = " States.Format('é {}', States.Hash($.a, 'MD5')) ";
    let call = call(text);
    let arguments: Vec<_> = call.arguments.iter().map(|argument| &text[argument.range.clone()]).collect();
    assert_eq!(arguments, ["'é {}'", "States.Hash($.a, 'MD5')"]);
    assert_eq!(&text[call.range], text.trim());
}

#[test]
fn undoes_escapes() {
    let text = first_text(r"States.Format('\{{}\} it\'s \\ {}{}', 1, 2, 3)");
    assert_eq!(text.value(), r"{{}} it's \ {}{}");
    assert_eq!(text.pieces(), ["{", r"} it's \ ", "", ""]);
    assert_eq!(text.placeholders(), 3);
    assert_eq!(first_text("States.StringToJson('{\"a\": {}}')").value(), "{\"a\": {}}");
    assert_eq!(first_text("States.StringToJson('')").pieces(), [""]);
}

#[test]
fn says_what_is_wrong_and_where() {
    for (text, expected) in [
        (
            "States.Fromat('{}', $.a)",
            "0: there is no intrinsic function `States.Fromat`; did you mean `States.Format`?",
        ),
        ("States.Foo($.x)", "0: there is no intrinsic function `States.Foo`"),
        ("UUID()", "0: there is no intrinsic function `UUID`; did you mean `States.UUID`?"),
        ("States.ArrayGetItem($.a)", "0: `States.ArrayGetItem` takes 2 arguments, not 1"),
        ("States.UUID(1)", "0: `States.UUID` takes no arguments, not 1"),
        ("States.MathRandom(1)", "0: `States.MathRandom` takes 2 to 3 arguments, not 1"),
        ("States.Format()", "0: `States.Format` takes at least 1 argument, not 0"),
        ("States.ArrayGetItem($.a, '0')", "25: argument 2 of `States.ArrayGetItem` is a number, not `'0'`"),
        ("States.ArrayGetItem($.a, -1)", "25: argument 2 of `States.ArrayGetItem` is at least 0, not `-1`"),
        (
            "States.MathAdd($.a, 2147483648)",
            "20: argument 2 of `States.MathAdd` has 32 bits, which `2147483648` has not",
        ),
        ("States.JsonToString('x')", "20: argument 1 of `States.JsonToString` is a path or a call, not `'x'`"),
        (
            "States.ArrayLength(States.UUID())",
            "19: argument 1 of `States.ArrayLength` is an array, not `States.UUID()`; an array is made by `States.Array(…)`",
        ),
        (
            "States.JsonMerge($.x,$.y,true)",
            "25: argument 3 of `States.JsonMerge` is `false`, not `true`; objects are merged on their first level only",
        ),
        ("States.ArrayRange(1, 2, 0.4)", "24: argument 3 of `States.ArrayRange` is not 0"),
        ("States.ArrayRange(0, 1000, 1)", "0: `States.ArrayRange` makes at most 1000 items, not 1001"),
        ("States.ArrayPartition($.a, 0.4)", "27: argument 2 of `States.ArrayPartition` is at least 1, not `0.4`"),
    ] {
        assert_eq!(told(Call::parse(text)), expected);
    }
    assert!(told(Call::parse("States.Hash($.x,'SHA-3')")).contains("is `'MD5'`, `'SHA-1'`,"));
    assert!(told(Call::parse(&format!("States.Base64Encode('{}')", "é".repeat(10_001)))).contains("not 10001"));
    assert!(Call::parse(&format!("States.Base64Encode('{}')", "é".repeat(10_000))).is_ok());
}

#[test]
fn says_where_the_syntax_breaks() {
    for (text, detail) in [
        ("States.Format('it's {}', $.x)", "18: expected `,` or `)`, not `s`; a quote in a string is written `\\'`"),
        ("States.Format('a", "14: a quote is not closed"),
        ("States.Format('a\\", "14: a quote is not closed"),
        ("States.UUID", "11: expected `(`"),
        ("States.UUID(", "12: expected a path, a string in single quotes, a number, `true`, `false`, `null` or a call"),
        ("States.UUID()x", "13: nothing may follow the call, not `x`"),
        ("States.Array($.a[)", "17: expected an index, a slice, `*`, a quoted name or a filter, not `)`"),
        ("States.MathAdd(01, 2)", "15: `01` is not a number"),
    ] {
        let told = told(Call::parse(text));
        assert_eq!(told.replace(&format!("`{text}` is not an intrinsic function call: "), ""), detail);
    }
    assert!(told(Call::parse("States.Array(\"x\")")).ends_with("strings stand in single quotes here"));
    assert!(
        told(Call::parse(r"States.Array('a\n')"))
            .contains(r"15: `States.Array('a\n')` is not an intrinsic function call: `\n` is not an escape")
    );
}

/// Every function: calls that are right, and calls with other arguments than it takes.
const CALLS: &[(&str, &[&str], &[&str])] = &[
    ("Format", &["'a'", "'{}', $.x", "$.template, 1, 2", "'\\{\\}'"], &["", "1", "'{}'", "'a', 1"]),
    ("StringToJson", &["'1'", "''", "$.x"], &["", "1", "'a', 'b'", "null"]),
    ("JsonToString", &["$.x", "States.Array(1)"], &["", "1", "$.x, $.y"]),
    ("Array", &["", "1, 'a', true, null, $.x"], &["a"]),
    ("ArrayPartition", &["$.a, 2", "States.Array(1), $.n"], &["$.a", "$.a, 0", "$.a, '2'", "1, 2", "$.a, 1, 2"]),
    ("ArrayContains", &["$.a, 1", "$.a, $.b", "$.a, null"], &["$.a", "1, 1", "$.a, 1, 2"]),
    ("ArrayRange", &["1, 9, 2", "9, 1, -2", "$.a, $.b, $.c"], &["1, 9", "1, 9, 0", "'1', 9, 1", "1, 9, 1, 1"]),
    ("ArrayGetItem", &["$.a, 0", "$.a, $.i"], &["$.a", "$.a, '0'", "1, 0", "$.a, 0, 1"]),
    ("ArrayLength", &["$.a", "States.Array()"], &["", "1", "'a'", "$.a, 1"]),
    ("ArrayUnique", &["$.a", "States.Array()"], &["", "1", "'a'", "$.a, 1"]),
    ("Base64Encode", &["'a'", "$.a"], &["", "1", "'a', 'b'"]),
    ("Base64Decode", &["'YQ=='", "$.a"], &["", "1", "'a', 'b'"]),
    ("Hash", &["$.a, 'MD5'", "1, 'SHA-512'", "'a', $.algorithm"], &["$.a", "$.a, 1", "$.a, 'md5'", "$.a, 'MD5', 1"]),
    ("JsonMerge", &["$.a, $.b, false"], &["$.a, $.b", "$.a, $.b, true", "1, $.b, false", "$.a, $.b, false, 1"]),
    ("MathRandom", &["1, 9", "1, 9, 5", "$.a, $.b"], &["1", "'1', 9", "1, 9, '5'", "1, 2, 3, 4"]),
    ("MathAdd", &["1, 2", "$.a, -1.5"], &["1", "1, '2'", "1, 2, 3"]),
    ("StringSplit", &["'a,b', ','", "$.a, $.b"], &["'a'", "1, ','", "'a', 1", "'a', 'b', 'c'"]),
    ("UUID", &[""], &["1", "$.a"]),
];

#[test]
fn each_function_takes_its_own_arguments_only() {
    assert_eq!(CALLS.len(), FUNCTIONS.len());
    for (name, good, bad) in CALLS {
        let parse = |arguments: &str| Call::parse(&format!("States.{name}({arguments})"));
        for arguments in *good {
            assert!(parse(arguments).is_ok(), "{name}: {:?}", parse(arguments));
        }
        for arguments in *bad {
            assert!(parse(arguments).is_err(), "{name}({arguments})");
        }
    }
}

#[test]
fn nests_ten_deep() {
    let nested = |depth: usize| format!("{}$.a{}", "States.Array(".repeat(depth), ")".repeat(depth));
    assert!(Call::parse(&nested(10)).is_ok());
    assert_eq!(told(Call::parse(&nested(11))), "130: intrinsic function calls nest at most 10 deep");
    assert!(Call::parse(&nested(100_000)).is_err());
}

#[test]
fn the_table_is_whole() {
    assert_eq!(FUNCTIONS.len(), 18);
    for signature in FUNCTIONS {
        assert_eq!(Function::named(signature.name), Some(signature.function));
        assert_eq!(
            signature.kinds.len(),
            signature.most.unwrap_or(signature.least.max(signature.kinds.len())),
            "{}",
            signature.name
        );
    }
    assert_eq!(Function::Format.signature().kind(7), FUNCTIONS[17].kind(1));
    assert_eq!(Function::Uuid.signature().kind(0), None);
}
