//! Bare paths: `$.user_ids`, `$$.Execution.Id`, `$.lines[*].price`, `$variable.x`.
//!
//! Their text is put together token by token, so that a byte of it leads back to the token that is wrong.

use crate::diagnostics::Diagnostics;
use crate::tokens::{Cursor, Inside};
use proc_macro2::{Delimiter, Group, Ident, Span, TokenTree};
use syn::Lit;

/// A JSONPath in bare tokens, or an intrinsic call with such paths in it.
#[derive(Clone, Default)]
pub(crate) struct BarePath {
    /// The path as ASL writes it.
    pub(crate) text: String,
    /// Where each token begins in the text, in ascending order.
    places: Vec<(usize, Span)>,
    /// The field names on the way, each with the byte where it begins, for the editor.
    pub(crate) fields: Vec<(usize, Ident)>,
}

impl BarePath {
    /// The token that wrote the byte at `offset`, or the last one before it.
    pub(crate) fn span_at(&self, offset: usize) -> Option<Span> {
        let after = self.places.partition_point(|(start, _)| *start <= offset);
        self.places.get(after.checked_sub(1)?).map(|(_, span)| *span)
    }

    pub(super) fn push(&mut self, text: &str, span: Span) {
        self.places.push((self.text.len(), span));
        self.text.push_str(text);
    }

    /// Puts another behind it: an argument of a call.
    pub(super) fn append(&mut self, other: &Self) {
        let start = self.text.len();
        self.places.extend(other.places.iter().map(|(at, span)| (start + at, *span)));
        self.fields.extend(other.fields.iter().map(|(at, field)| (start + at, field.clone())));
        self.text.push_str(&other.text);
    }

    fn field(&mut self, name: &Ident) {
        let text = name.to_string();
        self.fields.push((self.text.len(), name.clone()));
        self.push(text.strip_prefix("r#").unwrap_or(&text), name.span());
    }

    /// Ends behind a dot. The checker says so; for the editor a name stands there, as its probe will.
    fn open(&mut self) {
        self.fields.push((self.text.len() - 1, Ident::new("field", Span::call_site())));
    }

    /// What is wrong with a path that ends behind a dot.
    pub(super) fn no_name(&self) -> Option<String> {
        let is_open = self.text.ends_with('.');
        is_open.then(|| format!("`{}` is not a path: expected a field's name after the dot", self.text))
    }
}

/// Reads a path; the cursor stops behind it.
pub(super) fn parse(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> Option<BarePath> {
    let mut path = BarePath::default();
    while let Some(dollar) = cursor.punct('$') {
        path.push("$", dollar.span());
    }
    if let Some(variable) = cursor.ident() {
        path.field(variable);
    }
    loop {
        if let Some(dot) = cursor.punct('.') {
            path.push(".", dot.span());
            after_dot(&mut path, cursor, errors)?;
        } else if let Some(group) = cursor.group(Delimiter::Bracket) {
            subscript(&mut path, group, errors)?;
        } else if let Some(group) = cursor.group(Delimiter::Parenthesis) {
            arguments(&mut path, group, errors)?;
        } else {
            return Some(path);
        }
    }
}

fn after_dot(path: &mut BarePath, cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> Option<()> {
    if let Some(name) = cursor.ident() {
        path.field(name);
    } else if let Some(star) = cursor.punct('*') {
        path.push("*", star.span());
    } else if cursor.is_empty() {
        path.open();
    } else if !cursor.at_punct('.') && !matches!(cursor.peek(), Some(TokenTree::Group(_))) {
        let span = path.places.last().map_or_else(|| cursor.span(), |(_, span)| *span);
        path.no_name().into_iter().for_each(|message| errors.error(span, message));
        return None;
    }
    Some(())
}

fn subscript(path: &mut BarePath, group: &Group, errors: &mut Diagnostics) -> Option<()> {
    path.push("[", group.span_open());
    let inside = Inside::of(group);
    let mut cursor = inside.cursor();
    if cursor.is_empty() {
        let message = format!("`{}]` is not a path: expected an index, a slice or `*`", path.text);
        errors.error(group.span(), message);
        return None;
    }
    let mut before_is_value = false;
    while let Some(token) = cursor.next() {
        let is_value = matches!(token, TokenTree::Literal(_));
        if is_value && before_is_value {
            errors.error(token.span(), format!("expected `,` or `:` before `{token}`"));
            return None;
        }
        token_of_subscript(path, token, errors)?;
        before_is_value = is_value;
    }
    path.push("]", group.span_close());
    Some(())
}

fn token_of_subscript(path: &mut BarePath, token: &TokenTree, errors: &mut Diagnostics) -> Option<()> {
    match token {
        TokenTree::Punct(punct) if "*,:-".contains(punct.as_char()) => {
            path.push(&punct.as_char().to_string(), punct.span());
        }
        TokenTree::Literal(literal) => match Lit::new(literal.clone()) {
            Lit::Int(number) => path.push(number.base10_digits(), literal.span()),
            Lit::Str(name) => path.push(&quoted(&name.value()), literal.span()),
            _ => return refuse(path, token, errors),
        },
        _ => return refuse(path, token, errors),
    }
    Some(())
}

fn refuse(path: &BarePath, token: &TokenTree, errors: &mut Diagnostics) -> Option<()> {
    let message = format!(
        "`{}{token}` is not a bare path: expected an index, a slice or `*`; write a filter as a string: \"{}?(@.a == 1)]\"",
        path.text, path.text
    );
    errors.error(token.span(), message);
    None
}

/// A function's arguments: none in what can be written bare.
fn arguments(path: &mut BarePath, group: &Group, errors: &mut Diagnostics) -> Option<()> {
    if !group.stream().is_empty() {
        errors.error(group.span(), "a path function with arguments is written in a string: \"$.a.append(1)\"");
        return None;
    }
    path.push("()", group.span());
    Some(())
}

/// A field's name in single quotes, as JSONPath has it.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'"))
}
