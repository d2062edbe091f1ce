//! A function that is polled on a thread of its own.

use super::Link;
use super::handler_thread::{Blocked, HandlerThread, HandlerThreads, receive_soon};
use crate::clock::{SHORTLY, Timestamp};
use sfn_core::lambda::{CatchPanic, InvocationError, PANIC};
use std::future::Future;
use std::io;
use std::mem;
use std::pin::Pin;
use std::sync::mpsc::{Receiver, RecvTimeoutError, SyncSender, TryRecvError, sync_channel};
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
    /// Has a function polled on a thread, one that is not `async` as one that `may_block`. The execution stands still until it has been,
    /// so that the order of events is the same in each run, but not for longer than the clock says: then the thread goes on by itself,
    /// and wakes who waits when it is done.
    ///
    /// Dropped, the function is dropped; one that blocks its thread is left behind with the thread, and dropped when it gives it back.
    pub(super) fn run<T: Send + 'static>(self, may_block: bool, function: CatchPanic<T>) -> OnThread<'a, T> {
        OnThread { runner: self, may_block, has_begun: false, place: Place::Here(function) }
    }

    /// How long the execution stands still for it; `None`: a timeout is due.
    fn standstill(self) -> Option<Standstill> {
        let clock = &self.link.clock;
        let until = |time: Timestamp| Duration::try_from(time.duration_since(clock.now())).ok();
        let left = until(self.until).filter(|left| !left.is_zero())?;
        let patience = clock.patience_for_blocking().map_or(left, |patience| patience.min(left));
        // Each of many that block would else have the patience of its own, one after the other. So they take twice of it at most, and
        // those that do not block have some of it.
        let blocked = self.threads.blocked();
        let share = patience / 2_u32.saturating_pow(blocked.try_into().unwrap_or(u32::MAX));
        let timer = clock.next_timer().and_then(until).filter(|timer| *timer < share);
        Some(Standstill {
            longest: timer.unwrap_or(share).max(SHORTLY),
            is_whole_patience: blocked == 0 && timer.is_none(),
        })
    }

    /// Drops a function that has begun, which runs what it left unfinished: on a thread too, as it may block.
    fn drop_there<T: Send + 'static>(self, may_block: bool, function: CatchPanic<T>) {
        // Without a thread it is dropped here: nobody else has it.
        let Ok(thread) = self.threads.take() else { return };
        let (sender, dropped) = sync_channel(1);
        thread.start(may_block, move || {
            drop(function);
            let _ = sender.send(());
        });
        if receive_soon(&dropped).is_some() || dropped.recv_timeout(DROPPED_WITHIN).is_ok() {
            self.threads.put(thread);
        }
    }
}

/// How long is waited for a function to be dropped, so that nothing of most is left behind when an execution ends.
const DROPPED_WITHIN: Duration = Duration::from_millis(100);

/// How long an execution stands still for a function.
#[derive(Clone, Copy)]
struct Standstill {
    longest: Duration,
    /// Whether the clock need not wait for the function afterwards. Where another timer comes first, or others block too, they are waited
    /// for together, as what waits for something else than the clock.
    is_whole_patience: bool,
}

/// A function as a future that does not block.
pub(super) struct OnThread<'a, T: Send + 'static> {
    runner: Runner<'a>,
    may_block: bool,
    has_begun: bool,
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
    blocked: Option<Blocked>,
    /// The clock waits no more.
    has_released: bool,
}

/// Sends what a function gave, and wakes who waits for it, also where it panicked and there is nothing to send.
struct Teller<T> {
    sender: Option<SyncSender<Polled<T>>>,
    waker: Arc<Mutex<Option<Waker>>>,
}

impl<T> Drop for Teller<T> {
    fn drop(&mut self) {
        // First, so that who is woken sees it.
        drop(self.sender.take());
        let late = self.waker.lock().unwrap_or_else(PoisonError::into_inner).take();
        late.into_iter().for_each(Waker::wake);
    }
}

type Polled<T> = (CatchPanic<T>, Poll<Result<T, InvocationError>>);

impl<T: Send + 'static> There<T> {
    fn begin(thread: HandlerThread, may_block: bool, mut function: CatchPanic<T>, cx: &Context<'_>) -> Self {
        let (sender, polled) = sync_channel(1);
        let waker = Arc::<Mutex<Option<Waker>>>::default();
        let teller = Teller { sender: Some(sender), waker: Arc::clone(&waker) };
        let of_function = cx.waker().clone();
        thread.start(may_block, move || {
            let teller = teller;
            let polled = Pin::new(&mut function).poll(&mut Context::from_waker(&of_function));
            if let Some(sender) = &teller.sender {
                // Where nobody waits any more, it is dropped here.
                let _ = sender.send((function, polled));
            }
        });
        Self { thread, polled, waker, blocked: None, has_released: false }
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

/// What Lambda says where it cannot run a function beside all others. In place, it might block the execution.
fn throttled(error: &io::Error) -> InvocationError {
    let message = format!("the system has no more threads for functions: {error}");
    InvocationError { error_type: "Lambda.TooManyRequestsException".to_owned(), message }
}

impl<T: Send + 'static> OnThread<'_, T> {
    fn poll_here(&mut self, function: CatchPanic<T>, cx: &mut Context<'_>) -> Poll<Result<T, InvocationError>> {
        let Some(standstill) = self.runner.standstill() else {
            self.place = Place::Here(function);
            return Poll::Pending;
        };
        let thread = match self.runner.threads.take() {
            Ok(thread) => thread,
            Err(error) => return Poll::Ready(Err(throttled(&error))),
        };
        self.has_begun = true;
        let mut there = There::begin(thread, self.may_block, function, cx);
        match there.wait(standstill.longest, cx) {
            Some(polled) => self.take(there.thread, polled),
            None => {
                there.blocked = Some(self.runner.threads.count_blocked());
                there.has_released = standstill.is_whole_patience;
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
        if there.has_released {
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

impl<T: Send + 'static> Drop for OnThread<'_, T> {
    fn drop(&mut self) {
        if let Place::Here(function) = mem::replace(&mut self.place, Place::Nowhere)
            && self.has_begun
        {
            self.runner.drop_there(self.may_block, function);
        }
    }
}
