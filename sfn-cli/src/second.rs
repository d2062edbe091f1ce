//! A second thread, for half of the work on a long file.
//!
//! It is begun before there is work, and kept: on a virtual machine Linux has a new thread wait behind the one that asked for
//! it, and moves it to an idle core at its next tick only (0.9 ms, measured: as long as half of the reading).

use rayon_core::{Scope, ThreadPool, ThreadPoolBuilder};
use std::sync::OnceLock;
use std::sync::mpsc::{self, Receiver};

/// `None`: no thread can be had.
static SECOND: OnceLock<Option<ThreadPool>> = OnceLock::new();

/// What the thread is doing.
pub(crate) struct Pending<T>(Receiver<T>);

/// Begins the thread, for work that is soon to come.
pub(crate) fn begin() {
    second();
}

/// Does some work, of which parts may be [`spawn`]ed on the thread; without one, it is to do all by itself.
pub(crate) fn with<'s, T>(work: impl FnOnce(Option<&Scope<'s>>) -> T) -> T {
    match second() {
        Some(second) => second.in_place_scope(|scope| work(Some(scope))),
        None => work(None),
    }
}

/// Has the thread do something.
pub(crate) fn spawn<'s, T: Send + 's>(scope: &Scope<'s>, work: impl FnOnce() -> T + Send + 's) -> Pending<T> {
    let (done, result) = mpsc::sync_channel(1);
    scope.spawn(move |_| {
        // Somebody may have found that the result is not needed.
        let _ = done.send(work());
    });
    Pending(result)
}

impl<T> Pending<T> {
    /// Waits for what comes of it; `None`: it panicked.
    pub(crate) fn end(self) -> Option<T> {
        self.0.recv().ok()
    }
}

fn second() -> Option<&'static ThreadPool> {
    SECOND.get_or_init(|| ThreadPoolBuilder::new().num_threads(1).build().ok()).as_ref()
}
