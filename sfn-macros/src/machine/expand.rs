//! A machine's type, its traits and its registration.

use super::Machine;
use super::lower::LoweredMachine;
use crate::template::{source, template};
use crate::value::Stated;
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, format_ident, quote, quote_spanned};

/// Everything but hints and errors. It is there after mistakes too, so that one mistake is not many.
pub(super) fn expand(machine: &Machine, lowered: &LoweredMachine) -> TokenStream {
    let Machine { visibility, name, .. } = machine;
    let facade = &lowered.facade;
    let any = quote!(#facade::__private::Value);
    let of = |stated: &Option<Stated>| {
        let of = stated.as_ref().and_then(Stated::as_type);
        of.map_or_else(|| any.clone(), ToTokens::to_token_stream)
    };
    let (input, output) = (of(&machine.input), of(&machine.output));
    let text = name.to_string();
    let doc = doc(machine);
    let registration = registration(name, lowered);
    // Of two machines of one name rustc underlines the names.
    let declared = quote_spanned!(name.span()=> struct #name;);
    quote! {
        #[doc = #doc]
        #[derive(Debug)]
        #[allow(unreachable_pub)]
        #visibility #declared

        impl #facade::StateMachine for #name {
            type Input = #input;
            type Output = #output;
            const NAME: &'static str = #text;
            const ID: &'static str = ::core::concat!(::core::module_path!(), "::", #text);
        }

        impl #facade::Resource for #name {
            type Takes = #input;
            type Gives = #output;
            type Answer = #facade::__private::editor::Execution<#output>;

            fn reference() -> #facade::__private::Reference<'static> {
                #facade::__private::Reference::Machine(<#name as #facade::StateMachine>::ID)
            }

            const LEAF: #facade::__private::Leaf = {
                #[allow(unused_imports)]
                use #facade::__private::Unshaped as _;
                #facade::__private::Leaf {
                    name: #text,
                    is_function: false,
                    input: #facade::__private::Of::<#input>::SCHEMA,
                    output: #facade::__private::Of::<#output>::SCHEMA,
                    errors: &[],
                    fails_with_any: true,
                }
            };
        }

        #[allow(dead_code)]
        impl #name {
            /// The ARN of this machine where it is deployed.
            #visibility const ARN: #facade::MachineArn = #facade::MachineArn::of::<#name>();
        }

        #registration
    }
}

fn doc(machine: &Machine) -> String {
    machine.attributes.doc.clone().unwrap_or_else(|| format!("The state machine `{}`.", machine.name))
}

fn registration(machine: &Ident, lowered: &LoweredMachine) -> TokenStream {
    let name = machine.to_string();
    let facade = &lowered.facade;
    let source = source(facade);
    let definition = template(&lowered.definition, facade);
    let options = template(&lowered.options, facade);
    let events = template(&lowered.events, facade);
    let allowed = lowered.allowed.iter().map(|code| format_ident!("{code:?}"));
    quote! {
        #facade::__private::register_machine! {
            #facade::__private::MachineRegistration {
                name: #name,
                id: ::core::concat!(::core::module_path!(), "::", #name),
                source: #source,
                definition: #definition,
                options: #options,
                events: #events,
                allowed: #facade::__private::Codes::NONE #(.with(#facade::__private::Code::#allowed))*,
                input: <#machine as #facade::Resource>::LEAF.input,
                output: <#machine as #facade::Resource>::LEAF.output,
            }
        }
    }
}
