//! What a message says of data: its kind, its type, where it comes from.

use super::new_keys::NewKeys;
use super::resolve::{base, resolve, ways};
use super::table::{Item, Table};
use super::value::{Value, What};
use super::{Message, Part, Want, list};
use crate::shape::{Kind, Schema};

/// How deep the arguments of a type are written: `Vec<Option<…>>`.
const DEEPEST: u32 = 4;
/// How many fields are named that states have put into an object.
const MOST_PUT: u32 = 4;
/// How many steps of a path are written.
const LONGEST_PATH: usize = 64;

impl Message {
    /// `an array (\`Vec<Line>\`)`.
    pub(super) const fn kind(&mut self, table: &Table<'_>, value: Value) {
        let schema = match value.what {
            What::Schema(schema, ..) => schema,
            What::Node(node) => return self.kind_of_node(table, node),
            What::Answer(_) => return self.push("an object (the answer of an execution)"),
        };
        self.kind_of_schema(schema);
        if value.null && !matches!(schema.kind, Kind::Null) {
            self.push(" or null");
        }
    }

    pub(super) const fn kind_of_schema(&mut self, schema: &'static Schema) {
        self.push(match schema.kind {
            Kind::Null => "null",
            Kind::Boolean => "a boolean",
            Kind::Integer { .. } => "an integer",
            Kind::Number => "a number",
            Kind::Text(_) => "a string",
            Kind::Words(_) => "one of some strings",
            Kind::List { .. } | Kind::Tuple(_) => "an array",
            Kind::Map(_) | Kind::Object { .. } => "an object",
            Kind::OneOf(_) => "one of several",
            _ => "any JSON",
        });
        if !schema.name.is_empty() {
            self.push(" (");
            self.type_name(schema);
            self.push(")");
        }
    }

    const fn kind_of_node(&mut self, table: &Table<'_>, node: u32) {
        match table.node(node) {
            Item::Object { .. } => self.push("an object"),
            Item::Word(word) => {
                self.push("the string ");
                self.code(table.text(word));
            }
            _ => self.push("an array"),
        }
    }

    pub(super) const fn want(&mut self, want: Want) {
        self.push(match want {
            Want::Object => "an object",
            Want::List => "an array",
            Want::Text => "a string",
            Want::Timestamp => "a timestamp",
            Want::Number => "a number",
            Want::Integer => "an integer",
            Want::Boolean => "a boolean",
            Want::Null => "null",
            Want::Scalar => "a string, a number, a boolean or null",
            Want::Items => "an array or an object",
            Want::Numbers => "a number or an array of numbers",
            Want::Texts => "a string or an array of strings",
        });
    }

    /// The name of a type, with its arguments, in backticks.
    pub(super) const fn type_name(&mut self, schema: &'static Schema) {
        self.push("`");
        self.type_name_within(schema, 0);
        self.push("`");
    }

    const fn type_name_within(&mut self, schema: &'static Schema, depth: u32) {
        let (open, close) = match schema.kind {
            Kind::Tuple(_) if schema.at.is_empty() => ("(", ")"),
            Kind::List { length: Some(_), .. } if schema.at.is_empty() => ("[", "]"),
            _ => {
                self.push(schema.name);
                ("<", ">")
            }
        };
        if schema.arguments.is_empty() {
            return;
        }
        self.push(open);
        let mut rest = if depth < DEEPEST { schema.arguments } else { &[] };
        while let [argument, others @ ..] = rest {
            self.type_name_within(argument.get(), depth + 1);
            self.push(if others.is_empty() { "" } else { ", " });
            rest = others;
        }
        match schema.kind {
            _ if depth >= DEEPEST => self.push("…"),
            Kind::List { length: Some(length), .. } if schema.at.is_empty() => {
                self.push("; ");
                self.number(length);
            }
            _ => {}
        }
        self.push(close);
    }

    /// A line with the place where a type is derived, if anybody derives it.
    pub(super) const fn derived(&mut self, schema: &'static Schema) {
        if !schema.at.is_empty() {
            self.line("");
            self.type_name(schema);
            self.push(" is derived at ");
            self.push(schema.at);
        }
    }

    /// A line with the place where the type of a value is derived; of an object, that of what lies under it.
    pub(super) const fn derived_of(&mut self, table: &Table<'_>, value: Value) {
        if let Some(schema) = schema_of(table, value) {
            self.derived(schema);
        }
    }

    /// A line with the place where the type at a node is derived, or else the type that has it.
    pub(super) const fn declared(&mut self, table: &Table<'_>, node: u32, way: u32) {
        let mut at = node;
        loop {
            if let Some(schema) = schema_of(table, resolve(table, at, way, 0).value(0))
                && !schema.at.is_empty()
            {
                return self.derived(schema);
            }
            at = match table.node(at) {
                Item::Join(ways) => table.entry(ways, way),
                item => match base(item) {
                    Some(base) => base,
                    None => return,
                },
            };
        }
    }

