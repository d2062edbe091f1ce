//! The steps of a path: `.name`, `['a','b']`, `[0]`, `[1:2]`, `[*]`, `..`, `[?(…)]`, `.length()`.

use std::ops::Range;

use super::cursor::Cursor;
use super::did_you_mean;
use super::error::Fault;
use super::filter::{self, Condition, Operand};
use super::function::PathFunction;
use super::literal;

/// One step of a path.
///
/// Equal when the kind is: where it stands in a text makes no difference.
#[derive(Debug, Clone)]
pub struct Segment {
    /// What it selects.
    pub kind: SegmentKind,
    /// The bytes of the text that it was read from, dot or brackets included; behind `..` the dots are that step's.
    pub range: Range<usize>,
}

impl PartialEq for Segment {
    fn eq(&self, other: &Segment) -> bool {
        self.kind == other.kind
    }
}

/// What a step of a path selects.
#[derive(Debug, Clone, PartialEq)]
pub enum SegmentKind {
    /// `.name` or `['name']`: one field of an object.
    Field(String),
    /// `['a','b']`: one object of these fields; two names at least.
    Fields(Vec<String>),
    /// `[0]`, `[-1]`: one item, counted from the end when negative. Within 32 bits.
    Index(i64),
    /// `[0,2]`: these items; two indexes at least, each within 32 bits.
    Indexes(Vec<i64>),
    /// `[from:to]`: the items from `from` up to but without `to`. One of the two is there.
    Slice {
        /// The first item, from the end when negative. None: from the start.
        from: Option<i64>,
        /// The first item that is no more in it. None: to the end.
        to: Option<i64>,
        /// What stands behind a second colon. Jayway reads it and does not heed it.
        step: Option<i64>,
    },
    /// `.*` or `[*]`: all fields or items.
    Wildcard,
    /// `..`: the value and all that is below it, to each of which the next step is applied. Never the last step.
    DeepScan,
    /// `[?(…)]`: the items that meet a condition.
    Filter(Box<Condition>),
    /// `.length()`: what a function makes of the value. Always the last step.
    Function {
        /// Which function.
        name: PathFunction,
        /// What stands in its parentheses.
        arguments: Vec<Operand>,
    },
}

/// Where a path stops.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Ending {
    /// With the text.
    Text,
    /// Before an operator or a closing parenthesis.
    Filter,
    /// Before a comma or a closing parenthesis.
    Argument,
}

impl Ending {
    fn stops_at(self, c: char) -> bool {
        match self {
            Ending::Text => false,
            Ending::Filter => matches!(c, ' ' | ')' | '<' | '>' | '=' | '~' | '!'),
            Ending::Argument => matches!(c, ',' | ')') || c.is_ascii_whitespace(),
        }
    }
}

/// Reads steps up to where `ending` says that the path stops.
pub(super) fn read_all(cursor: &mut Cursor<'_>, ending: Ending) -> Result<Vec<Segment>, Fault> {
    let mut segments = Vec::new();
    while let Some(c) = cursor.peek().filter(|c| !ending.stops_at(*c)) {
        if let Some(Segment { kind: SegmentKind::Function { name, .. }, .. }) = segments.last() {
            return Err(Fault::at(cursor.position(), format!("nothing may follow `{}()`", name.name())));
        }
        match c {
            '.' => read_dot(cursor, ending, &mut segments)?,
            '[' => segments.push(read_bracket(cursor)?),
            '&' | '|' => return Err(glued_operator(cursor, c)),
            _ => return Err(cursor.fault("expected `.` or `[`")),
        }
    }
    Ok(segments)
}

/// Reads `.name`, `.*`, `.name(…)`, or the dots alone when a bracket follows: `.[0]` is `[0]`.
fn read_dot(cursor: &mut Cursor<'_>, ending: Ending, segments: &mut Vec<Segment>) -> Result<(), Fault> {
    let mut start = cursor.position();
    cursor.bump();
    if cursor.eat(".") {
        segments.push(Segment { kind: SegmentKind::DeepScan, range: cursor.range_from(start) });
        start = cursor.position();
    }
    match cursor.peek() {
        None => return Err(Fault::at(cursor.position(), "a path does not end with `.`")),
        Some('[') => return Ok(()),
        _ => {}
    }
    let kind = if cursor.eat("*") { SegmentKind::Wildcard } else { read_name(cursor, ending)? };
    // Jayway takes `$.*x` for `$.*.x`. A name that only begins with `*` is more likely meant as a pattern.
    if kind == SegmentKind::Wildcard && cursor.peek().is_some_and(|c| !matches!(c, '.' | '[') && !ending.stops_at(c)) {
        return Err(cursor.fault("expected `.` or `[` after `*`"));
    }
    segments.push(Segment { kind, range: cursor.range_from(start) });
    Ok(())
}

