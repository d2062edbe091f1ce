//! From a plan to the bytes of its table.

use super::{HEADER, NameId, QUESTION, WIDTH, trie};
use crate::flow::{Arrival, Asked, Fact, Loss, Node, Part, Place, Plan, Question, Raised, Sought, Step, Test};
use crate::shape::hash;
use indexmap::IndexMap;

impl Plan {
    /// The plan as bytes, for [`Flow::new`](crate::flow::Flow::new). Equal plans give equal bytes.
    ///
    /// They grow with the plan's length; a key that is put upon an object with n keys takes 40 + 8 log2(n) bytes or so.
    #[must_use]
    pub fn encode(&self) -> Vec<u8> {
        let mut encoder = Encoder::default();
        let mut words = Vec::new();
        for node in &self.nodes {
            words.extend(encoder.node(node));
        }
        for asked in &self.asked {
            words.extend(encoder.asked(asked));
        }
        for unknown in &self.unknowns {
            let mut given = Vec::new();
            for place in &unknown.given_to {
                given.extend([place.leaf, place.path.len() as u32]);
                given.extend(place.path.iter().map(|name| encoder.name(name).0));
            }
            words.push(encoder.list(given));
        }
        for place in &self.places {
            words.push(encoder.place(place));
        }
        let (names, texts) = encoder.names();
        let counts = [
            self.nodes.len(),
            self.asked.len(),
            self.unknowns.len(),
            self.places.len(),
            encoder.names.len(),
            encoder.lists.len(),
        ];
        debug_assert_eq!(counts.len(), HEADER as usize);
        let words = counts.into_iter().map(|count| count as u32).chain(words).chain(names).chain(encoder.lists);
        words.flat_map(u32::to_le_bytes).chain(texts.into_bytes()).collect()
    }
}

/// What nodes and questions refer to.
struct Encoder<'a> {
    names: IndexMap<&'a str, NameId>,
    lists: Vec<u32>,
    /// What stands behind each node: for the objects upon it.
    under: Vec<Under>,
}

/// What an object of the table finds under it.
#[derive(Clone, Copy)]
struct Under {
    /// The root of the keys there.
    root: u32,
    /// The node that has the other keys, plus one; 0: none.
    bottom: u32,
}

impl Default for Encoder<'_> {
    fn default() -> Self {
        // INVARIANT: a list is never at 0, which is the empty one and the empty place of a trie.
        Self { names: IndexMap::new(), lists: vec![0], under: Vec::new() }
    }
}

impl<'a> Encoder<'a> {
    fn name(&mut self, text: &'a str) -> NameId {
        let next = NameId(self.names.len() as u32);
        *self.names.entry(text).or_insert(next)
    }

    fn list(&mut self, entries: impl IntoIterator<Item = u32>) -> u32 {
        let at = self.lists.len();
        self.lists.push(0);
        self.lists.extend(entries);
        let length = self.lists.len() - at - 1;
        if let Some(slot) = self.lists.get_mut(at) {
            *slot = length as u32;
        }
        at as u32
    }

    fn node(&mut self, node: &'a Node) -> [u32; WIDTH as usize] {
        let itself = Under { root: 0, bottom: self.under.len() as u32 + 1 };
        let (words, under) = match node {
            Node::Object { fields, rest } => self.object(fields, rest.map(|rest| rest.0)),
            Node::Named(base, text) => ([20, base.0, self.name(text).0, 0], self.under(base.0)),
            other => (self.plain(other), itself),
        };
        self.under.push(under);
        words
    }

    /// Every node but those that stand upon an object.
    fn plain(&mut self, node: &'a Node) -> [u32; WIDTH as usize] {
        let [tag, one, two, three] = match node {
            Node::Unknown(number) => [1, *number, 0, 0],
            Node::Absent => [2, 0, 0, 0],
            Node::Leaf(leaf, Part::Input) => [3, *leaf, 0, 0],
            Node::Leaf(leaf, Part::Output) => [4, *leaf, 0, 0],
            Node::Leaf(leaf, Part::Result) => [21, *leaf, 0, 0],
            Node::Step(base, Step::Field(name)) => [5, base.0, self.name(name).0, 0],
            Node::Step(base, Step::Mapped(name)) => [6, base.0, self.name(name).0, 0],
            Node::Step(base, Step::Index(index)) => [7, base.0, *index as u32, (*index >> 32) as u32],
            Node::Step(base, Step::Entry) => [8, base.0, 0, 0],
            Node::Narrow(base, fact) => [9, base.0, self.fact(fact), 0],
            Node::List(of) => [11, of.0, 0, 0],
            Node::Tuple(of) => [12, self.list(of.iter().map(|node| node.0)), 0, 0],
            Node::Null => [13, 0, 0, 0],
            Node::Boolean => [14, 0, 0, 0],
            Node::Integer => [15, 0, 0, 0],
            Node::Number => [16, 0, 0, 0],
            Node::Text => [17, 0, 0, 0],
            Node::Word(word) => [18, self.name(word).0, 0, 0],
            Node::Join(ways) => [19, self.list(ways.iter().map(|node| node.0)), 0, 0],
            Node::Object { .. } | Node::Named(..) => [0; WIDTH as usize],
        };
        [tag, one, two, three]
    }

