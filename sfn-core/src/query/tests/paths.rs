//! The grammar of paths and reference paths, and what the errors say.

use super::{path, told};
use crate::query::path::{Path, ReferencePath, Root, SegmentKind};
use crate::query::value;

fn kinds(text: &str) -> Vec<SegmentKind> {
    path(text).segments.into_iter().map(|segment| segment.kind).collect()
}

fn field(name: &str) -> SegmentKind {
    SegmentKind::Field(name.to_owned())
}

#[test]
fn reads_roots() {
    assert_eq!(path("$").root, Root::Input);
    assert_eq!(path("$$.Execution.Id").root, Root::Context);
    assert_eq!(path("$größe[0]").root, Root::Variable("größe".to_owned()));
    assert_eq!(path("$_x").root, Root::Variable("_x".to_owned()));
    assert_eq!(path(&format!("${}", "v".repeat(80))).root, Root::Variable("v".repeat(80)));
    assert!(Path::parse(&format!("${}", "v".repeat(81))).is_err());
}

#[test]
fn reads_steps() {
    assert_eq!(kinds("$.a['b c'].d-e"), [field("a"), field("b c"), field("d-e")]);
    assert_eq!(kinds(r#"$["it's"]['a\'b\\c\u00e9']"#), [field("it's"), field("a'b\\cé")]);
    assert_eq!(kinds("$['a' , 'b']"), [SegmentKind::Fields(vec!["a".to_owned(), "b".to_owned()])]);
    assert_eq!(kinds("$[ 0 ].[-1]"), [SegmentKind::Index(0), SegmentKind::Index(-1)]);
    assert_eq!(kinds("$[0, -2]"), [SegmentKind::Indexes(vec![0, -2])]);
    assert_eq!(kinds("$.*[*]"), [SegmentKind::Wildcard, SegmentKind::Wildcard]);
    assert_eq!(kinds("$..a..[0]").len(), 4);
    let slice = |from, to, step| [SegmentKind::Slice { from, to, step }];
    assert_eq!(kinds("$[1:]"), slice(Some(1), None, None));
    assert_eq!(kinds("$[:-2]"), slice(None, Some(-2), None));
    assert_eq!(kinds("$[1:4:2]"), slice(Some(1), Some(4), Some(2)));
}

#[test]
fn keeps_where_each_step_stands() {
    let text = " $.é['b'][?(@.c)]..d ";
    let path = path(text);
    let steps: Vec<_> = path.segments.iter().map(|segment| &text[segment.range.clone()]).collect();
    assert_eq!(steps, [".é", "['b']", "[?(@.c)]", "..", "d"]);
    assert_eq!(&text[path.range], text.trim());
}

#[test]
fn writes_canonical_text() {
    for (text, canonical) in [
        (" $.a ", "$.a"),
        ("$['a'][\"b c\"].*", "$.a['b c'][*]"),
        ("$.[0]..['x']..*", "$[0]..x..[*]"),
        (r"$['a\'b\\']", r"$['a\'b\\']"),
        ("$[ 0 , 1 ]", "$[0,1]"),
        ("$..length()", "$..length()"),
        ("$.s.concat( \"x\",$.a)", "$.s.concat(\"x\", $.a)"),
        ("$[?(@.a&& @.b)]", ""),
        ("$[?( (@.a==1||!(@['b']  IN ['x',2])) &&@.c)]", "$[?((@.a == 1 || !(@.b in ['x', 2])) && @.c)]"),
    ] {
        match Path::parse(text) {
            Ok(path) => assert_eq!(path.to_string(), canonical),
            Err(_) => assert_eq!(canonical, "", "{text}"),
        }
    }
}

#[test]
fn says_what_is_wrong_and_where() {
    let bracket = "expected an index, a slice, `*`, a quoted name or a filter";
    for (text, expected) in [
        ("$.user_ids[", format!("11: `$.user_ids[` is not a path: {bracket}")),
        ("$.a[b]", format!("4: `$.a[b]` is not a path: {bracket}, not `b`; a name stands in quotes: `['b']`")),
        ("order.id", "0: `order.id` is not a path: a path starts with `$`; did you mean `$.order.id`?".to_owned()),
        ("", "0: `` is not a path: a path starts with `$`".to_owned()),
        ("$.a.", "4: `$.a.` is not a path: a path does not end with `.`".to_owned()),
        ("$.a...b", "5: `$.a...b` is not a path: expected a field's name, not `.`".to_owned()),
        ("$.a.lenght()", "4: `$.a.lenght()` is not a path: there is no path function `lenght`; did you mean `length`?".to_owned()),
        ("$.length().x", "10: `$.length().x` is not a path: nothing may follow `length()`".to_owned()),
        ("$.a['b", "4: `$.a['b` is not a path: a quote is not closed".to_owned()),
        ("$.a['b', \"c\"]", "9: `$.a['b', \"c\"]` is not a path: expected a name in `'` as the one before, not `\"`".to_owned()),
        ("$[::2]", "2: `$[::2]` is not a path: a slice has a start or an end; all items are `[*]`".to_owned()),
        ("$[3000000000]", "2: `$[3000000000]` is not a path: `3000000000` is not an index of 32 bits".to_owned()),
        ("$states.input", "0: `$states.input` is not a path: `$states` is known to JSONata only; write `$` for the input and `$$` for the context object".to_owned()),
    ] {
        assert_eq!(told(Path::parse(text)), expected);
    }
}

#[test]
fn refuses_slips_of_the_pen() {
    for text in
        ["$.ids]", "$.a'", "$.a)", "$.a,b", "$.a b", "$.a\n", "$[0]x", "$[0] .x", "$.", "$..", "$[1:2:3:4]", "$[--1]"]
    {
        assert!(Path::parse(text).is_err(), "{text}");
    }
}

#[test]
fn reference_paths_name_one_node() {
    for text in ["$", "$.a['b c'][0]", "$variable.x", "$['a:b']", "$.test-input ", "$['$.x']"] {
        assert!(ReferencePath::parse(text).is_ok(), "{text}");
    }
    for text in [
        "$.a[*]",
        "$.a.*",
        "$..a",
        "$[0,1]",
        "$['a','b']",
        "$[1:]",
        "$[?(@.a)]",
        "$.a.length()",
        "$.a:b",
        "$.a@b",
        "$.a?",
    ] {
        assert!(ReferencePath::parse_with_context(text).is_err(), "{text}");
    }
    assert_eq!(
        told(ReferencePath::parse("$.a[*].b")),
        "3: `$.a[*].b` is not a reference path: `*` leads to several nodes; \
         name a single node, with fields (`.a`, `['a']`) and indexes (`[0]`)"
    );
    assert_eq!(
        told(ReferencePath::parse("$$.x")),
        "0: `$$.x` is not a reference path: the context object cannot be named here; start with `$`"
    );
    assert_eq!(ReferencePath::parse_with_context("$$.x").map(|path| path.to_string()).as_deref(), Ok("$$.x"));
}

#[test]
fn values_are_paths_or_calls() {
    assert_eq!(
        told(value("order_id")),
        "0: `order_id` is neither a path (`$.…`) nor an intrinsic function call (`States.…`); did you mean `$.order_id`?"
    );
    assert!(told(value("{% $x %}")).ends_with("a JSONata expression stands behind a key without `.$`"));
    assert!(told(value("uuid()")).starts_with("0: there is no intrinsic function `uuid`"));
    assert_eq!(value(" States.UUID() ").map(|value| value.to_string()).as_deref(), Ok("States.UUID()"));
    assert!(value("").is_err());
}
