//! Whatever the text: no panic, offsets within it, and a tree that its canonical text reads back to.

use proptest::prelude::*;

use crate::query::path::{Path, ReferencePath};
use crate::query::{Value, value};

const SEEDS: [&str; 12] = [
    "$$.Execution.Input['a b'][0].x",
    "$v[-1:][?(@.a == 'it\\'s' && !(@['b'] in [\"x\", {'k': -1.5}]) || @.c =~ /a\\/b/i)].length()",
    "$..book[0,1]..*.['a','b']",
    "$.[?(@.Task && @.Task != 'UnknownTaskType')]",
    "$.s.concat(\"x\", $.a[1:4:2])",
    "$[?((@.a || @.b) && (@ >= $.arr[3] && !@.c))]",
    "$.héllo.0.$d.a-b",
    "$[?(@.status==Failure)]",
    "States.Format('\\{\"{}\": {}\\}', 'it\\'s', States.JsonToString($.a[?(@.b == ',')]))",
    "States.Array($.a, -1.5e3, true, null, States.UUID(), $$.Task.Token, $v)",
    "States.JsonMerge(States.StringToJson('{}'), $['x)'], false)",
    "States.ArrayGetItem(States.StringSplit($.key, '/'), States.MathAdd(1, -1))",
];

fn check(text: &str) {
    match value(text) {
        Ok(read) => {
            let canonical = read.to_string();
            assert_eq!(value(&canonical).as_ref(), Ok(&read), "{text}");
            if let Value::Path(path) = &read {
                path.is_definite();
                assert!(path.segments.iter().all(|segment| text.get(segment.range.clone()).is_some()), "{text}");
            }
        }
        Err(error) => assert!(text.is_char_boundary(error.offset), "{text}: {error:?}"),
    }
    if let Err(error) = Path::parse(text).and(ReferencePath::parse_with_context(text)) {
        assert!(text.is_char_boundary(error.offset), "{text}: {error:?}");
    }
}

/// A valid text with a few of its characters replaced, dropped, doubled or moved elsewhere.
fn mutated() -> impl Strategy<Value = String> {
    let alphabet = prop::sample::select("$.[]()'\"@?*,:-0 a\\/{}!=&|é".chars().collect::<Vec<_>>());
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
        assert!(value(seed).is_ok(), "{:?}", value(seed));
        check(seed);
        (0..=seed.len()).filter_map(|end| seed.get(..end)).for_each(check);
    }
}

#[test]
fn reads_a_megabyte_in_a_moment() {
    let long = "x".repeat(1 << 20);
    for text in [
        format!("${}", ".a[0]".repeat(1 << 17)),
        format!("$[?({}@.a)]", "@.a == 'x' || ".repeat(1 << 16)),
        format!("States.Array({}1)", "States.UUID(), ".repeat(1 << 16)),
        format!("States.{long}()"),
        format!("States.Format('{}')", "\\{".repeat(1 << 19)),
        format!("$['{long}']"),
        long,
    ] {
        check(&text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 2000, ..ProptestConfig::default() })]

    #[test]
    fn holds_for_any_text(text in any::<String>(), start in prop::sample::select(vec!["", "$", "$.", "$[", "$[?(", "States.Array("])) {
        check(&format!("{start}{text}"));
    }

    #[test]
    fn holds_for_mutated_texts(text in mutated()) {
        check(&text);
    }
}
