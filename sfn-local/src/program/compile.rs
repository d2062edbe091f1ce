//! States from the model.

use super::data::{Data, Fields};
use super::{Block, Catcher, Choice, CompileError, Field, Kind, Map, Retrier, State, Task, Wait};
use crate::json::{SmolStr, Value};
use indexmap::IndexMap;
use sfn_core::asl::{self, QueryLanguage};

/// Compiles states that lead to each other.
pub(super) fn block(
    states: &IndexMap<String, asl::State>,
    start: &str,
    language: QueryLanguage,
) -> Result<Block, CompileError> {
    let names = Names(states);
    let start = names.find("StartAt", start)?;
    let compiled = states.iter().map(|(name, state)| {
        let compiled = one(name, state, state.query_language().unwrap_or(language), &names);
        compiled.map_err(|error| match error.state.is_empty() {
            true => CompileError { state: name.into(), ..error },
            false => error,
        })
    });
    Ok(Block { start, states: compiled.collect::<Result<_, _>>()? })
}

/// The states of a block by name.
pub(super) struct Names<'a>(&'a IndexMap<String, asl::State>);

impl Names<'_> {
    /// The number of a state.
    pub(super) fn find(&self, field: &str, name: &str) -> Result<usize, CompileError> {
        self.0.get_index_of(name).ok_or_else(|| CompileError::new(field, format!("there is no state `{name}`")))
    }
}

fn one(name: &str, state: &asl::State, language: QueryLanguage, names: &Names<'_>) -> Result<State, CompileError> {
    let retry = state.retry().iter().map(Retrier::new).collect();
    let catch = state.catch().iter().map(|catcher| Catcher::new(catcher, language, names));
    Ok(State {
        name: SmolStr::new(name),
        language,
        kind: kind(state, language, names)?,
        data: Data::new(&Fields::of(state), language)?,
        retry,
        catch: catch.collect::<Result<_, _>>()?,
        next: state.next().map(|next| names.find("Next", next)).transpose()?,
    })
}

fn kind(state: &asl::State, language: QueryLanguage, names: &Names<'_>) -> Result<Kind, CompileError> {
    Ok(match state {
        asl::State::Pass(pass) => Kind::Pass(pass.result.as_ref().map(Value::from)),
        asl::State::Task(task) => Kind::Task(Box::new(Task::new(task, language)?)),
        asl::State::Wait(wait) => Kind::Wait(self::wait(wait, language)?),
        asl::State::Choice(choice) => Kind::Choice(Choice::new(choice, language, names)?),
        asl::State::Succeed(_) => Kind::Succeed,
        asl::State::Fail(fail) => Kind::Fail {
            error: Field::text("Error", language, fail.error.as_ref(), fail.error_path.as_ref())?,
            cause: Field::text("Cause", language, fail.cause.as_ref(), fail.cause_path.as_ref())?,
        },
        asl::State::Parallel(parallel) => {
            let branch = |branch: &asl::Branch| {
                block(&branch.states, &branch.start_at, branch.query_language.unwrap_or(language))
            };
            Kind::Parallel(parallel.branches.iter().map(branch).collect::<Result<_, _>>()?)
        }
        asl::State::Map(map) => Kind::Map(Box::new(Map::new(map, language)?)),
        _ => return Err(CompileError::new("Type", "this engine does not know the type")),
    })
}

fn wait(wait: &asl::Wait, language: QueryLanguage) -> Result<Wait, CompileError> {
    let field = |name, literal, path| Field::new(name, language, literal, path);
    match (&wait.seconds, &wait.seconds_path) {
        (None, None) => Ok(Wait::Timestamp(field("Timestamp", wait.timestamp.as_ref(), wait.timestamp_path.as_ref())?)),
        (seconds, path) => Ok(Wait::Seconds(field("Seconds", seconds.as_ref(), path.as_ref())?)),
    }
}
