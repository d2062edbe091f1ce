//! Enums, in serde's four forms.

use super::structs::{Address, through_text};
use serde::{Deserialize, Serialize};
use sfn::Shape;
use std::collections::BTreeMap;

#[derive(Debug, Serialize, Deserialize, Shape)]
pub enum Status {
    Open,
    #[serde(rename = "gone")]
    Closed,
    #[serde(rename(serialize = "away", deserialize = "AWAY"), alias = "off")]
    Away,
    #[serde(skip)]
    _Never,
    #[serde(skip_deserializing)]
    OnlyWritten,
    #[serde(skip_serializing)]
    OnlyRead,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "snake_case")]
pub enum OpenWords {
    FirstOne,
    #[serde(other)]
    SomethingElse,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(rename_all = "kebab-case", rename_all_fields = "camelCase")]
pub enum External {
    NoData,
    NewType(Address),
    OptionInside(Option<u8>),
    TupleOf(u8, String),
    Empty(),
    StructLike {
        first_field: u8,
        #[serde(default)]
        second_field: bool,
    },
    #[serde(rename_all(deserialize = "UPPERCASE"))]
    OtherNames {
        the_name: String,
    },
    #[serde(alias = "old-name")]
    Renamed(u8),
    Skipping(#[serde(skip)] u8),
    #[serde(skip_deserializing)]
    OnlyWritten(u8),
    #[serde(with = "through_text")]
    Custom(u32),
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(deny_unknown_fields)]
pub enum ExternalClosed {
    One { a: u8 },
    Two { b: Option<u8> },
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "kind", rename_all = "lowercase")]
pub enum Internal {
    Nothing,
    Struct {
        x: u8,
        y: Option<String>,
    },
    Inner(Address),
    Map(BTreeMap<String, u8>),
    #[serde(alias = "alien")]
    Empty {},
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "kind", deny_unknown_fields)]
pub enum InternalClosed {
    Nothing,
    Struct { x: u8 },
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "kind")]
pub enum InternalOther {
    Known {
        x: u8,
    },
    #[serde(other)]
    Unknown,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "t", content = "c")]
pub enum Adjacent {
    Nothing,
    New(u8),
    Maybe(Option<u8>),
    Tuple(u8, u8),
    Struct {
        x: u8,
    },
    #[serde(other)]
    Other,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "t", content = "c", deny_unknown_fields)]
pub enum AdjacentClosed {
    Nothing,
    Struct { x: u8 },
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(untagged)]
pub enum Untagged {
    Number(u8),
    Text(String),
    Pair(u8, bool),
    Object { x: u8, y: String },
    Null,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub enum Mixed {
    A {
        x: u8,
    },
    B,
    #[serde(untagged)]
    Number(u8),
    #[serde(untagged)]
    Object {
        y: bool,
    },
}

/// The variants are read and written in different forms.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub enum Lopsided {
    Writes(#[serde(skip_deserializing)] u8),
    Reads(#[serde(skip_serializing)] u8),
    Both(u8, #[serde(skip_serializing)] u8),
}

#[derive(Debug, PartialEq, Eq, Hash, Serialize, Deserialize, Shape)]
#[serde(rename_all = "lowercase")]
pub enum LowerKeys {
    First,
    Second,
}
