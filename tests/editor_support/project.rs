//! A scratch project that depends on this workspace, and the rust-analyzer that reads it.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

/// The sources of the other crate.
const KITCHEN: &str = "../kitchen/src";

/// Where the scratch project is: always the same place, so that a second run finds the first one's build.
pub(crate) struct Project {
    root: PathBuf,
}

impl Project {
    /// Writes the project, with the machines of the probes and with every example as a module, and a crate that it uses.
    pub(crate) fn write(machines: &[(&str, &str)], kitchen: &str) -> Self {
        let project = Self { root: Path::new(env!("CARGO_TARGET_TMPDIR")).join("editor") };
        let workspace = Path::new(env!("CARGO_MANIFEST_DIR"));
        project.write_file("Cargo.toml", &manifest(workspace));
        project.copy_lock(&workspace.join("Cargo.lock"));
        project.write_file(&format!("{KITCHEN}/../Cargo.toml"), &kitchen_manifest(workspace));
        project.write_file(&format!("{KITCHEN}/lib.rs"), kitchen);
        let mut modules = Vec::new();
        for (file, text) in machines {
            project.write_file(file, text);
            modules.push(Path::new(file).file_stem().unwrap().to_str().unwrap().to_owned());
        }
        for example in examples(workspace) {
            let name = example.file_stem().unwrap().to_str().unwrap().to_owned();
            project.write_file(&format!("src/{name}.rs"), &fs::read_to_string(&example).unwrap());
            modules.push(name);
        }
        let lib: String = modules.iter().map(|name| format!("pub mod {name};\n")).collect();
        project.write_file("src/lib.rs", &lib);
        project
    }

    /// A file of the project, or with no name its root, as a URI.
    pub(crate) fn uri(&self, file: &str) -> String {
        // A URI has no `..`: the other crate is beside the project.
        let path = match file.strip_prefix("../") {
            Some(beside) => self.root.with_file_name(beside),
            None => self.root.join(file),
        };
        format!("file://{}", path.display())
    }

    /// The examples' files, as they stand in the project.
    pub(crate) fn examples() -> Vec<String> {
        let name = |path: &PathBuf| format!("src/{}", path.file_name().unwrap().to_str().unwrap());
        examples(Path::new(env!("CARGO_MANIFEST_DIR"))).iter().map(name).collect()
    }

    /// The text of a file.
    pub(crate) fn read(&self, file: &str) -> String {
        fs::read_to_string(self.root.join(file)).unwrap()
    }

    /// rust-analyzer, ready to be started in the project; `Err` says how to get one.
    pub(crate) fn rust_analyzer(&self) -> Result<Command, String> {
        let binary = env::var_os("RUST_ANALYZER").unwrap_or_else(|| "rust-analyzer".into());
        // rustup puts a `rust-analyzer` into PATH that only says that the component is missing.
        let runs = Command::new(&binary).arg("--version").output().is_ok_and(|output| output.status.success());
        if !runs {
            let name = Path::new(&binary).display();
            return Err(format!(
                "`{name}` does not run: install it (`rustup component add rust-analyzer`) or name one in RUST_ANALYZER"
            ));
        }
        let log = fs::File::create(self.root.join("rust-analyzer.log")).unwrap();
        let mut command = Command::new(binary);
        command.stderr(log);
        command.current_dir(&self.root).env("CARGO_TARGET_DIR", self.root.join("target"));
        Ok(command)
    }

    /// The workspace's own versions are on this machine already. Cargo takes out of the copy what is not needed here,
    /// so it is made only when the workspace's is newer.
    fn copy_lock(&self, lock: &Path) {
        let copy = self.root.join("Cargo.lock");
        let time = |path: &Path| fs::metadata(path).and_then(|metadata| metadata.modified()).ok();
        if time(&copy) < time(lock) {
            fs::copy(lock, copy).unwrap();
        }
    }

    fn write_file(&self, file: &str, text: &str) {
        let path = self.root.join(file);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        // What has not changed keeps its time, and cargo builds nothing again.
        if fs::read_to_string(&path).ok().as_deref() != Some(text) {
            fs::write(path, text).unwrap();
        }
    }
}

fn manifest(workspace: &Path) -> String {
    let sfn = workspace.display();
    format!(
        "[workspace]\n\n[package]\nname = \"editor-probes\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nsfn = {{ path = \"{sfn}\" }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n\
         serde_json = \"1\"\nthiserror = \"2\"\nkitchen = {{ path = \"../kitchen\" }}\n"
    )
}

/// The other crate is in no workspace with the project, as one that comes from a registry.
fn kitchen_manifest(workspace: &Path) -> String {
    let sfn = workspace.display();
    format!(
        "[workspace]\n\n[package]\nname = \"kitchen\"\nversion = \"0.0.0\"\nedition = \"2024\"\n\n\
         [dependencies]\nsfn = {{ path = \"{sfn}\" }}\nserde = {{ version = \"1\", features = [\"derive\"] }}\n"
    )
}

/// The examples of this workspace, but for the list of them.
fn examples(workspace: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(workspace.join("examples/src")).unwrap();
    let files = entries.map(|entry| entry.unwrap().path());
    let is_example = |path: &PathBuf| {
        path.extension().is_some_and(|of| of == "rs") && path.file_stem().is_some_and(|of| of != "lib")
    };
    let mut examples: Vec<_> = files.filter(is_example).collect();
    examples.sort();
    examples
}
