//! `#[default(…)]`: fields for every state of the machine that may have them and has none.

use super::states::States;
use crate::args::Arg;
use crate::diagnostics::Diagnostics;
use crate::lower::Lowering;
use serde_json::{Map, Value as Json};
use sfn_core::check::{Location, Part};
use sfn_core::field::Object;

/// The fields that may have a default.
const ALLOWED: [&str; 4] = ["Retry", "Catch", "TimeoutSeconds", "HeartbeatSeconds"];

/// The arguments of `#[default(…)]` that may stand there; the others are refused.
pub(super) fn allowed(args: &[Arg], errors: &mut Diagnostics) -> Vec<Arg> {
    let mut allowed = Vec::with_capacity(args.len());
    for arg in args {
        match arg.key() {
            Some(key) if ALLOWED.iter().any(|name| key == name) => allowed.push(arg.clone()),
            Some(key) => {
                let near = sfn_core::suggest::did_you_mean(&key.to_string(), ALLOWED);
                let list = ALLOWED.map(|name| format!("`{name}`")).join(", ");
                let message = format!("`{key}` has no default for all states{near}\n  help: what may have one: {list}");
                errors.error(key.span(), message);
            }
            None => {
                let tokens = if let Arg::Bare(value) = arg { value.tokens.clone() } else { continue };
                errors.error_on(tokens, "expected a field, such as `Retry(States::ALL, MaxAttempts = 2)`");
            }
        }
    }
    allowed
}

impl Lowering<'_> {
    /// Writes out into one state the defaults that it may have and has not.
    pub(super) fn defaults(&mut self, object: Object, at: &Location, fields: &mut Map<String, Json>) {
        let wanted = self.defaults.iter().filter(|arg| is_wanted(arg, object, fields));
        // All that are wanted first: two default retriers are one list.
        let wanted: Vec<Arg> = wanted.cloned().collect();
        for arg in wanted {
            if self.is_of_this_scope(&arg, at) {
                self.fields(object, std::slice::from_ref(&arg), at, fields);
            }
        }
    }

    /// A default catcher goes to a state of the same scope. A scope that has none is told so, once; the state that it
    /// goes to does not catch its own errors.
    fn is_of_this_scope(&mut self, arg: &Arg, at: &Location) -> bool {
        let Some(target) = target(arg) else { return true };
        let state = at.last_key().unwrap_or_default();
        if self.scope.names.contains_key(&target) {
            return self.scope.target(&target) != state;
        }
        if !std::mem::replace(&mut self.scope.told, true) {
            let message = format!(
                "the default `Catch` goes to `{target}`, and there is no such state beside `{state}`\n  help: declare \
                 one in this scope (`#[name = \"…\"] {target}: …`: names are unique in a machine), or give `{state}` a \
                 `Catch` of its own"
            );
            self.errors.error(self.places.at(at, Part::Key), message);
        }
        false
    }
}

/// Whether a state may have the field and has none.
fn is_wanted(arg: &Arg, object: Object, fields: &Map<String, Json>) -> bool {
    let Some(key) = arg.key().map(ToString::to_string) else { return false };
    let may = crate::lower::field(object, &key).is_some();
    let has = fields.contains_key(&key) || fields.contains_key(&format!("{key}Path"));
    may && !has
}

fn target(arg: &Arg) -> Option<String> {
    let Arg::Call(_, args) = arg else { return None };
    args.iter().find_map(|arg| match arg {
        Arg::Field(key, value) if key == "Next" => Some(value.tokens.to_string()),
        _ => None,
    })
}

/// The states of a scope: the name in Rust, the name in ASL.
pub(super) fn names(states: &States) -> impl Iterator<Item = (String, String)> + '_ {
    states.states.iter().filter_map(|state| {
        let rust = crate::lower::key_text(state.ident.as_ref()?);
        let asl = state.renamed.as_ref().map_or_else(|| rust.clone(), |(name, _)| name.clone());
        Some((rust, asl))
    })
}
