//! Waiting for an answer.

use crate::clock::{Clock, Timer, Timestamp, later};
use crate::json::SmolStr;
use crate::payload::Payload;
use crate::task::{BoxFuture, Link, OpenTask, Reply, poll_within};
use std::collections::VecDeque;
use std::task::{Context, Poll};
use std::time::Duration;

/// How long a Task may take that does not say so, in seconds. Source: `reference` of the API; recorded.
const LONGEST: Duration = Duration::from_secs(99_999_999);

/// What happens to a task that was called.
pub(super) enum News {
    /// A worker has taken it.
    Started(Option<SmolStr>),
    /// The service has answered, and the task goes on.
    Submitted(Payload),
    /// It was answered, or its token was.
    Answered(Reply),
    /// The time for it is over, or nobody has sent a heartbeat.
    TimedOut { is_heartbeat: bool },
}

/// How long a task may take.
pub(super) struct Limits {
    pub(super) begin: Timestamp,
    /// `TimeoutSeconds`.
    pub(super) whole: Option<Duration>,
    /// `HeartbeatSeconds`.
    pub(super) silence: Option<Duration>,
}

/// An answer that is waited for, for a while. The timer is set only where the answer is not there at once.
pub(super) struct Waiting<'a> {
    clock: &'a dyn Clock,
    /// `None`: it has answered, and the task goes on.
    reply: Option<BoxFuture<'a, Reply>>,
    /// The handler at work, where it is one and no execution of this engine.
    handler: Option<Handler<'a>>,
    token: Option<&'a OpenTask>,
    limits: Limits,
    /// When the last heartbeat was.
    heard: Timestamp,
    timer: Option<(Timestamp, BoxFuture<'static, ()>)>,
    news: VecDeque<News>,
}

impl<'a> Waiting<'a> {
    /// For an execution of this engine, which tells the clock itself when it waits.
    pub(super) fn for_execution(
        reply: BoxFuture<'a, Reply>,
        clock: &'a dyn Clock,
        token: Option<&'a OpenTask>,
        limits: Limits,
    ) -> Self {
        let heard = limits.begin;
        Self { clock, reply: Some(reply), handler: None, token, limits, heard, timer: None, news: VecDeque::new() }
    }

    /// For a handler, of which the clock is told.
    pub(super) fn for_handler(
        reply: BoxFuture<'a, Reply>,
        link: &'a Link,
        clock: &'a dyn Clock,
        token: Option<&'a OpenTask>,
        limits: Limits,
    ) -> Self {
        let handler = Some(Handler { clock, link, is_out: false });
        Self { handler, ..Self::for_execution(reply, clock, token, limits) }
    }

    /// What happens next.
    pub(super) async fn next(&mut self) -> News {
        std::future::poll_fn(|cx| self.poll(cx)).await
    }

    /// Stops what was called.
    pub(super) fn stop(&mut self) {
        self.reply = None;
        self.handler = None;
    }

    fn poll(&mut self, cx: &mut Context<'_>) -> Poll<News> {
        if let Some(news) = self.news.pop_front() {
            return Poll::Ready(news);
        }
        let answered = self.poll_reply(cx);
        match (self.token, answered) {
            (None, Some(reply)) => return Poll::Ready(News::Answered(reply)),
            (None, None) => {}
            (Some(token), answered) => self.look_at_token(token, cx, answered),
        }
        match self.news.pop_front() {
            Some(news) => Poll::Ready(news),
            None => self.poll_timer(cx),
        }
    }

    fn poll_reply(&mut self, cx: &mut Context<'_>) -> Option<Reply> {
        let reply = self.reply.as_mut()?;
        if let Some(handler) = &self.handler {
            handler.link.take_released();
        }
        let polled = match self.limits.whole.filter(|_| self.handler.is_some()) {
            None => Some(reply.as_mut().poll(cx)),
            Some(whole) => poll_within(reply.as_mut(), cx, whole),
        };
        match polled {
            Some(Poll::Ready(reply)) => {
                self.stop();
                return Some(reply);
            }
            Some(Poll::Pending) => {}
            // The handler has blocked its thread for too long: the timer says so.
            None => self.stop(),
        }
        if let Some(handler) = &mut self.handler {
            handler.waits();
        }
        None
    }

    /// Puts what has come in order: what the handler said before it answered, its answer, the answer with its token, which is the
    /// result where both are there.
    fn look_at_token(&mut self, token: &OpenTask, cx: &Context<'_>, answered: Option<Reply>) {
        let news = token.poll(cx);
        if news.has_heartbeat {
            self.heard = self.clock.now();
        }
        self.news.extend(news.started.map(News::Started));
        self.news.extend(news.submitted.map(News::Submitted));
        let is_answered = news.outcome.is_some();
        let answered = answered.map(|reply| if is_answered { reply.before_token() } else { reply });
        self.news.extend(answered.map(News::Answered));
        self.news.extend(news.outcome.map(|outcome| News::Answered(Reply::new(outcome))));
    }

    fn poll_timer(&mut self, cx: &mut Context<'_>) -> Poll<News> {
        let end = self.limits.whole.map(|whole| later(self.limits.begin, whole));
        let silent = self.limits.silence.map(|silence| later(self.heard, silence));
        let stated = end.into_iter().chain(silent).min();
        let due = stated.unwrap_or_else(|| later(self.limits.begin, LONGEST));
        let timer = match &mut self.timer {
            Some((set, timer)) if *set == due => timer,
            timer => {
                let kind = if stated.is_some() { Timer::Stated } else { Timer::Limit };
                &mut timer.insert((due, self.clock.sleep(due, kind))).1
            }
        };
        if timer.as_mut().poll(cx).is_pending() {
            return Poll::Pending;
        }
        let is_heartbeat = silent.is_some() && end.is_none_or(|end| due < end);
        Poll::Ready(News::TimedOut { is_heartbeat })
    }
}

/// A handler that has not answered at once: the clock counts it until it is dropped, but for where it waits for the clock itself, or
/// has blocked its thread for as long as it may.
struct Handler<'a> {
    clock: &'a dyn Clock,
    link: &'a Link,
    is_out: bool,
}

impl Handler<'_> {
    /// It was polled, and waits.
    fn waits(&mut self) {
        let is_out = !self.link.take_released();
        match (std::mem::replace(&mut self.is_out, is_out), is_out) {
            (false, true) => self.clock.call(),
            (true, false) => self.clock.answer(),
            _ => {}
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
