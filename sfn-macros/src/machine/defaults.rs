//! `#[default(…)]`: fields for every state of the machine that may have them and has none.

use super::lower::function_name;
use super::states::{Body, States};
use crate::args::Arg;
use crate::diagnostics::Diagnostics;
use crate::lower::{Lowering, key_text};
use crate::value::{Value, ValueKind};
use sfn_core::check::{Location, Part};
use sfn_core::field::Object;
use sfn_core::json::Map;
use sfn_core::lambda::state_name;
use sfn_core::suggest;

/// The fields that may have a default.
const ALLOWED: [&str; 4] = ["Retry", "Catch", "TimeoutSeconds", "HeartbeatSeconds"];

/// The arguments of `#[default(…)]` that may stand there; the others are refused.
pub(super) fn allowed(args: &[Arg], states: &States, errors: &mut Diagnostics) -> Vec<Arg> {
    let mut allowed: Vec<_> = args.iter().filter(|arg| is_allowed(arg, errors)).cloned().collect();
    for arg in &mut allowed {
        check_target(arg, states, errors);
    }
    allowed
}

fn is_allowed(arg: &Arg, errors: &mut Diagnostics) -> bool {
    let Some(key) = arg.key() else {
        if let Arg::Bare(value) = arg {
            errors.error_on(&value.tokens, "expected a field, such as `Retry(States::ALL, MaxAttempts = 2)`");
        }
        return false;
    };
    if ALLOWED.iter().any(|name| key == name) {
        return true;
    }
    let near = suggest::did_you_mean(&key.to_string(), ALLOWED);
    let list = ALLOWED.map(|name| format!("`{name}`")).join(", ");
    let message = format!("`{key}` has no default for all states{near}\n  help: what may have one: {list}");
    errors.error(key.span(), message);
    false
}

/// Says that the machine has no such state as a default catcher goes to; nobody knows then which was meant.
fn check_target(arg: &mut Arg, states: &States, errors: &mut Diagnostics) {
    let Some(target) = target(arg) else { return };
    let name = target.tokens.to_string();
    let names: Vec<_> = names(states).map(|(name, _)| name).collect();
    if names.contains(&name) {
        return;
    }
    let near = suggest::did_you_mean(&name, names.iter().map(String::as_str));
    errors.error_on(&target.tokens, format!("no state `{name}` here{near}"));
    if let Arg::Call(_, args) = arg {
        for field in args {
            if let Arg::Field(key, value) = field
                && key == "Next"
            {
                *value = Value::broken();
            }
        }
    }
}

impl Lowering<'_> {
    /// Writes out into one state the defaults that it may have and has not.
    pub(super) fn defaults(&mut self, object: Object, at: &Location, fields: &mut Map) {
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
        let Some(target) = target(arg).map(|target| target.tokens.to_string()) else { return true };
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
fn is_wanted(arg: &Arg, object: Object, fields: &Map) -> bool {
    let Some(key) = arg.key().map(ToString::to_string) else { return false };
    let may = crate::lower::field(object, &key).is_some();
    let has = fields.contains_key(&key) || fields.contains_key(&format!("{key}Path"));
    may && !has
}

/// The state that a default catcher goes to.
fn target(arg: &Arg) -> Option<&Value> {
    let Arg::Call(_, args) = arg else { return None };
    args.iter().find_map(|arg| match arg {
        Arg::Field(key, value) if key == "Next" && !matches!(value.kind, ValueKind::Broken) => Some(value),
        _ => None,
    })
}

/// The states of a scope: the name in Rust, the name in ASL.
pub(super) fn names(states: &States) -> impl Iterator<Item = (String, String)> + '_ {
    states.states.iter().filter_map(|state| {
        let rust = match (&state.ident, &state.body) {
            (Some(ident), _) => key_text(ident),
            (None, Body::Call(_, args)) => state_name(&args.first().and_then(function_name)?.to_string()),
            (None, Body::Choice(_)) => return None,
        };
        let asl = state.renamed.as_ref().map_or_else(|| rust.clone(), |(name, _)| name.clone());
        Some((rust, asl))
    })
}
