//! The clock on the wall.

use super::{Clock, Timer, Timestamp};
use crate::task::BoxFuture;
use std::time::Duration;

/// Time as it passes. Needs a tokio runtime with its timer.
#[derive(Clone, Copy, Debug, Default)]
pub struct RealClock;

impl Clock for RealClock {
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }

    fn sleep(&self, until: Timestamp, _: Timer) -> BoxFuture<'static, ()> {
        let left = Duration::try_from(until.duration_since(Timestamp::now())).unwrap_or_default();
        Box::pin(tokio::time::sleep(left))
    }
}
