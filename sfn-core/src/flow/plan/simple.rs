//! Pass, Wait, Succeed and Fail.

use super::super::{Question, Want};
use super::follow::{Follow, Left, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::json::Value;
use crate::query::path::ReferencePath;
use crate::query::{self};

impl<'a> Follow<'a> {
    pub(super) fn pass(&mut self, sight: &Sight<'a>) -> Left {
        if sight.state.is_jsonata {
            let data = self.pass_on(sight);
            return self.next(sight, data);
        }
        let seen = self.input(sight);
        let result = match (sight.field("Result"), sight.field("Parameters")) {
            (Some(result), _) => {
                let literal = self.nodes.literal(result);
                self.made(&seen, "Result", literal)
            }
            (None, _) => self.effective(&seen, "Parameters"),
        };
        let data = self.finish(sight, result);
        self.next(sight, data)
    }

    pub(super) fn wait(&mut self, sight: &Sight<'a>) -> Left {
        let seen = self.input(sight);
        self.wanted_path(&seen, "SecondsPath", Want::Integer);
        self.wanted_path(&seen, "TimestampPath", Want::Timestamp);
        self.wanted(&seen, "Seconds", Want::Number);
        self.wanted(&seen, "Timestamp", Want::Timestamp);
        let data = self.pass_on(&seen);
        self.next(sight, data)
    }

    pub(super) fn succeed(&mut self, sight: &Sight<'a>) -> Left {
        let seen = self.input(sight);
        let data = self.pass_on(&seen);
        self.next(sight, data)
    }

    pub(super) fn fail(&mut self, sight: &Sight<'a>) -> Left {
        for field in ["ErrorPath", "CausePath"] {
            self.text_path(sight, field);
        }
        for field in ["Error", "Cause"] {
            self.wanted(sight, field, Want::Text);
        }
        Left::default()
    }

    /// A path, or an intrinsic call, to a text.
    fn text_path(&mut self, sight: &Sight<'a>, field: &str) {
        let (Some(text), false) = (sight.field(field).and_then(Value::as_str), sight.state.is_jsonata) else { return };
        let at = sight.spot();
        let at = at.key(field);
        match query::value(text) {
            Ok(query::Value::Path(path)) => {
                self.read_path(sight, &path, text, Some(Want::Text), at);
            }
            Ok(query::Value::Call(call)) => {
                let node = self.call(sight, &call, text, at);
                self.asks.ask(&self.nodes, Question::Is(node, Want::Text), at, text);
            }
            Err(_) => {
                self.path(sight, text, at);
            }
        }
    }

    /// A field that holds a reference path to a value of a kind.
    pub(super) fn wanted_path(&mut self, sight: &Sight<'a>, field: &str, want: Want) {
        let (Some(text), false) = (sight.field(field).and_then(Value::as_str), sight.state.is_jsonata) else { return };
        let at = sight.spot();
        self.reference_wanted(sight, text, want, at.key(field));
    }

    pub(super) fn reference_wanted(&mut self, sight: &Sight<'a>, text: &str, want: Want, at: Spot<'_>) {
        match ReferencePath::parse_with_context(text) {
            Ok(path) => {
                self.read_path(sight, path.path(), text, Some(want), at);
            }
            Err(_) => {
                self.path_wanted(sight, text, None, at);
            }
        }
    }

    /// A field that in JSONata may be an expression, for a value of a kind.
    pub(super) fn wanted(&mut self, sight: &Sight<'a>, field: &str, want: Want) {
        let (Some(value), true) = (sight.field(field), sight.state.is_jsonata) else { return };
        let Some(text) = value.as_str().filter(|text| text.starts_with("{%")) else { return };
        let at = sight.spot();
        let node = self.jsonata(sight, value, at.key(field));
        if node != Nodes::UNKNOWN {
            self.asks.ask(&self.nodes, Question::Is(node, want), at.key(field), text);
        }
    }
}
