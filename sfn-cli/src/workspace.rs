//! What cargo knows of the packages around the program.

use cargo_metadata::{Metadata, MetadataCommand, Package, Target};
use std::cell::OnceCell;
use std::env;
use std::path::{Path, PathBuf};

/// The platform that this program was compiled for, and so runs on.
const TARGET: &str = env!("SFN_TARGET");

/// Why cargo says nothing.
#[derive(Debug)]
enum Silence {
    /// There is no cargo, or no package around: a program that was deployed, say.
    NoWorkspace,
    /// There is, but something is wrong with it.
    Broken(String),
}

/// The cargo workspace of the running program. Cargo is asked when it is first needed, and once.
#[derive(Debug, Default)]
pub(crate) struct Workspace {
    metadata: OnceCell<Result<Metadata, Silence>>,
}

impl Workspace {
    /// The workspace's folder; `None` where there is no cargo or no workspace.
    pub(crate) fn root(&self) -> Option<&Path> {
        Some(self.metadata()?.workspace_root.as_std_path())
    }

    /// The packages of the workspace; none where there is no cargo.
    pub(crate) fn packages(&self) -> &[Package] {
        self.metadata().map_or(&[], |metadata| &metadata.packages)
    }

    /// The package that the program is a binary of, and the target that it is, when cargo started it.
    pub(crate) fn running(&self) -> Option<(&Package, &Target)> {
        let manifest = running_manifest()?;
        let program = env::current_exe().ok()?;
        let program = program.file_stem()?.to_str()?;
        let package = self.packages().iter().find(|package| package.manifest_path == manifest)?;
        // Cargo's variables are inherited: a task runner's must not be taken for those of the program that it starts.
        let is_program = |target: &&Target| target.name == program && (target.is_bin() || target.is_example());
        Some((package, package.targets.iter().find(is_program)?))
    }

    /// Whether the program is run in the workspace's folder or below it.
    pub(crate) fn is_here(&self) -> bool {
        let canonical = |path: &Path| path.canonicalize().ok();
        let here = env::current_dir().ok().and_then(|here| canonical(&here));
        here.zip(self.root().and_then(canonical)).is_some_and(|(here, root)| here.starts_with(root))
    }

    /// What is wrong with the workspace, if there is one.
    pub(crate) fn problem(&self) -> Option<&str> {
        match self.metadata.get_or_init(read) {
            Err(Silence::Broken(reason)) => Some(reason),
            Err(Silence::NoWorkspace) | Ok(_) => None,
        }
    }

    /// The JSON of the program's packages with all that they depend on, as cargo resolves it on this platform; `None`
    /// where it would need the network for that, or to write its lock file. Each call asks cargo.
    pub(crate) fn resolved(&self) -> Option<String> {
        let mut command = MetadataCommand::new();
        let mut options = vec!["--frozen".to_owned()];
        if !TARGET.is_empty() {
            options.extend(["--filter-platform".to_owned(), TARGET.to_owned()]);
        }
        let output = command.manifest_path(running_manifest()?).other_options(options).cargo_command().output().ok()?;
        String::from_utf8(output.stdout).ok().filter(|_| output.status.success())
    }

    fn metadata(&self) -> Option<&Metadata> {
        self.metadata.get_or_init(read).as_ref().ok()
    }
}

/// Without dependencies cargo neither resolves nor downloads nor writes anything, and answers in some 20 ms.
fn read() -> Result<Metadata, Silence> {
    let mut command = MetadataCommand::new();
    command.no_deps().other_options(["--offline".to_owned()]);
    if let Some(manifest) = running_manifest() {
        command.manifest_path(manifest);
    }
    command.exec().map_err(|error| match error {
        cargo_metadata::Error::Io(_) => Silence::NoWorkspace,
        cargo_metadata::Error::CargoMetadata { stderr } if stderr.contains("could not find `Cargo.toml`") => {
            Silence::NoWorkspace
        }
        cargo_metadata::Error::CargoMetadata { stderr } => Silence::Broken(stderr.trim().to_owned()),
        other => Silence::Broken(other.to_string()),
    })
}

/// The manifest of the package that cargo runs.
fn running_manifest() -> Option<PathBuf> {
    let manifest = Path::new(&env::var_os("CARGO_MANIFEST_DIR")?).join("Cargo.toml");
    // A program may be carried elsewhere with its environment: then the folder around it is what counts.
    manifest.exists().then_some(manifest)
}
