//! Types with parameters.

use serde::{Deserialize, Serialize};
use sfn::Shape;
use std::borrow::Cow;
use std::collections::HashMap;
use std::marker::PhantomData;

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Page<T> {
    items: Vec<T>,
    next: Option<String>,
    /// An option where `T` is one.
    first: T,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Two<A, B = u8>
where
    A: Clone,
{
    a: A,
    b: HashMap<String, B>,
}

/// A marker needs no schema.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Id<T> {
    id: u32,
    #[serde(skip)]
    _of: PhantomData<T>,
}

#[derive(Debug)]
pub struct Marker;

/// Holds itself: what is inside is not known.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Tree<T> {
    value: T,
    #[serde(default = "Vec::new")]
    children: Vec<Tree<T>>,
}

/// The same JSON as another type with the parameter.
#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Listed<T>(Vec<T>);

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Sized<T, const N: usize> {
    value: Option<T>,
    #[serde(skip)]
    _size: PhantomData<[u8; N]>,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Borrowed<'a> {
    #[serde(borrow)]
    text: Cow<'a, str>,
    number: u8,
    #[serde(skip_deserializing)]
    slice: &'a [u8],
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(tag = "kind")]
pub enum Either<L, R> {
    Left { left: L },
    Right { right: R },
}

#[derive(Debug, Serialize, Deserialize, Shape)]
#[serde(bound(serialize = "I::Item: Serialize", deserialize = "I::Item: Deserialize<'de>"))]
pub struct First<I: Iterator>
where
    I::Item: std::fmt::Debug,
{
    first: I::Item,
}

#[derive(Debug, Serialize, Deserialize, Shape)]
pub struct Uses {
    page: Page<super::structs::Address>,
    numbers: Page<Option<u8>>,
    two: Two<String>,
    id: Id<Marker>,
    sized: Sized<u8, 3>,
    either: Either<u8, Vec<String>>,
    first: First<std::vec::IntoIter<u8>>,
}
