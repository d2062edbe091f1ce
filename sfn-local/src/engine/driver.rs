//! Polls an execution, and tells the clock when it only waits.

use crate::clock::{Clock, Patience};
use std::future::Future;
use std::pin::Pin;
use std::sync::atomic::{AtomicU8, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use tokio::runtime::Handle;
use tokio::time::Sleep;

/// The execution waits; somebody has to wake it.
const IDLE: u8 = 0;
/// It is being polled.
const POLLED: u8 = 1;
/// It was woken, and is to be polled again.
const WOKEN: u8 = 2;
/// It is over: nobody polls it any more.
const OVER: u8 = 3;

/// An execution as a future.
///
/// INVARIANT: the clock counts the execution as busy unless `signal` is [`IDLE`].
pub(super) struct Driver<F> {
    /// `None`: dropped, with its timers.
    run: Option<F>,
    signal: Arc<Signal>,
    /// The real time that handlers are still given.
    patience: Option<(u64, Pin<Box<Sleep>>)>,
}

struct Signal {
    state: AtomicU8,
    clock: Arc<dyn Clock>,
    outer: Mutex<Option<Waker>>,
}

impl<F> Driver<F> {
    pub(super) fn new(run: F, clock: Arc<dyn Clock>) -> Self {
        let signal = Signal { state: AtomicU8::new(IDLE), clock, outer: Mutex::new(None) };
        Self { run: Some(run), signal: Arc::new(signal), patience: None }
    }
}

impl Wake for Signal {
    fn wake(self: Arc<Self>) {
        self.wake_by_ref();
    }

    fn wake_by_ref(self: &Arc<Self>) {
        let wake = |state| (state != OVER).then_some(WOKEN);
        if self.state.load(Ordering::Acquire) != IDLE {
            // Who polls looks again before it returns.
            if self.state.fetch_update(Ordering::AcqRel, Ordering::Acquire, wake) != Ok(IDLE) {
                return;
            }
            self.clock.busy();
        } else {
            // Counted first, so that no other execution moves the clock on in between.
            self.clock.busy();
            if self.state.fetch_update(Ordering::AcqRel, Ordering::Acquire, wake) != Ok(IDLE) {
                self.clock.idle();
                return;
            }
        }
        let outer = self.outer.lock().unwrap_or_else(PoisonError::into_inner).clone();
        if let Some(outer) = outer {
            outer.wake();
        }
    }
}

impl<F: Future + Unpin> Driver<F> {
    /// Polls handlers' patience; whether it is at its end.
    fn is_patience_at_end(&mut self, cx: &mut Context<'_>) -> bool {
        // Without a runtime nobody tells the real time: handlers are waited for as long as they take.
        let patience = self.signal.clock.patience().filter(|_| Handle::try_current().is_ok());
        let Some(Patience { timer, left }) = patience else {
            self.patience = None;
            return false;
        };
        // Another timer is next: whoever is waited for now has a time of its own.
        self.patience.take_if(|(before, _)| *before != timer);
        let (_, sleep) = self.patience.get_or_insert_with(|| (timer, Box::pin(tokio::time::sleep(left))));
        let is_over = sleep.as_mut().poll(cx).is_ready();
        if is_over {
            self.patience = None;
        }
        is_over
    }
}

impl<F: Future + Unpin> Future for Driver<F> {
    type Output = F::Output;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<F::Output> {
        *self.signal.outer.lock().unwrap_or_else(PoisonError::into_inner) = Some(cx.waker().clone());
        if self.signal.state.swap(POLLED, Ordering::AcqRel) == IDLE {
            self.signal.clock.busy();
        }
        let waker = Waker::from(Arc::clone(&self.signal));
        loop {
            let Some(run) = &mut self.run else { return Poll::Pending };
            if let Poll::Ready(output) = Pin::new(run).poll(&mut Context::from_waker(&waker)) {
                return Poll::Ready(output);
            }
            let state = &self.signal.state;
            if state.compare_exchange(POLLED, IDLE, Ordering::AcqRel, Ordering::Acquire).is_ok() {
                // May wake this execution, where it waits for the next timer of all.
                self.signal.clock.idle();
                if self.signal.state.load(Ordering::Acquire) == IDLE && self.is_patience_at_end(cx) {
                    self.signal.clock.give_up();
                }
            }
            if self.signal.state.compare_exchange(WOKEN, POLLED, Ordering::AcqRel, Ordering::Acquire).is_err() {
                return Poll::Pending;
            }
        }
    }
}

/// Whoever stops an execution lets the others go on.
impl<F> Drop for Driver<F> {
    fn drop(&mut self) {
        self.run = None;
        if self.signal.state.swap(OVER, Ordering::AcqRel) != IDLE {
            self.signal.clock.idle();
        }
    }
}
