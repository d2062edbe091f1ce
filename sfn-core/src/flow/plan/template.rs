//! Payload templates, and the JSON with expressions of JSONata states.

use super::super::{Node, NodeId};
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::json::{Map, Value};
use crate::query;

impl<'a> Follow<'a> {
    /// What a template makes.
    pub(super) fn template(&mut self, sight: &Sight<'a>, value: &'a Value, at: Spot<'_>) -> NodeId {
        if sight.state.is_jsonata {
            return self.jsonata(sight, value, at);
        }
        match value {
            Value::Object(fields) => match self.nodes.stand_in(value) {
                Some(node) => node,
                None => {
                    let fields = self.template_fields(sight, fields, at);
                    self.nodes.object(fields, None)
                }
            },
            Value::Array(entries) => {
                let entries = entries.iter().enumerate();
                let entries = entries.map(|(index, entry)| self.template(sight, entry, at.index(index))).collect();
                self.nodes.add(Node::Tuple(entries))
            }
            other => self.nodes.literal(other),
        }
    }

    /// The fields that an object of a template makes.
    pub(super) fn template_fields(
        &mut self,
        sight: &Sight<'a>,
        fields: &'a Map,
        at: Spot<'_>,
    ) -> Vec<(String, NodeId)> {
        let mut made = Vec::with_capacity(fields.len());
        for (key, value) in fields {
            made.push(match key.strip_suffix(".$") {
                Some(name) => (name.to_owned(), self.dynamic(sight, value, at.key(key))),
                None => (key.to_string(), self.template(sight, value, at.key(key))),
            });
        }
        made
    }

    /// What stands behind a key that ends in `.$`.
    pub(super) fn dynamic(&mut self, sight: &Sight<'a>, value: &Value, at: Spot<'_>) -> NodeId {
        let Some(text) = value.as_str() else { return Nodes::UNKNOWN };
        match query::value(text) {
            Ok(query::Value::Call(call)) => {
                let given = self.call(sight, &call, text, at);
                self.stated(&at.location(), || format!("what is stated of {}", at.head(""))).unwrap_or(given)
            }
            Ok(query::Value::Path(path)) => self.read_path(sight, &path, text, None, at),
            Err(_) => self.path(sight, text, at),
        }
    }
}