    fn under(&self, node: u32) -> Under {
        self.under.get(node as usize).copied().unwrap_or(Under { root: 0, bottom: node + 1 })
    }

    fn object(
        &mut self,
        fields: &'a [(String, crate::flow::NodeId)],
        rest: Option<u32>,
    ) -> ([u32; WIDTH as usize], Under) {
        let mut under = rest.map_or(Under { root: 0, bottom: 0 }, |rest| self.under(rest));
        let mut own = vec![under.bottom];
        for (text, node) in fields {
            let name = self.name(text);
            own.extend([name.0, node.0]);
            under.root = trie::insert(&mut self.lists, under.root, &trie::Key { hash: hash(text), name, node: node.0 });
        }
        let own = self.list(own);
        ([10, own, rest.map_or(0, |rest| rest + 1), under.root], under)
    }

    fn fact(&mut self, fact: &'a Fact) -> u32 {
        let words = match fact {
            Fact::Present => [0, 0, 0],
            Fact::NotNull => [1, 0, 0],
            Fact::Kind(kind) => [2, *kind as u32, 0],
            Fact::Is(word) => [3, self.name(word).0, 0],
            Fact::IsNot(word) => [4, self.name(word).0, 0],
            Fact::Has(name) => [5, self.name(name).0, 0],
            Fact::HasNot(name) => [6, self.name(name).0, 0],
            Fact::Tagged(name, word) => [7, self.name(name).0, self.name(word).0],
            Fact::Searched => [9, 0, 0],
            Fact::NotTagged(name, word) => [8, self.name(name).0, self.name(word).0],
        };
        self.list(words)
    }

    fn asked(&mut self, asked: &'a Asked) -> [u32; QUESTION as usize] {
        let [tag, one, two] = match &asked.question {
            Question::There(node) => [1, node.0, 0],
            Question::Is(node, kind) => [2, node.0, *kind as u32],
            Question::Compares(node, kind) => [3, node.0, *kind as u32],
            Question::Equals(node, word) => [4, node.0, self.name(word).0],
            Question::Tells(node, test) => [5, node.0, self::test(*test)],
            Question::Ends { all, round, test, stays } => {
                [10, self.list([all.0, round.0, self::test(*test), u32::from(*stays)]), 0]
            }
            Question::Fits(node, leaf, Part::Input) => [6, node.0, *leaf],
            Question::Fits(node, leaf, Part::Output | Part::Result) => [7, node.0, *leaf],
            Question::Called { leaf, function, machine } => [9, self.list([*leaf, function.0, machine.0]), 0],
            Question::Raised { name, by, others } => [8, self.raised(name, by, others), 0],
        };
        let note = asked.note.as_ref().map_or(0, |note| self.name(note).0 + 1);
        let sought = asked.sought.as_ref().map_or(0, |sought| self.sought(sought));
        let over = asked.over.map_or(0, |over| over.0 + 1);
        [tag, one, two, self.name(&asked.head).0, note, sought, over]
    }

    fn sought(&mut self, sought: &'a Sought) -> u32 {
        let mut words = vec![sought.place, self.name(sought.root).0];
        words.extend(sought.fields.iter().map(|field| self.name(field).0));
        self.list(words)
    }

    /// The name of a state, and what comes to it: three words each.
    fn place(&mut self, place: &'a Place) -> u32 {
        let mut words = vec![self.name(&place.name).0];
        for Arrival { from, data, loss } in &place.arrivals {
            let loss = loss.as_ref().map_or(0, |Loss { at, before, by }| {
                let mut words = vec![*by as u32, before.0];
                words.extend(at.iter().map(|field| self.name(field).0));
                self.list(words)
            });
            words.extend([from.map_or(0, |from| from + 1), data.map_or(0, |data| data.0 + 1), loss]);
        }
        self.list(words)
    }

    fn raised(&mut self, name: &'a Raised, by: &[u32], others: &'a [String]) -> u32 {
        let (text, leaf) = match name {
            Raised::Name(name) => (name, 0),
            Raised::Variant(leaf, variant) => (variant, leaf + 1),
        };
        let by = self.list(by.iter().copied());
        let others: Vec<u32> = others.iter().map(|other| self.name(other).0).collect();
        let others = self.list(others);
        let name = self.name(text).0;
        self.list([name, leaf, by, others])
    }

    /// The words of all names, and their texts in one.
    fn names(&self) -> (Vec<u32>, String) {
        let mut words = Vec::new();
        let mut texts = String::new();
        for text in self.names.keys() {
            let hash = hash(text);
            words.extend([hash as u32, (hash >> 32) as u32, texts.len() as u32, text.len() as u32]);
            texts.push_str(text);
        }
        (words, texts)
    }
}

fn test(test: Test) -> u32 {
    match test {
        Test::Present => 0,
        Test::Null => 1,
        Test::Kind(kind) => 2 + kind as u32,
    }
}
