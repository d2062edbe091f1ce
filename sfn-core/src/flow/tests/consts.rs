//! The same, in rustc.

use super::{Asking, Question, types};
use crate::flow::{Flow, Leaf};

/// A plan whose bytes the test below holds: a path into a page that is there, and one that is not.
const TABLE: &[u8] = include_bytes!("page.plan");
const LEAVES: &[&[Leaf]] = &[types::PAGES];
const FLOW: Flow<'static> = Flow::new(TABLE, LEAVES);

const THERE: () = FLOW.assert(0);
const FITS: () = FLOW.assert(1);
const MISSING: bool = FLOW.answer(2).is_some();
const NO_FIT: bool = FLOW.answer(3).is_some();

#[test]
fn questions_are_answered_in_constants() {
    let () = THERE;
    let () = FITS;
    assert_eq!([MISSING, NO_FIT], [true, true]);
}

#[test]
fn the_plan_is_that_of_the_file() {
    let mut asking = Asking::default();
    let page = asking.node(super::Node::Leaf(0, super::Part::Output));
    let [ids, typo] = ["user_ids", "userIds"].map(|name| asking.path(page, name));
    let questions = [
        Question::There(ids),
        Question::Fits(page, 0, super::Part::Input),
        Question::There(typo),
        Question::Fits(ids, 0, super::Part::Input),
    ];
    questions.into_iter().for_each(|question| drop(asking.ask(question)));
    let bytes = asking.plan.encode();
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(concat!(env!("CARGO_MANIFEST_DIR"), "/src/flow/tests/page.plan"), &bytes).unwrap();
    }
    assert_eq!(bytes, TABLE, "BLESS=1 writes it anew");
}

#[test]
#[should_panic(expected = "there is no field `userIds` in `UserPage`")]
fn an_assertion_panics_with_the_message() {
    FLOW.assert(2);
}
