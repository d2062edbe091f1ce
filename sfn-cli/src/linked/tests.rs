use super::{Graph, Missing, Resolved, missing};
use cargo_metadata::Package;
use serde_json::{Value, json};
use std::collections::BTreeSet;

fn package(name: &str, kinds: &[&str], dependencies: Value) -> Package {
    let target = |kind: &&str| json!({ "name": name.replace('-', "_"), "kind": [kind], "crate_types": [kind], "src_path": "/w/x.rs", "edition": "2024" });
    let package = json!({
        "name": name, "version": "0.1.0", "id": name, "edition": "2024", "features": {},
        "manifest_path": format!("/w/{name}/Cargo.toml"),
        "dependencies": dependencies,
        "targets": kinds.iter().map(target).collect::<Vec<_>>(),
    });
    serde_json::from_value(package).unwrap()
}

fn dependency(name: &str) -> Value {
    json!({
        "name": name, "req": "*", "kind": null, "optional": false, "uses_default_features": true, "features": [],
        "path": format!("/w/{name}"),
    })
}

fn with(name: &str, key: &str, value: &str) -> Value {
    let mut dependency = dependency(name);
    dependency[key] = serde_json::from_str(value).unwrap();
    dependency
}

fn find(packages: &[Package], registered: &[&str]) -> Vec<String> {
    lines(missing(&Graph::of_workspace(packages), 0, &registered.iter().copied().collect::<BTreeSet<_>>()))
}

fn lines(found: Vec<Missing>) -> Vec<String> {
    found.into_iter().map(|Missing { package, name, by }| format!("{package} {name} {by}")).collect()
}

fn node(id: &str, below: &[(&str, &str, Value)]) -> Value {
    let dependency = |(name, package, kind): &(&str, &str, Value)| {
        let kinds = json!([{ "kind": kind, "target": null }]);
        json!({ "name": name, "pkg": package, "dep_kinds": kinds })
    };
    let below: Vec<_> = below.iter().map(dependency).collect();
    json!({ "id": id, "dependencies": [], "features": [], "deps": below })
}

#[test]
fn a_resolution_knows_the_crates_from_elsewhere() {
    let package = |name: &str, kind: &str| {
        let target = json!({ "name": name, "kind": [kind], "doc": true });
        json!({ "id": name, "name": name, "targets": [target], "rest": {} })
    };
    let libraries = ["from-git", "behind", "sfn", "sfn-cli", "examples", "tested"].map(|name| package(name, "lib"));
    let others = [package("app", "bin"), package("derive", "proc-macro")];
    let packages: Vec<_> = others.into_iter().chain(libraries).collect();
    let normal = || Value::Null;
    let nodes = json!([
        node(
            "app",
            &[
                ("shop", "from-git", normal()),
                ("sfn_cli", "sfn-cli", normal()),
                ("tested", "tested", json!("dev")),
                ("derive", "derive", normal()),
            ]
        ),
        node("from-git", &[("behind", "behind", normal())]),
        node("behind", &[("sfn", "sfn", normal())]),
        node("sfn", &[]),
        node("sfn-cli", &[("examples", "examples", normal())]),
        node("examples", &[("sfn", "sfn", normal())]),
        node("tested", &[("sfn", "sfn", normal())]),
        node("derive", &[("tested", "tested", normal())]),
    ]);
    let text = json!({ "packages": packages, "resolve": { "nodes": nodes, "root": "app" } }).to_string();
    let resolved: Resolved<'_> = serde_json::from_str(&text).unwrap();
    let find = |registered: &[&str]| {
        lines(missing(&Graph::of_resolved(&resolved), 0, &registered.iter().copied().collect::<BTreeSet<_>>()))
    };
    assert_eq!(find(&[]), ["behind behind from-git"]);
    assert_eq!(find(&["behind"]), [""; 0]);
}

#[test]
fn a_library_below_the_binary_is_missed() {
    let packages = [
        package("app", &["bin"], json!([dependency("sfn"), dependency("sfn-cli"), dependency("my-shop")])),
        package("my-shop", &["lib"], json!([dependency("sfn"), dependency("my-bills")])),
        package("my-bills", &["lib"], json!([dependency("sfn")])),
        package("elsewhere", &["lib"], json!([dependency("sfn")])),
        package("sfn-cli", &["lib", "bin"], json!([dependency("sfn-core"), dependency("examples")])),
        package("examples", &["lib"], json!([dependency("sfn")])),
    ];
    assert_eq!(find(&packages, &[]), ["my-bills my_bills my-shop", "my-shop my_shop app"]);
    assert_eq!(find(&packages, &["my-shop"]), ["my-bills my_bills my-shop"]);
    assert_eq!(find(&packages, &["my-shop", "my-bills"]), [""; 0]);
}

#[test]
fn a_binary_can_miss_the_library_of_its_own_package() {
    let packages = [package("my-shop", &["lib", "bin"], json!([dependency("sfn"), dependency("sfn-cli")]))];
    assert_eq!(find(&packages, &[]), ["my-shop my_shop my-shop"]);
    assert_eq!(find(&packages, &["my-shop"]), [""; 0]);
}

#[test]
fn what_may_not_be_linked_is_not_missed() {
    let dependencies = json!([
        with("tested", "kind", r#""dev""#),
        with("built", "kind", r#""build""#),
        with("chosen", "optional", "true"),
        with("windows", "target", r#""cfg(windows)""#),
        dependency("derive"),
        dependency("plain"),
    ]);
    let mut packages = vec![package("app", &["bin"], dependencies)];
    for name in ["tested", "built", "chosen", "windows"] {
        packages.push(package(name, &["lib"], json!([dependency("sfn")])));
    }
    packages.push(package("derive", &["proc-macro"], json!([dependency("sfn"), dependency("behind")])));
    packages.push(package("behind", &["lib"], json!([dependency("sfn")])));
    packages.push(package("plain", &["lib"], json!([with("sfn", "kind", r#""dev""#)])));
    assert_eq!(find(&packages, &[]), [""; 0]);
}

#[test]
fn packages_that_depend_on_one_another_end() {
    let packages = [
        package("one", &["lib", "bin"], json!([dependency("sfn"), dependency("two")])),
        package("two", &["lib"], json!([dependency("sfn"), dependency("one")])),
    ];
    assert_eq!(find(&packages, &[]), ["one one one", "two two one"]);
}
