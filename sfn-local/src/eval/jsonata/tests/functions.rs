//! The functions that AWS adds, and those that take the execution's clock and randomness.

use super::*;

#[track_caller]
fn gives(expression: &str, expected: &str) {
    assert_eq!(World::new(r#"{"one": [0], "s": "[1, 2.5]"}"#).text(expression), expected, "{expression}");
}

#[test]
fn lists() {
    gives("$partition($states.input.one, 3)", "[[0]]");
    gives("$partition([1..5], 2)", "[[1,2],[3,4],[5]]");
    gives("$count($partition([], 2))", "0");
    gives("$range(0, 10, 3)", "[0,3,6,9]");
    gives("$range(1, 9, 9)", "1");
    gives("$range(5, 1, -2)", "[5,3,1]");
    assert!(World::new("{}").text("$range(1, 9, 0)").contains("must not be 0"));
    assert!(World::new("{}").text("$partition([1], 0)").contains("must be a positive integer"));
    gives("$count($shuffle([1..20]))", "20");
    gives("$sum($shuffle([1..20]))", "210");
}

#[test]
fn copies() {
    gives("$clone($states.input)", r#"{"one":[0],"s":"[1, 2.5]"}"#);
    gives("$clone([1, 2])", "[1,2]");
    gives("$states.input ~> $clone", r#"{"one":[0],"s":"[1, 2.5]"}"#);
    let cause = World::new("{}").text("$clone('x')");
    assert!(cause.contains("T0410: Argument 1 of function \"clone\""), "{cause}");
}

#[test]
fn texts() {
    gives("$parse($states.input.s)", "[1,2.5]");
    gives("$parse('-0')", "0");
    gives("$parse('{\"a\": []}').a", "[]");
    gives("$hash('Hello', 'MD5')", "\"8b1a9953c4611296a827abf8c47804d7\"");
    gives("$hash('Hello', 'SHA-1')", "\"f7ff9e8b7bb2e09b70935a5d785e0cc5d9d0abf0\"");
    gives("$length($hash({'a': 1}, 'SHA-512'))", "128");
    assert!(World::new("{}").text("$parse('{')").contains("$parse"));
    assert!(World::new("{}").text("$hash('x', 'CRC32')").contains("$hash"));
}

#[test]
fn the_clock_is_the_executions() {
    gives("$millis()", &NOW.to_string());
    gives("$now()", "\"2026-11-22T14:30:00.125Z\"");
    gives("$now('[Y0001]/[M01]', '+0100')", "\"2026/11\"");
    gives("($f := $now; $f())", "\"2026-11-22T14:30:00.125Z\"");
    gives("$toMillis($now()) - $millis()", "0");
    gives("($now := 5; $now)", "5");
}

#[test]
fn randomness_is_the_executions() {
    gives("$random() < 1 and $random() >= 0", "true");
    gives("$random(7) = $random(7)", "true");
    gives("$random(7) = $random(8)", "false");
    gives("$random() = $random()", "false");
    gives("$uuid() = $uuid()", "false");
    let once = World::new("{}").text("[$random(), $uuid(), $shuffle([1..9])]");
    assert_eq!(once, World::new("{}").text("[$random(), $uuid(), $shuffle([1..9])]"));
    gives("$contains($uuid(), /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)", "true");
}

#[test]
fn there_is_no_eval() {
    let cause = World::new("{}").text("$eval('1')");
    assert!(cause.ends_with("threw an error during evaluation. T1006: Attempted to invoke a non-function"), "{cause}");
}
