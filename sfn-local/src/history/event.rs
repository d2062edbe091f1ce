//! Events.

use crate::Failure;
use crate::clock::Timestamp;
use crate::json::SmolStr;
use crate::payload::Payload;
use std::sync::Arc;

/// The number of an event in its history: 1 for the first. 0 stands for none.
pub type EventId = u64;

/// Something that happened in an execution.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its number.
    pub id: EventId,
    /// The event that led to it; 0 for what has none before it. The first state follows none either: AWS says so.
    pub previous: EventId,
    /// When it happened, by the clock of the engine.
    pub timestamp: Timestamp,
    /// What happened.
    pub details: Details,
}

/// The type of a state, in the names of events.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the eight types of the language")]
pub enum StateType {
    Task,
    Pass,
    Wait,
    Choice,
    Succeed,
    Fail,
    Parallel,
    Map,
}

impl StateType {
    /// All of them, in the order in which they are declared.
    pub(crate) const ALL: [Self; 8] =
        [Self::Task, Self::Pass, Self::Wait, Self::Choice, Self::Succeed, Self::Fail, Self::Parallel, Self::Map];

    /// As ASL writes it.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Task => "Task",
            Self::Pass => "Pass",
            Self::Wait => "Wait",
            Self::Choice => "Choice",
            Self::Succeed => "Succeed",
            Self::Fail => "Fail",
            Self::Parallel => "Parallel",
            Self::Map => "Map",
        }
    }
}

/// The name of an event that all types of states have.
macro_rules! of_state {
    ($kind:expr, $what:literal) => {
        match $kind {
            StateType::Task => concat!("TaskState", $what),
            StateType::Pass => concat!("PassState", $what),
            StateType::Wait => concat!("WaitState", $what),
            StateType::Choice => concat!("ChoiceState", $what),
            StateType::Succeed => concat!("SucceedState", $what),
            StateType::Fail => concat!("FailState", $what),
            StateType::Parallel => concat!("ParallelState", $what),
            StateType::Map => concat!("MapState", $what),
        }
    };
}

/// What a Task calls, as its events name it: `lambda` and `invoke`, `states` and `startExecution.sync:2`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TaskResource {
    /// The service.
    pub kind: SmolStr,
    /// The action, with its pattern.
    pub name: SmolStr,
}

/// Values with names: the variables that a state has assigned.
pub type Named = Arc<[(SmolStr, Payload)]>;

/// What happened, with what AWS tells of it.
#[derive(Clone, Debug)]
#[non_exhaustive]
#[expect(missing_docs, reason = "each variant is AWS's event of that name, each field its detail")]
pub enum Details {
    ExecutionStarted {
        input: Payload,
        role: SmolStr,
    },
    ExecutionSucceeded {
        output: Payload,
    },
    ExecutionFailed(Failure),
    ExecutionTimedOut(Failure),
    ExecutionAborted(Failure),
    StateEntered {
        kind: StateType,
        name: SmolStr,
        input: Payload,
    },
    StateExited {
        kind: StateType,
        name: SmolStr,
        output: Payload,
        assigned: Named,
    },
    StateAborted(StateType),
    EvaluationFailed {
        failure: Failure,
        location: Option<String>,
        state: SmolStr,
    },
    TaskScheduled {
        resource: Arc<TaskResource>,
        region: SmolStr,
        parameters: Payload,
        timeout: Option<u64>,
        heartbeat: Option<u64>,
        role: Option<SmolStr>,
    },
    TaskStarted(Arc<TaskResource>),
    TaskSubmitted {
        resource: Arc<TaskResource>,
        output: Payload,
    },
    TaskSucceeded {
        resource: Arc<TaskResource>,
        output: Payload,
    },
    TaskFailed {
        resource: Arc<TaskResource>,
        failure: Failure,
    },
    TaskTimedOut {
        resource: Arc<TaskResource>,
        failure: Failure,
    },
    TaskStartFailed {
        resource: Arc<TaskResource>,
        failure: Failure,
    },
    TaskSubmitFailed {
        resource: Arc<TaskResource>,
        failure: Failure,
    },
    LambdaFunctionScheduled {
        resource: SmolStr,
        input: Payload,
        timeout: Option<u64>,
        role: Option<SmolStr>,
    },
    LambdaFunctionStarted,
    LambdaFunctionSucceeded {
        output: Payload,
    },
    LambdaFunctionFailed(Failure),
    LambdaFunctionTimedOut(Failure),
    LambdaFunctionScheduleFailed(Failure),
    LambdaFunctionStartFailed(Failure),
    ActivityScheduled {
        resource: SmolStr,
        input: Payload,
        timeout: Option<u64>,
        heartbeat: Option<u64>,
    },
    ActivityStarted {
        worker: Option<SmolStr>,
    },
    ActivitySucceeded {
        output: Payload,
    },
    ActivityFailed(Failure),
    ActivityTimedOut(Failure),
    ActivityScheduleFailed(Failure),
    MapStateStarted {
        length: usize,
    },
    MapStateSucceeded,
    MapStateFailed,
    MapIterationStarted {
        name: SmolStr,
        index: usize,
    },
    MapIterationSucceeded {
        name: SmolStr,
        index: usize,
    },
    MapIterationFailed {
        name: SmolStr,
        index: usize,
    },
    MapIterationAborted {
        name: SmolStr,
        index: usize,
    },
    MapRunStarted {
        arn: SmolStr,
    },
    MapRunSucceeded,
    MapRunFailed(Failure),
    MapRunAborted,
    ParallelStateStarted,
    ParallelStateSucceeded,
    ParallelStateFailed,
}

