//! Code of the author's: in its span, and, where it is not `async`, on a thread of tokio.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use tokio::runtime::{Handle, RuntimeFlavor};
use tokio::task::block_in_place;
use tracing::Span;

/// Awaits what may block its thread, if it `blocks`: in a runtime of several threads it may then start a runtime of its own, as
/// clients that block do.
pub(super) async fn wait<F: Future + Unpin>(mut future: F, blocks: bool, span: &Span) -> F::Output {
    poll_fn(|context| {
        let mut polled = Poll::Pending;
        run(blocks, span, &mut || polled = Pin::new(&mut future).poll(context));
        polled
    })
    .await
}

/// One copy of what tokio and tracing do, whatever is awaited.
#[inline(never)]
fn run(blocks: bool, span: &Span, poll: &mut dyn FnMut()) {
    let _entered = span.enter();
    let has_threads =
        || Handle::try_current().is_ok_and(|runtime| runtime.runtime_flavor() == RuntimeFlavor::MultiThread);
    if blocks && has_threads() { block_in_place(poll) } else { poll() }
}
