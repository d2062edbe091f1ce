//! The order in which states are followed: what leads to a loop before the loop, a loop before what follows it.

use super::follow::{Data, Left};
use super::machine::{Machine, To, Way};

/// A place where data arrives.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Point {
    /// A state, as it is entered.
    Enter(usize),
    /// A state, as the states inside it have ended.
    Leave(usize),
    /// The end of a scope.
    End(usize),
}

/// Where data goes.
#[derive(Debug)]
pub(super) struct Graph {
    /// Where each edge leads.
    pub(super) edges: Vec<Point>,
    /// The rank of each point.
    pub(super) ranks: Vec<usize>,
    by_rank: Vec<usize>,
    states: usize,
    incoming: Vec<Vec<usize>>,
    outgoing: Vec<Vec<Edge>>,
}

/// An edge, and what goes along it.
#[derive(Clone, Copy, Debug)]
struct Edge {
    edge: usize,
    slot: Slot,
}

/// What it is that leads somewhere.
#[derive(Clone, Copy, Debug)]
pub(super) enum Slot {
    /// An exit of the state.
    Exit(usize),
    /// A scope inside it.
    Inner(usize),
    /// Nothing: the point looks for itself at what has changed.
    Signal,
}

impl Graph {
    pub(super) fn new(machine: &Machine<'_>) -> Self {
        let states = machine.states.len();
        let points = 2 * states + machine.scopes.len();
        let mut graph = Self {
            edges: Vec::new(),
            ranks: Vec::new(),
            by_rank: Vec::new(),
            states,
            incoming: vec![Vec::new(); points],
            outgoing: vec![Vec::new(); points],
        };
        for (number, state) in machine.states.iter().enumerate() {
            let enter = Point::Enter(number);
            for (index, scope) in state.inner.iter().enumerate() {
                if let Some(start) = machine.scopes.get(*scope).and_then(|scope| scope.start) {
                    graph.edge(enter, Point::Enter(start), Slot::Inner(index));
                }
                graph.edge(Point::End(*scope), Point::Leave(number), Slot::Signal);
            }
            let holds = state.kind.holds_states();
            if holds {
                graph.edge(enter, Point::Leave(number), Slot::Signal);
            }
            for (index, exit) in state.exits.iter().enumerate() {
                let from = if holds && matches!(exit.way, Way::Next) { Point::Leave(number) } else { enter };
                match exit.to {
                    To::State(to) => graph.edge(from, Point::Enter(to), Slot::Exit(index)),
                    To::End => graph.edge(from, Point::End(state.scope), Slot::Exit(index)),
                    To::Nowhere => {}
                }
            }
        }
        graph.rank_all();
        graph
    }

    fn edge(&mut self, from: Point, to: Point, slot: Slot) {
        let edge = self.edges.len();
        self.edges.push(to);
        let (from, to) = (self.number(from), self.number(to));
        self.outgoing.get_mut(from).into_iter().for_each(|edges| edges.push(Edge { edge, slot }));
        self.incoming.get_mut(to).into_iter().for_each(|edges| edges.push(edge));
    }

    const fn number(&self, point: Point) -> usize {
        match point {
            Point::Enter(state) => state,
            Point::Leave(state) => self.states + state,
            Point::End(scope) => 2 * self.states + scope,
        }
    }

    const fn point(&self, number: usize) -> Point {
        if number < self.states {
            Point::Enter(number)
        } else if number < 2 * self.states {
            Point::Leave(number - self.states)
        } else {
            Point::End(number - 2 * self.states)
        }
    }

    pub(super) fn rank(&self, point: Point) -> usize {
        self.ranks.get(self.number(point)).copied().unwrap_or_default()
    }

    pub(super) fn ranked(&self, rank: usize) -> Option<Point> {
        self.by_rank.get(rank).map(|number| self.point(*number))
    }

