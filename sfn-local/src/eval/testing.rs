//! What the tests of this module share.

use super::random::Random;
use super::{Scope, Variables};
use crate::json::Value;
use std::path::{Path, PathBuf};

/// Where numbers are the same in each run.
pub(crate) struct Fixed;

impl Random for Fixed {
    fn next_u64(&self) -> u64 {
        0x0123_4567_89AB_CDEF
    }
}

pub(crate) fn read(text: &str) -> Value {
    Value::parse(text).unwrap_or_else(|error| panic!("{text}: {error}"))
}

/// A scope with an input, a context object and the variable `$v`.
pub(crate) fn with_scope<T>(input: &Value, context: &Value, test: impl FnOnce(&Scope<'_>) -> T) -> T {
    let mut variables = Variables::default();
    variables.set("v".into(), read(r#"{"a":[1,2,3]}"#));
    let make_context = || context.clone();
    test(&Scope::new(input, &variables, &Fixed, &make_context))
}

/// A folder of recorded facts, where they are.
pub(crate) fn shared(folder: &str) -> Option<PathBuf> {
    let beside = || Path::new(env!("CARGO_MANIFEST_DIR")).join("../../shared");
    let path = std::env::var_os("SFN_SHARED").map_or_else(beside, PathBuf::from).join(folder);
    path.exists().then_some(path)
}

/// The value below a key; `null` where there is none.
impl std::ops::Index<&str> for Value {
    type Output = Value;

    fn index(&self, key: &str) -> &Value {
        self.get(key).unwrap_or(&Value::Null)
    }
}
