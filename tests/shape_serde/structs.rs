//! Structs: names, what may be absent, what goes one way only.

use super::generic::Tree;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use sfn::Shape;
use std::collections::{BTreeMap, HashMap};

/// Every scalar.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Scalars {
    a: bool,
    b: u8,
    c: i64,
    d: f64,
    e: char,
    f: String,
    g: (),
    h: Option<u32>,
    i: (u8, String),
    j: [i8; 3],
    k: Value,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase", default)]
pub struct AllDefault {
    first_name: String,
    last_name: String,
    #[serde(rename = "AGE")]
    age: u8,
}

impl Default for AllDefault {
    fn default() -> Self {
        Self { first_name: "a".into(), last_name: "b".into(), age: 1 }
    }
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all(serialize = "SCREAMING-KEBAB-CASE", deserialize = "PascalCase"), deny_unknown_fields)]
pub struct Directions {
    order_id: u32,
    #[serde(rename(serialize = "out", deserialize = "in"))]
    both_ways: String,
    #[serde(rename(deserialize = "one"), alias = "two", alias = "three")]
    aliased: bool,
    #[serde(skip)]
    _nowhere: u8,
    #[serde(skip_serializing)]
    password: Option<String>,
    #[serde(skip_deserializing)]
    computed: u16,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Optionals {
    plain: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    omitted: Option<u8>,
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    list: Vec<u8>,
    #[serde(default = "seven")]
    seven: u8,
    #[serde(skip_serializing_if = "String::is_empty")]
    one_way: String,
    #[serde(with = "through_text")]
    with: u32,
    #[serde(default, with = "through_string")]
    #[shape(as = String)]
    with_as: u32,
    #[serde(serialize_with = "through_text::serialize")]
    written_with: u32,
    #[serde(deserialize_with = "optional_text")]
    #[shape(as = String)]
    read_with: Option<String>,
    boxed: Box<Option<u8>>,
    /// Must be there: serde looks for an absent option only where it has no function of its own.
    #[serde(with = "through_option")]
    #[shape(as = Option<String>)]
    required_option: Option<String>,
}

fn seven() -> u8 {
    7
}

fn optional_text<'de, D: serde::Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
    String::deserialize(deserializer).map(Some)
}

pub mod through_text {
    use serde::{Deserialize, Deserializer, Serializer};

    pub fn serialize<S: Serializer>(value: &u32, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&value.to_string())
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        let value = serde_json::Value::deserialize(deserializer)?;
        Ok(value.as_str().map_or(0, |text| u32::try_from(text.len()).unwrap_or(0)))
    }
}

pub mod through_option {
    use serde::{Deserialize, Deserializer, Serialize, Serializer};

    pub fn serialize<S: Serializer>(value: &Option<String>, serializer: S) -> Result<S::Ok, S::Error> {
        value.serialize(serializer)
    }

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Option<String>, D::Error> {
        Option::deserialize(deserializer)
    }
}

pub mod through_string {
    pub use super::through_text::serialize;
    use serde::{Deserialize, Deserializer};

    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<u32, D::Error> {
        Ok(u32::try_from(String::deserialize(deserializer)?.len()).unwrap_or(0))
    }
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "type", rename = "tagged-struct")]
pub struct Tagged {
    id: u8,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "type", deny_unknown_fields)]
