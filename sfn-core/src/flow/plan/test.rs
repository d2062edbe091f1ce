//! A test of a Choice, and what is known where it holds and where it does not.

use super::super::{Fact, NodeId, Step};
use super::follow::{Data, Follow};

/// Of so many alternatives, each is followed.
const ALTERNATIVES: usize = 8;

/// What a test is, as far as facts follow from it.
#[derive(Debug)]
pub(super) enum Test {
    /// Nothing follows from it.
    Any,
    /// All of them hold; those behind one that does not are not looked at.
    And(Vec<Test>),
    /// One of them holds.
    Or(Vec<Test>),
    Not(Box<Test>),
    /// These are found.
    Found(Vec<Found>),
}

/// What a comparison finds of a place.
#[derive(Debug)]
pub(super) struct Found {
    pub(super) of: Root,
    pub(super) path: Vec<Step>,
    /// What is so where it holds.
    pub(super) yes: Vec<Fact>,
    /// What is so where it does not.
    pub(super) no: Vec<Fact>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Root {
    Data,
    Variables,
}

impl Test {
    /// Whether more may follow from it than its facts say.
    // Recursion as deep as rules nest, which the checker limits.
    pub(super) fn is_open(&self) -> bool {
        match self {
            Self::Any => true,
            Self::And(tests) | Self::Or(tests) => tests.iter().any(Self::is_open),
            Self::Not(test) => test.is_open(),
            Self::Found(_) => false,
        }
    }
}

impl Follow<'_> {
    /// The data where a test holds, or where it does not; `None`: then it never comes out so.
    // Recursion as deep as rules nest, which the checker limits.
    pub(super) fn when(&mut self, data: Data, test: &Test, holds: bool) -> Option<Data> {
        match (test, holds) {
            (Test::Any, _) => Some(data),
            (Test::Not(test), _) => self.when(data, test, !holds),
            (Test::And(tests), true) => tests.iter().try_fold(data, |data, test| self.when(data, test, true)),
            (Test::Or(tests), false) => tests.iter().try_fold(data, |data, test| self.when(data, test, false)),
            (Test::And(tests), false) => self.either(data, tests, false),
            (Test::Or(tests), true) => self.either(data, tests, true),
            (Test::Found(found), _) => found.iter().try_fold(data, |data, found| self.found(data, found, holds)),
        }
    }

    /// The data where the first tests come out otherwise and one so.
    fn either(&mut self, data: Data, tests: &[Test], holds: bool) -> Option<Data> {
        if tests.len() > ALTERNATIVES || tests.is_empty() {
            return Some(data);
        }
        let mut before = Some(data);
        let mut ways = Vec::new();
        for test in tests {
            let Some(here) = before else { break };
            ways.extend(self.when(here, test, holds));
            before = self.when(here, test, !holds);
        }
        let (first, rest) = ways.split_first()?;
        if rest.is_empty() {
            return Some(*first);
        }
        let data = self.nodes.join(ways.iter().map(|way| way.data).collect());
        let variables = self.nodes.join(ways.iter().map(|way| way.variables).collect());
        Some(Data { data, variables })
    }

    fn found(&mut self, data: Data, found: &Found, holds: bool) -> Option<Data> {
        let facts = if holds { &found.yes } else { &found.no };
        match found.of {
            Root::Data => Some(Data { data: self.nodes.narrowed(data.data, &found.path, facts)?, ..data }),
            Root::Variables => {
                Some(Data { variables: self.nodes.narrowed(data.variables, &found.path, facts)?, ..data })
            }
        }
    }

    /// The same without what Choice states have found.
    pub(super) fn unfound(&mut self, node: NodeId) -> NodeId {
        let ways = self.nodes.ways(node).into_iter().map(|way| self.nodes.bare(way)).collect();
        self.nodes.join(ways)
    }
}
