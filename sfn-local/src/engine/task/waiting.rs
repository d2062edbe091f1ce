//! Waiting for an answer.

use crate::clock::{Clock, Timer, Timestamp};
use crate::engine::run::Run;
use crate::task::{BoxFuture, Reply};
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};

/// An answer that is waited for, for a while. The timer is set only where the answer is not there at once.
pub(super) struct Answered<'a> {
    pub(super) reply: BoxFuture<'a, Reply>,
    pub(super) timer: Option<BoxFuture<'static, ()>>,
}

impl Answered<'_> {
    pub(super) async fn until(
        mut self,
        run: &Run,
        until: &(impl Fn() -> Timestamp + Sync),
        timer: Timer,
    ) -> Option<Reply> {
        std::future::poll_fn(move |cx: &mut Context<'_>| {
            if let Poll::Ready(reply) = self.reply.as_mut().poll(cx) {
                return Poll::Ready(Some(reply));
            }
            let timer = self.timer.get_or_insert_with(|| run.clock().sleep(until(), timer));
            timer.as_mut().poll(cx).map(|()| None)
        })
        .await
    }
}

/// A handler at work, which the clock is told of.
pub(super) struct Outside<'a> {
    clock: Arc<dyn Clock>,
    reply: BoxFuture<'a, Reply>,
    is_out: bool,
}

impl<'a> Outside<'a> {
    pub(super) fn new(clock: &Arc<dyn Clock>, reply: BoxFuture<'a, Reply>) -> Self {
        Self { clock: Arc::clone(clock), reply, is_out: false }
    }

    fn is_back(&mut self) {
        if std::mem::take(&mut self.is_out) {
            self.clock.answer();
        }
    }
}

impl Future for Outside<'_> {
    type Output = Reply;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Reply> {
        let polled = self.reply.as_mut().poll(cx);
        if polled.is_ready() {
            self.is_back();
        } else if !self.is_out {
            self.is_out = true;
            self.clock.call();
        }
        polled
    }
}

impl Drop for Outside<'_> {
    fn drop(&mut self) {
        self.is_back();
    }
}
