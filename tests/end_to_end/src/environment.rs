//! An execution environment: a process that serves one function, one event after the other.

use crate::runtime_api::RuntimeApi;
use crate::{Answer, Function, process};
use std::fs::File;
use std::io;
use std::os::unix::process::ExitStatusExt as _;
use std::process::ExitStatus;
use tokio::process::Child;
use tokio::time::timeout;

#[derive(Debug)]
pub(crate) struct Environment {
    process: Child,
    api: RuntimeApi,
}

/// What comes of an event.
pub(crate) struct Served {
    pub(crate) answer: Answer,
    /// Whether the process can take another event.
    pub(crate) is_alive: bool,
}

impl Environment {
    pub(crate) async fn start(function: &Function, log: File) -> io::Result<Self> {
        let api = RuntimeApi::start().await?;
        Ok(Self { process: process::start(function, &api.address(), log)?, api })
    }

    /// Nothing, where the process has ended since its last answer.
    pub(crate) fn still_there(mut self) -> Option<Self> {
        matches!(self.process.try_wait(), Ok(None)).then_some(self)
    }

    pub(crate) async fn serve(&mut self, function: &Function, request_id: &str, event: String) -> Served {
        let answer = self.api.offer(function, request_id, event);
        let first = async {
            tokio::select! {
                // An answer counts, though the process may have ended behind it.
                biased;
                Ok(answer) = answer => Ok(answer),
                status = self.process.wait() => Err(status),
            }
        };
        match timeout(function.timeout, first).await {
            Ok(Ok(answer)) => Served { answer, is_alive: true },
            Ok(Err(status)) => Served { answer: self.ended(request_id, status), is_alive: false },
            Err(_) => Served { answer: timed_out(function, request_id), is_alive: false },
        }
    }

    /// The answer of a process that ended without one.
    fn ended(&self, request_id: &str, status: io::Result<ExitStatus>) -> Answer {
        if let Some(error) = self.api.init_error() {
            return Answer::Error(error);
        }
        let how = match status {
            Ok(status) => match (status.code(), status.signal()) {
                (Some(code), _) => format!("exit status {code}"),
                (None, signal) => format!("signal: {}", signal.unwrap_or_default()),
            },
            Err(error) => error.to_string(),
        };
        Answer::error("Runtime.ExitError", &format!("RequestId: {request_id} Error: Runtime exited with error: {how}"))
    }
}

fn timed_out(function: &Function, request_id: &str) -> Answer {
    let seconds = function.timeout.as_secs_f64();
    let message = format!("RequestId: {request_id} Error: Task timed out after {seconds:.2} seconds");
    Answer::error("Sandbox.Timedout", &message)
}
