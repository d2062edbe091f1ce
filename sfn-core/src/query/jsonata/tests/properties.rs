//! Whatever the text: no panic, offsets and ranges within it.

use proptest::prelude::*;

use crate::query::jsonata::Expression;

const SEEDS: [&str; 12] = [
    "$states.input.items[price > 1][]^(>price, <name).{'n': name & \"\\u0041\", 'p': -price}",
    "($f := function($x, $y)<n-n?:n>{ $x + $y }; $map([1..5], $f(?, 2)))",
    "Account.Order@$o#$i.Product[%.OrderID = $o.OrderID]{`Product Name`: $sum(Price * Quantity)}",
    "library.books@$b.loans@$l[$b.isbn=$l.isbn].{ 'title': $b.title, 'p': %.name }",
    "$ ~> |Account.Order.Product|{'Price': Price * 1.2}, ['Description']|",
    "$replace(name, /(\\w+)\\s(\\w+)/im, '$2, $1') /* swap */ in ['a', 'b']",
    "a.*.**.b ? c : $exists(d) ? [0..$count(e)-1] : null",
    "λ($x){ $x and true or false }($$.and)",
    "$uuid() ~> $hash('SHA-256') ~> $substring(0, 8)",
    "a^(b).c[0].(d; e).`f g`.\"h\"[-1]",
    "héllo.wörld[\"ключ\" = 1.5e-3]",
    "$states.context.Execution.Input.x != $states.errorOutput.Cause",
];

fn check(text: &str) {
    fn within(expression: &Expression, text: &str, outer: std::ops::Range<usize>) {
        let range = expression.range.clone();
        assert!(outer.start <= range.start && range.end <= outer.end, "{text}");
        assert!(text.get(range.clone()).is_some_and(|own| !own.is_empty()), "{text}");
        expression.children(&mut |child| within(child, text, range.clone()));
    }
    match Expression::parse(text) {
        Ok(expression) => within(&expression, text, 0..text.len()),
        Err(error) => assert!(text.is_char_boundary(error.offset), "{text}: {error:?}"),
    }
}

/// A valid text with a few of its characters replaced, dropped or cut off.
fn mutated() -> impl Strategy<Value = String> {
    let alphabet = prop::sample::select("$.[](){}'\"@#?*%^|~>:=,;-/\\`<&! a1é".chars().collect::<Vec<_>>());
    let edits = prop::collection::vec((any::<prop::sample::Index>(), 0..4_u8, alphabet), 1..5);
    (prop::sample::select(SEEDS.to_vec()), edits).prop_map(|(seed, edits)| {
        let mut chars: Vec<char> = seed.chars().collect();
        for (place, edit, c) in edits {
            let place = place.index(chars.len().max(1));
            match edit {
                0 => chars.insert(place.min(chars.len()), c),
                1 if place < chars.len() => chars[place] = c,
                2 => chars.truncate(place),
                _ if place < chars.len() => {
                    chars.remove(place);
                }
                _ => {}
            }
        }
        chars.into_iter().collect()
    })
}

#[test]
fn holds_for_the_seeds() {
    for seed in SEEDS {
        assert!(Expression::parse(seed).is_ok(), "{:?}", Expression::parse(seed));
        (0..=seed.len()).filter_map(|end| seed.get(..end)).for_each(check);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn holds_for_any_text(text in any::<String>(), start in prop::sample::select(vec!["", "$f(", "a[", "/", "'", "function($x)<"])) {
        check(&format!("{start}{text}"));
    }

    #[test]
    fn holds_for_mutated_texts(text in mutated()) {
        check(&text);
    }
}
