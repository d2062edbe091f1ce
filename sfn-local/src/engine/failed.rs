//! Why a state, a branch or an execution ends without an output.

use crate::Failure;

/// What ended it.
#[derive(Clone, Debug)]
pub(crate) struct Failed {
    pub(crate) failure: Failure,
    pub(crate) how: How,
}

/// Who may still handle it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum How {
    /// `Retry` and `Catch`, of the state and of those around it.
    Error,
    /// The same; it was a missed heartbeat, which has a name of its own there.
    Heartbeat,
    /// Nobody: the execution fails.
    Fatal,
}

impl Failed {
    pub(crate) const fn fatal(failure: Failure) -> Self {
        Self { failure, how: How::Fatal }
    }
}

impl From<Failure> for Failed {
    fn from(failure: Failure) -> Self {
        let how = if failure.is("States.Runtime") { How::Fatal } else { How::Error };
        Self { failure: failure.limited(), how }
    }
}
