//! A clock that moves on when everybody waits.

use super::{Clock, Patience, Timer, Timestamp};
use crate::task::BoxFuture;
use std::collections::BTreeMap;
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// Virtual time: it stands still while an execution runs, and jumps to the next timer when all of them wait. A year passes
/// in no time, and timestamps, timeouts and heartbeats agree.
///
/// It counts microseconds.
///
/// While a handler runs, time passes as it really does, so that a timeout cuts a handler that never returns;
/// [`VirtualClock::with_patience`] makes that quicker. A function that blocks its thread has that time once: then the clock waits for it
/// no more.
#[derive(Clone, Debug)]
pub struct VirtualClock(Arc<Shared>);

#[derive(Debug)]
struct Shared {
    /// In microseconds since 1970: every event reads it.
    now: AtomicI64,
    state: Mutex<State>,
    patience: Option<Duration>,
}

/// When somebody is to be woken, in microseconds, and who came first.
type Key = (i64, u64);

#[derive(Debug, Default)]
struct State {
    stated: BTreeMap<Key, Waker>,
    limits: BTreeMap<Key, Waker>,
    last: u64,
    busy: usize,
    calls: usize,
}

impl Default for VirtualClock {
    /// Begins on 2025-01-01: the same in every run.
    fn default() -> Self {
        Self::starting_at(Timestamp::from_second(1_735_689_600).unwrap_or(Timestamp::UNIX_EPOCH))
    }
}

impl VirtualClock {
    /// A clock that begins at this time.
    #[must_use]
    pub fn starting_at(now: Timestamp) -> Self {
        let now = AtomicI64::new(microseconds(now));
        Self(Arc::new(Shared { now, state: Mutex::default(), patience: None }))
    }

    /// A clock like this that gives handlers at most so much real time before it moves on to the next timer. Without, it
    /// gives them the time until that timer.
    #[must_use]
    pub fn with_patience(self, patience: Duration) -> Self {
        let now = AtomicI64::new(self.0.now());
        Self(Arc::new(Shared { now, state: Mutex::default(), patience: Some(patience) }))
    }
}

/// The first microsecond that is not before a time.
fn microseconds(time: Timestamp) -> i64 {
    time.as_microsecond() + i64::from(time.subsec_nanosecond() % 1000 > 0)
}

impl State {
    /// The time of the next timer, which is due, and who waits for it.
    fn take_next(&mut self) -> Option<(i64, Vec<Waker>)> {
        let first = |timers: &BTreeMap<Key, Waker>| timers.first_key_value().map(|((at, _), _)| *at);
        let next = first(&self.stated).into_iter().chain(first(&self.limits)).min()?;
        let mut due = Vec::new();
        for timers in [&mut self.stated, &mut self.limits] {
            while let Some(entry) = timers.first_entry().filter(|entry| entry.key().0 <= next) {
                due.push(entry.remove());
            }
        }
        Some((next, due))
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn now(&self) -> i64 {
        self.now.load(Ordering::Acquire)
    }

    /// Moves on while nobody has anything to do: who is woken may be gone.
    fn settle<'a>(&'a self, mut state: MutexGuard<'a, State>) {
        while state.busy == 0 && state.calls == 0 {
            match self.advance(state) {
                Some(after) => state = after,
                None => return,
            }
        }
    }

    /// Moves on to the next timer, and wakes who waits for that time; `None`: nobody waits.
    fn advance<'a>(&'a self, mut state: MutexGuard<'a, State>) -> Option<MutexGuard<'a, State>> {
        let (next, due) = state.take_next()?;
        self.now.fetch_max(next, Ordering::AcqRel);
        // Counted as one that is busy, until all of them are: on other threads the first may be idle again by then.
        state.busy += 1;
        drop(state);
        due.into_iter().for_each(Waker::wake);
        let mut state = self.lock();
        state.busy = state.busy.saturating_sub(1);
        Some(state)
    }
}

impl Clock for VirtualClock {
    fn now(&self) -> Timestamp {
        Timestamp::from_microsecond(self.0.now()).unwrap_or(Timestamp::MAX)
    }

    fn sleep(&self, until: Timestamp, timer: Timer) -> BoxFuture<'static, ()> {
        Box::pin(Sleep { clock: Arc::clone(&self.0), until: microseconds(until), timer, key: None })
    }

    fn busy(&self) {
        self.0.lock().busy += 1;
    }

    fn idle(&self) {
        let mut state = self.0.lock();
        state.busy = state.busy.saturating_sub(1);
        self.0.settle(state);
    }

    fn call(&self) {
        self.0.lock().calls += 1;
    }

    fn answer(&self) {
        let mut state = self.0.lock();
        state.calls = state.calls.saturating_sub(1);
        // Whoever waited for this handler may be gone.
        self.0.settle(state);
    }

    fn patience(&self) -> Option<Patience> {
        let state = self.0.lock();
        if state.calls == 0 || state.busy > 0 {
            return None;
        }
        let ((next, timer), _) = state.stated.first_key_value()?;
        let left = Duration::from_micros(u64::try_from(next - self.0.now()).unwrap_or_default());
        Some(Patience { timer: *timer, left: self.0.patience.map_or(left, |patience| patience.min(left)) })
    }

    fn patience_for_blocking(&self) -> Option<Duration> {
        self.0.patience
    }

    fn next_timer(&self) -> Option<Timestamp> {
        let (next, _) = *self.0.lock().stated.first_key_value()?.0;
        Timestamp::from_microsecond(next).ok()
    }

    fn give_up(&self) {
        let state = self.0.lock();
        if state.busy == 0
            && let Some(state) = self.0.advance(state)
        {
            self.0.settle(state);
        }
    }
}

/// Waits for a time. Dropped, it waits no more.
struct Sleep {
    clock: Arc<Shared>,
    /// In microseconds.
    until: i64,
    timer: Timer,
    key: Option<Key>,
}

impl Sleep {
    fn timers<'a>(&self, state: &'a mut State) -> &'a mut BTreeMap<Key, Waker> {
        match self.timer {
            Timer::Stated => &mut state.stated,
            Timer::Limit => &mut state.limits,
        }
    }
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let clock = Arc::clone(&self.clock);
        let mut state = clock.lock();
        if clock.now() >= self.until {
            return Poll::Ready(());
        }
        let key = match self.key {
            Some(key) => key,
            None => {
                state.last += 1;
                (self.until, state.last)
            }
        };
        self.timers(&mut state).insert(key, cx.waker().clone());
        drop(state);
        self.key = Some(key);
        Poll::Pending
    }
}

impl Drop for Sleep {
    fn drop(&mut self) {
        if let Some(key) = self.key {
            let clock = Arc::clone(&self.clock);
            let mut state = clock.lock();
            let waker = self.timers(&mut state).remove(&key);
            drop(state);
            drop(waker);
        }
    }
}
