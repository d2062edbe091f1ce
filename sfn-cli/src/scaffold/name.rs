//! What a project can be called.

use crate::import::is_keyword;
use heck::ToKebabCase;

/// The most characters: a function's deployed name has the service's, the stage's and its own, and Lambda takes 64.
const LONGEST: usize = 40;

/// Crates of Rust's, and those that the project depends on or consists of.
const TAKEN: &[&str] = &[
    "alloc",
    "bootstrap",
    "core",
    "emit",
    "proc_macro",
    "serde",
    "sfn",
    "sfn_cli",
    "sfn_core",
    "sfn_local",
    "sfn_macros",
    "std",
    "test",
    "thiserror",
    "tokio",
];

/// The name, if a package, its crate and a service can have it.
pub(crate) fn checked_name(name: &str) -> Result<String, String> {
    if !is_made_of_words(name) {
        let nearest = Some(name.to_kebab_case()).filter(|nearest| is_made_of_words(nearest));
        let hint = nearest.map(|nearest| format!("; did you mean `{nearest}`?")).unwrap_or_default();
        return Err(format!(
            "a name is words of lower-case letters and digits, joined by `-` or `_`, has at least two characters, and \
             begins with a letter{hint}"
        ));
    }
    if name.len() > LONGEST {
        return Err(format!("it has {} characters, and {LONGEST} leave room for the names of functions", name.len()));
    }
    let krate = name.replace('-', "_");
    if is_keyword(&krate) {
        return Err(format!("`{krate}` is a keyword of Rust's, and no crate can be called so"));
    }
    if TAKEN.contains(&krate.as_str()) {
        return Err(format!("a crate `{krate}` is in the project already, or Rust's own"));
    }
    Ok(name.to_owned())
}

/// What cargo takes for a package, less what rustc would warn of in a crate's name (`non_snake_case`).
fn is_made_of_words(name: &str) -> bool {
    let is_word =
        |word: &str| !word.is_empty() && word.chars().all(|next| next.is_ascii_lowercase() || next.is_ascii_digit());
    name.len() > 1 && name.starts_with(|first: char| first.is_ascii_lowercase()) && name.split(['-', '_']).all(is_word)
}
