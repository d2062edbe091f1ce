use super::{Asking, Fact, Node, Part, Question, number, passes, says};

/// Whether what one leaf gives fits what another takes.
fn gives(from: &str, to: &str) -> Option<String> {
    let mut asking = Asking::default();
    let node = asking.output(from);
    asking.fits(node, to)
}

#[test]
fn every_type_that_is_written_as_it_is_read_fits_itself() {
    let others = ["secret", "renamed", "lossy", "sides"];
    for leaf in super::LEAVES.iter().filter(|leaf| !others.contains(&leaf.name)) {
        passes(gives(leaf.name, leaf.name));
    }
    for leaf in others {
        assert!(gives(leaf, leaf).is_some(), "{leaf}");
    }
}

#[test]
fn kinds() {
    for (from, to) in [("u64", "f64"), ("u64", "u8"), ("status", "string"), ("uuid", "string"), ("string", "value")] {
        passes(gives(from, to));
    }
    // Which string it is, and how long a list is, nobody knows.
    for (from, to) in [("string", "status"), ("string", "timestamp"), ("numbers", "pair"), ("numbers", "triple")] {
        passes(gives(from, to));
    }
    for (from, to) in [("f64", "u64"), ("string", "u64"), ("u64", "string"), ("bool", "string"), ("unit", "string")] {
        assert!(gives(from, to).is_some(), "{from} into {to}");
    }
    for (from, to) in [("order", "strings"), ("strings", "order"), ("order", "string"), ("string", "unit")] {
        assert!(gives(from, to).is_some(), "{from} into {to}");
    }
    for (from, to) in [("strings", "string_map"), ("string_map", "strings"), ("status", "u64"), ("u64", "status")] {
        assert!(gives(from, to).is_some(), "{from} into {to}");
    }
}

#[test]
fn another_kind() {
    says(
        gives("string", "order"),
        " does not fit the input of `order`
        `order` needs an object (`Order`), but gets a string (`String`)
        data here: the output of `string`
        `Order` is derived at src/orders.rs:5",
    );
    says(
        gives("order", "other_order"),
        " does not fit the input of `other_order`
        at `$.lines[*].price`: `other_order` needs an integer (`u64`), but gets a number (`f64`)
        data here: the output of `order`",
    );
}

#[test]
fn null() {
    passes(gives("string", "option_string"));
    passes(gives("option_string", "option_string"));
    passes(gives("option_string", "value"));
    passes(gives("unit", "option_string"));
    says(
        gives("option_string", "string"),
        " does not fit the input of `string`
        `string` needs a string (`String`), but it may be null
        data here: the output of `option_string`
        test it with `IsNull` in a Choice state before, or take an `Option`",
    );
    let mut asking = Asking::default();
    let node = asking.output("option_string");
    let there = asking.narrow(node, Fact::NotNull);
    passes(asking.fits(there, "string"));
}

#[test]
fn a_field_that_is_needed() {
    says(
        gives("line", "order"),
        " does not fit the input of `order`
        `order` needs the field `id` of `Order`, which is not in `Line`
        data here: the output of `line`
        fields available: name, price
        `Order` is derived at src/orders.rs:5",
    );
    passes(gives("token", "optional_token"));
    passes(gives("line", "optional_token"));
    passes(gives("line", "forgotten"));
    passes(gives("token", "aliased"));
    assert!(gives("line", "aliased").is_some());
    assert!(gives("secret", "token").is_some(), "it is never written");
}

#[test]
fn a_field_that_may_be_absent() {
    passes(gives("skipping", "optional_token"));
    // What `skip_serializing_if` writes is taken to be never null.
    passes(gives("skipping", "defaulted_token"));
    says(
        gives("skipping", "token"),
        " does not fit the input of `token`
        `token` needs the field `token` of `Token`, which may be absent in `Skipping`
        data here: the output of `skipping`
        test it with `IsPresent` in a Choice state before, or take it as optional: `#[serde(default)]`
        `Skipping` is derived at src/handlers.rs:20",
    );
    let mut asking = Asking::default();
    let node = asking.output("skipping");
    let has = asking.narrow(node, Fact::Has("token".to_owned()));
    passes(asking.fits(has, "token"));
    let token = asking.path(node, "token");
    let token = asking.narrow(token, Fact::Present);
    let object = asking.object(&[("token", token)], Some(node));
    passes(asking.fits(object, "token"));
}

