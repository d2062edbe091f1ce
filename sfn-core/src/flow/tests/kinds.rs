use super::{Asking, Node, Question, Want, passes, says};

fn is(leaf: &str, path: &str, want: Want) -> Option<String> {
    let mut asking = Asking::default();
    let base = asking.output(leaf);
    let node = asking.path(base, path);
    asking.is(node, want)
}

fn compares(leaf: &str, path: &str, want: Want) -> Option<String> {
    let mut asking = Asking::default();
    let base = asking.output(leaf);
    let node = asking.path(base, path);
    asking.ask(Question::Compares(node, want))
}

const ALL: &[(Want, &str)] = &[
    (Want::Object, "an object"),
    (Want::List, "an array"),
    (Want::Text, "a string"),
    (Want::Timestamp, "a timestamp"),
    (Want::Number, "a number"),
    (Want::Integer, "an integer"),
    (Want::Boolean, "a boolean"),
    (Want::Null, "null"),
    (Want::Scalar, "a string, a number, a boolean or null"),
];

/// What of [`ALL`] each type is.
#[test]
fn kinds() {
    let table: &[(&str, &[Want])] = &[
        ("order", &[Want::Object]),
        ("string_map", &[Want::Object]),
        ("payment", &[Want::Object]),
        ("strings", &[Want::List]),
        ("pair", &[Want::List]),
        ("string", &[Want::Text, Want::Timestamp, Want::Scalar]),
        ("timestamp", &[Want::Text, Want::Timestamp, Want::Scalar]),
        ("uuid", &[Want::Text, Want::Scalar]),
        ("status", &[Want::Text, Want::Timestamp, Want::Scalar]),
        ("u64", &[Want::Number, Want::Integer, Want::Scalar]),
        ("f64", &[Want::Number, Want::Scalar]),
        ("bool", &[Want::Boolean, Want::Scalar]),
        ("unit", &[Want::Null, Want::Scalar]),
        ("option_string", &[Want::Scalar]),
        ("untagged", &[Want::Scalar]),
    ];
    for (leaf, kinds) in table {
        for (want, text) in ALL {
            let mut asking = Asking::default();
            let node = asking.output(leaf);
            let message = asking.is(node, *want);
            assert_eq!(message.is_none(), kinds.contains(want), "{leaf} as {text}");
            assert!(message.is_none_or(|message| message.contains(&format!(" must be {text}, but "))));
        }
    }
}

#[test]
fn of_the_table_itself() {
    let nodes = [Node::Text, Node::Word("x".to_owned()), Node::Integer, Node::Number, Node::Boolean, Node::Null];
    let kinds = [Want::Text, Want::Text, Want::Integer, Want::Number, Want::Boolean, Want::Null];
    for (node, kind) in nodes.into_iter().zip(kinds) {
        let mut asking = Asking::default();
        let node = asking.node(node);
        passes(asking.is(node, kind));
        assert!(asking.is(node, Want::List).is_some());
        let list = asking.node(Node::List(node));
        passes(asking.is(list, Want::List));
        assert!(asking.is(list, kind).is_some());
    }
}

#[test]
fn what_it_is_instead() {
    says(
        is("get_all_users", "PaginationToken", Want::List),
        " must be an array, but it is a string (`String`) or null
        data here: `$.PaginationToken` in the output of `get_all_users`
        `UserPage` is derived at src/handlers.rs:11",
    );
    says(
        is("get_all_users", "PaginationToken", Want::Text),
        " must be a string, but it may be null: it is a string (`String`) or null
        data here: `$.PaginationToken` in the output of `get_all_users`
        `UserPage` is derived at src/handlers.rs:11",
    );
    says(
        is("nested", "either", Want::Number),
        " must be a number, but some of its variants are not: it is one of several (`Untagged`)
        data here: `$.either` in the output of `nested`",
    );
    says(
        is("get_all_users", "user_id", Want::List),
        ": there is no field `user_id` in `UserPage`
        data here: the output of `get_all_users`
        fields available: user_ids, PaginationToken
        did you mean `user_ids`?
        `UserPage` is derived at src/handlers.rs:11",
    );
}

#[test]
fn every_way_is_of_the_kind() {
    let mut asking = Asking::default();
    let (list, text) = (asking.output("strings"), asking.node(Node::Text));
    let both = asking.join(&[list, text]);
    says(
        asking.is(both, Want::List),
        " must be an array, but it is a string
        data here: a value that the machine itself makes",
    );
    passes(asking.ask(Question::Compares(both, Want::Text)));
}

#[test]
fn comparisons() {
    passes(compares("get_all_users", "PaginationToken", Want::Text));
    passes(compares("nested", "either", Want::Number));
    passes(compares("value", "a", Want::Number));
    // That a path leads nowhere is another question's answer.
    passes(compares("order", "nothing", Want::Number));
    says(
        compares("order", "lines", Want::Number),
        " must be a number, but it is an array (`Vec<Line>`)
        data here: `$.lines` in the output of `order`
        `Order` is derived at src/orders.rs:5",
    );
    assert!(compares("nested", "uuid", Want::Timestamp).is_some());
}
