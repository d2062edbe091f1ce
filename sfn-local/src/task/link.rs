//! What a call has of the engine that makes it.

use super::{Call, TaskTokens};
use crate::clock::{Clock, Timer, Timestamp, VirtualClock, later};
use crate::task::BoxFuture;
use std::fmt;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

/// What the calls of an execution have of its engine.
#[derive(Clone)]
pub(crate) struct Link(Arc<Inner>);

pub(crate) struct Inner {
    pub(crate) clock: Arc<dyn Clock>,
    pub(crate) tokens: TaskTokens,
    /// Whether a handler has released the clock since somebody asked.
    has_released: AtomicBool,
}

impl Link {
    pub(crate) fn new(clock: Arc<dyn Clock>, tokens: TaskTokens) -> Self {
        Self(Arc::new(Inner { clock, tokens, has_released: AtomicBool::new(false) }))
    }

    /// Is ready so much later, by the clock. Who waits for it is at work meanwhile, unlike with [`Call::sleep`].
    pub(crate) fn after(&self, duration: Duration) -> BoxFuture<'static, ()> {
        self.0.clock.sleep(later(self.0.clock.now(), duration), Timer::Stated)
    }

    /// Waits for a timer of this clock, as [`Call::sleep`] does.
    pub(crate) fn until(&self, timer: BoxFuture<'static, ()>) -> impl Future<Output = ()> + Send + use<> {
        Sleep { link: self.clone(), timer }
    }

    /// The clock need not wait for the handler that is polled: that itself waits for the clock, or has had its time.
    pub(super) fn release_clock(&self) {
        self.0.has_released.store(true, Ordering::Relaxed);
    }

    /// Whether a handler has released the clock since this was asked.
    pub(crate) fn take_released(&self) -> bool {
        let has_released = self.0.has_released.load(Ordering::Relaxed);
        if has_released {
            self.0.has_released.store(false, Ordering::Relaxed);
        }
        has_released
    }
}

impl std::ops::Deref for Link {
    type Target = Inner;

    fn deref(&self) -> &Inner {
        &self.0
    }
}

/// Of no engine.
impl Default for Link {
    fn default() -> Self {
        Self::new(Arc::new(VirtualClock::default()), TaskTokens::default())
    }
}

impl fmt::Debug for Link {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.tokens.fmt(f)
    }
}

impl Call {
    /// The time by the clock of the engine, which goes on while the call is answered; [`Call::now`] is when it began.
    #[must_use]
    pub fn time(&self) -> Timestamp {
        self.link.clock.now()
    }

    /// Waits, by the clock of the engine: virtual time passes in no time.
    #[must_use = "a future does nothing unless it is awaited"]
    pub fn sleep(&self, duration: Duration) -> impl Future<Output = ()> + Send + use<> {
        let until = later(self.time(), duration);
        self.link.until(self.link.clock.sleep(until, Timer::Stated))
    }
}

/// A timer that tells that a handler waits for it.
struct Sleep {
    link: Link,
    timer: BoxFuture<'static, ()>,
}

impl Future for Sleep {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<()> {
        let polled = self.timer.as_mut().poll(cx);
        if polled.is_pending() {
            self.link.release_clock();
        }
        polled
    }
}