#[test]
fn data_that_arrives_may_lack_what_is_optional() {
    let mut asking = Asking::default();
    let node = asking.input("defaulted_token");
    assert!(asking.fits(node, "token").unwrap().contains("may be absent"));
    let node = asking.input("optional_token");
    assert!(asking.fits(node, "defaulted_token").unwrap().contains("may be null"));
    passes(asking.fits(node, "optional_token"));
}

#[test]
fn unknown_fields() {
    passes(gives("token", "closed_token"));
    says(
        gives("flat", "closed_token"),
        " does not fit the input of `closed_token`
        `ClosedToken` takes no field `id`: it has `deny_unknown_fields`
        data here: the output of `flat`
        fields that it takes: token",
    );
    let mut asking = Asking::default();
    let node = asking.output("token");
    let text = asking.node(Node::Text);
    let more = asking.object(&[("other", text)], Some(node));
    assert!(asking.fits(more, "closed_token").unwrap().contains("`other`"));
    passes(asking.fits(more, "token"));
}

#[test]
fn flattened_types() {
    passes(gives("flat", "token"));
    passes(gives("flat", "flat_map"));
    assert!(gives("token", "flat").is_some());
    assert!(gives("flat_option", "token").unwrap().contains("may be absent"));
    let mut asking = Asking::default();
    let text = asking.node(Node::Text);
    let object = asking.object(&[("id", text)], None);
    assert!(asking.fits(object, "flat").unwrap().contains("`token`"));
    passes(asking.fits(object, "flat_option"));
}

#[test]
fn maps() {
    passes(gives("token", "string_map"));
    assert!(gives("order", "string_map").unwrap().contains("`$.lines`"));
    assert!(gives("number_map", "string_map").unwrap().contains("`$.*`"));
    // A map may have any key; its values must be of the kind.
    passes(gives("string_map", "token"));
    assert!(gives("number_map", "token").is_some());
    passes(gives("number_map", "optional_token"));
    passes(gives("string_map", "closed_token"));
}

#[test]
fn lists() {
    assert!(gives("strings", "numbers").unwrap().contains("`$[*]`"));
    passes(gives("number_pair", "numbers"));
    assert!(gives("pair", "numbers").unwrap().contains("`$[1]`"));
    says(
        gives("triple", "number_pair"),
        " does not fit the input of `number_pair`
        `number_pair` needs an array of 2, but gets one of 3
        data here: the output of `triple`",
    );
    let mut asking = Asking::default();
    let (integer, text) = (asking.node(Node::Integer), asking.node(Node::Text));
    let pair = asking.node(Node::Tuple(vec![integer, text]));
    passes(asking.fits(pair, "pair"));
    assert!(asking.fits(pair, "number_pair").unwrap().contains("`$[1]`"));
    let list = asking.node(Node::List(text));
    passes(asking.fits(list, "strings"));
    assert!(asking.fits(list, "numbers").is_some());
}

#[test]
fn words() {
    passes(gives("verdict", "status"));
    says(
        gives("status", "verdict"),
        " does not fit the input of `verdict`
        `Verdict` has no `IN_REVIEW`
        data here: the output of `status`
        strings that it takes: ACCEPTED, REJECTED
        `Status` is derived at src/orders.rs:30",
    );
    assert!(gives("statuses", "verdicts").unwrap().contains("`$.status`"));
    let mut asking = Asking::default();
    let node = asking.output("status");
    let rest = asking.narrow(node, Fact::IsNot("IN_REVIEW".to_owned()));
    passes(asking.fits(rest, "verdict"));
    let word = asking.node(Node::Word("ACCEPTED".to_owned()));
    passes(asking.fits(word, "verdict"));
    let word = asking.node(Node::Word("ACCEPTD".to_owned()));
    assert!(asking.fits(word, "verdict").unwrap().contains("did you mean `ACCEPTED`?"));
}

