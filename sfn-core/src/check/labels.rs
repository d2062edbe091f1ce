//! The labels of DISTRIBUTED Map states: they go into the ARNs of map runs.

use super::place::Place;
use super::{Code, Location, Problem, has_placeholder};
use crate::json::{Map, Value};
use std::collections::HashMap;

/// The most characters of a label.
const LONGEST: usize = 40;

/// Checks the label of a Map state whose `Mode` is known to be DISTRIBUTED or not.
pub(super) fn check(state: &Map, is_inline: bool, at: &Place<'_>, found: &mut Vec<Problem>) {
    let Some(label) = state.get("Label").and_then(Value::as_str) else { return };
    let at = at.key("Label");
    if is_inline {
        let message = "`Label` needs `ProcessorConfig` with `Mode` DISTRIBUTED";
        found.push(at.error(Code::InvalidLabel, message).at_key());
    } else if let Some(message) = refused(label) {
        found.push(at.error(Code::InvalidLabel, message));
    }
}

/// Source: docs.aws.amazon.com, "Distributed mode", 2025: the characters that a label may not have.
fn refused(label: &str) -> Option<String> {
    if has_placeholder(label) {
        return None;
    }
    let is_refused = |c: char| c.is_whitespace() || c.is_control() || "?*<>{}[]:;,\\|^~$#%&`\"/".contains(c);
    if let Some(character) = label.chars().find(|c| is_refused(*c)) {
        return Some(format!("a `Label` has no `{}` in it", character.escape_default()));
    }
    match label.chars().count() {
        0 => Some("a `Label` has 1 to 40 characters".to_owned()),
        length if length > LONGEST => Some(format!("a `Label` has at most {LONGEST} characters, not {length}")),
        _ => None,
    }
}

/// The labels of a machine, and where each stands first.
#[derive(Default)]
pub(super) struct Labels<'a>(HashMap<&'a str, Location>);

impl<'a> Labels<'a> {
    /// Reports the label of a state that another state before it has.
    pub(super) fn add(&mut self, state: &'a Value, at: &Place<'_>, found: &mut Vec<Problem>) {
        let Some(label) = state.get("Label").and_then(Value::as_str) else { return };
        let at = at.key("Label");
        match self.0.get(label) {
            Some(first) => {
                let problem = at.error(Code::DuplicateLabel, format!("two Map states have the `Label` `{label}`"));
                found.push(problem.also(first.clone()).help("a label is unique in the whole machine"));
            }
            None => {
                self.0.insert(label, at.location());
            }
        }
    }
}
