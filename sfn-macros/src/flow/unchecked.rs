//! What is not checked, said where the reader can act on it.

use crate::diagnostics::{self, Warning};
use crate::lower::Lowered;
use proc_macro2::{Ident, Literal, TokenStream};
use quote::quote;
use sfn_core::check::{Code, Location};
use sfn_core::flow::{Node, Part, Plan, Question, Unknown};
use std::collections::HashSet;

/// A warning for each place behind which nothing is known, and for each type that says nothing of itself.
pub(super) fn warnings(plan: &Plan, lowered: &Lowered) -> TokenStream {
    let places = plan.unknowns.iter().enumerate().filter_map(|(number, unknown)| place(number, unknown, lowered));
    let types = calls(plan).map(|(leaf, (location, is_read))| {
        let taken = of_type("takes_unknown", "input", TAKEN, leaf, location, lowered);
        let given = is_read.then(|| of_type("gives_unknown", "output", GIVEN, leaf, location, lowered));
        quote!(#taken #given)
    });
    places.chain(types).collect()
}

const TAKEN: &str = "what reaches it";
const GIVEN: &str = "what is read from it";

fn place(number: usize, unknown: &Unknown, lowered: &Lowered) -> Option<TokenStream> {
    let message = unknown.message.as_ref()?;
    if !unknown.read && unknown.given_to.is_empty() {
        return None;
    }
    let number = Literal::usize_unsuffixed(number);
    let condition = if unknown.read { quote!(true) } else { quote!(is_read(&DATA_FLOW, #number)) };
    let help = unknown.help.iter().map(|help| format!("\n  help: {help}"));
    let message: String = std::iter::once(message.clone()).chain(help).collect();
    Some(said(&message, condition, &unknown.location, lowered))
}

fn of_type(condition: &str, part: &str, what: &str, leaf: u32, location: &Location, lowered: &Lowered) -> TokenStream {
    let message = format!(
        "the type of the {part} does not derive `Shape`, so {what} is not checked\n  help: put `#[derive(Shape)]` on it, \
         beside serde's derives; `serde_json::Value` and `#[shape(any)]` are any JSON"
    );
    let condition = Ident::new(condition, proc_macro2::Span::call_site());
    let leaf = Literal::u32_unsuffixed(leaf);
    said(&message, quote!(#condition(&DATA_FLOW, #leaf)), location, lowered)
}

fn said(message: &str, condition: TokenStream, location: &Location, lowered: &Lowered) -> TokenStream {
    let (first, last) = lowered.places.ends(location, None);
    let name = diagnostics::lint(Code::UncheckedData);
    Warning { name: &name, message, first, last }.when(&condition)
}

/// Where each leaf is called first, and whether something is read from what it gives.
fn calls(plan: &Plan) -> impl Iterator<Item = (u32, (&Location, bool))> {
    let given = |node: &Node| match node {
        Node::Leaf(leaf, part) if *part != Part::Input => Some(*leaf),
        _ => None,
    };
    let read: HashSet<u32> = read(plan).filter_map(given).collect();
    plan.calls.iter().map(move |(leaf, at)| (*leaf, (at, read.contains(leaf))))
}

/// The nodes into which a step leads, and those that are given to somebody.
fn read(plan: &Plan) -> impl Iterator<Item = &Node> {
    let stepped = plan.nodes.iter().filter_map(|node| match node {
        Node::Step(base, _) => Some(*base),
        _ => None,
    });
    let given = plan.asked.iter().filter_map(|asked| match &asked.question {
        Question::Fits(node, ..) | Question::Called { function: node, .. } => Some(*node),
        _ => None,
    });
    stepped.chain(given).filter_map(|node| plan.nodes.get(node.0 as usize))
}
