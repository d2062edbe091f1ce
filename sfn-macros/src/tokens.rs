//! Reading tokens piece by piece: split first, parse each piece by itself, so that one broken piece costs one piece.

use proc_macro2::{Delimiter, Group, Ident, Punct, Span, TokenStream, TokenTree};

/// A place in a list of tokens.
#[derive(Clone, Copy)]
pub(crate) struct Cursor<'a> {
    rest: &'a [TokenTree],
    /// Where to complain when there is nothing left.
    end: Span,
}

impl<'a> Cursor<'a> {
    /// Before the first of `tokens`; `end` is where the tokens stop.
    pub(crate) const fn new(tokens: &'a [TokenTree], end: Span) -> Self {
        Self { rest: tokens, end }
    }

    /// The tokens that are left.
    pub(crate) const fn rest(&self) -> &'a [TokenTree] {
        self.rest
    }

    /// Whether nothing is left.
    pub(crate) const fn is_empty(&self) -> bool {
        self.rest.is_empty()
    }

    /// The next token, without taking it.
    pub(crate) fn peek(&self) -> Option<&'a TokenTree> {
        self.rest.first()
    }

    /// The token after `skip` others, without taking any.
    pub(crate) fn peek_at(&self, skip: usize) -> Option<&'a TokenTree> {
        self.rest.get(skip)
    }

    /// Takes the next token.
    pub(crate) fn next(&mut self) -> Option<&'a TokenTree> {
        let (first, rest) = self.rest.split_first()?;
        self.rest = rest;
        Some(first)
    }

    /// The next token's span, or the end's.
    pub(crate) fn span(&self) -> Span {
        self.peek().map_or(self.end, TokenTree::span)
    }

    /// Whether the next token is this punctuation.
    pub(crate) fn at_punct(&self, symbol: char) -> bool {
        matches!(self.peek(), Some(TokenTree::Punct(punct)) if punct.as_char() == symbol)
    }

    /// Whether the next tokens are `::`.
    pub(crate) fn at_path_separator(&self) -> bool {
        self.at_punct(':') && matches!(self.peek_at(1), Some(TokenTree::Punct(punct)) if punct.as_char() == ':')
    }

    /// Takes this punctuation if it is next.
    pub(crate) fn punct(&mut self, symbol: char) -> Option<&'a Punct> {
        match self.peek() {
            Some(TokenTree::Punct(punct)) if punct.as_char() == symbol => {
                self.next();
                Some(punct)
            }
            _ => None,
        }
    }

    /// Takes an identifier if it is next.
    pub(crate) fn ident(&mut self) -> Option<&'a Ident> {
        match self.peek() {
            Some(TokenTree::Ident(ident)) => {
                self.next();
                Some(ident)
            }
            _ => None,
        }
    }

    /// Whether the next token is this word.
    pub(crate) fn at_word(&self, word: &str) -> bool {
        matches!(self.peek(), Some(TokenTree::Ident(ident)) if ident == word)
    }

    /// Takes this word if it is next.
    pub(crate) fn word(&mut self, word: &str) -> Option<&'a Ident> {
        if self.at_word(word) { self.ident() } else { None }
    }

    /// Takes a group in these delimiters if it is next.
    pub(crate) fn group(&mut self, delimiter: Delimiter) -> Option<&'a Group> {
        match self.peek() {
            Some(TokenTree::Group(group)) if group.delimiter() == delimiter => {
                self.next();
                Some(group)
            }
            _ => None,
        }
    }

    /// Takes all that is left.
    pub(crate) fn take_rest(&mut self) -> TokenStream {
        let rest = self.rest.iter().cloned().collect();
        self.rest = &[];
        rest
    }
}

/// Groups deeper than this are refused: every step of the pipeline is recursive, and a definition that nests half as
/// deep is more than AWS takes.
const DEEPEST: usize = 100;

