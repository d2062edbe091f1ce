//! A plan in bytes: words of 32 bits, little-endian, then the texts.
//!
//! ```text
//! header: how many nodes, questions, unknowns, places, names; words of the lists
//! nodes: 4 words each      questions: 7 words each      unknowns, places: a list each
//! names: the hash (2), where the text is, its length    lists: their length, then their entries; and the tries
//! ```
//!
//! rustc's interpreter takes about 0.1 µs for each step of the code that reads this, so that everything has a fixed width, and
//! names are compared by their hashes. An [`Object`](super::Node::Object) has the root of a trie of all keys of it and of those
//! under it ([`trie`]), for a machine may add a field in each of 1,000 states.

mod encode;
mod places;
mod trie;

pub(super) use places::{Arriving, Lost};
pub(super) use trie::Keys;

use super::{Leaf, Part, Test, Want, list};

/// Words of the header.
const HEADER: u32 = 6;
/// Words of a node, and of a name.
const WIDTH: u32 = 4;
/// Words of a question.
const QUESTION: u32 = 7;
/// Leaves to a list of a [`Flow`](super::Flow).
pub const LEAVES_PER_LIST: usize = 32;

/// The bytes of a plan, and where its parts begin.
#[derive(Clone, Copy, Debug)]
pub(super) struct Table<'a> {
    words: &'a [Word],
    bytes: &'a [u8],
    leaves: &'a [&'a [Leaf]],
    nodes: u32,
    questions: u32,
    unknowns: u32,
    places: u32,
    names: u32,
    lists: u32,
    texts: u32,
}

/// A word among bytes, wherever it stands: to put four bytes together takes the interpreter three times as long.
#[derive(Clone, Copy, Debug)]
#[repr(C, packed)]
struct Word(u32);

#[expect(unsafe_code, reason = "no safe code sees bytes as words")]
const fn words(bytes: &[u8]) -> &[Word] {
    // SAFETY: a packed word is any four bytes, and stands anywhere; there are so many.
    unsafe { std::slice::from_raw_parts(bytes.as_ptr().cast(), bytes.len() / size_of::<Word>()) }
}

/// A list in a table: where it begins.
#[derive(Clone, Copy)]
pub(super) struct List(u32);

/// A name in a table, by its number.
#[derive(Clone, Copy)]
pub(super) struct NameId(pub u32);

/// [`Node`](super::Node), as it is read.
#[derive(Clone, Copy)]
pub(super) enum Item {
    Unknown,
    Absent,
    Leaf(u32, Part),
    Field(u32, NameId),
    Mapped(u32, NameId),
    Index(u32, i64),
    Entry(u32),
    Narrow(u32, Found),
    Object { own: List, rest: Option<u32>, root: u32 },
    List(u32),
    Tuple(List),
    Null,
    Boolean,
    Integer,
    Number,
    Text,
    Word(NameId),
    Join(List),
    Named(u32, NameId),
}

/// [`Fact`](super::Fact), as it is read.
#[derive(Clone, Copy)]
pub(super) enum Found {
    Present,
    Searched,
    NotNull,
    Kind(Want),
    Is(NameId),
    IsNot(NameId),
    Has(NameId),
    HasNot(NameId),
    Tagged(NameId, NameId),
    NotTagged(NameId, NameId),
}

/// [`Question`](super::Question), as it is read.
#[derive(Clone, Copy)]
pub(super) enum Query {
    There(u32),
    Is(u32, Want),
    Compares(u32, Want),
    Equals(u32, NameId),
    Tells(u32, Test),
    Ends {
        all: u32,
        round: u32,
        test: Test,
        stays: bool,
    },
    Fits(u32, u32, Part),
    Called {
        leaf: u32,
        function: u32,
        machine: u32,
    },
    /// `leaf`: of the variant `name`, where it is not text.
    Raised {
        name: NameId,
        leaf: Option<u32>,
        /// The leaves, then the names of others.
        by: List,
        others: List,
    },
}

