//! Why a program serves no events.

use sfn_core::lambda::InvocationError;
use std::{fmt, io};

/// Why the functions of a program cannot be served.
#[derive(Debug)]
#[non_exhaustive]
pub enum Error {
    /// This variable of the environment is missing, or is not what Lambda sets it to.
    Environment(&'static str),
    /// The function could not be started. Lambda has been told of it.
    Init(InvocationError),
    /// The function could not be started, nor could Lambda be told of it, for this reason.
    Unreported(InvocationError, lambda_runtime::Error),
    /// The system gives no threads.
    Threads(io::Error),
    /// Lambda's Runtime API could not be asked for an event, or told an answer.
    RuntimeApi(lambda_runtime::Error),
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment(name) => write!(
                f,
                "the environment variable `{name}` is not what AWS Lambda sets: this program runs there, or in `cargo lambda watch`"
            ),
            Self::Init(error) => error.fmt(f),
            Self::Unreported(error, reason) => {
                write!(f, "{error} (the Runtime API of AWS Lambda was not told: {reason})")
            }
            Self::Threads(error) => write!(f, "tokio cannot start: {error}"),
            Self::RuntimeApi(error) => write!(f, "the Runtime API of AWS Lambda: {error}"),
        }
    }
}

impl std::error::Error for Error {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Environment(_) | Self::Init(_) => None,
            Self::Threads(error) => Some(error),
            Self::RuntimeApi(error) | Self::Unreported(_, error) => Some(&**error),
        }
    }
}
