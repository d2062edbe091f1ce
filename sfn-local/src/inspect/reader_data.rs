//! What stands for the object that a Map state reads.

use crate::objects::{Listed, Objects, ObjectsError};
use crate::task::BoxFuture;
use std::sync::Arc;

/// The content of every object.
#[derive(Clone, Debug)]
pub(super) struct ReaderData(Arc<Vec<u8>>);

impl ReaderData {
    pub(super) fn new(content: Vec<u8>) -> Self {
        Self(Arc::new(content))
    }
}

impl Objects for ReaderData {
    fn get<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<Vec<u8>, ObjectsError>> {
        Box::pin(async { Ok(self.0.to_vec()) })
    }

    fn list<'a>(&'a self, _: &'a str, _: &'a str) -> BoxFuture<'a, Result<Vec<Listed>, ObjectsError>> {
        Box::pin(async { Err(ObjectsError::Other("only what one object has is given here".to_owned())) })
    }

    fn put<'a>(&'a self, _: &'a str, _: &'a str, _: Vec<u8>) -> BoxFuture<'a, Result<(), ObjectsError>> {
        Box::pin(async { Ok(()) })
    }
}
