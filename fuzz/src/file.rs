//! Files with state machines in them: `sfn check FILE` and `sfn import FILE`. A folder that takes no file ends the run.

use std::ffi::OsString;
use std::path::Path;

/// Whatever the file: an exit status that is documented, and text of ours.
pub(crate) fn run(data: &[u8]) {
    let path = std::env::temp_dir().join(format!("sfn-fuzz-{}.txt", std::process::id()));
    std::fs::write(&path, data).unwrap();
    for arguments in [&["check"][..], &["check", "--format", "json"], &["import"]] {
        let (status, result) = command(arguments, &path);
        assert!(status <= 3, "{arguments:?} gives the status {status}");
        assert!(std::str::from_utf8(&result).is_ok(), "{arguments:?} writes UTF-8");
    }
}

fn command(arguments: &[&str], file: &Path) -> (u8, Vec<u8>) {
    let (mut result, mut said) = (Vec::new(), Vec::new());
    let arguments = ["sfn"].iter().chain(arguments).map(OsString::from);
    let status = sfn_cli::run(arguments.chain([file.into()]), &mut result, &mut said);
    (status, result)
}
