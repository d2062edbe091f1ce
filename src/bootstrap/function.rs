//! Which function of the program `_HANDLER` names.

use sfn_core::lambda::InvocationError;
use sfn_core::private::inventory;
use sfn_core::registry::LambdaRegistration;
use sfn_core::suggest;
use std::env;

/// What Lambda's own runtimes call it.
const HANDLER_NOT_FOUND: &str = "Runtime.HandlerNotFound";

/// The function that the environment names.
pub(super) fn chosen() -> Result<&'static LambdaRegistration, InvocationError> {
    let name = env::var("_HANDLER").unwrap_or_default();
    named(&name).map_err(|message| InvocationError { error_type: HANDLER_NOT_FOUND.to_owned(), message })
}

/// By its name in Rust, or, where several crates have functions of one name, by its path.
fn named(name: &str) -> Result<&'static LambdaRegistration, String> {
    let mut found =
        inventory::iter::<LambdaRegistration>().filter(|function| function.name == name || function.id == name);
    match (found.next(), found.next()) {
        (Some(function), None) => Ok(function),
        (None, _) => Err(unknown(name)),
        (Some(_), Some(_)) => Err(ambiguous(name)),
    }
}

fn unknown(name: &str) -> String {
    let functions = sorted();
    let told = functions.chunk_by(|one, other| one.name == other.name).flat_map(|namesakes| {
        let is_alone = namesakes.len() == 1;
        namesakes.iter().map(move |function| if is_alone { function.name } else { function.id })
    });
    let names: Vec<_> = told.collect();
    let what = if name.is_empty() {
        "`_HANDLER` names no function".to_owned()
    } else {
        format!("no Lambda function is named `{name}`{}", suggest::did_you_mean(name, names.iter().copied()))
    };
    match names.as_slice() {
        [] => format!("{what}: this program links none; put `use your_library as _;` into its main file"),
        names => format!("{what} (there are: `{}`)", names.join("`, `")),
    }
}

fn ambiguous(name: &str) -> String {
    let functions = sorted();
    let namesakes = functions.iter().filter(|function| function.name == name);
    let paths = namesakes.map(|function| function.id).collect::<Vec<_>>().join("` or `");
    format!("several Lambda functions are named `{name}`: as a `handler`, give the path of one, `{paths}`")
}

/// The functions by name and path, whatever the linker's order. A sort of the standard library would be 10 KB of the program.
fn sorted() -> Vec<&'static LambdaRegistration> {
    let key = |function: &LambdaRegistration| (function.name, function.id);
    let mut functions: Vec<&LambdaRegistration> = Vec::new();
    for function in inventory::iter::<LambdaRegistration>() {
        let place = functions.partition_point(|other| key(other) <= key(function));
        functions.insert(place, function);
    }
    functions
}
