use super::{Asking, Fact, Node, Question, Want, passes, says};

fn equals(leaf: &str, path: &str, word: &str) -> Option<String> {
    let mut asking = Asking::default();
    let base = asking.output(leaf);
    let node = asking.path(base, path);
    asking.ask(Question::Equals(node, word.to_owned()))
}

#[test]
fn strings_that_it_can_be() {
    passes(equals("statuses", "status", "ACCEPTED"));
    passes(equals("order", "id", "anything"));
    passes(equals("value", "a", "anything"));
    passes(equals("payment", "kind", "card"));
    passes(equals("nested", "either", "anything"));
}

#[test]
fn a_string_that_it_can_never_be() {
    says(
        equals("statuses", "status", "ACCEPTD"),
        " can never equal `ACCEPTD`
        strings possible: ACCEPTED, REJECTED, IN_REVIEW
        did you mean `ACCEPTED`?
        data here: `$.status` in the output of `statuses`
        `Status` is derived at src/orders.rs:30",
    );
    says(
        equals("payment", "kind", "gift"),
        " can never equal `gift`
        strings possible: card, cash
        data here: `$.kind` in the output of `payment`
        `Payment` is derived at src/orders.rs:40",
    );
}

#[test]
fn of_no_string_at_all_its_kind_is_said() {
    passes(equals("order", "lines", "x"));
    let mut asking = Asking::default();
    let base = asking.output("order");
    let lines = asking.path(base, "lines");
    says(
        asking.ask(Question::Compares(lines, Want::Text)),
        " must be a string, but it is an array (`Vec<Line>`)
        data here: `$.lines` in the output of `order`
        `Order` is derived at src/orders.rs:5",
    );
}

/// Such a comparison is said to be wrong; of the state behind it nothing more is said.
#[test]
fn what_a_wrong_comparison_leaves_is_not_absent() {
    let mut asking = Asking::default();
    let base = asking.output("order");
    let tagged = asking.narrow(base, Fact::Tagged("lines".to_owned(), "x".to_owned()));
    let id = asking.path(tagged, "id");
    let object = asking.object(&[("order", id)], None);
    let order = asking.path(object, "order");
    passes(asking.there(order));
}

#[test]
fn a_variant_that_is_never_written() {
    let mut asking = Asking::default();
    let node = asking.output("retired");
    assert!(asking.ask(Question::Equals(node, "OLD".to_owned())).is_some());
    let node = asking.input("retired");
    passes(asking.ask(Question::Equals(node, "OLD".to_owned())));
}

#[test]
fn a_string_that_is_ruled_out() {
    let mut asking = Asking::default();
    let base = asking.output("statuses");
    let status = asking.path(base, "status");
    let other = asking.narrow(status, Fact::IsNot("ACCEPTED".to_owned()));
    says(
        asking.ask(Question::Equals(other, "ACCEPTED".to_owned())),
        " can never equal `ACCEPTED`
        strings possible: REJECTED, IN_REVIEW
        data here: `$.status` in the output of `statuses`
        `Status` is derived at src/orders.rs:30",
    );
    passes(asking.ask(Question::Equals(other, "REJECTED".to_owned())));
}

#[test]
fn a_word_of_the_table() {
    let mut asking = Asking::default();
    let word = asking.node(Node::Word("big".to_owned()));
    passes(asking.ask(Question::Equals(word, "big".to_owned())));
    says(
        asking.ask(Question::Equals(word, "bog".to_owned())),
        " can never equal `bog`
        strings possible: big
        did you mean `big`?
        data here: a value that the machine itself makes",
    );
}
