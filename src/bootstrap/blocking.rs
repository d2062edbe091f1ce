//! Code that is not `async`, on a thread of tokio.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;

/// Awaits what may block its thread, where it `blocks`: in a runtime of several threads it may then start a runtime of its own, as
/// clients that block do.
pub(super) async fn wait<F: Future + Unpin>(mut future: F, blocks: bool) -> F::Output {
    poll_fn(|context| {
        let mut polled = Poll::Pending;
        run(blocks, &mut || polled = Pin::new(&mut future).poll(context));
        polled
    })
    .await
}

/// One copy of what tokio does, whatever is awaited.
fn run(blocks: bool, poll: &mut dyn FnMut()) {
    let has_threads =
        || Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() == RuntimeFlavor::MultiThread);
    if blocks && has_threads() { block_in_place(poll) } else { poll() }
}
