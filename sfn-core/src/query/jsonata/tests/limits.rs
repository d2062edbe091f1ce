//! Deep and long texts.

use super::{read, told};
use crate::query::jsonata::{DEPTH_LIMIT, Expression};

/// On the smallest stack that a thread of the standard library has by default.
fn on_a_small_stack(check: impl FnOnce() + Send + 'static) {
    std::thread::Builder::new().stack_size(2 << 20).spawn(check).unwrap().join().unwrap();
}

fn nested(depth: usize) -> Vec<String> {
    let around = |open: &str, close: &str| open.repeat(depth) + "1" + &close.repeat(depth);
    vec![
        around("(", ")"),
        around("[", "]"),
        around("{'a': ", "}"),
        around("$f(", ")"),
        around("a[", "]"),
        around("a{b: ", "}"),
        around("a^(", ")"),
        around("-$x + -", ""),
        around("a ? b : ", ""),
        around("function($x){", "}"),
        around("|a|", "|"),
        around("$x := ", ""),
        around("a.(", ")"),
        around("1 + ", ""),
        around("a ~> ", ""),
        around("$f", "(1)"),
        around("a ~> $f(", ")"),
    ]
}

#[test]
fn depth() {
    on_a_small_stack(|| {
        for text in nested(DEPTH_LIMIT / 2 - 1) {
            let expression = read(&text);
            assert_eq!(expression.clone(), expression);
            assert!(!format!("{expression:?}").is_empty());
        }
        for text in nested(100_000) {
            let Err(error) = Expression::parse(&text) else { continue };
            assert!(error.message.contains("nested"), "{error:?}");
        }
    });
    assert!(told(&"(".repeat(300)).starts_with("128: this is nested more than 128 deep"));
    assert!(told(&"1 + ".repeat(600)).contains(": more than 512 operators are nested or in a row here"));
}

#[test]
fn operators_in_a_row() {
    on_a_small_stack(|| {
        for text in [format!("{}1", "$x & ".repeat(500)), format!("$f{}", "(1)".repeat(500))] {
            let expression = read(&text);
            assert_eq!(expression.clone(), expression);
            assert!(!format!("{expression:?}").is_empty());
        }
    });
}

#[test]
fn a_path_is_as_long_as_it_likes() {
    on_a_small_stack(|| {
        let expression = read(&format!("a{}", ".b[0]".repeat(100_000)));
        assert_eq!(expression.range.end, 500_001);
    });
}

#[test]
fn reads_a_megabyte_in_a_moment() {
    let repeated = |text: &str| text.repeat((1 << 20) / text.len());
    for text in [
        "x".repeat(1 << 20),
        format!("[{}1]", repeated("a.b[c = 'x'], ")),
        format!("({}1)", repeated("$x := function($y)<n:n>{ $y ~> $f(?, 1) }; ")),
        format!("$f({}1)", repeated("/(a|b)[/]+/i, ")),
        repeated("a."),
        repeated("a[0]."),
        repeated("a@$x."),
        format!("a{}", repeated(".b.%")),
        format!("a{}", repeated("[%.b]")),
        repeated("%."),
        repeated("'\\"),
        repeated("/* "),
        repeated("`"),
        repeated("$"),
        format!("a{}", repeated("^(b)")),
        format!("a{}", repeated("#$i")),
    ] {
        if let Err(error) = Expression::parse(&text) {
            assert!(text.is_char_boundary(error.offset), "{error:?}");
        }
    }
}
