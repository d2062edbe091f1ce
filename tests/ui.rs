//! What the compiler says: each file in `tests/ui` is one mistake, and its `.stderr` the message.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the messages anew; read each before committing it.

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
