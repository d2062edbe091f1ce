//! Writes YAML documents that every YAML reader understands in the same way.
//!
//! It is not the library's writer because `serde_yaml_ng` leaves plain what only it reads as text: js-yaml, with which
//! the Serverless Framework reads its configuration, takes `Version: 2012-10-17` for a timestamp, and every IAM policy
//! breaks. YAML 1.1 readers moreover turn `on`, `1:30` or `0_1` into booleans and numbers.
//!
//! ```
//! let policy = sfn_core::json::json!({ "Version": "2012-10-17", "Action": ["sns:Publish"] });
//! assert_eq!(sfn_cli::yaml::to_string(&policy)?, "Version: '2012-10-17'\nAction:\n  - sns:Publish\n");
//! # Ok::<(), Box<dyn std::error::Error>>(())
//! ```

mod error;
mod scalar;
mod text;

#[cfg(test)]
mod tests;

use sfn_core::json::{Map, Value};

use self::error::Step;
pub use self::error::YamlError;

/// Writes a whole document: block style, two spaces per level, the objects' own order, one newline at the end.
///
/// The same value always gives the same bytes.
///
/// # Errors
///
/// A [`YamlError`] that names the place of more than 500 levels of nesting.
pub fn to_string(value: &Value) -> Result<String, YamlError> {
    let mut writer = Writer { out: String::new(), path: Vec::new() };
    writer.document(value)?;
    Ok(writer.out)
}

/// Real configurations have about twenty levels. The limit keeps the recursion within the smallest stack (2 MiB, a
/// test's thread) and the indentation, hence the output, linear in the size of the value.
const MAX_DEPTH: usize = 500;

/// The spaces that one level adds.
const STEP: usize = 2;

/// The longest key that a reader has to accept without a `? ` before it, in characters (YAML 1.2.2, section 7.4.2).
/// Compared with a length in bytes, which is never less.
const MAX_IMPLICIT_KEY: usize = 1024;

struct Writer<'v> {
    out: String,
    /// INVARIANT: leads from the document to the node that is being written.
    path: Vec<Step<'v>>,
}

impl<'v> Writer<'v> {
    fn document(&mut self, value: &'v Value) -> Result<(), YamlError> {
        match Block::of(value) {
            Some(block) => self.block(block, 0),
            None => {
                self.scalar_line(value, STEP);
                Ok(())
            }
        }
    }

    /// Writes the lines of a collection. The caller has already indented the first one, which may follow a `- `.
    fn block(&mut self, block: Block<'v>, indent: usize) -> Result<(), YamlError> {
        if self.path.len() >= MAX_DEPTH {
            return Err(YamlError::too_deep(&self.path, MAX_DEPTH));
        }
        match block {
            Block::Mapping(mapping) => self.mapping(mapping, indent),
            Block::Sequence(items) => self.sequence(items, indent),
        }
    }

    fn mapping(&mut self, mapping: &'v Map, indent: usize) -> Result<(), YamlError> {
        for (position, (key, value)) in mapping.iter().enumerate() {
            if position > 0 {
                self.indent(indent);
            }
            self.path.push(Step::Key(key));
            self.key(key, indent);
            if let Some(block) = Block::of(value) {
                self.out.push('\n');
                self.indent(indent + STEP);
                self.block(block, indent + STEP)?;
            } else {
                self.out.push(' ');
                self.scalar_line(value, indent + STEP);
            }
            self.path.pop();
        }
        Ok(())
    }

    fn sequence(&mut self, items: &'v [Value], indent: usize) -> Result<(), YamlError> {
        for (position, item) in items.iter().enumerate() {
            if position > 0 {
                self.indent(indent);
            }
            self.out.push_str("- ");
            self.path.push(Step::Item(position));
            match Block::of(item) {
                Some(block) => self.block(block, indent + STEP)?,
                None => self.scalar_line(item, indent + STEP),
            }
            self.path.pop();
        }
        Ok(())
    }

    /// Writes a key with the colon that ends it.
    fn key(&mut self, key: &str, indent: usize) {
        let start = self.out.len();
        scalar::inline(key, &mut self.out);
        if self.out.len() - start > MAX_IMPLICIT_KEY {
            self.out.insert_str(start, "? ");
            self.out.push('\n');
            self.indent(indent);
        }
        self.out.push(':');
    }

    /// Writes what is not a block, up to the end of its last line. The lines of a text are indented by `indent`.
    fn scalar_line(&mut self, value: &Value, indent: usize) {
        match value {
            Value::Null => self.out.push_str("null"),
            Value::Bool(flag) => self.out.push_str(if *flag { "true" } else { "false" }),
            Value::Number(number) => self.out.push_str(&scalar::number(number)),
            Value::String(text) if text::is_clean_block(text) => scalar::literal(text, indent, &mut self.out),
            Value::String(text) => scalar::inline(text, &mut self.out),
            Value::Array(_) => self.out.push_str("[]"),
            Value::Object(_) => self.out.push_str("{}"),
        }
        self.out.push('\n');
    }

    fn indent(&mut self, width: usize) {
        self.out.extend(std::iter::repeat_n(' ', width));
    }
}

/// A collection that takes lines of its own; an empty one is written within its line.
#[derive(Clone, Copy)]
enum Block<'v> {
    Mapping(&'v Map),
    Sequence(&'v [Value]),
}

impl<'v> Block<'v> {
    fn of(value: &'v Value) -> Option<Self> {
        match value {
            Value::Object(mapping) if !mapping.is_empty() => Some(Self::Mapping(mapping)),
            Value::Array(items) if !items.is_empty() => Some(Self::Sequence(items)),
            _ => None,
        }
    }
}
