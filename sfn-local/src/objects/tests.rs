use super::*;
use futures_util::FutureExt;

/// What a future gives that never waits.
fn now<T>(future: BoxFuture<'_, T>) -> T {
    future.now_or_never().expect("it does not wait")
}

fn keys(objects: &dyn Objects, prefix: &str) -> Vec<String> {
    now(objects.list("b", prefix)).unwrap().into_iter().map(|listed| listed.key).collect()
}

/// What holds of every store whose bucket `b`, if it is there, has no objects.
fn is_a_store(objects: &dyn Objects) {
    for key in ["a/x", "a-x", "a/b/c", "z"] {
        now(objects.put("b", key, key.into())).unwrap();
    }
    assert_eq!(now(objects.get("b", "a/b/c")).unwrap(), b"a/b/c");
    assert_eq!(now(objects.get("b", "a/b")), Err(ObjectsError::NoSuchKey));
    assert_eq!(now(objects.get("c", "a")), Err(ObjectsError::NoSuchBucket));
    assert_eq!(keys(objects, ""), ["a-x", "a/b/c", "a/x", "z"]);
    assert_eq!(keys(objects, "a/"), ["a/b/c", "a/x"]);
    assert_eq!(keys(objects, "a/b/c"), ["a/b/c"]);
    assert_eq!(keys(objects, "y"), [""; 0]);
    let listed = now(objects.list("b", "z")).unwrap().remove(0);
    assert_eq!((listed.size, listed.etag.as_str()), (1, "\"fbade9e36a3f36d3d676c1b808451dd7\""));
}

#[test]
fn objects_are_held_in_memory() {
    is_a_store(&InMemory::new());
}

#[test]
fn objects_are_held_in_a_directory_and_never_beside_it() {
    let root = tempfile::tempdir().unwrap();
    std::fs::create_dir(root.path().join("b")).unwrap();
    std::fs::write(root.path().join("secret"), "x").unwrap();
    let objects = Directory::new(root.path());
    is_a_store(&objects);
    for key in ["../secret", "/etc/hosts", "a/../../secret", ""] {
        assert_eq!(now(objects.get("b", key)), Err(ObjectsError::NoSuchKey), "{key}");
        assert!(now(objects.put("b", key, Vec::new())).is_err(), "{key}");
    }
    assert_eq!(now(objects.get("..", "secret")), Err(ObjectsError::NoSuchBucket));
}
