//! For the editor: each field of a path, read from a struct that has the fields of the JSON there.
//!
//! rust-analyzer compares what is typed with the same text where a probe stands at the cursor, by offsets. So a field
//! stands behind those only of which the one that is typed is not read: in the order of the nodes, which refer to nodes
//! before them. The types stand last.

use crate::lower::{Behind, Lowered};
use crate::tokens::{field_name, rust_name};
use proc_macro2::{Ident, Span, TokenStream};
use quote::{format_ident, quote};
use sfn_core::flow::{Node, NodeId, Part, Plan, Step};
use std::collections::{BTreeSet, HashMap, HashSet};

/// How many steps an expression has. What lies deeper is not completed.
const STEPS: usize = 24;

/// What a machine reads of its data.
pub(crate) fn hints(plan: &Plan, lowered: &Lowered, facade: &TokenStream) -> TokenStream {
    let mut hints = Hints { plan, used: BTreeSet::new(), objects: HashMap::new(), items: TokenStream::new() };
    let mut known = HashMap::new();
    let mut fields = TokenStream::new();
    for (from, field) in read(plan, lowered) {
        let source = known.entry(from).or_insert_with(|| hints.source(from, STEPS));
        if let (Some(source), Some(field)) = (source, rust_name(field)) {
            let Source { data, value } = source;
            fields.extend(quote!(let _ = |data: #data| #value.#field;));
        }
    }
    if fields.is_empty() {
        return fields;
    }
    let types = hints.used.iter().filter_map(|(leaf, part)| of_leaf(*leaf, *part, lowered));
    let items = &hints.items;
    quote! {
        #[cfg(rust_analyzer)]
        #[allow(non_camel_case_types, non_snake_case, unused)]
        fn data() {
            use #facade::__private::editor as __data;
            #fields
            #(#types)*
            #items
        }
    }
}

/// Each field that is named in a path, with what it is read from.
fn read<'a>(plan: &Plan, lowered: &'a Lowered) -> Vec<(NodeId, &'a Ident)> {
    let mut seen = HashSet::new();
    let mut read = Vec::new();
    for path in &plan.paths {
        for one in &path.reads {
            if let Some(field) = lowered.places.field(&path.location, &one.range)
                && seen.insert((one.from, std::ptr::from_ref(field)))
            {
                read.push((one.from, field));
            }
        }
    }
    read.sort_by_key(|(from, _)| *from);
    read
}

/// What some JSON is, as the value of a Rust expression.
#[derive(Clone)]
struct Source {
    /// The type that the expression starts from.
    data: TokenStream,
    /// The expression.
    value: TokenStream,
}

struct Hints<'a> {
    plan: &'a Plan,
    /// The leaves that something is read from.
    used: BTreeSet<(u32, Part)>,
    /// The structs of the objects that the definition makes.
    objects: HashMap<NodeId, Ident>,
    /// Their declarations.
    items: TokenStream,
}

impl Hints<'_> {
    /// The struct with the fields of what is there; `None`: it has none that are known.
    fn source(&mut self, id: NodeId, steps: usize) -> Option<Source> {
        let steps = steps.checked_sub(1)?;
        match self.plan.nodes.get(id.0 as usize)? {
            Node::Object { rest, .. } => {
                let rest = rest.and_then(|rest| self.source(rest, steps));
                let rest = rest.unwrap_or_else(|| Source { data: quote!(()), value: quote!(data) });
                let object = self.object(id);
                let value = &rest.value;
                Some(Source { value: quote!(#object(#value)), ..rest })
            }
            Node::Join(ways) => ways.iter().find_map(|way| self.source(*way, steps)),
            Node::Narrow(base, _) | Node::Named(base, _) => self.source(*base, steps),
            _ => {
                let Source { data, value } = self.value(id, steps)?;
                Some(Source { data, value: quote!(__data::fields(#value)) })
            }
        }
    }

    /// The Rust value that is there, of a leaf or a part of one.
    fn value(&mut self, id: NodeId, steps: usize) -> Option<Source> {
        let steps = steps.checked_sub(1)?;
        match self.plan.nodes.get(id.0 as usize)? {
            Node::Leaf(leaf, part) => {
                self.used.insert((*leaf, *part));
                let name = leaf_name(*leaf, *part);
                Some(Source { data: quote!(#name), value: quote!(data) })
            }
            Node::Narrow(base, _) | Node::Named(base, _) => self.value(*base, steps),
            Node::Step(base, Step::Field(name) | Step::Mapped(name)) => {
                let Source { data, value } = self.source(*base, steps)?;
                let name = field_name(name, Span::call_site())?;
                Some(Source { data, value: quote!(#value.#name) })
            }
            Node::Step(base, Step::Index(_) | Step::Entry) => {
                let Source { data, value } = self.value(*base, steps)?;
                Some(Source { data, value: quote!(__data::entry(#value)) })
            }
            _ => None,
        }
    }

    /// Whether the definition makes this field of an object, and does not only know more of the type's own.
    fn is_made(&self, name: &str, value: NodeId) -> bool {
        let mut here = value;
        loop {
            match self.plan.nodes.get(here.0 as usize) {
                Some(Node::Narrow(base, _) | Node::Named(base, _)) => here = *base,
                Some(Node::Step(_, Step::Field(field))) => return field != name,
                Some(Node::Object { rest: Some(rest), .. }) => here = *rest,
                Some(Node::Absent) | None => return false,
                Some(_) => return true,
            }
        }
    }

    /// The function that makes a struct of an object's own fields, upon what lies under them.
    fn object(&mut self, id: NodeId) -> Option<Ident> {
        if let Some(known) = self.objects.get(&id) {
            return Some(known.clone());
        }
        let Node::Object { fields, rest } = self.plan.nodes.get(id.0 as usize)? else { return None };
        let object = format_ident!("__object{}", self.objects.len());
        let fields = fields.iter().filter(|(name, value)| rest.is_none() || self.is_made(name, *value));
        let names = fields.filter_map(|(name, _)| field_name(name, Span::call_site()));
        self.items.extend(quote! {
            struct #object<R> { #(#names: __data::Value),* }
            fn #object<R>(_: R) -> #object<R> { loop {} }
            impl<R> ::core::ops::Deref for #object<R> {
                type Target = R;
                fn deref(&self) -> &R { loop {} }
            }
        });
        self.objects.insert(id, object.clone());
        Some(object)
    }
}

fn leaf_name(leaf: u32, part: Part) -> Ident {
    format_ident!("__{part:?}{leaf}")
}

/// The type behind a leaf.
fn of_leaf(leaf: u32, part: Part, lowered: &Lowered) -> Option<TokenStream> {
    let name = leaf_name(leaf, part);
    let of = match lowered.types.behind.get(leaf as usize)? {
        Behind::Resource(path) => {
            let part = format_ident!("{part:?}");
            quote!(__data::#part<#path>)
        }
        Behind::Type(of) => of.clone(),
        Behind::Nothing => return None,
    };
    Some(quote!(type #name = #of;))
}
