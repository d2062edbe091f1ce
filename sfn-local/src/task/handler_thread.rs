//! Threads of the operating system for functions of the program: one that blocks its thread blocks no execution with it.

use std::fmt;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{Receiver, SyncSender, TryRecvError, sync_channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, Instant};
use std::{hint, io, thread};
use tokio::runtime::Handle;

/// How long is looked for a message before the system is asked to wake this thread: about as long as that takes.
const AWAKE: Duration = Duration::from_micros(50);

/// How often it is looked for before the processor is offered to other threads, which costs more than that.
const LOOKS: u32 = 64;

/// What a thread does at once: it polls a function.
pub(super) type Job = Box<dyn FnOnce() + Send>;

/// The threads on which nothing is polled now. Copies have the same ones; when the last is dropped they end.
#[derive(Clone, Default)]
pub(super) struct HandlerThreads(Arc<Shared>);

#[derive(Default)]
struct Shared {
    idle: Mutex<Vec<HandlerThread>>,
    blocked: Arc<AtomicUsize>,
}

/// A thread. Dropped, it ends: at once if it is idle, else when it is given back by what it polls, if it ever is.
pub(super) struct HandlerThread(SyncSender<Job>);

/// A function that is known to block its thread, and that somebody still waits for.
pub(super) struct Blocked(Arc<AtomicUsize>);

impl HandlerThreads {
    /// A thread that is idle, or another one.
    ///
    /// # Errors
    /// When the system has no more threads.
    pub(super) fn take(&self) -> io::Result<HandlerThread> {
        let idle = self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        idle.map_or_else(HandlerThread::begin, Ok)
    }

    /// Takes a thread back.
    pub(super) fn put(&self, thread: HandlerThread) {
        self.0.idle.lock().unwrap_or_else(PoisonError::into_inner).push(thread);
    }

    /// Counts a function that blocks its thread, until it is dropped.
    pub(super) fn count_blocked(&self) -> Blocked {
        self.0.blocked.fetch_add(1, Ordering::Relaxed);
        Blocked(Arc::clone(&self.0.blocked))
    }

    /// How many of them there are.
    pub(super) fn blocked(&self) -> usize {
        self.0.blocked.load(Ordering::Relaxed)
    }
}

impl HandlerThread {
    /// It is called as the thread that asks for it: a panic of a function is told with the test's name.
    fn begin() -> io::Result<Self> {
        let (sender, jobs) = sync_channel::<Job>(1);
        let builder = thread::Builder::new();
        let builder = match thread::current().name() {
            Some(name) => builder.name(name.to_owned()),
            None => builder,
        };
        builder.spawn(move || {
            while let Some(job) = receive_soon(&jobs).or_else(|| jobs.recv().ok()) {
                job();
            }
        })?;
        Ok(Self(sender))
    }

    /// Has it do something, in the runtime of the thread that asks. A client that blocks on a runtime of its own works there or panics as
    /// it does on AWS Lambda: it works where that `may_block`. A thread that is gone does nothing.
    pub(super) fn start(&self, may_block: bool, job: impl FnOnce() + Send + 'static) {
        let runtime = Handle::try_current().ok();
        let job: Job = Box::new(move || match runtime {
            Some(runtime) if !may_block => runtime.block_on(async { job() }),
            runtime => {
                let _entered = runtime.as_ref().map(Handle::enter);
                job();
            }
        });
        // Nothing else is in the channel: this does not wait.
        let _ = self.0.send(job);
    }
}

/// A message that comes within [`AWAKE`]: functions that compute a little cost 1 µs so, and 50 µs where each wakes a thread.
/// Measured: `cargo bench -p sfn-local --bench pace functions`.
pub(super) fn receive_soon<T>(receiver: &Receiver<T>) -> Option<T> {
    let mut began = None;
    loop {
        for _ in 0..LOOKS {
            match receiver.try_recv() {
                Ok(message) => return Some(message),
                Err(TryRecvError::Disconnected) => return None,
                Err(TryRecvError::Empty) => hint::spin_loop(),
            }
        }
        if began.get_or_insert_with(Instant::now).elapsed() > AWAKE {
            return None;
        }
        // For machines of one processor, and for those that have something else to do.
        thread::yield_now();
    }
}

impl Drop for Blocked {
    fn drop(&mut self) {
        self.0.fetch_sub(1, Ordering::Relaxed);
    }
}

impl fmt::Debug for HandlerThreads {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("HandlerThreads(..)")
    }
}
