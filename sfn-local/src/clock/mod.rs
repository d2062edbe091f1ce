//! Time as a trait: virtual for tests, real for interactive use.

mod real;
#[cfg(test)]
mod tests;
mod virtual_clock;

pub use jiff::Timestamp;
pub use real::RealClock;
pub use virtual_clock::VirtualClock;

use crate::task::BoxFuture;
use std::fmt;
use std::time::Duration;

/// What tells the time to executions, and lets them wait.
///
/// A clock that several executions share is told which of them have something to do, and how many calls are out: a virtual
/// clock moves on when all only wait.
pub trait Clock: Send + Sync + fmt::Debug {
    /// The time.
    fn now(&self) -> Timestamp;

    /// Is ready when the time has come.
    fn sleep(&self, until: Timestamp, timer: Timer) -> BoxFuture<'static, ()>;

    /// An execution has something to do from now on.
    fn busy(&self) {}

    /// An execution has nothing to do but wait. There is one call of it for each of [`Clock::busy`].
    fn idle(&self) {}

    /// A handler has been called, and has not answered yet. One that waits for this clock, or that has blocked its thread for
    /// [`Clock::patience_for_blocking`], is not counted.
    fn call(&self) {}

    /// A handler has answered, or nobody waits for it any more. There is one call of it for each of [`Clock::call`].
    fn answer(&self) {}

    /// How long really to wait for the handlers that have not answered, until the clock may move on without them; `None`:
    /// as long as they take.
    fn patience(&self) -> Option<Patience> {
        None
    }

    /// How long an execution really stands still for a function of the program that blocks its thread, so that the order of events is
    /// the same in each run; `None`: as long as the timeouts leave. Then all else goes on beside the function, and the clock does not wait
    /// for it any more. It is a millisecond where a clock does not say, and by the clock on the wall: functions that block run beside
    /// each other.
    fn patience_for_blocking(&self) -> Option<Duration> {
        Some(SHORTLY)
    }

    /// When the next wait, retry or timeout is due that a definition states, where this clock is to jump there: an execution does not stand
    /// still for longer than until then.
    fn next_timer(&self) -> Option<Timestamp> {
        None
    }

    /// That long was waited in vain: the clock may move on.
    fn give_up(&self) {}
}

/// How long a function takes at most that computes a little, and waits for nothing.
pub(crate) const SHORTLY: Duration = Duration::from_millis(1);

/// How long handlers are still waited for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Patience {
    /// Which timer is the next: a number that no other of the clock has.
    pub timer: u64,
    /// The real time until the clock moves on to it.
    pub left: Duration,
}

/// Why somebody waits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Timer {
    /// The definition says so: a Wait, a retry, a timeout.
    Stated,
    /// AWS's own limits, such as the year that an execution may take.
    Limit,
}

/// A time later by so much; the last one that there is, where that would be behind it.
pub(crate) fn later(time: Timestamp, by: Duration) -> Timestamp {
    time.checked_add(by).unwrap_or(Timestamp::MAX)
}

/// As AWS writes a time: `2026-11-22T14:21:59.120Z`.
pub(crate) fn text(time: Timestamp) -> String {
    time.strftime("%Y-%m-%dT%H:%M:%S.%3fZ").to_string()
}
