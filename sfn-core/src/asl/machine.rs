//! The state machine, and the machines inside Parallel and Map states.

use super::QueryLanguage;
use super::object::object;
use super::state::State;
use crate::json::{Number, Value};
use indexmap::IndexMap;

object! {
    /// A state machine.
    ///
    /// Source: states-language.net/spec.html#toplevelfields; `QueryLanguage` docs.aws.amazon.com, 2025.
    pub struct StateMachine {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The query language of every state that does not say its own. Default JSONPath.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The name of the state that runs first, in `states`.
        req start_at: String = "StartAt",
        /// The version of the language: `1.0`, which is also the default.
        opt version: Value = "Version",
        /// The longest that an execution may run, in seconds: 1 to 99999999. Default: no limit of its own.
        opt timeout_seconds: Number = "TimeoutSeconds",
        /// The states by name.
        req states: IndexMap<String, State> = "States",
    }
}

object! {
    /// A branch of a Parallel state: a state machine that gets the state's effective input.
    ///
    /// Source: states-language.net/spec.html#parallel-state.
    pub struct Branch {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The query language of the states inside that do not say their own; absent: the machine's.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// The name of the state that runs first, in `states`.
        req start_at: String = "StartAt",
        /// The states by name.
        req states: IndexMap<String, State> = "States",
    }
}

object! {
    /// The state machine that a Map state runs for each item (`ItemProcessor`, formerly `Iterator`).
    ///
    /// Source: states-language.net/spec.html#map-state; docs.aws.amazon.com, "Map state processing modes", 2025.
    pub struct ItemProcessor {
        /// A description; AWS does not interpret it. Text.
        opt comment: Value = "Comment",
        /// The query language of the states inside that do not say their own; absent: the machine's.
        opt query_language: QueryLanguage = "QueryLanguage",
        /// How the items are run; absent: INLINE. An `Iterator` has none.
        opt processor_config: ProcessorConfig = "ProcessorConfig",
        /// The name of the state that runs first, in `states`.
        req start_at: String = "StartAt",
        /// The states by name.
        req states: IndexMap<String, State> = "States",
    }
}

object! {
    /// How a Map state runs its items.
    ///
    /// Source: docs.aws.amazon.com, "Map state processing modes", 2025.
    pub struct ProcessorConfig {
        /// `INLINE` (default): in this execution; `DISTRIBUTED`: each item, or batch, as an execution of its own.
        opt mode: Value = "Mode",
        /// The type of those executions, `STANDARD` or `EXPRESS`; only for DISTRIBUTED, which must have it.
        opt execution_type: Value = "ExecutionType",
    }
}

/// A machine inside a state: a branch or an item processor.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Inner<'a> {
    /// The field of the state that holds it: `Branches`, `ItemProcessor` or `Iterator`.
    pub field: &'static str,
    /// Its place in that field, where the field is a list.
    pub index: Option<usize>,
    /// The name of the state that runs first.
    pub start_at: &'a str,
    /// The states by name.
    pub states: &'a IndexMap<String, State>,
}

impl ItemProcessor {
    /// Whether the items run as executions of their own (`Mode` is `DISTRIBUTED`).
    #[must_use]
    pub fn is_distributed(&self) -> bool {
        let mode = self.processor_config.as_ref().and_then(|config| config.mode.as_ref());
        mode.and_then(Value::as_str) == Some("DISTRIBUTED")
    }
}
