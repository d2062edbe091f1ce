//! The machine that the probes edit.

use serde::{Deserialize, Serialize};
use sfn::{ErrorNames, lambda, state_machine};

/// Functions in a module of their own.
pub mod handlers {
    use sfn::lambda;

    /// Calls the partner.
    #[lambda]
    pub fn call_partner(order: u32) -> u32 {
        order
    }
}

/// Calls the API.
#[lambda]
pub fn call_external_api(order: u32) -> u32 {
    order
}

/// How long a call may take, in seconds.
pub const LONGEST_CALL: u32 = 30;

/// What a customer orders.
#[derive(Debug, Serialize, Deserialize)]
pub struct Order {
    /// How many.
    pub size: u32,
}

/// Why an order fails.
#[derive(Debug, thiserror::Error, ErrorNames)]
pub enum OrderError {
    /// There is none left.
    #[error("sold out")]
    SoldOut,
}

/// The shop is closed.
#[derive(Debug, thiserror::Error, ErrorNames)]
#[error("closed")]
pub struct Closed;

/// Writes an order down.
#[lambda(timeout = 5)]
pub fn write_down(order: u32) -> u32 {
    order
}

state_machine! {
    /// Sells things.
    #[asl(TimeoutSeconds = 900)]
    #[serverless(type = STANDARD, loggingConfig(level = ALL), tracingConfig(enabled))]
    #[serverless(tags(Team = "shop"), notifications(TIMED_OUT = json!([])))]
    #[default(Retry(States::TaskFailed, MaxAttempts = 3))]
    #[event(schedule(rate = "rate(1 hour)"))]
    pub Shop<Order, _> {
        Before: Wait(Seconds = 1, Next = Call),
        Call: Task(
            call_external_api,
            TimeoutSeconds = 30,
            Retry(States::ALL, IntervalSeconds = 2, MaxAttempts = 4),
            Catch(States::Timeout, ResultPath = $.error, Next = CatchAll),
            Next = Partner,
        ),
        Partner: Task(
            handlers::call_partner,
            HeartbeatSeconds = LONGEST_CALL,
            Retry(Closed, BackoffRate = 1.5),
            Catch([OrderError::SoldOut, States::TaskFailed], Next = WriteDown),
            Next = Each,
        ),
        Task(write_down, Next = Each),
        Each: Map(
            ItemsPath = $.items,
            ItemProcessor { Inner: Task(call_external_api, Next = InnerEnd), InnerEnd: Succeed },
            Next = Kind,
        ),
        Kind: if StringEquals($.kind, "big") && IsPresent($.size) { Prepare } else { Size },
        Prepare: Parallel(
            Branch { Left: Pass(Next = LeftEnd), LeftEnd: Succeed },
            Branch { Right: Wait(Seconds = 7, End) },
            Next = After,
        ),
        Size: Choice(
            OutputPath = $.order,
            if NumericEquals($.size, 1) { Assign = json!({ "small": true }); After } else { Last }
        ),
        CatchAll: Fail(Error = "Shop.Closed"),
        After: Wait(Seconds = 3, Next = Last),
        Last: Succeed,
    }
}
