//! The rules, one by one; `tests/yaml_readers.rs` asks the readers themselves.

use proptest::prelude::*;
use sfn_core::json::{Number, Value};

use super::{MAX_DEPTH, MAX_IMPLICIT_KEY, YamlError, to_string};

fn written(value: impl Into<Value>) -> String {
    to_string(&value.into()).unwrap()
}

fn error(value: impl Into<Value>) -> String {
    to_string(&value.into()).unwrap_err().to_string()
}

fn mapping<K: Into<String>, V: Into<Value>>(entries: impl IntoIterator<Item = (K, V)>) -> Value {
    Value::Object(entries.into_iter().map(|(key, value)| (key.into(), value.into())).collect())
}

fn sequence<V: Into<Value>>(items: impl IntoIterator<Item = V>) -> Value {
    items.into_iter().collect()
}

fn nested(levels: usize) -> Value {
    (0..levels).fold(Value::from("leaf"), |inner, level| match level % 2 {
        0 => sequence([inner]),
        _ => mapping([("a", inner)]),
    })
}

#[test]
fn a_document_looks_as_in_the_serverless_docs() {
    let document = "\
service: orders
functions:
  add:
    handler: orders.add
    events:
      - schedule: cron(0 18 ? * SAT *)
      - sns:
          arn: arn:aws:sns:eu-west-1:123456789012:orders
        batch: 10
    matrix:
      - - 1
        - 2.5
      - []
    environment: {}
    policy:
      Version: '2012-10-17'
      Effect: Allow
    script: |
      set -e

        indented
    enabled: true
    nothing: null
";
    let value: Value = serde_yaml::from_str(document).unwrap();
    assert_eq!(written(value), document);
}

#[test]
fn strings_that_all_readers_agree_on_are_plain() {
    for text in [
        "arn:aws:states:::sqs:sendMessage",
        "arn:aws:states:::lambda:invoke.waitForTaskToken",
        "$.user_ids",
        "$.items[?(@.price > 10)]",
        "$$.Execution.Id",
        "${self:service}-${sls:stage}-x",
        "cron(0 18 ? * SAT *)",
        "rate(5 minutes)",
        "States.ALL",
        "States.Format('{} of {}', $.a, $.b)",
        "/aws/vendedlogs/states/x",
        "Fn::GetAtt",
        "https://example.com/a?b=c#d",
        "it's done, said \"she\"",
        "grün",
        "_",
        "e",
        "e2e",
    ] {
        assert_eq!(written(text), format!("{text}\n"));
    }
}

#[test]
fn strings_that_some_reader_takes_for_something_else_are_quoted() {
    for text in [
        "", "2012-1-1", "12:30:45", "1e3", "e1", "E-12", "0x1F", "007", "1_000", ".5", "-1", "+1", "~", "=", "<<", "-",
        "?", "- a", "? a", ": a", "true", "False", "NULL", "on", "No", "y", "N", "a: b", "a:", "a #b", "#a", " a",
        "a ", "*a", "&a", "!Ref a", "%a", "@a", "`a", "|", ">", "[a]", "{% $x %}", "{a}", "---", "...", "\"a\"", ",",
    ] {
        assert_eq!(written(text), format!("'{text}'\n"));
    }
}

#[test]
fn double_quotes_where_they_save_an_escape() {
    assert_eq!(written("{% $x = 'a' %}"), "\"{% $x = 'a' %}\"\n");
    assert_eq!(written("{% $x = \"a\" %}"), "'{% $x = \"a\" %}'\n");
    assert_eq!(written("'\\d'"), "'''\\d'''\n");
}

#[test]
fn what_cannot_be_seen_is_escaped() {
    assert_eq!(written("a\tb\r\n\0"), "\"a\\tb\\r\\n\\x00\"\n");
    assert_eq!(written("\"\\\u{1}"), "\"\\\"\\\\\\x01\"\n");
    assert_eq!(written("\u{85}\u{A0}\u{2028}\u{FEFF}\u{202E}"), "\"\\x85\\xA0\\u2028\\uFEFF\\u202E\"\n");
    assert_eq!(written("\u{E0001}\u{10FFFF}"), "\"\\U000E0001\\U0010FFFF\"\n");
}

