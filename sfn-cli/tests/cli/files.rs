//! `--out`: the file is written as a whole, or is what it was.

use super::Sandbox;
use std::fs;

#[test]
fn a_file_is_written_once() {
    let here = Sandbox::new();
    let first = here.run(&["--out", "serverless.yml"]);
    assert_eq!((first.status, first.stdout.as_str(), first.stderr.as_str()), (0, "", "wrote serverless.yml\n"));
    assert_eq!(here.read("serverless.yml"), here.run(&[]).result());
    assert_eq!(here.run(&["--out", "serverless.yml"]).stderr, "serverless.yml is up to date\n");
    assert_eq!(here.names(), ["serverless.yml"]);
}

#[test]
fn what_is_no_place_for_a_file_is_told() {
    let here = Sandbox::new();
    here.write("folder/file", "");
    here.run(&["--out", "folder"]).fails(1, "cannot write folder: it is a folder");
    here.run(&["--out", "missing/serverless.yml"]).fails(1, "cannot write missing/serverless.yml: ");
    here.run(&["--out", "folder/file/serverless.yml"]).fails(1, "cannot write folder/file/serverless.yml: ");
    here.run(&["--format", "asl", "--out", "folder/file"]).fails(1, "cannot write folder/file: ");
    assert_eq!(here.names(), ["folder"]);
}

#[test]
fn a_read_only_file_stays() {
    let here = Sandbox::new();
    here.write("serverless.yml", "old");
    let path = here.path().join("serverless.yml");
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    here.run(&["--out", "serverless.yml"]).fails(1, "cannot write serverless.yml: it is read-only");
    assert_eq!(here.read("serverless.yml"), "old");
}

#[cfg(unix)]
#[test]
fn a_folder_that_takes_no_files_keeps_the_old_one() {
    use std::os::unix::fs::PermissionsExt;
    let here = Sandbox::new();
    here.write("folder/serverless.yml", "old");
    let folder = here.path().join("folder");
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o555)).unwrap();
    // Whom permissions do not bind (root) cannot see this.
    let is_bound = fs::write(folder.join("probe"), "").is_err();
    if is_bound {
        here.run(&["--out", "folder/serverless.yml"]).fails(1, "cannot write folder/serverless.yml: Permission denied");
        assert_eq!(here.read("folder/serverless.yml"), "old");
    }
    fs::set_permissions(&folder, fs::Permissions::from_mode(0o755)).unwrap();
}

#[test]
fn nothing_is_written_when_something_is_wrong() {
    let here = Sandbox::new();
    here.write("serverless.yml", "old");
    here.write("base.yml", "functions:\n  logError:\n    handler: another\n");
    here.run(&["--out", "serverless.yml", "--base", "base.yml"]).fails(3, "functions.logError.handler");
    assert_eq!(here.read("serverless.yml"), "old");
    assert_eq!(here.names(), ["base.yml", "serverless.yml"]);
}
