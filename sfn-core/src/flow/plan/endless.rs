//! Loops that never end: the test that leads into one comes out the same each time the data comes round.

use super::super::{NodeId, Question, Test as Tell};
use super::choice::tested;
use super::follow::{Follow, Sight};
use super::machine::{Exit, Kind, To, Way};
use super::spot::Spot;
use crate::json::Value;
use crate::query::path::{Path, Root};

impl<'a> Follow<'a> {
    /// Asks of the first rule of a Choice, where what it leads to comes back in any case, whether the data that comes back may ever
    /// take another way. What comes from elsewhere may take it, so [`Question::Tells`] holds.
    pub(super) fn endless(&mut self, sight: &Sight<'a>, rule: &'a Value, at: Spot<'_>) {
        if !self.asks.on || self.asks.has_gaps {
            return;
        }
        let Some((operator, test, value)) = test(rule) else { return };
        let Some((text, path)) = rule.get("Variable").and_then(Value::as_str).and_then(own_path) else { return };
        let at = at.key("Variable");
        for (exit, outcome) in outcomes(&sight.state.exits) {
            let Some(round) = self.round(sight, exit, &path) else { continue };
            let all = self.read_by(sight, sight.data, &path);
            let question = Question::Ends { all, round, test, stays: outcome == value };
            self.asks.ask(&self.nodes, question, at.called(operator), text);
        }
    }

    /// What a path finds in the data that comes back to a Choice which is left this way; nothing, where it may not come back, or
    /// where all data that comes is such.
    fn round(&mut self, sight: &Sight<'a>, exit: &Exit<'_>, path: &Path) -> Option<NodeId> {
        let choice = sight.state.number;
        let place = self.places.get(choice)?;
        let count = place.arrivals.len();
        let To::State(first) = exit.to else { return None };
        let inside = self.no_way_out(first, choice)?;
        let is_inside = |from: Option<u32>| from.is_some_and(|from| inside.get(from as usize) == Some(&true));
        let back = place.arrivals.iter().filter(|arrival| is_inside(arrival.from));
        let back: Vec<_> = back.map(|arrival| arrival.data).collect::<Option<_>>()?;
        if back.is_empty() || back.len() == count {
            return None;
        }
        let ways = back.into_iter().map(|data| self.read_by(sight, data, path)).collect();
        let round = self.nodes.join(ways);
        self.nodes.ways(round).into_iter().all(|way| self.nodes.is_leaf(way)).then_some(round)
    }

    /// What a path finds in data that reaches a Choice, without what was found before.
    fn read_by(&mut self, sight: &Sight<'a>, data: NodeId, path: &Path) -> NodeId {
        self.asks.on = false;
        let seen = self.input(&Sight { data, ..*sight });
        self.asks.on = true;
        let node = self.leads_to(&seen, path);
        self.unfound(node)
    }

    /// The states from one on to another, where nothing but an error ends the execution between them: each by its number.
    fn no_way_out(&self, from: usize, to: usize) -> Option<Vec<bool>> {
        let (all, is_open) = self.between(from, to, true);
        let (calm, _) = self.between(from, to, false);
        let fails = |number: usize| self.machine.states.get(number).is_some_and(|state| state.kind == Kind::Fail);
        let may_fail = calm.iter().enumerate().any(|(number, is_there)| *is_there && fails(number));
        (!is_open && !may_fail).then_some(all)
    }

    /// The states from one on to another, with what catchers lead to or without; and whether the scope may end between them.
    fn between(&self, from: usize, to: usize, caught: bool) -> (Vec<bool>, bool) {
        let mut seen = vec![false; self.machine.states.len()];
        let mut next = vec![from];
        let mut is_open = false;
        while let Some(number) = next.pop() {
            let Some(mark) = seen.get_mut(number).filter(|mark| !**mark) else { continue };
            *mark = true;
            let Some(state) = self.machine.states.get(number).filter(|_| number != to) else { continue };
            is_open |= state.kind == Kind::Succeed;
            for exit in state.exits.iter().filter(|exit| caught || !matches!(exit.way, Way::Catch(..))) {
                match exit.to {
                    To::State(target) => next.push(target),
                    To::End | To::Nowhere => is_open = true,
                }
            }
        }
        (seen, is_open)
    }
}

/// The ways out of a Choice by its first test: where it holds, and where it does not, if no other rule is left then.
fn outcomes<'s, 'a>(exits: &'s [Exit<'a>]) -> Vec<(&'s Exit<'a>, bool)> {
    match exits {
        [first, otherwise] if matches!(otherwise.way, Way::Default) => vec![(first, true), (otherwise, false)],
        [first, ..] => vec![(first, true)],
        [] => Vec::new(),
    }
}

/// The operator of a rule that asks of what kind something is, and what it should come out as.
fn test(rule: &Value) -> Option<(&str, Tell, bool)> {
    let mut fields = rule.as_object()?.iter();
    fields.find_map(|(operator, value)| {
        let test = if operator == "IsPresent" { Tell::Present } else { tested(operator)?.1 };
        Some((operator.as_str(), test, value.as_bool()?))
    })
}

/// A path into the data of a state.
fn own_path(text: &str) -> Option<(&str, Path)> {
    Path::parse(text).ok().filter(|path| path.root == Root::Input).map(|path| (text, path))
}
