//! Handlers that block their thread.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// Polls a future; `None`: that alone took longer than this, in real time. What it gave then is lost.
///
/// Mocks and other [`Tasks`](super::Tasks), which are the test's own code, are polled on the thread of the execution: one that blocks it
/// cannot be stopped before, and its answer comes too late all the same. Functions of the program have threads of their own.
pub(crate) fn poll_within<T>(
    future: Pin<&mut (impl Future<Output = T> + ?Sized)>,
    cx: &mut Context<'_>,
    longest: Duration,
) -> Option<Poll<T>> {
    let begun = Instant::now();
    let polled = future.poll(cx);
    (begun.elapsed() < longest).then_some(polled)
}
