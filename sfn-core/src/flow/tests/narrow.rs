use super::{Asking, Fact, Question, Test, Want, passes};

fn fact(name: &str) -> String {
    name.to_owned()
}

/// The strings that the `kind` of a payment can equal, where a fact is known of the payment.
fn kinds(leaf: &str, fact: Fact) -> Vec<&'static str> {
    let holds = |word: &&str| {
        let mut asking = Asking::default();
        let base = asking.output(leaf);
        let narrowed = asking.narrow(base, fact.clone());
        let kind = asking.path(narrowed, "kind");
        asking.ask(Question::Equals(kind, (*word).to_owned())).is_none()
    };
    ["card", "cash", "gift"].into_iter().filter(holds).collect()
}

#[test]
fn variants_by_their_tag() {
    assert_eq!(kinds("payment", Fact::Present), ["card", "cash"]);
    assert_eq!(kinds("payment", Fact::Tagged(fact("kind"), fact("card"))), ["card"]);
    assert_eq!(kinds("payment", Fact::NotTagged(fact("kind"), fact("card"))), ["cash"]);
}

#[test]
fn variants_by_their_fields() {
    assert_eq!(kinds("payment", Fact::Has(fact("number"))), ["card"]);
    assert_eq!(kinds("payment", Fact::HasNot(fact("number"))), ["cash"]);
    assert_eq!(kinds("wider_payment", Fact::Has(fact("amount"))), ["cash"]);
}

#[test]
fn variants_by_their_kind() {
    let mut asking = Asking::default();
    let base = asking.output("untagged");
    let text = asking.narrow(base, Fact::Kind(Want::Text));
    passes(asking.is(text, Want::Text));
    passes(asking.fits(text, "string"));
    let number = asking.narrow(base, Fact::Kind(Want::Number));
    passes(asking.is(number, Want::Integer));
    assert!(asking.is(number, Want::Text).is_some());
}

#[test]
fn null() {
    let mut asking = Asking::default();
    let base = asking.output("option_string");
    let text = asking.narrow(base, Fact::Kind(Want::Text));
    passes(asking.is(text, Want::Text));
    let null = asking.narrow(base, Fact::Kind(Want::Null));
    passes(asking.is(null, Want::Null));
    passes(asking.fits(null, "unit"));
    let is = asking.narrow(base, Fact::Is(fact("x")));
    passes(asking.is(is, Want::Text));
    let is_not = asking.narrow(base, Fact::IsNot(fact("x")));
    assert!(asking.is(is_not, Want::Text).is_some(), "null is not that string either");
}

#[test]
fn words_of_an_option() {
    let mut asking = Asking::default();
    let base = asking.output("statuses");
    let last = asking.path(base, "last");
    let rest = asking.narrow(last, Fact::IsNot(fact("IN_REVIEW")));
    let rest = asking.narrow(rest, Fact::NotNull);
    passes(asking.fits(rest, "verdict"));
    let none = asking.narrow(last, Fact::Is(fact("NOTHING")));
    // It can never come to this: nothing is wrong with it.
    passes(asking.is(none, Want::List));
    passes(asking.ask(Question::Tells(none, Test::Present)));
}

#[test]
fn what_was_found_is_there_or_the_way_is_none() {
    let mut asking = Asking::default();
    let base = asking.output("order");
    let missing = asking.path(base, "known.level");
    assert!(asking.there(missing).is_some());
    let found = asking.narrow(missing, Fact::Present);
    passes(asking.there(found));
    passes(asking.is(found, Want::Text));
    passes(asking.fits(found, "u64"));
}

#[test]
fn below_a_list_that_was_searched_nothing_is_doubtful() {
    let mut asking = Asking::default();
    let base = asking.input("optional_token");
    let list = asking.node(super::Node::List(base));
    let token = asking.path(list, "[0].token");
    assert!(asking.there(token).is_some());
    let searched = asking.narrow(list, Fact::Searched);
    let token = asking.path(searched, "[0].token");
    passes(asking.there(token));
    let misspelt = asking.path(searched, "[0].tokn");
    assert!(asking.there(misspelt).is_some());
}
