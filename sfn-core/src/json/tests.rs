use super::{Map, Value, from_value, json};
use serde::Deserialize;
use serde::de::value::{Error, MapDeserializer};
use std::collections::BTreeMap;

#[test]
fn a_value_is_small() {
    assert_eq!(size_of::<Value>(), 32);
    assert_eq!(size_of::<Map>(), 32);
}

/// Objects of few and of many entries.
fn sizes() -> impl Iterator<Item = usize> {
    [0, 1, 7, 16, 17, 24, 25, 26, 100, 1_000].into_iter()
}

fn object(size: usize) -> Map {
    (0..size).map(|number| (format!("key {number}"), Value::from(number))).collect()
}

#[test]
fn entries_are_found_and_keep_their_order() {
    for size in sizes() {
        let object = object(size);
        assert_eq!(object.len(), size);
        for (number, (key, value)) in object.iter().enumerate() {
            assert_eq!(key, format!("key {number}").as_str());
            assert_eq!(object.get(key), Some(value));
            assert_eq!(object.get_index_of(key), Some(number));
        }
        assert!(!object.contains_key("key"));
    }
}

#[test]
fn entries_are_found_after_each_change() {
    for size in sizes().filter(|size| *size > 2) {
        let mut object = object(size);
        assert_eq!(object.insert("key 1", Value::Null), Some(Value::from(1)));
        assert_eq!(object.shift_remove("key 0"), Some(Value::from(0)));
        assert_eq!(object.shift_remove("key 0"), None);
        assert_eq!(object.shift_insert(0, "first", Value::from(true)), None);
        assert_eq!(object.shift_insert(size, "key 2", Value::from(false)), Some(Value::from(2)));
        object.retain(|key, _| key != "key 1");
        object.entry("new").or_insert(Value::from("new"));
        object.entry("new").or_insert(Value::from("other"));
        assert_eq!(object.len(), size);
        assert_eq!(object.keys().next().unwrap(), "first");
        assert_eq!(object.get_index_of("key 2"), Some(size - 2));
        assert_eq!(object.get_index_of("new"), Some(size - 1));
        assert_eq!(object.get("new").unwrap(), "new");
        assert!(object.iter().all(|(key, value)| object.get(key) == Some(value)));
    }
}

#[test]
fn of_a_key_that_stands_twice_the_last_value_counts() {
    for size in sizes().filter(|size| *size > 0) {
        let twice: String = (0..size).map(|number| format!("\"key {number}\": {number}, ")).collect();
        let read: Map = serde_json::from_str(&format!("{{ {twice} \"key 0\": null }}")).unwrap();
        let mut expected = object(size);
        expected.insert("key 0", Value::Null);
        assert!(read.iter().eq(&expected));
        assert_eq!(read.get(&format!("key {}", size - 1)), expected.get(&format!("key {}", size - 1)));
    }
}

#[test]
fn objects_are_equal_in_any_order() {
    for size in sizes() {
        let object = object(size);
        let mut other: Map = object.clone().into_iter().rev().collect();
        assert_eq!(object, other);
        other.insert("more", Value::Null);
        assert_ne!(object, other);
    }
}

/// What stands last counts, in the place of the first.
#[test]
fn texts_are_read_as_serde_json_reads_them() {
    let many: Vec<_> = (0..100).map(|number| format!("\"{}\":{number}", number % 40)).collect();
    let many = format!("{{{}}}", many.join(","));
    for text in [r#"{"a":[1,-2,2.5,null,true,"\u00e9"],"b":{},"c":[[]],"a":1}"#, "[]", "1e300", &many] {
        let ours: Value = serde_json::from_str(text).unwrap();
        let theirs: serde_json::Value = serde_json::from_str(text).unwrap();
        assert_eq!(ours.to_string(), theirs.to_string());
        assert_eq!(format!("{ours:#}"), format!("{theirs:#}"));
        assert_eq!(Value::from(theirs.clone()), ours);
        assert_eq!(serde_json::Value::from(ours), theirs);
    }
}

#[test]
fn rust_values_are_read_from_it() {
    #[derive(Debug, PartialEq, serde::Deserialize)]
    enum Read {
        Unit,
        Newtype(Option<u8>),
        Struct { list: Vec<f64>, map: BTreeMap<String, bool> },
    }
    let read = |value| from_value::<Read>(value);
    assert_eq!(read(json!("Unit")).unwrap(), Read::Unit);
    assert_eq!(read(json!({ "Newtype": null })).unwrap(), Read::Newtype(None));
    assert_eq!(read(json!({ "Newtype": 3 })).unwrap(), Read::Newtype(Some(3)));
    let map = BTreeMap::from([("a".to_owned(), true)]);
    let value = json!({ "Struct": { "list": [1.5, 2], "map": { "a": true } } });
    assert_eq!(read(value).unwrap(), Read::Struct { list: vec![1.5, 2.0], map });
    assert!(read(json!({ "Newtype": 300 })).is_err());
    assert!(read(json!({ "Newtype": 3, "Unit": null })).is_err());
}

#[test]
fn pointers_lead_to_values() {
    let mut value = json!({ "a": [{ "b/c~": 1 }], "": 2 });
    assert_eq!(value.pointer("/a/0/b~1c~0").unwrap(), &json!(1));
    assert_eq!(value.pointer("/").unwrap(), &json!(2));
    assert_eq!(value.pointer("").unwrap(), &value);
    assert_eq!(value.pointer("/a/00"), None);
    assert_eq!(value.pointer("a"), None);
    *value.pointer_mut("/a/0").unwrap() = Value::Null;
    assert_eq!(value, json!({ "a": [null], "": 2 }));
}

#[test]
fn numbers_of_any_precision_are_numbers() {
    let number = MapDeserializer::<_, Error>::new([("$serde_json::private::Number", "12.5")].into_iter());
    assert_eq!(Value::deserialize(number).unwrap(), 12.5);
}
