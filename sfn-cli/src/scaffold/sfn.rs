//! Where a new project takes `sfn` from.

use crate::error::Error;
use std::env;
use std::path::{Component, Path, PathBuf};

/// Where the source of a program is that cargo has fetched from a repository.
const REPOSITORY: &str = env!("CARGO_PKG_REPOSITORY");

/// How many folders up a path may lead before it is written from the root.
const NEAR: usize = 2;

/// Where the packages of `sfn` are.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Sfn {
    /// In a folder with their source.
    Source(PathBuf),
    /// In a repository, at the commit that begins so.
    Git {
        /// Where it is.
        repository: &'static str,
        /// The beginning of the commit's hash.
        rev: String,
    },
    /// In the registry.
    Registry,
}

/// The two dependencies, as they stand between the braces of a manifest.
#[derive(Debug)]
pub(super) struct Dependencies {
    pub(super) facade: String,
    pub(super) cli: String,
    /// What the workflow says of a source that cargo does not fetch: lines of comment among its steps.
    pub(super) ci: String,
}

impl Default for Sfn {
    /// The source that this program was built from, if it is there; a package from a registry has no workspace around it.
    fn default() -> Self {
        let built_from = Path::new(env!("CARGO_MANIFEST_DIR")).parent();
        built_from.map_or(Self::Registry, |folder| Self::built_from(folder, cargo_home().as_deref()))
    }
}

/// Cargo's own folder: of the repositories that it has checked out, among others.
fn cargo_home() -> Option<PathBuf> {
    let named = env::var_os("CARGO_HOME").filter(|folder| !folder.is_empty()).map(PathBuf::from);
    named.or_else(|| env::home_dir().map(|home| home.join(".cargo")))
}

impl Sfn {
    /// What a program of this source says. What lies in cargo's own folder is nobody's source, and may go at any time:
    /// of `cargo install --git` the commit is known, by the name of the folder, `git/checkouts/sfn-<hash>/<commit>`.
    fn built_from(folder: &Path, cargo_home: Option<&Path>) -> Self {
        let canonical = cargo_home.and_then(|home| home.canonicalize().ok());
        let below = |home: &Path| folder.strip_prefix(home).ok().map(Path::to_owned);
        match cargo_home.and_then(below).or_else(|| canonical.as_deref().and_then(below)) {
            None => source(folder).map_or(Self::Registry, Self::Source),
            Some(cached) => commit(&cached).map_or(Self::Registry, |rev| Self::Git { repository: REPOSITORY, rev }),
        }
    }

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
                let ci = comment(&from(project, source));
                Dependencies { facade: path(source), cli: path(&source.join("sfn-cli")), ci }
            }
            Self::Git { repository, rev } => {
                let git = format!("git = {}, rev = {}", quoted(Path::new(repository)), quoted(Path::new(rev)));
                Dependencies { facade: git.clone(), cli: git, ci: String::new() }
            }
            Self::Registry => {
                let version = format!("version = {}", quoted(Path::new(env!("CARGO_PKG_VERSION"))));
                Dependencies { facade: version.clone(), cli: version, ci: String::new() }
            }
        }
    }
}

/// The commit that cargo has checked out there, in its own folder.
fn commit(cached: &Path) -> Option<String> {
    let parts: Vec<_> = cached.iter().filter_map(|part| part.to_str()).collect();
    let ["git", "checkouts", _, rev] = parts.as_slice() else { return None };
    let is_hash = rev.len() >= 7 && rev.chars().all(|digit| digit.is_ascii_hexdigit());
    is_hash.then(|| (*rev).to_owned())
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

/// There is no release yet, and where a team keeps its copy nobody knows: the author writes the step.
fn comment(source: &Path) -> String {
    let path = source.display().to_string().replace(['\n', '\r'], " ");
    format!(
        "      # Cargo.toml takes `sfn` from the path {path}, which is not in this repository: bring it there first,\n\
         \x20     # - run: git clone <repository> <path>\n"
    )
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
    fn what_cargo_has_fetched_is_not_named_by_its_path() {
        let home = tempfile::tempdir().unwrap();
        let make = |path: &str| {
            let folder = home.path().join(path);
            for manifest in ["Cargo.toml", "sfn-cli/Cargo.toml"] {
                let manifest = folder.join(manifest);
                std::fs::create_dir_all(manifest.parent().unwrap()).unwrap();
                std::fs::write(manifest, "").unwrap();
            }
            folder
        };
        let cargo = home.path().join(".cargo");
        let of = |path: &str| Sfn::built_from(&make(path), Some(&cargo));
        let fetched = of(".cargo/git/checkouts/sfn-0a1b2c3d4e5f6071/9e27620");
        assert_eq!(fetched, Sfn::Git { repository: "https://github.com/sfn-rs/sfn", rev: "9e27620".to_owned() });
        let Dependencies { facade, cli, ci } = fetched.dependencies(Path::new("/"));
        assert_eq!(facade, r#"git = "https://github.com/sfn-rs/sfn", rev = "9e27620""#);
        assert_eq!((cli, ci), (facade, String::new()));
        assert_eq!(of(".cargo/registry/src/index.crates.io-1949cf8c6b5b557f"), Sfn::Registry);
        let clone = make("work/sfn");
        assert_eq!(Sfn::built_from(&clone, Some(&cargo)), Sfn::Source(clone.canonicalize().unwrap()));
        assert_eq!(Sfn::built_from(&clone, None), Sfn::Source(clone.canonicalize().unwrap()));
    }

    #[test]
    fn a_release_is_named_by_its_version() {
        let Dependencies { facade, cli, ci } = Sfn::Registry.dependencies(Path::new("/"));
        assert_eq!((facade.as_str(), cli, ci), (r#"version = "0.1.0""#, facade.clone(), String::new()));
    }
}
