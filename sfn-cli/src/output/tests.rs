use super::{Written, write};
use std::fs;
use tempfile::tempdir;

#[test]
fn a_file_is_made_then_left_alone_then_replaced() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("serverless.yml");
    assert_eq!(write(&path, "a: 1\n").unwrap(), Written::New);
    assert_eq!(write(&path, "a: 1\n").unwrap(), Written::Same);
    assert_eq!(write(&path, "a: 2\n").unwrap(), Written::New);
    assert_eq!(fs::read_to_string(&path).unwrap(), "a: 2\n");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn what_cannot_be_written_stays() {
    let folder = tempdir().unwrap();
    let path = folder.path().join("serverless.yml");
    fs::write(&path, "old").unwrap();
    let mut permissions = fs::metadata(&path).unwrap().permissions();
    permissions.set_readonly(true);
    fs::set_permissions(&path, permissions).unwrap();
    assert!(write(&path, "new").unwrap_err().to_string().ends_with("serverless.yml: it is read-only"));
    assert_eq!(fs::read_to_string(&path).unwrap(), "old");

    assert!(write(folder.path(), "new").unwrap_err().to_string().ends_with("it is a folder"));
    let missing = write(&folder.path().join("missing/serverless.yml"), "new").unwrap_err().to_string();
    assert!(missing.contains("missing/serverless.yml: ") && !missing.contains(".sfn-"), "{missing}");
    assert!(write(&path.join("below"), "new").unwrap_err().to_string().contains("serverless.yml/below: "));
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[cfg(unix)]
mod unix {
    use super::{Written, write};
    use std::fs::{self, Permissions};
    use std::os::unix::fs::{FileTypeExt, PermissionsExt, symlink};
    use std::path::Path;
    use tempfile::tempdir;

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn permissions_are_those_of_any_file() {
        let folder = tempdir().unwrap();
        let (path, plain) = (folder.path().join("serverless.yml"), folder.path().join("plain"));
        fs::write(&plain, "").unwrap();
        write(&path, "new").unwrap();
        assert_eq!(mode(&path), mode(&plain), "a new file obeys the umask");
        fs::set_permissions(&path, Permissions::from_mode(0o640)).unwrap();
        write(&path, "newer").unwrap();
        assert_eq!(mode(&path), 0o640, "an old one keeps what it had");
    }

    #[test]
    fn a_link_stays() {
        let folder = tempdir().unwrap();
        let at = |name: &str| folder.path().join(name);
        fs::create_dir(at("real")).unwrap();
        symlink("real/file", at("second")).unwrap();
        symlink("second", at("first")).unwrap();
        for text in ["made", "replaced"] {
            assert_eq!(write(&at("first"), text).unwrap(), Written::New);
            assert_eq!(fs::read_to_string(at("real/file")).unwrap(), text);
        }
        assert!(fs::symlink_metadata(at("first")).unwrap().is_symlink());
        assert!(fs::symlink_metadata(at("second")).unwrap().is_symlink());

        symlink("round", at("round")).unwrap();
        assert!(write(&at("round"), "text").unwrap_err().to_string().ends_with("too many links"));
    }

    #[test]
    fn a_device_stays() {
        assert_eq!(write(Path::new("/dev/null"), "text").unwrap(), Written::New);
        assert!(fs::metadata("/dev/null").unwrap().file_type().is_char_device());
    }
}
