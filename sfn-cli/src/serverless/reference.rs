//! References to functions and machines, as CloudFormation writes them.

use super::names::Names;
use sfn_core::asl::hole::{self, Reference};
use sfn_core::json::{Value, json};

/// Where a reference stands: who reads it decides what names a function.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Reader {
    /// The plugin, in a definition: it takes a function's key. The offline plugin takes nothing else.
    Plugin,
    /// CloudFormation: it takes a logical id.
    CloudFormation,
}

/// Resolves every reference in `value`. What the file does not contain is handed to `missing`.
pub(super) fn resolve(value: &mut Value, names: &Names<'_>, reader: Reader, missing: &mut dyn FnMut(String)) {
    if let Some(reference) = hole::reference(value) {
        match arn(reference, names, reader) {
            Ok(arn) => *value = arn,
            Err(message) => missing(message),
        }
        return;
    }
    match value {
        Value::Object(object) => object.values_mut().for_each(|below| resolve(below, names, reader, missing)),
        Value::Array(items) => items.iter_mut().for_each(|below| resolve(below, names, reader, missing)),
        _ => {}
    }
}

/// The ARN of what is referred to.
///
/// # Errors
/// When the file does not contain it.
pub(super) fn arn(reference: Reference<'_>, names: &Names<'_>, reader: Reader) -> Result<Value, String> {
    match reference {
        Reference::Lambda(id) => {
            let function = names.function(id).ok_or_else(|| absent("Lambda function", id))?;
            let name = if reader == Reader::Plugin { &function.key } else { &function.logical_id };
            Ok(json!({ "Fn::GetAtt": [name, "Arn"] }))
        }
        Reference::Machine(id) => {
            let machine = names.machine(id).ok_or_else(|| absent("state machine", id))?;
            Ok(json!({ "Fn::Sub": machine.arn() }))
        }
    }
}

fn absent(kind: &str, id: &str) -> String {
    format!(
        "the file does not contain the {kind} `{id}`: it is not linked, or left out by `--package` or `--machine`; \
         give its ARN as a string if another service deploys it"
    )
}
