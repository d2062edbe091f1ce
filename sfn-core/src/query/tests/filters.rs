//! The grammar of filters.

use super::{path, told};
use crate::query::filter::{Condition, Operand, Operator};
use crate::query::literal::Literal;
use crate::query::path::{Path, SegmentKind};

fn condition(filter: &str) -> Condition {
    let segments = path(&format!("$[?({filter})]")).segments;
    match segments.into_iter().next().map(|segment| segment.kind) {
        Some(SegmentKind::Filter(condition)) => *condition,
        other => panic!("{other:?}"),
    }
}

fn literal(filter: &str) -> Literal {
    match condition(filter) {
        Condition::Compare { right: Operand::Literal(literal), .. } => literal,
        other => panic!("{other:?}"),
    }
}

#[test]
fn reads_conditions() {
    assert!(matches!(condition("@.a || @.b && @.c"), Condition::Or(parts) if matches!(parts[1], Condition::And(_))));
    assert!(matches!(condition("!@.a"), Condition::Not(inner) if matches!(*inner, Condition::Exists(_))));
    assert_eq!(condition("!(@.a)"), condition("!@.a"));
    assert_eq!(condition("((@.a))"), condition("@.a"));
    assert!(matches!(condition("'x'==@.a"), Condition::Compare { operator: Operator::Equal, .. }));
    assert!(matches!(condition("@.a.length() > 1"), Condition::Compare { operator: Operator::Greater, .. }));
    assert!(matches!(condition("@>=$.arr[3]"), Condition::Compare { right: Operand::Path(_), .. }));
    assert!(matches!(condition("@.a SUBSETOF ['x']"), Condition::Compare { operator: Operator::SubsetOf, .. }));
    assert_eq!(path("$[?(@.a[?(@.b == $.c[?(@.d)])])]").segments.len(), 1);
}

#[test]
fn reads_literals() {
    assert_eq!(literal("@.a == -1.50e3"), Literal::Number("-1.50e3".to_owned()));
    assert_eq!(literal("@.a == null"), Literal::Null);
    assert_eq!(literal("@.a==false"), Literal::Bool(false));
    assert_eq!(literal("@.a == Failure"), Literal::Word("Failure".to_owned()));
    assert_eq!(literal(r#"@.a == "x)\"\ud83d\ude00""#), Literal::String("x)\"😀".to_owned()));
    let regex = Literal::Regex { pattern: r"a\/(b".to_owned(), flags: "i".to_owned() };
    assert_eq!(literal(r"@.a =~ /a\/(b/i"), regex);
    let list = Literal::Array(vec![Literal::String("x]".to_owned()), Literal::Array(vec![])]);
    assert_eq!(literal("@.a in [ 'x]' , [] ]"), list);
    let object = Literal::Object(vec![("k".to_owned(), Literal::Number("1".to_owned()))]);
    assert_eq!(literal("@.a == {\"k\" : 1}"), object);
}

#[test]
fn refuses_what_means_nothing() {
    for (text, detail) in [
        ("$[?@.id == 2]", "3: expected `(`, not `@`; a filter is written `[?(@.id == 1)]`"),
        ("$[?(@.a = 1)]", "8: there is no operator `=`; did you mean `==`?"),
        ("$[?(@.a contain 1)]", "8: there is no operator `contain`; did you mean `contains`?"),
        ("$[?(@.a in['x'])]", "10: expected a blank after `in`, not `[`"),
        ("$[?(@.a <)]", "9: expected a path (`@…` or `$…`) or a value, not `)`"),
        ("$[?('x')]", "4: a value alone is no condition"),
        ("$[?(!@.a == 1)]", "4: `!` before a comparison does nothing; write `!(…)` around the comparison"),
        ("$[?(@.a&&@.b)]", "7: expected `.` or `[`, not `&`; write a blank before `&&`"),
        ("$[?(@.a", "7: expected `)`"),
        ("$[?(@.a == 'x]", "11: a quote is not closed"),
        ("$[?(@.a == '\\ud800')]", "13: half of a surrogate pair"),
        ("$[?(@.a == -)]", "11: `-` is not a number"),
        ("$[?]", "3: expected `(`, not `]`; a filter is written `[?(@.id == 1)]`"),
        ("$.a.append('x')", "11: expected a path, a number, an object or a string in double quotes, not `'`"),
    ] {
        let told = told(Path::parse(text));
        assert_eq!(told.replace(&format!("`{text}` is not a path: "), ""), detail);
    }
}

#[test]
fn stops_before_the_stack_does() {
    let filters = |count: usize| format!("${}{}", "[?(@".repeat(count), ")]".repeat(count));
    assert!(Path::parse(&filters(128)).is_ok());
    let error = Path::parse(&filters(100_000)).unwrap_err();
    assert!(error.message.ends_with("is not a path: nested more than 128 deep"));
    let nested = |count: usize| format!("$[?({}@{})]", "(".repeat(count), ")".repeat(count));
    assert!(Path::parse(&nested(127)).is_ok());
    assert!(Path::parse(&nested(128)).is_err());
    assert!(Path::parse(&format!("$[?({}@.a", "!".repeat(100_000))).is_err());
    assert!(Path::parse(&format!("$[?(@.a in {}", "[".repeat(100_000))).is_err());
    assert!(Path::parse(&format!("$.a{}", ".concat($.a".repeat(100_000))).is_err());
}
