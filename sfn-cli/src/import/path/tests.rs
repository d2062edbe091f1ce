use super::*;

#[test]
fn paths_are_bare_where_rust_has_the_tokens() {
    let same = [
        "$",
        "$$",
        "$.a",
        "$$.Execution.Id",
        "$.a[0].b",
        "$.a[-1]",
        "$.a[*].b",
        "$.a[1:]",
        "$..a",
        "$.*",
        "$.[0].a",
        "$.a.type",
        "$rows.x",
        "$.a.length()",
    ];
    for path in same {
        assert_eq!(bare(path).as_deref(), Some(path));
    }
    assert_eq!(bare("$.a['b c'].d").as_deref(), Some("$.a[\"b c\"].d"));
    let strings = [
        "$.a-b",
        "$.0",
        "$.1a",
        "$.a[?(@.b == 1)]",
        "$.a ",
        "a.b",
        "$.ä",
        "$crate.a",
        "$.a[01]",
        "$.a['it\\'s']",
        "$.a.max(1)",
        "$._",
        "$...a",
    ];
    for path in strings {
        assert_eq!(bare(path), None, "{path}");
    }
}

/// The call as Rust, on one line.
fn rust(argument: &Argument) -> String {
    match argument {
        Argument::Tokens(tokens) => tokens.clone(),
        Argument::Text(text) => crate::import::literal::string(text),
        Argument::Call(name, arguments) => {
            format!("{name}({})", arguments.iter().map(rust).collect::<Vec<_>>().join(", "))
        }
    }
}

#[test]
fn calls_are_bare_where_nothing_is_lost() {
    let call = |text: &str, exact: bool| intrinsic(text, exact).map(|call| rust(&call));
    let nested = "States.Format('{}: \\'{}\\'', $.a, States.UUID())";
    assert_eq!(call(nested, true).as_deref(), Some(r#"States::Format("{}: '{}'", $.a, States::UUID())"#));
    assert_eq!(call("States.Array(1,-2, null,true)", true), None);
    assert_eq!(call("States.Array(1,-2, null,true)", false).as_deref(), Some("States::Array(1, -2, null, true)"));
    assert_eq!(call("States.Array($.a[?(@.b)])", false), None);
    assert_eq!(call("States.Nothing()", false), None);
}
