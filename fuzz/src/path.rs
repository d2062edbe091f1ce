//! Paths, reference paths and calls of intrinsic functions.

use sfn_core::query::path::{Path, ReferencePath};
use sfn_core::query::{Value, value};

/// Whatever the text: no panic, offsets within it, and a tree that its canonical text reads back to.
pub(crate) fn run(data: &[u8]) {
    let Ok(text) = std::str::from_utf8(data) else { return };
    match value(text) {
        Ok(read) => {
            let canonical = read.to_string();
            assert_eq!(value(&canonical).as_ref(), Ok(&read), "{text:?} reads as {canonical:?}");
            if let Value::Path(path) = &read {
                path.is_definite();
                assert!(path.segments.iter().all(|segment| text.get(segment.range.clone()).is_some()), "{text:?}");
            }
        }
        Err(error) => assert!(text.is_char_boundary(error.offset), "{text:?}: {error:?}"),
    }
    for error in
        [Path::parse(text).err(), ReferencePath::parse(text).err(), ReferencePath::parse_with_context(text).err()]
    {
        assert!(error.is_none_or(|error| text.is_char_boundary(error.offset)), "{text:?}");
    }
}
