//! The functions of a program on AWS Lambda: one binary for all of them.
//!
//! Lambda starts the binary with the name of the function in `_HANDLER`, which [`bootstrap`] reads once. From then on it asks
//! Lambda for events and answers them, by [lambda_runtime](https://docs.rs/lambda_runtime).
//!
//! | what happens | `errorType` | |
//! |---|---|---|
//! | the function fails | the error's declared name ([`ErrorNames`](crate::ErrorNames)) | its `Display` is the `errorMessage` |
//! | the function panics | `Runtime.Panic` | the next event is served; needs `panic = "unwind"`, see below |
//! | the event is not what the function takes, or no JSON | `Runtime.UnmarshalError` | with the field and what is expected there |
//! | the output has no JSON form | `Runtime.MarshalError` | |
//! | `_HANDLER` names no function | `Runtime.HandlerNotFound` | the program ends before the first event |
//! | what `init` makes cannot be made | `Runtime.InitError` | likewise; Lambda starts another process for the next event |
//!
//! `cargo lambda build --release` takes `panic = "abort"` where the manifest of the workspace says nothing, and then a panic ends
//! the program without an answer. So it has to be written:
//!
//! ```toml
//! [profile.release]
//! panic = "unwind"
//! ```
//!
//! What Lambda says of a call without asking the program:
//!
//! - An output over 6 MB is refused: the caller is told `Function.ResponseSizeTooLarge`, and the next event is served.
//! - A process that ends without an answer is `Runtime.ExitError`. lambda_runtime ends it where the `ClientContext` of a call has
//!   not the form of the Mobile SDK: `{"client": {…}, "custom": {…}, "environment": {…}}`, the values of the last two strings.
//! - Lambda ends a process by `SIGTERM`, where the function has an extension, and else by `SIGKILL`. Either ends it at once: what
//!   `init` made is not dropped, so what must not be lost is written before the answer.
//! - A Lambda Managed Instance may have several events at a time for a process (`AWS_LAMBDA_MAX_CONCURRENCY`). This one asks for one
//!   at a time, and lambda_runtime logs a warning.
//!
//! # Functions that block
//! A function or an `init` that is not `async` may block its thread, and use a client that blocks on a runtime of its own.
//! Where the program has its own runtime ([`serve`]), that needs one of several threads, and no `LocalSet`. In an `async` function such
//! a client panics, but in `tokio::task::spawn_blocking`.
//!
//! # Log lines
//! With the feature `lambda` what [tracing](https://docs.rs/tracing) is told is written to the standard output, unless the program
//! has set a subscriber before. An invocation that fails, or a start, is a line with its `errorType`, whatever the level.
//! A hook for panics is set, in place of any other, which makes them lines with their place and the request's id. The feature
//! `bootstrap` is the same without subscriber, hook and lines.
//!
//! | variable | |
//! |---|---|
//! | `AWS_LAMBDA_LOG_FORMAT` | `Text`; else JSON with `level`, `timestamp`, `message`, `target`, the fields of the event, and the request's id in `span.requestId` |
//! | `AWS_LAMBDA_LOG_LEVEL` | from which level on: `TRACE`, `DEBUG`, `INFO` (the default), `WARN`, `ERROR`, `FATAL` |
//! | `RUST_LOG` | the same, where the former is not set, or levels of targets: `warn,orders=debug` |

mod blocking;
mod error;
mod function;
mod init;
mod invocation;
#[cfg(feature = "lambda")]
mod logging;

pub use error::Error;

use lambda_runtime::{Runtime, service_fn};
use std::process::ExitCode;
use tokio::runtime::Builder;

/// Runs the Lambda function that `_HANDLER` names, for as long as Lambda lets the process live. It is the whole `main` of the
/// binary that is deployed, whose functions stand in a library:
///
/// ```no_run
/// # /*
/// use orders as _;
/// # */
///
/// fn main() -> std::process::ExitCode {
///     sfn::bootstrap()
/// }
/// ```
///
/// What keeps it from starting is told on the standard error output; that the function cannot be started ([`Error::Init`]) is told
/// to Lambda too, which answers the caller with it. It starts a runtime of tokio as `#[tokio::main]`
/// does; [`serve`] takes the one it is called in.
#[must_use = "a failure is the exit code of the process"]
pub fn bootstrap() -> ExitCode {
    let runtime = Builder::new_multi_thread().enable_all().build().map_err(Error::Threads);
    match runtime.and_then(|runtime| runtime.block_on(serve())) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}

/// Like [`bootstrap`], in the runtime of tokio that it is awaited in.
///
/// # Errors
/// When the process cannot serve events: what is missing, or what Lambda's Runtime API fails with. Lambda has been told only of
/// [`Error::Init`].
pub async fn serve() -> Result<(), Error> {
    #[cfg(feature = "lambda")]
    logging::start();
    init::environment()?;
    let (function, state) = match init::ready().await {
        Ok(ready) => ready,
        Err(error) => return Err(init::failed(error).await),
    };
    let handler = service_fn(move |event| invocation::answer(function, state.clone(), event));
    Runtime::new(handler).run().await.map_err(Error::RuntimeApi)
}
