use super::{Clock, Timer, VirtualClock, later, text};
use std::task::{Context, Waker};
use std::time::Duration;

#[test]
fn time_stands_still_while_somebody_is_busy_or_called_and_goes_to_the_next_timer_then() {
    let clock = VirtualClock::default();
    let begin = clock.now();
    let at = |seconds| later(begin, Duration::from_secs(seconds));
    let mut cx = Context::from_waker(Waker::noop());
    clock.busy();
    clock.call();
    let mut first = clock.sleep(at(5), Timer::Stated);
    let mut dropped = clock.sleep(at(2), Timer::Stated);
    assert!(first.as_mut().poll(&mut cx).is_pending() && dropped.as_mut().poll(&mut cx).is_pending());
    drop(dropped);
    clock.idle();
    assert_eq!(clock.now(), begin);
    clock.answer();
    assert_eq!(clock.now(), at(5));
    assert!(first.as_mut().poll(&mut cx).is_ready());
}

#[test]
fn handlers_are_waited_for_until_the_next_stated_timer() {
    let clock = VirtualClock::default();
    let mut cx = Context::from_waker(Waker::noop());
    clock.call();
    let mut limit = clock.sleep(later(clock.now(), Duration::from_secs(1)), Timer::Limit);
    assert!(limit.as_mut().poll(&mut cx).is_pending());
    assert_eq!(clock.patience(), None);
    let mut stated = clock.sleep(later(clock.now(), Duration::from_secs(9)), Timer::Stated);
    assert!(stated.as_mut().poll(&mut cx).is_pending());
    assert_eq!(clock.patience().map(|patience| patience.left), Some(Duration::from_secs(9)));
}

#[test]
fn times_are_written_as_aws_writes_them() {
    assert_eq!(text(VirtualClock::default().now()), "2025-01-01T00:00:00.000Z");
}
