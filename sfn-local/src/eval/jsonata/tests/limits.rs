//! What has no end ends. Without its limit each of these would run for hours, or take all memory.

use super::*;

fn ends(expressions: &[&str]) {
    let big = format!("\"{}\"", "x".repeat(200_000));
    let world = World::new(r#"{"n": 300000000, "text": "x", "list": [1, 2]}"#).with("big", &big);
    for expression in expressions {
        let error = world.evaluate(expression).expect_err(expression);
        assert!(error.cause.contains("threw an error during evaluation. "), "{}", error.cause);
    }
}

#[test]
fn one_operation_that_has_no_end_ends() {
    ends(&[
        "($f := function(){$f()}; $f())",
        "($f := function($n){1 + $f($n)}; $f(1))",
        "$pad('x', 300000000)",
        "$pad('x', $states.input.n)",
        "$states.input.text.$pad($states.input.n)",
        "'x' ~> $pad(-300000000, 'ab')",
        "($p := $pad; $p('x', 300000000))",
        "$map([300000000], $pad('x', ?))",
        "$map([$big], $replace(?, 'x', $big))",
        "($r := $replace; $f := function($m){$r('a', /a/, $f)}; $f(1))",
        "($j := $join; $j([1..100000].($big)))",
        "[1..1000000000]",
        "[-9000000000000000000..9000000000000000000]",
        "$range(1, 1e12, 1)",
        "$replace($big, 'x', $big)",
        "$replace($big, /x/, $big)",
        "$join([1..100000].($big))",
        "$join([1..100000].($big), ',')",
        "[1..100000].($big) ~> $join(',')",
        "$map([1..1000000], function(){$big & 'x'})",
        "$map([1..1000000], function(){$uppercase($big)})",
        "$formatInteger(1e15, 'I')",
    ]);
}

#[test]
fn what_grows_without_end_ends() {
    ends(&[
        "($f := function($s, $n){$n = 0 ? $s : $f({'a': $s, 'b': $s}, $n - 1)}; $f(1, 60).**)",
        "($f := function($s, $n){$n = 0 ? $s : $f({'a': $s, 'b': $s}, $n - 1)}; $f(1, 60) ~> |$|{'x': 1}|)",
        "($f := function($s, $n){$n = 0 ? $s : $f($s & $s, $n - 1)}; $f('x', 60))",
        "($f := function($s, $n){$n = 0 ? $s : $f([$s, $s], $n - 1)}; $f([1, 2], 60))",
        "($f := function($s, $n){$n = 0 ? $s : $f($append($s, $s), $n - 1)}; $f([1, 2], 60))",
        "($f := function($s, $n){$n = 0 ? $s : $f([[$s], [$s]], $n - 1)}; $f(1, 60))",
        "($f := function($s, $n){$n = 0 ? $s : $f({'a': $s, 'b': $s}, $n - 1)}; $string($f(1, 60)))",
        "($f := function($s, $n){$n = 0 ? $s : $f({'a': $s, 'b': $s}, $n - 1)}; $f(1, 60) = $f(1, 60))",
        "$reduce([1..100000], function($a, $b){$a & $big})",
        "$reduce([1..2000], function($a, $b){[[$a]]})",
    ]);
}

#[test]
fn what_is_large_is_not_refused() {
    let world = World::new(r#"{"n": 1000}"#).with("big", &format!("\"{}\"", "x".repeat(200_000)));
    for (expression, expected) in [
        ("$length($pad('x', 100000))", "100000"),
        ("$count([1..100000])", "100000"),
        ("$length($join([1..10000].('abc'), ', '))", "49998"),
        ("$length($replace($big, 'x', 'yz'))", "400000"),
        ("$length($reduce([1..3000], function($a, $b){$a & 'x'}, ''))", "3000"),
        ("($f := function($n){$n = 0 ? 0 : 1 + $f($n - 1)}; $f(500))", "500"),
        ("$length($string([1..$states.input.n]))", "3894"),
        ("$map([1, 'a'], $string)", "[\"1\",\"a\"]"),
        ("($j := $join; $j(['a', 'b'], '-'))", "\"a-b\""),
        ("$map(['a', 'ba'], $replace(?, 'a', 'x'))", "[\"x\",\"bx\"]"),
        ("($pad := function($s){$s & '!'}; $map(['a', 'b'], $pad))", "[\"a!\",\"b!\"]"),
        ("['a', 'b'] ~> $join", "\"ab\""),
        ("($r := $replace; $r('abc', /[ac]/, function($m){$uppercase($m.match) & $parse('1')}))", "\"A1bC1\""),
        ("$type($pad)", "\"function\""),
        ("$sum($map([1..20000], function($n){$n % 2}))", "10000"),
    ] {
        assert_eq!(world.text(expression), expected, "{expression}");
    }
}
