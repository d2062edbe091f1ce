//! Waiting for an answer.

use crate::clock::{Clock, Timer, Timestamp};
use crate::engine::run::Run;
use crate::task::{BoxFuture, Reply};
use std::task::{Context, Poll};

/// An answer that is waited for, for a while. The timer is set only where the answer is not there at once.
pub(super) struct Answered<'a> {
    reply: BoxFuture<'a, Reply>,
    /// The handler at work, where it is one and no execution of this engine.
    handler: Option<Handler<'a>>,
    timer: Option<BoxFuture<'static, ()>>,
}

impl<'a> Answered<'a> {
    /// By an execution of this engine, which tells the clock itself when it waits.
    pub(super) fn by_execution(reply: BoxFuture<'a, Reply>) -> Self {
        Self { reply, handler: None, timer: None }
    }

    /// By a handler, of which the clock is told.
    pub(super) fn by_handler(reply: BoxFuture<'a, Reply>, clock: &'a dyn Clock) -> Self {
        Self { reply, handler: Some(Handler { clock, is_out: false }), timer: None }
    }

    /// The answer; `None`: there is none until then.
    pub(super) async fn until(
        mut self,
        run: &Run,
        until: &(impl Fn() -> Timestamp + Sync),
        timer: Timer,
    ) -> Option<Reply> {
        std::future::poll_fn(move |cx: &mut Context<'_>| {
            if let Poll::Ready(reply) = self.reply.as_mut().poll(cx) {
                self.handler = None;
                return Poll::Ready(Some(reply));
            }
            if let Some(handler) = &mut self.handler {
                handler.goes_out();
            }
            let timer = self.timer.get_or_insert_with(|| run.clock().sleep(until(), timer));
            timer.as_mut().poll(cx).map(|()| None)
        })
        .await
    }
}

/// A handler that has not answered at once: the clock counts it, until it is dropped.
struct Handler<'a> {
    clock: &'a dyn Clock,
    is_out: bool,
}

impl Handler<'_> {
    fn goes_out(&mut self) {
        if !std::mem::replace(&mut self.is_out, true) {
            self.clock.call();
        }
    }
}

impl Drop for Handler<'_> {
    fn drop(&mut self) {
        if self.is_out {
            self.clock.answer();
        }
    }
}
