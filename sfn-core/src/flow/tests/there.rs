use super::{Asking, Fact, Node, Part, Want, number, passes, says};

/// A path into what a leaf gives.
fn path(leaf: &str, path: &str) -> Option<String> {
    let mut asking = Asking::default();
    let base = asking.output(leaf);
    let node = asking.path(base, path);
    asking.there(node)
}

/// A path into what a leaf takes, as data that arrives.
fn arriving(leaf: &str, path: &str) -> Option<String> {
    let mut asking = Asking::default();
    let base = asking.input(leaf);
    let node = asking.path(base, path);
    asking.there(node)
}

#[test]
fn a_field_that_is_there() {
    passes(path("get_all_users", "user_ids"));
    passes(path("get_all_users", "PaginationToken"));
    passes(path("order", "lines.[*].price"));
    passes(path("order", "lines.[0].price"));
    passes(path("order", "lines.[-1].price"));
    passes(path("flat", "token"));
    passes(path("payment", "amount"));
}

#[test]
fn a_field_that_is_not_there() {
    says(
        path("get_all_users", "userIds"),
        ": there is no field `userIds` in `UserPage`
        data here: the output of `get_all_users`
        fields available: user_ids, PaginationToken
        did you mean `user_ids`?
        `UserPage` is derived at src/handlers.rs:11",
    );
    says(
        path("order", "lines.[*].cost"),
        ": there is no field `cost` in `Line`
        data here: `$.lines[*]` in the output of `order`
        fields available: name, price",
    );
}

#[test]
fn what_is_written_counts_in_an_output_and_what_is_read_in_an_input() {
    passes(path("renamed", "out"));
    passes(arriving("renamed", "in"));
    says(
        path("renamed", "in"),
        ": there is no field `in` in `Renamed`
        data here: the output of `renamed`
        fields available: out",
    );
    says(
        path("secret", "token"),
        ": there is no field `token` in `Secret`
        data here: the output of `secret`",
    );
    passes(arriving("secret", "token"));
    passes(path("forgotten", "token"));
    says(
        arriving("forgotten", "token"),
        ": there is no field `token` in `Forgotten`
        data here: the input of `forgotten`",
    );
    passes(arriving("aliased", "t"));
}

#[test]
fn a_path_into_what_has_no_fields() {
    says(
        path("get_all_users", "user_ids.name"),
        ": `.name` leads into an array (`Vec<String>`), which has no fields
        data here: `$.user_ids` in the output of `get_all_users`
        an array's entries have fields: `[0]` is the first, `[*]` are all",
    );
    says(
        path("order", "id.[0]"),
        ": `[0]` leads into a string (`String`), which has no entries
        data here: `$.id` in the output of `order`",
    );
}

#[test]
fn a_field_that_may_be_absent() {
    says(
        path("skipping", "token"),
        ": the field `token` of `Skipping` may be absent: `skip_serializing_if` leaves it out
        data here: the output of `skipping`
        test it with `IsPresent` in a Choice state before
        `Skipping` is derived at src/handlers.rs:20",
    );
    says(
        arriving("get_all_users", "PaginationToken"),
        ": the field `PaginationToken` of `UserPage` may be absent: it is optional in the data that arrives
        data here: the input of `get_all_users`
        test it with `IsPresent` in a Choice state before
        `UserPage` is derived at src/handlers.rs:11",
    );
    says(
        path("payment", "number"),
        ": the field `number` of `Payment` may be absent: only these variants have it: card
        data here: the output of `payment`
        test `kind` with `StringEquals` in a Choice state before
        `Payment` is derived at src/orders.rs:40",
    );
    says(
        path("flat_option", "token"),
        ": the field `token` of `FlatOption` may be absent: it is flattened from an `Option`
        data here: the output of `flat_option`
        test it with `IsPresent` in a Choice state before",
    );
}

#[test]
fn a_path_into_what_may_be_null() {
    says(
        arriving("nested", "pair.[0]").or(path("get_all_users", "PaginationToken.x")),
        ": `.x` leads into a string (`String`) or null, and `null` has nothing in it
        data here: `$.PaginationToken` in the output of `get_all_users`
        test it with `IsNull` in a Choice state before",
    );
}

#[test]
fn entries() {
    passes(path("pair", "[1]"));
    passes(path("triple", "[2]"));
    passes(path("triple", "[-3]"));
    passes(path("strings", "[100]"));
    says(
        path("pair", "[2]"),
        ": there is no entry `[2]` in an array (`(u64, String)`), whose length is 2
        data here: the output of `pair`",
    );
    says(
        path("triple", "[-4]"),
        ": there is no entry `[-4]` in an array (`[u64; 3]`), whose length is 3
        data here: the output of `triple`",
    );
    passes(path("string_map", "[*]"));
}

