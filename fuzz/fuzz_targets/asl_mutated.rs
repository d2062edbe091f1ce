#![no_main]
#![allow(dead_code, reason = "the other target calls the other function")]

#[path = "../src/asl.rs"]
mod asl;
#[path = "../src/mutated.rs"]
mod mutated;

libfuzzer_sys::fuzz_target!(|mutated: mutated::Mutated| asl::json_is_checked(&mutated.json()));
