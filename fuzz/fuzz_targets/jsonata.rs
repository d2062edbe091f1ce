#![no_main]

#[path = "../src/jsonata.rs"]
mod jsonata;

libfuzzer_sys::fuzz_target!(|data: &[u8]| jsonata::run(data));
