//! A function that is polled on a thread of its own.

use super::Link;
use super::handler_thread::{Blocked, HandlerThread, HandlerThreads, receive_soon};
use crate::clock::{SHORTLY, Timestamp};
use sfn_core::lambda::{CatchPanic, InvocationError, PANIC};
use std::future::Future;
use std::mem;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, RecvTimeoutError, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Waker};
use std::time::Duration;

/// Where and until when a function is polled.
#[derive(Clone, Copy)]
pub(super) struct Runner<'a> {
    pub(super) threads: &'a HandlerThreads,
    pub(super) link: &'a Link,
    /// When a timeout stops it, by the clock.
    pub(super) until: Timestamp,
}

impl<'a> Runner<'a> {
    /// Has a function polled on a thread, one that is not `async` as one that `may_block`. The execution stands still until it has been, so that the order of events is the same in
    /// each run, but not for longer than the clock says: then the thread goes on by itself, and wakes who waits when it is done.
    ///
    /// Dropped, the function is dropped; one that blocks its thread is left behind with the thread, and dropped when it gives it back.
    pub(super) fn run<T: Send + 'static>(self, may_block: bool, function: CatchPanic<T>) -> OnThread<'a, T> {
        OnThread { runner: self, may_block, place: Place::Here(function) }
    }

    /// How long the execution stands still for it, and whether it has had all its time then; `None`: a timeout is due.
    fn longest(self) -> Option<(Duration, bool)> {
        let clock = &self.link.clock;
        let left = Duration::try_from(self.until.duration_since(clock.now())).ok().filter(|left| !left.is_zero())?;
        // Each of many that block would else have the patience of its own, one after the other. These have it together: they are waited
        // for as what waits for something else than the clock.
        let is_alone = !self.threads.has_blocked();
        let patience = if is_alone { clock.patience_for_blocking() } else { Some(SHORTLY) };
        Some((patience.map_or(left, |patience| patience.max(SHORTLY).min(left)), is_alone))
    }
}

/// A function as a future that does not block.
pub(super) struct OnThread<'a, T> {
    runner: Runner<'a>,
    may_block: bool,
    place: Place<T>,
}

enum Place<T> {
    Here(CatchPanic<T>),
    There(There<T>),
    /// It has ended.
    Nowhere,
}

/// A function that is being polled on a thread.
struct There<T> {
    thread: HandlerThread,
    polled: Receiver<Polled<T>>,
    /// Who is woken when it was polled: nobody, as long as the execution stands still.
    waker: Arc<Mutex<Option<Waker>>>,
    /// The clock waits no more.
    blocked: Option<Blocked>,
}

type Polled<T> = (CatchPanic<T>, Poll<Result<T, InvocationError>>);

impl<T: Send + 'static> There<T> {
    fn begin(thread: HandlerThread, may_block: bool, mut function: CatchPanic<T>, cx: &Context<'_>) -> Self {
        let (sender, polled) = sync_channel(1);
        let waker = Arc::<Mutex<Option<Waker>>>::default();
        let (of_function, of_late) = (cx.waker().clone(), Arc::clone(&waker));
        thread.start(may_block, move || {
            let polled = Pin::new(&mut function).poll(&mut Context::from_waker(&of_function));
            // Where nobody waits any more, it is dropped here.
            let _ = sender.send((function, polled));
            let late = of_late.lock().unwrap_or_else(PoisonError::into_inner).take();
            late.into_iter().for_each(Waker::wake);
        });
        Self { thread, polled, waker, blocked: None }
    }

    /// Waits for it; `None`: it takes longer, and wakes this task then.
    fn wait(&self, longest: Duration, cx: &Context<'_>) -> Option<Result<Polled<T>, InvocationError>> {
        if let Some(polled) = receive_soon(&self.polled) {
            return Some(Ok(polled));
        }
        match self.polled.recv_timeout(longest) {
            Ok(polled) => Some(Ok(polled)),
            Err(RecvTimeoutError::Timeout) => self.look(cx),
            Err(RecvTimeoutError::Disconnected) => Some(Err(lost())),
        }
    }

    /// The same without waiting.
    fn look(&self, cx: &Context<'_>) -> Option<Result<Polled<T>, InvocationError>> {
        // First: it may be polled in between.
        *self.waker.lock().unwrap_or_else(PoisonError::into_inner) = Some(cx.waker().clone());
        match self.polled.try_recv() {
            Ok(polled) => Some(Ok(polled)),
            Err(TryRecvError::Empty) => None,
            Err(TryRecvError::Disconnected) => Some(Err(lost())),
        }
    }
}

/// A panic that left a function all the same, such as that of a panic's message when it was dropped.
fn lost() -> InvocationError {
    InvocationError { error_type: PANIC.to_owned(), message: "the function's thread has ended".to_owned() }
}

impl<T: Send + 'static> OnThread<'_, T> {
    fn poll_here(&mut self, mut function: CatchPanic<T>, cx: &mut Context<'_>) -> Poll<Result<T, InvocationError>> {
        let Some((longest, is_alone)) = self.runner.longest() else {
            self.place = Place::Here(function);
            return Poll::Pending;
        };
        let Ok(thread) = self.runner.threads.take() else {
            let polled = Pin::new(&mut function).poll(cx);
            self.place = Place::Here(function);
            return polled;
        };
        let mut there = There::begin(thread, self.may_block, function, cx);
        match there.wait(longest, cx) {
            Some(polled) => self.take(there.thread, polled),
            None => {
                there.blocked = is_alone.then(|| self.runner.threads.count_blocked());
                self.stay(there)
            }
        }
    }

    /// The function was polled.
    fn take(
        &mut self,
        thread: HandlerThread,
        polled: Result<Polled<T>, InvocationError>,
    ) -> Poll<Result<T, InvocationError>> {
        let (function, polled) = match polled {
            Ok(polled) => polled,
            Err(lost) => return Poll::Ready(Err(lost)),
        };
        self.runner.threads.put(thread);
        if polled.is_pending() {
            self.place = Place::Here(function);
        }
        polled
    }

    /// The function is still being polled.
    fn stay(&mut self, there: There<T>) -> Poll<Result<T, InvocationError>> {
        if there.blocked.is_some() {
            self.runner.link.release_clock();
        }
        self.place = Place::There(there);
        Poll::Pending
    }
}

impl<T: Send + 'static> Future for OnThread<'_, T> {
    type Output = Result<T, InvocationError>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        match mem::replace(&mut self.place, Place::Nowhere) {
            Place::Here(function) => self.poll_here(function, cx),
            Place::There(there) => match there.look(cx) {
                None => self.stay(there),
                Some(polled) => {
                    let polled = self.take(there.thread, polled);
                    // It may have been woken meanwhile, which nobody has told it.
                    match mem::replace(&mut self.place, Place::Nowhere) {
                        Place::Here(function) => self.poll_here(function, cx),
                        _ => polled,
                    }
                }
            },
            Place::Nowhere => Poll::Pending,
        }
    }
}
