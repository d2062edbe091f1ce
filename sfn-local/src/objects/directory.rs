//! Objects in a directory.

use super::{Listed, Objects, ObjectsError, etag};
use crate::clock::Timestamp;
use crate::task::BoxFuture;
use std::fs;
use std::future::ready;
use std::io;
use std::path::{Component, Path, PathBuf};

/// Objects in a directory: a bucket is a directory in it, a key the path of a file below that.
///
/// Files are read and written where they are asked for, and the thread waits for that.
#[derive(Clone, Debug)]
pub struct Directory(PathBuf);

impl Directory {
    /// The objects of this directory.
    #[must_use]
    pub fn new(root: impl Into<PathBuf>) -> Self {
        Self(root.into())
    }

    fn bucket(&self, bucket: &str) -> Result<PathBuf, ObjectsError> {
        let is_name = matches!(parts(bucket).as_deref(), Some([_]));
        let path = self.0.join(bucket);
        if is_name && path.is_dir() { Ok(path) } else { Err(ObjectsError::NoSuchBucket) }
    }

    fn read(&self, bucket: &str, key: &str) -> Result<Vec<u8>, ObjectsError> {
        let path = object(&self.bucket(bucket)?, key).ok_or(ObjectsError::NoSuchKey)?;
        match path.is_file() {
            true => fs::read(&path).map_err(|error| other(&path, &error)),
            false => Err(ObjectsError::NoSuchKey),
        }
    }

    fn listed(&self, bucket: &str, prefix: &str) -> Result<Vec<Listed>, ObjectsError> {
        let root = self.bucket(bucket)?;
        let mut listed = Vec::new();
        let mut directories = vec![(root, String::new())];
        while let Some((directory, above)) = directories.pop() {
            let entries = fs::read_dir(&directory).map_err(|error| other(&directory, &error))?;
            for entry in entries {
                let entry = entry.map_err(|error| other(&directory, &error))?;
                let key = format!("{above}{}", entry.file_name().to_string_lossy());
                let path = entry.path();
                if path.is_dir() {
                    let below = format!("{key}/");
                    if below.starts_with(prefix) || prefix.starts_with(&below) {
                        directories.push((path, below));
                    }
                } else if key.starts_with(prefix) {
                    listed.push(one(&path, key).map_err(|error| other(&path, &error))?);
                }
            }
        }
        listed.sort_unstable_by(|left, right| left.key.cmp(&right.key));
        Ok(listed)
    }

    fn write(&self, bucket: &str, key: &str, content: &[u8]) -> Result<(), ObjectsError> {
        let root = self.bucket(bucket)?;
        let refused = || ObjectsError::Other(format!("`{key}` is no path below the bucket's directory"));
        let path = object(&root, key).ok_or_else(refused)?;
        let written = path.parent().map_or(Ok(()), fs::create_dir_all).and_then(|()| fs::write(&path, content));
        written.map_err(|error| other(&path, &error))
    }
}

/// The parts of a path that leads nowhere but down.
fn parts(path: &str) -> Option<Vec<&str>> {
    let part = |part: Component<'_>| matches!(part, Component::Normal(_));
    let is_below = !path.is_empty() && Path::new(path).components().all(part);
    is_below.then(|| path.split('/').collect())
}

fn object(bucket: &Path, key: &str) -> Option<PathBuf> {
    parts(key).map(|parts| bucket.join(parts.into_iter().collect::<PathBuf>()))
}

fn one(path: &Path, key: String) -> io::Result<Listed> {
    let content = fs::read(path)?;
    let modified = Timestamp::try_from(fs::metadata(path)?.modified()?).unwrap_or(Timestamp::UNIX_EPOCH);
    Ok(Listed { key, size: content.len() as u64, etag: etag(&content), modified })
}

fn other(path: &Path, error: &io::Error) -> ObjectsError {
    ObjectsError::Other(format!("{}: {error}", path.display()))
}

impl Objects for Directory {
    fn get<'a>(&'a self, bucket: &'a str, key: &'a str) -> BoxFuture<'a, Result<Vec<u8>, ObjectsError>> {
        Box::pin(ready(self.read(bucket, key)))
    }

    fn list<'a>(&'a self, bucket: &'a str, prefix: &'a str) -> BoxFuture<'a, Result<Vec<Listed>, ObjectsError>> {
        Box::pin(ready(self.listed(bucket, prefix)))
    }

    fn put<'a>(&'a self, bucket: &'a str, key: &'a str, content: Vec<u8>) -> BoxFuture<'a, Result<(), ObjectsError>> {
        Box::pin(ready(self.write(bucket, key, &content)))
    }
}
