//! Code that is not `async`, on a thread of tokio.

use std::future::poll_fn;
use std::pin::Pin;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

/// Awaits what may block its thread: in a runtime of several threads it may start a runtime of its own, as clients that block do.
pub(super) async fn allowed<F: Future + Unpin>(mut future: F) -> F::Output {
    let has_threads = Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() == RuntimeFlavor::MultiThread);
    poll_fn(|context| {
        let mut poll = || Pin::new(&mut future).poll(context);
        if has_threads { block_in_place(poll) } else { poll() }
    })
    .await
}
