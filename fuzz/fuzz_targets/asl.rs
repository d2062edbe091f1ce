#![no_main]

#[path = "../src/asl.rs"]
mod asl;

libfuzzer_sys::fuzz_target!(|data: &[u8]| asl::run(data));
