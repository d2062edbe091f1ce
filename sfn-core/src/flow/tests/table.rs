use super::{Asking, Leaf, Node};
use crate::flow::table::{Keys, Table};
use crate::flow::{Flow, NodeId};
use crate::shape::hash;
use proptest::prelude::*;
use std::collections::BTreeMap;

proptest! {
    /// A trie has what a map has: the newest value of each key, whatever the hashes are.
    #[test]
    fn a_trie_is_a_map(keys in prop::collection::vec("[a-d]{1,3}", 0..60)) {
        let mut asking = Asking::default();
        let mut rest = None;
        let mut expected = BTreeMap::new();
        for key in &keys {
            let value = asking.node(Node::Text);
            expected.insert(key.clone(), value.0);
            rest = Some(asking.object(&[(key, value)], rest));
        }
        let bytes = asking.plan.encode();
        let table = Table::new(&bytes, &[]);
        let root = match rest.map(|NodeId(node)| table.node(node)) {
            Some(crate::flow::table::Item::Object { root, .. }) => root,
            _ => 0,
        };
        for (key, node) in &expected {
            prop_assert_eq!(table.find(root, hash(key)), Some(*node));
        }
        prop_assert_eq!(table.find(root, hash("other")), None);
        let mut listed = BTreeMap::new();
        let mut keys = Keys::of(root);
        while let Some((name, node)) = keys.next(&table) {
            prop_assert_eq!(listed.insert(table.text(name).to_owned(), node), None);
        }
        prop_assert_eq!(listed, expected);
    }
}

#[test]
fn a_plan_without_questions() {
    let leaves: &[&[Leaf]] = &[];
    assert!(Flow::new(&[], leaves).answer(0).is_none());
    let mut asking = Asking::default();
    asking.output("line");
    assert!(Flow::new(&asking.plan.encode(), leaves).answer(0).is_none());
}

#[test]
fn equal_plans_give_equal_bytes() {
    let plan = || {
        let mut asking = Asking::default();
        let page = asking.output("get_all_users");
        let text = asking.node(Node::Text);
        asking.object(&[("b", text), ("a", page)], None);
        asking.plan.encode()
    };
    assert_eq!(plan(), plan());
}

#[test]
fn an_index_of_any_size() {
    for index in [0, 1, -1, i64::MAX, i64::MIN] {
        let mut asking = Asking::default();
        let base = asking.output("pair");
        let entry = asking.path(base, &format!("[{index}]"));
        assert_eq!(asking.there(entry).is_none(), matches!(index, -1..=1), "{index}");
    }
}
