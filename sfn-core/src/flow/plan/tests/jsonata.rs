//! JSONata expressions.

use super::*;

/// What an expression gives, as the next state sees it.
#[track_caller]
fn gives(expression: &str, expected: &str) {
    let definition = json!({ "QueryLanguage": "JSONata", "StartAt": "Pay", "States": {
        "Pay": {
            "Type": "Task", "Resource": lambda("pay"), "Assign": { "v": "{% $states.input.v %}" },
            "Output": format!("{{% {expression} %}}"), "Next": "Ship",
        },
        "Ship": { "Type": "Task", "Resource": lambda("ship"), "End": true },
    } });
    let plan = Program::takes_order().plan(&definition);
    let given = plan.asked.iter().rev().find(|asked| asked.location.to_string() == "Ship.Resource");
    let shown = given.map_or_else(|| "ship.in takes ?".to_owned(), |asked| Shown(&plan).asked(asked));
    assert_eq!(shown.rsplit(" takes ").next(), Some(expected), "{expression}");
}

#[test]
fn paths_are_mapped() {
    gives("$states.input.a.b", "Order.in~a~b");
    gives("$states.result.id", "pay.out~id");
    gives("$states.context.Execution.Input.id", "Order.in~id");
    gives("$states.context.State.Name", "text");
    gives("$states.result", "pay.out");
    gives("$states.result.items[0].id", "pay.out~items[0]~id");
    gives("{ 'all': $states.result.items[price > 1].id }", "{all: ?}");
    gives("$states.input.list[]", "[?…]");
    gives("$states.input.a@$x.b", "?");
}

#[test]
fn values_are_made() {
    gives("{ 'a': 'x', 'b': 1.5, 'c': $states.input.c }", "{a: \"x\", b: number, c: Order.in~c}");
    gives("[1, 'x', { 'a': null }]", "[integer, \"x\", {a: null}]");
    gives("[$states.input.list]", "[?…]");
    gives("{ $states.input.k: 1 }", "?");
    gives("($x := $states.result.a; { 'x': $x })", "{x: pay.out~a}");
    gives("$merge([$states.input, { 'a': 1 }])", "{a: integer, ..Order.in}");
    gives(
        "{ 'n': $count($states.input.list), 's': $string(1), 'b': 1 < 2, 't': 'a' & 'b' }",
        "{b: boolean, n: integer, s: text, t: text}",
    );
    gives("$states.input.x = 1 ? { 'a': 1 } : { 'a': 'x' }", "{a: (\"x\" | integer)}");
    gives("$map([1], function($v) { $v })", "?");
    gives("{ 'v': $states.input.list ~> $count }", "{v: integer}");
}

/// What an expression asks.
#[track_caller]
fn expression_asks(expression: &str, expected: &[(&str, &str)]) {
    let text = format!("{{% {expression} %}}");
    let definition = json!({ "QueryLanguage": "JSONata", "StartAt": "Make", "States": {
        "Make": { "Type": "Pass", "Output": text, "End": true },
    } });
    let plan = Program::takes_order().plan(&definition);
    let asked = plan.asked.iter().map(|asked| {
        let part = asked.range.clone().and_then(|range| text.get(range)).unwrap_or_default().to_owned();
        (part, Shown(&plan).asked(asked).replace("Make.Output: ", ""))
    });
    let expected: Vec<_> = expected.iter().map(|(part, text)| ((*part).to_owned(), (*text).to_owned())).collect();
    assert_eq!(asked.collect::<Vec<_>>(), expected, "{expression}");
}

#[test]
fn paths_are_asked_for() {
    expression_asks("$states.input.a & 'x'", &[("$states.input.a", "there Order.in~a")]);
    expression_asks("$states.input.list[n > 1].id", &[]);
    expression_asks("$exists($states.input.a) ? $states.input.a.b : 1", &[]);
    expression_asks(
        "$states.input.a = 'x'",
        &[("$states.input.a", "compares Text Order.in~a"), ("'x'", "equals \"x\" Order.in~a")],
    );
    expression_asks(
        "$sum($states.input.n)",
        &[("$states.input.n", "there Order.in~n"), ("$states.input.n", "compares Numbers Order.in~n")],
    );
    expression_asks(
        "$states.input.n + 1",
        &[("$states.input.n", "there Order.in~n"), ("$states.input.n", "compares Number Order.in~n")],
    );
}

#[test]
fn a_catcher_sees_the_error() {
    let definition = json!({ "QueryLanguage": "JSONata", "StartAt": "Pay", "States": {
        "Pay": {
            "Type": "Task", "Resource": lambda("pay"), "Arguments": { "id": "{% $states.input.id %}" }, "End": true,
            "Catch": [{
                "ErrorEquals": ["States.ALL"], "Next": "Ship",
                "Output": { "why": "{% $states.errorOutput.Error %}", "of": "{% $states.input.id %}" },
            }],
        },
        "Ship": { "Type": "Task", "Resource": lambda("ship"), "End": true },
    } });
    asks(
        &definition,
        &[
            "Pay.Arguments.id: there Order.in~id",
            "Pay.Resource: pay.in takes {id: Order.in~id}",
            "Pay.Catch[0].Output.of: there Order.in~id",
            "Ship.Resource: ship.in takes {of: Order.in~id, why: text}",
        ],
    );
}