/// Reads a name that stands behind a dot, and the arguments when it is a function's.
fn read_name(cursor: &mut Cursor<'_>, ending: Ending) -> Result<SegmentKind, Fault> {
    let start = cursor.position();
    let name = cursor.take_while(|c| {
        !matches!(c, '.' | '[' | '(' | ')' | ']' | '\'' | '"' | ',')
            && !c.is_whitespace()
            && !c.is_control()
            && !ending.stops_at(c)
            && (ending != Ending::Filter || !matches!(c, '&' | '|'))
    });
    let next = cursor.peek();
    if name.is_empty() {
        return Err(cursor.fault("expected a field's name"));
    }
    match next {
        Some('(') => read_function(cursor, name, start),
        None | Some('.' | '[') => Ok(SegmentKind::Field(name.to_owned())),
        Some(c) if ending.stops_at(c) => Ok(SegmentKind::Field(name.to_owned())),
        Some(c @ ('&' | '|')) => Err(glued_operator(cursor, c)),
        Some(_) => Err(cursor
            .fault("expected `.`, `[` or the end of the name")
            .help(format!("a name with other than letters, digits, `_` and `-` is written `['{name}…']`"))),
    }
}

fn glued_operator(cursor: &Cursor<'_>, c: char) -> Fault {
    // Jayway takes `@.a&&@.b` for one path with the field `a&&@`, which no one means.
    cursor.fault("expected `.` or `[`").help(format!("write a blank before `{c}{c}`"))
}

fn read_function(cursor: &mut Cursor<'_>, name: &str, start: usize) -> Result<SegmentKind, Fault> {
    let function = PathFunction::named(name).ok_or_else(|| {
        let known = PathFunction::ALL.iter().map(|function| function.name());
        Fault::at(start, format!("there is no path function `{name}`")).or_help(did_you_mean(name, known))
    })?;
    cursor.bump();
    let arguments = cursor.nested(filter::read_arguments)?;
    Ok(SegmentKind::Function { name: function, arguments })
}

/// Reads what stands in brackets.
fn read_bracket(cursor: &mut Cursor<'_>) -> Result<Segment, Fault> {
    let start = cursor.position();
    cursor.bump();
    cursor.skip_spaces();
    let kind = match cursor.peek() {
        Some(quote @ ('\'' | '"')) => read_quoted_names(cursor, quote)?,
        Some('*') => {
            cursor.bump();
            SegmentKind::Wildcard
        }
        Some('?') => cursor.nested(filter::read)?,
        Some('0'..='9' | '-' | ':') => read_numbers(cursor)?,
        _ => return Err(bad_bracket(cursor)),
    };
    cursor.skip_spaces();
    cursor.expect("]")?;
    Ok(Segment { kind, range: cursor.range_from(start) })
}

fn bad_bracket(cursor: &mut Cursor<'_>) -> Fault {
    let fault = cursor.fault("expected an index, a slice, `*`, a quoted name or a filter");
    if cursor.peek() == Some('(') {
        return fault.help("there are no scripts here; the last item is `[-1]`, a filter is `[?(@.id == 1)]`");
    }
    let word = cursor.take_while(|c| c.is_alphanumeric() || c == '_');
    if word.is_empty() { fault } else { fault.help(format!("a name stands in quotes: `['{word}']`")) }
}

fn read_quoted_names(cursor: &mut Cursor<'_>, quote: char) -> Result<SegmentKind, Fault> {
    let first = literal::read_string(cursor)?;
    let mut more = Vec::new();
    cursor.skip_spaces();
    while cursor.eat(",") {
        cursor.skip_spaces();
        if cursor.peek() != Some(quote) {
            return Err(cursor.fault(format!("expected a name in `{quote}` as the one before")));
        }
        more.push(literal::read_string(cursor)?);
        cursor.skip_spaces();
    }
    if more.is_empty() {
        return Ok(SegmentKind::Field(first));
    }
    more.insert(0, first);
    Ok(SegmentKind::Fields(more))
}

/// Reads `0`, `-1`, `0, 2`, `1:2`, `:2`, `1:`, `1:4:2`.
fn read_numbers(cursor: &mut Cursor<'_>) -> Result<SegmentKind, Fault> {
    let start = cursor.position();
    let text = cursor.take_while(|c| matches!(c, '0'..='9' | '-' | ',' | ':' | ' ')).trim_end_matches(' ');
    let number = |part: &str| match part.parse::<i32>() {
        Ok(number) => Ok(i64::from(number)),
        Err(_) => Err(Fault::at(start, format!("`{part}` is not an index of 32 bits"))),
    };
    if text.contains(':') {
        return read_slice(text, start, number);
    }
    let mut numbers = text.split(',').map(|part| number(part.trim_matches(' '))).collect::<Result<Vec<_>, _>>()?;
    match numbers.as_mut_slice() {
        [only] => Ok(SegmentKind::Index(*only)),
        _ => Ok(SegmentKind::Indexes(numbers)),
    }
}

fn read_slice(text: &str, start: usize, number: impl Fn(&str) -> Result<i64, Fault>) -> Result<SegmentKind, Fault> {
    let mut parts = text.split(':').map(|part| if part.is_empty() { Ok(None) } else { number(part).map(Some) });
    let mut next = || parts.next().transpose().map(Option::flatten);
    let (from, to, step) = (next()?, next()?, next()?);
    if parts.next().is_some() {
        return Err(Fault::at(start, "a slice has at most two colons"));
    }
    if from.is_none() && to.is_none() {
        return Err(Fault::at(start, "a slice has a start or an end").help("all items are `[*]`"));
    }
    Ok(SegmentKind::Slice { from, to, step })
}
