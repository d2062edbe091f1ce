//! Handlers that block their thread.

use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::{Duration, Instant};

/// Polls a future; `None`: that alone took longer than this, in real time. What it gave then is lost.
///
/// A future that blocks its thread cannot be stopped before: its answer comes too late all the same.
pub(crate) fn poll_within<T>(
    future: Pin<&mut (impl Future<Output = T> + ?Sized)>,
    cx: &mut Context<'_>,
    longest: Duration,
) -> Option<Poll<T>> {
    let begun = Instant::now();
    let polled = future.poll(cx);
    (begun.elapsed() < longest).then_some(polled)
}
