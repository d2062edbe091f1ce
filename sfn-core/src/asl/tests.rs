//! The model reads and writes without loss.

use super::{
    Branch, Catcher, Choice, ChoiceRule, Fail, Inner, ItemProcessor, Map, Parallel, Pass, QueryLanguage, Retrier,
    State, StateMachine, Succeed, Task, Test, Wait, fields,
};
use crate::field::{Kind, Object};
use crate::json::{Value, json};
use indexmap::IndexMap;
use proptest::prelude::*;

fn leaf() -> impl Strategy<Value = Value> {
    prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i32>().prop_map(Value::from),
        // Quarters: serde_json without `float_roundtrip` may read another float in the last digit.
        any::<i32>().prop_map(|quarters| Value::from(f64::from(quarters) / 4.0)),
        "[ -~]{0,6}".prop_map(Value::from),
        prop::collection::hash_map("[a-z$.]{0,4}", any::<u8>(), 0..3).prop_map(|map| json!(map)),
    ]
}

fn maybe() -> impl Strategy<Value = Option<Value>> {
    prop::option::of(leaf())
}

fn other() -> impl Strategy<Value = crate::json::Map> {
    prop::collection::vec(("x[a-z]{0,3}", leaf()), 0..3).prop_map(|pairs| pairs.into_iter().collect())
}

fn language() -> impl Strategy<Value = Option<QueryLanguage>> {
    prop::option::of(prop_oneof![Just(QueryLanguage::JSONPath), Just(QueryLanguage::JSONata)])
}

fn name() -> impl Strategy<Value = String> {
    "[A-Z][a-z ]{0,4}"
}

/// A model from JSON that is made field by field: what is written is what the table says may be there.
fn object(kind: Object) -> impl Strategy<Value = crate::json::Map> {
    const TYPED: &[&str] = &[
        "Type",
        "QueryLanguage",
        "Next",
        "End",
        "Retry",
        "Catch",
        "Choices",
        "Default",
        "Branches",
        "ItemProcessor",
        "Iterator",
        "ItemReader",
        "ItemBatcher",
        "ResultWriter",
        "Credentials",
        "ErrorEquals",
        "IntervalSeconds",
        "MaxAttempts",
        "BackoffRate",
        "MaxDelaySeconds",
    ];
    let names: Vec<_> = fields::fields_of(kind).map(|field| field.name).filter(|name| !TYPED.contains(name)).collect();
    let count = names.len();
    (prop::sample::subsequence(names, 0..=count), other()).prop_flat_map(|(names, other)| {
        let values = prop::collection::vec(leaf(), names.len());
        values.prop_map(move |values| {
            let mut object = other.clone();
            object.extend(names.iter().map(|name| (*name).to_owned()).zip(values));
            object
        })
    })
}

fn rule() -> impl Strategy<Value = ChoiceRule> {
    let operators: Vec<_> = fields::comparators().map(|field| field.name).collect();
    let comparison = (leaf(), prop::sample::select(operators), leaf())
        .prop_map(|(variable, operator, value)| Test::Comparison { variable, operator, value });
    let test = prop_oneof![comparison, leaf().prop_map(Test::Condition)];
    let plain = |test: BoxedStrategy<Test>| {
        (test, maybe(), maybe(), maybe(), prop::option::of(name()), other()).prop_map(
            |(test, comment, assign, output, next, other)| ChoiceRule { comment, test, assign, output, next, other },
        )
    };
    plain(test.boxed()).prop_recursive(2, 6, 3, move |inner| {
        let list = prop::collection::vec(inner.clone(), 0..3);
        let test = prop_oneof![
            list.clone().prop_map(Test::And),
            list.prop_map(Test::Or),
            inner.prop_map(|rule| Test::Not(Box::new(rule))),
        ];
        plain(test.boxed())
    })
}

