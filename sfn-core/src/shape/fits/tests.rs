//! What is said where a value does not fit.

use super::Side;
use crate::lambda::ErrorOutput;
use crate::shape::make::{field, object, schema, word};
use crate::shape::{Kind, Name, Schema, SchemaRef, Shape, hash};
use serde_json::{Value, json};
use std::collections::HashMap;

static LINE: Schema = schema(
    "Line",
    "",
    object(&[field("price", hash("price"), u8::SCHEMA), field("status", hash("status"), STATUS)], true),
);
const STATUS: SchemaRef = {
    const OPEN: Name = Name::new("open");
    const CLOSED: Name = Name::new("closed");
    SchemaRef::new(&schema("Status", "", Kind::Words(&[word(OPEN, &[OPEN]), word(CLOSED, &[CLOSED])])), 1)
};

fn said(schema: &Schema, value: &Value) -> String {
    schema.fits(value, Side::Read).unwrap_err().to_string()
}

#[test]
fn where_and_what_is_wrong() {
    let lines = Schema {
        name: "lines",
        arguments: &[],
        at: "",
        kind: Kind::List { of: SchemaRef::new(&LINE, 2), length: None },
    };
    assert!(lines.fits(&json!([{ "price": 1, "status": "open" }]), Side::Read).is_ok());
    let cases = [
        (json!({}), "`$`: expected a list (lines), found an object"),
        (json!([{ "status": "open" }]), "`$[0]`: the field `price` of `Line` is missing"),
        (json!([{ "price": 256, "status": "open" }]), "`$[0].price`: expected a u8, 0 to 255, found 256"),
        (json!([{ "price": 1.5, "status": "open" }]), "`$[0].price`: expected a whole number (u8), found `1.5`"),
        (
            json!([{ "price": 1, "status": "clsed" }]),
            "`$[0].status`: expected one of `open`, `closed`, found `clsed`; did you mean `closed`?",
        ),
        (
            json!([{ "price": 1, "status": "open", "pric": 2 }]),
            "`$[0]`: `Line` has no field `pric`; did you mean `price`?",
        ),
    ];
    for (value, expected) in cases {
        assert_eq!(said(&lines, &value), expected);
    }
}

#[test]
fn both_directions() {
    let output = ErrorOutput::SCHEMA.get();
    let extra = json!({ "Error": "E", "More": 1 });
    assert!(output.fits(&extra, Side::Read).is_ok());
    assert_eq!(output.fits(&extra, Side::Written).unwrap_err().to_string(), "`$`: `ErrorOutput` has no field `More`");
    assert!(output.fits(&json!({ "Error": "E" }), Side::Written).is_ok());
    assert!(f64::SCHEMA.get().fits(&json!(null), Side::Written).is_ok());
    assert!(f64::SCHEMA.get().fits(&json!(null), Side::Read).is_err());
}

#[test]
fn keys_that_are_no_names_are_quoted() {
    let map = HashMap::<String, bool>::SCHEMA.get();
    assert_eq!(said(map, &json!({ "a-b": 1 })), "`$[\"a-b\"]`: expected a boolean (bool), found `1`");
}

const ITSELF: SchemaRef = SchemaRef::inner(&TWICE);

/// An enum without tags that holds itself twice.
static TWICE: Schema = {
    const NAME: Name = Name::new("Next");
    const WAY: SchemaRef = SchemaRef::inner(&schema("Next", "", object(&[field("next", hash("next"), ITSELF)], false)));
    schema(
        "Twice",
        "",
        Kind::OneOf(&[
            crate::shape::make::variant(NAME, &[NAME], WAY),
            crate::shape::make::variant(NAME, &[NAME], WAY),
        ]),
    )
};

#[test]
fn it_ends() {
    let mut value = json!(1);
    for _ in 0..60 {
        value = json!({ "next": value });
    }
    assert!(TWICE.fits(&value, Side::Read).is_err());
    const LOOPS: SchemaRef = SchemaRef::inner(&LOOP);
    static LOOP: Schema = schema("Loop", "", Kind::Option(LOOPS));
    assert!(said(&LOOP, &json!(1)).contains("nested more than 128 deep"));
}

#[test]
fn types_are_named_as_in_rust() {
    let named = [
        (Vec::<Option<String>>::SCHEMA, "Vec<Option<String>>"),
        (HashMap::<String, [u8; 3]>::SCHEMA, "HashMap<String, [u8; 3]>"),
        (<(u8, String)>::SCHEMA, "(u8, String)"),
        (<(u8,)>::SCHEMA, "(u8,)"),
        (<[bool]>::SCHEMA, "[bool]"),
        (Result::<(), Box<str>>::SCHEMA, "Result<(), String>"),
    ];
    for (schema, expected) in named {
        assert_eq!(schema.to_string(), expected);
    }
}
