//! The states one after the other, until what reaches each does not change any more.

use super::super::{NodeId, Part, Place};
use super::asks::Asks;
use super::machine::{Exit, Kind, Machine, State, To, Way};
use super::nodes::Nodes;
use super::order::{self, Point};
use super::spot::Spot;
use super::{MachineLeaf, Read, Sources};
use crate::query::path::Segment;
use std::collections::{BTreeSet, HashMap};

/// So often the data of one state may change, while loops come to rest.
const VISITS: u32 = 24;

/// What goes along a transition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Data {
    /// The data.
    pub(super) data: NodeId,
    /// The variables, as an object.
    pub(super) variables: NodeId,
}

/// What an expression of a state sees.
#[derive(Clone, Copy, Debug)]
pub(super) struct Sight<'a> {
    pub(super) state: &'a State<'a>,
    /// What `$` is, or `$states.input`.
    pub(super) data: NodeId,
    pub(super) variables: NodeId,
    /// Whether that is the raw input of the state.
    pub(super) is_raw: bool,
    /// `$states.result`.
    pub(super) result: Option<NodeId>,
    /// `$states.errorOutput`.
    pub(super) error: Option<NodeId>,
}

impl<'a> Sight<'a> {
    fn new(state: &'a State<'a>, data: Data) -> Self {
        Self { state, data: data.data, variables: data.variables, is_raw: true, result: None, error: None }
    }
}

/// A plan while it is made.
pub(super) struct Follow<'a> {
    pub(super) sources: &'a dyn Sources,
    pub(super) machine: &'a Machine<'a>,
    pub(super) nodes: Nodes,
    pub(super) asks: Asks,
    /// What each scope gives where it ends.
    results: Vec<Option<NodeId>>,
    /// What reaches each state.
    entered: Vec<Option<Data>>,
    /// The paths that the state at hand reads, and from what, where some ways to it lack them.
    pub(super) needed: Vec<(NodeId, Vec<Segment>)>,
    /// The fields of the path at hand, where they are asked for.
    pub(super) reads: Option<Vec<Read>>,
    /// What is sure of data behind a Choice.
    pub(super) weak: super::weak::Known,
    /// The context objects, by what an execution was started with and by item.
    pub(super) contexts: HashMap<(NodeId, NodeId), NodeId>,
    /// How data came to each state.
    pub(super) places: Vec<Place>,
}

/// What leaves a state: along each of its exits, and into each scope inside it.
#[derive(Debug, Default)]
pub(super) struct Left {
    pub(super) exits: Vec<Option<Data>>,
    pub(super) inner: Vec<Option<Data>>,
}

impl<'a> Follow<'a> {
    pub(super) fn new(machine: &'a Machine<'a>, sources: &'a dyn Sources) -> Self {
        Self {
            sources,
            machine,
            nodes: Nodes::new(),
            asks: Asks::new(machine.has_gaps),
            results: vec![None; machine.scopes.len()],
            entered: vec![None; machine.states.len()],
            needed: Vec::new(),
            reads: None,
            weak: HashMap::new(),
            contexts: HashMap::new(),
            places: Vec::new(),
        }
    }

    /// Follows the data until it changes no more.
    pub(super) fn run(&mut self) {
        let graph = order::Graph::new(self.machine);
        let mut flows: Vec<Option<Data>> = vec![None; graph.edges.len()];
        let mut visits = vec![0_u32; graph.ranks.len()];
        let mut next: BTreeSet<usize> = BTreeSet::new();
        let Some(start) = self.machine.scopes.first().and_then(|scope| scope.start) else { return };
        let first = self.first();
        next.insert(graph.rank(Point::Enter(start)));
        while let Some(rank) = next.pop_first() {
            let Some(point) = graph.ranked(rank) else { continue };
            let ways = graph.incoming(point).filter_map(|edge| flows.get(edge).copied().flatten());
            let mut ways: Vec<Data> = ways.collect();
            ways.extend((point == Point::Enter(start)).then_some(first));
            let sent = match point {
                Point::Enter(state) => {
                    let Some(data) = self.reaching(state, &ways, &mut visits) else { continue };
                    self.enter(state, data)
                }
                Point::Leave(state) => self.leave(state),
                Point::End(scope) => {
                    let data: Vec<_> = ways.iter().map(|way| way.data).collect();
                    let result = (!data.is_empty()).then(|| self.nodes.join(data));
                    self.results.get_mut(scope).into_iter().for_each(|slot| *slot = result);
                    Left::default()
                }
            };
            for (edge, data) in graph.out(point, &sent) {
                let (Some(slot), Some(to)) = (flows.get_mut(edge), graph.edges.get(edge)) else { continue };
                if data.is_none() || *slot != data {
                    *slot = data;
                    next.insert(graph.rank(*to));
                }
            }
        }
        self.note_arrivals(&graph, &flows);
    }