/// The first group that lies too deep, if there is one.
pub(crate) fn too_deep(stream: &TokenStream) -> Option<Span> {
    let mut open = vec![(stream.clone(), 1)];
    while let Some((stream, depth)) = open.pop() {
        for token in stream {
            let TokenTree::Group(group) = token else { continue };
            if depth > DEEPEST {
                return Some(group.span_open());
            }
            open.push((group.stream(), depth + 1));
        }
    }
    None
}

/// What is said of it.
pub(crate) const TOO_DEEP: &str = "this is nested too deeply: at most 100 brackets may lie inside one another";

/// A group's tokens, and where they end.
pub(crate) struct Inside {
    tokens: Vec<TokenTree>,
    end: Span,
}

impl Inside {
    /// What stands between a group's delimiters. Groups that a `macro_rules!` put around a fragment are opened.
    pub(crate) fn of(group: &Group) -> Self {
        Self { tokens: flatten(group.stream()), end: group.span_close() }
    }

    /// A whole stream.
    pub(crate) fn stream(stream: TokenStream, end: Span) -> Self {
        Self { tokens: flatten(stream), end }
    }

    /// Before the first token.
    pub(crate) fn cursor(&self) -> Cursor<'_> {
        Cursor::new(&self.tokens, self.end)
    }

    /// The pieces between the commas; none for an empty group, and none after a trailing comma.
    pub(crate) fn pieces(&self) -> Vec<Cursor<'_>> {
        split(&self.tokens, ',', self.end)
    }

    /// The pieces between semicolons.
    pub(crate) fn statements(&self) -> Vec<Cursor<'_>> {
        split(&self.tokens, ';', self.end)
    }
}

/// `macro_rules!` hands a fragment such as `$e:expr` on inside an invisible group.
fn flatten(stream: TokenStream) -> Vec<TokenTree> {
    let mut tokens = Vec::new();
    for token in stream {
        match token {
            TokenTree::Group(group) if group.delimiter() == Delimiter::None => tokens.extend(flatten(group.stream())),
            other => tokens.push(other),
        }
    }
    tokens
}

fn split(tokens: &[TokenTree], separator: char, end: Span) -> Vec<Cursor<'_>> {
    let mut pieces = Vec::new();
    let mut rest = tokens;
    while !rest.is_empty() {
        let at = find(rest, separator).unwrap_or(rest.len());
        let (piece, after) = rest.split_at(at);
        let stop = after.first().map_or(end, TokenTree::span);
        pieces.push(Cursor::new(piece, stop));
        rest = after.get(1..).unwrap_or_default();
    }
    pieces
}

/// The first separator that does not stand between `::<` and its `>`.
fn find(tokens: &[TokenTree], separator: char) -> Option<usize> {
    let mut angles = 0_usize;
    let mut before = [' ', ' '];
    for (index, token) in tokens.iter().enumerate() {
        let symbol = if let TokenTree::Punct(punct) = token { punct.as_char() } else { ' ' };
        match symbol {
            '<' if angles > 0 || before == [':', ':'] => angles += 1,
            '>' if angles > 0 && before[1] != '-' => angles -= 1,
            found if found == separator && angles == 0 => return Some(index),
            _ => {}
        }
        before = [before[1], symbol];
    }
    None
}

/// The identifier as Rust takes it for a name: a keyword such as `type` is written raw; `Self` and `_` cannot be.
pub(crate) fn rust_name(ident: &Ident) -> Option<Ident> {
    let text = ident.to_string();
    if syn::parse_str::<Ident>(&text).is_ok() {
        return Some(ident.clone());
    }
    field_name(&text, ident.span())
}

/// The name of a field of JSON, where it is one in Rust.
pub(crate) fn field_name(name: &str, span: Span) -> Option<Ident> {
    let starts = name.starts_with(|c: char| c.is_alphabetic() || c == '_');
    if !starts || !name.chars().all(|c| c.is_alphanumeric() || c == '_') {
        return None;
    }
    let mut ident = syn::parse_str::<Ident>(name).or_else(|_| syn::parse_str(&format!("r#{name}"))).ok()?;
    ident.set_span(span);
    Some(ident)
}
