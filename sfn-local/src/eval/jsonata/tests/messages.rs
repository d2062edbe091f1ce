//! The errors of an evaluation, in the words of the reference implementation.

use super::*;

#[test]
fn errors_are_worded_as_the_references() {
    let world = World::new(r#"{"n": 1, "text": "x", "list": ["1"]}"#);
    for (expression, expected) in [
        ("$f(1)", "T1006: Attempted to invoke a non-function"),
        ("$states.input.text + 1", "T2001: The left side of the \"+\" operator must evaluate to a number"),
        ("1 - $states.input.text", "T2002: The right side of the \"-\" operator must evaluate to a number"),
        ("-$states.input.text", "D1002: Cannot negate a non-numeric value: \"x\""),
        (
            "$states.input.text < $states.input.n",
            "T2009: The values \"x\" and 1 either side of operator \"<\" must be of the same data type",
        ),
        (
            "'y' >= (1 < 2 ? $states.input.n : 0)",
            "T2009: The values \"y\" and 1 either side of operator \">=\" must be of the same data type",
        ),
        (
            "null <= $states.input.text",
            "T2010: The expressions either side of operator \"<=\" must evaluate to numeric or string values",
        ),
        ("$power($length('abc'), 'x')", "T0410: Argument 2 of function \"power\" does not match function signature"),
        ("$uppercase(1)", "T0410: Argument 1 of function \"uppercase\" does not match function signature"),
        ("$min(2, 3)", "T0410: Argument 2 of function \"min\" does not match function signature"),
        ("$sum($states.input.list)", "T0412: Argument 1 of function \"sum\" must be an array of \"numbers\""),
        ("$number($states.input.text)", "D3030: Unable to cast value to a number: \"x\""),
        ("$error('Too Expensive')", "D3137: Too Expensive"),
        ("[1..2.5]", "T2004: The right side of the range operator (..) must evaluate to an integer"),
        ("$sqrt(-2)", "D3060: The sqrt function cannot be applied to a negative number: -2"),
        ("$partition(1)", "T0410: Argument 2 of function \"partition\" does not match function signature"),
    ] {
        let cause = world.text(expression);
        assert_eq!(cause.split_once("evaluation. ").unwrap_or(("", &cause)).1, expected, "{expression}");
    }
}
