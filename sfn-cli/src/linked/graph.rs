//! Which crates are linked into the program, as far as cargo has said.

use cargo_metadata::{Dependency, DependencyKind, Package, PackageId, Resolve};
use std::collections::HashMap;

/// Our own packages: they declare nothing, and what only they depend on is theirs (the examples of `sfn-cli`).
pub(super) const OURS: &[&str] = &["sfn", "sfn-cli", "sfn-core", "sfn-macros"];

/// Those of [`OURS`] that a package which declares something depends on.
pub(super) const DECLARING: &[&str] = &["sfn", "sfn-core", "sfn-macros"];

/// Packages, and what they depend on: as cargo has resolved it, or else as the packages of the workspace say.
pub(super) struct Graph<'m> {
    packages: &'m [Package],
    resolved: Option<HashMap<&'m PackageId, Vec<Edge<'m>>>>,
}

/// A dependency that is part of the program.
pub(super) struct Edge<'m> {
    /// The crate, as the package that depends on it names it.
    pub(super) name: String,
    pub(super) package: &'m Package,
}

impl<'m> Graph<'m> {
    pub(super) fn new(packages: &'m [Package], resolve: Option<&'m Resolve>) -> Self {
        Self { packages, resolved: resolve.map(|resolve| resolved(packages, resolve)) }
    }

    /// What is linked because of the package. Without a resolution only packages of the workspace are known.
    pub(super) fn below(&self, package: &'m Package) -> Vec<Edge<'m>> {
        let Some(resolved) = &self.resolved else {
            let dependencies = package.dependencies.iter().filter(|dependency| is_always_linked(dependency));
            return dependencies.filter_map(|dependency| self.local(dependency)).collect();
        };
        let edges = resolved.get(&package.id).into_iter().flatten();
        edges.map(|edge| Edge { name: edge.name.clone(), package: edge.package }).collect()
    }

    /// Whether the package has a library that could declare something.
    pub(super) fn declares(&self, package: &'m Package) -> bool {
        let is_declaring = |name: &str| DECLARING.contains(&name);
        let uses = match &self.resolved {
            Some(_) => self.below(package).iter().any(|edge| is_declaring(&edge.package.name)),
            None => {
                let mut dependencies = package.dependencies.iter();
                dependencies.any(|dependency| is_always_linked(dependency) && is_declaring(&dependency.name))
            }
        };
        uses && !OURS.contains(&package.name.as_str()) && library(package).is_some()
    }

    /// The package of the workspace that the dependency is.
    fn local(&self, dependency: &Dependency) -> Option<Edge<'m>> {
        let folder = dependency.path.as_deref()?;
        let package = self.packages.iter().find(|package| package.manifest_path.parent() == Some(folder))?;
        let name = dependency.rename.as_ref().map(|name| name.replace('-', "_")).or_else(|| library(package));
        Some(Edge { name: name.unwrap_or_default(), package })
    }
}

fn resolved<'m>(packages: &'m [Package], resolve: &'m Resolve) -> HashMap<&'m PackageId, Vec<Edge<'m>>> {
    let by_id: HashMap<_, _> = packages.iter().map(|package| (&package.id, package)).collect();
    let edges = |node: &'m cargo_metadata::Node| {
        let linked = node.deps.iter().filter(|below| below.dep_kinds.iter().any(|of| of.kind == DependencyKind::Normal));
        let edge = |below: &'m cargo_metadata::NodeDep| {
            Some(Edge { name: below.name.clone(), package: by_id.get(&below.pkg).copied()? })
        };
        linked.filter_map(edge).collect()
    };
    resolve.nodes.iter().map(|node| (&node.id, edges(node))).collect()
}

/// The name of the package's library as Rust knows it; none for binaries and procedural macros.
pub(super) fn library(package: &Package) -> Option<String> {
    let target = package.targets.iter().find(|target| target.is_lib() || target.is_rlib())?;
    Some(target.name.replace('-', "_"))
}

/// Whether the dependency is always part of the program: what a feature or a platform decides, only cargo knows.
fn is_always_linked(dependency: &Dependency) -> bool {
    dependency.kind == DependencyKind::Normal && !dependency.optional && dependency.target.is_none()
}
