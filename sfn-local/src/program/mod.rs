//! A state machine, made ready to run: paths, expressions and templates are read once, states are numbered.

mod choice;
mod compile;
mod data;
mod distributed;
mod events;
mod field;
mod map;
mod retry;
mod task;

pub(crate) use choice::{Choice, Comparator, Operand, Order, Rule, Test};
pub(crate) use data::{Data, Query, Target, Template};
pub(crate) use distributed::{Batcher, Csv, Format, Manifest, Reader, Transformation, Writer};
pub(crate) use events::{Events, Scheduled};
pub(crate) use field::Field;
pub(crate) use map::Map;
pub(crate) use retry::{Catcher, Retrier, handles};
pub(crate) use task::Task;

use crate::history::StateType;
use crate::json::{SmolStr, Value};
use sfn_core::asl::{QueryLanguage, StateMachine};
use sfn_core::check::Checked;
use std::fmt;
use std::time::Duration;

/// A state machine that is ready to run. It is made once, and runs as often as one likes.
pub struct Program {
    pub(crate) block: Block,
    pub(crate) timeout: Option<Duration>,
    /// How many events an execution has that visits each state of the outermost block once, as far as room is made for them at once.
    pub(crate) events: usize,
}

/// The most events that room is made for at once: many executions may wait at the same time.
const MOST_EXPECTED: usize = 64;

/// States that lead to each other: those of a machine, a branch or an item processor.
pub(crate) struct Block {
    pub(crate) start: usize,
    pub(crate) states: Vec<State>,
}

/// A state.
pub(crate) struct State {
    pub(crate) name: SmolStr,
    pub(crate) language: QueryLanguage,
    pub(crate) kind: Kind,
    pub(crate) data: Data,
    pub(crate) retry: Vec<Retrier>,
    pub(crate) catch: Vec<Catcher>,
    /// The state that follows; `None`: the block ends.
    pub(crate) next: Option<usize>,
}

/// What a state does.
pub(crate) enum Kind {
    /// Gives this, or its effective input.
    Pass(Option<Value>),
    Task(Box<Task>),
    /// Waits so many seconds, or until a time.
    Wait(Wait),
    Choice(Choice),
    Succeed,
    Fail {
        error: Field,
        cause: Field,
    },
    Parallel(Vec<Block>),
    Map(Box<Map>),
}

/// How long a Wait state waits.
pub(crate) enum Wait {
    Seconds(Field),
    Timestamp(Field),
}

impl Program {
    /// The first state of this name, at whatever depth, with the block that it is in.
    pub(crate) fn find(&self, name: &str) -> Option<(&Block, &State)> {
        self.block.find(name)
    }

    /// All states, at whatever depth.
    pub(crate) fn states(&self) -> Vec<&State> {
        let (mut states, mut blocks) = (Vec::new(), vec![&self.block]);
        while let Some(block) = blocks.pop() {
            states.extend(&block.states);
            blocks.extend(block.states.iter().flat_map(State::blocks));
        }
        states
    }

    /// Makes a machine ready to run.
    ///
    /// # Errors
    /// When a path or an expression cannot be read, or a name leads nowhere: where the checker has let that pass.
    pub fn new(machine: &Checked<StateMachine>) -> Result<Self, CompileError> {
        let language = machine.query_language.unwrap_or_default();
        let block = compile::block(&machine.states, &machine.start_at, language)?;
        let timeout = machine.timeout_seconds.as_ref().and_then(serde_json::Number::as_u64).map(Duration::from_secs);
        let events = block.states.iter().map(|state| if matches!(state.kind, Kind::Task(_)) { 5 } else { 2 });
        let events = (2 + events.sum::<usize>()).min(MOST_EXPECTED);
        Ok(Self { block, timeout, events })
    }
}

impl fmt::Debug for Program {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Program").field("states", &self.block.states.len()).finish_non_exhaustive()
    }
}

/// Why a definition cannot run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CompileError {
    /// The state.
    pub state: SmolStr,
    /// The field, where one is wrong.
    pub field: String,
    /// What is wrong.
    pub message: String,
}

impl CompileError {
    /// Something wrong with a field; the state is named by who knows it.
    pub(crate) fn new(field: impl Into<String>, message: impl fmt::Display) -> Self {
        Self { state: SmolStr::default(), field: field.into(), message: message.to_string() }
    }
}

impl fmt::Display for CompileError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` of state `{}`: {}", self.field, self.state, self.message)
    }
}

impl std::error::Error for CompileError {}

impl Block {
    fn find(&self, name: &str) -> Option<(&Self, &State)> {
        let here = self.states.iter().find(|state| state.name == name).map(|state| (self, state));
        here.or_else(|| self.states.iter().flat_map(State::blocks).find_map(|block| block.find(name)))
    }
}

impl Kind {
    /// Whether such a state can put a result into its input: `ResultPath`.
    pub(crate) const fn has_result_path(&self) -> bool {
        matches!(self, Self::Pass(_) | Self::Task(_) | Self::Parallel(_) | Self::Map(_))
    }
}

impl State {
    /// The names of errors in its `Retry` and its `Catch`.
    pub(crate) fn error_names(&self) -> impl Iterator<Item = &str> {
        let retried = self.retry.iter().map(|retrier| &retrier.errors);
        let caught = self.catch.iter().map(|catcher| &catcher.errors);
        retried.chain(caught).flatten().map(SmolStr::as_str)
    }

    /// The blocks within it.
    fn blocks(&self) -> &[Block] {
        match &self.kind {
            Kind::Parallel(branches) => branches,
            Kind::Map(map) => std::slice::from_ref(&map.block),
            _ => &[],
        }
    }

    /// Whether it is a DISTRIBUTED Map state with a state of this name in its processor.
    pub(crate) fn starts_executions_of(&self, name: &str) -> bool {
        matches!(&self.kind, Kind::Map(map) if map.distributed.is_some() && map.block.find(name).is_some())
    }

    /// The type, in the names of events.
    pub(crate) const fn state_type(&self) -> StateType {
        match self.kind {
            Kind::Pass(_) => StateType::Pass,
            Kind::Task(_) => StateType::Task,
            Kind::Wait(_) => StateType::Wait,
            Kind::Choice(_) => StateType::Choice,
            Kind::Succeed => StateType::Succeed,
            Kind::Fail { .. } => StateType::Fail,
            Kind::Parallel(_) => StateType::Parallel,
            Kind::Map(_) => StateType::Map,
        }
    }

    pub(crate) fn is_jsonata(&self) -> bool {
        self.language == QueryLanguage::JSONata
    }
}
