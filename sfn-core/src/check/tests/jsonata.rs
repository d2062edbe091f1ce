//! JSONata expressions: what is refused in them, and what is not.

use super::{NONE, machine, merged, pass};
use crate::check::{Options, Problem, definition};
use crate::json::{Value, json};

fn problems(state: Value, options: &Options) -> Vec<Problem> {
    definition(&merged(machine(state), json!({ "QueryLanguage": "JSONata" })), options)
}

/// `offset: message; help` of each problem of an expression in the `Output` of a Pass state.
fn output(code: &str) -> Vec<String> {
    let found = problems(pass(json!({ "Output": format!("{{% {code} %}}") })), &Options::default());
    found.iter().map(told).collect()
}

fn told(problem: &Problem) -> String {
    let help = problem.help.as_ref().map(|help| format!("; {help}")).unwrap_or_default();
    format!("{}: {}{help}", problem.offset.unwrap(), problem.message)
}

/// The messages about a field of a Task state.
fn task(field: &str, value: Value) -> Vec<String> {
    let found = problems(super::task(json!({ field: value })), &Options::default());
    found.into_iter().map(|problem| problem.message).collect()
}

#[test]
fn syntax_is_told_within_the_whole_text() {
    assert_eq!(output("$states.input."), ["18: expected a field name behind `.`, not the end"]);
    assert_eq!(output("$states.input == 1"), ["17: JSONata has no operator `==`; write `=`"]);
}

#[test]
fn functions() {
    for good in [
        "$count($states.input.a)",
        "$map([1, 2], $string)",
        "$states.input.a.$uppercase()",
        "$states.input.a ~> $split(',') ~> $join('-')",
        "($f := function($x) { $x }; $f(1, 2, 3))",
        "$map([1], function($v, $i, $a) { $v })",
        "$reduce([1], function($x, $y) { $x + $y }, 0)",
        "$replace('a', /a/, 'b')",
        "$replace('a', /a/, function($m) { $m.match })",
        "$partition([1, 2], 1) ~> $append($range(1, 5, -1))",
        "$hash('a', 'SHA-256') & $uuid() & $random() & $random(7)",
        "$parse('{}')",
        "$zip([1], [2], [3])",
        "$sum(5)",
        "$substring(?, 1)('abc')",
        "$now('[Y]')",
        "$lookup($states.input, 'a')",
        "$exists($states.input.a) and $not(true)",
        "$sift($states.input, function($v, $k) { $k = 'a' })",
    ] {
        assert_eq!(output(good), NONE, "{good}");
    }
    assert_eq!(output("$upercase('a')"), ["3: there is no function `$upercase`; did you mean `$uppercase`?"]);
    assert_eq!(output("count([1])"), ["3: a function's name starts with `$`: write `$count(…)`"]);
    let dollar = "a function's name starts with `$`";
    assert_eq!(output("foo([1])"), [format!("3: there is no function `foo`; {dollar}")]);
    let parse = "`$parse` reads JSON; an expression is written down, not put together";
    assert_eq!(output("$eval('1')"), [format!("3: Step Functions has no `$eval`; {parse}")]);
    assert_eq!(output("$map(['1'], $eval)"), [format!("15: Step Functions has no `$eval`; {parse}")]);
}

#[test]
fn arguments() {
    let sum = "it is `$sum(array)`: the sum of numbers";
    assert_eq!(output("$sum()"), [format!("3: `$sum` takes 1 argument, not 0; {sum}")]);
    assert_eq!(output("$sum(1, 2)"), [format!("3: `$sum` takes 1 argument, not 2; {sum}")]);
    assert_eq!(output("$sum('a')"), [format!("8: argument 1 of `$sum` cannot be a text; {sum}")]);
    assert_eq!(output("[1] ~> $sum(2)"), [format!("10: `$sum` takes 1 argument, not 2; {sum}")]);
    let split = "it is `$split(text?, text or function, number?)`: a text in pieces";
    assert_eq!(
        output("$split('a', true)"),
        [format!("15: argument 2 of `$split` cannot be `true` or `false`; {split}")]
    );
    assert_eq!(output("$uuid(1)"), ["3: `$uuid` takes no arguments, not 1; it is `$uuid()`: a random UUID"]);
    assert_eq!(output("$range(1, 2)").len(), 1);
    assert_eq!(output("$map([1], 2)").len(), 1);
}

