//! Where a new project takes `sfn` from.

use crate::error::Error;
use std::path::{Component, Path, PathBuf};

/// How many folders up a path may lead before it is written from the root.
const NEAR: usize = 2;

/// Where the packages of `sfn` are.
#[derive(Debug)]
pub(crate) enum Sfn {
    /// In a folder with their source.
    Source(PathBuf),
    /// In the registry.
    Registry,
}

/// The two dependencies, as they stand between the braces of a manifest.
#[derive(Debug)]
pub(super) struct Dependencies {
    pub(super) facade: String,
    pub(super) cli: String,
}

impl Default for Sfn {
    /// The source that this program was built from, if it is there; a package from a registry has no workspace around it.
    fn default() -> Self {
        let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).parent().and_then(source);
        built_from.map_or(Self::Registry, Self::Source)
    }
}

impl Sfn {
    /// The source in a folder that was named.
    pub(crate) fn at(folder: &Path) -> Result<Self, Error> {
        source(folder).map(Self::Source).ok_or_else(|| {
            Error::Usage(format!(
                "--sfn-path {}: no source of `sfn` is there, which has a Cargo.toml, and another in sfn-cli",
                folder.display()
            ))
        })
    }

    /// The dependencies of a project in this folder, which is canonical.
    pub(super) fn dependencies(&self, project: &Path) -> Dependencies {
        match self {
            Self::Source(source) => {
                let path = |path: &Path| format!("path = {}", quoted(&from(project, path)));
                Dependencies { facade: path(source), cli: path(&source.join("sfn-cli")) }
            }
            Self::Registry => {
                let version = format!("version = {}", quoted(Path::new(env!("CARGO_PKG_VERSION"))));
                Dependencies { facade: version.clone(), cli: version }
            }
        }
    }
}

/// The folder's canonical path, if it holds the source.
fn source(folder: &Path) -> Option<PathBuf> {
    let has = |manifest: &str| folder.join(manifest).is_file();
    (has("Cargo.toml") && has("sfn-cli/Cargo.toml")).then(|| folder.canonicalize().ok()).flatten()
}

/// The way from one folder to another that is near, else the path from the root.
fn from(here: &Path, there: &Path) -> PathBuf {
    let both = here.components().zip(there.components());
    let common = both.take_while(|(here, there)| here == there).count();
    let up = here.components().skip(common).count();
    let has_common_folder = there.components().take(common).any(|part| matches!(part, Component::Normal(_)));
    if !has_common_folder || up > NEAR {
        return there.to_owned();
    }
    let parts = std::iter::repeat_n(Component::ParentDir, up);
    parts.chain(there.components().skip(common)).collect()
}

/// A text of TOML, in which JSON's escapes mean the same.
fn quoted(path: &Path) -> String {
    serde_json::Value::from(path.display().to_string()).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_near_is_reached_by_a_relative_path() {
        for (project, path) in [
            ("/home/me/orders", "../sfn"),
            ("/home/me/work/orders", "../../sfn"),
            ("/home/me/a/b/orders", "/home/me/sfn"),
            ("/home/me/sfn/orders", ".."),
            ("/tmp/orders", "/home/me/sfn"),
        ] {
            assert_eq!(from(Path::new(project), Path::new("/home/me/sfn")), Path::new(path), "{project}");
        }
    }

    #[test]
    fn a_release_is_named_by_its_version() {
        let Dependencies { facade, cli } = Sfn::Registry.dependencies(Path::new("/"));
        assert_eq!((facade.as_str(), cli), (r#"version = "0.1.0""#, facade.clone()));
    }
}