#[test]
fn clean_texts_of_several_lines_are_literal_blocks() {
    assert_eq!(written(mapping([("a", "b\n# c\n\n  d: e")])), "a: |-\n  b\n  # c\n\n    d: e\n");
    assert_eq!(written(mapping([("a", "b\nc\n")])), "a: |\n  b\n  c\n");
    assert_eq!(written(sequence(["---\n...\n"])), "- |\n  ---\n  ...\n");
    assert_eq!(written("a\nb"), "|-\n  a\n  b\n");
}

#[test]
fn texts_that_a_block_would_not_show_are_quoted() {
    for text in ["a\n", "\na\nb", " a\nb", "a \nb", "a\n \nb", "a\nb\n\n", "a\tb\nc", "a\r\nb", "a\n\u{A0}b"] {
        assert!(written(text).starts_with('"'), "{text:?} is written {}", written(text));
    }
    assert_eq!(written(mapping([("a\nb", 1)])), "\"a\\nb\": 1\n");
}

#[test]
fn numbers_keep_their_type() {
    let integers = [(Number::from(u64::MAX), "18446744073709551615"), (i64::MIN.into(), "-9223372036854775808")];
    let floats = [
        (2.0, "2.0"),
        (-0.0, "-0.0"),
        (0.1, "0.1"),
        (1e16, "1.0e+16"),
        (1.5e300, "1.5e+300"),
        (5e-324, "5.0e-324"),
        (f64::MAX, "1.7976931348623157e+308"),
    ];
    let integers = integers.map(|(integer, digits)| (Value::Number(integer), digits));
    for (number, digits) in integers.into_iter().chain(floats.map(|(float, digits)| (float.into(), digits))) {
        assert_eq!(written(number), format!("{digits}\n"));
    }
}

#[test]
fn keys_stay_texts() {
    let keys = mapping(["on", "1", "2.0", "true"].map(|key| (key, Value::Null)));
    assert_eq!(written(keys), "'on': null\n'1': null\n'2.0': null\n'true': null\n");
}

#[test]
fn a_key_beyond_the_limit_of_the_specification_is_explicit() {
    let (at, beyond) = ("k".repeat(MAX_IMPLICIT_KEY), "k".repeat(MAX_IMPLICIT_KEY + 1));
    assert_eq!(written(mapping([(at.as_str(), 1)])), format!("{at}: 1\n"));
    let item = sequence([mapping([(beyond.as_str(), mapping([("a", 1)]))])]);
    assert_eq!(written(item), format!("- ? {beyond}\n  :\n    a: 1\n"));
}

#[test]
fn nesting_has_a_limit_and_no_stack_overflows() {
    assert_eq!(written(nested(MAX_DEPTH)).lines().count(), 1 + MAX_DEPTH / 2);
    assert_eq!(error(nested(MAX_DEPTH + 2)), "a[0].a[0].a[0].a[0] …: more than 500 levels of nesting");
    let odd = mapping([("a.b", sequence([nested(MAX_DEPTH)]))]);
    assert!(error(odd).starts_with("[\"a.b\"][0].a"));
    assert!(matches!(to_string(&nested(1_001)), Err(YamlError::TooDeep { limit: MAX_DEPTH, .. })));
}

/// Strings that are likely to be misread, beside any string.
fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[-a-zA-Z0-9_$/ :#'\"\\\\\n.,?*&!|>%@`{}\\[\\]=+~<]{0,12}",
        2 => "[a1 \n\t\r\u{85}\u{A0}\u{2028}\u{FEFF}é日🦀]{0,8}",
        1 => any::<String>(),
    ]
}

fn number() -> impl Strategy<Value = Value> {
    prop_oneof![
        any::<i64>().prop_map(Value::from),
        any::<u64>().prop_map(Value::from),
        any::<f64>().prop_filter("finite", |float| float.is_finite()).prop_map(Value::from),
        (-1000i32..1000).prop_map(|integral| Value::from(f64::from(integral))),
    ]
}

fn tree() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::from),
        2 => number(),
        6 => text().prop_map(Value::from),
    ];
    leaf.prop_recursive(5, 48, 6, |inner| {
        prop_oneof![
            prop::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            prop::collection::vec((text(), inner), 0..6).prop_map(mapping),
        ]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read_back(value in tree()) {
        let document = to_string(&value).unwrap();
        prop_assert!(document.ends_with('\n') && !document.ends_with("\n\n"));
        prop_assert_eq!(serde_yaml::from_str::<Value>(&document).unwrap(), value, "{}", document);
    }
}
