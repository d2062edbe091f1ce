//! Log lines as CloudWatch reads them, where the program has not said how it wants them.

use sfn_core::lambda::InvocationError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{env, io, panic};
use tracing::level_filters::LevelFilter;
use tracing_subscriber::filter::Targets;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::{Layer, Registry, fmt};

/// Whether the log lines are written as said here.
static OURS: AtomicBool = AtomicBool::new(false);

/// Has log lines written to the standard output, unless a subscriber is set already.
///
/// Each line is a JSON object, or text where Lambda is told to log text (`AWS_LAMBDA_LOG_FORMAT`). Lambda filters JSON lines by
/// `level`, if they have a `timestamp`; lines of text have that of CloudWatch.
pub(super) fn start() {
    if tracing::dispatcher::has_been_set() {
        return;
    }
    let is_text = env::var("AWS_LAMBDA_LOG_FORMAT").is_ok_and(|format| format.eq_ignore_ascii_case("text"));
    let lines = fmt::layer().with_writer(io::stdout).with_ansi(false);
    let lines: Box<dyn Layer<Registry> + Send + Sync> = if is_text {
        lines.without_time().and_then(levels()).boxed()
    } else {
        lines.json().flatten_event(true).and_then(levels()).boxed()
    };
    if tracing::subscriber::set_global_default(Registry::default().with(lines)).is_ok() {
        OURS.store(true, Ordering::Relaxed);
        panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
    }
}

/// What is logged: `AWS_LAMBDA_LOG_LEVEL`, else `RUST_LOG` with its targets, else from `INFO` on.
fn levels() -> Targets {
    let given = env::var("AWS_LAMBDA_LOG_LEVEL").or_else(|_| env::var("RUST_LOG")).unwrap_or_default();
    // Lambda's own name for what tracing has no word for.
    let given = if given.eq_ignore_ascii_case("fatal") { "ERROR" } else { &given };
    let levels: Targets = given
        .parse()
        .ok()
        .filter(|_| !given.is_empty())
        .unwrap_or_else(|| Targets::new().with_default(LevelFilter::INFO));
    // The span with the request's id, whatever the level; and what it says of errors is said in `failed`.
    levels
        .with_target("lambda_runtime::layers::trace", LevelFilter::INFO)
        .with_target("lambda_runtime::layers::panic", LevelFilter::OFF)
}

/// Logs why an invocation failed, by the name that `Retry` and `Catch` see.
pub(super) fn failed(error: &InvocationError) {
    if OURS.load(Ordering::Relaxed) {
        tracing::error!(errorType = error.error_type, "{}", error.message);
    }
}
