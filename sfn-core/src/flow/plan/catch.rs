//! Catchers.

use super::super::{Node, NodeId};
use super::follow::{Data, Follow, Left, Sight};
use super::machine::Way;
use super::nodes::Nodes;
use crate::json::Value;

impl<'a> Follow<'a> {
    /// What goes along the catchers of a state, and the questions of its error names.
    pub(super) fn caught(&mut self, sight: &Sight<'a>, left: &mut Left) {
        self.raised(sight);
        left.exits.resize(sight.state.exits.len(), None);
        for (place, exit) in sight.state.exits.iter().enumerate() {
            let Way::Catch(catcher, index) = exit.way else { continue };
            let data = self.catcher(sight, catcher, index);
            let data = self.along_exit(sight, exit, data);
            left.exits.get_mut(place).into_iter().for_each(|slot| *slot = Some(data));
        }
    }

    fn catcher(&mut self, sight: &Sight<'a>, catcher: &'a Value, index: usize) -> Data {
        let spot = sight.spot();
        let list = spot.key("Catch");
        let at = list.index(index);
        let error = self.error();
        if sight.state.is_jsonata {
            let sight = Sight { error: Some(error), ..*sight };
            let variables = self.assigned(&sight, catcher, at);
            let data = match catcher.get("Output") {
                None => error,
                Some(output) => self.jsonata(&sight, output, at.key("Output")),
            };
            return Data { data, variables };
        }
        let variables = self.assigned(&sight.with_data(error), catcher, at);
        Data { data: self.placed(sight, catcher.get("ResultPath"), error, at.key("ResultPath")), variables }
    }

    /// The error output. The cause is nearly always there: that it may not be is held against nobody.
    fn error(&mut self) -> NodeId {
        let text = self.nodes.add(Node::Text);
        let cause = self.nodes.join(vec![Nodes::UNKNOWN, text]);
        let error = self.nodes.closed([("Error", text), ("Cause", cause)]);
        self.nodes.called(error, || "the error output of a caught error".to_owned())
    }
}
