//! The programs that `cargo lambda build --release` makes, as they are deployed: what their functions answer over HTTP, and what
//! executions of the local engine make of it.
//!
//! `tests/deployment/install` installs cargo lambda. Where it is not installed, each test says that it did not run; with
//! `SFN_REQUIRE_DEPLOYMENT=1` that is a failure.

#![expect(
    clippy::indexing_slicing,
    clippy::panic,
    clippy::unwrap_used,
    reason = "clippy.toml lets tests do so, but does not know their helper functions for tests"
)]

mod artifact;
mod deployed;
mod emitted;
mod failures;
mod functions;
mod machines;
mod programs;