pub struct TaggedClosed {
    id: u8,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Address {
    street: String,
    #[serde(default)]
    zip: Option<u32>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Flattened {
    id: u8,
    #[serde(flatten)]
    address: Address,
    #[serde(flatten)]
    rest: BTreeMap<String, Value>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct FlattenedOption {
    id: u8,
    #[serde(flatten)]
    address: Option<Address>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(deny_unknown_fields)]
pub struct FlattenedClosed {
    id: u8,
    #[serde(flatten)]
    address: Address,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct FlattenedNumbers {
    id: String,
    #[serde(flatten, skip_serializing_if = "HashMap::is_empty")]
    numbers: HashMap<String, u8>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct FlattenedEnum {
    id: String,
    #[serde(flatten)]
    way: super::enums::Internal,
}

#[derive(Debug, Default, Serialize, Deserialize, Shape)]
pub struct OneField {
    x: u8,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct FlattenedOneWay {
    #[serde(flatten, skip_serializing)]
    read: OneField,
    #[serde(flatten, skip_deserializing)]
    written: Address2,
}

#[derive(Debug, Default, Serialize, Deserialize, Shape)]
pub struct Address2 {
    street: String,
}

/// Directly, in a list, by way of another.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Recursive {
    next: Option<Box<Self>>,
    children: Vec<Recursive>,
    other: Option<Box<Mutual>>,
    tree: Tree<u8>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Mutual {
    back: HashMap<String, Recursive>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Unit;

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Empty {}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(deny_unknown_fields)]
pub struct EmptyClosed {}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Newtype(u16);

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct NewtypeOfOption(Option<u16>);

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(transparent)]
pub struct Transparent {
    value: Option<Address>,
    #[serde(skip)]
    _nothing: std::marker::PhantomData<u8>,
}

/// A newtype of an option must be there; what is transparent for one need not.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Newtypes {
    newtype: Newtype,
    option: NewtypeOfOption,
    transparent: Transparent,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Pair(u8, String);

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct PairOneWay(u8, #[serde(skip_serializing)] String, #[serde(skip_deserializing)] bool, #[serde(skip)] char);

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Triple(u8, #[serde(with = "through_text")] u32, Vec<Option<u8>>);

#[derive(Debug, Clone, Serialize, Deserialize, Shape)]
#[serde(from = "String", into = "u32")]
pub struct Through {
    length: usize,
}

impl From<String> for Through {
    fn from(text: String) -> Self {
        Self { length: text.len() }
    }
}

impl From<Through> for u32 {
    fn from(through: Through) -> Self {
        u32::try_from(through.length).unwrap_or(0)
    }
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(try_from = "u8")]
pub struct Tried {
    number: u8,
}

impl TryFrom<u8> for Tried {
    type Error = String;

    fn try_from(number: u8) -> Result<Self, Self::Error> {
        if number == 8 { Err("eight is refused".into()) } else { Ok(Self { number }) }
    }
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[shape(any)]
pub struct SaidAny(Vec<u8>);

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct FieldsSaid {
    #[shape(any)]
    any: Vec<u8>,
    #[shape(any)]
    maybe: Option<Vec<u8>>,
    #[shape(as = Newtype)]
    same: Foreign,
}

/// A type that derives no `Shape`.
#[derive(Debug, Serialize, Deserialize)]
pub struct Foreign(u16);

#[derive(Debug, Serialize, Deserialize, Shape)]
#[shape(as = u16)]
pub struct SaidAs(Foreign);

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "UPPERCASE")]
pub struct Raw {
    r#type: u8,
    _under_score_: u8,
    double__under: u8,
    x1_y2: u8,
}

macro_rules! cased {
    ($($name:ident $variants:ident $rule:literal;)*) => {$(
        #[derive(Debug, Serialize, Deserialize, Shape)]
        #[serde(rename_all = $rule)]
        pub struct $name {
            plain: u8,
            two_words: u8,
            _leading: u8,
            trailing_: u8,
            double__inside: u8,
            with_1digit: u8,
            mixedCase: u8,
        }

        #[derive(Debug, Serialize, Deserialize, Shape)]
        #[serde(rename_all = $rule)]
        pub enum $variants {
            Plain,
            TwoWords,
            HTTPServer,
            With_Score,
            With1Digit,
            lower,
            ÜberX,
        }
    )*};
}

cased! {
    Lower LowerWords "lowercase";
    Upper UpperWords "UPPERCASE";
    Pascal PascalWords "PascalCase";
    Snake SnakeWords "snake_case";
    ScreamingSnake ScreamingSnakeWords "SCREAMING_SNAKE_CASE";
    Kebab KebabWords "kebab-case";
    ScreamingKebab ScreamingKebabWords "SCREAMING-KEBAB-CASE";
}

/// serde's camelCase takes no name that begins beyond ASCII.
#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub struct Camel {
    plain: u8,
    two_words: u8,
    _leading: u8,
    trailing_: u8,
    double__inside: u8,
    mixedCase: u8,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "camelCase")]
pub enum CamelWords {
    Plain,
    TwoWords,
    HTTPServer,
    With_Score,
    lower,
}
