use super::{Asking, Question, Raised, number, passes, says};

fn raised(name: Raised, by: &[&str], others: &[&str]) -> Option<String> {
    let by = by.iter().map(|leaf| number(leaf)).collect();
    let others = others.iter().map(|other| (*other).to_owned()).collect();
    Asking::default().ask(Question::Raised { name, by, others })
}

fn name(name: &str) -> Raised {
    Raised::Name(name.to_owned())
}

fn variant(leaf: &str, variant: &str) -> Raised {
    Raised::Variant(number(leaf), variant.to_owned())
}

#[test]
fn an_error_that_is_declared() {
    passes(raised(name("Throttled"), &["order", "get_all_users"], &[]));
    passes(raised(name("UserStoreDown"), &["get_all_users"], &[]));
    passes(raised(name("Failed"), &["get_all_users"], &["Failed"]));
    passes(raised(variant("get_all_users", "Down"), &["get_all_users"], &[]));
    // Of a boxed error nobody knows the names.
    passes(raised(name("Throtled"), &["get_all_users", "boxed"], &[]));
    // There is no such variant: rustc says so itself.
    passes(raised(variant("get_all_users", "Up"), &["get_all_users"], &[]));
}

#[test]
fn an_error_that_nobody_declares() {
    says(
        raised(name("Throtled"), &["get_all_users"], &["Failed"]),
        ": nothing here fails with `Throtled`
        called here: get_all_users
        errors that are declared: Throttled, UserStoreDown, Failed
        did you mean `Throttled`?",
    );
    says(
        raised(variant("get_all_users", "Down"), &["order"], &[]),
        ": nothing here fails with `UserStoreDown`
        called here: order
        they declare no errors",
    );
}
