//! The offset, the message and the help of each refusal.

use super::told;

#[test]
fn operators_of_other_languages() {
    assert_eq!(told("a == b"), "2: JSONata has no operator `==`; write `=`");
    assert_eq!(told("a !== b"), "2: JSONata has no operator `!==`; write `!=`");
    assert_eq!(told("a <> b"), "2: JSONata has no operator `<>`; write `!=`");
    assert_eq!(told("a && b"), "2: JSONata has no operator `&&`; write `and`");
    assert_eq!(told("a || b"), "2: JSONata has no operator `||`; write `or`");
    let not = "write `$not(…)`, or `!=` for \"is not equal\"";
    assert_eq!(told("!a"), format!("0: JSONata has no operator `!`; {not}"));
    assert_eq!(told("$x => 1"), "3: JSONata has no operator `=>`; a function is written `function($x) { … }`");
    assert_eq!(told("($x += 1)"), "4: JSONata has no operator `+=`; a variable is bound with `$x := $x + 1`");
    assert_eq!(told("2 ** 3"), "2: JSONata has no operator `**`; write `$power(a, b)`; `**` is every value below");
}

#[test]
fn later_syntax() {
    let later = "AWS runs JSONata 2.0.6, which has no";
    assert_eq!(told("a ?? 1"), format!("2: {later} `??`; write `$exists(a) ? a : b`"));
    assert_eq!(told("a ?: 1"), format!("2: {later} `?:`; write `a ? a : b`"));
}

#[test]
fn unfinished() {
    assert_eq!(told(""), "0: the expression is empty: expected a value");
    assert_eq!(told("$states.input."), "14: expected a field name behind `.`, not the end");
    assert_eq!(told("$states.input..a"), "13: expected an operator or the end behind `input`, not `..`");
    assert_eq!(told("a + "), "4: expected a value behind `+`, not the end");
    assert_eq!(told("$f(a, )"), "6: expected a value behind `,`, not `)`");
    assert_eq!(told("$f(a"), "2: this `(` is not closed: expected `)`");
    assert_eq!(told("$f(a]"), "4: expected an operator, `,` or `)`, not `]`");
    assert_eq!(told("{'a' 1}"), "5: expected `:` behind the key `'a'`, not `1`");
    assert_eq!(told("'a"), "0: a string is not closed: expected `'`");
    assert_eq!(told("a /* b"), "2: a comment is not closed: expected `*/`");
    assert_eq!(told("`a"), "0: a name in backquotes is not closed: expected `` ` ``");
}

#[test]
fn side_by_side() {
    let name = "a field name with a space stands in backquotes: `` `Product Name` ``";
    assert_eq!(
        told("Product Name"),
        format!("8: expected an operator or the end behind `Product`, not `Name`; {name}")
    );
    let string = "a string stands in `\"…\"` or `'…'`";
    assert_eq!(told("a ‘b’"), format!("2: expected an operator or the end behind `a`, not `‘b’`; {string}"));
    let joined = "texts are joined with `&`";
    assert_eq!(told("a 'b'"), format!("2: expected an operator or the end behind `a`, not `'b'`; {joined}"));
}

#[test]
fn where_it_cannot_stand() {
    let index = "an index stands in brackets, `a[0]`; a name in backquotes, `` a.`0` ``";
    assert_eq!(told("a.0"), format!("2: a number cannot be a step of a path; {index}"));
    assert_eq!(told("x := 1"), "0: expected a variable before `:=`, not `x`; a variable starts with `$`: `$x := 1`");
    assert_eq!(told("a@b"), "2: expected a variable behind `@`, not `b`; a variable starts with `$`: `@$x`");
    assert_eq!(told("a[0]@$x"), "4: `@` stands before the predicates of its step; write `a@$x[…]`");
    assert_eq!(told("a^(b)@$x"), "5: `@` stands before an ordering; write `a@$x^(…)`");
    assert_eq!(told("function(x){x}"), "9: a function's parameter is a variable, not `x`; write `$x`");
    assert_eq!(told("function($x) $x"), "13: expected `{`, not `$x`; a function is written `function($x) { … }`");
    let parent = "it stands behind field names: `a.b.%`, or in their predicates, `a.b[%.c = 1]`";
    assert_eq!(told("a.b.%.%.%"), format!("8: `%` has no parent here that is known; {parent}"));
    let once = "put parentheses around the first: `(a{…}){…}`";
    assert_eq!(told("a{b: c}{d: e}"), format!("7: a path has one grouping only; {once}"));
}

#[test]
fn words() {
    assert_eq!(told("1e999"), "0: the number `1e999` is too large; the largest is about 1.8e308");
    assert!(told("'a\\y'").starts_with("2: `\\y` is no escape"));
    assert!(told("'a\\u12'").starts_with("2: `\\u` takes 4 hex digits"));
    assert_eq!(told("$f(//)"), "3: a regular expression is empty");
    assert!(told("$f(/a)").starts_with("3: a regular expression is not closed"));
    assert_eq!(told("$f(/a[z-a]/)"), "6: this is no regular expression: a range in brackets is out of order");
    assert_eq!(told("$f(/a/ii)"), "6: the flags `ii` repeat one: each stands once");
    assert!(told("function($x)<n<n>>{1}").starts_with("12: `<n<n>>` is no signature: `<…>` stands behind `a`"));
}
