//! The data that flows through a machine: what must hold of it becomes constants, which rustc evaluates at the author's
//! own tokens.

mod expand;
mod hints;
mod sources;
mod unchecked;

pub(crate) use expand::expand;
pub(crate) use hints::hints;

use crate::lower::{Behind, Lowered, Types};
use crate::value::Stated;
use quote::quote;
use sfn_core::flow::{Declared, MachineLeaf, Plan};
use sources::Known;
use std::cell::RefCell;

/// What the data of a machine is; its own types are leaves like those of what it calls.
pub(crate) fn follow(
    lowered: &mut Lowered,
    name: &proc_macro2::Ident,
    facade: &proc_macro2::TokenStream,
    (input, output): (Option<&Stated>, Option<&Stated>),
) -> Plan {
    let own = |stated: Option<&Stated>, types: &mut Types| match stated {
        None => Declared::Nothing,
        Some(Stated::Any) => Declared::Any,
        Some(Stated::Type(_)) => {
            Declared::Leaf(types.leaf(quote!(<#name as #facade::Resource>::LEAF), Behind::Resource(quote!(#name))))
        }
    };
    let input = own(input, &mut lowered.types);
    let output = own(output, &mut lowered.types);
    let known = Known { types: RefCell::new(&mut lowered.types), machine: MachineLeaf { input, output } };
    // The benchmark of its cost leaves it out, here and in the expansion.
    if cfg!(sfn_no_data_flow) { Plan::default() } else { sfn_core::flow::follow(&lowered.json, &known) }
}
