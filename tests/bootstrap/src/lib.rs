//! Functions for the tests: one for each thing that can happen to an event.

use serde::{Deserialize, Serialize};
use sfn::{Context, ErrorNames, lambda};
use std::fmt;
use std::sync::atomic::{AtomicU32, Ordering};

/// What [`pay()`] takes.
#[derive(Debug, Deserialize)]
pub struct Order {
    cents: u64,
}

/// What [`pay()`] returns.
#[derive(Debug, Serialize)]
pub struct Receipt {
    reference: String,
}

/// Why [`pay()`] fails.
#[derive(Debug, ErrorNames)]
#[error_name(prefix = "Pay.")]
pub enum PayError {
    /// The card was declined.
    Declined,
}

impl fmt::Display for PayError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the card was declined")
    }
}

/// Succeeds, fails by name, or panics, as the amount has it.
#[lambda]
pub async fn pay(order: Order, context: Context) -> Result<Receipt, PayError> {
    match order.cents {
        0 => free_of_charge(),
        1..=10_000 => Ok(Receipt { reference: format!("{}/{}", order.cents, context.request_id) }),
        _ => Err(PayError::Declined),
    }
}

#[expect(clippy::panic, reason = "what the test is about")]
fn free_of_charge() -> ! {
    panic!("nothing to pay")
}

/// What `count` shares between its invocations.
#[derive(Debug, Default)]
pub struct Counter {
    calls: AtomicU32,
}

/// How many counters were made.
static COUNTERS: AtomicU32 = AtomicU32::new(0);

impl Counter {
    async fn start() -> Result<Self, String> {
        COUNTERS.fetch_add(1, Ordering::Relaxed);
        Ok(Self::default())
    }

    fn unreachable() -> Result<Self, String> {
        Err("the database does not answer".to_owned())
    }

    #[expect(clippy::panic, reason = "what the test is about")]
    fn broken() -> Self {
        panic!("no such table")
    }
}

/// How often it was called, and how many counters there are.
#[lambda(init = Counter::start)]
pub async fn count(counter: &Counter) -> (u32, u32) {
    (counter.calls.fetch_add(1, Ordering::Relaxed) + 1, COUNTERS.load(Ordering::Relaxed))
}

/// Never starts.
#[lambda(init = Counter::unreachable)]
pub async fn unreachable(_event: (), _counter: &Counter) {}

/// Never starts either.
#[lambda(init = Counter::broken)]
pub async fn broken(_event: (), _counter: &Counter) {}

/// What `tell` is told.
#[derive(Debug, Serialize)]
pub struct Told {
    request: String,
    arn: String,
    function: (String, String, u32),
    log: (String, String),
    trace: Option<String>,
    client: Option<String>,
    tenant: Option<String>,
    seconds: u64,
}

/// Tells its `Context`.
#[lambda]
pub fn tell(_event: (), context: Context) -> Told {
    let seconds = context.time_remaining().as_secs();
    Told {
        request: context.request_id,
        arn: context.invoked_function_arn,
        function: (context.function_name, context.function_version, context.memory_size),
        log: (context.log_group_name, context.log_stream_name),
        trace: context.xray_trace_id,
        client: context.client_context,
        tenant: context.tenant_id,
        seconds,
    }
}

/// Logs at each level.
#[lambda]
pub async fn log(order: String) {
    tracing::debug!(order, "looked up");
    tracing::info!(order, "shipped");
    tracing::warn!("a parcel is late");
}

/// Whether both are the same.
#[lambda]
pub fn r#match((one, other): (u32, u32)) -> bool {
    one == other
}

/// A client that blocks, with a runtime of its own.
#[derive(Debug)]
pub struct Client(tokio::runtime::Runtime);

impl Client {
    fn connect() -> std::io::Result<Self> {
        let client = Self(tokio::runtime::Builder::new_current_thread().build()?);
        client.call(0);
        Ok(client)
    }

    fn call(&self, number: u32) -> u32 {
        self.0.block_on(async { number + 1 })
    }
}

/// Calls it.
#[lambda(init = Client::connect)]
pub fn block(number: u32, client: &Client) -> u32 {
    client.call(number)
}

/// A function of a name that another module has too.
pub mod one {
    use sfn::lambda;

    /// The first of two.
    #[lambda]
    pub fn twice() -> &'static str {
        "one"
    }
}

/// The other.
pub mod two {
    use sfn::lambda;

    /// The second of two.
    #[lambda]
    pub fn twice() -> &'static str {
        "two"
    }
}