#[test]
fn a_map_of_items() {
    let map = |items: Value| {
        json!({ "QueryLanguage": "JSONata", "StartAt": "Each", "States": { "Each": {
            "Type": "Map", "Items": items, "ItemSelector": { "id": "{% $states.context.Map.Item.Value %}" }, "End": true,
            "ItemProcessor": { "StartAt": "One", "States": { "One": { "Type": "Task", "Resource": lambda("pay"), "End": true } } },
        } } })
    };
    asks(
        &map(json!("{% $states.input.ids %}")),
        &[
            "Each.Items: there Order.in~ids",
            "Each.Items: compares Items Order.in~ids",
            "Each.ItemSelector.id: there Order.in~ids[*]",
            "Each.ItemProcessor.One.Resource: pay.in takes {id: Order.in~ids[*]}",
        ],
    );
    asks(&map(json!([1, 2])), &["Each.ItemProcessor.One.Resource: pay.in takes {id: integer}"]);
    let wrong = map(json!("{% 5 %}"));
    asks(&wrong, &["Each.Items: compares Items integer", "Each.ItemProcessor.One.Resource: pay.in takes {id: ?}"]);
}

#[test]
fn what_is_computed_may_be_a_whole_number() {
    gives("$states.input.n + 1", "integer");
    gives("$sum($states.input.list)", "integer");
    gives("-$states.input.n", "integer");
}

#[test]
fn a_value_behind_a_test_that_nobody_follows_is_there() {
    gives("$v ? $states.input.a : 'x'", "(\"x\" | Order.in~a<not null>)");
    gives("$exists($states.input.a) ? $states.input.a : 'x'", "(\"x\" | Order.in~a<present>)");
}

/// What an expression asks in a Map or a Parallel whose states give what `pay` gives, and an object.
#[track_caller]
fn results_ask(state: Value, expression: &str, expected: &[&str]) {
    let mut state = state;
    state["Output"] = json!({ "it": format!("{{% {expression} %}}") });
    state["Next"] = json!("Ship");
    let ship = json!({ "Type": "Task", "Resource": lambda("ship"), "End": true });
    let definition = json!({ "QueryLanguage": "JSONata", "StartAt": "All", "States": { "All": state, "Ship": ship } });
    let plan = Program::takes_order().plan(&definition);
    let all = plan.asked.iter().map(|asked| Shown(&plan).asked(asked));
    let asked: Vec<_> = all.filter(|asked| !asked.contains("pay.in")).collect();
    assert_eq!(asked, expected, "{expression}");
}

#[test]
fn the_results_of_a_map() {
    let pay = json!({ "Type": "Task", "Resource": lambda("pay"), "End": true });
    let map = json!({ "Type": "Map", "Items": [1], "ItemProcessor": { "StartAt": "Pay", "States": { "Pay": pay } } });
    results_ask(
        map.clone(),
        "$states.result",
        &["All.Output.it: there [pay.out…]", "Ship.Resource: ship.in takes {it: [pay.out…]}"],
    );
    results_ask(
        map.clone(),
        "$states.result.id",
        &["All.Output.it: there pay.out~id", "Ship.Resource: ship.in takes {it: ?1}"],
    );
    results_ask(
        map.clone(),
        "$states.result[0].id",
        &["All.Output.it: there pay.out~id", "Ship.Resource: ship.in takes {it: pay.out~id}"],
    );
    results_ask(
        map.clone(),
        "$states.result.id[]",
        &["All.Output.it: there pay.out~id", "Ship.Resource: ship.in takes {it: [?…]}"],
    );
    results_ask(
        map,
        "$sum($states.result.cents)",
        &["All.Output.it: there pay.out~cents", "Ship.Resource: ship.in takes {it: integer}"],
    );
}

#[test]
fn the_results_of_a_parallel() {
    let pay = json!({ "Type": "Task", "Resource": lambda("pay"), "End": true });
    let make = json!({ "Type": "Pass", "Output": { "made": true }, "End": true });
    let branch = |name: &str, state: &Value| json!({ "StartAt": name, "States": { name: state } });
    let all = json!({ "Type": "Parallel", "Branches": [branch("Pay", &pay), branch("Make", &make)] });
    results_ask(all.clone(), "$states.result[1].made", &["Ship.Resource: ship.in takes {it: boolean}"]);
    results_ask(
        all.clone(),
        "$states.result[1].id",
        &["All.Output.it: there absent", "Ship.Resource: ship.in takes {it: ?}"],
    );
    results_ask(
        all.clone(),
        "$states.result.id",
        &["All.Output.it: there pay.out~id", "Ship.Resource: ship.in takes {it: ?1}"],
    );
    results_ask(all, "$states.result[2]", &["All.Output.it: there absent", "Ship.Resource: ship.in takes {it: ?}"]);
}
