//! Which tokens each place of a definition came from.

use crate::value::{BarePath, Value, ValueKind};
use proc_macro2::{Ident, Span, TokenStream};
use sfn_core::check::{Location, Part, Problem};
use std::collections::HashMap;
use std::ops::Range;

/// The tokens of one place.
pub(crate) struct Place {
    /// The field's name, or the state's.
    pub(super) key: Span,
    /// Its value; `None`: the key stands for both.
    value: Option<TokenStream>,
    /// The value where it is a bare path, or a call.
    path: Option<BarePath>,
    is_call: bool,
    /// The function that a state is named after, where it has no name of its own.
    pub(super) named_after: Option<Ident>,
}

impl Place {
    /// A word that stands for all of it, such as `Retry` or a state's name.
    pub(crate) const fn word(key: Span) -> Self {
        Self { key, value: None, path: None, is_call: false, named_after: None }
    }

    /// A state that is named after this function.
    pub(crate) fn state(function: Ident) -> Self {
        Self { key: function.span(), named_after: Some(function), ..Self::word(Span::call_site()) }
    }

    /// A key with its value.
    pub(crate) fn of(key: Span, value: &Value) -> Self {
        let path = match &value.kind {
            ValueKind::Path(path) | ValueKind::Intrinsic(path, _) => Some(path.clone()),
            _ => None,
        };
        let is_call = matches!(value.kind, ValueKind::Intrinsic(..));
        Self { key, value: Some(value.tokens.clone()), path, is_call, named_after: None }
    }

    /// A key with the tokens of its value.
    pub(crate) const fn tokens(key: Span, value: TokenStream) -> Self {
        Self { key, value: Some(value), path: None, is_call: false, named_after: None }
    }
}

/// The places of one definition.
pub(crate) struct Places {
    root: Span,
    places: HashMap<Location, Place>,
}

impl Places {
    /// No places yet; `root` stands for whatever has none.
    pub(crate) fn new(root: Span) -> Self {
        Self { root, places: HashMap::new() }
    }

    /// Keeps the tokens of a place.
    pub(crate) fn insert(&mut self, location: Location, place: Place) {
        self.places.insert(location, place);
    }

    /// The place itself, where it came from tokens of its own.
    pub(crate) fn get(&self, location: &Location) -> Option<&Place> {
        self.places.get(location)
    }

    /// The span of a place, or of the nearest place that holds it.
    pub(crate) fn at(&self, location: &Location, part: Part) -> Span {
        match self.nearest(location) {
            Some((place, true)) if part == Part::Value => place.value_span(),
            Some((place, _)) => place.key,
            None => self.root,
        }
    }

    /// Where to underline a problem: one token, or all tokens of a value.
    pub(crate) fn tokens(&self, problem: &Problem) -> Result<Span, &TokenStream> {
        let Some((place, exact)) = self.nearest(&problem.location) else { return Ok(self.root) };
        if let (Some(path), Some(offset), true) = (&place.path, problem.offset, exact)
            && let Some(span) = path.span_at(offset)
        {
            return Ok(span);
        }
        match &place.value {
            Some(value) if exact && problem.part == Part::Value => Err(value),
            // Inside a `json!` that is one place, the whole value holds the problem.
            Some(value) if !exact => Err(value),
            _ => Ok(place.key),
        }
    }

    /// The tokens of a value from the first to the last, or those of a part of it where it is a bare path or a call.
    pub(crate) fn ends(&self, location: &Location, range: Option<Range<usize>>) -> (Span, Span) {
        let Some((place, exact)) = self.nearest(location) else { return (self.root, self.root) };
        if let (Some(path), Some(range), true) = (&place.path, range, exact)
            && let (Some(first), Some(last)) = (path.span_at(range.start), path.span_at(range.end.saturating_sub(1)))
        {
            return (first, last);
        }
        let mut tokens = place.value.clone().into_iter().flatten().map(|token| token.span());
        let first = tokens.next().unwrap_or(place.key);
        (first, tokens.last().unwrap_or(first))
    }

    /// The name of a field in the paths of the value there: the one that begins in these bytes of its text.
    pub(crate) fn field(&self, location: &Location, range: &Range<usize>) -> Option<&Ident> {
        let place = self.places.get(location)?;
        let fields = &place.path.as_ref()?.fields;
        let first = fields.partition_point(|(at, _)| *at < range.start);
        fields.get(first).filter(|(at, _)| *at < range.end).map(|(_, field)| field)
    }

    /// Whether the value there is a bare path.
    pub(crate) fn is_bare(&self, location: &Location) -> bool {
        self.places.get(location).is_some_and(|place| place.path.is_some() && !place.is_call)
    }

    fn nearest(&self, location: &Location) -> Option<(&Place, bool)> {
        if let Some(place) = self.places.get(location) {
            return Some((place, true));
        }
        let mut above = location.parent();
        while let Some(location) = above {
            if let Some(place) = self.places.get(&location) {
                return Some((place, false));
            }
            above = location.parent();
        }
        None
    }
}

impl Place {
    fn value_span(&self) -> Span {
        let first = self.value.clone().and_then(|value| value.into_iter().next());
        first.map_or(self.key, |token| token.span())
    }
}
