//! Why a command ends without having done its work, and with which exit status.

use crate::serverless::EmitError;
use crate::yaml::YamlError;
use std::io;
use std::path::PathBuf;

/// The exit status of a command.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[cfg_attr(not(feature = "run"), expect(dead_code, reason = "some are those of `run`"))]
pub(crate) enum Exit {
    /// Fine.
    Done = 0,
    /// Could not.
    Failed = 1,
    /// What was asked for makes no sense.
    Usage = 2,
    /// What is declared has mistakes.
    Invalid = 3,
    /// The execution that was run failed.
    ExecutionFailed = 4,
    /// The execution that was run timed out.
    TimedOut = 5,
}

/// Why a command failed.
#[derive(Debug, thiserror::Error)]
#[cfg_attr(not(feature = "run"), expect(dead_code, reason = "some are those of `run`"))]
pub(crate) enum Error {
    /// The registry is empty. The text says how to link a library.
    #[error("{0}")]
    NothingLinked(String),
    #[error("cannot read {}: {source}", .path.display())]
    Read { path: PathBuf, source: io::Error },
    #[error(
        "{} is Rust source, and no definition\nhelp: `cargo check` says what is wrong with the state machines in it; `sfn check` \
         without a file, and `sfn run NAME`, take those that this binary links",
        .0.display()
    )]
    RustSource(PathBuf),
    #[error("cannot write {}: {source}", .path.display())]
    Write { path: PathBuf, source: io::Error },
    #[error("cannot write {}: {reason}", .path.display())]
    Unwritable { path: PathBuf, reason: &'static str },
    #[error("cannot write the result: {0}")]
    Stdout(io::Error),
    /// `--check` found this; each file has been shown.
    #[error("{0}")]
    Differs(String),
    /// An option that is well-formed, but names nothing, or is missing.
    #[error("{0}")]
    Usage(String),
    #[error("{}: {}", .path.display(), .error.replace('\n', &format!("\n{}: ", .path.display())))]
    MockFile { path: PathBuf, error: String },
    /// What cannot be run.
    #[error("{0}")]
    Machine(String),
    #[error("cannot run: {0}")]
    Runtime(io::Error),
    #[error("{}: {reason}", .path.display())]
    BaseFile { path: PathBuf, reason: String },
    /// What cannot be written in Rust: at least one.
    #[error("{}", .0.join("\n"))]
    Import(Vec<String>),
    #[error(transparent)]
    Emit(#[from] EmitError),
    #[error(transparent)]
    Yaml(#[from] YamlError),
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
}

impl Error {
    pub(crate) const fn exit(&self) -> Exit {
        match self {
            Self::NothingLinked(_)
            | Self::Read { .. }
            | Self::Write { .. }
            | Self::Unwritable { .. }
            | Self::Stdout(_)
            | Self::Differs(_)
            | Self::Runtime(_)
            | Self::Json(_) => Exit::Failed,
            Self::Usage(_) | Self::RustSource(_) => Exit::Usage,
            Self::BaseFile { .. }
            | Self::MockFile { .. }
            | Self::Machine(_)
            | Self::Import(_)
            | Self::Emit(_)
            | Self::Yaml(_) => Exit::Invalid,
        }
    }

    /// Every mistake by itself: at least one.
    pub(crate) fn texts(&self) -> Vec<String> {
        match self {
            Self::Import(reasons) => reasons.clone(),
            Self::Emit(error) => error.problems().iter().map(ToString::to_string).collect(),
            _ => vec![self.to_string()],
        }
    }
}
