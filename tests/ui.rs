//! What the compiler says: each file in `tests/ui` is one mistake, and its `.stderr` the message.
//!
//! `TRYBUILD=overwrite cargo test --test ui` writes the messages anew; read each before committing it.

#[test]
fn ui() {
    let cases = trybuild::TestCases::new();
    cases.compile_fail("tests/ui/*.rs");
    cases.compile_fail("tests/ui/data_flow/*.rs");
}
