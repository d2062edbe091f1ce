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
    let functions = sorted();
    let told = functions.chunk_by(|one, other| one.name() == other.name()).flat_map(|namesakes| {
        let is_alone = namesakes.len() == 1;
        namesakes.iter().map(move |function| if is_alone { function.name() } else { function.id })
    });
    let names: Vec<_> = told.collect();
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
    let functions = sorted();
    let namesakes = functions.iter().filter(|function| function.name() == name);
    let paths: Vec<_> = namesakes.map(|function| function.id).collect();
    format!("several Lambda functions are named `{name}`: as a `handler`, give the path of one: {}", quoted(&paths))
}

/// The functions by name and path, whatever the linker's order. A sort of the standard library would be 10 KB of the program.
fn sorted() -> Vec<LinkedLambda> {
    let key = |function: &LinkedLambda| (function.name(), function.id);
    let mut functions = Vec::new();
    for function in LinkedLambda::all() {
        let place = functions.partition_point(|other| key(other) <= key(&function));
        functions.insert(place, function);
    }
    functions
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
