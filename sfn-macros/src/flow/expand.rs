//! A plan as constants of the program.

use super::unchecked;
use crate::lower::Lowered;
use proc_macro2::{Ident, Literal, Span, TokenStream};
use quote::{format_ident, quote, quote_spanned};
use sfn_core::check::{Code, Codes};
use sfn_core::flow::{Asked, LEAVES_PER_LIST, Plan};

/// One constant for the plan, one for each question; what is not checked is a warning. What the machine allows is not said.
pub(crate) fn expand(
    plan: &Plan,
    lowered: &Lowered,
    name: &Ident,
    facade: &TokenStream,
    allowed: Codes,
) -> TokenStream {
    let leaves = lowered.types.leaves.chunks(LEAVES_PER_LIST).map(|leaves| {
        quote! {
            {
                #[allow(unused_imports)]
                use #facade::__private::Unshaped as _;
                const LEAVES: &[#facade::__private::Leaf] = &[#(#leaves),*];
                LEAVES
            }
        }
    });
    let table = Literal::byte_string(&plan.encode());
    let asked = if allowed.contains(Code::UnfitData) { &[] } else { plan.asked.as_slice() };
    let questions = asked.iter().enumerate().map(|(number, asked)| question(number, asked, lowered));
    let warnings = (!allowed.contains(Code::UncheckedData)).then(|| unchecked::warnings(plan, lowered));
    quote! {
        #[allow(unexpected_cfgs, dead_code, non_upper_case_globals)]
        impl #name {
            // In the editor rustc says it, when the file is saved; the benchmark of its cost leaves it out.
            #[cfg(not(any(rust_analyzer, sfn_no_data_flow)))]
            fn data_flow() {
                #[allow(unused_imports)]
                use #facade::__private::{gives_unknown, holds, is_read, takes_unknown};
                const DATA_FLOW: #facade::__private::Flow<'static> =
                    #facade::__private::Flow::new(#table, &[#(#leaves),*]);
                #(#questions)*
                #warnings
            }
        }
    }
}

/// The call runs from the first token to the last of what is asked about, so that rustc underlines it.
fn question(number: usize, asked: &Asked, lowered: &Lowered) -> TokenStream {
    let (first, last) = lowered.places.ends(&asked.location, asked.range.clone());
    let constant = format_ident!("{}", asked.name, span = Span::call_site());
    let number = Literal::usize_unsuffixed(number);
    let data_flow = Ident::new("DATA_FLOW", last);
    let holds = quote_spanned!(first=> holds);
    let arguments = quote_spanned!(last=> (&#data_flow, #number));
    quote!(const #constant: () = #holds #arguments;)
}
