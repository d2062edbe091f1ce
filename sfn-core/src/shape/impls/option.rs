//! What may be there or not, and what is one of two.

use crate::shape::make::{field, mixed, object, schema, variant};
use crate::shape::{Kind, Name, Schema, SchemaRef, Shape, hash};
use std::marker::PhantomData;

impl<T: Shape> Shape for Option<T> {
    const SCHEMA: SchemaRef = {
        const ID: u64 = hash("Option");
        SchemaRef::new(
            &Schema { name: "Option", arguments: &[T::SCHEMA], at: "", kind: Kind::Option(T::SCHEMA) },
            mixed(ID, &[T::SCHEMA]),
        )
        .or_absent()
    };
}

impl<T: ?Sized> Shape for PhantomData<T> {
    const SCHEMA: SchemaRef = SchemaRef::new(&schema("PhantomData", "", Kind::Null), NOTHING);
}

const NOTHING: u64 = hash("PhantomData");
const OK: Name = Name::new("Ok");
const ERR: Name = Name::new("Err");

/// `{"Ok": …}` or `{"Err": …}`.
impl<T: Shape, E: Shape> Shape for Result<T, E> {
    const SCHEMA: SchemaRef = {
        const ID: u64 = hash("Result");
        SchemaRef::new(
            &Schema {
                name: "Result",
                arguments: &[T::SCHEMA, E::SCHEMA],
                at: "",
                kind: Kind::OneOf(&[
                    variant(
                        OK,
                        &[OK],
                        SchemaRef::inner(&Schema {
                            name: "Result::Ok",
                            arguments: &[],
                            at: "",
                            kind: object(&[field("Ok", OK.hash, T::SCHEMA).optional(false)], true),
                        }),
                    ),
                    variant(
                        ERR,
                        &[ERR],
                        SchemaRef::inner(&Schema {
                            name: "Result::Err",
                            arguments: &[],
                            at: "",
                            kind: object(&[field("Err", ERR.hash, E::SCHEMA).optional(false)], true),
                        }),
                    ),
                ]),
            },
            mixed(ID, &[T::SCHEMA, E::SCHEMA]),
        )
    };
}