    /// What reaches a state; `None`: what had reached it before.
    fn reaching(&mut self, state: usize, ways: &[Data], visits: &mut [u32]) -> Option<Data> {
        let slot = self.entered.get(state).copied().flatten();
        if ways.is_empty() {
            return None;
        }
        let count = visits.get_mut(state)?;
        *count += 1;
        let data = if *count > VISITS {
            let node = self.lost(state);
            Data { data: node, variables: Nodes::UNKNOWN }
        } else {
            let data = self.nodes.join(ways.iter().map(|way| way.data).collect());
            let variables = self.nodes.join(ways.iter().map(|way| way.variables).collect());
            Data { data, variables }
        };
        if slot == Some(data) {
            return None;
        }
        self.entered.get_mut(state).into_iter().for_each(|slot| *slot = Some(data));
        Some(data)
    }

    fn lost(&mut self, state: usize) -> NodeId {
        let Some(state) = self.machine.states.get(state) else { return Nodes::UNKNOWN };
        let message =
            format!("what reaches state `{}` grows with each round of its loop, so it is not checked", state.name);
        let node = self.asks.unknown(state.location.clone(), message, None);
        self.nodes.add(node)
    }

    /// What has reached a state.
    pub(super) fn reached(&self, state: usize) -> Option<Data> {
        self.entered.get(state).copied().flatten()
    }

    /// What the first state gets.
    pub(super) fn first(&mut self) -> Data {
        let data = self.machine_input();
        let variables = self.nodes.closed([(super::context::EXECUTION_INPUT, data)]);
        Data { data, variables }
    }

    /// Asks, once the data of every state is known.
    pub(super) fn ask(&mut self) {
        self.asks.on = true;
        if let Some(scope) = self.machine.scopes.first() {
            scope.order.iter().for_each(|state| self.ask_state(*state));
        }
    }

    // The depth is bounded as that of `Machine::new`.
    fn ask_state(&mut self, state: usize) {
        let Some(data) = self.entered.get(state).copied().flatten() else { return };
        let Some(here) = self.machine.states.get(state) else { return };
        self.enter(state, data);
        let inner = here.inner.iter().filter_map(|scope| self.machine.scopes.get(*scope));
        inner.flat_map(|scope| &scope.order).for_each(|state| self.ask_state(*state));
        if here.kind.holds_states() {
            self.leave(state);
        }
    }

    /// What a state does with what reaches it, up to where states inside it begin.
    fn enter(&mut self, number: usize, data: Data) -> Left {
        let Some(state) = self.machine.states.get(number) else { return Left::default() };
        let sight = Sight::new(state, data);
        self.needed.clear();
        match state.kind {
            Kind::Choice => self.choice(&sight),
            Kind::Task => self.task(&sight),
            Kind::Pass => self.pass(&sight),
            Kind::Wait => self.wait(&sight),
            Kind::Succeed => self.succeed(&sight),
            Kind::Fail => self.fail(&sight),
            Kind::Parallel => self.parallel(&sight),
            Kind::Map => self.map(&sight),
        }
    }

    /// What a state does with what the states inside it gave.
    fn leave(&mut self, number: usize) -> Left {
        let Some(state) = self.machine.states.get(number) else { return Left::default() };
        let Some(data) = self.entered.get(number).copied().flatten() else { return Left::default() };
        let sight = Sight::new(state, data);
        let results = state.inner.iter().map(|scope| self.results.get(*scope).copied().flatten());
        let results: Vec<_> = results.map(|result| result.unwrap_or(Nodes::UNKNOWN)).collect();
        if state.kind == Kind::Map { self.map_result(&sight, &results) } else { self.parallel_result(&sight, results) }
    }

    /// What leaves a state in the ordinary way.
    pub(super) fn next(&mut self, sight: &Sight<'a>, data: Data) -> Left {
        let exits = sight.state.exits.iter().map(|exit| match exit.way {
            Way::Next => Some(self.along_exit(sight, exit, data)),
            _ => None,
        });
        Left { exits: exits.collect(), inner: Vec::new() }
    }

    /// What goes along an exit: what is stated there, if anything is.
    pub(super) fn along_exit(&mut self, sight: &Sight<'a>, exit: &'a Exit<'a>, data: Data) -> Data {
        let name = || format!("what is stated of the transition from state `{}`", sight.state.name);
        let data = match self.stated(&exit.location, name) {
            None => data,
            Some(stated) => Data { data: stated, ..data },
        };
        let is_outermost = sight.state.scope == 0;
        if let (To::End, true, MachineLeaf { output: super::Declared::Leaf(leaf), .. }) =
            (exit.to, is_outermost, self.sources.machine())
        {
            let spot = Spot::State(&sight.state.location, sight.state.name);
            let field = exit.location.last_key().unwrap_or_default().to_owned();
            let question = super::Question::Fits(data.data, leaf, Part::Output);
            let head = format!("the output of state `{}`", sight.state.name);
            self.asks.ask_headed(&self.nodes, question, spot.key(&field), head);
        }
        data
    }
}
