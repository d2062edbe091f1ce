//! The answers to a plan's questions.

use super::table::{NameId, Query, Table};
use super::value::{Side, Value};
use super::{Leaf, Message, Part, equal, fits, kinds, raised, tells, there};
use std::fmt;

/// The plan of one machine in bytes, and the types that its leaves are.
#[derive(Clone, Copy)]
pub struct Flow<'a>(Hidden<'a>);

/// What rustc does not look into. Every constant that borrows a [`Flow`] is validated with all that it refers to, and there is
/// one for each question: their time would grow with the square of a machine's length.
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
        match Self::ask(Asking { table, head }, query) {
            Some(mut message) => {
                if let Some(note) = note {
                    message.line(table.text(note));
                }
                Some(message)
            }
            None => None,
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
        let leaves = table.given_to(unknown);
        let mut index = 0;
        while index < table.length(leaves) {
            if let Some(leaf) = table.leaf(table.entry(leaves, index))
                && !Value::of(leaf.input, Side::Read).is_unknown()
            {
                return true;
            }
            index += 1;
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

/// What is asked.
#[derive(Clone, Copy)]
pub(super) struct Asking<'a> {
    pub(super) table: &'a Table<'a>,
    head: NameId,
}

impl Asking<'_> {
    /// A message that begins with the head of the question, and this behind it.
    pub(super) const fn message(self, glue: &str) -> Message {
        let mut message = Message::EMPTY;
        message.push(self.table.text(self.head));
        message.push(glue);
        message
    }
}
