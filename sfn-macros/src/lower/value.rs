//! Values to JSON, as the field's kind has them. What only rustc can judge becomes a hole with a type.

use super::{Lowering, Place};
use crate::value::{Value, ValueKind};
use proc_macro2::{Ident, TokenStream};
use quote::{ToTokens, quote, quote_spanned};
use sfn_core::check::{Location, Step, is_placeholder};
use sfn_core::field::Kind;
use sfn_core::json::{Map, Number, Value as Json};

impl Lowering<'_> {
    /// A value at `at`, for a field of this kind; `None`: a field that the table does not have.
    pub(crate) fn value(&mut self, value: &Value, kind: Option<&Kind>, at: &Location) -> Json {
        if matches!(value.kind, ValueKind::Broken) {
            return self.broken();
        }
        if let (Some(kind), ValueKind::Word(word)) = (kind, &value.kind)
            && kind.is_path()
            && !is_constant(word)
        {
            self.errors.error_on(&value.tokens, format!("a path begins with `$`: `$.{word}`"));
            return self.broken();
        }
        if matches!((kind, &value.kind), (Some(Kind::Target), ValueKind::Rust)) {
            let target = self.without_type(value, at);
            if matches!(target.kind, ValueKind::Word(_)) {
                return self.value(&target, kind, at);
            }
        }
        let is_static = matches!(kind, Some(Kind::Any)) && self.is_static(value, kind, at);
        let takes_expression = matches!(kind, Some(Kind::Jsonata | Kind::Items | Kind::Template));
        if is_static || (takes_expression && self.is_foreign(value)) {
            return self.broken();
        }
        if let (Some(Kind::Template), ValueKind::Path(_)) = (kind, &value.kind) {
            let message = "a path does not stand alone here: expected an object, `json!({ \"key\": $.path })`";
            self.errors.error_on(&value.tokens, message);
            return self.broken();
        }
        match kind {
            Some(Kind::ErrorNames) => return self.error_names(value, at),
            Some(Kind::Resource) => {
                let value = self.without_type(value, at);
                return self.resource(&value);
            }
            Some(kind) if is_literal(&value.kind) && !literal_fits(&value.kind, kind) => {
                return self.typed_hole(value, kind);
            }
            _ => {}
        }
        match &value.kind {
            ValueKind::Null => Json::Null,
            ValueKind::Bool(bool) => Json::Bool(*bool),
            ValueKind::Number(number) => self.number(number, &value.tokens),
            ValueKind::Text(text) => Json::from(text.clone()),
            ValueKind::Intrinsic(call, of) => {
                if let Some(of) = of {
                    self.stated(at.clone(), of);
                }
                Json::from(call.text.clone())
            }
            ValueKind::Path(path) => Json::from(path.text.clone()),
            ValueKind::List(list) => self.list(list, kind, at),
            ValueKind::Object(_) => self.template(value, kind, at),
            ValueKind::Word(word) if matches!(kind, Some(Kind::Target)) => Json::from(self.scope.target(word)),
            ValueKind::Word(word) if takes_word(kind) => Json::from(word.clone()),
            ValueKind::Word(_) | ValueKind::Rust | ValueKind::Broken => match kind {
                Some(kind) => self.typed_hole(value, kind),
                None => self.json_hole(value),
            },
        }
    }

    fn number(&mut self, number: &str, tokens: &TokenStream) -> Json {
        number_json(number).unwrap_or_else(|| {
            self.errors.error_on(tokens, format!("`{number}` is too large for a number: write it as a string"));
            self.broken()
        })
    }

    fn list(&mut self, list: &[Value], kind: Option<&Kind>, at: &Location) -> Json {
        let entry = match kind {
            Some(Kind::List(kind)) => Some(*kind),
            Some(Kind::Either(kinds)) => kinds.iter().find_map(|kind| match kind {
                Kind::List(kind) => Some(*kind),
                _ => None,
            }),
            other => other,
        };
        let lower = |(index, value): (usize, &Value)| {
            let here = at.index(index);
            let json = self.entry_of_list(value, entry, &here);
            self.places.insert(here, Place::of(value.span(), value));
            json
        };
        Json::Array(list.iter().enumerate().map(lower).collect())
    }

    /// ASL evaluates nothing that stands directly in a list of a payload template.
    fn entry_of_list(&mut self, value: &Value, kind: Option<&Kind>, at: &Location) -> Json {
        if matches!(kind, None | Some(Kind::Template | Kind::Assign | Kind::Any))
            && matches!(value.kind, ValueKind::Path(_) | ValueKind::Intrinsic(..))
        {
            let message = "a list cannot hold a path: ASL evaluates only the values of keys\n  help: make the list with \
                           an intrinsic function: `\"key\": States::Array($.a, $.b)`";
            self.errors.error_on(&value.tokens, message);
            return self.broken();
        }
        self.value(value, kind, at)
    }

    /// `json!`: objects keep the place of each key.
    pub(crate) fn template(&mut self, value: &Value, kind: Option<&Kind>, at: &Location) -> Json {
        let ValueKind::Object(members) = &value.kind else { return self.value(value, kind, at) };
        // Within it, only whether it is evaluated matters.
        let kind = kind.filter(|kind| matches!(kind, Kind::Any));
        let mut object = Map::new();
        for member in members {
            if self.is_foreign(&member.value) || self.is_static(&member.value, kind, at) {
                continue;
            }
            let here = at.key(&member.key);
            let json = self.value(&member.value, kind, &here);
            if object.contains_key(&member.key) {
                self.errors.error(member.span, format!("the key \"{}\" is given twice", member.key));
                continue;
            }
            self.places.insert(here, Place::of(member.span, &member.value));
            object.insert(member.key.clone(), json);
        }
        Json::Object(object)
    }

    /// Says that a bare path or an intrinsic call has no meaning in JSONata.
    fn is_foreign(&mut self, value: &Value) -> bool {
        if !self.jsonata || !matches!(value.kind, ValueKind::Path(_) | ValueKind::Intrinsic(..)) {
            return false;
        }
        let help = match &value.kind {
            ValueKind::Path(path) => path.text.strip_prefix("$.").map_or_else(
                || "write an expression: \"{% $states.input %}\"".to_owned(),
                |rest| format!("write \"{{% $states.input.{rest} %}}\""),
            ),
            _ => "JSONata has functions of its own: \"{% $uuid() %}\"".to_owned(),
        };
        let message = "this is JSONPath, and the query language here is JSONata";
        self.errors.error_on(&value.tokens, format!("{message}\n  help: {help}"));
        true
    }

    /// Says that nothing is evaluated where a bare path or an intrinsic call stands, such as in `Result`.
    fn is_static(&mut self, value: &Value, kind: Option<&Kind>, at: &Location) -> bool {
        if kind.is_none() || !matches!(value.kind, ValueKind::Path(_) | ValueKind::Intrinsic(..)) {
            return false;
        }
        let result = at.steps().iter().any(|step| matches!(step, Step::Key(key) if key == "Result"));
        let help = if result { "\n  help: `Parameters` of a Pass state is evaluated, `Result` is not" } else { "" };
        self.errors.error_on(&value.tokens, format!("nothing is evaluated here: the value is used as it stands{help}"));
        true
    }

    /// A hole that takes only what the field takes: rustc says what does not fit, at the author's own tokens.
    pub(super) fn typed_hole(&mut self, value: &Value, kind: &Kind) -> Json {
        let facade = self.facade;
        let tokens = &value.tokens;
        let is_literal = is_literal(&value.kind);
        // The type takes the value's span: rustc then underlines the value alone.
        let span = value.span();
        let of = match kind {
            Kind::Integer { .. } | Kind::OneOfNumbers(_) if !is_literal => return self.number_hole(value, "whole"),
            Kind::Number { .. } if !is_literal => return self.number_hole(value, "number"),
            Kind::Integer { .. } | Kind::OneOfNumbers(_) => quote_spanned!(span=> u32),
            Kind::Number { .. } => quote_spanned!(span=> f64),
            Kind::Bool | Kind::True => quote_spanned!(span=> bool),
            Kind::Text { .. } | Kind::Timestamp { .. } | Kind::OneOf(_) => quote_spanned!(span=> &str),
            Kind::Target => {
                let message = format!("expected the name of a state, found `{tokens}`");
                self.errors.error_on(tokens, message);
                return self.broken();
            }
            _ => return self.json_hole(value),
        };
        self.hole(quote!(|| {
            let value: #of = #tokens;
            #facade::__private::json(&value)
        }))
    }

    /// A hole that takes a constant or an expression of any numeric type.
    fn number_hole(&mut self, value: &Value, function: &str) -> Json {
        let function = Ident::new(function, value.span());
        self.hole_at(value, |facade, tokens| quote_spanned!(value.span()=> || #facade::__private::#function(#tokens)))
    }

    /// A hole that takes whatever serde writes.
    fn json_hole(&mut self, value: &Value) -> Json {
        if let ValueKind::Word(word) = &value.kind
            && word.starts_with(char::is_lowercase)
        {
            let help = format!("the ARN of a Lambda function is `{word}::ARN`; text stands in quotation marks");
            self.errors.error_on(&value.tokens, format!("`{word}` is not a constant\n  help: {help}"));
            return self.broken();
        }
        let json = self
            .hole_at(value, |facade, tokens| quote_spanned!(value.span()=> || #facade::__private::json(&(#tokens))));
        self.names(&json, value);
        json
    }

    /// A hole whose tokens are all at the value's place: rustc then underlines the value, not the machine.
    fn hole_at(&mut self, value: &Value, filler: impl Fn(&TokenStream, &TokenStream) -> TokenStream) -> Json {
        let facade = respanned(self.facade.clone(), value.span());
        self.hole(filler(&facade, &value.tokens))
    }
}

pub(super) const TEXT: Kind = Kind::Text { max: usize::MAX, jsonata: false };

const fn is_literal(kind: &ValueKind) -> bool {
    matches!(kind, ValueKind::Bool(_) | ValueKind::Number(_) | ValueKind::Text(_))
}

/// Whether a literal is of the Rust type that the field takes. Its bounds are the checker's business.
fn literal_fits(value: &ValueKind, kind: &Kind) -> bool {
    match (value, kind) {
        (ValueKind::Text(text), kind) if kind.takes_jsonata() && text.starts_with("{%") => true,
        // Deployment replaces it with a number or a boolean.
        (ValueKind::Text(text), _) if is_placeholder(text) => true,
        (ValueKind::Number(number), Kind::Integer { .. }) => !number.contains(['.', 'e', 'E']),
        (ValueKind::Bool(_) | ValueKind::Text(_), Kind::Integer { .. } | Kind::OneOfNumbers(_)) => false,
        (ValueKind::Bool(_) | ValueKind::Text(_), Kind::Number { .. }) => false,
        (ValueKind::Number(_) | ValueKind::Text(_), Kind::Bool | Kind::True) => false,
        (ValueKind::Number(_) | ValueKind::Bool(_), Kind::Text { .. } | Kind::Timestamp { .. }) => false,
        _ => true,
    }
}

/// Whether a lone word is a word of the language there, and not a Rust constant.
fn takes_word(kind: Option<&Kind>) -> bool {
    match kind {
        Some(Kind::OneOf(_) | Kind::Target) => true,
        Some(Kind::Either(kinds)) => kinds.iter().any(|kind| takes_word(Some(kind))),
        _ => false,
    }
}

/// `QUEUE_URL`, as Rust spells constants; a one-letter name is a type.
pub(super) fn is_constant(word: &str) -> bool {
    word.len() > 1 && word.chars().all(|c| c.is_uppercase() || c.is_ascii_digit() || c == '_')
}

/// The number as it was written, as far as a JSON number can say it.
fn number_json(number: &str) -> Option<Json> {
    if let Ok(whole) = number.parse::<i64>() {
        return Some(Json::from(whole));
    }
    if let Ok(whole) = number.parse::<u64>() {
        return Some(Json::from(whole));
    }
    // A whole number that only a float holds would lose its last digits.
    let is_float = number.contains(['.', 'e', 'E']);
    let float = number.parse::<f64>().ok().filter(|_| is_float)?;
    Number::from_f64(float).map(Json::Number)
}

/// The tokens, all at one place.
pub(crate) fn respanned(tokens: TokenStream, span: proc_macro2::Span) -> TokenStream {
    let at = |mut token: proc_macro2::TokenTree| {
        token.set_span(span);
        token
    };
    tokens.into_iter().map(at).collect()
}

/// A word as a value.
pub(crate) fn word(ident: &Ident) -> Value {
    Value { tokens: ident.to_token_stream(), kind: ValueKind::Word(ident.to_string()) }
}
