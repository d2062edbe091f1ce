//! What is wrong with a definition.
//!
//! One rule, one home: the macros turn a problem's location into a span, the command line into a path, and neither
//! tests a rule itself.

mod advice;
mod aws;
mod callback;
mod calls;
mod checked;
mod codes;
mod context;
mod context_object;
mod data;
mod depth;
mod diagnostic;
mod distributed;
mod errors;
mod express;
mod fields;
mod graph;
mod halves;
mod inherited;
mod integrations;
mod jsonata;
mod kind;
mod labels;
mod literals;
mod location;
mod names;
mod order;
mod place;
mod placeholder;
mod prefixes;
mod problem;
mod repeated;
mod resources;
mod rules;
mod schedule;
mod scope;
mod size;
mod timestamp;
mod variables;
mod words;

#[cfg(test)]
mod tests;

pub use advice::advice;
pub use aws::Service;
pub use checked::Checked;
pub use codes::Codes;
pub use errors::{ERROR_NAMES, is_service_error};
pub use halves::{Both, Task};
pub(crate) use integrations::{Call, Pattern};
pub use location::{Location, Step};
pub use placeholder::{has_placeholder, is_placeholder, placeholder};
pub use problem::{Code, Part, Problem, Severity};
pub use size::Extent;
pub use words::not_among;

use crate::asl::{MachineType, QueryLanguage};
use crate::field::{Kind, Object};
use crate::json::Value;
use context::Context;
use names::Names;
use place::Place;

/// What the checker is to assume of a definition.
#[derive(Clone, Copy, Debug, Default)]
pub struct Options {
    /// The type of the machine: EXPRESS forbids some integrations.
    pub machine_type: MachineType,
    /// Whether CloudFormation's intrinsic functions (`{"Ref": …}`, `{"Fn::GetAtt": …}`) may stand for a value.
    pub intrinsics: bool,
    /// The problems that are not to be told, where AWS takes the definition for all that.
    pub allowed: Codes,
}

/// Checks the definition of a state machine. Holes and references pass for any value.
///
/// The problems come in the order in which they stand in the definition. Reachability is not judged while a
/// transition's target is unresolved, so that one mistake is one problem.
#[must_use]
pub fn definition(definition: &Value, options: &Options) -> Vec<Problem> {
    large_definition(definition, &Help::default(), options)
}

/// What takes time off the check of a large definition. What is found does not depend on it.
#[derive(Clone, Copy, Debug, Default)]
pub struct Help<'h> {
    /// How large the definition is, where whoever read it has counted that: to measure it takes a tenth of the time.
    pub extent: Option<Extent>,
    /// What checks the two halves of a machine of thousands of states.
    pub both: Option<Both<'h>>,
}

/// [`definition`] with help.
#[must_use]
pub fn large_definition(definition: &Value, help: &Help<'_>, options: &Options) -> Vec<Problem> {
    let most_bytes = match depth::check(definition, help.extent) {
        Ok(bytes) => bytes,
        Err(problem) => return vec![*problem],
    };
    let names = Names::of(definition);
    let mut found = Vec::from_iter(size::check(definition, most_bytes));
    let language = Some(QueryLanguage::JSONPath);
    let cx = Context { both: help.both, ..Context::new(options, language, &names) };
    if !cx.is_opaque(definition) {
        kind::object(&cx, Object::Machine, definition, &Place::ROOT, &mut found);
    }
    names.duplicates(&mut found);
    found.retain(|problem| !options.allowed.allow(problem));
    order::sort(definition, &mut found);
    found
}

/// Whether a value nests deeper than the rules follow it.
pub(crate) fn is_too_deep(value: &Value) -> bool {
    depth::check(value, None).is_err()
}

/// Checks an object that is not a state machine against the field tables, such as the arguments of `#[lambda]`.
///
/// CloudFormation's intrinsic functions and `${…}` may stand for a text: the framework resolves them.
#[must_use]
pub fn object(object: Object, value: &Value) -> Vec<Problem> {
    if let Err(problem) = depth::check(value, None) {
        return vec![*problem];
    }
    let names = Names::default();
    let options = Options { intrinsics: true, ..Options::default() };
    let cx = Context::new(&options, None, &names);
    let mut found = Vec::new();
    kind::check(&cx, &Kind::Object(object), value, &Place::ROOT, &mut found);
    order::sort(value, &mut found);
    found
}
