//! The attributes of a machine: `#[asl(…)]`, `#[serverless(…)]`, `#[default(…)]`, `#[event(…)]`, `#[allow(…)]` and its doc
//! comment.

use crate::args::{self, Arg};
use crate::diagnostics::{self, Diagnostics};
use crate::tokens::{Cursor, Inside};
use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use sfn_core::check::{Code, Codes};

/// What the attributes say.
#[derive(Default)]
pub(crate) struct Attributes {
    /// The doc comment.
    pub(crate) doc: Option<String>,
    /// `#[asl(…)]`.
    pub(crate) asl: Vec<Arg>,
    /// `#[serverless(…)]`.
    pub(crate) serverless: Vec<Arg>,
    /// `#[default(…)]`.
    pub(crate) default: Vec<Arg>,
    /// `#[event(…)]`, each with its word.
    pub(crate) events: Vec<(Ident, Vec<Arg>)>,
    /// `#[allow(…)]`: problems that are not to be told.
    pub(crate) allowed: Codes,
    /// `#[asl(crate = path)]`: where the facade is found, for crates that re-export it.
    pub(crate) facade: Option<TokenStream>,
}

const ALLOWED: [&str; 5] = ["asl", "serverless", "default", "event", "allow"];

/// Reads the attributes at the cursor.
pub(super) fn parse(cursor: &mut Cursor<'_>, errors: &mut Diagnostics) -> Attributes {
    let mut attributes = Attributes::default();
    let mut docs = Vec::new();
    loop {
        if let Some(doc) = args::doc_comment(cursor) {
            docs.push(doc);
        } else if cursor.punct('#').is_some() {
            match cursor.group(Delimiter::Bracket) {
                Some(group) => attribute(group, &mut attributes, errors),
                None => errors.error(cursor.span(), "expected `[…]` after `#`"),
            }
        } else {
            break;
        }
    }
    attributes.doc = (!docs.is_empty()).then(|| docs.join("\n"));
    attributes
}

fn attribute(group: &Group, attributes: &mut Attributes, errors: &mut Diagnostics) {
    let inside = Inside::of(group);
    let mut cursor = inside.cursor();
    let Some(word) = cursor.ident() else {
        errors.error(group.span(), format!("expected an attribute of a state machine: {}", allowed()));
        return;
    };
    let name = word.to_string();
    let Some(arguments) = cursor.group(Delimiter::Parenthesis).filter(|_| cursor.is_empty()) else {
        if ALLOWED.contains(&name.as_str()) {
            errors.error(word.span(), format!("expected `#[{name}(…)]`"));
        } else {
            unknown(word, errors);
        }
        return;
    };
    match name.as_str() {
        "asl" => {
            let (facade, stream) = facade(arguments.stream());
            attributes.facade = facade.or(attributes.facade.take());
            attributes.asl.extend(args::parse_stream(stream, errors));
        }
        "serverless" => attributes.serverless.extend(args::parse(arguments, errors)),
        "default" => attributes.default.extend(args::parse(arguments, errors)),
        "allow" => allow(arguments, &mut attributes.allowed, errors),
        "event" => attributes.events.push((word.clone(), args::parse(arguments, errors))),
        _ => unknown(word, errors),
    }
}

/// `#[allow(no_timeout)]`: keeps problems back, by their codes, where AWS takes the definition for all that.
fn allow(arguments: &Group, allowed: &mut Codes, errors: &mut Diagnostics) {
    for mut piece in Inside::of(arguments).pieces() {
        let Some(word) = piece.ident().filter(|_| piece.is_empty()) else {
            errors.error(piece.span(), "expected the code of a problem, such as `no_timeout`");
            continue;
        };
        let name = word.to_string();
        match Code::ALL.iter().find(|code| diagnostics::lint(**code) == name) {
            Some(code) => *allowed = allowed.with(*code),
            None => {
                let codes: Vec<_> = Code::ALL.iter().map(|code| diagnostics::lint(*code)).collect();
                let near = sfn_core::suggest::did_you_mean(&name, codes.iter().map(String::as_str));
                errors.error(word.span(), format!("there is no problem `{name}`{near}"));
            }
        }
    }
}

fn unknown(word: &Ident, errors: &mut Diagnostics) {
    let name = word.to_string();
    let near = sfn_core::suggest::nearest(&name, ALLOWED)
        .map_or_else(String::new, |near| format!("; did you mean `#[{near}(…)]`?"));
    errors.error(
        word.span(),
        format!("a state machine has no attribute `{name}`{near}\n  help: it may have {}", allowed()),
    );
}

fn allowed() -> String {
    let words: Vec<_> = ALLOWED.iter().map(|word| format!("`#[{word}(…)]`")).collect();
    format!("{} and a doc comment", words.join(", "))
}

/// Takes `crate = path` out of the arguments: `crate` is no word of the language.
pub(crate) fn facade(stream: TokenStream) -> (Option<TokenStream>, TokenStream) {
    take(stream, "crate")
}

/// Takes `word = tokens` out of the arguments.
pub(crate) fn take(stream: TokenStream, word: &str) -> (Option<TokenStream>, TokenStream) {
    let inside = Inside::stream(stream.clone(), proc_macro2::Span::call_site());
    let mut taken = None;
    let mut rest = TokenStream::new();
    for mut piece in inside.pieces() {
        let start = piece;
        if taken.is_none() && piece.word(word).is_some() && piece.punct('=').is_some() {
            taken = Some(piece.take_rest());
            continue;
        }
        rest.extend(start.rest().iter().cloned());
        rest.extend([TokenTree::from(proc_macro2::Punct::new(',', proc_macro2::Spacing::Alone))]);
    }
    if taken.is_none() { (None, stream) } else { (taken, rest) }
}
