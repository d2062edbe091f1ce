//! What the machines of a file refer to by name, and nothing in the file declares.
//!
//! A name is that of a function or a resource: `Fn::GetAtt`, `Ref`, and `${Name.Arn}` in texts. Only what the file must declare
//! itself is looked for: what a plugin, another file or `DefinitionSubstitutions` may give counts as declared.

mod declared;
mod read;

#[cfg(test)]
mod tests;

use crate::document::{Document, Machine};
use declared::Declared;
use sfn_core::check::Location;
use sfn_core::suggest;

/// So many names are listed.
const LISTED: usize = 8;

/// A reference to what is not there.
#[derive(Debug)]
pub(crate) struct Undeclared {
    /// The machine, by its place among those of the document.
    pub(crate) machine: usize,
    /// Its place in the definition: the value of `Fn::GetAtt`, the text.
    pub(crate) location: Location,
    /// What is wrong.
    pub(crate) message: String,
    /// What there is.
    pub(crate) help: Option<String>,
}

/// The references of a document's machines to what it does not declare; none where nobody knows all that it declares.
pub(crate) fn undeclared(document: &Document) -> Vec<Undeclared> {
    let Some(declared) = Declared::of(document) else { return Vec::new() };
    let machines = document.machines.iter().enumerate();
    let of_machine = |(machine, own): (usize, &Machine)| {
        let Some(given) = declared.given(own) else { return Vec::new() };
        let references = read::references(&own.definition).into_iter();
        let missing = references.filter(|reference| declared.lacks(reference) && !reference.is_given(&given));
        missing.map(|reference| said(machine, &reference, &declared)).collect()
    };
    machines.flat_map(of_machine).collect()
}

fn said(machine: usize, reference: &read::Reference, declared: &Declared) -> Undeclared {
    let name = &reference.name;
    let near = suggest::did_you_mean(name, declared.names());
    let listed: Vec<_> = declared.functions().take(LISTED).map(|name| format!("`{name}`")).collect();
    let more = if declared.functions().count() > LISTED { ", …" } else { "" };
    Undeclared {
        machine,
        location: reference.location.clone(),
        message: format!("`{name}` is neither a function nor a resource of this file{near}"),
        help: (!listed.is_empty()).then(|| format!("the functions are {}{more}", listed.join(", "))),
    }
}
