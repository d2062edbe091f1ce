//! Expressions in JSONata.

use sfn_core::query::jsonata::Expression;

/// Whatever the text: no panic, and places within it.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match Expression::parse(text) {
        Ok(expression) => is_within(&expression, text),
        Err(error) => assert!(text.is_char_boundary(error.offset), "{text:?}: {error:?}"),
    }
}

fn is_within(expression: &Expression, text: &str) {
    assert!(text.get(expression.range.clone()).is_some(), "{text:?}: {expression:?}");
    expression.children(&mut |child| is_within(child, text));
}
