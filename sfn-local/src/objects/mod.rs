//! Buckets of objects, as in S3: what Map states read items from and write results to.

mod directory;
mod memory;
#[cfg(test)]
mod tests;

pub use directory::Directory;
pub use memory::InMemory;

use crate::clock::{Clock, Timestamp};
use crate::task::BoxFuture;
use md5::{Digest, Md5};
use std::fmt;
use std::sync::Arc;

/// Where objects are: a stand-in for S3.
pub trait Objects: Send + Sync {
    /// The content of an object.
    fn get<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<Vec<u8>, ObjectsError>>;

    /// The objects of a bucket whose keys begin with this, in the order of their keys' bytes.
    fn list<'a>(&'a self, bucket: &'a str, prefix: &'a str) -> BoxFuture<'a, Result<Vec<Listed>, ObjectsError>>;

    /// Puts an object there, in place of what has the key.
    fn put<'a>(&'a self, bucket: &'a str, key: &'a str, content: Vec<u8>) -> BoxFuture<'a, Result<(), ObjectsError>>;
}

impl<T: Objects + ?Sized> Objects for Arc<T> {
    fn get<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<Vec<u8>, ObjectsError>> {
        (**self).get(bucket, key)
    }

    fn list<'a>(&'a self, bucket: &'a str, prefix: &'a str) -> BoxFuture<'a, Result<Vec<Listed>, ObjectsError>> {
        (**self).list(bucket, prefix)
    }

    fn put<'a>(&'a self, bucket: &'a str, key: &'a str, content: Vec<u8>) -> BoxFuture<'a, Result<(), ObjectsError>> {
        (**self).put(bucket, key, content)
    }
}

/// What a list tells of an object.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its key.
    pub key: String,
    /// How many bytes it has.
    pub size: u64,
    /// The MD5 of its content in hexadecimal, within quotation marks.
    pub etag: String,
    /// When it was put there.
    pub modified: Timestamp,
}

/// Why objects cannot be had, in the words of S3.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ObjectsError {
    /// There is no such bucket.
    NoSuchBucket,
    /// The bucket has no such object.
    NoSuchKey,
    /// Something else.
    Other(String),
}

impl fmt::Display for ObjectsError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::NoSuchBucket => "The specified bucket does not exist",
            Self::NoSuchKey => "The specified key does not exist.",
            Self::Other(message) => message,
        })
    }
}

impl std::error::Error for ObjectsError {}

/// The entity tag that S3 gives to an object with this content.
fn etag(content: &[u8]) -> String {
    let digits: String = Md5::digest(content).iter().map(|byte| format!("{byte:02x}")).collect();
    format!("\"{digits}\"")
}

/// Objects, for an execution whose clock is told of each call.
#[derive(Clone, Copy)]
pub(crate) struct Store<'a> {
    pub(crate) objects: &'a dyn Objects,
    pub(crate) clock: &'a Arc<dyn Clock>,
}

impl Store<'_> {
    /// A call on a bucket, which must have a name.
    fn call(&self, bucket: &str) -> Result<Call<'_>, ObjectsError> {
        match bucket {
            "" => Err(ObjectsError::Other("The specified bucket is not valid.".to_owned())),
            _ => Ok(Call::new(self.clock)),
        }
    }

    pub(crate) async fn get(&self, bucket: &str, key: &str) -> Result<Vec<u8>, ObjectsError> {
        let _call = self.call(bucket)?;
        self.objects.get(bucket, key).await
    }

    pub(crate) async fn list(&self, bucket: &str, prefix: &str) -> Result<Vec<Listed>, ObjectsError> {
        let _call = self.call(bucket)?;
        self.objects.list(bucket, prefix).await
    }

    pub(crate) async fn put(&self, bucket: &str, key: &str, content: Vec<u8>) -> Result<(), ObjectsError> {
        let _call = self.call(bucket)?;
        self.objects.put(bucket, key, content).await
    }
}

/// A call that is out: virtual time stands still, or passes as it really does.
struct Call<'a>(&'a Arc<dyn Clock>);

impl<'a> Call<'a> {
    fn new(clock: &'a Arc<dyn Clock>) -> Self {
        clock.call();
        Self(clock)
    }
}

impl Drop for Call<'_> {
    fn drop(&mut self) {
        self.0.answer();
    }
}
