//! The machine that the probes edit.

use sfn::{lambda, state_machine};

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

state_machine! {
    /// Sells things.
    #[asl(TimeoutSeconds = 900)]
    #[serverless(type = STANDARD, loggingConfig(level = ALL), tracingConfig(enabled))]
    #[default(Retry(States::TaskFailed, MaxAttempts = 3))]
    #[event(schedule(rate = "rate(1 hour)"))]
    pub Shop<u32, _> {
        Before: Wait(Seconds = 1, Next = Call),
        Call: Task(
            call_external_api,
            TimeoutSeconds = 30,
            Retry(States::ALL, IntervalSeconds = 2, MaxAttempts = 4),
            Catch(States::Timeout, ResultPath = $.error, Next = CatchAll),
            Next = Partner,
        ),
        Partner: Task(handlers::call_partner, Next = Each),
        Each: Map(
            ItemsPath = $.items,
            ItemProcessor { Inner: Task(call_external_api, Next = InnerEnd), InnerEnd: Succeed },
            Next = Kind,
        ),
        Kind: if StringEquals($.kind, "big") && IsPresent($.size) { Prepare } else { CatchAll },
        Prepare: Parallel(
            Branch { Left: Pass(Next = LeftEnd), LeftEnd: Succeed },
            Branch { Right: Wait(Seconds = 7, End) },
            Next = After,
        ),
        CatchAll: Fail(Error = "Shop.Closed"),
        After: Wait(Seconds = 3, Next = Last),
        Last: Succeed,
    }
}
