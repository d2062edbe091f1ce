//! Tuples of up to twelve.

use crate::shape::make::mixed;
use crate::shape::{Kind, Schema, SchemaRef, Shape, hash};

const TUPLE: u64 = hash("tuple");

macro_rules! tuples {
    ($(($($part:ident)*))*) => {$(
        impl<$($part: Shape),*> Shape for ($($part,)*) {
            const SCHEMA: SchemaRef = SchemaRef::new(
                &Schema {
                    name: "tuple",
                    arguments: &[$($part::SCHEMA),*],
                    at: "",
                    kind: Kind::Tuple(&[$($part::SCHEMA),*]),
                },
                mixed(TUPLE, &[$($part::SCHEMA),*]),
            );
        }
    )*};
}

tuples! {
    (A)
    (A B)
    (A B C)
    (A B C D)
    (A B C D E)
    (A B C D E F)
    (A B C D E F G)
    (A B C D E F G H)
    (A B C D E F G H I)
    (A B C D E F G H I J)
    (A B C D E F G H I J K)
    (A B C D E F G H I J K L)
}
