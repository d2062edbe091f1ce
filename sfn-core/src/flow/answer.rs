//! The answers to a plan's questions.

use super::describe::bare;
use super::lost::{self, Fields};
use super::step::find;
use super::table::{Item, List, NameId, Query, Table};
use super::value::{Side, Value, plain};
use super::{Leaf, Message, Part, equal, fits, kinds, raised, tells, there};
use crate::shape::{Kind, SchemaRef};
use std::fmt;

/// The plan of one machine in bytes, and the types that its leaves are.
#[derive(Clone, Copy)]
pub struct Flow<'a>(Hidden<'a>);

/// What rustc does not look into. A constant that borrows a [`Flow`] is validated with all that it refers to, the whole table,
/// and there is one for each question.
#[derive(Clone, Copy)]
union Hidden<'a> {
    table: Table<'a>,
    _nothing: (),
}

impl<'a> Flow<'a> {
    /// `table`: what [`Plan::encode`](super::Plan::encode) made, and nothing else. `leaves`: by number,
    /// [`LEAVES_PER_LIST`](super::LEAVES_PER_LIST) to a list.
    #[must_use]
    pub const fn new(table: &'a [u8], leaves: &'a [&'a [Leaf]]) -> Self {
        Self(Hidden { table: Table::new(table, leaves) })
    }

    #[expect(unsafe_code, reason = "rustc validates what a safe constant refers to")]
    const fn table(&self) -> &Table<'a> {
        // SAFETY: `new` is the only way to make one, and it writes the table.
        unsafe { &self.0.table }
    }

    /// What is wrong, if what a question asks does not hold. There is no question of a number that the plan has not.
    #[must_use]
    pub const fn answer(&self, question: u32) -> Option<Message> {
        let table = self.table();
        let Some((query, head, note)) = table.question(question) else { return None };
        let asking = Asking { table, head, sought: table.sought(question), over: table.over(question) };
        match (note, query) {
            // The note says it better than that nothing is there.
            (Some(note), Query::There(node) | Query::Is(node, _)) if matches!(table.node(node), Item::Absent) => {
                let mut message = asking.message(": ");
                message.push(table.text(note));
                if let Some(array) = asking.over {
                    message.elements(table, array);
                }
                asking.write_lost(query, &mut message);
                Some(message)
            }
            _ => {
                let Some(mut message) = Self::ask(asking, query) else { return None };
                if let Some(note) = note {
                    message.line(table.text(note));
                }
                asking.write_lost(query, &mut message);
                Some(message)
            }
        }
    }

    const fn ask(asking: Asking<'_>, query: Query) -> Option<Message> {
        let table = asking.table;
        match query {
            Query::There(node) => there::there(asking, node),
            Query::Is(node, want) => kinds::is(asking, node, want),
            Query::Compares(node, want) => kinds::compares(asking, node, want),
            Query::Equals(node, word) => equal::equals(asking, node, word),
            Query::Tells(node, test) => tells::tells(asking, node, test),
            Query::Ends { all, round, test, stays } => tells::ends(asking, all, round, test, stays),
            Query::Fits(node, leaf, part) => fits::fits(asking, node, leaf, part),
            Query::Called { leaf, function, machine } => {
                let is_machine = matches!(table.leaf(leaf), Some(leaf) if !leaf.is_function);
                fits::fits(asking, if is_machine { machine } else { function }, leaf, Part::Input)
            }
            Query::Raised { name, leaf, by, others } => raised::raised(asking, name, leaf, by, others),
        }
    }

    /// The types behind a leaf, by its number.
    #[must_use]
    pub const fn leaf(&self, number: u32) -> Option<Leaf> {
        match self.table().leaf(number) {
            Some(leaf) => Some(*leaf),
            None => None,
        }
    }

    /// Whether a leaf that is given what is unknown takes something in particular: neither any JSON nor a type that nobody
    /// described.
    #[must_use]
    pub const fn is_read(&self, unknown: u32) -> bool {
        let table = self.table();
        let given = table.given_to(unknown);
        let mut at = 0;
        while at < table.length(given) {
            let names = at + 2;
            let end = names + table.entry(given, at + 1);
            if let Some(leaf) = table.leaf(table.entry(given, at))
                && is_taken(table, leaf.input, given, names, end)
            {
                return true;
            }
            at = end;
        }
        false
    }

    /// Panics with the message, if what a question asks does not hold: for a constant, whose error rustc shows at the
    /// tokens of this call.
    ///
    /// # Panics
    ///
    /// See above.
    #[track_caller]
    #[expect(clippy::panic, reason = "this is how a constant says what is wrong")]
    pub const fn assert(&self, question: u32) {
        if let Some(message) = self.answer(question) {
            panic!("{}", message.as_str())
        }
    }
}

impl fmt::Debug for Flow<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.table().fmt(f)
    }
}

/// Whether a type takes something in particular where these names lead: the entries of a list from one to another.
const fn is_taken(table: &Table<'_>, input: SchemaRef, names: List, from: u32, end: u32) -> bool {
    let mut here = input;
    let mut at = from;
    while at < end {
        let hash = table.hash(NameId(table.entry(names, at)));
        here = match &plain(here, Side::Read).schema.kind {
            Kind::Object { fields, flattened, closed } => match find(fields, hash, 0, Side::Read) {
                Some(field) => field.schema,
                None => return *closed || !flattened.is_empty(),
            },
            Kind::List { of, .. } | Kind::Map(of) => *of,
            Kind::Unknown | Kind::Any => return false,
            _ => return true,
        };
        at += 1;
    }
    !Value::of(here, Side::Read).is_unknown()
}

/// What is asked.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) table: &'a Table<'a>,
    head: NameId,
    /// Where in the data that reaches its state the question looks.
    pub(super) sought: Option<List>,
    /// The objects that its path leads into, or the value that has not the next step.
    over: Option<u32>,
}

impl Asking<'_> {
    /// Where what a path looks for was lost. Of a call, its own answer says it.
    const fn write_lost(self, query: Query, message: &mut Message) {
        let want = match query {
            Query::There(_) => None,
            Query::Is(node, want) if there::is_sure(self.table, node) => Some(want),
            Query::Is(..) => None,
            _ => return,
        };
        if let Some(sought) = self.sought {
            lost::write(self.table, sought, &Fields::of(self.table, sought).wanted(want), message);
        }
    }

    /// The object that a path has led through to a node, if the definition has put it there.
    pub(super) const fn object_over(self, node: u32) -> Option<u32> {
        let Some(over) = self.over else { return None };
        let table = self.table;
        let mut way = 0;
        loop {
            let (object, count) = match table.node(over) {
                Item::Join(ways) => (table.entry(ways, way), table.length(ways)),
                _ => (over, 1),
            };
            if let Item::Object { own, .. } = table.node(object)
                && let Some(bottom) = table.bottom(own)
                && bare(table, bottom) == bare(table, node)
            {
                return Some(object);
            }
            way += 1;
            if way >= count {
                return None;
            }
        }
    }

    /// A message that begins with the head of the question, and this behind it.
    pub(super) const fn message(self, glue: &str) -> Message {
        let mut message = Message::EMPTY;
        message.push(self.table.text(self.head));
        message.push(glue);
        message
    }
}