#[test]
fn what_nobody_knows_passes() {
    passes(path("value", "a.b.[0].c"));
    passes(path("unknown", "a.b"));
    passes(path("string_map", "key"));
    passes(path("flat_map", "key"));
    passes(path("nested", "any.a.b"));
    assert!(path("string_map", "key.x").is_some(), "the values of a map are known");
}

#[test]
fn what_a_choice_has_found() {
    let mut asking = Asking::default();
    let base = asking.output("skipping");
    let step = asking.path(base, "token");
    let present = asking.narrow(step, Fact::Present);
    passes(asking.there(present));
    let has = asking.narrow(base, Fact::Has("token".to_owned()));
    let step = asking.path(has, "token");
    passes(asking.there(step));
    let lacks = asking.narrow(base, Fact::HasNot("token".to_owned()));
    let step = asking.path(lacks, "token");
    assert!(asking.there(step).is_some());
}

#[test]
fn a_deeper_test_tells_of_what_lies_above() {
    let mut asking = Asking::default();
    let base = asking.output("nested");
    let step = asking.path(base, "page.user_ids");
    assert!(asking.there(step).unwrap().contains("null"), "the page may be null");
    let present = asking.narrow(step, Fact::Present);
    passes(asking.there(present));
    let page = asking.path(base, "page");
    let not_null = asking.narrow(page, Fact::NotNull);
    let step = asking.path(not_null, "user_ids");
    passes(asking.there(step));
}

#[test]
fn every_way_counts() {
    let mut asking = Asking::default();
    let (page, order) = (asking.output("get_all_users"), asking.output("order"));
    let (one, other) = (asking.path(page, "user_ids"), asking.path(order, "user_ids"));
    let both = asking.join(&[one, other]);
    says(
        asking.there(both),
        ": there is no field `user_ids` in `Order`
        data here: the output of `order`, on one of 2 ways that lead here
        fields available: id, lines
        `Order` is derived at src/orders.rs:5",
    );
    let absent = asking.node(Node::Absent);
    let sometimes = asking.join(&[one, absent]);
    says(
        asking.there(sometimes),
        ": nothing is there on one of the 2 ways that lead here
        on another it is `$.user_ids` in the output of `get_all_users`",
    );
    says(asking.there(absent), ": nothing is there");
}

#[test]
fn jsonata_finds_nothing_where_nothing_is() {
    let mut asking = Asking::default();
    let skipping = asking.output("skipping");
    let token = asking.mapped(skipping, "token");
    passes(asking.there(token));
    let order = asking.output("order");
    let lines = asking.mapped(order, "lines");
    let price = asking.mapped(lines, "price");
    passes(asking.there(price));
    let cost = asking.mapped(lines, "cost");
    assert!(asking.there(cost).is_some());
    let both = asking.join(&[price, cost]);
    passes(asking.there(both));
}

#[test]
fn entries_that_lack_a_field_are_left_out_of_a_list() {
    let mut asking = Asking::default();
    let payments = asking.output("payment");
    let number = asking.path(payments, "number");
    let list = asking.node(Node::List(number));
    passes(asking.there(list));
    let missing = asking.path(payments, "cvc");
    let list = asking.node(Node::List(missing));
    assert!(asking.there(list).is_some());
}

#[test]
fn the_answer_of_an_execution() {
    let mut asking = Asking::default();
    let answer = asking.node(Node::Leaf(number("Weekly"), Part::Result));
    let output = asking.path(answer, "Output.id");
    passes(asking.there(output));
    let id = asking.path(answer, "id");
    says(
        asking.there(id),
        ": there is no field `id` in the answer of an execution; what the machine gives is in its `Output`
        data here: the answer of the execution of `Weekly`
        fields available: Output, ExecutionArn, Input, InputDetails, Name, OutputDetails, StartDate, StateMachineArn and 10 more",
    );
    let function = asking.node(Node::Leaf(number("order"), Part::Result));
    let id = asking.path(function, "id");
    passes(asking.there(id));
}

#[test]
fn a_named_origin_and_a_note() {
    let mut asking = Asking { note: Some("so it is".to_owned()), ..Asking::default() };
    let line = asking.output("line");
    let named = asking.named(line, "the Parameters of state `Pay`");
    let cost = asking.path(named, "cost");
    says(
        asking.there(cost),
        ": there is no field `cost` in `Line`
        data here: the Parameters of state `Pay`
        fields available: name, price
        so it is",
    );
}

#[test]
fn a_path_of_any_length_is_answered() {
    let mut asking = Asking::default();
    let base = asking.output("value");
    let node = asking.path(base, &vec!["a"; 500].join("."));
    passes(asking.there(node));
    passes(asking.is(node, Want::List));
}