fn read<T: serde::de::DeserializeOwned>(mut object: crate::json::Map, required: Value) -> T {
    object.extend(required.as_object().unwrap().clone());
    crate::json::from_value(Value::Object(object)).unwrap()
}

fn retrier() -> impl Strategy<Value = Retrier> {
    (object(Object::Retrier), any::<u16>(), 4..40).prop_map(|(object, attempts, rate)| {
        read(object, json!({ "ErrorEquals": ["E"], "MaxAttempts": attempts, "BackoffRate": f64::from(rate) / 4.0 }))
    })
}

fn catcher() -> impl Strategy<Value = Catcher> {
    (object(Object::Catcher), name())
        .prop_map(|(object, next)| read(object, json!({ "ErrorEquals": ["E"], "Next": next })))
}

fn state() -> impl Strategy<Value = State> {
    let task = (
        object(Object::Task),
        leaf(),
        language(),
        prop::collection::vec(retrier(), 0..3),
        prop::collection::vec(catcher(), 0..3),
    )
        .prop_map(|(object, resource, query_language, retry, catch)| {
            let task: Task = read(object, json!({ "Resource": resource, "End": true }));
            State::Task(Task { query_language, retry: Some(retry), catch: Some(catch), ..task })
        });
    let choice = (object(Object::Choice), prop::collection::vec(rule(), 0..3), prop::option::of(name())).prop_map(
        |(object, choices, default)| {
            let choice: Choice = read(object, json!({ "Choices": [] }));
            State::Choice(Choice { choices, default, ..choice })
        },
    );
    let leaf_state = prop_oneof![
        task,
        choice,
        object(Object::Pass).prop_map(|object| State::Pass(read::<Pass>(object, json!({ "Next": "N" })))),
        object(Object::Wait).prop_map(|object| State::Wait(read::<Wait>(object, json!({})))),
        object(Object::Succeed).prop_map(|object| State::Succeed(read::<Succeed>(object, json!({})))),
        object(Object::Fail).prop_map(|object| State::Fail(read::<Fail>(object, json!({})))),
    ];
    leaf_state.prop_recursive(2, 8, 3, |inner| {
        let states =
            prop::collection::vec((name(), inner), 1..3).prop_map(IndexMap::<String, State>::from_iter).boxed();
        let branch = (states.clone(), name(), maybe(), language(), other()).prop_map(
            |(states, start_at, comment, query_language, other)| Branch {
                comment,
                query_language,
                start_at,
                states,
                other,
            },
        );
        let parallel =
            (object(Object::Parallel), prop::collection::vec(branch, 0..3)).prop_map(|(object, branches)| {
                let parallel: Parallel = read(object, json!({ "Branches": [] }));
                State::Parallel(Parallel { branches, ..parallel })
            });
        let map = (object(Object::Map), states, name(), maybe(), language(), other()).prop_map(
            |(object, states, start_at, comment, query_language, other)| {
                let processor =
                    ItemProcessor { comment, query_language, processor_config: None, start_at, states, other };
                State::Map(Map { item_processor: Some(processor), ..read::<Map>(object, json!({})) })
            },
        );
        prop_oneof![parallel, map]
    })
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        states in prop::collection::vec((name(), state()), 0..4), start_at in name(), query_language in language(), other in other(),
    ) {
        let states = states.into_iter().collect();
        let machine =
            StateMachine { comment: None, query_language, start_at, version: None, timeout_seconds: None, states, other };
        let value = crate::json::to_value(&machine).unwrap();
        prop_assert_eq!(&crate::json::from_value::<StateMachine>(value.clone()).unwrap(), &machine);
        let text = serde_json::to_string(&machine).unwrap();
        prop_assert_eq!(serde_json::from_str::<StateMachine>(&text).unwrap(), machine);
    }
}

