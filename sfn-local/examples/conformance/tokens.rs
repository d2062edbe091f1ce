//! `<<…>>` in recorded texts: what differs from run to run.

use serde_json::Value as Json;
use std::collections::BTreeMap;

/// What the tokens of an entry stand for, as far as a call has told.
#[derive(Default)]
pub(crate) struct Tokens(BTreeMap<String, String>);

impl Tokens {
    /// Whether a recorded value may be this one; learns what its tokens stand for.
    pub(crate) fn match_value(&mut self, recorded: &Json, actual: &Json) -> bool {
        match (recorded, actual) {
            (Json::String(recorded), Json::String(actual)) => self.match_text(recorded, actual),
            (Json::String(recorded), _) => recorded.starts_with("<<"),
            (Json::Object(recorded), Json::Object(actual)) => {
                let same = |(key, value): (&String, &Json)| {
                    actual.get(key).is_some_and(|actual| self.match_value(value, actual))
                };
                recorded.len() == actual.len() && recorded.iter().all(same)
            }
            (Json::Array(recorded), Json::Array(actual)) => {
                let same = |(left, right): (&Json, &Json)| self.match_value(left, right);
                recorded.len() == actual.len() && recorded.iter().zip(actual).all(same)
            }
            (Json::Number(left), Json::Number(right)) => left.as_f64() == right.as_f64(),
            (recorded, actual) => recorded == actual,
        }
    }

    fn match_text(&mut self, recorded: &str, actual: &str) -> bool {
        let Some((before, token)) = recorded.split_once("<<") else { return recorded == actual };
        let (Some((token, behind)), Some(actual)) = (token.split_once(">>"), actual.strip_prefix(before)) else {
            return false;
        };
        // Up to the text that stands between this token and the next.
        let literal = behind.split("<<").next().unwrap_or_default();
        let end = if literal.is_empty() { Some(actual.len()) } else { actual.find(literal) };
        let Some((value, rest)) = end.and_then(|end| actual.split_at_checked(end)) else { return false };
        self.0.insert(format!("<<{token}>>"), value.to_owned());
        self.match_text(behind, rest)
    }

    /// A text with what is known in place of its tokens.
    pub(crate) fn fill(&self, text: &str) -> String {
        self.0.iter().fold(text.to_owned(), |text, (token, value)| text.replace(token, value))
    }
}
