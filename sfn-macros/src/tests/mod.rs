//! Bad input never panics: macro bodies cut anywhere, with a token missing, a token doubled, or nested without end.

mod catalogue;
mod expansion;
mod seeds;

use proc_macro2::{Delimiter, Group, TokenStream, TokenTree};
use std::path::Path;

#[test]
fn every_prefix_of_every_example_expands() {
    for (name, body) in machines() {
        let mut cut = 0;
        for prefix in prefixes(body) {
            expand(&name, prefix);
            cut += 1;
        }
        assert!(cut > 20, "{name} was cut only {cut} times");
    }
}

#[test]
fn an_example_without_one_token_or_with_one_twice_expands() {
    for (name, body) in machines() {
        let length = count(&body);
        for index in 0..length {
            expand(&name, edited(&body, &mut 0, index, false));
            expand(&name, edited(&body, &mut 0, index, true));
        }
    }
}

#[test]
fn deep_nesting_is_refused_and_not_followed() {
    for (open, close) in [("(", ")"), ("[", "]"), ("{", "}")] {
        let deep = format!("M {{ A: Pass(Result = json!({}1{}), End) }}", open.repeat(400), close.repeat(400));
        let expansion = super::machine::state_machine(deep.parse().unwrap()).to_string();
        assert!(expansion.contains("nested too deeply"), "{expansion}");
    }
}

#[test]
fn lambda_takes_anything() {
    let whole = r#"timeout = 30, environment(A = "b", C), events(schedule(rate = "rate(1 hour)")), url"#;
    let items = ["fn f(a: u8) -> Result<u8, E> { a }", "struct S;", "fn", "", "fn f(&self) {}", "async fn f<T>() {}"];
    for item in items {
        for args in prefixes(whole.parse().unwrap()) {
            let expansion = super::lambda::lambda(args, item.parse().unwrap());
            assert!(!expansion.is_empty() || item.is_empty());
        }
    }
}

fn expand(name: &str, body: TokenStream) {
    let text = body.to_string();
    let expansion = super::machine::state_machine(body);
    assert!(syn::parse2::<syn::File>(expansion).is_ok(), "{name}: the expansion of this is no Rust: {text}");
}

/// The bodies of all `state_machine!` in the examples.
fn machines() -> Vec<(String, TokenStream)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("../examples/src");
    let mut found = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        let bodies = machines_of(&std::fs::read_to_string(&path).unwrap());
        found.extend(bodies.into_iter().map(|body| (path.display().to_string(), body)));
    }
    assert!(found.len() >= 6, "the examples have machines");
    found
}

/// The bodies of all `state_machine!` in a source.
fn machines_of(source: &str) -> Vec<TokenStream> {
    let items = syn::parse_file(source).unwrap().items.into_iter();
    let macros = items.filter_map(|item| if let syn::Item::Macro(item) = item { Some(item.mac) } else { None });
    macros.filter(|found| found.path.is_ident("state_machine")).map(|found| found.tokens).collect()
}

/// The stream cut behind each of its tokens, at every depth; what is open is closed.
fn prefixes(stream: TokenStream) -> Vec<TokenStream> {
    let mut prefixes = vec![TokenStream::new()];
    let mut before = Vec::new();
    for token in stream {
        if let TokenTree::Group(group) = &token {
            for inside in prefixes_inside(group) {
                prefixes.push(before.iter().cloned().chain([TokenTree::Group(inside)]).collect());
            }
        }
        before.push(token);
        prefixes.push(before.iter().cloned().collect());
    }
    prefixes
}

fn prefixes_inside(group: &Group) -> Vec<Group> {
    let delimiter: Delimiter = group.delimiter();
    prefixes(group.stream()).into_iter().map(|inside| Group::new(delimiter, inside)).collect()
}

fn count(stream: &TokenStream) -> usize {
    let inside = |token: TokenTree| if let TokenTree::Group(group) = token { count(&group.stream()) } else { 0 };
    stream.clone().into_iter().map(|token| 1 + inside(token)).sum()
}

/// The stream without its `index`th token, or with it twice.
fn edited(stream: &TokenStream, seen: &mut usize, index: usize, twice: bool) -> TokenStream {
    let mut tokens = Vec::new();
    for token in stream.clone() {
        let here = *seen == index;
        *seen += 1;
        let token = match token {
            TokenTree::Group(group) => {
                TokenTree::Group(Group::new(group.delimiter(), edited(&group.stream(), seen, index, twice)))
            }
            other => other,
        };
        if !here || twice {
            tokens.push(token.clone());
        }
        if here && twice {
            tokens.push(token);
        }
    }
    tokens.into_iter().collect()
}
