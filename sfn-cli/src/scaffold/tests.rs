use super::*;

fn names(folder: &Path) -> Vec<String> {
    let entries = fs::read_dir(folder).unwrap();
    let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

const PROJECT: [&str; 10] = [
    ".github",
    ".gitignore",
    "Cargo.toml",
    "README.md",
    "bootstrap",
    "emit",
    "serverless.base.yml",
    "serverless.yml",
    "src",
    "tests",
];

#[test]
fn a_folder_is_made_or_filled() {
    let around = tempfile::tempdir().unwrap();
    for folder in ["new", "deep/down/new", "empty"] {
        let folder = around.path().join(folder);
        if folder.ends_with("empty") {
            fs::create_dir(&folder).unwrap();
        }
        write("my_orders", &folder, &Sfn::Registry).unwrap();
        assert_eq!(names(&folder), PROJECT);
    }
    assert_eq!(names(around.path()), ["deep", "empty", "new"]);
    let read = |path: &str| fs::read_to_string(around.path().join("new").join(path)).unwrap();
    assert!(read("Cargo.toml").contains("name = \"my_orders\"\n") && read("Cargo.toml").contains("sfn = { version = "));
    assert!(read("serverless.yml").starts_with("service: my-orders\n"));
    assert!(read("serverless.base.yml").contains("\nservice: my-orders\n"));
    assert!(read("emit/src/main.rs").starts_with("use my_orders as _;\n"));
}

#[test]
fn nothing_of_a_template_s_own_is_left() {
    let sfn = Sfn::Registry.dependencies(Path::new("/"));
    for (path, template) in FILES {
        let text = filled(template, "orders", &sfn);
        assert!(["my-service", "my_service", "{{sfn"].iter().all(|left| !text.contains(left)), "{path}: {text}");
    }
}

#[test]
fn nothing_is_overwritten_and_nothing_is_left() {
    let around = tempfile::tempdir().unwrap();
    let folder = around.path().join("orders");
    fs::create_dir(&folder).unwrap();
    fs::write(folder.join("notes"), "mine").unwrap();
    let refused = write("orders", &folder, &Sfn::Registry).unwrap_err();
    assert!(refused.to_string().ends_with("the folder is not empty"), "{refused}");
    assert_eq!(names(&folder), ["notes"]);
    let file = folder.join("notes");
    assert!(
        write("orders", &file, &Sfn::Registry).is_err() && write("orders", &file.join("in"), &Sfn::Registry).is_err()
    );
    assert_eq!(names(&folder), ["notes"]);
}

#[test]
fn entries_are_moved_as_a_whole_or_stay() {
    let around = tempfile::tempdir().unwrap();
    let (from, to) = (around.path().join("from"), around.path().join("to"));
    for name in ["a", "b", "c"] {
        write_file(&from.join(name).join("file"), "x").unwrap();
    }
    // A file cannot be replaced by a folder.
    write_file(&to.join("b"), "mine").unwrap();
    assert!(move_entries(&from, &to).is_err());
    assert_eq!((names(&from), names(&to)), (vec!["a".into(), "b".into(), "c".into()], vec!["b".to_owned()]));
}

#[test]
fn names_are_those_that_all_tools_take() {
    for name in ["orders", "my-orders", "my_orders", "o2", "a1-b2"] {
        assert_eq!(checked_name(name).as_deref(), Ok(name));
    }
    for (name, said) in [
        ("MyOrders", "did you mean `my-orders`?"),
        ("my orders", "did you mean `my-orders`?"),
        ("my--orders", "did you mean `my-orders`?"),
        ("_orders", "did you mean `orders`?"),
        ("2orders", "begins with a letter"),
        ("o", "at least two characters"),
        ("", "words of lower-case letters"),
        ("../orders", "words of lower-case letters"),
        ("bestellungen-für-uns", "words of lower-case letters"),
        ("match", "is a keyword"),
        ("sfn-cli", "a crate `sfn_cli` is in the project"),
        ("test", "a crate `test`"),
        ("a-name-that-is-much-too-long-for-functions", "it has 42 characters, and 40 leave room"),
    ] {
        let refused = checked_name(name).unwrap_err();
        assert!(refused.contains(said), "{name}: {refused}");
    }
}
