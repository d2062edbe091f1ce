//! serde's attributes, of containers, variants and fields alike: a key stands where serde allows it.
//!
//! What is wrong with them serde says itself.

use super::case::Case;
use syn::meta::ParseNestedMeta;
use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, LitStr, Token, Type};

/// A thing of each direction.
#[derive(Clone, Debug, Default)]
pub(super) struct Sides<T> {
    pub(super) written: T,
    pub(super) read: T,
}

/// What the attributes of one thing say.
#[derive(Default)]
pub(super) struct Serde {
    pub(super) rename: Sides<Option<String>>,
    pub(super) aliases: Vec<String>,
    pub(super) rename_all: Sides<Option<Case>>,
    pub(super) rename_all_fields: Sides<Option<Case>>,
    pub(super) tag: Option<String>,
    pub(super) content: Option<String>,
    pub(super) untagged: bool,
    pub(super) transparent: bool,
    pub(super) default: bool,
    pub(super) deny_unknown_fields: bool,
    /// `into`, and `from` or `try_from`.
    pub(super) through: Sides<Option<Type>>,
    pub(super) skip: Sides<bool>,
    pub(super) skip_if: bool,
    pub(super) flatten: bool,
    pub(super) other: bool,
    /// `with` and its halves.
    pub(super) with: Sides<bool>,
}

impl Serde {
    pub(super) fn read(attributes: &[Attribute]) -> Self {
        let mut serde = Self::default();
        for attribute in attributes.iter().filter(|attribute| attribute.path().is_ident("serde")) {
            // A mistake is serde's to tell.
            let _ = attribute.parse_nested_meta(|meta| serde.key(&meta));
        }
        serde
    }

    fn key(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        let Some(key) = meta.path.get_ident() else { return skip_value(meta.input) };
        match key.to_string().as_str() {
            "rename" => self.rename(meta)?,
            "alias" => self.aliases.push(text(meta)?),
            "rename_all" => cases(meta, &mut self.rename_all)?,
            "rename_all_fields" => cases(meta, &mut self.rename_all_fields)?,
            "tag" => self.tag = Some(text(meta)?),
            "content" => self.content = Some(text(meta)?),
            "untagged" => self.untagged = true,
            "transparent" => self.transparent = true,
            "default" => {
                self.default = true;
                skip_value(meta.input)?;
            }
            "deny_unknown_fields" => self.deny_unknown_fields = true,
            "into" => self.through.written = Some(typed(meta)?),
            "from" | "try_from" => self.through.read = Some(typed(meta)?),
            "skip" => self.skip = Sides { written: true, read: true },
            "skip_serializing" => self.skip.written = true,
            "skip_deserializing" => self.skip.read = true,
            "skip_serializing_if" => {
                self.skip_if = true;
                skip_value(meta.input)?;
            }
            "flatten" => self.flatten = true,
            "other" => self.other = true,
            "with" => {
                self.with = Sides { written: true, read: true };
                skip_value(meta.input)?;
            }
            "serialize_with" => {
                self.with.written = true;
                skip_value(meta.input)?;
            }
            "deserialize_with" => {
                self.with.read = true;
                skip_value(meta.input)?;
            }
            _ => skip_value(meta.input)?,
        }
        Ok(())
    }

    /// `rename = "…"`, `rename(serialize = "…", deserialize = "…")`; of several for reading, the others are aliases.
    fn rename(&mut self, meta: &ParseNestedMeta<'_>) -> syn::Result<()> {
        sides(meta, |is_written, name| {
            if is_written {
                self.rename.written = Some(name);
            } else if self.rename.read.is_none() {
                self.rename.read = Some(name);
            } else {
                self.aliases.push(name);
            }
        })
    }
}

fn cases(meta: &ParseNestedMeta<'_>, cases: &mut Sides<Option<Case>>) -> syn::Result<()> {
    sides(meta, |is_written, rule| {
        let case = if is_written { &mut cases.written } else { &mut cases.read };
        *case = Case::named(&rule);
    })
}

/// Reads `= "…"` for both directions, `(serialize = "…", deserialize = "…")` for each.
fn sides(meta: &ParseNestedMeta<'_>, mut take: impl FnMut(bool, String)) -> syn::Result<()> {
    if meta.input.peek(Token![=]) {
        let text = text(meta)?;
        take(true, text.clone());
        take(false, text);
        return Ok(());
    }
    meta.parse_nested_meta(|meta| {
        let is_written = meta.path.is_ident("serialize");
        take(is_written, text(&meta)?);
        Ok(())
    })
}

fn text(meta: &ParseNestedMeta<'_>) -> syn::Result<String> {
    meta.value()?.parse::<LitStr>().map(|text| text.value())
}

/// A type in a string, as serde takes it.
fn typed(meta: &ParseNestedMeta<'_>) -> syn::Result<Type> {
    meta.value()?.parse::<LitStr>()?.parse_with(Type::parse)
}

/// Passes over `= value` or `(…)` of a key that says nothing of the JSON.
fn skip_value(input: ParseStream<'_>) -> syn::Result<()> {
    if input.parse::<Option<Token![=]>>()?.is_some() {
        return input.parse::<Expr>().map(|_| ());
    }
    if input.peek(syn::token::Paren) {
        let inside;
        syn::parenthesized!(inside in input);
        return inside.parse::<proc_macro2::TokenStream>().map(|_| ());
    }
    Ok(())
}
