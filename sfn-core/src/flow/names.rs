//! A list of names in a message, and the nearest of them to a wrong one.

use super::resolve::{resolve, ways};
use super::table::{Item, List, NameId, Table};
use super::value::{Side, Value, What, plain, stands};
use super::{Message, execution, list};
use crate::shape::{Kind, Schema, Variant, hash};

/// So many names are listed, and the rest is counted.
const MOST_LISTED: usize = 8;
/// So many names are told apart.
const MOST_SEEN: usize = 128;
/// Longer names have no nearest, in bytes.
const LONGEST: usize = 48;
/// Beyond this many edits a suggestion is noise; as in [`crate::suggest`].
const FARTHEST: usize = 3;
/// How deep types and objects of the table are looked into for their fields.
const DEEPEST: u32 = 6;

/// Names, as they are collected.
pub(super) struct Names<'a> {
    wanted: &'a str,
    list: Message,
    seen: [u64; MOST_SEEN],
    length: usize,
    nearest: Option<&'a str>,
    distance: usize,
    /// Whether there may be others, which nobody knows.
    open: bool,
}

impl<'a> Names<'a> {
    /// None yet; `wanted`: the wrong one.
    pub(super) const fn near(wanted: &'a str) -> Self {
        // All names are listed: of a short one only what is quite near is suggested.
        let distance = match wanted.len() {
            0..=1 => 0,
            2..=3 => 1,
            4..=6 => 2,
            _ => FARTHEST,
        };
        Self {
            wanted,
            list: Message::EMPTY,
            seen: [0; MOST_SEEN],
            length: 0,
            nearest: None,
            distance: distance + 1,
            open: false,
        }
    }

    pub(super) const fn add(&mut self, name: &'a str) {
        let hash = hash(name);
        let mut seen = self.seen.split_at(self.length).0;
        while let [one, others @ ..] = seen {
            if *one == hash {
                return;
            }
            seen = others;
        }
        if !list::put(&mut self.seen, self.length, hash) {
            return;
        }
        if self.length < MOST_LISTED {
            self.list.push(if self.length == 0 { "" } else { ", " });
            self.list.push(name);
        }
        self.length += 1;
        let distance = distance(self.wanted.as_bytes(), name.as_bytes());
        if distance < self.distance {
            self.distance = distance;
            self.nearest = Some(name);
        }
    }

    pub(super) const fn is_empty(&self) -> bool {
        self.length == 0
    }