#[test]
fn enums() {
    // Each variant that comes finds one that takes it.
    assert!(gives("payment", "wider_payment").is_none());
    assert!(gives("external", "external").is_none());
    says(
        gives("wider_payment", "payment"),
        " does not fit the input of `payment`
        no variant of `Payment` takes an object
        data here: the output of `wider_payment`
        variants: card, cash
        `Payment` is derived at src/orders.rs:40",
    );
    says(
        gives("payment", "stricter_payment"),
        " does not fit the input of `stricter_payment`
        `stricter_payment` needs the field `cvc`, which is not there
        data here: the output of `payment`
        fields available: kind, number, amount",
    );
    says(
        gives("external", "external_other"),
        " does not fit the input of `external_other`
        at `$.Cash.price`: `external_other` needs an integer (`u64`), but gets a number (`f64`)
        data here: the output of `external`",
    );
    passes(gives("string", "untagged"));
    assert!(gives("bool", "untagged").unwrap().contains("no variant of `Untagged` takes a boolean"));
    assert!(gives("untagged", "string").is_some());
    assert!(gives("payment", "card").is_some(), "cash has no number");
    let mut asking = Asking::default();
    let node = asking.output("payment");
    let card = asking.narrow(node, Fact::Tagged("kind".to_owned(), "card".to_owned()));
    passes(asking.fits(card, "card"));
    let card = asking.narrow(node, Fact::NotTagged("kind".to_owned(), "cash".to_owned()));
    passes(asking.fits(card, "card"));
}

#[test]
fn types_that_hold_themselves() {
    passes(gives("tree", "shrub"));
    assert!(gives("tree", "bush").unwrap().contains("`$.leaf`"));
}

#[test]
fn objects_of_the_table() {
    let mut asking = Asking::default();
    let page = asking.output("get_all_users");
    let token = asking.path(page, "user_ids.[0]");
    let object = asking.object(&[("token", token)], None);
    passes(asking.fits(object, "token"));
    says(
        asking.fits(object, "line"),
        " does not fit the input of `line`
        `line` needs the field `name` of `Line`, which is not there
        data here: an object that the machine itself makes
        fields available: token",
    );
    // The newer value counts.
    let order = asking.output("order");
    let number = asking.node(Node::Integer);
    let over = asking.object(&[("id", number)], Some(order));
    assert!(asking.fits(over, "order").unwrap().contains("`$.id`"));
    let again = asking.object(&[("id", token)], Some(over));
    passes(asking.fits(again, "order"));
    passes(asking.fits(again, "string_map").filter(|message| !message.contains("`$.lines`")));
}

#[test]
fn a_field_that_not_every_way_has() {
    let mut asking = Asking::default();
    let (text, absent) = (asking.node(Node::Text), asking.node(Node::Absent));
    let sometimes = asking.join(&[text, absent]);
    let object = asking.object(&[("token", sometimes)], None);
    assert!(asking.fits(object, "token").unwrap().contains("may be absent"));
    passes(asking.fits(object, "optional_token"));
    let gone = asking.object(&[("token", absent)], None);
    assert!(asking.fits(gone, "token").unwrap().contains("which is absent here"));
}

#[test]
fn every_way_must_fit() {
    let mut asking = Asking::default();
    let (token, line) = (asking.output("token"), asking.output("line"));
    let both = asking.join(&[token, line]);
    assert!(asking.fits(both, "token").unwrap().contains("the output of `line`"));
    passes(asking.fits(both, "optional_token"));
    let rest = asking.object(&[], Some(both));
    assert!(asking.fits(rest, "token").unwrap().contains("may be absent"));
}

