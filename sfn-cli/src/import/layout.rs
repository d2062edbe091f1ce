//! How Rust source is laid out: as rustfmt would, where rustfmt does not look.

use super::literal::{self, Lines};
use pretty::{Arena, DocAllocator, DocBuilder};

/// A piece of source, not yet broken into lines.
pub(super) type Doc<'a> = DocBuilder<'a, Arena<'a>>;

/// Columns: rustfmt's default.
const WIDTH: usize = 100;

/// As wide as rustfmt makes the arguments of an attribute (`attr_fn_like_width`).
const ATTRIBUTE_WIDTH: usize = 70;

/// Blanks of one level.
const INDENT: isize = 4;

/// Makes documents.
#[derive(Clone, Copy)]
pub(super) struct Layout<'a> {
    arena: &'a Arena<'a>,
    /// Whether it is an attribute of an item: rustfmt has rules of its own for these.
    attribute: bool,
}

impl<'a> Layout<'a> {
    pub(super) const fn new(arena: &'a Arena<'a>) -> Self {
        Self { arena, attribute: false }
    }

    /// The same for the inside of an item's attribute.
    pub(super) const fn attribute(self) -> Self {
        Self { attribute: true, ..self }
    }

    /// The text as it is. The lines of a text that has several keep the indentation that they have.
    pub(super) fn text(self, text: impl Into<String>) -> Doc<'a> {
        let text = text.into();
        if !text.contains('\n') {
            return self.arena.text(text);
        }
        let arena = self.arena;
        arena.nesting(move |depth| {
            let lines = text.split('\n').map(|line| arena.text(line.to_owned()));
            let depth = isize::try_from(depth).unwrap_or_default();
            arena.intersperse(lines, arena.hardline()).nest(-depth).into_doc()
        })
    }

    /// A string literal.
    pub(super) fn string(self, text: &str) -> Doc<'a> {
        match literal::lines(text) {
            None => self.text(literal::string(text)),
            Some(Lines::Raw(raw)) => self.text(raw),
            Some(Lines::Continued(lines)) => self.lines(lines.into_iter().map(|line| self.text(line))).nest(INDENT),
        }
    }

    /// The documents one behind the other.
    pub(super) fn concat(self, docs: impl IntoIterator<Item = Doc<'a>>) -> Doc<'a> {
        self.arena.concat(docs)
    }

    /// `open a, b close`: on one line, or each item on its own with a comma behind it.
    pub(super) fn list(self, open: impl Into<String>, items: Vec<Doc<'a>>, close: &'static str) -> Doc<'a> {
        self.separated(open.into(), items, close, self.arena.line_())
    }

    /// As [`Self::list`], with blanks inside the delimiters where it stands on one line.
    pub(super) fn padded(self, open: impl Into<String>, items: Vec<Doc<'a>>, close: &'static str) -> Doc<'a> {
        self.separated(open.into(), items, close, self.arena.line())
    }

    fn separated(self, open: String, items: Vec<Doc<'a>>, close: &'static str, edge: Doc<'a>) -> Doc<'a> {
        let open = self.text(open);
        if items.is_empty() {
            return open.append(close);
        }
        let arena = self.arena;
        let items = arena.intersperse(items, arena.text(",").append(arena.line()));
        let last = if self.attribute { arena.nil() } else { arena.text(",").flat_alt(arena.nil()) };
        let is_wide = self.attribute && items.clone().group().pretty(usize::MAX).to_string().len() > ATTRIBUTE_WIDTH;
        let items = if is_wide { self.broken(items) } else { items };
        open.append(edge.clone().append(items).append(last).nest(INDENT)).append(edge).append(close).group()
    }

    /// `open`, the lines, `close`: each line on its own.
    pub(super) fn block(self, open: impl Into<String>, lines: Vec<Doc<'a>>, close: &'static str) -> Doc<'a> {
        let arena = self.arena;
        let inside = arena.concat(lines.into_iter().map(|line| arena.hardline().append(line)));
        self.text(open).append(inside.nest(INDENT)).append(arena.hardline()).append(close)
    }

    /// The documents, each on a line of its own.
    pub(super) fn lines(self, docs: impl IntoIterator<Item = Doc<'a>>) -> Doc<'a> {
        self.arena.intersperse(docs, self.arena.hardline())
    }

    /// The documents with an empty line between them.
    pub(super) fn paragraphs(self, docs: impl IntoIterator<Item = Doc<'a>>) -> Doc<'a> {
        let arena = self.arena;
        // The empty line has no blanks: a newline is followed by the indentation of what comes next, here of nothing.
        let empty = arena.nesting(move |depth| {
            let depth = isize::try_from(depth).unwrap_or_default();
            let nothing = arena.column(move |_| arena.nil().into_doc());
            arena.hardline().append(nothing).nest(-depth).into_doc()
        });
        self.arena.intersperse(docs, empty.append(arena.hardline()))
    }

    /// `before value`, broken between them where it does not fit.
    pub(super) fn assignment(self, before: impl Into<String>, value: Doc<'a>) -> Doc<'a> {
        self.text(before).append(self.arena.line().append(value).nest(INDENT)).group()
    }

    /// `{ a, b }`, on one line only where there is one item.
    pub(super) fn braces(self, open: impl Into<String>, items: Vec<Doc<'a>>) -> Doc<'a> {
        if items.len() == 1 {
            return self.padded(open, items, "}");
        }
        self.block(open, items.into_iter().map(|item| item.append(",")).collect(), "}")
    }

    /// `(a && b)`, broken inside where it does not fit.
    pub(super) fn parentheses(self, inside: Doc<'a>) -> Doc<'a> {
        let arena = self.arena;
        let inside = arena.line_().append(inside).nest(INDENT).append(arena.line_());
        arena.text("(").append(inside).append(")").group()
    }

    /// `a && b && c`, broken before the operators.
    pub(super) fn chain(self, operator: &'static str, operands: Vec<Doc<'a>>) -> Doc<'a> {
        let arena = self.arena;
        arena.intersperse(operands, arena.line().append(operator).append(" "))
    }

    /// `if condition {`: where the condition takes several lines, the brace stands on one of its own.
    pub(super) fn condition(self, keyword: &'static str, condition: Doc<'a>) -> Doc<'a> {
        let arena = self.arena;
        arena.text(keyword).append(condition.nest(INDENT)).append(arena.line()).append("{").group()
    }

    /// What stands between the braces of an `if`, and the closing one; on one line where it fits.
    pub(super) fn body(self, statements: Vec<Doc<'a>>) -> Doc<'a> {
        let arena = self.arena;
        let inside = arena.concat(statements.into_iter().map(|statement| arena.line().append(statement)));
        inside.nest(INDENT).append(arena.line()).append("}")
    }

    /// On one line if it fits.
    pub(super) fn group(self, doc: Doc<'a>) -> Doc<'a> {
        doc.group()
    }

    /// As it would be were it too long for one line.
    pub(super) fn broken(self, doc: Doc<'a>) -> Doc<'a> {
        // A newline that is never printed: what holds it cannot be on one line.
        doc.append(self.arena.nil().flat_alt(self.arena.hardline()))
    }
}

/// The document as text, without a newline at its end.
pub(super) fn render(doc: &Doc<'_>) -> String {
    doc.pretty(WIDTH).to_string()
}
