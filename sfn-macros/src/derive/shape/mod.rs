//! `#[derive(Shape)]`: what JSON a type is written as and read from, by serde's attributes.
//!
//! The expansion is small, because a user's build has many of it: a static with the schema, and the constant that refers
//! to it. A generic type has its schema in the constant.

mod case;
mod content;
mod context;
mod editor;
mod expand;
mod field;
mod generics;
mod names;
mod own;
mod serde;
mod tokens;
mod variant;

use crate::diagnostics::Diagnostics;
use content::{Body, Side};
use context::Context;
use own::{On, Own, Says};
use proc_macro2::TokenStream;
use quote::quote;
use serde::Serde;
use syn::{Data, DataEnum, DeriveInput, Type};
use tokens::Json;
use variant::{Tagging, Way};

/// Expands an enum or a struct.
pub(crate) fn shape(item: TokenStream) -> TokenStream {
    let input = match syn::parse2::<DeriveInput>(item) {
        Ok(input) => input,
        Err(error) => return error.into_compile_error(),
    };
    let mut errors = Diagnostics::default();
    let own = Own::read(&input.attrs, On::Container, &mut errors);
    let serde = Serde::read(&input.attrs);
    let context = Context::new(&input);
    let Some(mut described) = described(&input, &serde, &context, &mut errors) else {
        errors.error(input.ident.span(), "`Shape` is for structs and enums: serde knows no unions");
        return errors.into_tokens();
    };
    described.say(&own, &serde, &context);
    let hints = editor::hints(&input, &own, &serde, &context);
    let facade = own.facade.unwrap_or_else(|| quote!(::sfn));
    let expansion = expand::expand(&input, &described, &context, &facade, &hints);
    let errors = errors.into_tokens();
    quote!(#expansion #errors)
}

/// What is known of a type.
struct Described {
    json: Json,
    /// The type whose field's absence its own follows: what it is transparent for.
    as_optional_as: Option<TokenStream>,
    /// The types that the schema names.
    types: Vec<Type>,
}

impl Described {
    /// Has `#[shape(…)]` and serde's `from` and `into` take the place of what the fields say.
    fn say(&mut self, own: &Own, serde: &Serde, context: &Context) {
        let through = match &own.says {
            Some(Says::Any) => {
                *self = Self { json: Json::Same(tokens::any()), as_optional_as: None, types: Vec::new() };
                return;
            }
            Some(Says::As(kind)) => [Some(&**kind), Some(&**kind)],
            None => [serde.through.written.as_ref(), serde.through.read.as_ref()],
        };
        if through.iter().all(Option::is_none) {
            return;
        }
        let json_of = |kind: Option<&Type>| kind.map_or_else(|| self.json.clone(), |kind| Json::Same(context.of(kind)));
        let [written, read] = through.map(json_of);
        self.as_optional_as = None;
        if through.iter().all(Option::is_some) {
            self.types.clear();
        }
        self.types.extend(through.into_iter().flatten().cloned());
        self.json = Json::both("", written, &read);
    }
}

fn described(input: &DeriveInput, serde: &Serde, context: &Context, errors: &mut Diagnostics) -> Option<Described> {
    match &input.data {
        Data::Struct(data) => Some(of_struct(&Body::read(&data.fields, errors), input, serde, context)),
        Data::Enum(data) => Some(of_enum(data, input, serde, context, errors)),
        Data::Union(_) => None,
    }
}

fn of_struct(body: &Body<'_>, input: &DeriveInput, serde: &Serde, context: &Context) -> Described {
    let types = body.parts.iter().flat_map(field::Part::types).cloned().collect();
    if serde.transparent || body.is_newtype() {
        let Some(part) = body.only().or(body.parts.first()) else {
            return Described { json: Json::Kind(tokens::null()), as_optional_as: None, types };
        };
        let schema = part.schema(context);
        let is_as_optional = serde.transparent && !part.serde.with.read;
        let json = Json::Same(schema.clone());
        return Described { json, as_optional_as: is_as_optional.then_some(schema), types };
    }
    let json_of = |side| {
        let mut content = body.content(side, &serde.rename_all, serde.default, context);
        if let (content::Content::Object { fields, .. }, Some(tag)) = (&mut content, &serde.tag) {
            fields.insert(0, struct_tag(tag, input, serde));
        }
        content.json(serde.deny_unknown_fields)
    };
    let written = json_of(Side::Written);
    let json = if body.has_sides() { Json::both("", written, &json_of(Side::Read)) } else { written };
    Described { json, as_optional_as: None, types }
}

/// `#[serde(tag = "…")]` on a struct writes its name, which nobody reads.
fn struct_tag(tag: &str, input: &DeriveInput, serde: &Serde) -> TokenStream {
    use syn::ext::IdentExt;
    let name = serde.rename.written.clone().unwrap_or_else(|| input.ident.unraw().to_string());
    let (tag, word) = (tokens::hashed(tag), tokens::name(&name));
    let value = tokens::part(&name, &quote!(__shape::Kind::Words(&[__shape::word(#word, &[])])));
    quote!(__shape::field(#tag, #value).never_read())
}

fn of_enum(
    data: &DataEnum,
    input: &DeriveInput,
    serde: &Serde,
    context: &Context,
    errors: &mut Diagnostics,
) -> Described {
    let name = input.ident.to_string();
    let ways: Vec<_> = data.variants.iter().map(|variant| Way::read(variant, serde, &name, errors)).collect();
    let ways: Vec<_> = ways.into_iter().filter(|way| !way.is_skipped()).collect();
    let types = ways.iter().flat_map(Way::types).cloned().collect();
    let tagging = match (serde.untagged, &serde.tag, &serde.content) {
        (true, _, _) => Tagging::Untagged,
        (_, Some(tag), Some(content)) => Tagging::Adjacent { tag: tag.clone(), content: content.clone() },
        (_, Some(tag), None) => Tagging::Internal { tag: tag.clone() },
        _ => Tagging::External,
    };
    let json =
        if matches!(tagging, Tagging::External) && !ways.is_empty() && ways.iter().all(|way| way.is_word(context)) {
            words(&ways)
        } else {
            let variants = ways.iter().map(|way| way.variant(&tagging, serde.deny_unknown_fields, context));
            Json::Kind(quote!(__shape::Kind::OneOf(&[#(#variants),*])))
        };
    Described { json, as_optional_as: None, types }
}

/// An enum without data; where a variant stands for unknown names, it is read from any string.
fn words(ways: &[Way<'_>]) -> Json {
    let words = ways.iter().map(Way::word);
    let written = Json::Kind(quote!(__shape::Kind::Words(&[#(#words),*])));
    if ways.iter().any(|way| way.serde.other) {
        return Json::both("", written, &Json::Kind(tokens::text()));
    }
    written
}