#[test]
fn the_end_of_a_machine() {
    let mut asking = Asking::default();
    let line = asking.output("line");
    let order = number("order");
    let message = asking.ask(Question::Fits(line, order, Part::Output)).unwrap();
    assert!(message.contains(" does not fit the output of `order`"), "{message}");
    let node = asking.output("order");
    passes(asking.ask(Question::Fits(node, order, Part::Output)));
}

#[test]
fn what_only_the_type_of_the_callee_tells() {
    let mut asking = Asking::default();
    let (line, order) = (asking.output("line"), asking.output("order"));
    let ask = |asking: &mut Asking, leaf: &str, function, machine| {
        asking.ask(Question::Called { leaf: number(leaf), function, machine })
    };
    passes(ask(&mut asking, "order", order, line));
    assert!(ask(&mut asking, "order", line, order).is_some());
    passes(ask(&mut asking, "Weekly", line, order));
    assert!(ask(&mut asking, "Weekly", order, line).is_some());
}

#[test]
fn the_answer_of_an_execution() {
    let mut asking = Asking::default();
    let answer = asking.node(Node::Leaf(number("Weekly"), Part::Result));
    assert!(asking.fits(answer, "order").unwrap().contains("`id`"));
    let output = asking.path(answer, "Output");
    passes(asking.fits(output, "order"));
}

#[test]
fn a_thousand_fields_over_each_other() {
    let mut asking = Asking::default();
    let mut node = asking.output("order");
    let text = asking.node(Node::Text);
    for number in 0..1_000 {
        node = asking.object(&[(format!("result{number}").as_str(), text)], Some(node));
    }
    passes(asking.fits(node, "order"));
    let number = asking.node(Node::Integer);
    let over = asking.object(&[("result17", number)], Some(node));
    assert!(asking.fits(over, "token").is_some());
    assert!(asking.plan.encode().len() < 1_000 * 200);
}

#[test]
fn what_is_unknown_is_read_where_something_in_particular_is_taken() {
    let mut asking = Asking::default();
    assert!(asking.is_read(&[("value", &[]), ("order", &[])]));
    assert!(!asking.is_read(&[("value", &[]), ("unknown", &["id"])]));
    assert!(!asking.is_read(&[]));
    assert!(asking.is_read(&[("order", &["id"])]));
    assert!(!asking.is_read(&[("order", &["result"])]));
    assert!(asking.is_read(&[("strings", &[""])]));
}

/// An object that is given to an enum: a tag and an amount over what has the number.
fn tagged(tags: &[&str], rest: Option<&str>) -> Option<String> {
    let mut asking = Asking::default();
    let words: Vec<_> = tags.iter().map(|tag| asking.node(Node::Word((*tag).to_owned()))).collect();
    let tag = if let [one] = words.as_slice() { *one } else { asking.join(&words) };
    let amount = asking.node(Node::Integer);
    let rest = rest.map(|rest| asking.output(rest));
    let object = asking.object(&[("kind", tag), ("amount", amount)], rest);
    asking.fits(object, "payment")
}

#[test]
fn which_variant_it_is_nobody_knows() {
    passes(tagged(&["cash"], None));
    assert!(tagged(&["card"], None).is_some(), "there is no number");
    assert!(tagged(&["gift"], None).is_some(), "there is no such variant");
    // What goes with which word, is not known.
    passes(tagged(&["card", "cash"], None));
    let mut asking = Asking::default();
    let payment = asking.output("payment");
    let note = asking.node(Node::Text);
    let noted = asking.object(&[("note", note)], Some(payment));
    passes(asking.fits(noted, "payment"));
    let card = asking.narrow(payment, Fact::Tagged("kind".to_owned(), "card".to_owned()));
    let noted = asking.object(&[("number", payment)], Some(card));
    assert!(asking.fits(noted, "payment").is_some(), "one variant is left, and the number is an object");
}
