//! The model of a state machine in the Amazon States Language, and the table of its fields.
//!
//! The model is plain data that reads and writes without loss: what it does not know it keeps, numbers stay as they were
//! written, `null` is not the same as absent. It holds what is checked as well as what is not; [`crate::check::Checked`]
//! tells the two apart.

pub(crate) mod canonical;
pub mod choice;
pub mod distributed;
pub mod end;
pub mod fields;
pub mod hole;
pub mod machine;
pub mod map;
mod object;
pub mod parallel;
pub mod pass;
pub mod retry;
pub mod state;
pub mod task;
pub mod wait;
mod walk;

#[cfg(test)]
mod tests;

pub use choice::{Choice, ChoiceRule, Test};
pub use distributed::{ItemBatcher, ItemReader, ReaderConfig, ResultWriter, WriterConfig};
pub use end::{Fail, Succeed};
pub use machine::{Branch, Inner, ItemProcessor, ProcessorConfig, StateMachine};
pub use map::Map;
pub use parallel::Parallel;
pub use pass::Pass;
pub use retry::{Catcher, Retrier};
pub use state::State;
pub use task::{Credentials, Task};
pub use wait::Wait;
pub use walk::{Visit, Walk};

use crate::json::Value;
use canonical::{Canonical, Misfit};
use serde::{Deserialize, Serialize};
use std::fmt;

/// The language of paths and expressions in a state machine or a state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
pub enum QueryLanguage {
    /// JSONPath: `$.a.b`, payload templates, intrinsic functions.
    #[default]
    JSONPath,
    /// JSONata: `{% $states.input.a %}`.
    JSONata,
}

impl Canonical for QueryLanguage {
    fn order(value: &mut Value) -> Result<(), Misfit> {
        match value.as_str() {
            Some("JSONPath" | "JSONata") => Ok(()),
            _ => Err(Misfit::new("`JSONPath` or `JSONata`", value)),
        }
    }
}

impl fmt::Display for QueryLanguage {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::JSONPath => "JSONPath",
            Self::JSONata => "JSONata",
        })
    }
}

/// The two types of state machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "UPPERCASE")]
pub enum MachineType {
    /// Up to a year, exactly once, with a history.
    #[default]
    Standard,
    /// Up to five minutes, at least once.
    Express,
}

impl MachineType {
    /// The type that a key of a machine or of its `ProcessorConfig` says: STANDARD where it says none.
    #[must_use]
    pub fn of(key: Option<&Value>) -> Self {
        match key.and_then(Value::as_str) {
            Some("EXPRESS") => Self::Express,
            _ => Self::Standard,
        }
    }

    /// The type as AWS spells it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Standard => "STANDARD",
            Self::Express => "EXPRESS",
        }
    }
}
