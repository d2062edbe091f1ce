//! Whether the libraries that declare workflows are linked.
//!
//! A library that the binary does not name is left out by the linker, with all that it registers and without a word.

use crate::error::Error;
use crate::streams::Streams;
use crate::workspace::Workspace;
use cargo_metadata::{Dependency, DependencyKind, Package};
use sfn_core::registry;
use std::collections::BTreeSet;
use std::fmt;

/// Our own packages: they declare nothing, and what only they depend on is theirs (the examples of `sfn-cli`).
const OURS: &[&str] = &["sfn", "sfn-cli", "sfn-core", "sfn-macros"];

/// Those of [`OURS`] that a package which declares something depends on.
const DECLARING: &[&str] = &["sfn", "sfn-core", "sfn-macros"];

/// Fails when nothing at all is linked; warns of each package of the workspace that could declare something, is below
/// the running binary, and has registered nothing.
pub(crate) fn check(workspace: &Workspace, streams: &mut Streams<'_>) -> Result<(), Error> {
    let registered = registered();
    if registered.is_empty() {
        return Err(Error::NothingLinked(nothing_linked(workspace)));
    }
    if let Some((running, _)) = workspace.running() {
        missing(workspace.packages(), running, &registered).iter().for_each(|missing| streams.warning(missing));
    }
    Ok(())
}

/// The packages that registered something.
pub(crate) fn registered() -> BTreeSet<&'static str> {
    let lambdas = registry::lambdas().into_iter().map(|lambda| lambda.source.package);
    let machines = registry::machines().into_iter().map(|machine| machine.source.package);
    lambdas.chain(machines).collect()
}

fn nothing_linked(workspace: &Workspace) -> String {
    let running = workspace.running();
    let below = running.map(|(running, _)| missing(workspace.packages(), running, &BTreeSet::new()));
    let mut crates: Vec<_> = below.unwrap_or_default().into_iter().map(|missing| missing.name).collect();
    if crates.is_empty() {
        crates = workspace.packages().iter().filter(|package| declares(package)).filter_map(library).collect();
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
            "package `{package}` depends on sfn, but no function or state machine of it is linked; if it declares any, \
             write `use {name} as _;` in `{by}`"
        )
    }
}

/// The libraries below `running` that could have registered something and have not.
fn missing(packages: &[Package], running: &Package, registered: &BTreeSet<&str>) -> Vec<Missing> {
    let mut found = Vec::new();
    let mut seen = BTreeSet::new();
    // A package's own library is linked by its binary like any other, and forgotten as easily.
    let mut open = vec![(running, running)];
    while let Some((package, by)) = open.pop() {
        let name = package.name.as_str();
        // What a procedural macro depends on is in the compiler, not in the program.
        let is_macro = package.targets.iter().any(|target| target.is_proc_macro());
        if is_macro || OURS.contains(&name) || !seen.insert(&package.manifest_path) {
            continue;
        }
        let library = library(package).filter(|_| declares(package) && !registered.contains(name));
        found.extend(library.map(|library| Missing {
            package: name.to_owned(),
            name: library,
            by: by.name.to_string(),
        }));
        let below = package.dependencies.iter().filter(|dependency| is_linked(dependency));
        open.extend(below.filter_map(|dependency| Some((local(packages, dependency)?, package))));
    }
    found.sort_by(|one, other| one.package.cmp(&other.package));
    found
}

/// Whether the package has a library that could declare something.
fn declares(package: &Package) -> bool {
    let uses = |dependency: &Dependency| is_linked(dependency) && DECLARING.contains(&dependency.name.as_str());
    !OURS.contains(&package.name.as_str()) && library(package).is_some() && package.dependencies.iter().any(uses)
}

/// The name of the package's library as Rust knows it; none for binaries and procedural macros.
fn library(package: &Package) -> Option<String> {
    let target = package.targets.iter().find(|target| target.is_lib() || target.is_rlib())?;
    Some(target.name.replace('-', "_"))
}

/// Whether the dependency is always part of the program: what a feature or a platform decides is not known here.
fn is_linked(dependency: &Dependency) -> bool {
    dependency.kind == DependencyKind::Normal && !dependency.optional && dependency.target.is_none()
}

/// The package of the workspace that the dependency is.
fn local<'p>(packages: &'p [Package], dependency: &Dependency) -> Option<&'p Package> {
    let folder = dependency.path.as_deref()?;
    packages.iter().find(|package| package.manifest_path.parent() == Some(folder))
}

#[cfg(test)]
mod tests;