impl Details {
    /// Whether it is the last of an execution.
    pub(crate) const fn ends_execution(&self) -> bool {
        matches!(
            self,
            Self::ExecutionSucceeded { .. }
                | Self::ExecutionFailed(_)
                | Self::ExecutionTimedOut(_)
                | Self::ExecutionAborted(_)
        )
    }

    /// What has failed, where the event says so.
    #[must_use]
    pub const fn failure(&self) -> Option<&Failure> {
        match self {
            Self::ExecutionFailed(failure)
            | Self::ExecutionTimedOut(failure)
            | Self::ExecutionAborted(failure)
            | Self::EvaluationFailed { failure, .. }
            | Self::TaskFailed { failure, .. }
            | Self::TaskTimedOut { failure, .. }
            | Self::TaskStartFailed { failure, .. }
            | Self::TaskSubmitFailed { failure, .. }
            | Self::LambdaFunctionFailed(failure)
            | Self::LambdaFunctionTimedOut(failure)
            | Self::LambdaFunctionScheduleFailed(failure)
            | Self::LambdaFunctionStartFailed(failure)
            | Self::ActivityFailed(failure)
            | Self::ActivityTimedOut(failure)
            | Self::ActivityScheduleFailed(failure)
            | Self::MapRunFailed(failure) => Some(failure),
            _ => None,
        }
    }

    /// The type of the event, as AWS calls it: `TaskStateEntered`, `LambdaFunctionScheduled`.
    #[must_use]
    pub const fn type_name(&self) -> &'static str {
        match self {
            Self::StateEntered { kind, .. } => of_state!(*kind, "Entered"),
            Self::StateExited { kind, .. } => of_state!(*kind, "Exited"),
            Self::StateAborted(kind) => of_state!(*kind, "Aborted"),
            Self::ExecutionStarted { .. } => "ExecutionStarted",
            Self::ExecutionSucceeded { .. } => "ExecutionSucceeded",
            Self::ExecutionFailed(_) => "ExecutionFailed",
            Self::ExecutionTimedOut(_) => "ExecutionTimedOut",
            Self::ExecutionAborted(_) => "ExecutionAborted",
            Self::EvaluationFailed { .. } => "EvaluationFailed",
            Self::TaskScheduled { .. } => "TaskScheduled",
            Self::TaskStarted(_) => "TaskStarted",
            Self::TaskSubmitted { .. } => "TaskSubmitted",
            Self::TaskSucceeded { .. } => "TaskSucceeded",
            Self::TaskFailed { .. } => "TaskFailed",
            Self::TaskTimedOut { .. } => "TaskTimedOut",
            Self::TaskStartFailed { .. } => "TaskStartFailed",
            Self::TaskSubmitFailed { .. } => "TaskSubmitFailed",
            Self::LambdaFunctionScheduled { .. } => "LambdaFunctionScheduled",
            Self::LambdaFunctionStarted => "LambdaFunctionStarted",
            Self::LambdaFunctionSucceeded { .. } => "LambdaFunctionSucceeded",
            Self::LambdaFunctionFailed(_) => "LambdaFunctionFailed",
            Self::LambdaFunctionTimedOut(_) => "LambdaFunctionTimedOut",
            Self::LambdaFunctionScheduleFailed(_) => "LambdaFunctionScheduleFailed",
            Self::LambdaFunctionStartFailed(_) => "LambdaFunctionStartFailed",
            Self::ActivityScheduled { .. } => "ActivityScheduled",
            Self::ActivityStarted { .. } => "ActivityStarted",
            Self::ActivitySucceeded { .. } => "ActivitySucceeded",
            Self::ActivityFailed(_) => "ActivityFailed",
            Self::ActivityTimedOut(_) => "ActivityTimedOut",
            Self::ActivityScheduleFailed(_) => "ActivityScheduleFailed",
            Self::MapStateStarted { .. } => "MapStateStarted",
            Self::MapStateSucceeded => "MapStateSucceeded",
            Self::MapStateFailed => "MapStateFailed",
            Self::MapIterationStarted { .. } => "MapIterationStarted",
            Self::MapIterationSucceeded { .. } => "MapIterationSucceeded",
            Self::MapIterationFailed { .. } => "MapIterationFailed",
            Self::MapIterationAborted { .. } => "MapIterationAborted",
            Self::MapRunStarted { .. } => "MapRunStarted",
            Self::MapRunSucceeded => "MapRunSucceeded",
            Self::MapRunFailed(_) => "MapRunFailed",
            Self::MapRunAborted => "MapRunAborted",
            Self::ParallelStateStarted => "ParallelStateStarted",
            Self::ParallelStateSucceeded => "ParallelStateSucceeded",
            Self::ParallelStateFailed => "ParallelStateFailed",
        }
    }
}
