//! The expansion.

use super::Described;
use super::context::Context;
use super::generics::Bounds;
use proc_macro2::{Literal, TokenStream};
use quote::quote;
use std::hash::{Hash, Hasher};
use syn::ext::IdentExt;
use syn::{DeriveInput, Generics};

pub(super) fn expand(
    input: &DeriveInput,
    described: &Described,
    context: &Context,
    facade: &TokenStream,
    hints: &TokenStream,
) -> TokenStream {
    let name = input.ident.unraw().to_string();
    let place = Place::of(input);
    let (at, id) = (&place.at, place.id(input));
    let optional = described.as_optional_as.as_ref().map(|as_this| quote!(.absent_as(#as_this)));
    let (statics, schema, bounds);
    if context.is_generic {
        let found = Bounds::of(input, &described.types);
        let parameters = &found.parameters;
        let constants = input.generics.const_params().map(|param| &param.ident);
        let arguments = quote!(&[#(<#parameters as __shape::Shape>::SCHEMA),*]);
        let kind = described.json.kind_of_generic();
        statics = None;
        schema = quote! {
            __shape::SchemaRef::new(
                &__shape::Schema { name: #name, arguments: #arguments, at: #at, kind: #kind },
                __shape::mixed(#id #(^ #constants as u64)*, #arguments),
            )
        };
        bounds = found.predicates();
    } else {
        let kind = described.json.kind();
        statics = Some(quote!(static __SCHEMA: __shape::Schema = __shape::schema(#name, #at, #kind);));
        schema = quote!(__shape::SchemaRef::new(&__SCHEMA, #id));
        bounds = TokenStream::new();
    }
    let header = header(input, &bounds);
    // Of a generic type, what is missing is an argument's schema, and rustc is to say so.
    let recommend = (!context.is_generic).then(|| quote!(#[diagnostic::do_not_recommend]));
    quote! {
        #[allow(unexpected_cfgs)]
        const _: () = {
            use #facade::__private::shape as __shape;
            #statics
            #[automatically_derived]
            #recommend
            #header {
                const SCHEMA: __shape::SchemaRef = #schema #optional;
            }
            #hints
        };
    }
}

/// `impl<T> Shape for Page<T> where …`.
fn header(input: &DeriveInput, bounds: &TokenStream) -> TokenStream {
    let ident = &input.ident;
    let mut generics: Generics = input.generics.clone();
    if !bounds.is_empty() {
        let clause = generics.make_where_clause();
        if let Ok(more) = syn::parse2::<syn::WhereClause>(quote!(where #bounds)) {
            clause.predicates.extend(more.predicates);
        }
    }
    let (parameters, arguments, clause) = generics.split_for_impl();
    quote!(impl #parameters __shape::Shape for #ident #arguments #clause)
}

/// Where a type is derived.
struct Place {
    /// `src/orders.rs:11`.
    at: String,
    column: usize,
}

impl Place {
    /// That of the type's name. Only a compiler knows places.
    fn of(input: &DeriveInput) -> Self {
        if !proc_macro::is_available() {
            return Self { at: String::new(), column: 0 };
        }
        let span = input.ident.span().unwrap();
        Self { at: format!("{}:{}", span.file(), span.line()), column: span.column() }
    }

    /// The same for the same type everywhere in a program: of all that the macro knows of it. As text rustc would have to write it
    /// out, which takes it longer than all the rest of this.
    fn id(&self, input: &DeriveInput) -> Literal {
        let mut id = Id(0xcbf2_9ce4_8422_2325);
        (&self.at, self.column, input).hash(&mut id);
        Literal::u64_unsuffixed(id.finish().max(1))
    }
}

/// FNV-1a, as [`sfn_core::shape::hash`].
struct Id(u64);

impl Hasher for Id {
    fn finish(&self) -> u64 {
        self.0
    }

    fn write(&mut self, bytes: &[u8]) {
        for byte in bytes {
            self.0 = (self.0 ^ u64::from(*byte)).wrapping_mul(0x0100_0000_01b3);
        }
    }
}
