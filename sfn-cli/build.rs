//! Tells `src/workspace.rs` the platform that the program runs on: cargo knows it here, and is asked for it later.

use std::env;

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=SFN_TARGET={}", variable("TARGET"));
    if is_to_have_fixed_addresses() {
        println!("cargo::rustc-link-arg-bins=-no-pie");
    }
}

/// Whether the program is linked for one place in memory: 16,000 addresses in its tables, most of them in those of regular
/// expressions, are put right at each start otherwise, 0.2 ms of the 1.2 that `sfn --version` takes.
fn is_to_have_fixed_addresses() -> bool {
    let is_glibc = variable("CARGO_CFG_TARGET_OS") == "linux" && variable("CARGO_CFG_TARGET_ENV") == "gnu";
    let is_static = variable("CARGO_CFG_TARGET_FEATURE").split(',').any(|feature| feature == "crt-static");
    variable("PROFILE") == "release" && is_glibc && !is_static
}

fn variable(name: &str) -> String {
    env::var(name).unwrap_or_default()
}
