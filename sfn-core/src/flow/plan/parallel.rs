//! The Parallel state.

use super::super::{Node, NodeId};
use super::follow::{Data, Follow, Left, Sight};
use super::task::arguments;

impl<'a> Follow<'a> {
    pub(super) fn parallel(&mut self, sight: &Sight<'a>) -> Left {
        let seen = self.input(sight);
        let given = self.effective(&seen, arguments(sight.state));
        let data = Data { data: given, variables: sight.variables };
        let mut left = Left { inner: vec![Some(data); sight.state.inner.len()], exits: Vec::new() };
        self.caught(sight, &mut left);
        left
    }

    /// The results of the branches, in their order.
    pub(super) fn parallel_result(&mut self, sight: &Sight<'a>, results: Vec<NodeId>) -> Left {
        let result = self.nodes.add(Node::Tuple(results));
        let result = self.made(sight, "result", result);
        let data = self.finish(sight, result);
        self.next(sight, data)
    }
}
