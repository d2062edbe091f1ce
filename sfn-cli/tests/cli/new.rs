//! `new`: what is made where, and what is refused. That the project is right is the workspace's own test, `tests/new.rs`.

use super::Sandbox;
use std::path::Path;

#[test]
fn a_project_is_made_and_the_next_commands_are_told() {
    let here = Sandbox::new();
    let made = here.run(&["new", "orders"]);
    assert_eq!((made.status, made.stdout.as_str()), (0, ""));
    let next = "made `orders` in orders; next:\n  cd orders\n  cargo test\n  \
                cargo run -p emit -- emit --out serverless.yml\nnote: `sfn` is taken from ";
    assert!(made.stderr.starts_with(next), "{}", made.stderr);
    assert_eq!(here.names(), ["orders"]);
    let manifest = here.read("orders/Cargo.toml");
    let path = manifest.split_once("\nsfn = { path = \"").unwrap().1.split('"').next().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    assert_eq!(here.path().join("orders").join(path).canonicalize().unwrap(), root.canonicalize().unwrap());

    let named = here.run(&["new", "orders", "--path", "my folder"]);
    assert!(named.stderr.contains("\n  cd 'my folder'\n"), "{}", named.stderr);
    assert_eq!(here.names(), ["my folder", "orders"]);
}

#[test]
fn a_source_of_sfn_can_be_named() {
    let here = Sandbox::new();
    here.write("sfn/Cargo.toml", "");
    here.write("sfn/sfn-cli/Cargo.toml", "");
    assert_eq!(here.run(&["new", "orders", "--sfn-path", "sfn"]).status, 0);
    let manifest = here.read("orders/Cargo.toml");
    assert!(manifest.contains("\nsfn = { path = \"../sfn\" }\nsfn-cli = { path = \"../sfn/sfn-cli\", "), "{manifest}");
    here.run(&["new", "other", "--sfn-path", "orders"]).fails(2, "--sfn-path orders: no source of `sfn` is there");
    assert_eq!(here.names(), ["orders", "sfn"]);
}

#[test]
fn what_cannot_be_made_is_refused() {
    let here = Sandbox::new();
    here.write("orders/notes", "mine");
    here.run(&["new", "orders"]).fails(1, "cannot write orders: the folder is not empty");
    here.run(&["new", "other", "--path", "orders/notes/in"]).fails(1, "cannot write orders/notes/in: ");
    here.run(&["new", "My Orders"]).fails(2, "did you mean `my-orders`?");
    here.run(&["new"]).fails(2, "<NAME>");
    assert_eq!(here.names(), ["orders"]);
}
