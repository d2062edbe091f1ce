//! Imported from `tests/import/golden/comments/serverless.yml`.
//!
//! The functions are stubs: put their code in, and types for `Value`. A definition does
//! not say what its functions take and return.

use serde_json::Value;
use sfn::{lambda, state_machine};

// Was `arn:aws:lambda:eu-west-1:123456789012:function:pay#1`.
// Its callers retry or catch `Busy`: declare them with `ErrorNames`.
#[lambda]
pub async fn pay_1(_input: Value) -> Result<Value, Box<dyn std::error::Error + Send + Sync>> {
    todo!("what `pay_1` does")
}

// Takes an order.
// the first machine
// the end of the machine
// what it does
// where it starts
// all of them
// the end of the definition
state_machine! {
    // A definition has no types, so what the states read is not checked. Say what an execution takes,
    // `TakeOrder<Input, _>`, and what its tasks give; then take `unchecked_data` out.
    #[allow(unfit_data, unchecked_data)]
    #[asl(
        // Read from here.
        // five minutes
        TimeoutSeconds = 300,
    )]
    #[serverless(
        // Named so since 2019.
        name = "take-order",
        // of the shop
        tags(Team = "shop"),
    )]
    // For the web.
    // in front
    #[event(http(
        // POST only
        method = post,
        // no version
        path = "orders",
    ))]
    #[event(schedule(
        // twice
        rate = "rate(1 hour)",
    ))]
    #[event(schedule(rate = "rate(1 day)"))]
    pub TakeOrder {
        // Pays.
        //
        // Twice, if need be:
        //   - once more
        // first
        // a task
        // in words
        // the end of Pay
        /// Costs # 1
        Pay: Task(
            // To be replaced.
            // not 'pay'
            pay_1,
            // what it gets
            // the end of what it gets
            Parameters = json!({
                // Whose order.
                // a path
                "id": $.order.id,
                // as it is
                // below the text
                "text": r#"# no comment
  nor # this
"#,
                // one
                "quoted": "it's # none",
                // of three
                "list": [
                    // one
                    1,
                    // two
                    2,
                    // three
                    3,
                ],
            }),
            // Catch: to come
            // Often.
            Retry(
                // busy
                "Busy",
                MaxAttempts = 9,
            ),
            // Never.
            // at all
            Retry(
                // whatever
                States::ALL,
                // none
                MaxAttempts = 0,
            ),
            // always
            // or nearly
            Next = Route,
        ),
        Route: if NumericLessThan($.total, 10) {
            // Small.
            // of the order
            // cheap
            Both
        } else if IsPresent($.total) && BooleanEquals($.paid, true) {
            // Is it there?
            Each
        } else {
            // else
            Both
        },
        // two
        Both: Parallel(
            // One.
            // here
            Branch {
                // The state A.
                // in short
                A: Pass(End),
            },
            // the end of the second
            Branch { B: Pass(End) },
            Next = Each,
        ),
        Each: Map(
            ItemsPath = $.lines,
            // Far away.
            ProcessorConfig(Mode = INLINE),
            // Inside.
            ItemProcessor {
                // Last.
                C: Succeed,
            },
            End,
        ),
    }
}
