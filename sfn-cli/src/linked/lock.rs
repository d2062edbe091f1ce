//! `Cargo.lock`: whether there is anything to ask cargo for.
//!
//! To resolve the dependencies takes cargo 50 ms, and far more in a large workspace. The lock file has the same
//! packages, and more: those of other platforms and of features that are off. Who is not suspect there, is not missing.

use super::graph::{DECLARING, OURS};
use std::collections::{BTreeSet, HashMap};

/// The packages at and below `running` that depend on `sfn`.
pub(super) fn suspects<'l>(lock: &'l str, running: &'l str) -> BTreeSet<&'l str> {
    let below = dependencies(lock);
    let mut seen = BTreeSet::new();
    let mut open = vec![running];
    while let Some(name) = open.pop() {
        if !OURS.contains(&name) && seen.insert(name) {
            open.extend(below.get(name).into_iter().flatten());
        }
    }
    let declares = |name: &str| below.get(name).is_some_and(|below| below.iter().any(|name| DECLARING.contains(name)));
    seen.retain(|name| declares(name));
    seen
}

/// What the packages depend on, by name: those of all versions together.
///
/// The file is cargo's own, and always formatted alike; what looks otherwise is passed over.
fn dependencies(lock: &str) -> HashMap<&str, Vec<&str>> {
    let mut by_name: HashMap<&str, Vec<&str>> = HashMap::new();
    let mut package = "";
    for line in lock.lines() {
        if let Some(name) = line.strip_prefix("name = ") {
            package = name.trim_matches('"');
        } else if let Some(dependency) = line.strip_prefix(" \"") {
            // A name, and its version where there are several.
            let name = dependency.split(['"', ' ']).next().unwrap_or_default();
            by_name.entry(package).or_default().push(name);
        }
    }
    by_name
}

#[cfg(test)]
mod tests {
    use super::suspects;

    const LOCK: &str = r#"version = 4

[[package]]
name = "app"
version = "0.1.0"
dependencies = [
 "sfn-cli",
 "shop 1.0.0",
 "tool",
]

[[package]]
name = "elsewhere"
version = "0.1.0"
dependencies = [
 "sfn",
]

[[package]]
name = "shop"
version = "1.0.0"
source = "registry+https://github.com/rust-lang/crates.io-index"
checksum = "00"
dependencies = [
 "sfn 0.1.0 (registry+https://github.com/rust-lang/crates.io-index)",
]

[[package]]
name = "sfn-cli"
version = "0.1.0"
dependencies = [
 "elsewhere",
 "sfn-core",
]

[[package]]
name = "tool"
version = "0.1.0"
"#;

    #[test]
    fn those_below_the_program_are_suspect() {
        assert_eq!(suspects(LOCK, "app").into_iter().collect::<Vec<_>>(), ["shop"]);
        assert_eq!(suspects(LOCK, "elsewhere").into_iter().collect::<Vec<_>>(), ["elsewhere"]);
        assert_eq!(suspects(LOCK, "tool").len() + suspects("", "app").len(), 0);
    }
}
