//! The canonical text of paths and calls, which reads back to the same tree.
//!
//! A field is `.name` when it is made of letters, digits, `_` and `-`, else `['name']`; a wildcard is `[*]`; texts
//! stand in single quotes, but in double quotes as arguments of a path's function, which takes no other.

use std::fmt::{Display, Formatter, Result, Write};

use super::filter::{Condition, Operand};
use super::intrinsics::{Argument, ArgumentValue, Call};
use super::literal::Literal;
use super::path::{Path, ReferencePath, Root, Segment, SegmentKind};

impl Display for Path {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        self.root.fmt(out)?;
        segments(&self.segments, out)
    }
}

impl Display for ReferencePath {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        self.path().fmt(out)
    }
}

impl Display for Root {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match self {
            Root::Input => out.write_str("$"),
            Root::Context => out.write_str("$$"),
            Root::Variable(name) => write!(out, "${name}"),
        }
    }
}

impl Display for Condition {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match self {
            Condition::Or(parts) => joined(parts, " || ", out, |part, out| part.in_chain(false, out)),
            Condition::And(parts) => joined(parts, " && ", out, |part, out| part.in_chain(true, out)),
            Condition::Not(inner) => match **inner {
                Condition::Exists(_) => write!(out, "!{inner}"),
                _ => write!(out, "!({inner})"),
            },
            Condition::Exists(operand) => operand.write('\'', out),
            Condition::Compare { left, operator, right } => {
                left.write('\'', out)?;
                write!(out, " {} ", operator.text())?;
                right.write('\'', out)
            }
        }
    }
}

impl Condition {
    /// As a part of `||` or, within `and`, of `&&`: parentheses only where the tree would be another without them.
    fn in_chain(&self, and: bool, out: &mut Formatter<'_>) -> Result {
        match self {
            Condition::Or(_) => write!(out, "({self})"),
            Condition::And(_) if and => write!(out, "({self})"),
            _ => self.fmt(out),
        }
    }
}

impl Operand {
    fn write(&self, quote: char, out: &mut Formatter<'_>) -> Result {
        match self {
            Operand::Current(steps) => {
                out.write_str("@")?;
                segments(steps, out)
            }
            Operand::Path(path) => path.fmt(out),
            Operand::Literal(literal) => literal.write(quote, out),
        }
    }
}

impl Literal {
    fn write(&self, quote: char, out: &mut Formatter<'_>) -> Result {
        match self {
            Literal::Null => out.write_str("null"),
            Literal::Bool(value) => value.fmt(out),
            Literal::Number(text) | Literal::Word(text) => out.write_str(text),
            Literal::String(value) => quoted(value, quote, out),
            Literal::Regex { pattern, flags } => write!(out, "/{pattern}/{flags}"),
            Literal::Array(items) => {
                out.write_str("[")?;
                joined(items, ", ", out, |item, out| item.write(quote, out))?;
                out.write_str("]")
            }
            Literal::Object(entries) => {
                out.write_str("{")?;
                joined(entries, ", ", out, |(key, value), out| {
                    quoted(key, quote, out)?;
                    out.write_str(": ")?;
                    value.write(quote, out)
                })?;
                out.write_str("}")
            }
        }
    }
}

impl Display for Call {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        write!(out, "{}(", self.name.signature().name)?;
        joined(&self.arguments, ", ", out, Argument::fmt)?;
        out.write_str(")")
    }
}

impl Display for Argument {
    fn fmt(&self, out: &mut Formatter<'_>) -> Result {
        match &self.value {
            ArgumentValue::Path(path) => path.fmt(out),
            ArgumentValue::String(text) => write!(out, "'{}'", text.raw()),
            ArgumentValue::Number(text) => out.write_str(text),
            ArgumentValue::Bool(value) => value.fmt(out),
            ArgumentValue::Null => out.write_str("null"),
            ArgumentValue::Call(call) => call.fmt(out),
        }
    }
}

fn segments(segments: &[Segment], out: &mut Formatter<'_>) -> Result {
    let mut after_dots = false;
    for Segment { kind, .. } in segments {
        segment(kind, if after_dots { "" } else { "." }, out)?;
        after_dots = *kind == SegmentKind::DeepScan;
    }
    Ok(())
}

/// `dot` stands before a bare name; behind `..` it is not written again.
fn segment(kind: &SegmentKind, dot: &str, out: &mut Formatter<'_>) -> Result {
    match kind {
        SegmentKind::Field(name) if is_bare(name) => write!(out, "{dot}{name}"),
        SegmentKind::Field(name) => bracketed(std::slice::from_ref(name), out, |name, out| quoted(name, '\'', out)),
        SegmentKind::Fields(names) => bracketed(names, out, |name, out| quoted(name, '\'', out)),
        SegmentKind::Index(index) => write!(out, "[{index}]"),
        SegmentKind::Indexes(indexes) => bracketed(indexes, out, i64::fmt),
        SegmentKind::Slice { from, to, step } => {
            let text = |bound: &Option<i64>| bound.map(|bound| bound.to_string()).unwrap_or_default();
            write!(out, "[{}:{}", text(from), text(to))?;
            match step {
                Some(step) => write!(out, ":{step}]"),
                None => out.write_str("]"),
            }
        }
        SegmentKind::Wildcard => out.write_str("[*]"),
        SegmentKind::DeepScan => out.write_str(".."),
        SegmentKind::Filter(condition) => write!(out, "[?({condition})]"),
        SegmentKind::Function { name, arguments } => {
            write!(out, "{dot}{}(", name.name())?;
            joined(arguments, ", ", out, |argument, out| argument.write('"', out))?;
            out.write_str(")")
        }
    }
}

fn is_bare(name: &str) -> bool {
    !name.is_empty() && name.chars().all(|c| c.is_alphanumeric() || matches!(c, '_' | '-'))
}

fn bracketed<T>(items: &[T], out: &mut Formatter<'_>, write: impl Fn(&T, &mut Formatter<'_>) -> Result) -> Result {
    out.write_str("[")?;
    joined(items, ",", out, write)?;
    out.write_str("]")
}

fn joined<T>(
    items: &[T],
    separator: &str,
    out: &mut Formatter<'_>,
    write: impl Fn(&T, &mut Formatter<'_>) -> Result,
) -> Result {
    for (place, item) in items.iter().enumerate() {
        if place > 0 {
            out.write_str(separator)?;
        }
        write(item, out)?;
    }
    Ok(())
}

fn quoted(value: &str, quote: char, out: &mut Formatter<'_>) -> Result {
    out.write_char(quote)?;
    for c in value.chars() {
        if c == quote || c == '\\' {
            out.write_char('\\')?;
        }
        out.write_char(c)?;
    }
    out.write_char(quote)
}