#[test]
fn members_of_states() {
    for good in
        ["$states", "$states.input.a", "$states.context.Execution.Input.a.b", "$states.context.Map.Item.Value.x"]
    {
        assert_eq!(output(good), NONE, "{good}");
    }
    let members = "it has `input`, `context`, `result` and `errorOutput`";
    assert_eq!(output("$states.inptu"), [format!("11: `$states` has no `inptu`; did you mean `input`?; {members}")]);
    let execution = "`Id`, `Input`, `Name`, `RoleArn`, `StartTime`, `RedriveCount` and `RedriveTime`";
    let near = "the context object has no `$states.context.Execution.Nam`; did you mean `Name`?";
    let has = format!("`$states.context.Execution` has {execution}");
    assert_eq!(output("$states.context.Execution.Nam"), [format!("29: {near}; {has}")]);
    assert_eq!(output("$state.input"), ["3: there is no variable `$state` here; did you mean `$states`?"]);
}

#[test]
fn results_and_errors() {
    let result = json!({ "a": "{% $states.result.a %}" });
    assert_eq!(task("Output", result.clone()), NONE);
    assert_eq!(task("Assign", result.clone()), NONE);
    let only = "`$states.result` is known in `Assign` and `Output` of a Task, Parallel or Map state only";
    assert_eq!(task("Arguments", result), [only]);
    assert_eq!(output("$states.result"), [format!("11: {only}; what the state was given is `$states.input`")]);
    let catch = |field: &str, code: &str| {
        let catcher = json!({ "ErrorEquals": ["States.ALL"], field: code, "Next": "A" });
        task("Catch", json!([catcher]))
    };
    assert_eq!(catch("Output", "{% $states.errorOutput.Error %}"), NONE);
    assert_eq!(catch("Output", "{% $states.result %}"), ["a state that failed has no `$states.result`"]);
    let only = "`$states.errorOutput` is known in `Assign` and `Output` of a `Catch` entry only";
    assert_eq!(task("Output", json!("{% $states.errorOutput %}")), [only]);
}

#[test]
fn what_stands_for_nothing() {
    let nothing = "is read from nothing: Step Functions gives an expression no input of its own";
    assert_eq!(output("$.a"), [format!("3: `$` {nothing}; write `$states.input`")]);
    assert_eq!(output("{'a': b.c}"), [format!("9: `b` {nothing}; write `$states.input.b`")]);
    assert_eq!(output("`a b`"), [format!("3: `` `a b` `` {nothing}; write `` $states.input.`a b` ``")]);
    assert_eq!(output("$$.a"), [format!("3: `$$` {nothing}; write `$states.input`")]);
    assert_eq!(output("$$.Execution.Id"), [format!("3: `$$` {nothing}; write `$states.context`")]);
    assert_eq!(output("($x := 1; x)"), ["13: `x` is read from nothing here: a variable is written `$x`"]);
}

#[test]
fn where_there_is_a_context() {
    for good in [
        "$states.input.items[price > 1 and $ != 2].{'n': name, 'all': $}",
        "$states.input.items^(>price)[0]",
        "$states.input.items{name: $sum(price)}",
        "$states.input.items@$i#$n.{'x': $i.a, 'n': $n}",
        "$states.input.(a & b)",
        "$map($states.input, function($v) { $v.a & b & $ })",
        "$states.input ~> |$|{'a': b}|",
        "[1, 2].($ * 2)",
        "($f := function() { $g() }; $g := function() { 1 }; $f())",
        "($x := 1; $y := [$z := 2, $z]; $x + $z)",
    ] {
        assert_eq!(output(good), NONE, "{good}");
    }
}

#[test]
fn what_deployment_replaces_is_not_read() {
    let with_placeholder = |code: &str, intrinsics| {
        let options = Options { intrinsics, ..Options::default() };
        problems(pass(json!({ "Output": format!("{{% {code} %}}") })), &options).len()
    };
    for code in ["${Enabled} = true", "$count(${List})", "${If} ${Else}", "'${AWS::Region}'"] {
        assert_eq!(with_placeholder(code, true), 0, "{code}");
    }
    assert_eq!(with_placeholder("${Enabled} = true", false), 1);
    assert_eq!(with_placeholder("${Enabled} = $nope", true), 1);
}

#[test]
fn many_arguments_are_matched_in_one_go() {
    assert_eq!(output(&format!("$zip({}[])", "[], ".repeat(50_000))), NONE);
    assert_eq!(output("$sum([1], 2)"), ["3: `$sum` takes 1 argument, not 2; it is `$sum(array)`: the sum of numbers"]);
    assert_eq!(output("$substring('a', 'b')").len(), 1);
}

#[test]
fn many_names_are_not_each_compared_with_all() {
    let binds = |number| format!("$a{number:05} := $b{number:05}");
    let code: Vec<String> = (0..1_000).map(binds).collect();
    let problems = output(&format!("({})", code.join("; ")));
    assert_eq!(problems.len(), 1_000);
    let near = problems.iter().filter(|problem| problem.contains("did you mean"));
    assert_eq!(near.count(), 50, "{}", problems[0]);
}
