//! What is read of `cargo metadata` with its resolution.
//!
//! `cargo_metadata` reads all of it, which takes a program that was not optimised longer than cargo takes to write it.

use serde::Deserialize;
use std::borrow::Cow;

#[derive(Debug, Deserialize)]
pub(super) struct Resolved<'t> {
    #[serde(borrow)]
    pub(super) packages: Vec<Package<'t>>,
    #[serde(borrow)]
    pub(super) resolve: Resolve<'t>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Package<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) name: Cow<'t, str>,
    #[serde(borrow)]
    targets: Vec<Target<'t>>,
}

#[derive(Debug, Deserialize)]
struct Target<'t> {
    #[serde(borrow)]
    kind: Vec<Cow<'t, str>>,
    #[serde(borrow)]
    name: Cow<'t, str>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Resolve<'t> {
    #[serde(borrow)]
    pub(super) nodes: Vec<Node<'t>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Node<'t> {
    #[serde(borrow)]
    pub(super) id: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) deps: Vec<Edge<'t>>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Edge<'t> {
    /// The crate, as the package that depends on it names it.
    #[serde(borrow)]
    pub(super) name: Cow<'t, str>,
    #[serde(borrow)]
    pub(super) pkg: Cow<'t, str>,
    #[serde(borrow)]
    dep_kinds: Vec<Dependency<'t>>,
}

#[derive(Debug, Deserialize)]
struct Dependency<'t> {
    /// `None` is a normal dependency.
    #[serde(borrow)]
    kind: Option<Cow<'t, str>>,
}

impl Package<'_> {
    pub(super) fn library(&self) -> Option<String> {
        let target = self.targets.iter().find(|target| target.is("lib") || target.is("rlib"))?;
        Some(target.name.replace('-', "_"))
    }

    pub(super) fn is_macro(&self) -> bool {
        self.targets.iter().any(|target| target.is("proc-macro"))
    }
}

impl Target<'_> {
    fn is(&self, kind: &str) -> bool {
        self.kind.iter().any(|known| known == kind)
    }
}

impl Edge<'_> {
    /// Whether what it leads to is part of the program, and not of its tests or its building alone.
    pub(super) fn is_linked(&self) -> bool {
        self.dep_kinds.iter().any(|dependency| dependency.kind.is_none())
    }
}