    /// The edges that lead to a point.
    pub(super) fn incoming(&self, point: Point) -> impl Iterator<Item = usize> {
        self.incoming.get(self.number(point)).into_iter().flatten().copied()
    }

    /// What goes along each edge from a point; `None` along one that carries nothing.
    pub(super) fn out(&self, point: Point, left: &Left) -> impl Iterator<Item = (usize, Option<Data>)> {
        let edges = self.outgoing.get(self.number(point)).into_iter().flatten();
        edges.map(|Edge { edge, slot }| {
            let data = match slot {
                Slot::Exit(index) => left.exits.get(*index).copied().flatten(),
                Slot::Inner(index) => left.inner.get(*index).copied().flatten(),
                Slot::Signal => None,
            };
            (*edge, data)
        })
    }

    /// The edges that lead to a state: from which, by what, to which, and the number of the edge.
    pub(super) fn transitions(&self) -> impl Iterator<Item = (usize, Slot, usize, usize)> {
        let from = self.outgoing.iter().enumerate().take(2 * self.states);
        let all = from.flat_map(move |(from, edges)| edges.iter().map(move |edge| (from % self.states, edge)));
        all.filter_map(|(from, Edge { edge, slot })| match self.edges.get(*edge)? {
            Point::Enter(to) => Some((from, *slot, *to, *edge)),
            _ => None,
        })
    }

    /// Ranks the points: those of a loop together, behind those that lead to it (Kosaraju's algorithm, without recursion).
    fn rank_all(&mut self) {
        let points = self.incoming.len();
        let mut finished = Vec::with_capacity(points);
        let mut seen = vec![false; points];
        for start in 0..points {
            self.finish(start, &mut seen, &mut finished);
        }
        let mut place = vec![0; points];
        finished.iter().rev().enumerate().for_each(|(index, point)| {
            place.get_mut(*point).into_iter().for_each(|place| *place = index);
        });
        let sources = self.sources();
        let mut component = vec![usize::MAX; points];
        for (number, start) in finished.iter().rev().enumerate() {
            let mut next = vec![*start];
            while let Some(point) = next.pop() {
                let Some(slot) = component.get_mut(point).filter(|slot| **slot == usize::MAX) else { continue };
                *slot = number;
                next.extend(sources.get(point).into_iter().flatten());
            }
        }
        let mut order: Vec<usize> = (0..points).collect();
        order.sort_by_key(|point| (component.get(*point).copied(), place.get(*point).copied()));
        self.ranks = vec![0; points];
        for (rank, point) in order.iter().enumerate() {
            self.ranks.get_mut(*point).into_iter().for_each(|slot| *slot = rank);
        }
        self.by_rank = order;
    }

    fn sources(&self) -> Vec<Vec<usize>> {
        let mut sources = vec![Vec::new(); self.incoming.len()];
        for (from, edges) in self.outgoing.iter().enumerate() {
            for to in edges.iter().filter_map(|way| self.edges.get(way.edge)) {
                sources.get_mut(self.number(*to)).into_iter().for_each(|sources: &mut Vec<usize>| sources.push(from));
            }
        }
        sources
    }

    /// Adds the points that can be reached from one, each behind those that it leads to.
    fn finish(&self, start: usize, seen: &mut [bool], finished: &mut Vec<usize>) {
        let mut path = vec![(start, 0)];
        if std::mem::replace(seen.get_mut(start).unwrap_or(&mut true), true) {
            return;
        }
        while let Some((point, place)) = path.last_mut() {
            let edge = self.outgoing.get(*point).and_then(|edges| edges.get(*place));
            *place += 1;
            let Some(to) = edge.and_then(|way| self.edges.get(way.edge)) else {
                finished.push(*point);
                path.pop();
                continue;
            };
            let to = self.number(*to);
            if !std::mem::replace(seen.get_mut(to).unwrap_or(&mut true), true) {
                path.push((to, 0));
            }
        }
    }
}
