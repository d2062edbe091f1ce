//! Objects in memory.

use super::{Listed, Objects, ObjectsError, etag};
use crate::clock::Timestamp;
use crate::task::BoxFuture;
use std::collections::BTreeMap;
use std::fmt;
use std::future::ready;
use std::ops::Bound;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

type Bucket = BTreeMap<String, Vec<u8>>;

/// Objects in memory. A copy shares them. A bucket is there as soon as something is put into it.
#[derive(Clone, Default)]
pub struct InMemory(Arc<Mutex<BTreeMap<String, Bucket>>>);

impl InMemory {
    /// Without buckets.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// With this object.
    #[must_use]
    pub fn with(self, bucket: impl Into<String>, key: impl Into<String>, content: impl Into<Vec<u8>>) -> Self {
        self.insert(bucket, key, content);
        self
    }

    /// Puts an object there, in place of what has the key.
    pub fn insert(&self, bucket: impl Into<String>, key: impl Into<String>, content: impl Into<Vec<u8>>) {
        self.lock().entry(bucket.into()).or_default().insert(key.into(), content.into());
    }

    /// The content of an object.
    #[must_use]
    pub fn content(&self, bucket: &str, key: &str) -> Option<Vec<u8>> {
        self.lock().get(bucket)?.get(key).cloned()
    }

    /// The keys of a bucket, in order.
    #[must_use]
    pub fn keys(&self, bucket: &str) -> Vec<String> {
        self.lock().get(bucket).into_iter().flat_map(BTreeMap::keys).cloned().collect()
    }

    fn lock(&self) -> MutexGuard<'_, BTreeMap<String, Bucket>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn find(&self, bucket: &str, key: &str) -> Result<Vec<u8>, ObjectsError> {
        let buckets = self.lock();
        let objects = buckets.get(bucket).ok_or(ObjectsError::NoSuchBucket)?;
        objects.get(key).cloned().ok_or(ObjectsError::NoSuchKey)
    }

    fn listed(&self, bucket: &str, prefix: &str) -> Result<Vec<Listed>, ObjectsError> {
        let buckets = self.lock();
        let objects = buckets.get(bucket).ok_or(ObjectsError::NoSuchBucket)?;
        let from = objects.range::<str, _>((Bound::Included(prefix), Bound::Unbounded));
        let listed = |(key, content): (&String, &Vec<u8>)| Listed {
            key: key.clone(),
            size: content.len() as u64,
            etag: etag(content),
            // Of no object is it known when it was put there: the same in every run.
            modified: Timestamp::UNIX_EPOCH,
        };
        Ok(from.take_while(|(key, _)| key.starts_with(prefix)).map(listed).collect())
    }
}

impl Objects for InMemory {
    fn get<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<Vec<u8>, ObjectsError>> {
        Box::pin(ready(self.find(bucket, key)))
    }

    fn list<'a>(&'a self, bucket: &'a str, prefix: &'a str) -> BoxFuture<'a, Result<Vec<Listed>, ObjectsError>> {
        Box::pin(ready(self.listed(bucket, prefix)))
    }

    fn put<'a>(&'a self, bucket: &'a str, key: &'a str, content: Vec<u8>) -> BoxFuture<'a, Result<(), ObjectsError>> {
        self.insert(bucket, key, content);
        Box::pin(ready(Ok(())))
    }
}

impl fmt::Debug for InMemory {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let buckets = self.lock();
        f.debug_map().entries(buckets.iter().map(|(bucket, objects)| (bucket, objects.keys()))).finish()
    }
}