    /// The nearest of them, if it is near.
    pub(super) const fn nearest(&self) -> Option<&'a str> {
        self.nearest
    }

    /// A line with the names.
    pub(super) const fn write_list(&self, title: &str, message: &mut Message) {
        if !self.is_empty() {
            message.line(title);
            self.push_list(message);
        }
    }

    /// A line with the names, and one with the nearest.
    pub(super) const fn write(&self, title: &str, message: &mut Message) {
        self.write_list(title, message);
        if let Some(nearest) = self.nearest {
            message.line("did you mean ");
            message.code(nearest);
            message.push("?");
        }
    }

    /// The names, after each other.
    pub(super) const fn push_list(&self, message: &mut Message) {
        message.push(self.list.as_str());
        if self.length > MOST_LISTED {
            message.push(" and ");
            message.number(self.length - MOST_LISTED);
            message.push(" more");
        }
        if self.open {
            message.push(", and others");
        }
    }

    /// The fields that a value has on some way.
    pub(super) const fn fields(&mut self, table: &'a Table<'a>, of: Value, depth: u32) {
        match of.what {
            What::Schema(schema, side, without) => self.fields_of_kind(&schema.kind, side, without, depth),
            What::Node(node) => self.fields_of_node(table, node, depth),
            What::Answer(_) => self.fields_of_kind(&execution::ANSWER.kind, Side::Written, 0, depth),
        }
    }

    const fn fields_of_kind(&mut self, kind: &'static Kind, side: Side, without: u64, depth: u32) {
        match kind {
            _ if depth >= DEEPEST => self.open = true,
            Kind::Object { fields, flattened, .. } => {
                let mut rest = *fields;
                while let [field, others @ ..] = rest {
                    match side {
                        Side::Written if !field.never_written => self.add(field.written.text),
                        Side::Read if !field.never_read => self.add(field.read.text),
                        _ => {}
                    }
                    rest = others;
                }
                let mut rest = *flattened;
                while let [of, others @ ..] = rest {
                    self.fields_of_kind(&plain(*of, side).schema.kind, side, 0, depth + 1);
                    rest = others;
                }
            }
            Kind::OneOf(variants) => {
                let mut rest = *variants;
                let mut index = 0;
                while let [variant, others @ ..] = rest {
                    if stands(variant, index, side, without) {
                        self.fields_of_kind(&plain(variant.schema, side).schema.kind, side, 0, depth + 1);
                    }
                    index += 1;
                    rest = others;
                }
            }
            Kind::Map(_) | Kind::Unknown | Kind::Any => self.open = true,
            _ => {}
        }
    }

    /// The newest first, for each object stands upon the one before.
    const fn fields_of_node(&mut self, table: &'a Table<'a>, node: u32, depth: u32) {
        let mut at = node;
        loop {
            at = match table.node(at) {
                Item::Object { own, rest, .. } => {
                    let mut index = 0;
                    while index < table.keys(own) {
                        self.add(table.text(table.key(own, index).0));
                        index += 1;
                    }
                    match rest {
                        Some(rest) if self.length < MOST_SEEN => rest,
                        _ => return,
                    }
                }
                Item::Named(base, _) => base,
                _ => break,
            }
        }
        let mut way = 0;
        while depth < DEEPEST && way < ways(table, at) {
            let view = resolve(table, at, way, depth);
            let mut index = 0;
            while index < view.length() {
                let value = view.value(index);
                self.fields(table, value, depth + 1);
                index += 1;
            }
            way += 1;
        }
    }

    /// The errors that these leaves declare, and these others.
    pub(super) const fn errors(&mut self, table: &'a Table<'a>, by: List, others: List) {
        let mut index = 0;
        while index < table.length(by) {
            if let Some(leaf) = table.leaf(table.entry(by, index)) {
                let mut errors = leaf.errors;
                while let [error, rest @ ..] = errors {
                    self.add(error.name);
                    errors = rest;
                }
            }
            index += 1;
        }
        index = 0;
        while index < table.length(others) {
            self.add(table.text(NameId(table.entry(others, index))));
            index += 1;
        }
    }

    /// The variants of an enum.
    pub(super) const fn variants(&mut self, schema: &'static Schema) {
        if let Kind::OneOf(variants) = &schema.kind {
            let mut rest = *variants;
            while let [variant, others @ ..] = rest {
                self.add(variant.written.text);
                rest = others;
            }
        }
    }

    /// The strings that a value can be.
    pub(super) const fn strings(&mut self, table: &'a Table<'a>, of: Value) {
        match of.what {
            What::Schema(schema, side, without) => self.strings_of_kind(&schema.kind, side, without),
            What::Node(node) => {
                if let Item::Word(word) = table.node(node) {
                    self.add(table.text(word));
                }
            }
            What::Answer(_) => {}
        }
    }

    const fn strings_of_kind(&mut self, kind: &'static Kind, side: Side, without: u64) {
        match kind {
            Kind::Words(variants) => self.words(variants, side, without),
            Kind::OneOf(variants) => {
                let mut rest = *variants;
                let mut index = 0;
                while let [variant, others @ ..] = rest {
                    if stands(variant, index, side, without) {
                        self.strings_of_kind(&plain(variant.schema, side).schema.kind, side, 0);
                    }
                    index += 1;
                    rest = others;
                }
            }
            _ => {}
        }
    }

    /// The strings that an enum without data is written as, or read from.
    const fn words(&mut self, variants: &'static [Variant], side: Side, without: u64) {
        let mut rest = variants;
        let mut index = 0;
        while let [variant, others @ ..] = rest {
            if stands(variant, index, side, without) {
                self.add(match (side, variant.read) {
                    (Side::Read, [first, ..]) => first.text,
                    _ => variant.written.text,
                });
            }
            index += 1;
            rest = others;
        }
    }
}

/// Edits from one name to the other: insertion, deletion, substitution of a byte. Case does not count.
const fn distance(one: &[u8], other: &[u8]) -> usize {
    if one.len() > LONGEST || other.len() > LONGEST || one.len().abs_diff(other.len()) > FARTHEST {
        return usize::MAX;
    }
    let mut row = [0; LONGEST + 1];
    let mut column = 0;
    while list::put(&mut row, column, column) {
        column += 1;
    }
    let mut line = 0;
    let mut rest = one;
    while let [byte, bytes @ ..] = rest {
        next_row(&mut row, line, *byte, other);
        line += 1;
        rest = bytes;
    }
    cell(&row, other.len())
}

/// The distances from the first `line + 1` bytes to each beginning of `other`.
const fn next_row(row: &mut [usize], line: usize, byte: u8, other: &[u8]) {
    let mut before = line;
    list::put(row, 0, line + 1);
    let mut column = 0;
    let mut rest = other;
    while let [against, bytes @ ..] = rest {
        let changed = before + !byte.eq_ignore_ascii_case(against) as usize;
        before = cell(row, column + 1);
        let shorter = if before < cell(row, column) { before } else { cell(row, column) } + 1;
        list::put(row, column + 1, if changed < shorter { changed } else { shorter });
        column += 1;
        rest = bytes;
    }
}

const fn cell(row: &[usize], column: usize) -> usize {
    match list::at(row, column) {
        Some(cell) => *cell,
        None => usize::MAX / 2,
    }
}
