//! Which function of the program `_HANDLER` names.

use sfn_core::lambda::InvocationError;
use sfn_core::registry::LinkedLambda;
use sfn_core::suggest;
use std::env;

/// What Lambda's own runtimes call it.
const HANDLER_NOT_FOUND: &str = "Runtime.HandlerNotFound";

/// The function that the environment names.
pub(super) fn chosen() -> Result<LinkedLambda, InvocationError> {
    let name = env::var("_HANDLER").unwrap_or_default();
    named(&name).map_err(|message| InvocationError { error_type: HANDLER_NOT_FOUND.to_owned(), message })
}

/// By its name in Rust, or, where several crates have functions of one name, by its path.
fn named(name: &str) -> Result<LinkedLambda, String> {
    let mut found = None;
    for function in LinkedLambda::all() {
        if function.id == name || function.name() == name {
            if found.is_some() {
                return Err(ambiguous(name));
            }
            found = Some(function);
        }
    }
    found.ok_or_else(|| unknown(name))
}

#[cold]
fn unknown(name: &str) -> String {
    let names = sorted(None);
    let what = match name {
        "" => "`_HANDLER` names no function".to_owned(),
        name => {
            let near = suggest::did_you_mean(name, names.iter().copied());
            format!("no Lambda function is named `{name}`{near}")
        }
    };
    if names.is_empty() {
        return format!("{what}: this program links none; put `use your_library as _;` into its main file");
    }
    format!("{what} (there are: {})", quoted(&names))
}

#[cold]
fn ambiguous(name: &str) -> String {
    let paths = quoted(&sorted(Some(name)));
    format!("several Lambda functions are named `{name}`: as a `handler`, give the path of one: {paths}")
}

/// The names of all functions, or the paths of those of one name: in their order, whatever the linker's is.
///
/// A sort of the standard library would be 10 KB of the program.
fn sorted(of: Option<&str>) -> Vec<&'static str> {
    let mut texts = Vec::new();
    for function in LinkedLambda::all() {
        let text = match of {
            None => function.name(),
            Some(name) if name == function.name() => function.id,
            Some(_) => continue,
        };
        if let Err(place) = texts.binary_search(&text) {
            texts.insert(place, text);
        }
    }
    texts
}

fn quoted(texts: &[&str]) -> String {
    let mut list = String::new();
    for text in texts {
        list.push_str(if list.is_empty() { "`" } else { ", `" });
        list.push_str(text);
        list.push('`');
    }
    list
}
