//! Lists.

use super::shapes_of;
use crate::shape::make::mixed;
use crate::shape::{Kind, Schema, SchemaRef, Shape, hash};
use std::collections::{BTreeSet, BinaryHeap, HashSet, LinkedList, VecDeque};

shapes_of! {
    {} Vec<T>, "Vec" => Kind::List { of: T::SCHEMA, length: None };
    {} [T], "slice" => Kind::List { of: T::SCHEMA, length: None };
    {} VecDeque<T>, "VecDeque" => Kind::List { of: T::SCHEMA, length: None };
    {} LinkedList<T>, "LinkedList" => Kind::List { of: T::SCHEMA, length: None };
    {} BinaryHeap<T>, "BinaryHeap" => Kind::List { of: T::SCHEMA, length: None };
    {} BTreeSet<T>, "BTreeSet" => Kind::List { of: T::SCHEMA, length: None };
}

impl<T: Shape, S> Shape for HashSet<T, S> {
    const SCHEMA: SchemaRef = {
        const ID: u64 = hash("HashSet");
        SchemaRef::new(
            &Schema {
                name: "HashSet",
                arguments: &[T::SCHEMA],
                at: "",
                kind: Kind::List { of: T::SCHEMA, length: None },
            },
            mixed(ID, &[T::SCHEMA]),
        )
    };
}

/// serde itself knows arrays of up to 32.
impl<T: Shape, const N: usize> Shape for [T; N] {
    const SCHEMA: SchemaRef = {
        const ID: u64 = hash("array");
        SchemaRef::new(
            &Schema {
                name: "array",
                arguments: &[T::SCHEMA],
                at: "",
                kind: Kind::List { of: T::SCHEMA, length: Some(N) },
            },
            mixed(ID ^ N as u64, &[T::SCHEMA]),
        )
    };
}