#[test]
fn null_and_numbers_stay_as_they_are() {
    let text = r#"{"Type":"Wait","InputPath":null,"Seconds":2,"OutputPath":null,"Next":"A"}"#;
    let state: State = serde_json::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&state).unwrap(), text);
    let text = r#"{"ErrorEquals":["E"],"MaxAttempts":2,"BackoffRate":2.0,"Unknown":{"z":1,"a":2}}"#;
    assert_eq!(serde_json::to_string(&serde_json::from_str::<Retrier>(text).unwrap()).unwrap(), text);
}

#[test]
fn fields_are_written_in_the_canonical_order() {
    let text = r#"{"End":true,"Retry":[],"Resource":"r","Type":"Task","Comment":"c"}"#;
    let state: State = serde_json::from_str(text).unwrap();
    let expected = r#"{"Type":"Task","Comment":"c","Resource":"r","Retry":[],"End":true}"#;
    assert_eq!(serde_json::to_string(&state).unwrap(), expected);
}

#[test]
fn the_walk_meets_every_state() {
    let machine: StateMachine = crate::json::from_value(json!({ "StartAt": "A", "States": {
        "A": { "Type": "Parallel", "QueryLanguage": "JSONata", "Branches": [
            { "StartAt": "B", "States": { "B": { "Type": "Succeed" } } },
            { "StartAt": "C", "States": { "C": { "Type": "Map", "End": true, "ItemProcessor":
                { "StartAt": "D", "States": { "D": { "Type": "Pass", "End": true } } } } } },
        ], "Next": "E" },
        "E": { "Type": "Succeed" },
    }}))
    .unwrap();
    let visits: Vec<_> = machine.walk().map(|visit| (visit.location.pointer(), visit.depth, visit.language)).collect();
    let path = QueryLanguage::JSONPath;
    let inner = "/States/A/Branches/1/States/C";
    assert_eq!(
        visits,
        [
            ("/States/A".to_owned(), 0, QueryLanguage::JSONata),
            ("/States/A/Branches/0/States/B".to_owned(), 1, path),
            (inner.to_owned(), 1, path),
            (format!("{inner}/ItemProcessor/States/D"), 2, path),
            ("/States/E".to_owned(), 0, path),
        ]
    );
}

#[test]
fn a_state_tells_what_follows_and_what_is_inside() {
    let state: State = crate::json::from_value(json!({ "Type": "Choice", "Default": "C", "Choices": [
        { "Variable": "$.a", "IsNull": true, "Next": "B" },
    ]}))
    .unwrap();
    assert_eq!(state.targets().collect::<Vec<_>>(), ["B", "C"]);
    assert_eq!((state.type_name(), state.next(), state.is_terminal()), ("Choice", None, false));
    let state: State = crate::json::from_value(json!({ "Type": "Map", "End": true,
        "Iterator": { "StartAt": "B", "States": {} } }))
    .unwrap();
    assert!(state.is_terminal());
    let [Inner { field: "Iterator", index: None, start_at: "B", .. }] = state.inner()[..] else { panic!("{state:?}") };
}

#[test]
fn every_field_of_the_table_is_known_to_the_model() {
    for (name, object) in fields::STATE_TYPES {
        let all = fields::fields_of(*object).filter(|field| !["Type", "QueryLanguage"].contains(&field.name));
        let mut json: crate::json::Map = all.map(|field| (field.name.to_owned(), sample(&field.kind))).collect();
        json.insert("Type".to_owned(), json!(name));
        let state: State = crate::json::from_value(Value::Object(json)).unwrap();
        assert_eq!(state.other().keys().collect::<Vec<_>>(), Vec::<&String>::new(), "{name}");
    }
}

fn sample(kind: &Kind) -> Value {
    match kind {
        Kind::True => json!(true),
        Kind::List(_) => json!([]),
        Kind::Object(Object::ItemProcessor) => json!({ "StartAt": "A", "States": {} }),
        Kind::Object(Object::ItemReader) => json!({ "Resource": "r" }),
        Kind::Object(_) => json!({}),
        _ => json!("x"),
    }
}
