use super::{Path, evaluate};
use crate::eval::testing::{read, with_scope};
use crate::json::Value;
use std::borrow::Cow;

const INPUT: &str =
    r#"{"a":{"b":[{"c":1,"t":"x"},{"c":2},{"d":null}]},"n":null,"t":"text","e":[],"f":[1.5,2.5],"m":[[1,[2]],"u"]}"#;

#[test]
fn paths_lead_where_they_should() {
    for (path, value) in [
        ("$.a.b[0]['c']", "1"),
        ("$.a.b[-1]", r#"{"d":null}"#),
        ("$['t','n','no']", r#"{"t":"text","n":null}"#),
        ("$.a['b','none'][0].c", "[1]"),
        ("$.a.b[*].c", "[1,2]"),
        ("$.a.b[0,-1,7]", r#"[{"c":1,"t":"x"},{"d":null}]"#),
        ("$.a.b[-2:]", r#"[{"c":2},{"d":null}]"#),
        ("$.a.b[:-1].c", "[1,2]"),
        ("$.a.b[-2:-1].c", "[2]"),
        ("$.a.b[1:-1]", "[]"),
        ("$.a.b[-9:1].c", "[1,2,1]"),
        ("$..c", "[1,2]"),
        ("$.m..[0]", "[[1,[2]],1,2]"),
        ("$..b[?(@.c)].c", "[1,2]"),
        ("$.a.b[*]['c','t']", r#"[{"c":1,"t":"x"},{"c":2},{}]"#),
        ("$.f.sum()", "4.0"),
        ("$.f.stddev()", "0.5"),
        ("$.sum($.f)", "4.0"),
        ("$.t.length()", "null"),
        ("$.e.append(10,$.t)", r#"[10,"text"]"#),
        ("$.concat($.t,\"-\",$.m)", r#""text-[1, [2]]u""#),
        ("$v.a[1]", "2"),
        ("$$.Execution.Id", r#""x""#),
        ("$v.a[?(@ == $.a[0])]", "[1]"),
        ("$.f[?(@ > $v.a[0])]", "[1.5,2.5]"),
    ] {
        assert_eq!(evaluate(path, &read(INPUT)).map(|value| value.to_text()).as_deref(), Ok(value), "{path}");
    }
}

#[test]
fn filters_compare_as_java_does() {
    for (condition, expected) in [
        ("@ == '1'", "[1]"),
        ("@ == 1.0", "[1]"),
        ("@ === '1'", "[]"),
        ("'1' == @", "[1]"),
        ("@ != 1", r#"[10,"a","ab",true,null,[1],{"k":[]},""]"#),
        ("@ < 5", "[1]"),
        ("@ >= 'ab'", r#"["ab"]"#),
        ("@ =~ /A.*/i", r#"["a","ab"]"#),
        ("@ =~ /1/", "[1]"),
        ("@ in [10, 'ab']", r#"[10,"ab"]"#),
        ("@ nin [10, 'ab', 1, true, null]", r#"["a",[1],{"k":[]},""]"#),
        ("@ contains 'b'", r#"["ab"]"#),
        ("@ contains 1", "[[1]]"),
        ("@ size 1", r#"["a",[1]]"#),
        ("@ empty true", r#"[""]"#),
        ("@ subsetof [1, 2]", "[[1]]"),
        ("@ all [1]", "[[1]]"),
        ("@.k exists true", r#"[{"k":[]}]"#),
        ("@.k == []", r#"[{"k":[]}]"#),
        ("!@.k && @ != null && !(@ == 1 || @ == 10)", r#"["a","ab",true,[1],""]"#),
        ("@ == null", "[null]"),
        ("@.none == null", "[]"),
    ] {
        let items = read(r#"[1,10,"a","ab",true,null,[1],{"k":[]},""]"#);
        let path = format!("$[?({condition})]");
        assert_eq!(evaluate(&path, &items).map(|value| value.to_text()).as_deref(), Ok(expected), "{path}");
    }
}

#[test]
fn what_leads_to_nothing_is_said_as_jayway_says_it() {
    for (path, message) in [
        ("$.a.no", "No results for path: $['a']['no']"),
        ("$.a.b[7].c", "No results for path: $['a']['b'][7]['c']"),
        ("$.no.b.c", "Missing property in path $['no']"),
        ("$.a.no.length()", "Missing property in path $['a']['no']"),
        ("$.n[0]", "The path $['n'] is null"),
        ("$.t[0].x", "Filter: [0]['x'] can only be applied to arrays. Current context is: text"),
        ("$.t[?(@.x)]", "Filter: [?] can not be applied to primitives. Current context is: text"),
        ("$.e.avg()", "Aggregation function attempted to calculate value using empty array"),
        ("$$.Execution.Name", "No results for path: $['Execution']['Name']"),
        ("$w.a", "The variable '$w' has no value"),
    ] {
        assert_eq!(evaluate(path, &read(INPUT)), Err(message.to_owned()), "{path}");
    }
}

#[test]
fn no_index_is_too_large() {
    for path in ["$[-2147483648:2147483647]", "$[2147483647:-2147483648]", "$[-2147483648:]", "$[:-2147483648]"] {
        assert!(evaluate(path, &read("[1]")).is_ok(), "{path}");
    }
    assert!(evaluate("$[-2147483648]", &read("[1]")).is_err());
}

#[test]
fn a_definite_path_copies_nothing() {
    let (input, context) = (read(INPUT), Value::Null);
    with_scope(&input, &context, |scope| {
        let path = Path::parse("$.a.b[0].t").expect("a path");
        assert!(matches!(path.evaluate(scope), Ok(Cow::Borrowed(_))));
        assert!(path.is_definite() && !path.is_input());
    });
}

#[test]
fn null_is_there_and_an_empty_list_of_results_is_not() {
    for (path, exists) in [
        ("$.n", true),
        ("$.e", true),
        ("$.no", false),
        ("$.n.x", false),
        ("$.e[*]", false),
        ("$.a.b[*].d", true),
        ("$.no[*]", false),
        ("$v", true),
        ("$w", false),
        ("$$.Execution.Name", false),
    ] {
        let found = with_scope(&read(INPUT), &Value::Null, |scope| Path::parse(path).expect("a path").exists(scope));
        assert_eq!(found, exists, "{path}");
    }
}

#[test]
fn whatever_the_path_and_the_value_there_is_an_answer() {
    let paths = [
        "$..b[?(@.c == 1 && !@..t || @ in $.a['b','n'])][0:2,1]['c','t'].length()",
        "$v..a[-1:].append($.a, \"x\", 12).x[*]",
        "$.concat($..*, @.m)[?(@ =~ /x/i)]..[0].sum()",
    ];
    let values = [INPUT, "null", "[]", "{}", "1.5", r#""b""#, r#"[[{"b":{"c":1}}]]"#].map(read);
    for path in paths {
        let ends = (0..path.len()).flat_map(|end| [path[..end].to_owned(), format!("${}", &path[end..])]);
        for (path, value) in ends.flat_map(|path| values.iter().map(move |value| (path.clone(), value))) {
            if let Ok(parsed) = Path::parse(&path) {
                let given = evaluate(&path, value);
                assert!(parsed.is_definite() || given.is_err() || given.is_ok_and(|given| given.as_array().is_some()));
            }
        }
    }
}

/// With a root operand that were evaluated for each item this would take minutes.
#[test]
fn what_a_filter_takes_from_the_root_is_evaluated_once() {
    let items: Vec<String> = (0..40_000).map(|number: u32| number.to_string()).collect();
    let value = read(&format!("{{\"items\":[{}]}}", items.join(",")));
    for path in ["$.items[?(@ == $.items.max())]", "$.items[?(!($.none) && @ >= $.items.max())]"] {
        assert_eq!(evaluate(path, &value).map(|value| value.to_text()).as_deref(), Ok("[39999]"), "{path}");
    }
}

#[test]
fn a_long_path_and_a_deep_value_overflow_no_stack() {
    let long = format!("$[*]{}", ".a".repeat(100_000));
    assert_eq!(evaluate(&long, &read("{}")).map(|value| value.to_text()).as_deref(), Ok("[]"));
    let deep = read(&format!("{}{}", "[".repeat(127), "]".repeat(127)));
    let found = evaluate("$..[0]", &deep).expect("lists");
    assert_eq!(found.as_array().map(<[Value]>::len), Some(126));
}

#[test]
fn a_pattern_that_cannot_be_used_is_said_when_the_path_is_read() {
    let error = Path::parse(r"$[?(@ =~ /(a)\1/)]").expect_err("a back reference");
    assert_eq!(
        error.message,
        r"the regular expression `/(a)\1/` cannot be used here: backreferences are not supported"
    );
}
