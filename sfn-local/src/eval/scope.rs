//! What a path or an expression can see.

use super::random::Random;
use crate::json::{Object, SmolStr, Value};
use std::cell::OnceCell;
use std::sync::Arc;

/// The variables that a state sees. A copy shares them.
#[derive(Clone, Debug, Default)]
pub(crate) struct Variables {
    values: Arc<Object>,
    bytes: usize,
}

impl Variables {
    /// The value of a variable, without its `$`.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.values.get(name)
    }

    /// Sets a variable.
    pub(crate) fn set(&mut self, name: SmolStr, value: Value) {
        self.bytes += value.length();
        let before = Arc::make_mut(&mut self.values).insert(name, value);
        self.bytes -= before.map_or(0, |before| before.length());
    }

    /// How many bytes they have as JSON, together.
    pub(crate) const fn length(&self) -> usize {
        self.bytes
    }

    /// All of them.
    pub(crate) fn iter(&self) -> impl Iterator<Item = (&SmolStr, &Value)> {
        self.values.iter()
    }
}

impl FromIterator<(SmolStr, Value)> for Variables {
    fn from_iter<I: IntoIterator<Item = (SmolStr, Value)>>(entries: I) -> Self {
        let mut variables = Self::default();
        entries.into_iter().for_each(|(name, value)| variables.set(name, value));
        variables
    }
}

/// The roots of paths, and the bindings of expressions.
pub(crate) struct Scope<'a> {
    /// `$`; for an expression `$states.input`.
    pub(crate) input: &'a Value,
    /// `$states.result`, where there is one.
    pub(crate) result: Option<&'a Value>,
    /// `$states.errorOutput`, where there is one.
    pub(crate) error_output: Option<&'a Value>,
    /// The variables.
    pub(crate) variables: &'a Variables,
    /// Where random numbers come from.
    pub(crate) random: &'a dyn Random,
    /// What `$now()` and `$millis()` tell: milliseconds since 1970-01-01T00:00Z. 0 unless set.
    pub(crate) now_ms: i64,
    /// `$$`, made when something asks for it: few states do.
    context: OnceCell<Value>,
    make_context: &'a dyn Fn() -> Value,
}

impl<'a> Scope<'a> {
    /// A scope without a result.
    pub(crate) fn new(
        input: &'a Value,
        variables: &'a Variables,
        random: &'a dyn Random,
        make_context: &'a dyn Fn() -> Value,
    ) -> Self {
        let (result, error_output, now_ms, context) = (None, None, 0, OnceCell::new());
        Self { input, result, error_output, variables, random, now_ms, context, make_context }
    }

    /// The context object.
    pub(crate) fn context(&self) -> &Value {
        self.context.get_or_init(self.make_context)
    }
}
