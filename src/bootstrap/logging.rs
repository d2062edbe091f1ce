//! Log lines as CloudWatch reads them, where the program has not said how it wants them.

use sfn_core::lambda::InvocationError;
use std::sync::atomic::{AtomicBool, Ordering};
use std::{env, io, panic};
use tracing::Level;
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
    let (levels, mistake) = levels();
    let lines = fmt::layer().with_writer(io::stdout).with_ansi(false);
    let lines: Box<dyn Layer<Registry> + Send + Sync> = if is_text {
        lines.without_time().and_then(levels).boxed()
    } else {
        lines.json().flatten_event(true).and_then(levels).boxed()
    };
    if tracing::subscriber::set_global_default(Registry::default().with(lines)).is_ok() {
        OURS.store(true, Ordering::Relaxed);
        panic::set_hook(Box::new(|panic| tracing::error!("{panic}")));
        if let Some(mistake) = mistake {
            tracing::error!("{mistake}");
        }
    }
}

/// What is logged, and what is wrong with the variable that says so.
fn levels() -> (Targets, Option<String>) {
    let (levels, mistake) = match given() {
        Ok(levels) => (levels, None),
        Err(mistake) => (Targets::new().with_default(LevelFilter::INFO), Some(mistake)),
    };
    (with_ours(levels), mistake)
}

/// `AWS_LAMBDA_LOG_LEVEL`, else `RUST_LOG` with its targets, else from `INFO` on.
fn given() -> Result<Targets, String> {
    let variable = |name| env::var(name).ok().filter(|value| !value.is_empty());
    if let Some(level) = variable("AWS_LAMBDA_LOG_LEVEL") {
        // Lambda's own name for what tracing has no word for.
        let known = if level.eq_ignore_ascii_case("fatal") { Ok(LevelFilter::ERROR) } else { level.parse() };
        return known.map(|level| Targets::new().with_default(level)).map_err(|_| {
            format!("`AWS_LAMBDA_LOG_LEVEL` is `{level}`, and may be TRACE, DEBUG, INFO, WARN, ERROR or FATAL: INFO is taken")
        });
    }
    match variable("RUST_LOG") {
        Some(filter) => filter.parse().map_err(|error| {
            format!("`RUST_LOG` is `{filter}`, which is no list of `LEVEL` and `TARGET=LEVEL`: INFO is taken ({error})")
        }),
        None => Ok(Targets::new().with_default(LevelFilter::INFO)),
    }
}

/// Whatever the level: the span with the request's id, and why an invocation failed, which is said here and not by lambda_runtime.
fn with_ours(levels: Targets) -> Targets {
    let levels = levels
        .with_target("lambda_runtime::layers::trace", LevelFilter::INFO)
        .with_target("lambda_runtime::layers::panic", LevelFilter::OFF);
    if levels.would_enable(module_path!(), &Level::ERROR) {
        return levels;
    }
    levels.with_target(module_path!(), LevelFilter::ERROR)
}

/// Logs why an invocation or the start failed, by the name that `Retry` and `Catch` see.
pub(super) fn failed(error: &InvocationError) {
    if OURS.load(Ordering::Relaxed) {
        tracing::error!(errorType = error.error_type, "{}", error.message);
    }
}
