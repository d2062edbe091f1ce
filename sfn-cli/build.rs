//! Tells `src/workspace.rs` the platform that the program runs on: cargo knows it here, and is asked for it later.

fn main() {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rustc-env=SFN_TARGET={}", std::env::var("TARGET").unwrap_or_default());
}
