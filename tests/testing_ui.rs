//! What the compiler says of a test of a machine: as in `ui.rs`, with the feature `testing`.

#[test]
fn ui() {
    trybuild::TestCases::new().compile_fail("tests/ui/testing/*.rs");
}
