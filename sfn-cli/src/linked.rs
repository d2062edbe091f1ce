//! Whether the libraries that declare workflows are linked.
//!
//! A library that the binary does not name is left out by the linker, with all that it registers and without a word.

mod graph;
mod lock;
mod resolved;

use crate::error::Error;
use crate::streams::Streams;
use crate::workspace::Workspace;
use graph::{Graph, OURS, library};
use resolved::Resolved;
use sfn_core::registry;
use std::collections::BTreeSet;
use std::{fmt, fs};

/// Fails when nothing at all is linked; warns of each package that could declare something, is below the running
/// binary, and has registered nothing.
pub(crate) fn check(workspace: &Workspace, streams: &mut Streams<'_>) -> Result<(), Error> {
    let registered = registered();
    if registered.is_empty() {
        return Err(Error::NothingLinked(nothing_linked(workspace)));
    }
    if is_suspicious(workspace, &registered) {
        missing_around(workspace, &registered).iter().for_each(|missing| streams.warning(missing));
    }
    Ok(())
}

/// Whether a package below the running binary may be missing; without a lock file nobody knows.
fn is_suspicious(workspace: &Workspace, registered: &BTreeSet<&str>) -> bool {
    let (Some((running, _)), Some(root)) = (workspace.running(), workspace.root()) else { return false };
    let Ok(lock) = fs::read_to_string(root.join("Cargo.lock")) else { return true };
    let has_no_library = |name: &str| {
        workspace.packages().iter().any(|package| package.name.as_str() == name && library(package).is_none())
    };
    let mut suspects = lock::suspects(&lock, &running.name).into_iter();
    suspects.any(|name| !registered.contains(name) && !has_no_library(name))
}

/// The libraries below the running binary that have registered nothing: those of the whole graph, where cargo resolves
/// it without a network and without writing, else those of the workspace.
fn missing_around(workspace: &Workspace, registered: &BTreeSet<&str>) -> Vec<Missing> {
    let Some((running, _)) = workspace.running() else { return Vec::new() };
    let found = |text: String| {
        let resolved: Resolved<'_> = serde_json::from_str(&text).ok()?;
        let place = resolved.packages.iter().position(|package| package.id == running.id.repr)?;
        Some(missing(&Graph::of_resolved(&resolved), place, registered))
    };
    let local = || {
        let place = workspace.packages().iter().position(|package| package.id == running.id)?;
        Some(missing(&Graph::of_workspace(workspace.packages()), place, registered))
    };
    workspace.resolved().and_then(found).or_else(local).unwrap_or_default()
}

/// The packages that registered something.
pub(crate) fn registered() -> BTreeSet<&'static str> {
    let lambdas = registry::lambdas().into_iter().map(|lambda| lambda.source.package);
    let machines = registry::machines().into_iter().map(|machine| machine.source.package);
    lambdas.chain(machines).collect()
}

/// Whether what is linked has nothing to do with the folder that the program is run in.
pub(crate) fn is_from_elsewhere(workspace: &Workspace) -> bool {
    let registered = registered();
    let declares = || workspace.packages().iter().any(|package| registered.contains(package.name.as_str()));
    !(workspace.is_here() && (workspace.running().is_some() || declares()))
}

fn nothing_linked(workspace: &Workspace) -> String {
    let running = workspace.running();
    let mut crates: Vec<_> =
        missing_around(workspace, &BTreeSet::new()).into_iter().map(|missing| missing.name).collect();
    if crates.is_empty() {
        let local = Graph::of_workspace(workspace.packages()).nodes.into_iter();
        crates = local.filter(|node| node.declares).filter_map(|node| node.library).collect();
    }
    let uses = match crates.as_slice() {
        [] => "    use my_workflows as _; // the crate of the library that declares them".to_owned(),
        crates => crates.iter().map(|name| format!("    use {name} as _;")).collect::<Vec<_>>().join("\n"),
    };
    let main_file = running.map_or("such as src/bin/sfn.rs", |(_, target)| target.src_path.as_str());
    let binary = running.map_or("sfn", |(_, target)| target.name.as_str());
    format!(
        "this binary links no Lambda function and no state machine\n  \
         the linker leaves out a library that nothing names; depend on it and name it in the binary's main file, \
         {main_file}:\n\n{uses}\n\n    \
         fn main() -> std::process::ExitCode {{\n        sfn_cli::main()\n    }}\n\n  \
         then run that binary: cargo run --bin {binary}"
    )
}

/// A library that should have registered something.
#[derive(Debug, PartialEq, Eq)]
struct Missing {
    package: String,
    /// As Rust names it.
    name: String,
    /// Where it is to be named: a package that depends on it.
    by: String,
}

impl fmt::Display for Missing {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let Self { package, name, by } = self;
        write!(
            f,
            "package `{package}` depends on sfn, and declares no Lambda function and no state machine here; if it does, \
             link it: `use {name} as _;` in `{by}`"
        )
    }
}

/// The libraries at and below the node at `running` that could have registered something and have not.
fn missing(graph: &Graph, running: usize, registered: &BTreeSet<&str>) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    let node = |place: usize| graph.nodes.get(place);
    // A package's own library is linked by its binary like any other, and forgotten as easily.
    let own = node(running).map(|node| (node.library.clone().unwrap_or_default(), running, node, node));
    let mut open = Vec::from_iter(own);
    while let Some((name, place, package, by)) = open.pop() {
        if package.is_macro || OURS.contains(&package.name.as_str()) || !seen.insert(place) {
            continue;
        }
        if package.declares && !registered.contains(package.name.as_str()) {
            found.push(Missing { package: package.name.clone(), name, by: by.name.clone() });
        }
        let below =
            package.below.iter().filter_map(|(name, place)| Some((name.clone(), *place, node(*place)?, package)));
        open.extend(below);
    }
    found.sort_by(|one, other| one.package.cmp(&other.package));
    found
}

#[cfg(test)]
mod tests;
