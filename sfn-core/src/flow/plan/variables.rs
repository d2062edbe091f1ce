//! Variables: what they hold, and what `Assign` makes of them.

use super::super::NodeId;
use super::follow::{Follow, Sight};
use super::nodes::Nodes;
use super::spot::Spot;
use crate::json::Value;

impl<'a> Follow<'a> {
    /// What a variable holds. Whether every way assigns it is the checker's to say.
    pub(super) fn variable(&mut self, sight: &Sight<'a>, name: &str) -> NodeId {
        let value = self.nodes.field(sight.variables, name);
        match self.nodes.present(value) {
            Nodes::ABSENT => Nodes::UNKNOWN,
            value => value,
        }
    }

    /// The variables after the `Assign` of an object, all of whose values see the variables as they were.
    pub(super) fn assigned(&mut self, sight: &Sight<'a>, holder: &'a Value, at: Spot<'_>) -> NodeId {
        match holder.get("Assign") {
            Some(assign) => self.assign(sight, assign, at.key("Assign")),
            None => sight.variables,
        }
    }

    pub(super) fn assign(&mut self, sight: &Sight<'a>, assign: &'a Value, at: Spot<'_>) -> NodeId {
        let (Some(fields), None) = (assign.as_object(), self.nodes.stand_in(assign)) else {
            return if assign.is_object() { Nodes::UNKNOWN } else { sight.variables };
        };
        let values: Vec<(String, NodeId)> = if sight.state.is_jsonata {
            fields.iter().map(|(key, value)| (key.to_string(), self.jsonata(sight, value, at.key(key)))).collect()
        } else {
            self.template_fields(sight, fields, at)
        };
        values.into_iter().fold(sight.variables, |variables, (name, value)| self.nodes.set(variables, &name, value))
    }
}
