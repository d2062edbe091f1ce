//! From arguments to the JSON of a definition, keeping for each place of it the tokens it came from.

mod fields;
mod names;
mod places;
mod twice;
mod types;
mod value;

pub(crate) use fields::key_text;
pub(crate) use places::{Place, Places};
pub(crate) use twice::declared_twice;
pub(crate) use types::{Behind, Types};
pub(crate) use value::{respanned, word};

use crate::args::Arg;
use crate::diagnostics::{self, Diagnostics};
use proc_macro2::{Ident, Span, TokenStream};
use sfn_core::asl::hole;
use sfn_core::check::{Code, Codes, Problem, Severity};
use sfn_core::field::{Field, Object};
use sfn_core::json::Value as Json;
use std::collections::HashMap;

/// What is being lowered: JSON grows elsewhere, this holds what goes with it.
pub(crate) struct Lowering<'a> {
    pub(crate) errors: &'a mut Diagnostics,
    /// The path of the facade in generated code.
    pub(crate) facade: &'a TokenStream,
    /// Where each place of the JSON came from.
    pub(crate) places: Places,
    /// What fills each hole: an expression of type `fn() -> Filled`.
    pub(crate) holes: Vec<TokenStream>,
    /// The scope whose states are being lowered.
    pub(crate) scope: Scope,
    /// Whether the machine's query language is JSONata.
    pub(crate) machine_is_jsonata: bool,
    /// Whether the state that is being lowered is a JSONata one.
    pub(crate) jsonata: bool,
    /// The fields that every state has which may have them and says nothing of its own.
    pub(crate) defaults: Vec<Arg>,
    /// The types that it refers to.
    pub(crate) types: Types,
}

/// The states of one scope: what transitions may name.
#[derive(Clone, Default)]
pub(crate) struct Scope {
    /// The name in Rust, the name in ASL: `#[name = "…"]` makes them differ.
    pub(crate) names: HashMap<String, String>,
    /// Whether the scope has been told that a default goes nowhere.
    pub(crate) told: bool,
}

impl Scope {
    /// The name in ASL of the state that is called `name` in Rust.
    pub(crate) fn target(&self, name: &str) -> String {
        self.names.get(name).map_or(name, String::as_str).to_owned()
    }
}

/// JSON with its holes, ready to be checked and registered.
pub(crate) struct Lowered {
    pub(crate) json: Json,
    pub(crate) places: Places,
    pub(crate) holes: Vec<TokenStream>,
    pub(crate) types: Types,
}

impl<'a> Lowering<'a> {
    /// Begins with nothing; whatever has no place of its own is at `root`.
    pub(crate) fn new(errors: &'a mut Diagnostics, facade: &'a TokenStream, root: Span) -> Self {
        Self {
            errors,
            facade,
            places: Places::new(root),
            holes: Vec::new(),
            scope: Scope::default(),
            machine_is_jsonata: false,
            jsonata: false,
            defaults: Vec::new(),
            types: Types::default(),
        }
    }

    /// What stands for something that was said to be wrong: a hole, which the checker passes over.
    pub(crate) fn broken(&mut self) -> Json {
        self.hole(quote::quote!(|| ::core::result::Result::Err(::std::string::String::new())))
    }

    /// A new hole that `filler` fills.
    pub(crate) fn hole(&mut self, filler: TokenStream) -> Json {
        self.holes.push(filler);
        hole::hole(self.holes.len() - 1)
    }

    /// Ends with this JSON.
    pub(crate) fn finish(self, json: Json) -> Lowered {
        Lowered { json, places: self.places, holes: self.holes, types: self.types }
    }
}

impl Lowered {
    /// Says each problem at the tokens it came from. What is in vain in `allowed` is told so.
    pub(crate) fn report(&self, problems: &[Problem], allowed: Codes, errors: &mut Diagnostics) {
        for problem in problems {
            let mut text = diagnostics::text(problem, self.string_at(problem));
            if allowed.contains(problem.code) {
                let lint = diagnostics::lint(problem.code);
                text += &format!("\n  help: `#[allow({lint})]` is in vain: AWS refuses such a definition");
            }
            if problem.severity == Severity::Warning {
                match self.places.tokens(problem) {
                    Ok(span) => errors.warning(problem.code, Ident::new("at", span), &text),
                    Err(tokens) => errors.warning(problem.code, tokens, &text),
                }
                continue;
            }
            if problem.code == Code::DuplicateState
                && let Some(first) = problem.also.as_ref().and_then(|first| self.places.get(first))
                && let Some(second) = self.places.get(&problem.location)
            {
                declared_twice(problem, first, second, errors);
                continue;
            }
            match self.places.tokens(problem) {
                Ok(span) => errors.error(span, &text),
                Err(tokens) => errors.error_on(tokens, &text),
            }
        }
    }

    /// The string that the problem's caret points into; a bare path has its own tokens and needs no caret.
    fn string_at(&self, problem: &Problem) -> Option<&str> {
        if self.places.is_bare(&problem.location) {
            return None;
        }
        let mut value = &self.json;
        for step in problem.location.steps() {
            value = match step {
                sfn_core::check::Step::Key(key) => value.get(key)?,
                sfn_core::check::Step::Index(index) => value.get(index)?,
            };
        }
        value.as_str()
    }
}

/// The row of a field, in whichever table has the object.
pub(crate) fn field(object: Object, name: &str) -> Option<&'static Field> {
    sfn_core::asl::fields::field(object, name).or_else(|| sfn_core::serverless::fields::field(object, name))
}
