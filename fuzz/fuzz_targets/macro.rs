#![no_main]
#![allow(dead_code, unreachable_pub, reason = "the modules of a crate of macros, whose entry points are not called")]

extern crate proc_macro;

// A crate of macros exports nothing but them, so its modules are taken as they are.
#[path = "../../sfn-macros/src/args.rs"]
mod args;
#[path = "../../sfn-macros/src/derive/mod.rs"]
mod derive;
#[path = "../../sfn-macros/src/diagnostics.rs"]
mod diagnostics;
#[path = "../../sfn-macros/src/flow/mod.rs"]
mod flow;
#[path = "../../sfn-macros/src/lambda/mod.rs"]
mod lambda;
#[path = "../../sfn-macros/src/lower/mod.rs"]
mod lower;
#[path = "../../sfn-macros/src/machine/mod.rs"]
mod machine;
#[path = "../../sfn-macros/src/template.rs"]
mod template;
#[path = "../../sfn-macros/src/tokens.rs"]
mod tokens;
#[path = "../../sfn-macros/src/value/mod.rs"]
mod value;

#[path = "../../sfn-macros/src/tests/seeds/run.rs"]
mod run;

libfuzzer_sys::fuzz_target!(|data: &[u8]| run::run(data));
