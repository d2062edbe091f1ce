//! Maps: objects with keys of their own. Keys that are no strings are written as strings, as `serde_json` does.

use crate::shape::make::mixed;
use crate::shape::{Kind, Schema, SchemaRef, Shape, hash};
use std::collections::{BTreeMap, HashMap};

macro_rules! maps {
    ($({$($generics:tt)*} $type:ty, $name:literal;)*) => {$(
        impl<K: Shape, V: Shape $($generics)*> Shape for $type {
            const SCHEMA: SchemaRef = {
                const ID: u64 = hash($name);
                SchemaRef::new(
                    &Schema {
                        name: $name,
                        arguments: &[K::SCHEMA, V::SCHEMA],
                        at: "",
                        kind: Kind::Map(V::SCHEMA),
                    },
                    mixed(ID, &[K::SCHEMA, V::SCHEMA]),
                )
            };
        }
    )*};
}

maps! {
    {, S} HashMap<K, V, S>, "HashMap";
    {} BTreeMap<K, V>, "BTreeMap";
}
