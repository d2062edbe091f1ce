//! Which crates are linked into the program, as far as cargo has said.

use super::resolved::Resolved;
use cargo_metadata::{Dependency, DependencyKind, Package};
use std::collections::HashMap;

/// Our own packages: they declare nothing, and what only they depend on is theirs (the examples of `sfn-cli`).
pub(super) const OURS: &[&str] = &["sfn", "sfn-cli", "sfn-core", "sfn-macros"];

/// Those of [`OURS`] that a package which declares something depends on.
pub(super) const DECLARING: &[&str] = &["sfn", "sfn-core", "sfn-macros"];

/// Packages, and what they depend on.
#[derive(Debug)]
pub(super) struct Graph {
    pub(super) nodes: Vec<Node>,
}

/// A package.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) name: String,
    /// The name of its library as Rust knows it; none for binaries and procedural macros.
    pub(super) library: Option<String>,
    /// Whether it is in the compiler, and not in the program.
    pub(super) is_macro: bool,
    /// Whether it has a library that could declare something.
    pub(super) declares: bool,
    /// What is linked because of it: the crate, as this package names it, and its place among the nodes.
    pub(super) below: Vec<(String, usize)>,
}

impl Graph {
    /// The graph as the packages of the workspace say: those from elsewhere are unknown, and what a feature or a
    /// platform decides is left out.
    pub(super) fn of_workspace(packages: &[Package]) -> Self {
        let below = |package: &Package| {
            let linked = package.dependencies.iter().filter(|dependency| is_always_linked(dependency));
            linked.filter_map(|dependency| local(packages, dependency)).collect()
        };
        let node = |package: &Package| {
            let mut names =
                package.dependencies.iter().filter(|below| is_always_linked(below)).map(|below| &below.name);
            Node {
                name: package.name.to_string(),
                library: library(package),
                is_macro: package.targets.iter().any(|target| target.is_proc_macro()),
                declares: declares(&package.name, library(package).as_ref(), names.any(|name| is_declaring(name))),
                below: below(package),
            }
        };
        Self { nodes: packages.iter().map(node).collect() }
    }

    /// The graph that cargo has resolved.
    pub(super) fn of_resolved(resolved: &Resolved) -> Self {
        let places: HashMap<_, _> =
            resolved.packages.iter().enumerate().map(|(place, package)| (&package.id, place)).collect();
        let edges: HashMap<_, _> = resolved.resolve.nodes.iter().map(|node| (&node.id, node)).collect();
        let node = |package: &super::resolved::Package| {
            let linked =
                edges.get(&package.id).into_iter().flat_map(|node| &node.deps).filter(|below| below.is_linked());
            let edge = |below: &super::resolved::Edge| Some((below.name.to_string(), *places.get(&below.pkg)?));
            let below: Vec<_> = linked.filter_map(edge).collect();
            let mut names = below.iter().filter_map(|(_, place)| resolved.packages.get(*place));
            let uses = names.any(|below| is_declaring(&below.name));
            let library = package.library();
            Node {
                name: package.name.to_string(),
                is_macro: package.is_macro(),
                declares: declares(&package.name, library.as_ref(), uses),
                library,
                below,
            }
        };
        Self { nodes: resolved.packages.iter().map(node).collect() }
    }
}

fn declares(package: &str, library: Option<&String>, uses: bool) -> bool {
    uses && library.is_some() && !OURS.contains(&package)
}

fn is_declaring(package: &str) -> bool {
    DECLARING.contains(&package)
}

/// The name of the package's library as Rust knows it.
pub(super) fn library(package: &Package) -> Option<String> {
    let target = package.targets.iter().find(|target| target.is_lib() || target.is_rlib())?;
    Some(target.name.replace('-', "_"))
}

/// Whether the dependency is always part of the program.
fn is_always_linked(dependency: &Dependency) -> bool {
    dependency.kind == DependencyKind::Normal && !dependency.optional && dependency.target.is_none()
}

/// The package of the workspace that the dependency is.
fn local(packages: &[Package], dependency: &Dependency) -> Option<(String, usize)> {
    let folder = dependency.path.as_deref()?;
    let place = packages.iter().position(|package| package.manifest_path.parent() == Some(folder))?;
    let renamed = dependency.rename.as_ref().map(|name| name.replace('-', "_"));
    Some((renamed.or_else(|| library(packages.get(place)?))?, place))
}
