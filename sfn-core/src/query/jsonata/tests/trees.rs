//! The tree of each construct, written with a parenthesis around each node.

use super::read;
use crate::query::jsonata::signature::Signature;
use crate::query::jsonata::tree::*;

fn list<T>(parts: &[T], write: impl Fn(&T) -> String) -> String {
    parts.iter().map(write).collect::<Vec<_>>().join(" ")
}

fn pairs(pairs: &[Pair]) -> String {
    list(pairs, |pair| format!("{}:{}", tree(&pair.key), tree(&pair.value)))
}

fn step(step: &Step) -> String {
    let kind = match &step.kind {
        StepKind::Field(name) => name.clone(),
        StepKind::Wildcard => "*".to_owned(),
        StepKind::Descendants => "**".to_owned(),
        StepKind::Parent => "%".to_owned(),
        StepKind::Expression(expression) => tree(expression),
        StepKind::Sort(terms) => {
            let term = |term: &Term| format!("{}{}", if term.descending { ">" } else { "" }, tree(&term.expression));
            format!("^({})", list(terms, term))
        }
    };
    let stages = step.stages.iter().map(|stage| match stage {
        Stage::Filter(filter) => format!("[{}]", tree(filter)),
        Stage::Focus(name) => format!("@{}", name.name),
        Stage::Index(name) => format!("#{}", name.name),
    });
    kind + &stages.collect::<String>()
}

fn tree(expression: &Expression) -> String {
    match &expression.kind {
        Kind::String(text) => format!("{text:?}"),
        Kind::Number(number) => number.to_string(),
        Kind::Bool(value) => value.to_string(),
        Kind::Null => "null".to_owned(),
        Kind::Regex(regex) => regex.to_string(),
        Kind::Variable(name) => format!("${name}"),
        Kind::Path(path) => {
            let steps = path.steps.iter().map(step).collect::<Vec<_>>().join(".");
            let group = path.group.as_ref().map(|group| format!("{{{}}}", pairs(&group.pairs)));
            format!("{steps}{}{}", if path.keep_array { "[]" } else { "" }, group.unwrap_or_default())
        }
        Kind::Negative(value) => format!("(- {})", tree(value)),
        Kind::Binary { operator, left, right } => format!("({} {} {})", operator.symbol(), tree(left), tree(right)),
        Kind::Array(items) => format!(
            "[{}]",
            list(items, |item| match item {
                Item::Value(value) => tree(value),
                Item::Range(first, last) => format!("{}..{}", tree(first), tree(last)),
            })
        ),
        Kind::Object(fields) => format!("{{{}}}", pairs(fields)),
        Kind::Block(expressions) => format!("(;{})", list(expressions, tree)),
        Kind::Call { function, arguments } => {
            let arguments = list(arguments, |argument| argument.value().map_or("?".to_owned(), tree));
            format!("({}! {arguments})", tree(function))
        }
        Kind::Lambda { parameters, signature, body } => {
            let signature = signature.as_ref().map_or("", |signature| &signature.text);
            format!("(fn {}{signature} {})", list(parameters, |name| name.name.clone()), tree(body))
        }
        Kind::Condition { test, then, otherwise } => {
            let otherwise = otherwise.as_ref().map(|otherwise| format!(" {}", tree(otherwise)));
            format!("(? {} {}{})", tree(test), tree(then), otherwise.unwrap_or_default())
        }
        Kind::Bind { name, value } => format!("(:= {} {})", name.name, tree(value)),
        Kind::Chain { left, right } => format!("(~> {} {})", tree(left), tree(right)),
        Kind::Transform { pattern, update, delete } => {
            let delete = delete.as_ref().map(|delete| format!(" {}", tree(delete)));
            format!("(| {} {}{})", tree(pattern), tree(update), delete.unwrap_or_default())
        }
    }
}

#[test]
fn every_construct() {
    for (text, expected) in [
        ("a.b.c", "a.b.c"),
        ("a.\"b c\".`d.e`", "a.b c.d.e"),
        ("$x", "$x"),
        ("$.a", "$.a"),
        ("$$.a[0][1]", "$$.a[0][1]"),
        ("$x[0].b", "$x[0].b"),
        ("(a.b)[0]", "(;a.b)[0]"),
        ("a.b[price > 1][]", "a.b[(> price 1)][]"),
        ("*.**.a.%", "*.**.a.%"),
        ("a@$x#$i.b", "a@x#i.b"),
        ("a^(<b, >c).d", "a.^(b >c).d"),
        ("a{b: c}", "a{b:c}"),
        ("a.$x{b: c}", "a.$x{b:c}"),
        ("1 + 2 * 3 - 4", "(- (+ 1 (* 2 3)) 4)"),
        ("-a.b + -1", "(+ (- a.b) -1)"),
        ("a & b = c and d or e in f", "(or (and (= (& a b) c) d) (in e f))"),
        ("[1, 2..5, a]", "[1 2..5 a]"),
        ("{'a': 1, 'b': [], \"c\": {}}", "{\"a\":1 \"b\":[] \"c\":{}}"),
        ("(1; $x := $y := 2; )", "(;1 (:= x (:= y 2)))"),
        ("()", "(;)"),
        ("$f(1, ?)", "($f! 1 ?)"),
        ("$f(1)(2)[0].a(3)", "(($f! 1)! 2)[0].(a! 3)"),
        ("function($x, $y)<n-n?:n>{ $x }(1)", "((fn x y<n-n?:n> $x)! 1)"),
        ("λ(){1}", "(fn  1)"),
        ("a ? b : c ? d : e", "(? a b (? c d e))"),
        ("a ? b", "(? a b)"),
        ("a ~> $f ~> |$|{'x': 1}, ['y']|", "(~> (~> a $f) (| $ {\"x\":1} [\"y\"]))"),
        ("$match(a, /a\\/(b)[/]/im)", "($match! a /a\\/(b)[/]/gim)"),
        ("and.or.in", "and.or.in"),
        ("a /* b */ . /* */ c", "a.c"),
        ("\"\\u0041\\ud83d\\ude02\\n\"", "\"A😂\\n\""),
        ("1.5e3 = 0", "(= 1500 0)"),
    ] {
        assert_eq!(tree(&read(text)), expected, "{text}");
    }
}

#[test]
fn ranges_are_those_of_the_text() {
    let text = " a.b[c = 'x'] + $f( 1 ) ";
    let mut found = Vec::new();
    fn collect<'a>(expression: &'a Expression, text: &'a str, found: &mut Vec<&'a str>) {
        found.push(text.get(expression.range.clone()).unwrap());
        expression.children(&mut |child| collect(child, text, found));
    }
    let expression = read(text);
    collect(&expression, text, &mut found);
    let expected = [text.trim(), "a.b[c = 'x']", "c = 'x'", "c", "'x'", "$f( 1 )", "$f", "1"];
    assert_eq!(found, expected);
}

#[test]
fn signatures() {
    let signature = Signature::read("<s-(sf)a<n>?x+:a<s>>", 0..0).unwrap();
    let told = |parameter: &crate::query::jsonata::signature::Parameter| {
        (parameter.types.clone(), parameter.of.clone(), parameter.optional, parameter.context, parameter.repeated)
    };
    let expected = [
        ("s".to_owned(), None, true, true, false),
        ("sf".to_owned(), None, false, false, false),
        ("a".to_owned(), Some("n".to_owned()), true, false, false),
        ("x".to_owned(), None, false, false, true),
    ];
    assert_eq!(signature.parameters.iter().map(told).collect::<Vec<_>>(), expected);
    assert_eq!(signature.returns.as_deref(), Some("a<s>"));
}