impl<'a> Table<'a> {
    pub(super) const fn new(bytes: &'a [u8], leaves: &'a [&'a [Leaf]]) -> Self {
        let words = words(bytes);
        let mut table = Self {
            words,
            bytes,
            leaves,
            nodes: HEADER,
            questions: 0,
            unknowns: 0,
            places: 0,
            names: 0,
            lists: 0,
            texts: 0,
        };
        table.questions = table.nodes + WIDTH * table.word(0);
        table.unknowns = table.questions + QUESTION * table.word(1);
        table.places = table.unknowns + table.word(2);
        table.names = table.places + table.word(3);
        table.lists = table.names + WIDTH * table.word(4);
        table.texts = table.lists + table.word(5);
        table
    }

    /// The word at this place; 0 outside.
    #[expect(clippy::indexing_slicing, reason = "the index is compared first; this is what costs rustc most")]
    const fn word(&self, at: u32) -> u32 {
        if at as usize >= self.words.len() {
            return 0;
        }
        let word = self.words[at as usize].0;
        #[cfg(target_endian = "big")]
        let word = word.swap_bytes();
        word
    }

    /// What a node is.
    pub(super) const fn node(&self, node: u32) -> Item {
        let at = self.nodes + WIDTH * node;
        let one = self.word(at + 1);
        match self.word(at) {
            2 => Item::Absent,
            3 => Item::Leaf(one, Part::Input),
            4 => Item::Leaf(one, Part::Output),
            21 => Item::Leaf(one, Part::Result),
            5 => Item::Field(one, NameId(self.word(at + 2))),
            6 => Item::Mapped(one, NameId(self.word(at + 2))),
            7 => Item::Index(one, (self.word(at + 2) as u64 | (self.word(at + 3) as u64) << 32) as i64),
            8 => Item::Entry(one),
            9 => Item::Narrow(one, self.fact(List(self.word(at + 2)))),
            10 => Item::Object { own: List(one), rest: self.word(at + 2).checked_sub(1), root: self.word(at + 3) },
            11 => Item::List(one),
            12 => Item::Tuple(List(one)),
            13 => Item::Null,
            14 => Item::Boolean,
            15 => Item::Integer,
            16 => Item::Number,
            17 => Item::Text,
            18 => Item::Word(NameId(one)),
            19 => Item::Join(List(one)),
            20 => Item::Named(one, NameId(self.word(at + 2))),
            _ => Item::Unknown,
        }
    }

    const fn fact(&self, fact: List) -> Found {
        let one = self.entry(fact, 1);
        let name = NameId(one);
        match self.entry(fact, 0) {
            1 => Found::NotNull,
            2 => Found::Kind(want(one)),
            3 => Found::Is(name),
            4 => Found::IsNot(name),
            5 => Found::Has(name),
            6 => Found::HasNot(name),
            7 => Found::Tagged(name, NameId(self.entry(fact, 2))),
            8 => Found::NotTagged(name, NameId(self.entry(fact, 2))),
            9 => Found::Searched,
            _ => Found::Present,
        }
    }

    /// A question, the head of its message and a note under it; none where there is no such question.
    pub(super) const fn question(&self, question: u32) -> Option<(Query, NameId, Option<NameId>)> {
        let at = self.questions + QUESTION * question;
        if at >= self.unknowns {
            return None;
        }
        let (node, two) = (self.word(at + 1), self.word(at + 2));
        let query = match self.word(at) {
            1 => Query::There(node),
            2 => Query::Is(node, want(two)),
            3 => Query::Compares(node, want(two)),
            4 => Query::Equals(node, NameId(two)),
            5 => Query::Tells(node, test(two)),
            6 => Query::Fits(node, two, Part::Input),
            7 => Query::Fits(node, two, Part::Output),
            8 => {
                let list = List(node);
                Query::Raised {
                    name: NameId(self.entry(list, 0)),
                    leaf: self.entry(list, 1).checked_sub(1),
                    by: List(self.entry(list, 2)),
                    others: List(self.entry(list, 3)),
                }
            }
            9 => {
                let list = List(node);
                Query::Called { leaf: self.entry(list, 0), function: self.entry(list, 1), machine: self.entry(list, 2) }
            }
            10 => {
                let list = List(node);
                Query::Ends {
                    all: self.entry(list, 0),
                    round: self.entry(list, 1),
                    test: test(self.entry(list, 2)),
                    stays: self.entry(list, 3) != 0,
                }
            }
            _ => return None,
        };
        let note = match self.word(at + 4).checked_sub(1) {
            Some(note) => Some(NameId(note)),
            None => None,
        };
        Some((query, NameId(self.word(at + 3)), note))
    }

    /// What is given what is unknown: of each place the leaf, how many names lead there, and those.
    pub(super) const fn given_to(&self, unknown: u32) -> List {
        let at = self.unknowns + unknown;
        List(if at < self.places { self.word(at) } else { 0 })
    }

    /// How many entries a list has.
    pub(super) const fn length(&self, list: List) -> u32 {
        self.word(self.lists + list.0)
    }

    /// An entry of a list.
    pub(super) const fn entry(&self, list: List, index: u32) -> u32 {
        self.word(self.lists + list.0 + 1 + index)
    }

    /// An own key of an object, and the node of its value.
    pub(super) const fn key(&self, own: List, index: u32) -> (NameId, u32) {
        (NameId(self.entry(own, 1 + 2 * index)), self.entry(own, 2 + 2 * index))
    }

    /// How many own keys an object has.
    pub(super) const fn keys(&self, own: List) -> u32 {
        self.length(own) / 2
    }

    /// What has the keys that no object of a chain has: neither an object of the table nor a named one.
    pub(super) const fn bottom(&self, own: List) -> Option<u32> {
        self.entry(own, 0).checked_sub(1)
    }

    /// The hash of a name.
    pub(super) const fn hash(&self, name: NameId) -> u64 {
        let at = self.names + WIDTH * name.0;
        self.word(at) as u64 | (self.word(at + 1) as u64) << 32
    }

    /// The text of a name.
    pub(super) const fn text(&self, name: NameId) -> &'a str {
        let at = self.names + WIDTH * name.0;
        let start = self.texts as usize * 4 + self.word(at + 2) as usize;
        let Some((_, from)) = self.bytes.split_at_checked(start) else { return "" };
        let Some((text, _)) = from.split_at_checked(self.word(at + 3) as usize) else { return "" };
        match std::str::from_utf8(text) {
            Ok(text) => text,
            Err(_) => "",
        }
    }

    /// A leaf, by its number.
    pub(super) const fn leaf(&self, leaf: u32) -> Option<&'a Leaf> {
        match list::at(self.leaves, leaf as usize / LEAVES_PER_LIST) {
            Some(leaves) => list::at(leaves, leaf as usize % LEAVES_PER_LIST),
            None => None,
        }
    }
}

/// The inverse of `want as u32`.
const fn want(word: u32) -> Want {
    match word {
        0 => Want::Object,
        1 => Want::List,
        2 => Want::Text,
        3 => Want::Timestamp,
        4 => Want::Number,
        5 => Want::Integer,
        6 => Want::Boolean,
        7 => Want::Null,
        8 => Want::Scalar,
        9 => Want::Items,
        10 => Want::Numbers,
        _ => Want::Texts,
    }
}

const fn test(word: u32) -> Test {
    match word {
        0 => Test::Present,
        1 => Test::Null,
        word => Test::Kind(want(word - 2)),
    }
}
