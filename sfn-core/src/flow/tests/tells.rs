use super::{Asking, Fact, Node, Question, Test, Want, passes, says};

fn tells(leaf: &str, path: &str, test: Test) -> Option<String> {
    let mut asking = Asking::default();
    let base = asking.output(leaf);
    let node = asking.path(base, path);
    asking.ask(Question::Tells(node, test))
}

#[test]
fn tests_that_tell() {
    passes(tells("skipping", "token", Test::Present));
    passes(tells("payment", "number", Test::Present));
    passes(tells("value", "a", Test::Present));
    passes(tells("string_map", "key", Test::Present));
    passes(tells("nested", "page.user_ids", Test::Present));
    passes(tells("get_all_users", "PaginationToken", Test::Null));
    passes(tells("nested", "either", Test::Kind(Want::Number)));
    passes(tells("nested", "any", Test::Kind(Want::Number)));
    passes(tells("order", "id", Test::Kind(Want::Timestamp)));
    passes(tells("get_all_users", "PaginationToken", Test::Kind(Want::Text)));
}

#[test]
fn always_there() {
    says(
        tells("get_all_users", "PaginationToken", Test::Present),
        " is always true: `PaginationToken` is always there, as null when it is `None`
        data here: `$.PaginationToken` in the output of `get_all_users`
        use `IsNull` here, or `#[serde(skip_serializing_if = \"Option::is_none\")]` on the field in Rust
        `UserPage` is derived at src/handlers.rs:11",
    );
    says(
        tells("order", "id", Test::Present),
        " is always true: `id` is always there
        data here: `$.id` in the output of `order`
        `Order` is derived at src/orders.rs:5",
    );
}

#[test]
fn never_there() {
    says(
        tells("order", "lins", Test::Present),
        " is always false: there is no field `lins` in `Order`
        data here: the output of `order`
        fields available: id, lines
        did you mean `lines`?
        `Order` is derived at src/orders.rs:5",
    );
}

#[test]
fn null_and_kinds() {
    says(
        tells("order", "id", Test::Null),
        " is always false: `id` is a string (`String`), which is never null
        data here: `$.id` in the output of `order`
        `Order` is derived at src/orders.rs:5",
    );
    says(
        tells("order", "id", Test::Kind(Want::Number)),
        " is always false: `id` is a string (`String`)
        data here: `$.id` in the output of `order`
        `Order` is derived at src/orders.rs:5",
    );
    assert!(tells("order", "id", Test::Kind(Want::Text)).unwrap().contains("is always true"));
    assert!(tells("nested", "unit", Test::Null).unwrap().contains("is always true"));
    // Such a test fails where nothing is: `There` says so.
    passes(tells("order", "lins", Test::Null));
}

#[test]
fn what_a_choice_has_found_may_be_tested_again() {
    let mut asking = Asking::default();
    let base = asking.output("skipping");
    let token = asking.path(base, "token");
    let present = asking.narrow(token, Fact::Present);
    passes(asking.ask(Question::Tells(present, Test::Present)));
}

#[test]
fn ways_tell_where_they_differ() {
    let mut asking = Asking::default();
    let (order, absent) = (asking.output("order"), asking.node(Node::Absent));
    let id = asking.path(order, "id");
    let both = asking.join(&[id, absent]);
    passes(asking.ask(Question::Tells(both, Test::Present)));
    let (text, null) = (asking.node(Node::Text), asking.node(Node::Null));
    let both = asking.join(&[text, null]);
    passes(asking.ask(Question::Tells(both, Test::Null)));
}
