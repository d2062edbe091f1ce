//! `state_machine!`: parse -> lower -> check -> expand.

mod attributes;
pub(crate) mod choice;
mod condition;
mod defaults;
mod expand;
mod header;
mod hints;
mod lower;
pub(crate) mod states;

pub(crate) use attributes::{facade, take};
pub(crate) use choice::Choice;
pub(crate) use header::Machine;
pub(crate) use states::{Body, State, States};

use crate::diagnostics::Diagnostics;
use crate::flow;
use crate::tokens::{TOO_DEEP, too_deep};
use proc_macro2::TokenStream;

/// Expands a machine. The hints come first and the errors last: the editor lines up what is typed with what is
/// expanded by its offset.
pub(crate) fn state_machine(input: TokenStream) -> TokenStream {
    let mut errors = Diagnostics::default();
    if let Some(span) = too_deep(&input) {
        errors.error(span, TOO_DEEP);
        return errors.into_tokens();
    }
    let Some(machine) = header::parse(input, &mut errors) else {
        return errors.into_tokens();
    };
    let mut lowered = lower::lower(&machine, &mut errors);
    lowered.check(&mut errors);
    let plan = lowered.follow(&machine);
    let hints = hints::hints(&machine, &flow::hints(&plan, &lowered.definition, &lowered.facade));
    // What follows from a mistake is not said.
    let data_flow = errors.is_empty().then(|| lowered.data_flow(&plan, &machine));
    let expansion = expand::expand(&machine, &lowered);
    let errors = errors.into_tokens();
    quote::quote! { #hints #expansion #data_flow #errors }
}

/// What the checker finds in a machine, its options and its events, and what its data shows without types.
#[cfg(test)]
pub(crate) fn problems(input: TokenStream) -> Vec<sfn_core::check::Problem> {
    let mut errors = Diagnostics::default();
    let Some(machine) = header::parse(input, &mut errors) else { return Vec::new() };
    let lowered = lower::lower(&machine, &mut errors);
    let unfit = sfn_core::flow::problems(&lowered.definition.json);
    lowered.problems().into_iter().flat_map(|(_, problems)| problems).chain(unfit).collect()
}