    /// A line with the origin of the data at a node that is reached this way.
    pub(super) const fn data_here(&mut self, table: &Table<'_>, node: u32, way: u32) {
        self.line("data here: ");
        self.origin(table, node, way);
    }

    /// How many ways lead to a node, behind what one of them is.
    pub(super) const fn one_of_ways(&mut self, table: &Table<'_>, node: u32) {
        let count = ways(table, node);
        if count > 1 {
            self.push(", on one of ");
            self.number(count as usize);
            self.push(" ways that lead here");
        }
    }

    /// Where the data at a node comes from: `\`$.user_ids\` in the output of \`get_all_users\``.
    pub(super) const fn origin(&mut self, table: &Table<'_>, node: u32, way: u32) {
        let mut path = [0; LONGEST_PATH];
        let mut length = 0;
        let mut at = node;
        loop {
            let item = table.node(at);
            at = match item {
                Item::Named(..) => break,
                Item::Join(ways) => table.entry(ways, way),
                Item::Narrow(base, _) => base,
                _ => match base(item) {
                    Some(base) => {
                        if list::put(&mut path, length, at) {
                            length += 1;
                        }
                        base
                    }
                    None => break,
                },
            }
        }
        if length > 0 {
            self.push("`$");
            while let Some((step, steps)) = path.split_at(length).0.split_last() {
                self.step(table, *step);
                length = steps.len();
            }
            self.push("` in ");
        }
        self.source(table, at);
    }

    const fn source(&mut self, table: &Table<'_>, node: u32) {
        match table.node(node) {
            Item::Named(_, text) => self.push(table.text(text)),
            Item::Leaf(leaf, part) => {
                let is_machine = matches!(table.leaf(leaf), Some(leaf) if !leaf.is_function);
                self.push(match part {
                    Part::Input => "the input of ",
                    Part::Result if is_machine => "the answer of the execution of ",
                    Part::Output | Part::Result => "the output of ",
                });
                self.leaf(table, leaf);
            }
            Item::Absent => self.push("nothing"),
            Item::Object { own, .. } => match table.bottom(own) {
                Some(bottom) => {
                    self.origin(table, bottom, 0);
                    self.put_into(table, node, bottom);
                }
                None => self.push("an object that the machine itself makes"),
            },
            Item::Unknown => self.push("any JSON"),
            _ => self.push("a value that the machine itself makes"),
        }
    }

    /// The keys that objects have over what lies under them.
    const fn put_into(&mut self, table: &Table<'_>, node: u32, bottom: u32) {
        let mut keys = NewKeys::of(node, bottom);
        let mut said = 0;
        while said < MOST_PUT
            && let Some(name) = keys.next(table)
        {
            self.push(if said == 0 { ", with a new " } else { ", " });
            self.code(table.text(name));
            said += 1;
        }
    }

    pub(super) const fn leaf(&mut self, table: &Table<'_>, leaf: u32) {
        self.code(match table.leaf(leaf) {
            Some(leaf) => leaf.name,
            None => "?",
        });
    }

    /// A step, as JSONPath writes it.
    pub(super) const fn step(&mut self, table: &Table<'_>, step: u32) {
        match table.node(step) {
            Item::Field(_, name) | Item::Mapped(_, name) => self.field(table.text(name)),
            Item::Index(_, index) => {
                self.push(if index < 0 { "[-" } else { "[" });
                self.number(index.unsigned_abs() as usize);
                self.push("]");
            }
            _ => self.push("[*]"),
        }
    }

    /// The step to a field: `.name`, or `['a name']`.
    pub(super) const fn field(&mut self, name: &str) {
        let mut rest = name.as_bytes();
        let mut plain = !rest.is_empty();
        while let [byte, bytes @ ..] = rest {
            plain &= byte.is_ascii_alphanumeric() || *byte == b'_' || !byte.is_ascii();
            rest = bytes;
        }
        self.push(if plain { "." } else { "['" });
        self.push(name);
        self.push(if plain { "" } else { "']" });
    }
}

const fn schema_of(table: &Table<'_>, value: Value) -> Option<&'static Schema> {
    match value.what {
        What::Schema(schema, ..) => Some(schema),
        What::Answer(_) => None,
        What::Node(node) => match table.node(node) {
            Item::Object { own, .. } => match table.bottom(own) {
                Some(bottom) => match resolve(table, bottom, 0, 0).value(0).what {
                    What::Schema(schema, ..) => Some(schema),
                    _ => None,
                },
                None => None,
            },
            _ => None,
        },
    }
}

/// A node without the facts and the name around it.
pub(super) const fn bare(table: &Table<'_>, node: u32) -> u32 {
    let mut at = node;
    while let Item::Narrow(base, _) | Item::Named(base, _) = table.node(at) {
        at = base;
    }
    at
}
